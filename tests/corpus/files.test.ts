import { expect, test } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import { annotations, corpusOf, type Files, inSeeds, marked, reference, source, text } from './seed-folder.ts'

const problemsOf = async (files: Files) => (await corpusOf(files)).problems

test('a folder with nothing wrong has no problems', async () => {
  expect(await problemsOf({})).toEqual([])
})

const file = `seeds/${text}`
const utf16 = Buffer.from('Møte om IOA\n', 'utf16le')
const latin1 = Buffer.from('Møte om IOA\n', 'latin1')

// § marks the place that is to be told.
test.each<[string, Files[string], string, string, string]>([
  ['missing', null, 'missing-file', 'This file is missing.', 'seeds/template'],
  ['empty', '', 'empty-file', 'This file is empty.', 'fill it in'],
  ['blank', ' \n\n', 'empty-file', 'This file is empty.', 'fill it in'],
  ['in UTF-16', utf16, 'not-utf-8', 'This file is not UTF-8: æ, ø and å would be lost.', 'UTF-8'],
  ['in Latin-1', latin1, 'not-utf-8', 'This file is not UTF-8: æ, ø and å would be lost.', 'UTF-8'],
  ['with a byte-order mark', '\uFEFFMøte', 'byte-order-mark', 'invisible byte-order mark', 'UTF-8 with BOM'],
  ['from Windows', 'Møte§\r\nom IOA\r\n', 'carriage-return', 'CRLF', 'LF'],
  ['from an old Mac', 'Møte om IOA§\r', 'carriage-return', 'CRLF', 'LF'],
  ['with a NUL', 'Møte\nom§\u0000 IOA', 'control-character', 'Here stands an invisible control character.', 'Delete'],
  ['with a dash in Windows-1252', 'Møte §\u0096 IOA', 'control-character', 'invisible control character', 'Delete'],
  ['with a lost letter', 'Møte\np§\uFFFD IOA', 'letter-lost', 'a letter that was lost', 'the source has'],
  ['with å in two characters', 'Møte\np§a\u030A IOA', 'not-nfc', 'two characters', 'NFC'],
])('a file %s', async (_, given, check, message, remedy) => {
  const { text: content, ...at } =
    typeof given === 'string' && given.includes('§') ? marked(given) : { text: given, line: 1, column: 1 }
  const [problem, ...others] = await problemsOf({ [text]: content ?? null })
  expect(others).toEqual([])
  expect(problem).toMatchObject({ file, check, ...at })
  expect(problem?.message).toContain(message)
  expect(problem?.remedy).toContain(remedy)
})

test('tabs, emoji and no-break spaces are text like any other', async () => {
  const { corpus, problems } = await corpusOf({ [text]: 'Møte\tom\u00A0IOA 🏗️\n' })
  expect(problems).toEqual([])
  expect(corpus.documents[0]?.text).toBe('Møte\tom\u00A0IOA 🏗️\n')
})

test.each([
  ['only remarks', '# later\n'],
  ['only the beginning of a document', '---\n'],
])('a YAML file with %s is empty', async (_, content) => {
  expect(await problemsOf({ [annotations]: content })).toMatchObject([
    { file: `seeds/${annotations}`, line: 1, check: 'empty-file', message: 'Nothing stands in this file.' },
  ])
})

test('every missing file of a folder is told', async () => {
  const only = { [text]: null, [source]: null, [annotations]: null, 'documents/demo/README.md': 'what it is' }
  expect((await problemsOf(only)).map(({ file: at, check }) => `${at} ${check}`)).toEqual([
    'seeds/documents/demo/annotations.yml missing-file',
    'seeds/documents/demo/source.yml missing-file',
    'seeds/documents/demo/text.txt missing-file',
  ])
})

test.each<[string, Files, string, string, string]>([
  [
    'a folder in the place of a file',
    { [annotations]: null, [`${annotations}/a`]: '' },
    annotations,
    'unreadable-file',
    'Put a file in its place that you may read.',
  ],
  [
    'a file whose name ends in .yaml, among three',
    { [annotations]: null, 'documents/demo/annotations.yaml': 'a: b' },
    'documents/demo/annotations.yaml',
    'unknown-file',
    'Name it annotations.yml.',
  ],
  [
    'a file with a capital letter',
    { [text]: null, 'documents/demo/Text.txt': 'Møte' },
    'documents/demo/Text.txt',
    'unknown-file',
    'Name it text.txt.',
  ],
  [
    'a fourth file',
    { 'documents/demo/original.pdf': '%PDF' },
    'documents/demo/original.pdf',
    'unknown-file',
    'A folder holds text.txt, source.yml, annotations.yml: move this out of the seeds.',
  ],
  [
    'a text without a folder',
    { 'documents/notat.txt': 'hei' },
    'documents/notat.txt',
    'unknown-file',
    'Each text has a folder of its own here: copy seeds/template.',
  ],
  [
    'a reference file whose name ends in .yaml',
    { 'reference/people.yaml': 'entities: []' },
    'reference/people.yaml',
    'unknown-file',
    'Give it a name that ends in «.yml», or move it out of the seeds.',
  ],
])('%s', async (_, files, path, check, remedy) => {
  expect(await problemsOf(files)).toMatchObject([{ file: `seeds/${path}`, line: 1, column: 1, check, remedy }])
})

test("a folder's name becomes an id", async () => {
  const folder = 'documents/Møte 2'
  const files = { [`${folder}/text.txt`]: 'a', [`${folder}/source.yml`]: 'title: a\nlanguage: NB' }
  expect(await problemsOf({ ...files, [`${folder}/annotations.yml`]: 'sentences: []' })).toEqual([
    {
      file: 'seeds/documents/Møte 2',
      line: 1,
      column: 1,
      check: 'bad-id',
      message: "«Møte 2» cannot be the name of a folder: it becomes the document's id.",
      remedy: 'Name the folder in a–z, 0–9 and hyphens (æ → ae, ø → o, å → a).',
    },
  ])
})

test('what an operating system or an editor leaves behind is passed over', async () => {
  const files = { 'documents/.DS_Store': '\u0000', 'documents/demo/.text.txt.swp': '\u0000', 'reference/.hidden': '' }
  expect(await problemsOf(files)).toEqual([])
})

test('what can be read is read, whatever is wrong beside it', async () => {
  const { corpus, problems } = await corpusOf({
    [reference]: 'entities:\n  - {id: topic:ioa, name: IOA}\n  - {id: IOA, name: IOA}\n',
    'documents/empty/text.txt': '',
  })
  expect(problems.map(({ file: at, check }) => `${at} ${check}`)).toEqual([
    'seeds/documents/empty/annotations.yml missing-file',
    'seeds/documents/empty/source.yml missing-file',
    'seeds/documents/empty/text.txt empty-file',
    'seeds/reference/known.yml bad-id',
  ])
  expect(corpus.documents.map(({ id }) => id)).toEqual(['document:demo'])
  expect(corpus.entities.map(({ id }) => id.value)).toEqual(['topic:ioa'])
})

test.each(['reference', 'documents'])('without a folder %s there is nothing to read', async (folder) => {
  const others = folder === 'reference' ? { [reference]: null } : { [text]: null, [source]: null, [annotations]: null }
  const failure: unknown = await inSeeds(others, readCorpus).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(Failure)
  expect((failure as Failure).message).toContain(folder)
  expect((failure as Failure).remedy).toContain('name the folder of the seeds')
})
