import type { ChangeEvent } from '../../generated/graphql.ts'
import type { FieldTable } from '../select/field.ts'
import { property, value } from '../select/field.ts'
import { entity } from './entity.ts'
import { through } from './statements-of.ts'

/** In time, then by name. */
export const byDate = (c: string): readonly string[] => [`coalesce(${c}.date, '~')`, `${c}.sortKey`]

export const changeEvent = {
  ...entity,
  kind: property('kind'),
  date: property('date'),
  originalOrganisations: through('ORIGINAL', 'to object', 'Organisation'),
  resultingOrganisations: through('RESULTING', 'to object', 'Organisation'),
  transferred: value(
    ({ node }) => `[(${node})<-[:SUBJECT]-(t:Fact {predicate: 'HAS_FACT', property: 'transferred'}) | t.value]`,
    (raw) => [...(raw as string[])].sort((a, b) => a.localeCompare(b, 'nb')),
  ),
} as const satisfies FieldTable<ChangeEvent>
