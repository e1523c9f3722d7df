import ts from 'typescript'
import type { ProjectFile } from './project-files.ts'
import { nodesOf, placeOf, syntaxTree } from './syntax-tree.ts'

const modules = ['process', 'node:process']

/** Where a file reads the environment of the process, under whichever name it has `process`. */
export function environmentReads(file: ProjectFile): string[] {
  const tree = syntaxTree(file)
  const places: string[] = []
  const names = new Set(['process'])
  for (const node of nodesOf(tree)) {
    if (ts.isImportDeclaration(node)) {
      for (const { name, imported } of importedFromProcess(node)) {
        if (imported === 'env') places.push(placeOf(node))
        else names.add(name)
      }
    }
  }
  const isProcess = (node: ts.Node | undefined): boolean =>
    node !== undefined &&
    ((ts.isIdentifier(node) && names.has(node.text)) ||
      (ts.isPropertyAccessExpression(node) && isProcess(node.name) && isGlobal(node.expression)))
  for (const node of nodesOf(tree)) {
    if (readsEnv(node, isProcess)) places.push(placeOf(node))
  }
  return places
}

function importedFromProcess(node: ts.ImportDeclaration): { name: string; imported: string }[] {
  if (!ts.isStringLiteral(node.moduleSpecifier) || !modules.includes(node.moduleSpecifier.text)) return []
  const { name, namedBindings } = node.importClause ?? {}
  const whole = name === undefined ? [] : [{ name: name.text, imported: 'default' }]
  if (namedBindings === undefined) return whole
  if (ts.isNamespaceImport(namedBindings)) return [...whole, { name: namedBindings.name.text, imported: '*' }]
  return [
    ...whole,
    ...namedBindings.elements.map((one) => ({ name: one.name.text, imported: (one.propertyName ?? one.name).text })),
  ]
}

function readsEnv(node: ts.Node, isProcess: (node: ts.Node | undefined) => boolean): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'env' && isProcess(node.expression)
  if (ts.isElementAccessExpression(node)) {
    const { argumentExpression: key } = node
    return isProcess(node.expression) && !(ts.isStringLiteralLike(key) && key.text !== 'env')
  }
  if ((ts.isVariableDeclaration(node) || ts.isParameter(node)) && ts.isObjectBindingPattern(node.name)) {
    return (
      isProcess(node.initializer) &&
      node.name.elements.some((one) => (one.propertyName ?? one.name).getText() === 'env')
    )
  }
  return false
}

function isGlobal(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && ['globalThis', 'global'].includes(node.text)
}
