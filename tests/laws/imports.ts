import { posix } from 'node:path'
import ts from 'typescript'
import type { ProjectFile } from './project-files.ts'
import { nodesOf, placeOf, syntaxTree } from './syntax-tree.ts'

export interface Import {
  /** The file that imports. */
  readonly from: string
  /** The path of a file of the project, or the name of a package; null where it is computed. */
  readonly to: string | null
  /** Whether nothing of it is left when the program runs. */
  readonly typeOnly: boolean
  readonly place: string
}

/** All that a file imports: `import`, `export … from`, `import()`, and `import('…').Type`. */
export function importsOf(file: ProjectFile): Import[] {
  const found: Import[] = []
  for (const node of nodesOf(syntaxTree(file))) {
    const target = targetOf(node)
    if (target === undefined) continue
    const to = ts.isStringLiteralLike(target.name) ? resolved(file.path, target.name.text) : null
    found.push({ from: file.path, to, typeOnly: target.typeOnly, place: placeOf(node) })
  }
  return found
}

function targetOf(node: ts.Node): { readonly name: ts.Node; readonly typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) {
    return { name: node.moduleSpecifier, typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return { name: node.moduleSpecifier, typeOnly: node.isTypeOnly }
  }
  if (ts.isImportTypeNode(node)) {
    return { name: ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument, typeOnly: true }
  }
  if (ts.isCallExpression(node) && isImporter(node.expression) && node.arguments[0] !== undefined) {
    return { name: node.arguments[0], typeOnly: false }
  }
  return undefined
}

function isImporter(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
}

function resolved(from: string, name: string): string {
  return name.startsWith('.') ? posix.join(posix.dirname(from), name) : name
}
