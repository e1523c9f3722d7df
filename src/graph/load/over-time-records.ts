// What is worked out over time beside statements: who carries on whom, the timeline, and what texts name out of its time.
import type { Knowledge } from '../../statement/knowledge.ts'
import { sortKeyOf, sortKeyOfNumber } from '../sort-key.ts'
import { graphNode, type GraphRecords, type GraphRelationship, relationship } from './records.ts'

export function overTimeRecords({ carryings, timeline, anachronisms }: Knowledge): GraphRecords {
  const parts = [
    ...carryings.map(({ from, to, via, since, byTransfer }) => {
      const id = `carrying:${[from, ...via, to].join(' ')}`
      return {
        node: graphNode(['Carrying'], { id, since, byTransfer }),
        relationships: [
          relationship('CARRIED_FROM', id, from),
          relationship('CARRIED_BY', id, to),
          ...via.map((change, n) => relationship('VIA', id, change, { n })),
        ],
      }
    }),
    ...timeline.map(({ statement, date, change }, n) => {
      const id = `timeline:${statement}:${change}:${date}`
      return {
        node: graphNode(['TimelineEntry'], { id, date, change, sortKey: sortKeyOf(date, sortKeyOfNumber(n)) }),
        relationships: [relationship('TELLS', id, statement)],
      }
    }),
    ...anachronisms.map(({ mention, exists, explanation: { NB, NN, EN } }, n) => {
      const id = `anachronism:${mention}`
      const words = { explanationNB: NB, explanationNN: NN, explanationEN: EN }
      return {
        node: graphNode(['Anachronism'], { id, exists, ...words, sortKey: sortKeyOfNumber(n) }),
        relationships: [relationship('IS', id, mention)],
      }
    }),
  ]
  return {
    nodes: parts.map(({ node }) => node),
    relationships: parts.flatMap(({ relationships }): readonly GraphRelationship[] => relationships),
  }
}
