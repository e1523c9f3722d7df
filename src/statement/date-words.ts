import { open } from './bounds.ts'
import { isEdtf } from './edtf.ts'
import type { Wording } from './knowledge.ts'

const norwegian = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ')
const english = 'January February March April May June July August September October November December'.split(' ')

/**
 * An EDTF date in words: «24. oktober 2019», «oktober 2019», «24. oktober», and `..` (it has not ended): «nei». What is no date stays
 * as it is.
 */
export function dateWords(date: string): Wording {
  if (date === open) return { NB: 'nei', NN: 'nei', EN: 'no' }
  if (!isEdtf(date)) return { NB: date, NN: date, EN: date }
  const [year, month, day] = date.split('-')
  const words = (months: readonly string[], dot: string) =>
    [day && `${Number(day)}${dot}`, month && months[Number(month) - 1], year === 'XXXX' ? undefined : year]
      .filter((part) => part !== undefined)
      .join(' ')
  return { NB: words(norwegian, '.'), NN: words(norwegian, '.'), EN: words(english, '') }
}

/** The number of a Norwegian month's name, from 1; undefined where it is none. */
export function monthNumber(name: string): number | undefined {
  const index = norwegian.indexOf(name.toLowerCase())
  return index < 0 ? undefined : index + 1
}
