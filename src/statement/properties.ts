// The properties that HAS_FACT knows: how their values compare, whether more than one can be true, and how they read.
// A property that does not stand here may be used: it is text, may have many values, and reads as it is written.
import { boundsOf } from './bounds.ts'
import { consistent } from './edtf.ts'
import type { Wording } from './knowledge.ts'
import { nameKey } from './name-key.ts'

export type ValueKind = 'date' | 'number' | 'text'

export interface Property {
  readonly value: ValueKind
  /** Only one value can be true, so two that differ are in conflict. */
  readonly single: boolean
  readonly wording: Wording
}

const date = (NB: string, NN: string, EN: string): Property => ({
  value: 'date',
  single: true,
  wording: { NB, NN, EN },
})
const number = (NB: string, NN: string, EN: string): Property => ({
  value: 'number',
  single: true,
  wording: { NB, NN, EN },
})
const text = (NB: string, NN: string, EN: string, single = true): Property => ({
  value: 'text',
  single,
  wording: { NB, NN, EN },
})

export const properties: Readonly<Record<string, Property>> = {
  date: date('dato', 'dato', 'date'),
  place: text('sted', 'stad', 'place'),
  position: number('plass i programmet', 'plass i programmet', 'place in the programme'),
  startTime: text('begynte klokken', 'byrja klokka', 'began at'),
  endTime: text('sluttet klokken', 'slutta klokka', 'ended at'),
  existedFrom: date('opprettet', 'oppretta', 'established'),
  // The day after the last, as in the API: ended on 1 January 2020, last day 31 December 2019.
  existedTo: date('opphørt', 'opphøyrt', 'ended'),
  contractorChosen: date('entreprenør valgt', 'entreprenør vald', 'contractor chosen'),
  contractSigned: date('kontrakt undertegnet', 'kontrakt underskriven', 'contract signed'),
  groundBroken: date('byggestart', 'byggjestart', 'ground broken'),
  handedOver: date('overlevert', 'overlevert', 'handed over'),
  inUseFrom: date('tatt i bruk', 'teke i bruk', 'in use from'),
  floorArea: number('areal', 'areal', 'floor area'),
  pupils: number('elever', 'elevar', 'pupils'),
  transferred: text('overført', 'overført', 'transferred', false),
  theme: text('tema', 'tema', 'theme', false),
  address: text('adresse', 'adresse', 'address'),
  staff: number('ansatte', 'tilsette', 'staff'),
  contractValue: number('kontraktsum', 'kontraktsum', 'contract value'),
  investment: number('investering', 'investering', 'investment'),
  procedure: text('anskaffelsesprosedyre', 'innkjøpsprosedyre', 'procurement procedure'),
  contractForm: text('kontraktsform', 'kontraktsform', 'form of contract'),
  concept: text('konsept', 'konsept', 'concept'),
  energyStandard: text('energistandard', 'energistandard', 'energy standard', false),
  certification: text('sertifisering', 'sertifisering', 'certification', false),
  award: text('pris', 'pris', 'award', false),
  cameFrom: text('kom fra', 'kom frå', 'came from'),
  timeAsCountyMayor: text('tid som fylkesordfører', 'tid som fylkesordførar', 'time as county mayor'),
}

/** How a property reads; one that has no entry reads as it is written. */
export function propertyWords(property: string): Wording {
  return properties[property]?.wording ?? { NB: property, NN: property, EN: property }
}

/** Whether two values of one property cannot both be true: `XXXX-10-24` and `2019-10-24` can. */
export function inConflict(property: string, a: string, b: string): boolean {
  const rule = properties[property]
  if (!rule?.single) return false
  if (property === 'existedTo') return !sameEnd(a, b)
  if (rule.value === 'date') return !consistent(a, b)
  if (rule.value === 'number') return numeric(a) !== numeric(b)
  return nameKey(a) !== nameKey(b)
}

/** `2019`, within which the last day lies, and `2020-01-01`, the day after it, can be one end. */
function sameEnd(a: string, b: string): boolean {
  const [one, other] = [boundsOf({ validTo: a }), boundsOf({ validTo: b })]
  return (one.toEarliest ?? '') <= (other.toLatest ?? '9') && (other.toEarliest ?? '') <= (one.toLatest ?? '9')
}

/** `18 000`, `18.000,5`: written the Norwegian way; what is no number is compared as text. */
function numeric(value: string): number | string {
  const plain = value
    .replace(/\s/gu, '')
    .replace(/\.(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.')
  return plain === '' || Number.isNaN(Number(plain)) ? nameKey(value) : Number(plain)
}
