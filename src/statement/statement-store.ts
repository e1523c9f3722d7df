import type { Place } from '../place.ts'
import type { Problem } from '../problem.ts'
import { compare } from './compare.ts'
import { episodeFor, type Episodes } from './episodes.ts'
import type { Entity, Evidence } from './knowledge.ts'
import type { Ends, Known, KnownStatement } from './known.ts'
import type { Predicate } from './predicates.ts'
import { evidenceId, type Ground, type Said, statementId } from './statement-id.ts'

/** What was said without an episode, and the statement of the episode that it joined. */
export interface Joined {
  readonly said: Said
  readonly id: string
}

interface Gathered {
  said: Said
  readonly evidence: Map<string, Evidence>
  readonly place: Place
}

/** Gathers evidence by statement: the same said twice is one statement with two pieces of evidence. */
export class StatementStore implements Known {
  readonly problems: Problem[] = []
  readonly entities: readonly Entity[]
  readonly joined: Joined[] = []
  readonly #byId = new Map<string, Gathered>()
  readonly #ids = new Map<Predicate, Set<string>>()
  /** What `of` has answered since the last addition: rules ask the same again and again. */
  readonly #answers = new Map<Predicate, Map<string, KnownStatement[]>>()
  readonly #entities: ReadonlyMap<string, Entity>
  readonly #episodes: Episodes

  constructor(entities: readonly Entity[], episodes: Episodes) {
    this.entities = [...entities].sort((a, b) => compare(a.id, b.id))
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]))
    this.#episodes = episodes
  }

  /** Adds a reason to believe it; returns the id of the statement that it went to (its own, or a dated episode's). */
  add(given: Said, ground: Ground, place: Place): string {
    const said = episodeFor(this.#episodes, given, ground)
    const id = statementId(said)
    if (said !== given) this.joined.push({ said: given, id })
    const gathered = this.#byId.get(id) ?? { said, evidence: new Map<string, Evidence>(), place }
    gathered.said = this.#united(gathered, said, place)
    const evidence = { ...ground, id: evidenceId(id, ground) }
    gathered.evidence.set(evidence.id, evidence)
    this.#byId.set(id, gathered)
    this.#ids.set(said.predicate, (this.#ids.get(said.predicate) ?? new Set()).add(id))
    this.#answers.delete(said.predicate)
    return id
  }

  /** The statement that this reason for it would go to. */
  idFor(said: Said, ground: Ground): string {
    return statementId(episodeFor(this.#episodes, said, ground))
  }

  has(said: Said, ground: Ground): boolean {
    const id = this.idFor(said, ground)
    return this.#byId.get(id)?.evidence.has(evidenceId(id, ground)) === true
  }

  of(predicate: Predicate, ends: Ends = {}): readonly KnownStatement[] {
    const answers = this.#answers.get(predicate) ?? this.#indexed(predicate)
    this.#answers.set(predicate, answers)
    return answers.get(endsKey(ends)) ?? []
  }

  all(): readonly KnownStatement[] {
    return [...this.#byId.keys()].sort(compare).map((id) => this.statement(id)!)
  }

  statement(id: string): KnownStatement | undefined {
    const gathered = this.#byId.get(id)
    return gathered && { ...gathered.said, id, evidence: [...gathered.evidence.values()] }
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id)
  }

  readonly name = (id: string): string => this.#entities.get(id)?.name ?? id

  /** Where the statement was first said, for messages. */
  place(id: string): Place | undefined {
    return this.#byId.get(id)?.place
  }

  /** The predicate's statements, ordered by id, under every combination of ends that can be asked for. */
  #indexed(predicate: Predicate): Map<string, KnownStatement[]> {
    const answers = new Map<string, KnownStatement[]>()
    for (const id of [...(this.#ids.get(predicate) ?? [])].sort(compare)) {
      const one = this.statement(id)!
      const { subject, object } = one
      const askedBy: Ends[] = [{}, { subject }, ...(object === undefined ? [] : [{ object }, { subject, object }])]
      for (const key of askedBy.map(endsKey)) {
        const answer = answers.get(key)
        if (answer === undefined) answers.set(key, [one])
        else answer.push(one)
      }
    }
    return answers
  }

  /** What is not part of the identity may be given once and left out elsewhere, but not be given differently. */
  #united({ said: a, place: first }: Gathered, b: Said, place: Place): Said {
    for (const key of ['value', 'unit', 'url', 'kind', 'language'] as const) {
      if (a[key] !== undefined && b[key] !== undefined && a[key] !== b[key]) {
        this.problems.push({
          ...place,
          check: 'statement-differs',
          message: `The same statement has ${key} '${b[key]}' here and '${a[key]}' at ${first.file}:${first.line}`,
          remedy: `Give both the same ${key}, or make them two statements (another value, role, episode or slug)`,
        })
      }
    }
    const union = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])].sort(compare)
    return { ...b, ...a, saidBy: union(a.saidBy, b.saidBy), about: union(a.about, b.about) }
  }
}

function endsKey({ subject, object }: Ends): string {
  return JSON.stringify([subject ?? null, object ?? null])
}
