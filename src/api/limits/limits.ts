// What one request may ask. Neo4j's time and memory limits stop what is slow; these stop, before anything runs, what would
// keep the planner or this process busy for everybody.
import { SelectError } from '../../graph/select/select-error.ts'

/** The most that is answered; one more is refused. */
export const limits = {
  /** A premise of an inference stands deep: 15 reach the third premise below a person's work. */
  depth: 15,
  rootFields: 20,
  /** Selected fields. A fragment's count wherever it is used. */
  fields: 2_000,
  /** Fields under another name. The same list under many names is fetched as many times. */
  aliases: 200,
  /** Of these, within introspection, which answers at once and so lets nobody else in meanwhile. No tool needs any. */
  introspectionAliases: 2,
  /**
   * Objects that an answer could have, by the pages asked for; a list that is never cut is taken to have ten. A hundred
   * people with fifty pieces of work each, and why each is believed down to the premises' evidence, are six million.
   */
  cost: 10_000_000,
  /** Words and signs of the query's text. */
  tokens: 5_000,
  /** Filters, those in filters counted: each becomes a condition for Neo4j to plan. In the text, and in the variables. */
  filters: 50,
  /** Objects and lists inside one another, in an argument or a variable. */
  inputDepth: 12,
  /** Values in all variables together. */
  inputValues: 2_000,
  /** The request's body, in bytes. */
  bytes: 256 * 1024,
} as const

export type Limit = keyof typeof limits

/** `found` is left out where counting stopped at the limit. */
export function tooLarge(limit: Limit, found?: number, remedy = remedies[limit]): SelectError {
  const most = limits[limit]
  const message = `The query ${saying[limit](found ?? `more than ${most}`)}; at most ${most} are answered. ${remedy}`
  return new SelectError('QUERY_TOO_LARGE', message, { limit, ...(found === undefined ? {} : { found }), most })
}

const saying: Readonly<Record<Limit, (found: number | string) => string>> = {
  depth: (found) => `is ${found} fields deep`,
  rootFields: (found) => `asks ${found} root fields`,
  fields: (found) => `selects ${found} fields, those of a fragment wherever it is used`,
  aliases: (found) => `has ${found} aliases`,
  introspectionAliases: (found) => `has ${found} aliases in its introspection`,
  cost: (found) => `could be answered with ${found} objects`,
  tokens: (found) => `has ${found} tokens`,
  filters: (found) => `has ${found} filters in all`,
  inputDepth: (found) => `has arguments that are ${found} objects and lists deep`,
  inputValues: (found) => `has variables with ${found} values`,
  bytes: (found) => `has ${found} bytes`,
}

const SPLIT = 'Ask the rest in another query.'
const remedies: Readonly<Record<Limit, string>> = {
  depth: 'Take an id from a shallower query and go on from there with "node".',
  rootFields: SPLIT,
  fields: SPLIT,
  aliases: SPLIT,
  introspectionAliases: 'Leave the aliases out.',
  cost: 'Give lists in lists a smaller "first".',
  tokens: SPLIT,
  filters: 'Give one filter a list of ids instead of each id a filter, or ask the rest in another query.',
  inputDepth: 'Write the filter flatter: "and" and "or" take lists.',
  inputValues: SPLIT,
  bytes: SPLIT,
}
