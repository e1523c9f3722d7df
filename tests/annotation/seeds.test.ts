// The seeds of this working tree: their texts are held to account word by word.
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from '@jest/globals'
import { annotate } from '../../src/annotation/annotate.ts'
import type { Annotated, AnnotatedDocument, Passage } from '../../src/annotation/annotated.ts'
import { readCorpus } from '../../src/corpus/read-corpus.ts'

let annotated: Annotated

beforeAll(async () => {
  const { corpus, problems } = await readCorpus(fileURLToPath(new URL('../../seeds', import.meta.url)))
  const result = annotate(corpus)
  expect([...problems, ...result.problems]).toEqual([])
  annotated = result.annotated
})

function passagesIn({ sentences }: AnnotatedDocument): Passage[] {
  return sentences.flatMap(({ mentions, statements }) => [
    ...mentions.map(({ passage }) => passage),
    ...statements.flatMap(({ passages }) => passages),
  ])
}

test('every word of every text stands in one sentence', () => {
  expect(annotated.documents.length).toBeGreaterThan(0)
  for (const { text, sentences } of annotated.documents) {
    const between = sentences.map(({ start }, i) => text.slice(sentences[i - 1]?.end ?? 0, start))
    expect([...between, text.slice(sentences.at(-1)?.end)].join('').trim()).toBe('')
  }
})

test('every quotation stands where it says, within one sentence, with what stands around it', () => {
  for (const document of annotated.documents) {
    const passages = passagesIn(document)
    expect(passages.length).toBeGreaterThan(0)
    for (const { start, end, exact, prefix, suffix } of passages) {
      expect(document.text.slice(start, end)).toBe(exact)
      expect(document.text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix)
      expect(document.sentences.filter((one) => one.start <= start && end <= one.end)).toHaveLength(1)
    }
  }
})

test('every sentence supports an accepted statement, or a note says why not', () => {
  for (const document of annotated.documents) {
    const passages = document.sentences.flatMap(({ statements }) => statements.flatMap((one) => one.passages))
    for (const { start, end, note, text } of document.sentences) {
      const quoted = passages.some((one) => start <= one.start && one.end <= end)
      expect({ text, accounted: quoted !== (note !== undefined) }).toEqual({ text, accounted: true })
    }
  }
})

test('the report of the county meeting: its doubled paragraph, and its no-break spaces', () => {
  const report = annotated.documents.find(({ id }) => id === 'document:fylkesmote-24-oktober')
  const doubled = report?.sentences.filter(({ text }) => text.startsWith('Torsdag 24.oktober møttes')) ?? []
  expect(doubled.map(({ text }) => text)).toEqual([doubled[0]?.text, doubled[0]?.text])
  expect(doubled[1]!.start - doubled[0]!.start).toBe(doubled[0]!.text.length + '\n\n'.length)
  expect(report?.text.match(/\u00A0/g)).toHaveLength(6)
  expect(report?.sentences.at(-1)?.text).toBe(
    'Vi gleder oss til å se hva som kan skapes i fylkene gjennom dette arbeidet!',
  )
})
