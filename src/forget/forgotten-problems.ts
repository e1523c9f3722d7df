// Whoever asked to be forgotten is not to come back by a later text.
import type { Corpus } from '../corpus/records.ts'
import { byPlace, type Problem } from '../problem.ts'
import { nameCandidates } from './name-candidates.ts'
import { hashOf, type Register } from './register.ts'

/** Where the seeds name somebody who is in the register. The name itself is not told: it is not to stand in a log. */
export async function forgottenProblems(corpus: Corpus, register: Register): Promise<Problem[]> {
  const forgotten = new Set(register.forgotten.flatMap(({ hashes }) => hashes))
  if (forgotten.size === 0) return []
  const candidates = nameCandidates(corpus)
  const names = new Map(candidates.map(({ name }) => [[...name].sort().join(' '), name]))
  const hashes = await Promise.all([...names].map(async ([key, name]) => [key, await hashOf(name, register)] as const))
  const back = new Set(hashes.flatMap(([key, hash]) => (forgotten.has(hash) ? [key] : [])))
  const places = new Map(
    candidates
      .filter(({ name }) => back.has([...name].sort().join(' ')))
      .map(({ place }) => [`${place.file}:${place.line}:${place.column}`, place]),
  )
  return [...places.values()]
    .map((place) => ({
      ...place,
      check: 'person-forgotten',
      message: 'Here stands the name of somebody who asked to be forgotten.',
      remedy: 'Take it out: npm run forget -- --name "First Last", with the name that stands here.',
    }))
    .sort(byPlace)
}

/** The register with one more, known by every form of their name. */
export async function withForgotten(
  register: Register,
  names: readonly (readonly string[])[],
  on: string,
): Promise<Register> {
  const short = names.filter(({ length }) => length > 2).map((name) => [name[0]!, name.at(-1)!])
  const all = await Promise.all([...names, ...short].map((name) => hashOf(name, register)))
  const known = new Set(register.forgotten.flatMap(({ hashes }) => hashes))
  const hashes = [...new Set(all)].filter((hash) => !known.has(hash)).sort()
  return hashes.length === 0 ? register : { ...register, forgotten: [...register.forgotten, { on, hashes }] }
}
