import { readFile } from 'node:fs/promises'
import type { Problem } from '../problem.ts'
import { lineAndColumn } from './line-and-column.ts'

/** The text of a file; where it is not there or not fit to be read, `problem` says why. */
export async function readText(path: string, name: string): Promise<{ text: string } | { problem: Problem }> {
  const problem = (check: string, message: string, remedy: string, { line = 1, column = 1 } = {}) => ({
    problem: { file: name, line, column, check, message, remedy },
  })
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT'
      ? problem('missing-file', 'This file is missing.', 'Copy it from seeds/template and fill it in.')
      : problem(
          'unreadable-file',
          code === 'EISDIR'
            ? 'This is a folder; it should be a file.'
            : `This file cannot be read (${code ?? 'unknown error'}).`,
          'Put a file in its place that you may read.',
        )
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return problem(
      'not-utf-8',
      'This file is not UTF-8: æ, ø and å would be lost.',
      'Save it as UTF-8 («Save as …», encoding «UTF-8»).',
    )
  }
  const odd = oddity(text)
  if (odd === undefined) return { text }
  const { check, message, remedy, at } = odd
  return problem(check, message, remedy, lineAndColumn(text, at))
}

interface Oddity extends Pick<Problem, 'check' | 'message' | 'remedy'> {
  readonly at: number
}

/** What makes a text unfit: later steps count its characters, and compare them. */
function oddity(text: string): Oddity | undefined {
  if (text.trim() === '') {
    const remedy = 'Copy it from seeds/template and fill it in.'
    return { check: 'empty-file', message: 'This file is empty.', remedy, at: 0 }
  }
  if (text.startsWith('\uFEFF')) {
    const message = 'This file begins with an invisible byte-order mark.'
    return { check: 'byte-order-mark', message, remedy: 'Save it as «UTF-8», not as «UTF-8 with BOM».', at: 0 }
  }
  const carriage = text.indexOf('\r')
  if (carriage !== -1) {
    const message = 'The lines do not end as they should: as on Windows (CRLF), not with LF alone.'
    return { check: 'carriage-return', message, remedy: 'Save it with the line ending «LF» («Unix»).', at: carriage }
  }
  const control = text.search(/(?![\n\t])\p{Cc}/u)
  if (control !== -1) {
    const message = 'Here stands an invisible control character.'
    return { check: 'control-character', message, remedy: 'Delete it; often it comes from a PDF.', at: control }
  }
  const lost = text.indexOf('\uFFFD')
  if (lost !== -1) {
    const message = 'Here stands «\uFFFD»: a letter that was lost when the text was copied or saved.'
    return {
      check: 'letter-lost',
      message,
      remedy: 'Write the letter that the source has (often æ, ø or å).',
      at: lost,
    }
  }
  const composed = text.normalize('NFC')
  if (composed !== text) {
    let at = 0
    while (text[at] === composed[at]) at++
    const message =
      'Letters such as å are written as two characters (a and a ring), as often in text from a PDF or a Mac.'
    return { check: 'not-nfc', message, remedy: 'Type them anew, or save the text in the Unicode form NFC.', at }
  }
  return undefined
}
