import type { Entity, Knowledge, Mention } from '../statement/knowledge.ts'
import type { Agreement, Difference } from './agreement.ts'
import type { Alignment } from './align-entities.ts'
import { spanKey } from './spans.ts'
import { scores, Tally } from './tally.ts'

type MentionAgreement = Pick<Agreement, 'spans' | 'entities' | 'mentionBases' | 'differences'>

/**
 * The same words named by both readings make a pair; where one reading has several mentions of the same words (a committee
 * named by a topic's words), those that name the same are paired first.
 */
export function compareMentions(a: Knowledge, b: Knowledge, alignment: Alignment): MentionAgreement {
  const tally = new Tally()
  const differences: Difference[] = []
  const [typeOfA, typeOfB] = [types(a.entities), types(b.entities)]
  const named = (mention: Mention) => alignment.get(mention.entity ?? '') ?? mention.entity ?? 'ambiguous'
  let [of, same, sameBasis] = [0, 0, 0]

  const seconds = new Map<string, Mention[]>()
  for (const mention of b.mentions) {
    const key = spanKey(mention.passage)
    seconds.set(key, [...(seconds.get(key) ?? []), mention])
    tally.add(typeOfB(mention), 'b')
  }
  const sentencesOfA = sentenceNumbers(a)
  const take = (mention: Mention, fits: (other: Mention) => boolean): Mention | undefined => {
    const left = seconds.get(spanKey(mention.passage)) ?? []
    const at = left.findIndex(fits)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const pairs = new Map<Mention, Mention>()
  for (const fits of [
    (one: Mention) => (other: Mention) => named(other) === (one.entity ?? 'ambiguous'),
    () => () => true,
  ]) {
    for (const mention of a.mentions) {
      if (pairs.has(mention)) continue
      const other = take(mention, fits(mention))
      if (other !== undefined) pairs.set(mention, other)
    }
  }
  for (const mention of a.mentions) {
    tally.add(typeOfA(mention), 'a')
    const other = pairs.get(mention)
    const at = { sentence: sentencesOfA.get(mention.sentence), words: mention.passage.exact }
    if (other === undefined) {
      differences.push({ what: 'mention', who: 'only a', ...at, detail: describe(mention) })
      continue
    }
    tally.add(typeOfA(mention), 'both')
    of += 1
    if (named(other) === (mention.entity ?? 'ambiguous')) same += 1
    else
      differences.push({
        what: 'entity',
        who: 'differs',
        ...at,
        detail: `a: ${describe(mention)}; b: ${describe(other)}`,
      })
    if (other.basis === mention.basis) sameBasis += 1
    else differences.push({ what: 'basis', who: 'differs', ...at, detail: `a: ${mention.basis}; b: ${other.basis}` })
  }
  const sentencesOfB = sentenceNumbers(b)
  for (const mention of [...seconds.values()].flat()) {
    const at = { sentence: sentencesOfB.get(mention.sentence), words: mention.passage.exact }
    differences.push({ what: 'mention', who: 'only b', ...at, detail: describe(mention) })
  }
  return {
    spans: scores(tally.counts),
    entities: { of, same },
    mentionBases: { of, same: sameBasis },
    differences: differences.sort((x, y) => (x.sentence ?? 0) - (y.sentence ?? 0)),
  }
}

function describe({ entity, candidates, basis }: Mention): string {
  return `${entity ?? candidates.join(' or ')} (${basis})`
}

function types(entities: readonly Entity[]): (mention: Mention) => string {
  const byId = new Map(entities.map(({ id, type }) => [id, type]))
  return ({ entity, candidates }) => byId.get(entity ?? candidates[0] ?? '') ?? 'unknown'
}

export function sentenceNumbers({ documents }: Knowledge): Map<string, number> {
  return new Map(documents.flatMap(({ sentences }) => sentences.map(({ id, number }) => [id, number])))
}
