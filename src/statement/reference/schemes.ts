// The registers and vocabularies that identifiers are of, and what an identifier of each looks like.

export interface Scheme {
  /** In words, for messages and for seeds/README.md. */
  readonly form: string
  readonly fits: (value: string) => boolean
  /** Whether it identifies one thing: two that have the same identifier are one. */
  readonly unique: boolean
}

export const schemes: Readonly<Record<string, Scheme>> = {
  Enhetsregisteret: {
    form: 'an organisation number: nine digits, the last of which checks the others',
    fits: isOrganisationNumber,
    unique: true,
  },
  'SSB KLASS 104': {
    form: 'the number of a county: two digits, one of those that there are or were',
    fits: (value) => countyNumbers.has(value),
    unique: true,
  },
  'SSB KLASS 131': {
    form: 'the number of a municipality: that of its county and two digits',
    fits: (value) => /^\d{4}$/.test(value) && countyNumbers.has(value.slice(0, 2)),
    unique: true,
  },
  'ISO 3166-2': {
    form: 'NO, a hyphen, and the number of a county',
    fits: (value) => value.startsWith('NO-') && countyNumbers.has(value.slice(3)),
    unique: true,
  },
  NUTS: { form: 'NO and one to three digits or capitals', fits: matches(/^NO[0-9A-Z]{1,3}$/), unique: true },
  'CPV 2008': {
    form: 'eight digits, the first two not 00; with or without a hyphen and the check digit',
    fits: isCpv,
    // The nearest code of two things can be the same.
    unique: false,
  },
  ePO: { form: 'epo: and the name of a term of the ontology', fits: matches(/^epo:[A-Za-z]+$/), unique: true },
  'EU strategic-procurement': {
    form: 'inn-pur, env-imp or soc-obj',
    fits: matches(/^(inn-pur|env-imp|soc-obj)$/),
    unique: false,
  },
  'EU innovative-acquisition': {
    form: 'mar-nov, proc-innov, prod-innov or rd-act',
    fits: matches(/^(mar-nov|proc-innov|prod-innov|rd-act)$/),
    unique: false,
  },
  Wikidata: { form: 'Q and a number', fits: matches(/^Q[1-9]\d*$/), unique: true },
}

/** Of the standard of counties since 1972: those to 2019, those of 2018 and 2020, those of 2024. */
const countyNumbers: ReadonlySet<string> = new Set(
  ['01 02 03 04 05 06 07 08 09 10 11 12 14 15 16 17 18 19 20', '30 34 38 42 46 50 54', '31 32 33 39 40 55 56'].flatMap(
    (numbers) => numbers.split(' '),
  ),
)

function matches(form: RegExp): Scheme['fits'] {
  return (value) => form.test(value)
}

/** Modulus 11 with the weights 3 2 7 6 5 4 3 2; a number whose check digit would be 10 is not given out. */
function isOrganisationNumber(value: string): boolean {
  if (!/^[89]\d{8}$/.test(value)) return false
  const check = 11 - (weighed(value.slice(0, 8), [3, 2, 7, 6, 5, 4, 3, 2]) % 11)
  return Number(value[8]) === check % 11
}

/** Modulus 10 with the weights 3 7 1. */
function isCpv(value: string): boolean {
  const [, code, check] = /^((?!00)\d{8})(?:-(\d))?$/.exec(value) ?? []
  if (code === undefined) return false
  return check === undefined || Number(check) === weighed(code, [3, 7, 1]) % 10
}

function weighed(digits: string, weights: readonly number[]): number {
  return Array.from(digits, Number).reduce((sum, digit, i) => sum + digit * weights[i % weights.length]!, 0)
}
