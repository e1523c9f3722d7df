// The one table of what can be said: the ends of each predicate, how it holds in time, which arrow people see in Neo4j
// Browser, and how it reads in words.
import type { EntityType } from '../corpus/records.ts'
import { dateWords } from './date-words.ts'
import type { StatementType, Wording } from './knowledge.ts'
import { properties, propertyWords } from './properties.ts'

/**
 * How a predicate holds in time. A state has a beginning and an end, known or not; a happening holds on its day only; the
 * timeless holds always.
 */
export type Temporal = 'state' | 'happening' | 'timeless'

/** The names that a wording is made of; `object` is the post's or the literal's where there is no object. */
export interface Words {
  readonly subject: string
  readonly object: string
  /** False where `object` only stands in for one. */
  readonly hasObject: boolean
  readonly objectType?: EntityType
  readonly post?: string
  readonly role?: string
  readonly property?: string
  readonly unit?: string
}

export interface PredicateRule {
  readonly type: StatementType
  readonly temporal: Temporal
  readonly subject: readonly EntityType[]
  /** Empty: it has a literal instead of an object. */
  readonly object: readonly EntityType[]
  /** Whether the object may be left out (MEMBER_OF with only a post). */
  readonly objectOptional?: true
  /** The plain relationship derived from it; `null` where there is none. A MEMBER_OF with a post derives HOLDS instead. */
  readonly derived: string | null
  readonly wording: (words: Words) => Wording
}

const actor: readonly EntityType[] = ['Person', 'Organisation']
/** Every type of entity. */
export const anything: readonly EntityType[] = [
  'Person',
  'Organisation',
  'Post',
  'ChangeEvent',
  'Topic',
  'Project',
  'Event',
  'Contribution',
  'Document',
]

/** A verb B, in the three languages; in quotation marks what is a title, a label or a name as such. */
function between(
  nb: string,
  nn: string,
  en: string,
  quoted: { readonly subject?: true; readonly object?: true } = {},
): PredicateRule['wording'] {
  const sentence = (verb: string, words: Words, mark: (name: string) => string) =>
    [
      quoted.subject ? mark(words.subject) : words.subject,
      verb,
      quoted.object ? mark(words.object) : words.object,
    ].join(' ')
  return (words) => ({
    NB: sentence(nb, words, (name) => `«${name}»`),
    NN: sentence(nn, words, (name) => `«${name}»`),
    EN: sentence(en, words, (name) => `“${name}”`),
  })
}

