// Whose work it is that somebody works on something: read off the text, and off what is known of the school in Horten.
import { describe, expect, test } from '@jest/globals'
import { workOf } from '../../../src/graph/load/work-of.ts'
import type { Knowledge } from '../../../src/statement/knowledge.ts'
import { seedKnowledge } from '../../support/seed-knowledge.ts'
import { richKnowledge } from '../rich-knowledge.ts'

const seeds = await seedKnowledge()

/** For each body, in whose work of others it is. */
function bodiesOf(knowledge: Knowledge, actor: string): string[] {
  const works = new Set(
    knowledge.statements.filter((one) => one.predicate === 'WORKS_ON' && one.subject === actor).map(({ id }) => id),
  )
  expect(works.size).toBeGreaterThan(0)
  const found = workOf(knowledge).filter(({ type, from }) => type === 'WORK_OF' && works.has(from))
  return [...new Set(found.map(({ to }) => to.replace('organisation:', '')))].sort()
}

describe('what they work on is work of:', () => {
  test.each<[string, string, readonly string[]]>([
    ['a county itself', 'organisation:vestfold-fylkeskommune', ['vestfold-fylkeskommune']],
    [
      'a committee, which is part of its county',
      'organisation:komite-for-naering-miljo-og-klima-i-oppland',
      ['komite-for-naering-miljo-og-klima-i-oppland', 'oppland-fylkeskommune'],
    ],
    [
      'one who spoke as its leader',
      'person:kjersti-bjornstad',
      ['komite-for-naering-miljo-og-klima-i-oppland', 'oppland-fylkeskommune'],
    ],
    ['one who spoke as the head of its property', 'person:christian-thorsen-egeberg', ['vestfold-fylkeskommune']],
    ['one of whom the text does not say where he is director', 'person:knut-aspas', ['trondelag-fylkeskommune']],
    ['one who spoke as chair of an association', 'person:gunn-marit-helgesen', ['ks']],
    ['a project manager of what the county builds', 'person:helen-rany-olsen', ['vestfold-fylkeskommune']],
    ['one of the county that took the school over', 'person:torbjorn-lunde', ['vestfold-og-telemark-fylkeskommune']],
    ['the architect, whose office takes part', 'person:grethe-brox-nilsen', ['link-arkitektur']],
  ])('%s', (_, actor, expected) => {
    expect(bodiesOf(seeds, actor)).toEqual(expected)
  })
})

test('that somebody belongs to a body is not enough: who is in Vestfold works on roads by himself', () => {
  expect(bodiesOf(richKnowledge(), 'person:ærlig')).toEqual([])
})
