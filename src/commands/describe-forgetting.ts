// What forgetting somebody changes, and what it cannot reach. No line repeats the name: lines are kept in logs.
import { basename, join, normalize, sep } from 'node:path'
import type { Neo4jConnection } from '../environment.ts'
import type { Plan } from '../forget/plan.ts'
import { namingsIn } from '../forget/person.ts'
import { namesInFiles, type Sought } from '../forget/search.ts'
import type { Place } from '../place.ts'
import { count } from './count.ts'

/** What changes, and what was searched. */
export function describePlan(
  { sought, inSeeds, changes, after, knowledge, doubtful, wasForgotten }: Plan,
  seeds: string,
): string[] {
  const [edited, removed] = [
    [...changes.values()].filter((text) => text !== null),
    [...changes.values()].filter((text) => text === null),
  ]
  const { statements, passages, alone, cut } = inSeeds
  return [
    `${count(statements, 'entry', 'entries')} of the seeds ${statements === 1 ? 'goes' : 'go'}, ${count(passages, 'passage')} of the texts ${passages === 1 ? 'is' : 'are'} blanked; ${count(edited.length, 'file')} changed, ${removed.length} removed:`,
    ...withoutNames(
      [...changes.keys()].map((path) => shown(path, seeds)),
      sought,
    ).map((path) => `  ${path}`),
    ...(alone.length === 0
      ? []
      : [`With them goes what was there for them alone: ${withoutNames(alone, sought).join(', ')}.`]),
    ...[...cut].map(
      ([source, url]) =>
        `${source} supports others too: it stays, without the name in its title, and its address ends at ${url}.`,
    ),
    ...(wasForgotten ? ['Their name is in the register of those who are forgotten already.'] : []),
    `Searched: ${count(after.size, 'file')} of the seeds and the project, and a graph of ${count(knowledge.entities.length, 'entity', 'entities')} and ${count(knowledge.statements.length, 'statement')} with all words, wordings, explanations and ids. The name in any form, and ids made of it: found 0.`,
    ...(doubtful.length === 0
      ? []
      : [
          `These words are like the surname and may be something else; look at them: ${describePlaces(doubtful, seeds).join(', ')}.`,
        ]),
  ]
}

/** Ids and files that are named after the person are only counted. */
function withoutNames(all: readonly string[], { person }: Sought): string[] {
  const others = all.filter((one) => namingsIn(one, person, { inIds: true }).length === 0)
  const named = all.length - others.length
  return named === 0 ? others : [...others, `${named} that bore their name`]
}

/** What is left to people: nobody must think that the command has done it. */
export function describeLimits(
  { changes, code, sought }: Plan,
  seeds: string,
  given: Neo4jConnection | undefined,
): string[] {
  const pages = [...changes.keys()].filter((path) => path.endsWith('.md')).map((path) => shown(path, seeds))
  const inCode = filesOf(namesInFiles(code, sought, { inIds: true }), seeds)
  return [
    'Done: they are gone from the seeds and the graph, and a later text that names them is refused by the check.',
    given === undefined
      ? 'The stores of the managed Neo4j were deleted; "npm start" builds the graph anew.'
      : `The graph at ${given.uri} was replaced. Its transaction logs and backups are yours to prune.`,
    '',
    'What this command cannot reach, and somebody must do:',
    '- Version control. Commit the change; earlier commits still hold the person. To remove them there too: git filter-repo',
    '  --replace-text, force-push every branch and tag, delete old pull requests and releases, ask the host to collect garbage,',
    '  and ask whoever has a fork or a clone to delete it.',
    '- What others have copied or exported, caches of search engines and browsers, backups.',
    '- This machine: the name or id that you typed, in the history of the shell and in the logs of npm (~/.npm/_logs).',
    '- The pages that were cited and the text as it was published: ask whoever publishes them.',
    '- What the texts still say without the name: what post somebody held may tell who it was.',
    ...(pages.length === 0
      ? []
      : [
          `- Pages for readers, in which the name is blanked and what they tell is not: write it anew in ${pages.join(', ')}.`,
        ]),
    ...(inCode.length === 0
      ? []
      : ['- Code of this project, which is not served, names them too:', ...inCode.map((line) => `    ${line}`)]),
  ]
}

/** `seeds/reference/people.yml:3:5`, at most twenty of them. */
export function describePlaces(places: readonly Place[], seeds: string): string[] {
  const lines = places.map(({ file, line, column }) => `${shown(file, seeds)}:${line}:${column}`)
  return lines.length > 20 ? [...lines.slice(0, 20), `${lines.length - 20} more`] : lines
}

/** Paths are from the folder of the seeds; people read them from the project's. */
function shown(path: string, seeds: string): string {
  return normalize(join(basename(seeds), path)).replaceAll(sep, '/')
}

function filesOf(places: readonly Place[], seeds: string): string[] {
  const lines = new Map<string, number[]>()
  for (const { file, line } of places) lines.set(file, [...new Set([...(lines.get(file) ?? []), line])])
  return [...lines].map(
    ([file, all]) => `${shown(file, seeds)}: line ${all.slice(0, 8).join(', ')}${all.length > 8 ? ' …' : ''}`,
  )
}
