// Norwegian writes in one word what English writes in several. What the parts of such a word are is told by the other words
// of the graph: `fylkesveier` has `fylke` in it, so what is left is a part too.
import { bokmal } from './bokmal.ts'
import { stem } from './stem.ts'

/** Parts that are common in this field, whether or not they stand alone in any text yet; folded. */
const common =
  'anlegg ansatt arbeid areal avdeling avtale bolig bruk bygg departement direktor direktorat drift digital eiendom energi ' +
  'enhet etat faglig forening forhandling forskning forvaltning forbund fylke grunn handel havn helse industri informasjon ' +
  'innkjop innovasjon jernbane kjop klima kollektiv kommune kompetanse konkurranse kontor kontrakt kraft kultur kunnskap ' +
  'landbruk ledelse leder leverandor minister miljo motor naring nett offentlig opplaring organisasjon parti partner plan ' +
  'planlegging politikk program prosess prosjekt radmann regional region rolle samarbeid samferdsel samfunn sektor ' +
  'selskap senter sjef skole strategi styre stat system tiltak tjeneste trafikk transport utdanning utvalg utvikling ' +
  'vedlikehold virksomhet'

/** Shorter words begin and end too many others by chance. */
const LEAST_KNOWN = 4
const LEAST_PART = 3

export class Compounds {
  readonly #known: ReadonlySet<string>

  /** @param words folded words that may be parts of others */
  constructor(words: Iterable<string>) {
    const known = [...common.split(' '), ...words].filter((word) => word.length >= LEAST_KNOWN && !/\d/.test(word))
    this.#known = new Set(known.map(stem))
  }

  /** The stems of a folded word's parts; none where it has none. */
  parts(word: string): ReadonlySet<string> {
    const found = new Set<string>()
    this.#collect(bokmal(word), found)
    found.delete(stem(word))
    return found
  }

  /** The first letters of its parts, or of the word itself: `fk` for `fylkeskommune`. */
  initials(word: string): string {
    const whole = bokmal(word)
    const both = splits(whole).filter(([left, right]) => this.#isKnown(left) && this.#isKnown(right))
    const [split] = both.sort(([, a], [, b]) => a.length - b.length)
    return split === undefined ? whole.charAt(0) : split[0].charAt(0) + split[1].charAt(0)
  }

  #collect(word: string, found: Set<string>): void {
    for (const [left, right] of splits(word)) {
      // What is left of `løsninger` after `løsn` is no part, but an ending.
      if (stem(left) === stem(word) || (!this.#isKnown(left) && !this.#isKnown(right))) continue
      for (const part of [left, right]) {
        if (found.has(stem(part))) continue
        found.add(stem(part))
        this.#collect(part, found)
      }
    }
  }

  #isKnown(part: string): boolean {
    return part.length >= LEAST_KNOWN && this.#known.has(stem(part))
  }
}

/** Every way to cut a folded word in two, with and without the letter that often joins them. */
export function splits(word: string): (readonly [left: string, right: string])[] {
  const cuts = Array.from({ length: Math.max(0, word.length - 2 * LEAST_PART + 1) }, (_, n) => n + LEAST_PART)
  return cuts.flatMap((at) => {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    const joined = /[^s]s$|e$/.test(left) && left.length > LEAST_PART
    return joined ? [[left, right] as const, [left.slice(0, -1), right] as const] : [[left, right] as const]
  })
}
