import type {
  DirectiveNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql'
import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, isAbstractType, Kind } from 'graphql'

export interface Document {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: Readonly<Record<string, unknown>>
}

/** The fields that an object of `type` answers, by response key, each with every node that selects it (GraphQL §6.3.2). */
export function collectFields(
  document: Document,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const visited = new Set<string>()

  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(document, selection)) continue
      switch (selection.kind) {
        case Kind.FIELD: {
          const key = selection.alias?.value ?? selection.name.value
          const nodes = fields.get(key)
          if (nodes === undefined) fields.set(key, [selection])
          else nodes.push(selection)
          break
        }
        case Kind.INLINE_FRAGMENT:
          if (applies(document, selection.typeCondition?.name.value, type)) visit(selection.selectionSet)
          break
        case Kind.FRAGMENT_SPREAD: {
          const name = selection.name.value
          const fragment = document.fragments[name]
          if (fragment === undefined || visited.has(name)) break
          visited.add(name)
          if (applies(document, fragment.typeCondition.name.value, type)) visit(fragment.selectionSet)
        }
      }
    }
  }
  for (const set of selectionSets) visit(set)
  return fields
}

function isIncluded(document: Document, node: { readonly directives?: readonly DirectiveNode[] | undefined }): boolean {
  const at = node.directives === undefined ? {} : { directives: node.directives }
  const skip = getDirectiveValues(GraphQLSkipDirective, at, document.variables)
  if (skip?.['if'] === true) return false
  const include = getDirectiveValues(GraphQLIncludeDirective, at, document.variables)
  return include?.['if'] !== false
}

function applies(document: Document, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true
  const conditional = document.schema.getType(condition)
  return isAbstractType(conditional) && document.schema.isSubType(conditional, type)
}
