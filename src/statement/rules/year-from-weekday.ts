import type { Passage } from '../../annotation/annotated.ts'
import { dateWords, monthNumber } from '../date-words.ts'
import { isDay } from '../edtf.ts'
import { quoted } from '../in-words.ts'
import type { ReadersRule } from '../rule.ts'

// Bokmål and nynorsk, by the number that JavaScript gives the day.
const weekdays = [
  ['søndag', 'sundag'],
  ['mandag', 'måndag'],
  ['tirsdag', 'tysdag'],
  ['onsdag'],
  ['torsdag'],
  ['fredag'],
  ['lørdag', 'laurdag'],
]

/**
 * «Torsdag 24. oktober», and a year that is still to come («fra 2020») ⇒ the last Thursday 24 October before that year.
 * The words must hold weekday, day, month and year; the value is computed, not taken on trust.
 * Counter-example: a text that looks far ahead («innen 2030»): the date found is then too late. Quote the nearest year that
 * the text speaks of as to come.
 */
export const yearFromWeekday: ReadersRule = {
  name: 'year-from-weekday',
  objection({ said, passages }) {
    if (said.predicate !== 'HAS_FACT' || said.value === undefined || !isDay(said.value)) {
      return { message: 'the rule only gives a whole date', remedy: 'Use it for HAS_FACT with a value like 2019-10-24' }
    }
    const computed = latestSuchDay(passages)
    if (computed === undefined) {
      return {
        message: 'the words do not name a weekday, a day, a month and a year to come',
        remedy: 'Quote them all, for example [Torsdag 24.oktober, fra 2020]',
      }
    }
    return computed === said.value
      ? undefined
      : { message: `the words give ${computed}, not ${said.value}`, remedy: `Write ${computed}, or mend the quotes` }
  },
  explanation({ said, passages }) {
    const [words, date] = [quoted(passages), dateWords(said.value!)]
    return {
      NB: `Av ${words.NB}: den siste slike dagen før året som det sies er i vente, er ${date.NB}.`,
      NN: `Av ${words.NN}: den siste slike dagen før året som det blir sagt er i vente, er ${date.NN}.`,
      EN: `From ${words.EN}: the last such day before the year that is spoken of as to come is ${date.EN}.`,
    }
  },
}

/** The last day before the year named that is that weekday, day and month; it comes round within 28 years. */
function latestSuchDay(passages: readonly Passage[]): string | undefined {
  const words = passages.map(({ exact }) => exact.toLowerCase()).join('\n')
  const weekday = weekdays.findIndex((names) => names.some((name) => words.includes(name)))
  const [, day, month] =
    [...words.matchAll(/(?<!\d)(\d{1,2})\.\s*(\p{L}+)/gu)].find(([, , name]) => monthNumber(name!) !== undefined) ?? []
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(words)?.[0]
  const monthOfYear = monthNumber(month ?? '')
  if (weekday < 0 || day === undefined || monthOfYear === undefined || year === undefined) return undefined
  for (let before = Number(year) - 1; before >= Number(year) - 40; before -= 1) {
    const date = `${before}-${String(monthOfYear).padStart(2, '0')}-${day.padStart(2, '0')}`
    if (isDay(date) && new Date(`${date}T00:00:00Z`).getUTCDay() === weekday) return date
  }
  return undefined
}
