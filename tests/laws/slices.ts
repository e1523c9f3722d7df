import { type DefinitionNode, Kind, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, parse } from 'graphql'
import ts from 'typescript'
import type { ProjectFile } from './project-files.ts'
import { nodesOf, syntaxTree } from './syntax-tree.ts'

/** One file of schema/: what can be asked of it, and the types of its answers. */
export interface Slice {
  readonly name: string
  readonly rootFields: readonly string[]
  /** Object types with fields of their own: not Query, and not the parts of connections, which are all alike. */
  readonly types: readonly string[]
}

export function sliceOf({ path, text }: ProjectFile): Slice {
  const objects = parse(text).definitions.filter(isObject)
  const roots = objects.filter(({ name }) => name.value === 'Query').flatMap(({ fields }) => fields ?? [])
  const types = objects.map(({ name }) => name.value).filter((name) => name !== 'Query')
  return {
    name: path.replace(/^.*\/|\.graphql$/g, ''),
    rootFields: roots.map(({ name }) => name.value).sort(),
    types: types.filter((name) => !/(Connection|Edge|^PageInfo|^Facet|^FacetBucket)$/.test(name)),
  }
}

/** The keys of the object that a file exports under this name: `export const person = { person: …, people: … }`. */
export function keysOf(file: ProjectFile, name: string): string[] | null {
  for (const node of nodesOf(syntaxTree(file))) {
    if (!ts.isVariableDeclaration(node) || node.name.getText() !== name || node.initializer === undefined) continue
    const object = unwrapped(node.initializer)
    if (!ts.isObjectLiteralExpression(object)) return null
    return object.properties.map((property) => property.name?.getText() ?? property.getText()).sort()
  }
  return null
}

/** For each type of the index of tables, the file that its table is imported from. */
export function tableFiles(index: ProjectFile): ReadonlyMap<string, string> {
  const fileOf = new Map<string, string>()
  const files = new Map<string, string>()
  for (const node of nodesOf(syntaxTree(index))) {
    if (ts.isImportSpecifier(node)) {
      fileOf.set(node.name.text, (node.parent.parent.parent.moduleSpecifier as ts.StringLiteral).text)
    }
    if (ts.isPropertyAssignment(node)) files.set(node.name.getText(), fileOf.get(node.initializer.getText()) ?? '')
  }
  return files
}

function isObject(node: DefinitionNode): node is ObjectTypeDefinitionNode | ObjectTypeExtensionNode {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION
}

function unwrapped(node: ts.Expression): ts.Expression {
  return ts.isSatisfiesExpression(node) || ts.isAsExpression(node) ? unwrapped(node.expression) : node
}
