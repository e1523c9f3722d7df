import type { Place } from './opened-graph.ts'

/** Where everything is, in two columns, and how it is ended. */
export function describePlaces(places: readonly Place[]): string[] {
  const rows = [...places, ['To end it', `Ctrl-C, or kill ${process.pid}`] as const]
  const width = Math.max(...rows.map(([word]) => word.length))
  return ['', ...rows.map(([word, place]) => `  ${word.padEnd(width)}  ${place}`), '']
}
