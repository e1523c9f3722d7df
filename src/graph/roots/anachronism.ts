import type { ListRoot } from '../read/root.ts'

/** What texts name out of its time, with `document` in that text. */
export const anachronisms: ListRoot = {
  label: 'Anachronism',
  where: (found, ask) => [
    ask.has('document')
      ? `EXISTS { (${found})-[:IS]->(:Mention)-[:AT]->(:Passage)-[:IN]->(:Sentence)-[:OF]->(:Document {id: ${ask.param('document')}}) }`
      : null,
  ],
}
