import type { Ask } from '../select/field.ts'

/** What lies in a list that is ordered by rank, then sort key and id, after the one cursor and before the other. */
export function rankedKeyset({ rank, node }: { readonly rank: string; readonly node: string }, ask: Ask): string[] {
  const bound = (argument: 'after' | 'before', than: '>' | '<'): string[] => {
    if (!ask.has(argument)) return []
    const here = [rank, `${node}.sortKey`, `${node}.id`]
    const there = ['rank', 'key', 'id'].map((key) => `$page.${argument}.${key}`)
    const beyond = here.map((key, i) => {
      const same = here.slice(0, i).map((one, j) => `${one} = ${there[j]}`)
      return `(${[...same, `${key} ${than} ${there[i]}`].join(' AND ')})`
    })
    return [`(${beyond.join(' OR ')})`]
  }
  return [...bound('after', '>'), ...bound('before', '<')]
}