export const predicates = {
  NAMED: {
    type: 'Name',
    temporal: 'state',
    subject: anything,
    object: [],
    derived: null,
    wording: between('blir kalt', 'blir kalla', 'is called', { object: true }),
  },
  HAS_FACT: {
    type: 'Fact',
    temporal: 'timeless',
    subject: anything,
    object: [],
    derived: null,
    wording: ({ subject, property = '', object, unit }) => {
      const [name, value] = [propertyWords(property), valueWords(property, object)]
      const amount = unit === undefined ? '' : ` ${unit}`
      return {
        NB: `${subject}, ${name.NB}: ${value.NB}${amount}`,
        NN: `${subject}, ${name.NN}: ${value.NN}${amount}`,
        EN: `${subject}, ${name.EN}: ${value.EN}${amount}`,
      }
    },
  },
  IDENTIFIED_BY: {
    type: 'Fact',
    temporal: 'timeless',
    subject: anything,
    object: [],
    derived: null,
    wording: ({ subject, property, object }) => ({
      NB: `${subject} har ${property} ${object}`,
      NN: `${subject} har ${property} ${object}`,
      EN: `${subject} has ${property} ${object}`,
    }),
  },
  MEMBER_OF: {
    type: 'Membership',
    temporal: 'state',
    subject: actor,
    object: ['Organisation'],
    objectOptional: true,
    derived: 'MEMBER_OF',
    wording: ({ subject, object, hasObject, post, role }) => {
      const what = post ?? role
      if (what === undefined) {
        return {
          NB: `${subject} hører til ${object}`,
          NN: `${subject} høyrer til ${object}`,
          EN: `${subject} belongs to ${object}`,
        }
      }
      if (!hasObject) {
        return { NB: `${subject} er ${what}`, NN: `${subject} er ${what}`, EN: `${subject} is ${what}` }
      }
      return {
        NB: `${subject} er ${what} i ${object}`,
        NN: `${subject} er ${what} i ${object}`,
        EN: `${subject} is ${what} of ${object}`,
      }
    },
  },
  POST_IN: {
    type: 'Relation',
    temporal: 'state',
    subject: ['Post'],
    object: ['Organisation'],
    derived: 'POST_IN',
    wording: between('er en post i', 'er ein post i', 'is a post in'),
  },
  PART_OF: {
    type: 'Relation',
    temporal: 'state',
    subject: ['Organisation'],
    object: ['Organisation'],
    derived: 'PART_OF',
    wording: between('er en del av', 'er ein del av', 'is part of'),
  },
  WORKS_ON: {
    type: 'Work',
    temporal: 'state',
    subject: actor,
    object: ['Topic', 'Project'],
    derived: 'WORKS_ON',
    wording: between('arbeider med', 'arbeider med', 'works on'),
  },
  PARTICIPATES_IN: {
    type: 'Participation',
    temporal: 'state',
    subject: actor,
    object: ['Project'],
    derived: 'PARTICIPATES_IN',
    wording: ({ subject, object, role }) => {
      const as = participationRoles[role ?? 'OTHER'] ?? participationRoles.OTHER
      return {
        NB: `${subject} er ${as.NB} ${object}`,
        NN: `${subject} er ${as.NN} ${object}`,
        EN: `${subject} ${as.EN} ${object}`,
      }
    },
  },
  ORGANISED: {
    type: 'Relation',
    temporal: 'happening',
    subject: actor,
    object: ['Event'],
    derived: 'ORGANISED',
    wording: between('arrangerte', 'arrangerte', 'organised'),
  },
  CONTRIBUTION_TO: {
    type: 'Relation',
    temporal: 'happening',
    subject: ['Contribution'],
    object: ['Event'],
    derived: 'AT',
    wording: between('var en del av programmet på', 'var ein del av programmet på', 'was part of the programme of', {
      subject: true,
    }),
  },
  GAVE: {
    type: 'Relation',
    temporal: 'happening',
    subject: ['Person'],
    object: ['Contribution'],
    derived: 'GAVE',
    wording: between('holdt', 'heldt', 'gave', { object: true }),
  },
  IN_CAPACITY_OF: {
    type: 'Relation',
    temporal: 'happening',
    subject: ['Contribution'],
    object: ['Post', 'Organisation'],
    derived: 'IN_CAPACITY_OF',
    wording: (words) =>
      (words.objectType === 'Organisation'
        ? between('ble holdt på vegne av', 'vart halde på vegner av', 'was given on behalf of', { subject: true })
        : between('ble holdt i egenskap av', 'vart halde i eigenskap av', 'was given in the capacity of', {
            subject: true,
          }))(words),
  },
  ABOUT: {
    type: 'Relation',
    temporal: 'timeless',
    subject: ['Contribution', 'Document', 'Project', 'Event'],
    object: ['Topic', 'Project', 'Organisation', 'Person', 'Event'],
    derived: 'ABOUT',
    wording: between('handler om', 'handlar om', 'is about'),
  },
  CLAIMED: {
    type: 'Claim',
    temporal: 'happening',
    subject: ['Contribution', 'Event', 'Document'],
    object: [],
    derived: null,
    wording: ({ subject, object }) => ({
      NB: `${subject}: «${object}»`,
      NN: `${subject}: «${object}»`,
      EN: `${subject}: “${object}”`,
    }),
  },
  WROTE: {
    type: 'Relation',
    temporal: 'happening',
    subject: ['Person'],
    object: ['Document'],
    derived: 'WROTE',
    wording: between('skrev', 'skreiv', 'wrote', { object: true }),
  },
  PUBLISHED: {
    type: 'Relation',
    temporal: 'happening',
    subject: ['Organisation'],
    object: ['Document'],
    derived: 'PUBLISHED',
    wording: between('publiserte', 'publiserte', 'published', { object: true }),
  },
  REPORTS_ON: {
    type: 'Relation',
    temporal: 'timeless',
    subject: ['Document'],
    object: ['Event'],
    derived: 'REPORTS_ON',
    wording: between('forteller om', 'fortel om', 'reports on', { subject: true }),
  },
  BROADER: {
    type: 'Relation',
    temporal: 'timeless',
    subject: ['Topic'],
    object: ['Topic'],
    derived: 'BROADER',
    wording: between('hører under', 'høyrer under', 'has the broader topic'),
  },
  ORIGINAL: {
    type: 'Relation',
    temporal: 'happening',
    subject: ['ChangeEvent'],
    object: ['Organisation'],
    derived: 'ORIGINAL',
    wording: between('endret', 'endra', 'changed'),
  },
  RESULTING: {
    type: 'Relation',
    temporal: 'happening',
    subject: ['ChangeEvent'],
    object: ['Organisation'],
    derived: 'RESULTING',
    wording: between('førte til', 'førte til', 'resulted in'),
  },
} as const satisfies Record<string, PredicateRule>

export type Predicate = keyof typeof predicates

const participationRoles: Readonly<Record<string, Wording>> & { readonly OTHER: Wording } = {
  OWNER: { NB: 'eier av', NN: 'eigar av', EN: 'is the owner of' },
  CONTRACTOR: { NB: 'entreprenør for', NN: 'entreprenør for', EN: 'is the contractor of' },
  ARCHITECT: { NB: 'arkitekt for', NN: 'arkitekt for', EN: 'is the architect of' },
  LEADER: { NB: 'leder for', NN: 'leiar for', EN: 'leads' },
  PARTNER: { NB: 'partner i', NN: 'partnar i', EN: 'is a partner in' },
  FUNDER: { NB: 'finansiør av', NN: 'finansiør av', EN: 'funds' },
  OTHER: { NB: 'med i', NN: 'med i', EN: 'takes part in' },
}

function valueWords(property: string, value: string): Wording {
  return properties[property]?.value === 'date' ? dateWords(value) : { NB: value, NN: value, EN: value }
}
