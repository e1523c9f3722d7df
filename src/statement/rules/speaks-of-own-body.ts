import type { Known, KnownStatement } from '../known.ts'
import type { AutomaticRule, InferredStatement } from '../rule.ts'
import type { Said } from '../statement-id.ts'

const name = 'speaks-of-own-body'

/**
 * Somebody with a post of no known organisation, who talks about exactly one organisation, holds the post there:
 * MEMBER_OF(person, post) + GAVE(person, talk) + ABOUT(talk, one organisation) ⇒ MEMBER_OF(person, organisation, post)
 * and POST_IN(post, organisation).
 *
 * Sound enough: a report leaves out where a post is when the next words say it («Fylkesdirektør Kari Lind fortalte
 * hvordan Trøndelag sin satsing …»). Counter-example: a state secretary who talks about one county; there the post's
 * organisation is named, so the rule does not look. Where anything else says where the post is, it stays silent.
 */
export const speaksOfOwnBody: AutomaticRule = {
  name,
  infer: (known) =>
    known.of('MEMBER_OF').flatMap((membership) => {
      if (membership.object !== undefined || membership.post === undefined) return []
      if (isPlaced(known, membership.subject, membership.post)) return []
      return known.of('GAVE', { subject: membership.subject }).flatMap((gave) => {
        const [about, ...others] = known
          .of('ABOUT', { subject: gave.object! })
          .filter((one) => known.entity(one.object!)?.type === 'Organisation')
        return about === undefined || others.length > 0 ? [] : conclusions(known, membership, gave, about)
      })
    }),
}

/** Whether something other than this rule says in which organisation the post, or the person's holding of it, is. */
function isPlaced(known: Known, person: string, post: string): boolean {
  const otherwise = ({ evidence }: KnownStatement) => evidence.some((one) => !('rule' in one) || one.rule !== name)
  return (
    known.of('MEMBER_OF', { subject: person }).some((one) => one.post === post && one.object && otherwise(one)) ||
    known.of('POST_IN', { subject: post }).some(otherwise)
  )
}

function conclusions(
  known: Known,
  membership: KnownStatement,
  gave: KnownStatement,
  about: KnownStatement,
): InferredStatement[] {
  const [subject, post, object] = [membership.subject, membership.post!, about.object!]
  const [person, title, body] = [subject, post, object].map(known.name) as [string, string, string]
  const saids: Said[] = [
    { predicate: 'MEMBER_OF', subject, object, post, saidBy: [], about: [] },
    { predicate: 'POST_IN', subject: post, object, saidBy: [], about: [] },
  ]
  return saids.map((said) => ({
    said,
    premises: [membership.id, gave.id, about.id],
    passages: [],
    explanation: {
      NB: `Det står ikke hvor ${person} er ${title}, men innlegget handler om ${body} og ingen annen organisasjon; derfor regnes ${person} som ${title} i ${body}.`,
      NN: `Det står ikkje kvar ${person} er ${title}, men innlegget handlar om ${body} og ingen annan organisasjon; derfor blir ${person} rekna som ${title} i ${body}.`,
      EN: `It is not said where ${person} is ${title}, but the talk is about ${body} and no other organisation; therefore ${person} is taken to be ${title} of ${body}.`,
    },
  }))
}
