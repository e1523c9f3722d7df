const limit = 100

/**
 * Where the levels of a YAML file go deeper than anybody can mean; undefined where they do not. The parser calls itself
 * for each level, and a file of brackets alone would end the whole program.
 */
export function tooDeep(text: string): number | undefined {
  const run = text.search(new RegExp(`^ {${2 * limit}}|(?:[-?] +){${limit}}`, 'm'))
  if (run !== -1) return run
  let depth = 0
  // A bracket opens a level only where a value can begin; within a word it is part of it.
  for (const { 0: bracket, index } of text.matchAll(/(?<=^|[\s[{,:])[[{]|[\]}]/gm)) {
    depth = Math.max(0, depth + ('[{'.includes(bracket) ? 1 : -1))
    if (depth > limit) return index
  }
  return undefined
}
