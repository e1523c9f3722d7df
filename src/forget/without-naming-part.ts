import { isNamedInAddress, type Person } from './person.ts'

/** The address as far as it names nobody: the folder above what names the person; undefined where the host does. */
export function withoutNamingPart(address: string, person: Person): string | undefined {
  if (!isNamedInAddress(address, person)) return address
  const { origin, hostname, pathname } = new URL(address)
  if (isNamedInAddress(hostname, person)) return undefined
  const steps = pathname.split('/').slice(1)
  const named = steps.findIndex((_, i) => isNamedInAddress(steps.slice(0, i + 1).join('/'), person))
  return `${origin}/${(named === -1 ? steps : steps.slice(0, named)).map((step) => `${step}/`).join('')}`
}
