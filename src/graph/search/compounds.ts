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
  'sekretar selskap senter sjef skole strategi styre stat system tiltak tjeneste trafikk transport utdanning utvalg utvikling ' +
  'vedlikehold virksomhet'

/** Shorter words begin and end too many others by chance: the more so where what is left is no word that is known. */
const LEAST_KNOWN = 4
const LEAST_BESIDE_UNKNOWN = 5
const LEAST_PART = 3

type Split = readonly [left: string, right: string]

export class Compounds {
  /** As they are written; a first part has no ending of its own. */
  readonly #words: ReadonlySet<string>
  readonly #stems: ReadonlySet<string>
  /** The same words come again and again. */
  readonly #cut = new Map<string, Split | null>()

  /** @param words folded words that may be parts of others */
  constructor(words: Iterable<string>) {
    const known = [...common.split(' '), ...words].filter((word) => word.length >= LEAST_KNOWN && !/\d/.test(word))
    this.#words = new Set(known.map(bokmal))
    this.#stems = new Set(known.map(stem))
  }

  /** The stems of a folded word's parts, and of their parts; none where it has none. */
  parts(word: string): readonly string[] {
    const split = this.#split(bokmal(word))
    return split === null ? [] : [...new Set(split.flatMap((part) => [stem(part), ...this.parts(part)]))]
  }

  /** The first letters of the parts that have none themselves: `fk` for `fylkeskommune`. */
  initials(word: string): string {
    const split = this.#split(bokmal(word))
    return split === null ? word.charAt(0) : split.map((part) => this.initials(part)).join('')
  }

  /** Where both parts are known, there; else where one is, the longer the better. */
  #split(word: string): Split | null {
    const known = this.#cut.get(word)
    if (known !== undefined) return known
    const split = this.#bestSplit(word)
    this.#cut.set(word, split)
    return split
  }

  #bestSplit(word: string): Split | null {
    // What is left of `løsninger` after `løsn` is no part, but an ending.
    const all = splits(word).filter(([left]) => stem(left) !== stem(word))
    const first = (least: number) => all.filter(([left]) => left.length >= least && this.#words.has(left))
    const last = (some: readonly Split[], least: number) =>
      some.filter(([, right]) => right.length >= least && this.#stems.has(stem(right)))
    return (
      last(first(LEAST_KNOWN), LEAST_KNOWN).at(-1) ??
      first(LEAST_BESIDE_UNKNOWN).at(-1) ??
      last(all, LEAST_BESIDE_UNKNOWN).at(0) ??
      null
    )
  }
}

/** Every way to cut a folded word in two, with and without the letter that often joins them. */
export function splits(word: string): Split[] {
  const cuts = Array.from({ length: Math.max(0, word.length - 2 * LEAST_PART + 1) }, (_, n) => n + LEAST_PART)
  return cuts.flatMap((at) => {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    const joined = /[^s]s$|e$/.test(left) && left.length > LEAST_PART
    return joined ? [[left, right] as const, [left.slice(0, -1), right] as const] : [[left, right] as const]
  })
}
