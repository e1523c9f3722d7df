// Whether an entry says something that can be said: the predicate exists, its ends are of the right type, and what it needs
// is there.
import type { Problem } from '../problem.ts'
import { open } from './bounds.ts'
import { compare } from './compare.ts'
import { exactness, isEdtf } from './edtf.ts'
import type { Entry } from './entries.ts'
import type { Entity } from './knowledge.ts'
import { anything, type PredicateRule, predicates } from './predicates.ts'
import { properties } from './properties.ts'

const roles = ['OWNER', 'CONTRACTOR', 'ARCHITECT', 'LEADER', 'PARTNER', 'FUNDER', 'OTHER']
const claimKinds = ['ASSERTION', 'QUESTION', 'PURPOSE']
const nameKinds = ['OFFICIAL', 'SHORT', 'ABBREVIATION', 'FORMER', 'ALTERNATIVE', 'MISSPELLING', 'TRANSLATION']

/** The entry's problems; one with any is left out, so that later steps need not guard against it. */
export function shapeProblems(entry: Entry, entity: (id: string) => Entity | undefined): Problem[] {
  const { said, place } = entry
  const problem = (check: string, message: string, remedy: string): Problem => ({ ...place, check, message, remedy })
  if (!Object.hasOwn(predicates, said.predicate)) {
    const known = Object.keys(predicates).join(', ')
    return [problem('predicate-unknown', `There is no predicate ${said.predicate}`, `Use one of ${known}`)]
  }
  const rule: PredicateRule = predicates[said.predicate]
  const end = (which: string, id: string | undefined, types: readonly string[]): Problem[] => {
    const type = id === undefined ? undefined : entity(id)?.type
    if (id === undefined || (type !== undefined && types.includes(type))) return []
    const given = type === undefined ? 'does not exist' : `is a ${type}`
    return [
      problem('end-wrong', `${said.predicate}'s ${which} ${id} ${given}`, `It takes ${types.join(' or ') || 'none'}`),
    ]
  }
  const missing = needed(entry, rule).map((key) =>
    problem('part-missing', `${said.predicate} without ${key}`, `Give the entry ${key}:`),
  )
  const word = (key: string, value: string | undefined, of: readonly string[]) =>
    value === undefined || of.includes(value)
      ? []
      : [problem('word-unknown', `There is no ${key} ${value}`, `Use one of ${of.join(', ')}`)]
  return [
    ...missing,
    ...end('subject', said.subject, rule.subject),
    ...end('object', said.object, rule.object),
    ...(said.object !== undefined && said.object === said.subject
      ? [
          problem(
            'relation-to-itself',
            `${said.predicate} from ${said.subject} to itself`,
            'Mend one of the two ends; where seeds/identity.yml made two one, they may be two after all',
          ),
        ]
      : []),
    ...end('post', said.post, said.predicate === 'MEMBER_OF' ? ['Post'] : []),
    ...said.saidBy.flatMap((id) => end('saidBy', id, ['Person', 'Organisation'])),
    ...said.about.flatMap((id) => end('about', id, anything)),
    ...(said.predicate === 'PARTICIPATES_IN' ? word('role', said.role, roles) : []),
    ...(said.predicate === 'CLAIMED' ? word('kind', said.kind, claimKinds) : []),
    ...(said.predicate === 'NAMED' ? word('kind', said.kind, nameKinds) : []),
    ...dateProblems(entry, problem),
    ...(entry.passages.length === 0 && entry.source === undefined && entry.rule === undefined && !isName(entry)
      ? [problem('no-evidence', 'Nothing says why this is believed', 'Give it quote:, source: or rule:')]
      : []),
  ].sort((a, b) => compare(a.message, b.message))
}

/** A name may be declared without a reason: mentions that use it are its evidence. */
function isName({ said }: Entry): boolean {
  return said.predicate === 'NAMED'
}

function needed({ said }: Entry, rule: PredicateRule): string[] {
  const given = (key: 'object' | 'post' | 'role' | 'property' | 'value' | 'slug' | 'kind') => said[key] !== undefined
  const literal = rule.object.length === 0
  return [
    ...(!literal && !given('object') && !(rule.objectOptional && given('post')) ? ['object'] : []),
    ...(literal && !given('value') ? ['value'] : []),
    ...(rule.type === 'Fact' && !given('property') ? ['property'] : []),
    ...(said.predicate === 'CLAIMED' ? (['slug', 'kind'] as const).filter((key) => !given(key)) : []),
    ...(said.predicate === 'PARTICIPATES_IN' && !given('role') ? ['role'] : []),
  ]
}

function dateProblems(
  { said, validFrom, validTo, on }: Entry,
  problem: (check: string, message: string, remedy: string) => Problem,
): Problem[] {
  const isDate = said.predicate === 'HAS_FACT' && properties[said.property ?? '']?.value === 'date'
  const bound = (key: string, date: string | undefined) =>
    date === undefined || date === open || exactness(date) > 1
      ? []
      : [problem('date-wrong', `${key} '${date}' is no date with a year`, 'Write 2019, 2019-10 or 2019-10-24')]
  const other = (key: string, date: string | undefined) =>
    date === undefined || date === open || isEdtf(date)
      ? []
      : [problem('date-wrong', `${key} '${date}' is no date`, 'Write 2019, 2019-10, 2019-10-24 or XXXX-10-24')]
  return [
    ...bound('from', validFrom),
    ...bound('to', validTo),
    ...other('on', on),
    ...(isDate ? other('value', said.value) : []),
  ]
}
