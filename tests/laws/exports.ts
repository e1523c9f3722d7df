import ts from 'typescript'
import type { ProjectFile } from './project-files.ts'
import { syntaxTree } from './syntax-tree.ts'

export interface Export {
  readonly name: string
  /** Whether nothing of it is left when the program runs. */
  readonly typeOnly: boolean
}

export function exportsOf(file: ProjectFile): Export[] {
  return syntaxTree(file).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) return named(statement)
    if (!ts.canHaveModifiers(statement)) return []
    if (!(ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => ({ name: name.getText(), typeOnly: false }))
    }
    const typeOnly = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
    const { name } = statement as ts.DeclarationStatement
    return name === undefined ? [] : [{ name: name.getText(), typeOnly }]
  })
}

function named({ exportClause, isTypeOnly }: ts.ExportDeclaration): Export[] {
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return []
  return exportClause.elements.map(({ name, isTypeOnly: one }) => ({ name: name.text, typeOnly: isTypeOnly || one }))
}
