/**
 * What the two written languages spell differently, folded: nynorsk, then bokmål. In compounds too, hence without ends.
 * English words change by it as well, but the same in the graph and in what people type.
 */
const pairs: readonly (readonly [nynorsk: RegExp, bokmal: string])[] = [
  [/veg/g, 'vei'],
  [/hald/g, 'hold'],
  [/heim/g, 'hjem'],
  [/skul(?=[ea]|$)/g, 'skol'],
  [/leiar/g, 'leder'],
  [/leiing/g, 'ledelse'],
  [/tenest/g, 'tjenest'],
  [/loysing/g, 'losning'],
  [/eigedom/g, 'eiendom'],
  [/eigar/g, 'eier'],
  [/fram(?=[a-z])/g, 'frem'],
  [/marknad/g, 'marked'],
  [/verksemd/g, 'virksomhet'],
  [/berekraft/g, 'barekraft'],
  [/noreg/g, 'norge'],
  [/hogskol/g, 'hoyskol'],
  [/^hogre$/g, 'hoyre'],
  [/vidaregaande/g, 'videregaende'],
  [/vidaregande/g, 'videregande'],
  [/forsking/g, 'forskning'],
  [/^kv(?=[aeo])/g, 'hv'],
  [/korleis/g, 'hvordan'],
  [/tilbydar/g, 'tilbyder'],
  [/vatn/g, 'vann'],
  [/sjuk/g, 'syk'],
  [/nyskaping/g, 'nyskapning'],
  [/radgjevar/g, 'radgiver'],
  [/oppdragsgjevar/g, 'oppdragsgiver'],
  [/innkjopar/g, 'innkjoper'],
  [/samarbeidspartnar/g, 'samarbeidspartner'],
  [/byggje/g, 'bygge'],
  [/(?<=.{3})ferdsle/g, 'ferdsel'],
]

/** A folded word as bokmål spells it. */
export function bokmal(word: string): string {
  return pairs.reduce((written, [nynorsk, form]) => written.replace(nynorsk, form), word)
}
