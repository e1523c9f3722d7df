import { createHash } from 'node:crypto'
import { SelectError } from './select-error.ts'

/** A place in an ordered list: the element's order keys and id. Strings compare by code point, as in Neo4j's indexes. */
export interface Position {
  readonly order: readonly (string | number | null)[]
  readonly id: string
}

/** Which list a cursor belongs to: a field of an object with its arguments, in one version of the graph. */
export interface ListIdentity {
  /** The field; not its type, since an object may be asked as a Person here and as an Actor there. */
  readonly name: string
  readonly parent: string | null
  readonly args: Readonly<Record<string, unknown>>
  /** Null while it is not known yet: then a cursor of any version is taken. */
  readonly version: string | null
}

const paging = new Set(['first', 'after', 'last', 'before'])

export function encodeCursor({ order, id }: Position, list: ListIdentity): string {
  return Buffer.from(JSON.stringify([order, id, list.version, fingerprint(list)])).toString('base64url')
}

/**
 * @throws SelectError BAD_USER_INPUT where the cursor is none of ours; STALE_CURSOR where it comes from another list or
 * another version of the graph.
 */
export function decodeCursor(cursor: string, argument: string, list: ListIdentity): Position {
  const { order, id, version, of } = parse(cursor, argument)
  if (list.version !== null && version !== list.version) {
    const message = `The cursor in "${argument}" is from another version of the graph. Start again without it.`
    throw new SelectError('STALE_CURSOR', message, { argument })
  }
  if (of !== fingerprint(list)) {
    const message = `The cursor in "${argument}" comes from another list or other arguments. Use it with the arguments that it was given for, or start without it.`
    throw new SelectError('STALE_CURSOR', message, { argument })
  }
  return { order, id }
}

function parse(cursor: string, argument: string): Position & { readonly version: string; readonly of: string } {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(parsed) && parsed.length === 4) {
      const [order, id, version, of] = parsed as unknown[]
      const keys =
        Array.isArray(order) && order.every((key) => key === null || ['string', 'number'].includes(typeof key))
      if (keys && typeof id === 'string' && typeof version === 'string' && typeof of === 'string') {
        return { order: order as Position['order'], id, version, of }
      }
    }
  } catch {
    // Told below: whatever it is, it is no cursor.
  }
  const message = `"${argument}" is no cursor. Use an edge's cursor, or pageInfo's startCursor or endCursor, as it came.`
  throw new SelectError('BAD_USER_INPUT', message, { argument })
}

function fingerprint({ name, parent, args }: ListIdentity): string {
  const kept = Object.keys(args)
    .filter((key) => !paging.has(key) && args[key] !== undefined && args[key] !== null)
    .sort()
    .map((key) => [key, args[key]])
  return createHash('sha256')
    .update(JSON.stringify([name, parent, kept]))
    .digest('base64url')
    .slice(0, 12)
}

/** Code-point order, as Neo4j's indexes have it; null last. */
export function comparePositions(a: Position, b: Position): number {
  for (const [i, key] of a.order.entries()) {
    const by = compareKeys(key, b.order[i] ?? null)
    if (by !== 0) return by
  }
  return compareKeys(a.id, b.id)
}

function compareKeys(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return typeof a === 'string' && typeof b === 'string' ? compareCodePoints(a, b) : a < b ? -1 : 1
}

/** JavaScript compares UTF-16 units, which puts 𝒜 (two surrogates) before ﬁ (U+FB01). */
function compareCodePoints(a: string, b: string): number {
  let i = 0
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i++
  const [one, other] = [a.charCodeAt(i), b.charCodeAt(i)]
  // Where one of two different units is half of a character beyond U+FFFF, its character comes last.
  const beyond = (unit: number) => unit >= 0xd800 && unit <= 0xdfff
  if (beyond(one) !== beyond(other) && i < a.length && i < b.length) return beyond(one) ? 1 : -1
  return a < b ? -1 : 1
}
