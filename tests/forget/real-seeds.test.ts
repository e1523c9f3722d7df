// Everybody whom the real texts name is forgotten, each in a copy of the seeds of their own. What is left is searched here
// in a way of its own, without the program's.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { toRecords } from '../../src/graph/load/to-records.ts'
import type { Evidence, Knowledge, Statement } from '../../src/statement/knowledge.ts'
import { seedKnowledge } from '../support/seed-knowledge.ts'
import { copyProject, type ProjectCopy } from './project-copy.ts'

const before = await seedKnowledge()
const mentioned = new Set(before.mentions.map(({ entity }) => entity))
const people = before.entities.filter(({ id, type }) => type === 'Person' && mentioned.has(id))

/** Letters as in ids, nothing else. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replace(/[^a-z0-9]/g, '')

test('the text names people', () => {
  expect(people.length).toBeGreaterThan(0)
})

describe.each(people)('$id', ({ id, name }) => {
  let copy: ProjectCopy
  let said: readonly string[]
  let after: Knowledge
  const surname = plain(name.split(' ').at(-1)!)

  beforeAll(async () => {
    copy = await copyProject()
    said = await copy.forget(id)
    after = await copy.knowledge()
  }, 300_000)
  afterAll(() => copy.remove())

  test('is nowhere in the files', async () => {
    const files = [...(await copy.files())]
    expect(files.filter(([path, text]) => plain(path + text).includes(surname)).map(([path]) => path)).toEqual([])
    expect(files.length).toBeGreaterThan(30)
  })

  test('is nowhere in the graph', () => {
    const { nodes, relationships } = toRecords(after)
    expect([...nodes, ...relationships].filter((one) => plain(JSON.stringify(one)).includes(surname))).toEqual([])
    expect(nodes.length).toBeGreaterThan(1000)
  })

  test('the texts are as long as before, and blank only where they named somebody', () => {
    for (const { id: document, text } of before.documents) {
      const now = after.documents.find((one) => one.id === document)!.text
      expect(now).toHaveLength(text.length)
      const blanked = [...now.matchAll(/█+(\s+█+)*/g)].map(({ 0: { length }, index }) =>
        text.slice(index, index + length),
      )
      const theirs = before.mentions.filter((one) => one.entity === id && one.passage.document === document)
      expect(blanked).toEqual(theirs.map(({ passage }) => passage.exact))
      expect(now.replace(/█/g, '')).toBe(
        without(
          text,
          theirs.map(({ passage }) => passage),
        ),
      )
    }
  })

  test('what is said of everybody else is as it was', () => {
    const now = new Map(after.statements.map((statement) => [statement.id, statement]))
    const ofOthers = people.filter((one) => one.id !== id).map((one) => one.id)
    const isShared = sharedWith(id)
    const theirs = before.statements.filter(
      (one) => involved(one).some((who) => ofOthers.includes(who)) && !isShared(one),
    )
    expect(theirs.length).toBeGreaterThan(0)
    for (const statement of theirs) {
      const found = now.get(statement.id)
      expect([statement.wording.NB, found?.evidence.map(asKept)]).toEqual([
        statement.wording.NB,
        statement.evidence.map(asKept),
      ])
      expect({ ...found, evidence: [] }).toEqual({ ...statement, evidence: [] })
    }
    expect(after.entities.filter((one) => ofOthers.includes(one.id))).toEqual(
      before.entities.filter((one) => ofOthers.includes(one.id)),
    )
  })

  test('what nobody else said, did or was is gone, and no talk is lost', () => {
    expect(after.entities.map((one) => one.id)).not.toContain(id)
    expect(after.statements.length).toBeLessThan(before.statements.length)
    const programme = ({ statements }: Knowledge) =>
      statements.filter(({ property }) => property === 'position').map(({ value }) => value)
    expect(programme(after).sort()).toEqual(programme(before).sort())
  })

  test('may not come back, in whatever order and spelling', async () => {
    const [first, ...rest] = name.toUpperCase().split(' ').reverse()
    await copy.writeBack(`${first}, ${rest.reverse().join(' ')}`)
    const refusal = await copy.knowledge().catch((error: unknown) => error)
    expect(refusal).toMatchObject({ problems: [{ check: 'person-forgotten' }] })
    expect(JSON.stringify(refusal).toUpperCase()).not.toContain(first)
    await copy.takeBack()
  })

  test('says what it cannot reach, and not the name', () => {
    const text = said.join('\n')
    expect(text).toContain('found 0')
    expect(text).toContain('earlier commits still hold the person')
    expect(text).toContain('What others have copied or exported')
    expect(plain(text)).not.toContain(surname)
  })
})

