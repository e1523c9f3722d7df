// What is wrong with what is known from elsewhere: each check looks at it as a whole, and none picks what is right.
import type { Problem } from '../../problem.ts'
import { lifetimesOf } from '../lifetimes.ts'
import { changeProblems } from './change-problems.ts'
import { changesOutOfTime } from './changes-out-of-time.ts'
import type { Checked } from './checked.ts'
import { circularChanges } from './circular-changes.ts'
import { existenceProblems } from './existence-problems.ts'
import { identifierProblems } from './identifier-problems.ts'
import { outsideLifetime } from './outside-lifetime.ts'
import { sharedNames } from './shared-names.ts'

export function referenceProblems(given: Omit<Checked, 'lifetimes'>): Problem[] {
  const checked: Checked = { ...given, lifetimes: lifetimesOf(given.statements) }
  return [
    existenceProblems,
    changeProblems,
    changesOutOfTime,
    circularChanges,
    outsideLifetime,
    identifierProblems,
    sharedNames,
  ].flatMap((check) => check(checked))
}
