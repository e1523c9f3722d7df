// Of the map that src/graph/roots/comparison.ts makes.
import type { Comparison, OnlyOne, SharedBySome } from '../../generated/graphql.ts'
import type { FieldTable, LinkField } from '../select/field.ts'
import { byName, byStatement } from './statements-of.ts'

/** Entities of a list in the map, by name; `list` is its Cypher. */
const entities = (list: (node: string) => string): LinkField => ({
  kind: 'link',
  many: 'list',
  order: byName,
  match: ({ node }, e) => ({ head: `${e} IN ${list(node)}` }),
})

const statements = (list: (node: string) => string): LinkField => ({
  kind: 'link',
  many: 'list',
  bases: 'inherited',
  order: byStatement,
  match: ({ node }, s) => ({ head: `${s} IN ${list(node)}` }),
})

/** What statements say of the things of a list. */
const statementsOf = (things: string) => `reduce(found = [], one IN ${things} | found + one.statements)`

const sharedBy = (node: string, by: string) => `[one IN ${node}.things WHERE ${by} | one]`
const sharedByAll = (node: string) => sharedBy(node, `size(one.by) = size(${node}.asked)`)

export const comparison = {
  entities: {
    kind: 'link',
    many: 'list',
    match: ({ node }, e) => ({ head: `${e} IN ${node}.asked` }),
  },
  shared: entities((node) => `[one IN ${sharedByAll(node)} | one.thing]`),
  statements: statements((node) => statementsOf(sharedByAll(node))),
  partly: {
    kind: 'link',
    many: 'list',
    bases: 'inherited',
    order: (some) => [`${some}.thing.sortKey`],
    match: ({ node }, some, ask) => {
      const i = ask.fresh()
      const list = sharedBy(node, `size(one.by) > 1 AND size(one.by) < size(${node}.asked)`)
      return {
        head: `${some} IN [one IN ${list} | one {.id, .thing, .statements, by: [${i} IN one.by | ${node}.asked[${i}]]}]`,
      }
    },
  },
  only: {
    kind: 'link',
    many: 'list',
    bases: 'inherited',
    match: ({ node }, only, ask) => {
      const i = ask.fresh()
      const own = sharedBy(node, `one.by = [${i}]`)
      return {
        head: `${only} IN [${i} IN range(0, size(${node}.asked) - 1) | {entity: ${node}.asked[${i}], things: ${own}}]`,
      }
    },
  },
} as const satisfies FieldTable<Comparison>

export const onlyOne = {
  entity: { kind: 'link', many: 'one', match: ({ node }, e) => ({ head: `${e} IN [${node}.entity]` }) },
  has: entities((node) => `[one IN ${node}.things | one.thing]`),
  statements: statements((node) => statementsOf(`${node}.things`)),
} as const satisfies FieldTable<OnlyOne>

export const sharedBySome = {
  entity: { kind: 'link', many: 'one', match: ({ node }, e) => ({ head: `${e} IN [${node}.thing]` }) },
  by: { kind: 'link', many: 'list', match: ({ node }, e) => ({ head: `${e} IN ${node}.by` }) },
  statements: statements((node) => `${node}.statements`),
} as const satisfies FieldTable<SharedBySome>
