// Every rule of inference, in the order in which the automatic ones run: where a post is comes first, since a body can then
// be spoken for; our labels last. (They run until nothing new follows, so the order only saves rounds.)
import type { AutomaticRule, ReadersRule } from '../rule.ts'
import { bodySpokenForWorksOn } from './body-spoken-for-works-on.ts'
import { continuedTelling } from './continued-telling.ts'
import { descriptiveLabel } from './descriptive-label.ts'
import { orderOfTelling } from './order-of-telling.ts'
import { participantWorksOn } from './participant-works-on.ts'
import { sharedAttachment } from './shared-attachment.ts'
import { shownByItsOwner } from './shown-by-its-owner.ts'
import { speakerWorksOn } from './speaker-works-on.ts'
import { speaksOfOwnBody } from './speaks-of-own-body.ts'
import { takenFor } from './taken-for.ts'
import { weOfABody } from './we-of-a-body.ts'
import { yearFromWeekday } from './year-from-weekday.ts'

/** Rules that run over everything known; nothing is written in the seeds for them. */
export const automaticRules: readonly AutomaticRule[] = [
  speaksOfOwnBody,
  speakerWorksOn,
  bodySpokenForWorksOn,
  participantWorksOn,
  orderOfTelling,
  descriptiveLabel,
]

/** Rules that a reader applies and names in an entry's `rule:`. */
export const readersRules: readonly ReadersRule[] = [
  continuedTelling,
  sharedAttachment,
  shownByItsOwner,
  takenFor,
  weOfABody,
  yearFromWeekday,
]
