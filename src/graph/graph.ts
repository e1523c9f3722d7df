import type { Driver } from 'neo4j-driver'
import type { GraphQLResolveInfo } from 'graphql'
import { getArgumentValues } from 'graphql'
import type { Basis } from '../statement/knowledge.ts'
import type { Answer } from './answer.ts'
import { compileRanked } from './read/compile-ranked.ts'
import { compileAll, compileList, compileMany, compileOne, type ListPlan } from './read/compile-root.ts'
import { type Compiled, CompiledCache } from './read/compiled.ts'
import { type Args, argumentAt, type ListRoot, type ManyRoot, type OneRoot, type RankedRoot } from './read/root.ts'
import { type Row, runQuery } from './read/run-query.ts'
import { pageOfRows, pageParameters } from './read/page-rows.ts'
import type { Counted } from './facets/facets-of.ts'
import { AnswerReader } from './select/read-answer.ts'
import type { ObjectPlan } from './select/plan.ts'
import { inWords, valueAt } from './select/ask-of.ts'
import { SelectError } from './select/select-error.ts'

export interface GraphOptions {
  /** Left out: the user's default database. */
  readonly database?: string | undefined
  /** What one root field may take, in milliseconds. */
  readonly timeoutMs?: number
}

/** What a root field was asked: its arguments, what the client selected, and when to give up. */
export interface Asked {
  readonly info: GraphQLResolveInfo
  readonly signal?: AbortSignal | undefined
}

/** The graph in Neo4j, read-only: one Cypher query for each root field, whatever stands below it. */
export class Graph {
  readonly #driver: Driver
  readonly #database: string | undefined
  readonly #timeoutMs: number
  readonly #compiled = new CompiledCache()

  constructor(driver: Driver, { database, timeoutMs = 10_000 }: GraphOptions = {}) {
    this.#driver = driver
    this.#database = database
    this.#timeoutMs = timeoutMs
  }

  /** Whether there is a whole graph to be asked. @throws SelectError DATABASE_UNAVAILABLE */
  async state(signal?: AbortSignal): Promise<'ready' | 'loading' | 'empty'> {
    const cypher = `MATCH (g:Aktorgraf:Graph {id: 'graph'}) RETURN g.state AS state`
    const [row] = await this.#run(cypher, {}, signal)
    if (row === undefined) return 'empty'
    return row['state'] === 'ready' ? 'ready' : 'loading'
  }

  /** The object that the root is about; null where there is none. @throws SelectError AMBIGUOUS_NAME */
  async one(root: OneRoot, asked: Asked): Promise<Answer | null> {
    const compiled = this.#compiled.get(asked.info, () => compileOne(asked.info, root))
    const { computed, named } = 'clauses' in root ? {} : root
    const { rows, reader, args } = await this.#ask(compiled, computed, asked)
    const candidates = (rows[0]?.['candidates'] ?? []) as readonly { readonly id: string; readonly name: string }[]
    if (candidates.length > 1) {
      const message = `The name "${named?.(args) ?? ''}" fits ${candidates.length}: ${candidates.map(({ id, name }) => `${name} (${id})`).join(', ')}. Ask by id, or name a day with "asOf" where the field has it.`
      throw new SelectError('AMBIGUOUS_NAME', message, { candidates })
    }
    return elementOf(
      rows[0]?.['elements'] as readonly Row[],
      reader,
      compiled.plan,
      basesAt('bases' in root ? root.bases : undefined, args),
    )
  }

  /** For each id of the argument `ids`, in their order, its object or null. */
  async many(root: ManyRoot, asked: Asked): Promise<(Answer | null)[]> {
    const compiled = this.#compiled.get(asked.info, () => compileMany(asked.info, root))
    const { rows, reader } = await this.#ask(compiled, undefined, asked)
    const found = rows[0]?.['found'] as readonly (readonly Row[])[]
    return found.map((elements) => elementOf(elements, reader, compiled.plan, undefined))
  }

