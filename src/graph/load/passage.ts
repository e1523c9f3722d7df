import type { Passage } from '../../annotation/annotated.ts'
import { graphNode, type GraphNode } from './records.ts'

/** Words have one node, however many statements quote them. */
export function passageId({ document, start, end }: Passage): string {
  return `passage:${document.replace(/^document:/, '')}:${start}-${end}`
}

export function passageNode(passage: Passage): GraphNode {
  const { exact, prefix, suffix, start, end } = passage
  return graphNode(['Passage'], { id: passageId(passage), exact, prefix, suffix, start, end })
}
