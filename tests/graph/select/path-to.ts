import type { GraphQLField, GraphQLNamedType } from 'graphql'
import { getNamedType, isAbstractType, isInterfaceType, isObjectType } from 'graphql'
import { schema } from '../../support/ask.ts'

export interface Path {
  readonly root: string
  /** The operation's text, with `inside` selected of the type; `called` writes a field with its arguments. */
  readonly around: (called: (field: GraphQLField<unknown, unknown>) => string, inside: string) => string
}

type Step = { readonly field: GraphQLField<unknown, unknown> } | { readonly on: string }

/** The shortest way from a root field to an object type, over fields and fragments. */
export function pathTo(target: string): Path {
  const seen = new Set(['Query'])
  const queue: { readonly type: GraphQLNamedType; readonly steps: readonly Step[] }[] = [
    { type: schema.getQueryType()!, steps: [] },
  ]
  for (const { type, steps } of queue) {
    if (type.name === target) return pathOf(steps)
    for (const step of stepsFrom(type)) {
      const next = 'on' in step ? schema.getType(step.on)! : getNamedType(step.field.type)
      if (seen.has(next.name)) continue
      seen.add(next.name)
      queue.push({ type: next, steps: [...steps, step] })
    }
  }
  throw new Error(`No root field leads to ${target}.`)
}

/** Of `id` and `name` one must be given, although neither is required by itself. */
export function isLookup({ args }: GraphQLField<unknown, unknown>): boolean {
  return ['id', 'name'].every((name) => args.some((arg) => arg.name === name))
}

function stepsFrom(type: GraphQLNamedType): Step[] {
  const all = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
  const fields = all.filter((field) => !isLookup(field))
  const members = isAbstractType(type) ? schema.getPossibleTypes(type) : []
  return [...fields.map((field) => ({ field })), ...members.map(({ name }) => ({ on: name }))]
}

function pathOf(steps: readonly Step[]): Path {
  const [first] = steps
  if (first === undefined || 'on' in first) throw new Error('A path begins with a root field.')
  return {
    root: first.field.name,
    around: (called, inside) => {
      const names = steps.map((step) => ('on' in step ? `... on ${step.on}` : called(step.field)))
      return `{ ${names.join(' { ')} ${inside} ${'}'.repeat(names.length)}`
    },
  }
}
