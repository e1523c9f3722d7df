// What may stand in the files of the seeds. seeds/README.md is the same for people; a test holds the two together.
import { z } from 'zod'
import { nearest } from './nearest.ts'

/** An object with these keys and no others; an unknown one is told with the nearest known. */
function entry<T extends z.ZodRawShape>(shape: T): z.ZodObject<T, z.core.$strict> {
  const known = Object.keys(shape)
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined
      return issue.keys
        .map((key) => {
          const meant = nearest(key, known)
          return meant === null ? `«${key}» is not known here.` : `«${key}» is not known here; did you mean «${meant}»?`
        })
        .join(' ')
    },
  })
}

const text = z.string().refine((value) => value.trim() !== '', { error: 'There is nothing after the colon.' })
const language = z.enum(['NB', 'NN', 'EN'])
const status = z.enum(['proposed', 'accepted', 'rejected'])
const number = z.string().regex(/^[1-9]\d*$/, { error: 'This must be a whole number from 1.' })
const list = <T extends z.ZodType>(of: T) => z.union([of.transform((one) => [one]), z.array(of)])

const quotation = z.union([text, entry({ words: text, occurrence: number.optional(), sentence: number.optional() })])

const evidence = {
  source: text.optional(),
  quote: z.union([quotation, z.array(quotation)]).optional(),
  rule: text.optional(),
  premises: z.array(text).optional(),
  from: text.optional(),
  to: text.optional(),
  on: text.optional(),
}

export const statement = entry({
  status: status.optional(),
  key: text.optional(),
  predicate: text,
  subject: text,
  object: text.optional(),
  post: text.optional(),
  role: text.optional(),
  property: text.optional(),
  value: text.optional(),
  unit: text.optional(),
  url: text.optional(),
  kind: text.optional(),
  language: language.optional(),
  saidBy: list(text).optional(),
  about: list(text).optional(),
  slug: text.optional(),
  episode: text.optional(),
  ...evidence,
})

export const nameKinds = [
  'OFFICIAL',
  'SHORT',
  'ABBREVIATION',
  'FORMER',
  'ALTERNATIVE',
  'MISSPELLING',
  'TRANSLATION',
] as const

const name = entry({ value: text, kind: z.enum(nameKinds), language: language.optional(), ...evidence })

export const entity = entry({
  id: text,
  name: text,
  kind: text.optional(),
  names: z.array(name).optional(),
  event: text.optional(),
})

export const source = entry({
  id: text,
  title: text,
  publisher: text.optional(),
  url: z.url({ protocol: /^https?$/, error: 'This is no web address: it must begin with https:// or http://.' }),
  publishedOn: text.optional(),
})

export const mention = entry({
  status: status.optional(),
  quote: quotation,
  entity: text.optional(),
  candidates: z.array(text).optional(),
  because: text.optional(),
})

const sentence = entry({
  sentence: number,
  text,
  mentions: z.array(mention).optional(),
  statements: z.array(statement).optional(),
  note: text.optional(),
})

export const annotations = entry({
  status: status.optional(),
  entities: z.array(entity).optional(),
  sentences: z.array(sentence),
})

export const reference = entry({
  sources: z.array(source).optional(),
  entities: z.array(entity).optional(),
  statements: z.array(statement).optional(),
})

export const documentSource = entry({
  title: text,
  language,
  url: z
    .url({ protocol: /^https?$/, error: 'This is no web address: it must begin with https:// or http://.' })
    .optional(),
  publishedOn: text.optional(),
  event: text.optional(),
})

export type QuotationShape = z.output<typeof quotation>
export type StatementShape = z.output<typeof statement>
export type NameShape = z.output<typeof name>
export type EntityShape = z.output<typeof entity>
export type SourceShape = z.output<typeof source>
export type MentionShape = z.output<typeof mention>
export type AnnotationsShape = z.output<typeof annotations>
export type ReferenceShape = z.output<typeof reference>
export type DocumentSourceShape = z.output<typeof documentSource>
