/** The forms that words are looked for in, each a property of SearchText nodes and a field of the full-text index. */
export const searchForms = [
  ...(['whole', 'words', 'stems', 'parts', 'sounds', 'initials', 'together'] as const),
  ...(['textWords', 'textStems', 'textParts'] as const),
] as const

export type SearchForm = (typeof searchForms)[number]

/** The full-text index over them. */
export const searchIndex = 'aktorgraf_search'
