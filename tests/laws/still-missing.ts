/**
 * What of the contract is not in schema/ yet, by the number of the issue that brings it. The list only ever shrinks: a
 * place that is in schema/ is taken out here in the same commit. A type stands for all its fields.
 */
export const stillMissing: Readonly<Record<number, readonly string[]>> = {
  // Finding and comparing: facets, filters, search, the matrix, ways through the graph.
  6: [
    'Facet',
    'FacetBucket',
    'OrganisationConnection.facets',
    'OrganisationFilter.and',
    'OrganisationFilter.not',
    'OrganisationFilter.or',
    'OrganisationFilter.text',
    'PersonConnection.facets',
    'PersonFilter.and',
    'PersonFilter.not',
    'PersonFilter.or',
    'PersonFilter.text',
    'PersonOrder',
    'ProjectConnection.facets',
    'ProjectFilter.text',
    'Query.people(orderBy:)',
    'Query.posts(text:)',
    'Query.search',
    'Query.workMatrix',
    'SearchConnection',
    'SearchEdge',
    'SearchHit',
    'SearchReason',
    'WorkCell',
    'WorkConnection.facets',
    'WorkMatrix',
    'WorkMatrixColumns',
    'WorkMatrixRows',
  ],
}
