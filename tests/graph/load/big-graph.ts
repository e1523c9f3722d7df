import {
  canonicalRecords,
  graphId,
  graphNode,
  type GraphRecords,
  relationship,
} from '../../../src/graph/load/records.ts'

/** A graph of our labels with `size` topics in a long chain, each under the one before: 2 × size records. */
export function bigGraph(size: number, seed = ''): GraphRecords {
  const id = (n: number) => `topic:${seed}${n}`
  return canonicalRecords({
    nodes: [
      graphNode(['Graph'], { id: graphId, documents: 0, entities: size, statements: 0 }),
      ...Array.from({ length: size }, (_, n) => graphNode(['Entity', 'Topic'], { id: id(n), name: `Tema ${n}`, n })),
    ],
    relationships: Array.from({ length: size - 1 }, (_, n) =>
      relationship('BROADER', id(n + 1), id(n), { bases: ['STATED'], n }),
    ),
  })
}
