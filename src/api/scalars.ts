// The scalars that schema/scalars.graphql declares. All are strings; what comes in is checked, what goes out was checked
// when the seeds were read.
import type { GraphQLScalarType, ValueNode } from 'graphql'
import { GraphQLError, Kind, print } from 'graphql'
import { SelectError } from '../graph/select/select-error.ts'
import { isDay, isEdtf } from '../statement/edtf.ts'

export type ScalarBehaviour = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>

export const scalars: Readonly<Record<string, ScalarBehaviour>> = {
  Date: text('a day', 'YYYY-MM-DD, a day that exists, such as 2019-10-24', isDay),
  PartialDate: text('a date', 'YYYY, YYYY-MM, YYYY-MM-DD or XXXX-MM-DD', isEdtf),
  URL: text('an address on the web', 'an absolute address that begins with https:// or http://', isWebAddress),
}

function text(what: string, wanted: string, accepts: (text: string) => boolean): ScalarBehaviour {
  const parse = (found: unknown, shown: string, nodes: readonly ValueNode[]): string => {
    if (typeof found === 'string' && accepts(found)) return found
    const given = shown.length > 100 ? `${shown.slice(0, 100)}…` : shown
    const message = `${given} is not ${what}. Give ${wanted}.`
    const originalError = new SelectError('BAD_USER_INPUT', message, { found: given, wanted })
    throw new GraphQLError(message, { nodes, originalError })
  }
  return {
    serialize: (value) => value,
    parseValue: (value) => parse(value, JSON.stringify(value) ?? 'nothing', []),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, print(node), [node]),
  }
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}
