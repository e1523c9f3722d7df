import type { Problem } from '../../problem.ts'
import type { Statement } from '../knowledge.ts'
import { byPlace } from './by-place.ts'
import type { Checked } from './checked.ts'
import { schemes } from './schemes.ts'

/** Identifiers of no known register, that cannot be one of it, or that two things have though it identifies one. */
export function identifierProblems({ statements, placeOf, name }: Checked): Problem[] {
  const identifiers = statements
    .filter(({ predicate }) => predicate === 'IDENTIFIED_BY')
    .sort((a, b) => byPlace(placeOf(a.id), placeOf(b.id)))
  // The one that stands first: the last entry of a Map wins.
  const firsts = new Map([...identifiers].reverse().map((one) => [keyOf(one), one]))
  return identifiers.flatMap((one): Problem[] => {
    const { id, property = '', value = '', subject } = one
    const problem = (check: string, message: string, remedy: string) => [{ ...placeOf(id), check, message, remedy }]
    const scheme = Object.hasOwn(schemes, property) ? schemes[property] : undefined
    if (scheme === undefined) {
      const known = Object.keys(schemes).join(', ')
      return problem('scheme-unknown', `There is no register or scheme “${property}”`, `Use one of ${known}`)
    }
    if (!scheme.fits(value)) {
      return problem(
        'identifier-wrong',
        `“${value}” is no identifier of ${property}`,
        `Copy it from the register; it is ${scheme.form}`,
      )
    }
    const other = scheme.unique ? firsts.get(keyOf(one)) : undefined
    if (other === undefined || other.subject === subject) return []
    return problem(
      'identifier-shared',
      `${name(subject)} (${subject}) has the same identifier of ${property}, ${value}, as ${name(other.subject)} (${other.subject})`,
      'Mend the one that is wrong; if the two are one, say so in seeds/identity.yml under same:',
    )
  })
}

function keyOf({ property, value }: Statement): string {
  return JSON.stringify([property, value])
}
