import ts from 'typescript'
import type { ProjectFile } from './project-files.ts'
import { nodesOf, placeOf, syntaxTree } from './syntax-tree.ts'

/** What is Cypher and nothing else: each clause with what must follow it, so that a sentence with such a word is none. */
const clauses = [
  /\b(MATCH|MERGE|CREATE)\s+(\w+\s*=\s*)?([A-Z]+\s+(\d+\s+)?)*\w*\(/,
  // Administration begins with its word; in a sentence it is what a person is told to ask.
  /(^|\n)\s*(CREATE|DROP|SHOW|ALTER)\s+(OR\s+REPLACE\s+|CURRENT\s+|RANGE\s+|TEXT\s+|FULLTEXT\s+|VECTOR\s+|POINT\s+)*(CONSTRAINT|INDEX|INDEXES|USER|USERS|DATABASE|DATABASES|ROLE|ALIAS|PROCEDURES|FUNCTIONS|TRANSACTIONS|SETTINGS)\b/,
  /\bTERMINATE\s+TRANSACTIONS?\b/,
  /\bUNWIND\s+\S+/,
  /\bCALL\s*(\{|\(|[a-z]\w*\.\w)/,
  /\b(EXISTS|COLLECT|COUNT)\s*\{/,
  /\bLOAD\s+CSV\s+(WITH\s+HEADERS\s+)?FROM\b/,
  /\bDETACH\s+DELETE\b/,
  /\bRETURN\s+(DISTINCT\s+)?(\w+\s*(\.|,|\{|\(|\bAS\b|$)|[\d*$['"])/,
  /\bORDER\s+BY\s+\w+\.\w/,
  /\bWITH\s+(DISTINCT\s+)?(\*|\w+\s*(,|\bAS\b|\bWHERE\b|$))/,
  /\bSET\s+\w+(\.\w+)?\s*\+?=/,
  // The arrow of a relationship, in either direction, with or without a name.
  /\)\s*<?-(\[[^\]]*\])?->?\s*\(/,
]
/** What people write who do not write clauses in capitals. */
const lowercase = [
  /\b(match|merge|create)\s+\(\w*:\w/i,
  /\bmatch\s+\(\w*\)[^]*\b(return|delete|set)\b/i,
  /\bunwind\s+\S+\s+as\s/i,
]

/** Where a file holds Cypher, and which, in whichever kind of string; a template's values count as names. */
export function cypherIn(file: ProjectFile): { readonly place: string; readonly text: string }[] {
  if (/\.(cypher|cql|cyp)$/.test(file.path)) return [{ place: `${file.path}:1`, text: file.text }]
  const found: { readonly place: string; readonly text: string }[] = []
  for (const node of nodesOf(syntaxTree(file))) {
    const text = textOf(node)
    if (text !== null && isCypher(text)) found.push({ place: placeOf(node), text })
  }
  return found
}

export function isCypher(text: string): boolean {
  return [...clauses, ...lowercase].some((clause) => clause.test(text))
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  return node.head.text + node.templateSpans.map(({ literal }) => `x${literal.text}`).join('')
}
