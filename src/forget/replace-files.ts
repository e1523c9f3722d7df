// Many files are replaced as one: whatever ends the program, what is then read is all of the old or all of the new. The new
// files lie beside the old until all are written and a list of them says so; from then on whoever reads the seeds goes on
// with what was begun.
import { mkdir, open, readFile, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** Where they lie, in the folder of the seeds; hidden, so that nothing takes it for seeds. */
const beside = '.forgetting'
const list = 'ready.json'

interface Move {
  /** Its name beside; null where the file goes. */
  readonly from: string | null
  /** From the folder. */
  readonly to: string
}

/** `changes`: by the path from the folder (which may lead out of it), the new text, or null for a file that goes. */
export async function replaceFiles(
  folder: string,
  changes: ReadonlyMap<string, string | null>,
  onStep: (step: string) => void = () => undefined,
): Promise<void> {
  const place = join(folder, beside)
  // What an earlier one left behind that was ended before its list was whole.
  await rm(place, { recursive: true, force: true })
  await mkdir(place)
  const moves: Move[] = []
  for (const [to, text] of changes) {
    const from = text === null ? null : String(moves.length)
    if (from !== null) await writeThrough(join(place, from), text!)
    onStep(`write ${to}`)
    moves.push({ from, to })
  }
  await writeThrough(join(place, `${list}.part`), JSON.stringify(moves))
  onStep('list')
  await rename(join(place, `${list}.part`), join(place, list))
  onStep('ready')
  await finishReplacing(folder, onStep)
}

/** Goes on with what was begun, if anything was. May be called at any time, and more than once. */
export async function finishReplacing(folder: string, onStep: (step: string) => void = () => undefined): Promise<void> {
  const place = join(folder, beside)
  const text = await readFile(join(place, list), 'utf8').catch(() => null)
  if (text === null) return
  for (const { from, to } of JSON.parse(text) as Move[]) {
    const target = resolve(folder, to)
    if (from === null) await rm(target, { force: true })
    else {
      await mkdir(dirname(target), { recursive: true })
      await rename(join(place, from), target).catch(ifMissing)
    }
    onStep(`move ${to}`)
    if (from === null) await removeEmpty(dirname(target), resolve(folder))
  }
  await rm(place, { recursive: true, force: true })
}

/** It was moved before. */
function ifMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

/** A folder of which every file has gone, but for those that seeds must have. */
async function removeEmpty(folder: string, root: string): Promise<void> {
  if (folder === root || dirname(folder) === root) return
  await rmdir(folder).catch(() => undefined)
}

async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}
