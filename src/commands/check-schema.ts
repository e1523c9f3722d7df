import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import { readSdl } from '../api/schema.ts'
import { projectFolder } from '../environment.ts'
import { Failure } from '../failure.ts'
import { breakingChanges } from './breaking-changes.ts'
import { count } from './count.ts'
import { saidChanges } from './said-changes.ts'
import type { Task } from './task.ts'

export interface CheckSchemaOptions {
  /** The folder with each release's schema: `<version>.graphql`. */
  readonly releases: string
  readonly changelog: string
  /** Left out: that of schema/. */
  readonly sdl?: string
}

export const schemaOptions: CheckSchemaOptions = {
  releases: join(projectFolder, 'docs', 'releases'),
  changelog: join(projectFolder, 'CHANGELOG.md'),
}

/** Refuses what would take something from the clients of the last release, unless the changelog says so. */
export async function checkSchema(options: CheckSchemaOptions, { say, progress }: Task): Promise<void> {
  const { version, sdl } = await lastRelease(options.releases)
  const said = saidChanges(await readFile(options.changelog, 'utf8'))
  const all = breakingChanges(buildSchema(sdl), buildSchema(options.sdl ?? readSdl()))
  const unsaid = all.filter(({ coordinate, alsoOn }) => ![coordinate, ...alsoOn].some((one) => said.has(one)))
  for (const { coordinate, description } of unsaid) progress(`${coordinate}: ${description}`)
  if (unsaid.length > 0) {
    throw new Failure(
      `The schema breaks what clients of ${version} rely on, in ${count(unsaid.length, 'place')}, and the changelog does not say so.`,
      `Keep what was there, marked @deprecated, beside what is new; or name ${list(unsaid.map(({ coordinate }) => coordinate))} in CHANGELOG.md, under "## Unreleased" in "### Changed" or "### Removed".`,
    )
  }
  const known = all.length === 0 ? 'nothing' : `${count(all.length, 'thing')}, which the changelog says`
  say(`Since ${version} the schema breaks ${known}.`)
}

async function lastRelease(folder: string): Promise<{ readonly version: string; readonly sdl: string }> {
  const files = await readdir(folder).catch(() => [])
  const versions = files.flatMap((file) => /^(\d+\.\d+\.\d+)\.graphql$/.exec(file)?.[1] ?? [])
  const [version] = versions.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
  if (version === undefined) {
    throw new Failure(
      `${folder} has the schema of no release.`,
      'Put that of the last one there, as it was printed: docs/schema.graphql of its commit, named <version>.graphql.',
    )
  }
  return { version, sdl: await readFile(join(folder, `${version}.graphql`), 'utf8') }
}

/** The first few, in backticks. */
function list(coordinates: readonly string[]): string {
  const [some, more] = [coordinates.slice(0, 5), coordinates.length - 5]
  return `${some.map((one) => `\`${one}\``).join(', ')}${more > 0 ? ` and ${more} more, in backticks,` : ''}`
}
