// How many elements of a list there are of each kind, county, topic and year.

/** What one element counts as, by facet: values as they came, some more than once. */
export type Counted = Readonly<Record<string, readonly (Value | string)[]>>

export interface Value {
  /** What one gives to the filter: an id, a value of an enum, a year. The last two are their own labels. */
  readonly value: string
  readonly label: string
}

export interface Facet {
  readonly key: string
  readonly buckets: readonly (Value & { readonly count: number })[]
}

/** Facets stand in this order. */
export const facetKeys = ['kind', 'county', 'topic', 'year'] as const
export type FacetKey = (typeof facetKeys)[number]

/** The facets `of` a list; each element counts once under each of its values. The largest buckets come first. */
export function facetsOf(elements: readonly Counted[], of: readonly FacetKey[]): Facet[] {
  return facetKeys.filter((key) => of.includes(key)).map((key) => ({ key, buckets: bucketsOf(elements, key) }))
}

function bucketsOf(elements: readonly Counted[], key: FacetKey): Facet['buckets'] {
  const buckets = new Map<string, Value & { count: number }>()
  for (const element of elements) {
    const values = (element[key] ?? []).map((one) => (typeof one === 'string' ? { value: one, label: one } : one))
    for (const [value, { label }] of new Map(values.map((one) => [one.value, one]))) {
      buckets.set(value, { value, label, count: (buckets.get(value)?.count ?? 0) + 1 })
    }
  }
  return [...buckets.values()].sort(
    (a, b) => b.count - a.count || a.label.localeCompare(b.label, 'nb') || (a.value < b.value ? -1 : 1),
  )
}
