/** One object of a GraphQL answer, keyed as the answer is (by alias). `~type` names its object type where that is not clear. */
export type Answer = Readonly<Record<string, unknown>>

/** Keys that no GraphQL name can be, for what the reader of an answer needs beside what the client asked. */
export const TYPE = '~type'
export const ID = '~id'
export const ORDER = '~order'
export const FACETS = '~facets'
