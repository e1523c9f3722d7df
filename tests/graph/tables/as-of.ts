// On a day: what lists leave of an entity's statements, on every day on which anything could change, the day before it and
// the day after.
import { describe, expect, test } from '@jest/globals'
import { boundsOf } from '../../../src/statement/bounds.ts'
import { dayAfter, dayBefore, earliestDay, isDay } from '../../../src/statement/edtf.ts'
import type { Entity, Knowledge, Statement } from '../../../src/statement/knowledge.ts'
import type { Asking } from '../../support/ask.ts'
import { askOf, everyBasis } from './answers.ts'
import type { Asked, Plain } from './plain.ts'
import { ids } from './views.ts'

const listed = `query ($ids: [ID!]!, $asOf: Date!, $basis: [Basis!], $unknown: Boolean!) {
  nodes(ids: $ids) {
    ... on Entity { id statements(asOf: $asOf, basis: $basis, first: 100) { totalCount nodes { id } } }
    ... on Actor {
      memberships(asOf: $asOf, basis: $basis, includeUnknown: $unknown) { id }
      work(asOf: $asOf, basis: $basis, includeUnknown: $unknown, first: 100) { nodes { id } }
      participations(asOf: $asOf, basis: $basis) { id }
    }
    ... on Organisation {
      members(asOf: $asOf, basis: $basis, includeUnknown: $unknown) { id }
      partOf(asOf: $asOf) { id }
      units(asOf: $asOf) { id }
    }
    ... on Post { memberships(asOf: $asOf, basis: $basis, includeUnknown: $unknown) { id } }
    ... on Topic { work(asOf: $asOf, basis: $basis, includeUnknown: $unknown, first: 100) { nodes { id } } }
  }
  work(asOf: $asOf, basis: $basis, includeUnknown: $unknown, first: 100) { totalCount nodes { id } }
  statements(filter: {asOf: $asOf, basis: $basis}, first: 100) { totalCount nodes { id } }
}`

/** `given` is asked once the tests run. */
export function testAsOf(
  given: () => { readonly ask: Asking; readonly plain: Plain },
  knowledge: Knowledge,
  days = changingDays(knowledge),
): void {
  const about = knowledge.entities.filter(({ type }) => /^(Person|Organisation|Post|Topic)$/.test(type))

  describe.each([false, true])('on a day, with includeUnknown %s', (includeUnknown) => {
    test.each(days)('%s', async (asOf) => {
      const { ask, plain } = given()
      const asked = { asOf, includeUnknown }
      const variables = { asOf, basis: null, unknown: includeUnknown }
      expect(await askOf(ask, listed, about, variables)).toEqual(answer(plain, about, asked))
    })
    test.each(everyBasis.filter((basis) => basis !== null))('2019-10-24, by %s', async (...basis) => {
      const { ask, plain } = given()
      const asked = { asOf: '2019-10-24', includeUnknown, basis }
      const variables = { asOf: asked.asOf, basis, unknown: includeUnknown }
      expect(await askOf(ask, listed, about, variables)).toEqual(answer(plain, about, asked))
    })
  })
}

function answer(plain: Plain, about: readonly Entity[], asked: Asked): object {
  // Lists without the argument includeUnknown leave what may hold out.
  const sure = { ...asked, includeUnknown: false }
  const all = plain.knowledge.statements
  return {
    nodes: about.map((entity) => ({
      id: entity.id,
      statements: counted(plain.partOf(entity.id, sure)),
      ...ofType(plain, entity, asked, sure),
    })),
    work: counted(
      plain.asked(
        all.filter(({ predicate }) => predicate === 'WORKS_ON'),
        asked,
      ),
    ),
    statements: counted(plain.asked(all, sure)),
  }
}

function ofType(plain: Plain, { id, type }: Entity, asked: Asked, sure: Asked): object {
  switch (type) {
    case 'Organisation':
      return {
        ...actor(plain, id, asked, sure),
        members: ids(plain.of('MEMBER_OF', 'object', id, asked)),
        partOf: ids(plain.through('PART_OF', 'subject', id, 'Organisation', asOfOnly(sure)))[0] ?? null,
        units: ids(plain.through('PART_OF', 'object', id, 'Organisation', asOfOnly(sure))),
      }
    case 'Post':
      return { memberships: ids(plain.of('MEMBER_OF', 'post', id, asked)) }
    case 'Topic':
      return { work: { nodes: ids(plain.workOn(id, asked)) } }
    default:
      return actor(plain, id, asked, sure)
  }
}

const actor = (plain: Plain, id: string, asked: Asked, sure: Asked) => ({
  memberships: ids(plain.of('MEMBER_OF', 'subject', id, asked)),
  work: { nodes: ids(plain.of('WORKS_ON', 'subject', id, asked)) },
  participations: ids(plain.of('PARTICIPATES_IN', 'subject', id, sure)),
})

const asOfOnly = ({ asOf = null }: Asked): Asked => ({ asOf })
const counted = (some: readonly Statement[]) => ({ totalCount: some.length, nodes: ids(some.slice(0, 100)) })

/** Each day that a bound or an attested day is, begins or ends with, the day before it and the day after. */
export function changingDays({ statements }: Knowledge): string[] {
  const changes = statements.flatMap(({ evidence }) =>
    evidence.flatMap((one) => [
      ...(Object.values(boundsOf(one)) as string[]),
      ...Object.values(one.attestedOn).flatMap((date) => (isDay(date) ? date : (earliestDay(date) ?? []))),
    ]),
  )
  const days = new Set(changes.filter((day) => day > '1000' && day < '3000'))
  return [...new Set([...days].flatMap((day) => [dayBefore(day), day, dayAfter(day)]))].sort()
}
