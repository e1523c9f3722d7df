import type { ListRoot } from '../read/root.ts'

/**
 * Entries of the timeline. A partial date may be any day of its month or year: `2019` is compared with the year of `from`,
 * and so on, so that nothing that may be meant is left out. Days of no known year fit no interval.
 */
export const timeline: ListRoot = {
  label: 'TimelineEntry',
  where: (entry, ask) => [
    ask.has('id')
      ? `EXISTS { (${entry})-[:TELLS]->(:Statement)-[:SUBJECT|OBJECT|POST|SAID_BY|CONCERNS]->(:Entity {id: ${ask.param('id')}}) }`
      : null,
    ask.has('from') || ask.has('to') ? `NOT ${entry}.date STARTS WITH 'X'` : null,
    ask.has('from') ? `${entry}.date >= left(${ask.param('from')}, size(${entry}.date))` : null,
    ask.has('to') ? `${entry}.date <= left(${ask.param('to')}, size(${entry}.date))` : null,
  ],
}
