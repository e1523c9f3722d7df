import type { ListRoot } from '../read/root.ts'
import type { Ask } from '../select/field.ts'
import { isOneOf } from './conditions.ts'

/**
 * Entries of the timeline. A partial date may be any day of its month or year: `2019` is compared with the year of `from`,
 * and so on, so that nothing that may be meant is left out. Days of no known year fit no interval.
 */
export const timeline: ListRoot = {
  label: 'TimelineEntry',
  where: (entry, ask) => [
    ask.has('id') ? isAbout(entry, ask) : null,
    ask.has('from') || ask.has('to') ? `NOT ${entry}.date STARTS WITH 'X'` : null,
    ask.has('from') ? `${entry}.date >= left(${ask.param('from')}, size(${entry}.date))` : null,
    ask.has('to') ? `${entry}.date <= left(${ask.param('to')}, size(${entry}.date))` : null,
  ],
}

function isAbout(entry: string, ask: Ask): string {
  const e = ask.fresh()
  return (
    `EXISTS { (${entry})-[:TELLS]->(:Statement)-[:SUBJECT|OBJECT|POST|SAID_BY|CONCERNS]->(${e}:Entity) ` +
    `WHERE ${isOneOf(e, `[${ask.param('id')}]`)} }`
  )
}
