import type { ManyRoot, OneRoot } from '../read/root.ts'
import { idMatch } from './lookup.ts'

/** Entities and statements have ids of their own; evidence, passages and mentions are parts of them. */
const isNode = (node: string) => `(${node}:Entity OR ${node}:Statement)`

export const node: OneRoot = {
  match: (found, ask) => ({ head: idMatch(found, ask.param('id')), where: [isNode(found)] }),
}

export const nodes: ManyRoot = {
  match: (found, id) => ({ head: idMatch(found, id), where: [isNode(found)] }),
}
