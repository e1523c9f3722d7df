import type { Ask } from '../select/field.ts'
import type { ListRoot } from '../read/root.ts'
import { asAsked } from '../tables/statements-of.ts'
import { combine } from './combine.ts'
import { isOneOf } from './conditions.ts'
import { foundByText } from './found-by-text.ts'

/** Statements for which everything that the filter gives is so. */
export const statements: ListRoot = {
  label: 'Statement',
  bases: ['filter', 'basis'],
  // What an index finds; the rest is tried on that.
  where: (s, ask) => [isOfPredicates(s, ask.inside('filter'))],
  meets: (s, ask) => {
    const root = ask.inside('filter')
    const others: Ask = { ...root, has: (key) => key !== 'predicates' && root.has(key) }
    return combine(others, ['basis', 'asOf'], null, (filter) => [
      isOfPredicates(s, filter),
      filter.has('subjects') ? leadsTo(s, 'SUBJECT', filter.param('subjects'), filter) : null,
      filter.has('objects') ? leadsTo(s, 'OBJECT|POST', filter.param('objects'), filter) : null,
      filter.has('documents') ? quotes(s, filter) : null,
      ...asAsked(s, filter),
      filter.has('missing') ? isMissing(s, filter) : null,
      namesFound(s, filter),
    ])
  },
}

function isOfPredicates(s: string, filter: Ask): string | null {
  return filter.has('predicates') ? `${s}.predicate IN ${filter.param('predicates')}` : null
}

/** That a search for the text finds what it is about. */
function namesFound(s: string, filter: Ask): string | null {
  const found = foundByText(filter)
  if (found === null) return null
  const e = filter.fresh()
  return `EXISTS { (${s})-[:SUBJECT|OBJECT|POST]->(${e}:Entity) WHERE ${e}.id IN ${found} }`
}

function leadsTo(s: string, types: string, ids: string, ask: Ask): string {
  const e = ask.fresh()
  return `EXISTS { (${s})-[:${types}]->(${e}:Entity) WHERE ${isOneOf(e, ids)} }`
}

/** That some evidence, of the bases asked for, quotes one of the documents. */
function quotes(s: string, filter: Ask): string {
  const [v, d] = [filter.fresh(), filter.fresh()]
  const basis = filter.has('basis') ? ` AND ${v}.basis IN ${filter.param('basis')}` : ''
  return (
    `EXISTS { (${s})-[:EVIDENCE]->(${v}:Evidence)-[:QUOTES]->(:Passage)-[:IN]->(:Sentence)-[:OF]->(${d}:Document) ` +
    `WHERE ${isOneOf(d, filter.param('documents'))}${basis} }`
  )
}

/** That no evidence of the bases asked for gives what is to be missing. */
function isMissing(s: string, filter: Ask): string {
  const missing = filter.param('missing')
  const given = (gap: string, property: string) => {
    const v = filter.fresh()
    const basis = filter.has('basis') ? ` AND ${v}.basis IN ${filter.param('basis')}` : ''
    return `('${gap}' IN ${missing} AND EXISTS { (${s})-[:EVIDENCE]->(${v}:Evidence) WHERE ${v}.${property} IS NOT NULL${basis} })`
  }
  return `NOT (${given('VALID_FROM', 'validFrom')} OR ${given('VALID_TO', 'validTo')})`
}
