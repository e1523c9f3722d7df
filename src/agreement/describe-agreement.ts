import type { Agreement, Difference, Same } from './agreement.ts'
import type { Score } from './tally.ts'

/** The agreement of two readings as lines: two tables of scores, and one line for each difference. */
export function describeAgreement(found: Agreement): string[] {
  const { spans, entities, mentionBases, statements, statementBases, differences } = found
  return [
    'Words that name something (a: first file, b: second file, both; F1 = 2·both / (a + b))',
    ...table(spans),
    `  Of the words of both: ${share(entities)} name the same, ${share(mentionBases)} on the same basis.`,
    '',
    'What the text says (statements that only cite a source are left out, and names)',
    ...table(statements),
    `  Of the statements of both: ${share(statementBases)} on the same bases.`,
    '',
    differences.length === 0 ? 'No differences.' : `Differences: ${differences.length}`,
    ...differences.map(describe),
  ]
}

function table(scores: readonly Score[]): string[] {
  const width = Math.max(...scores.map(({ kind }) => kind.length))
  const row = (kind: string, ...cells: readonly string[]) =>
    `  ${kind.padEnd(width)}${cells.map((cell) => cell.padStart(7)).join('')}`
  return [
    row('', 'a', 'b', 'both', 'F1'),
    ...scores.map(({ kind, a, b, both, f1 }) => row(kind, ...[a, b, both].map(String), f1.toFixed(2))),
  ]
}

function share({ of, same }: Same): string {
  return `${same} of ${of}`
}

function describe({ what, who, sentence, words, detail }: Difference): string {
  const where = sentence === undefined ? '  – ' : `${String(sentence).padStart(3)} `
  return `${where} ${who.padEnd(7)}  ${what.padEnd(9)}  ${words}  [${detail}]`
}
