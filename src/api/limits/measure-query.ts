import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql'
import { Kind } from 'graphql'

/** How large an operation is, fragments followed. */
export interface QuerySize {
  /** Fields on the deepest path. What introspection asks is not counted: graphql-js bounds its lists. */
  readonly depth: number
  readonly rootFields: number
  readonly fields: number
  readonly aliases: number
  readonly introspectionAliases: number
}

/** Stands for itself and any larger number: fragments in fragments double it with every few words. */
const COUNTLESS = 1_000_000

/** Each fragment is measured once, however often it is used, so that measuring is never more work than reading. */
export function measureQuery(document: DocumentNode): readonly QuerySize[] {
  const fragments = new Map<string, FragmentDefinitionNode>()
  const operations: OperationDefinitionNode[] = []
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
  }
  const measured = new Map<string, QuerySize>()

  const ofSet = (set: SelectionSetNode): QuerySize =>
    set.selections.reduce<QuerySize>((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return add(sum, ofFragment(selection.name.value))
      if (selection.kind === Kind.INLINE_FRAGMENT) return add(sum, ofSet(selection.selectionSet))
      const below = selection.selectionSet === undefined ? nothing : ofSet(selection.selectionSet)
      return add(sum, asField(selection.name.value, selection.alias !== undefined, below))
    }, nothing)

  const ofFragment = (name: string): QuerySize => {
    const known = measured.get(name)
    if (known !== undefined) return known
    const fragment = fragments.get(name)
    // What a fragment in itself is worth does not matter: graphql-js refuses it.
    measured.set(name, nothing)
    const size = fragment === undefined ? nothing : ofSet(fragment.selectionSet)
    measured.set(name, size)
    return size
  }

  return operations.map(({ selectionSet }) => ofSet(selectionSet))
}

const nothing: QuerySize = { depth: 0, rootFields: 0, fields: 0, aliases: 0, introspectionAliases: 0 }

function asField(name: string, aliased: boolean, below: QuerySize): QuerySize {
  const introspects = name === '__schema' || name === '__type'
  const aliases = below.aliases + (aliased ? 1 : 0)
  return {
    depth: introspects ? 1 : below.depth + 1,
    rootFields: 1,
    fields: below.fields + 1,
    aliases,
    introspectionAliases: name === '__schema' ? aliases : introspects ? below.aliases : below.introspectionAliases,
  }
}

function add(a: QuerySize, b: QuerySize): QuerySize {
  const sum = (of: keyof QuerySize) => Math.min(a[of] + b[of], COUNTLESS)
  return {
    depth: Math.max(a.depth, b.depth),
    rootFields: sum('rootFields'),
    fields: sum('fields'),
    aliases: sum('aliases'),
    introspectionAliases: sum('introspectionAliases'),
  }
}
