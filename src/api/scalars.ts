// The scalars that schema/scalars.graphql declares. All are strings; what comes in is checked, what goes out was checked
// when the seeds were read.
import type { GraphQLScalarType, ValueNode } from 'graphql'
import { GraphQLError, Kind, print } from 'graphql'
import { isDay, isEdtf } from '../graph/dates.ts'
import { SelectError } from '../graph/select/select-error.ts'

export type ScalarBehaviour = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>

export const scalars: Readonly<Record<string, ScalarBehaviour>> = {
  Date: text('a day', 'YYYY-MM-DD, a day that exists, such as 2019-10-24', isDay),
  PartialDate: text('a date', 'YYYY, YYYY-MM, YYYY-MM-DD or XXXX-MM-DD', isEdtf),
  URL: text('an address on the web', 'an absolute address that begins with https:// or http://', isWebAddress),
}

function text(what: string, wanted: string, accepts: (text: string) => boolean): ScalarBehaviour {
  const refuse = (found: unknown, shown: string, nodes: readonly ValueNode[]): GraphQLError => {
    const message = `${shown.length > 100 ? `${shown.slice(0, 100)}…` : shown} is not ${what}. Give ${wanted}.`
    return new GraphQLError(message, {
      nodes,
      originalError: new SelectError('BAD_USER_INPUT', message, { found, wanted }),
    })
  }
  return {
    serialize: (value) => value,
    parseValue: (value) => {
      if (typeof value === 'string' && accepts(value)) return value
      throw refuse(value, JSON.stringify(value), [])
    },
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING && accepts(node.value)) return node.value
      throw refuse(node.kind === Kind.STRING ? node.value : print(node), print(node), [node])
    },
  }
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}
