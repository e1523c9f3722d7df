// seeds/identity.yml: the ledger of who is who. Seeds in which nobody was taken for anybody need none.
import { join } from 'node:path'
import { checkShape } from './check-shape.ts'
import { nearest } from './nearest.ts'
import { list, notRead, open, type Reading } from './reading.ts'
import { identity } from './shapes.ts'
import { toDifferent, toRetired, toSame } from './to-ledger.ts'

export const identityFile = 'identity.yml'

/** Adds what the ledger holds to what has been read; `root` is the seeds' name in messages. */
export async function readIdentity(directory: string, root: string, reading: Reading): Promise<void> {
  const names = (await list(directory)).filter((one) => !one.isDirectory()).map(({ name }) => name)
  if (!names.includes(identityFile)) {
    const misnamed = names.filter((name) => nearest(name, [identityFile]) !== null)
    reading.problems.push(...misnamed.map((name) => notRead(`${root}/${name}`, `Name it ${identityFile}.`)))
    return
  }
  const file = await open(join(directory, identityFile), `${root}/${identityFile}`, reading)
  // The last entry may have been taken away, and only the remarks be left.
  if (file === null || file.data === null) return
  const data = checkShape(file, identity)
  data?.same?.forEach((entry, i) => {
    const record = toSame(file, ['same', i], entry)
    if (record !== null) reading.identity.same.push(record)
  })
  data?.different?.forEach((entry, i) => {
    const record = toDifferent(file, ['different', i], entry)
    if (record !== null) reading.identity.different.push(record)
  })
  data?.retired?.forEach((entry, i) => {
    const record = toRetired(file, ['retired', i], entry)
    if (record !== null) reading.identity.retired.push(record)
  })
  reading.problems.push(...file.problems)
}
