import type { Import } from './imports.ts'

/** In the order in which data goes through them: each knows only those before it. */
const steps = ['corpus', 'annotation', 'statement', 'graph', 'api', 'web']
/** Folders beside the way, with the step that they look at; nothing but commands/ uses them. */
const beside: Readonly<Record<string, string>> = { agreement: 'statement' }
/** A folder that takes somebody out of what every step reads and makes: it uses these steps, and only commands/ uses it. */
const across: Readonly<Record<string, readonly string[]>> = { forget: ['corpus', 'annotation', 'statement'] }
const shared = ['src/failure.ts', 'src/problem.ts', 'src/place.ts']
/** What it reads is handed on by commands/; it knows neo4j/, whose usual places it fills in. */
const environment = 'environment.ts'

/** The packages that a folder may use, where that is part of what it is; the others use what they need. */
const packages: Readonly<Record<string, readonly string[]>> = {
  // Files and their shapes; nothing of databases or the web.
  corpus: ['node:fs', 'node:fs/promises', 'node:path', 'yaml', 'zod'],
  // Pure: what comes out depends on nothing but what goes in.
  annotation: [],
  statement: ['node:crypto'],
}
const ofDatabase = 'neo4j-driver'
const nearDatabase = ['graph', 'neo4j', 'commands']

/** Why an import goes the wrong way; null where it does not. */
export function wrongWay({ from, to, typeOnly }: Import): string | null {
  if (to === null) return 'imports what is computed: nobody can see whither'
  const here = folderOf(from)
  if (!to.startsWith('.') && !to.startsWith('src/')) return wrongPackage(here, to)
  if (!to.startsWith('src/')) return `imports ${to}, which is outside src/ and not part of what is built`

  const there = folderOf(to)
  if (there === here || there === 'shared') return null
  const why = `imports ${typeOnly ? 'types from ' : ''}${to}, but`
  if (here === 'shared') return `${why} what everybody shares knows of nobody`
  if (there === 'commands') return `${why} nothing knows of commands/: it joins the rest`
  if (here === 'commands') return null
  if (there === environment) return `${why} only commands/ reads the environment, and hands it on`
  if (here === environment) return there === 'neo4j' ? null : `${why} the environment knows of nothing but neo4j/`
  if (here === 'neo4j') return `${why} neo4j/ knows nothing of what it holds`
  if (there === 'neo4j') return `${why} only commands/ knows of neo4j/`
  if (there === 'generated')
    return ['graph', 'api'].includes(here) ? null : `${why} only graph/ and api/ use generated/`
  if (here === 'generated') return typeOnly && ['graph', 'api'].includes(there) ? null : `${why} it is generated`

  if (there in beside || there in across) return `${why} only commands/ knows of ${there}/`
  if (here in across) return wrongAcross(here, there, typeOnly)?.replace(/^/, `${why} `) ?? null
  return wrongStep(here, there, typeOnly)?.replace(/^/, `${why} `) ?? null
}

function wrongAcross(here: string, there: string, typeOnly: boolean): string | null {
  const used = across[here]!
  if (used.includes(there)) return null
  // What is made of the last of them is searched, as plain data.
  const isMadeOfLast = positionOf(there) === positionOf(used.at(-1)!) + 1
  return isMadeOfLast && typeOnly ? null : `${here}/ uses only ${used.join(', ')}`
}

function wrongStep(here: string, there: string, typeOnly: boolean): string | null {
  const stranger = [here, there].find((folder) => positionOf(folder) === -1)
  if (stranger !== undefined) return `${stranger}/ is no folder that the design knows`
  const distance = positionOf(here) - positionOf(there)
  if (distance < 1) return `${there}/ does not come before ${here}/`
  if (distance > 1 && !typeOnly) return `of what comes before its last step, ${here}/ knows only types`
  return null
}

function positionOf(folder: string): number {
  const after = beside[folder]
  return after === undefined ? steps.indexOf(folder) : steps.indexOf(after) + 1
}

function wrongPackage(here: string, name: string): string | null {
  if (name === ofDatabase && !nearDatabase.includes(here)) {
    return `imports ${name}, which only ${nearDatabase.map((folder) => `${folder}/`).join(', ')} use`
  }
  const allowed = packages[here]
  if (allowed === undefined || allowed.includes(name)) return null
  return `imports ${name}, but ${here}/ uses ${allowed.length === 0 ? 'no package' : `only ${allowed.join(', ')}`}`
}

/** `shared` for the files that all share; a file of its own in src/ is a folder of one. */
function folderOf(path: string): string {
  return shared.includes(path) ? 'shared' : (path.split('/')[1] ?? path)
}
