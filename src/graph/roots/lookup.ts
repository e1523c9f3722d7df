// How one entity is found: by its id, or by any of its names.
import { nameKey } from '../../statement/name-key.ts'
import type { OneRoot } from '../read/root.ts'
import { holdsOn, mayExistOn } from '../tables/time.ts'
import { SelectError } from '../select/select-error.ts'

/**
 * The pattern that reads one node by the index of ids: the one that has the id, or that it leads to since it was merged or
 * retired. Before Neo4j has counted what was just loaded it would rather read the whole index, so the index is named.
 */
export function idMatch(node: string, id: string): string {
  return `(asked:Aktorgraf {id: ${id}})-[:NOW*0..1]->(${node}) USING INDEX SEEK asked:Aktorgraf(id)`
}

export function byId(label: string): OneRoot {
  return { match: (node, ask) => ({ head: idMatch(`${node}:${label}`, ask.param('id')) }) }
}

/** By a name, its own or another, in any case; with `asOf` a name that it may have had on that day. */
function byName(label: string): OneRoot {
  return {
    named: ({ name }) => String(name),
    computed: ({ name }) => ({ nameKey: nameKey(String(name)) }),
    match: (node, ask) => {
      const name = ask.fresh()
      const asOf = ask.has('asOf') ? ask.param('asOf') : null
      return {
        head: `(${name}:Name {valueKey: $computed.nameKey})-[:SUBJECT]->(${node}:${label})`,
        where: asOf === null ? [] : [holdsOn(name, asOf, null, 'true'), mayExistOn(node, asOf)],
      }
    },
  }
}

interface Lookup {
  readonly id?: string | null
  readonly name?: string | null
}

/** @throws SelectError BAD_USER_INPUT where neither or both of `id` and `name` are given */
export function byIdOrName(label: string, { id, name }: Lookup): OneRoot {
  const given = [id, name].filter((one) => one !== undefined && one !== null)
  if (given.length !== 1) {
    const message = `Give either "id" or "name"${given.length === 0 ? '' : ', not both'}.`
    throw new SelectError('BAD_USER_INPUT', message, { argument: given.length === 0 ? 'id' : 'name' })
  }
  return typeof id === 'string' ? byId(label) : byName(label)
}
