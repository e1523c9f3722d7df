import { SelectError } from '../select/select-error.ts'
import { foldedWords } from './folded-words.ts'
import { stem } from './stem.ts'
import { tellingWords } from './telling-words.ts'
import { searchWays, type Way } from './ways.ts'

/** In UTF-16 units. */
export const LONGEST_TEXT = 200

export interface SearchParameter {
  /** None where the text has no letter and no digit: then nothing is found. */
  readonly ways: readonly (Way & { readonly letters: number; readonly stems: readonly string[] })[]
}

/** What a query needs to find a text. @throws SelectError BAD_USER_INPUT where it is too long */
export function searchParameter(text: string, argument: string): SearchParameter {
  if (text.length > LONGEST_TEXT) {
    const message = `"${argument}" has ${text.length} characters; at most ${LONGEST_TEXT} are looked for. Give the words that tell most.`
    throw new SelectError('BAD_USER_INPUT', message, { argument, found: text.length, most: LONGEST_TEXT })
  }
  const typed = foldedWords(text).map(({ folded }) => folded)
  const stems = [...new Set(tellingWords(typed).map(stem))]
  const { length: letters } = typed.join('')
  return { ways: searchWays(text).map((way) => ({ ...way, letters, stems })) }
}