describe('whoever runs it', () => {
  const { id, name } = people[0]!
  let copy: ProjectCopy

  beforeAll(async () => {
    copy = await copyProject()
  })
  afterAll(() => copy.remove())

  test('may look first: a dry run changes nothing', async () => {
    const untouched = await copy.files()
    const said = await copy.forget(id, { dryRun: true, yes: false })
    expect(await copy.files()).toEqual(untouched)
    expect(said.at(-1)).toBe('Nothing was changed: this was a dry run.')
    expect(said.join('\n')).toContain('seeds/documents/')
  })

  test('may ask again by the name, and it searches again', async () => {
    await copy.forget(undefined, { name: name.toLowerCase() })
    const untouched = await copy.files()
    expect((await copy.forget(undefined, { name })).join('\n')).toContain('found 0')
    expect(await copy.files()).toEqual(untouched)
    await expect(copy.forget(id)).rejects.toThrow(`There is no ${id} in the seeds`)
  })

  test.each([
    [undefined, undefined, 'Nobody is named.'],
    ['organisation:ks', undefined, 'organisation:ks is no person.'],
    ['person:nobody-of-this-name', undefined, 'There is no person:nobody-of-this-name in the seeds.'],
    [undefined, 'Nobody Ofthisname', 'Nothing names anybody so.'],
    [undefined, 'Nobody', 'A name of one word may be anybody’s.'],
  ])('is told who is meant by nobody (%s, %s)', async (asked, as, message) => {
    const untouched = await copy.files()
    await expect(copy.forget(asked, as === undefined ? {} : { name: as })).rejects.toThrow(message)
    expect(await copy.files()).toEqual(untouched)
  })

  test('is asked, and without a terminal told to add --yes', async () => {
    await expect(copy.forget(people.at(-1)!.id, { yes: false })).rejects.toThrow('There is no terminal here')
  })
})

function involved({ subject, object, saidBy, about }: Statement): string[] {
  return [subject, ...(object === undefined ? [] : [object]), ...saidBy, ...about]
}

/** Of the person too: it names them, is about a talk that they gave, or rests on what does. */
function sharedWith(person: string): (statement: Statement) => boolean {
  const gave = before.statements.filter((one) => one.predicate === 'GAVE' && one.subject === person)
  const talks = gave.map(({ object }) => object!)
  const byId = new Map(before.statements.map((one) => [one.id, one]))
  const isShared = (statement: Statement, above: readonly string[] = []): boolean =>
    !above.includes(statement.id) &&
    (involved(statement).some((who) => who === person || talks.includes(who)) ||
      statement.evidence.some(
        (one) =>
          one.basis === 'INFERRED' && one.premises.some((id) => isShared(byId.get(id)!, [...above, statement.id])),
      ))
  return (statement) => isShared(statement)
}

/** A passage may hold the person's name, or stand beside it; a source may be known under another id. */
function asKept(evidence: Evidence): unknown {
  switch (evidence.basis) {
    case 'STATED': {
      const { document, start, end } = evidence.passage
      return { ...evidence, passage: [document, start, end] }
    }
    case 'INFERRED': {
      const places = evidence.passages.map(({ document, start, end }) => [document, start, end])
      return { ...evidence, passages: places, explanation: undefined }
    }
    case 'EXTERNAL':
      return { ...evidence, id: undefined, source: undefined }
  }
}

function without(text: string, passages: readonly { readonly start: number; readonly end: number }[]): string {
  return [...passages]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (left, { start, end }) => left.slice(0, start) + left.slice(start, end).replace(/\S/g, '') + left.slice(end),
      text,
    )
}