  /** A list that is never cut. */
  async all(root: ListRoot, asked: Asked): Promise<Answer[]> {
    const compiled = this.#compiled.get(asked.info, () => compileAll(asked.info, root))
    const { rows, reader } = await this.#ask(compiled, root.computed, asked)
    const elements = (rows[0]?.['elements'] ?? []) as readonly Row[]
    return elements.map((element) => reader.object(element, compiled.plan, undefined))
  }

  /** A page of a list. @throws SelectError BAD_USER_INPUT, STALE_CURSOR */
  async list(root: ListRoot, asked: Asked): Promise<Answer> {
    const { info } = asked
    const compiled = this.#compiled.get(info, () => compileList(info, root))
    return this.#page(compiled, root.computed, asked, root.bases)
  }

  /** A page of a list that is ranked. @throws SelectError BAD_USER_INPUT, STALE_CURSOR */
  async ranked(root: RankedRoot, asked: Asked): Promise<Answer> {
    const { info } = asked
    const compiled = this.#compiled.get(info, () => compileRanked(info, root))
    return this.#page(compiled, root.computed, asked, undefined)
  }

  async #page(
    compiled: Compiled<ListPlan>,
    computed: ((args: Args) => Args) | undefined,
    asked: Asked,
    at: readonly string[] | undefined,
  ): Promise<Answer> {
    const args = argumentsOf(asked.info)
    const { connection } = compiled.plan
    const identity = { name: connection.name, parent: null, args }
    const page = pageParameters(args, { ...identity, version: null })
    const { rows, reader, version } = await this.#ask(compiled, computed, asked, { page })
    const list = { ...identity, version }
    const elements = pageOfRows(rows[0]?.['elements'] as readonly Row[], args, list)
    const whole = {
      totalCount: rows[0]?.['total'] as number,
      counted: (rows[0]?.['facets'] ?? []) as readonly Counted[],
    }
    return reader.connection(elements, whole, connection, list, basesAt(at, args))
  }

  async #ask<Plan>(
    { cypher, slots, used, computed: ofArguments }: Compiled<Plan>,
    ofRoot: ((args: Args) => Args) | undefined,
    { info, signal }: Asked,
    more: Args = {},
  ): Promise<{ rows: readonly Row[]; reader: AnswerReader; version: string; args: Args }> {
    const args = argumentsOf(info)
    const values = slots.map(({ definition, node }) => getArgumentValues(definition, node, info.variableValues))
    const named = values.flatMap((value, i) => (used.has(i) ? [[`a${i}`, value] as const] : []))
    const made = ofArguments.map(
      ({ slot, path, of }, i) => [`c${i}`, of(valueAt(values[slot], path), inWords(path))] as const,
    )
    const computed = { ...ofRoot?.(args), ...Object.fromEntries(made) }
    const parameters = { ...Object.fromEntries(named), ...more, computed }
    const rows = await this.#run(cypher, parameters, signal)
    const version = versionOf(rows)
    return { rows, version, args, reader: new AnswerReader(values, version) }
  }

  #run(cypher: string, parameters: Args, signal: AbortSignal | undefined): Promise<Row[]> {
    return runQuery(this.#driver, cypher, parameters, { database: this.#database, timeoutMs: this.#timeoutMs, signal })
  }
}

function argumentsOf({ parentType, fieldName, fieldNodes, variableValues }: GraphQLResolveInfo): Args {
  return getArgumentValues(parentType.getFields()[fieldName]!, fieldNodes[0]!, variableValues)
}

function versionOf([row]: readonly Row[]): string {
  if (row?.['state'] === 'ready') return row['version'] as string
  const state = row === undefined ? 'empty' : 'loading'
  const what = row === undefined ? 'Nothing has been loaded yet.' : 'The graph is being loaded.'
  throw new SelectError('LOADING', `${what} Try again in a moment.`, { state })
}

/** The bases that were asked for, where a root says which argument does. */
function basesAt(path: readonly string[] | undefined, args: Args): readonly Basis[] | undefined {
  return path === undefined ? undefined : (argumentAt(args, path) as readonly Basis[] | undefined)
}

function elementOf(
  [element]: readonly Row[],
  reader: AnswerReader,
  plan: ObjectPlan,
  bases: readonly Basis[] | undefined,
): Answer | null {
  return element === undefined ? null : reader.object(element, plan, bases)
}
