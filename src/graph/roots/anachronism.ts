import type { ListRoot } from '../read/root.ts'
import { isOneOf } from './conditions.ts'

/** What texts name out of its time, with `document` in that text. */
export const anachronisms: ListRoot = {
  label: 'Anachronism',
  where: (found, ask) => {
    if (!ask.has('document')) return []
    const [d, document] = [ask.fresh(), `[${ask.param('document')}]`]
    return [
      `EXISTS { (${found})-[:IS]->(:Mention)-[:AT]->(:Passage)-[:IN]->(:Sentence)-[:OF]->(${d}:Document) WHERE ${isOneOf(d, document)} }`,
    ]
  },
}
