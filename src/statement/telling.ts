// Where and in what order texts tell of the items of a programme.
import type { Passage } from '../annotation/annotated.ts'
import { compare } from './compare.ts'
import type { Known, KnownStatement } from './known.ts'

/** One item as one document first tells of it. */
export interface Told {
  readonly contribution: string
  readonly passage: Passage
  readonly statement: string
  /** Its position as something other than the order itself knows it. */
  readonly fact: (KnownStatement & { readonly position: number }) | undefined
}

/** For each event and document, the items of the programme in the order told; `rule` is the one that counts by it. */
export function tellings(known: Known, rule: string): Told[][] {
  const groups = new Map<string, Map<string, Told>>()
  for (const at of known.of('CONTRIBUTION_TO')) {
    for (const told of quotations(known, rule, at)) {
      const key = JSON.stringify([at.object, told.passage.document])
      const group = groups.get(key) ?? new Map<string, Told>()
      const earlier = group.get(told.contribution)
      if (earlier === undefined || byPlace(told, earlier) < 0) group.set(told.contribution, told)
      groups.set(key, group)
    }
  }
  return [...groups].sort(([a], [b]) => compare(a, b)).map(([, group]) => [...group.values()].sort(byPlace))
}

/**
 * Where a text tells of an item: where it says who gave it, and in a text that says of no one that they gave it, where it
 * says that it was part of the programme (often in words about the programme as a whole).
 */
function quotations(known: Known, rule: string, at: KnownStatement): Told[] {
  const contribution = at.subject
  const facts = known
    .of('HAS_FACT', { subject: contribution })
    .filter((one) => one.property === 'position')
    .filter(({ evidence }) => evidence.some((one) => one.basis !== 'INFERRED' || one.rule !== rule))
    .map((one) => ({ ...one, position: Number(one.value) }))
    .filter(({ position }) => Number.isInteger(position))
  // Where its position is disputed, nothing can be counted from it.
  const fact = facts.length === 1 ? facts[0] : undefined
  const quoted = (statement: KnownStatement): Told[] =>
    statement.evidence.flatMap((one) =>
      one.basis === 'STATED' ? [{ contribution, passage: one.passage, statement: statement.id, fact }] : [],
    )
  const gave = known.of('GAVE', { object: contribution })
  const given = gave.flatMap(quoted)
  const documents = new Set(given.map(({ passage }) => passage.document))
  return [...given, ...quoted(at).filter(({ passage }) => !documents.has(passage.document))]
}

function byPlace({ passage: a, statement: x }: Told, { passage: b, statement: y }: Told): number {
  return a.start - b.start || a.end - b.end || compare(x, y)
}
