/**
 * What of the contract is not in schema/ yet, by the number of the issue that brings it. The list only ever shrinks: a
 * place that is in schema/ is taken out here in the same commit. A type stands for all its fields.
 */
export const stillMissing: Readonly<Record<number, readonly string[]>> = {
  // Finding and comparing: facets, filters, search, the matrix, ways through the graph.
  6: [
    'Actor.related',
    'Comparison',
    'Hop',
    'OnlyOne',
    'Organisation.related',
    'Path',
    'Person.related',
    'Query.compare',
    'Query.neighbourhood',
    'Query.paths',
    'RelatedActor',
    'RelatedActorConnection',
    'RelatedActorEdge',
    'Subgraph',
  ],
}
