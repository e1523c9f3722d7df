// Small pieces of wording that explanations share.
import type { Passage } from '../annotation/annotated.ts'
import { compare } from './compare.ts'
import type { Wording } from './knowledge.ts'
import type { Known } from './known.ts'

/** «a, b og c» and its like. */
export function listed(names: readonly string[]): Wording {
  const list = (and: string) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`
  return { NB: list('og'), NN: list('og'), EN: list('and') }
}

/** The words themselves, in quotation marks, the longest quote cut short. */
export function quoted(passages: readonly Passage[]): Wording {
  const words = [...new Set(passages.map(({ exact }) => short(exact)))]
  const norwegian = words.map((one) => `«${one}»`)
  return { ...listed(norwegian), EN: listed(words.map((one) => `“${one}”`)).EN }
}

/** «et innlegg», «en workshop»: what the contribution was. */
export function contributionKind(known: Known, contribution: string): Wording {
  return known.entity(contribution)?.kind === 'WORKSHOP'
    ? { NB: 'en workshop', NN: 'ein workshop', EN: 'a workshop' }
    : { NB: 'et innlegg', NN: 'eit innlegg', EN: 'a talk' }
}

/** The names of entities in the order of their names. */
export function namesOf(known: Known, ids: readonly string[]): string[] {
  return [...new Set(ids)].map((id) => known.name(id)).sort(compare)
}

function short(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim()
  return plain.length <= 80 ? plain : `${plain.slice(0, 79).replace(/\s\S*$/u, '')} …`
}
