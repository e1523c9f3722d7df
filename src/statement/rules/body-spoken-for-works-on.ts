import type { Wording } from '../knowledge.ts'
import type { Known, KnownStatement } from '../known.ts'
import { spokenBy } from '../membership.ts'
import type { AutomaticRule } from '../rule.ts'

/**
 * A body works on what is talked about in its name: IN_CAPACITY_OF(talk, post or body) + ABOUT(talk, topic) ⇒
 * WORKS_ON(body, topic). The body is the organisation of the membership by which the speaker spoke, which may itself be
 * inferred; failing that, the one that the post is in. Two speakers for two bodies give both bodies, and whoever speaks for
 * a part of a body (PART_OF) speaks for the body too.
 *
 * Sound enough: a post is named beside a speaker's name because the talk is given for where the post is.
 * Counter-example: somebody presented by title who speaks of another body's work; annotate no IN_CAPACITY_OF there.
 */
export const bodySpokenForWorksOn: AutomaticRule = {
  name: 'body-spoken-for-works-on',
  infer: (known) =>
    known.of('IN_CAPACITY_OF').flatMap((capacity) => {
      const topics = known
        .of('ABOUT', { subject: capacity.subject })
        .filter((about) => known.entity(about.object!)?.type === 'Topic')
      const bodies = bodiesSpokenFor(known, capacity).flatMap((one) => [one, ...wholesOf(known, one)])
      return bodies.flatMap(({ body, premises, as }) =>
        topics.map((about) => ({
          said: { predicate: 'WORKS_ON', subject: body, object: about.object!, saidBy: [], about: [] },
          premises: [capacity.id, ...premises, about.id],
          passages: [],
          explanation: explain(as, known.name(body), known.name(about.object!)),
        })),
      )
    }),
}

interface Body {
  readonly body: string
  readonly premises: readonly string[]
  /** Who spoke, the post if one is named, and the part of the body that was spoken for, if it was one. */
  readonly as: { readonly speaker: string; readonly post: string | undefined; readonly part?: string }
}

function bodiesSpokenFor(known: Known, capacity: KnownStatement): Body[] {
  const speakers = spokenBy(known, capacity)
  const members = speakers.flatMap(({ gave, membership }) => {
    const as = { speaker: known.name(gave.subject), post: membership.post && known.name(membership.post) }
    return membership.object === undefined ? [] : [{ body: membership.object, premises: [gave.id, membership.id], as }]
  })
  if (members.length > 0) return members
  const speaker = known.of('GAVE', { object: capacity.subject })[0]
  const as = { speaker: known.name(speaker?.subject ?? capacity.subject), post: undefined }
  if (known.entity(capacity.object!)?.type === 'Organisation') return [{ body: capacity.object!, premises: [], as }]
  return known
    .of('POST_IN', { subject: capacity.object! })
    .map(({ id, object }) => ({ body: object!, premises: [id], as: { ...as, post: known.name(capacity.object!) } }))
}

/** The bodies that it is a part of, however far up. */
function wholesOf(known: Known, { body, premises, as }: Body, seen: readonly string[] = [body]): Body[] {
  return known.of('PART_OF', { subject: body }).flatMap(({ id, object }) => {
    if (seen.includes(object!)) return []
    const whole = { body: object!, premises: [...premises, id], as: { ...as, part: as.part ?? known.name(body) } }
    return [whole, ...wholesOf(known, whole, [...seen, object!])]
  })
}

function explain({ speaker, post, part }: Body['as'], body: string, topic: string): Wording {
  const as = spokenAs(post, part ?? body)
  const partOf = (words: string) => (part === undefined ? '' : `, ${words} ${body}`)
  return {
    NB: `${speaker} snakket om ${topic} ${as.NB}${partOf('som er en del av')}; derfor regnes ${body} blant dem som arbeider med ${topic}.`,
    NN: `${speaker} snakka om ${topic} ${as.NN}${partOf('som er ein del av')}; derfor blir ${body} rekna blant dei som arbeider med ${topic}.`,
    EN: `${speaker} spoke about ${topic} ${as.EN}${partOf('which is part of')}; therefore ${body} is counted among those who work on ${topic}.`,
  }
}

function spokenAs(post: string | undefined, body: string): Wording {
  return post === undefined
    ? { NB: `for ${body}`, NN: `for ${body}`, EN: `for ${body}` }
    : { NB: `som ${post} i ${body}`, NN: `som ${post} i ${body}`, EN: `as ${post} of ${body}` }
}
