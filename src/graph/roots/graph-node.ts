import type { OneRoot } from '../read/root.ts'

/** The node that says what is loaded: what is asked of the graph as a whole begins at it. */
export const graphNode: OneRoot = { match: (node) => ({ head: `(${node}:Aktorgraf:Graph {id: 'graph'})` }) }
