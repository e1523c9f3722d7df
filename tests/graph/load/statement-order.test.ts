// In which order statements stand that say nearly the same.
import { expect, test } from '@jest/globals'
import { statementRecords } from '../../../src/graph/load/statement-records.ts'
import type { Evidence, Statement } from '../../../src/statement/knowledge.ts'

const sortKeys = new Map([
  ['person:as', 'as'],
  ['organisation:ks', 'ks'],
  ['contribution:as', 'innlegg'],
])

/** The values (or episodes) of statements as a list has them. */
function inOrder(...statements: readonly Statement[]): (string | undefined)[] {
  const keyed = statements.map((one) => ({
    key: String(statementRecords(one, new Map(), sortKeys).nodes[0]!.properties['sortKey']),
    told: one.value ?? one.episode,
  }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ told }) => told)
}

test('claims, as the text tells them; of two whose words begin together, the one whose words end first', () => {
  const told = [claim('Muligheter', 10, 90), claim('Trekk', 10, 40), claim('Aller sist', 95, 99), claim('Zuerst', 0, 9)]
  expect(inOrder(...told)).toEqual(['Zuerst', 'Trekk', 'Muligheter', 'Aller sist'])
})

test('one who came back to a post, the first time first', () => {
  expect(inOrder(held('2021–'), held('2012–2020'))).toEqual(['2012–2020', '2021–'])
})

const said = { id: 'statement:1', saidBy: [], about: [], conflictsWith: [], wording: { NB: '', NN: '', EN: '' } }

function claim(value: string, start: number, end: number): Statement {
  const passage = { document: 'document:mote', start, end, exact: '', prefix: '', suffix: '' }
  const evidence: Evidence = { id: 'evidence:1', basis: 'STATED', attestedOn: {}, passage }
  return { ...said, type: 'Claim', predicate: 'CLAIMED', subject: 'contribution:as', value, evidence: [evidence] }
}

function held(episode: string): Statement {
  const ends = { subject: 'person:as', object: 'organisation:ks' }
  return { ...said, ...ends, type: 'Membership', predicate: 'MEMBER_OF', episode, evidence: [] }
}
