// What may stand in the files of the seeds. seeds/README.md is the same for people; a test holds the two together.
import { z } from 'zod'

/** An object with these keys and no others. The message about an unknown one is the list of those that there are. */
function entry<T extends z.ZodRawShape>(shape: T): z.ZodObject<T, z.core.$strict> {
  const known = Object.keys(shape).join(' ')
  return z.strictObject(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? known : undefined) })
}

/** A text that passes `fits`; otherwise `message` and `remedy` are told. */
function checked(fits: (value: string) => boolean, message: string, params: { check: string; remedy: string }) {
  return text.refine(fits, { error: message, params })
}

const text = z.string().refine((value) => value.trim() !== '', { error: 'There is nothing here.', abort: true })
const language = z.enum(['NB', 'NN', 'EN'])
export const statuses = ['proposed', 'accepted', 'rejected'] as const
const status = z.enum(statuses)
const number = checked((value) => /^[1-9]\d{0,8}$/.test(value), 'This must be a whole number from 1.', {
  check: 'number-wrong',
  remedy: 'Write it in digits: 1, 2, 3.',
})
const webAddress = checked(
  (value) => /^https?:\/\/\S+$/.test(value) && URL.canParse(value),
  'This is no web address.',
  {
    check: 'url-wrong',
    remedy: 'Copy it whole from the browser: it begins with https:// or http:// and holds no spaces.',
  },
)
/** A date of publishing; without a year (XXXX) where the source gives none. */
const date = checked((value) => isDate(value), 'This is no date.', {
  check: 'date-wrong',
  remedy: 'Write 2019, 2019-10, 2019-10-24, or XXXX-10-24 where no year is given.',
})
/** The day on which somebody decided something: they know which. */
const day = checked((value) => z.iso.date().safeParse(value).success, 'This is no day.', {
  check: 'date-wrong',
  remedy: 'Write it whole: 2026-11-25.',
})
const list = <T extends z.ZodType>(of: T) => z.union([of.transform((one) => [one]), z.array(of)])

export const quote = entry({ words: text, occurrence: number.optional(), sentence: number.optional() })
const quotation = z.union([text, quote])

const evidence = {
  source: text.optional(),
  quote: z.union([quotation, z.array(quotation)]).optional(),
  rule: text.optional(),
  premises: list(text).optional(),
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
  url: webAddress.optional(),
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

export const name = entry({ value: text, kind: z.enum(nameKinds), language: language.optional(), ...evidence })

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
  url: webAddress,
  publishedOn: date.optional(),
})

export const mention = entry({
  status: status.optional(),
  quote: quotation,
  entity: text.optional(),
  candidates: list(text).optional(),
  because: text.optional(),
})

export const sentence = entry({
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
  url: webAddress.optional(),
  publishedOn: date.optional(),
  event: text.optional(),
})

export const same = entry({ id: text, is: text, as: z.enum(nameKinds).optional(), because: text, decidedOn: day })

export const different = entry({ id: text, isNot: text, because: text, decidedOn: day })

export const retired = entry({ id: text, now: text, because: text, retiredOn: day })

export const identity = entry({
  same: z.array(same).optional(),
  different: z.array(different).optional(),
  retired: z.array(retired).optional(),
})

function isDate(value: string): boolean {
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value)) return true
  // Without a year, 29 February can be: 2000 was a leap year.
  return z.iso.date().safeParse(value.replace(/^XXXX-/, '2000-')).success
}

export type QuotationShape = z.output<typeof quotation>
export type StatementShape = z.output<typeof statement>
export type NameShape = z.output<typeof name>
export type EntityShape = z.output<typeof entity>
export type SourceShape = z.output<typeof source>
export type MentionShape = z.output<typeof mention>
export type SentenceShape = z.output<typeof sentence>
export type AnnotationsShape = z.output<typeof annotations>
export type ReferenceShape = z.output<typeof reference>
export type DocumentSourceShape = z.output<typeof documentSource>
export type SameShape = z.output<typeof same>
export type DifferentShape = z.output<typeof different>
export type RetiredShape = z.output<typeof retired>
