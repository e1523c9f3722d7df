import ts from 'typescript'
import type { ProjectFile } from './project-files.ts'
import { nodesOf, placeOf, syntaxTree } from './syntax-tree.ts'

const testers = ['test', 'it', 'describe']
const focused = ['fit', 'fdescribe']
const skipping = ['xit', 'xtest', 'xdescribe']

/** Tests that keep others from running, or do not run themselves without saying why: "… (skipped: no Chromium here)". */
export function skippedTests(file: ProjectFile): string[] {
  const problems: string[] = []
  for (const node of nodesOf(syntaxTree(file))) {
    const how = howRun(node)
    if (how === 'only') problems.push(`${placeOf(node)} keeps all other tests of the file from running`)
    if (how === 'skip' && !saysWhy(node))
      problems.push(`${placeOf(node)} is skipped; end its title with "(skipped: why)"`)
  }
  return problems
}

function howRun(node: ts.Node): 'only' | 'skip' | null {
  if (ts.isIdentifier(node) && ts.isCallExpression(node.parent) && node.parent.expression === node) {
    return focused.includes(node.text) ? 'only' : skipping.includes(node.text) ? 'skip' : null
  }
  if (!ts.isPropertyAccessExpression(node) || !testers.includes(rootOf(node))) return null
  if (node.name.text === 'only') return 'only'
  return ['skip', 'todo', 'failing'].includes(node.name.text) ? 'skip' : null
}

/** `test` of `test.concurrent.only.each` */
function rootOf(node: ts.Expression): string {
  if (ts.isPropertyAccessExpression(node)) return rootOf(node.expression)
  return ts.isIdentifier(node) ? node.text : ''
}

/** The first call around it holds the title. */
function saysWhy(node: ts.Node): boolean {
  let around: ts.Node = node
  while (!ts.isCallExpression(around) && !ts.isSourceFile(around)) around = around.parent
  return ts.isCallExpression(around) && /\(skipped: [^)]+\)/.test(around.arguments[0]?.getText() ?? '')
}
