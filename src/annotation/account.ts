// The account of a text: every sentence supports statements, or a note says why it supports none.
import type { SentenceEntry } from '../corpus/records.ts'
import type { Problem } from '../problem.ts'

/** `quotedBy`: an accepted statement that quotes the sentence, wherever that is written; undefined where there is none. */
export function accountProblems(sentence: SentenceEntry, quotedBy: number | undefined): Problem[] {
  const { number, note, place } = sentence
  const problem = (check: string, message: string, remedy: string) => [{ ...place, check, message, remedy }]
  if (quotedBy !== undefined && note !== undefined) {
    return problem(
      'note-beside-statements',
      `Sentence ${number.value} has a note why it supports nothing, but an accepted statement quotes it (line ${quotedBy}).`,
      'Remove the note; a remark on the statements can stand in the file as a comment (after #).',
    )
  }
  if (quotedBy !== undefined || note !== undefined) return []
  return problem(
    'sentence-silent',
    `Sentence ${number.value} supports nothing: no accepted statement quotes its words, and no note says why${waiting(sentence)}.`,
    'Accept or add a statement that quotes it, or add «note:» with the reason why it supports none.',
  )
}

function waiting({ statements }: SentenceEntry): string {
  const proposed = statements.filter(({ status }) => status === 'proposed').length
  return proposed === 0 ? '' : ` (${proposed} ${proposed === 1 ? 'statement is' : 'statements are'} still proposed)`
}
