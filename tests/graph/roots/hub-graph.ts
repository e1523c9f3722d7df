// Thousands of people who all work on the same few topics: what makes ways through a graph countless.
import {
  canonicalRecords,
  graphId,
  graphNode,
  type GraphRecords,
  relationship,
} from '../../../src/graph/load/records.ts'

const topics = ['topic:everything', 'topic:much']

export const personId = (n: number) => `person:${String(n).padStart(5, '0')}`
export const organisationId = (n: number) => `organisation:${String(n).padStart(3, '0')}`

/** Every person works on both topics and belongs to one of fifty organisations, all of them part of one. */
export function hubGraph(people: number): GraphRecords {
  const entity = (type: string, id: string) => graphNode(['Entity', type], { id, name: id, sortKey: id })
  const organisations = Array.from({ length: 50 }, (_, n) => organisationId(n))
  const joins = [
    ...Array.from({ length: people }, (_, n) => [
      ...topics.map((topic) => ['Work', 'WORKS_ON', personId(n), topic] as const),
      ['Membership', 'MEMBER_OF', personId(n), organisations[n % 50]!] as const,
    ]).flat(),
    ...organisations.map((one) => ['Relation', 'PART_OF', one, 'organisation:all'] as const),
  ]
  return canonicalRecords({
    nodes: [
      graphNode(['Graph'], { id: graphId, documents: 0, entities: people + 53, statements: joins.length }),
      ...Array.from({ length: people }, (_, n) => entity('Person', personId(n))),
      ...[...organisations, 'organisation:all'].map((id) => entity('Organisation', id)),
      ...[...topics, 'topic:nobodys'].map((id) => entity('Topic', id)),
      ...joins.map(([type, predicate], n) =>
        graphNode(['Statement', type], { id: `statement:${n}`, predicate, temporal: 'state', sortKey: predicate }),
      ),
    ],
    relationships: joins.flatMap(([, predicate, subject, object], n) => [
      relationship('SUBJECT', `statement:${n}`, subject),
      relationship('OBJECT', `statement:${n}`, object),
      relationship(predicate, subject, object, { statement: `statement:${n}`, bases: ['STATED'] }),
    ]),
  })
}
