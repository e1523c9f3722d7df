/** What sounds alike, or nearly, and is therefore written one for the other; in this order. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
  [/ch|ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/^h(?=[jv])|(?<=.)h/g, ''],
  [/^gj/g, 'j'],
  [/kj/g, 'k'],
  [/skj|sj/g, 'sk'],
  [/dt/g, 't'],
  [/oi/g, 'oy'],
  [/ai/g, 'ei'],
  [/(.)\1+/g, '$1'],
]

/** A folded word by its sound: `Christian` and `Kristian`, `Gunn` and `Gun`, `dahl` and `dal` are one. */
export function sound(word: string): string {
  return alike.reduce((heard, [pattern, letter]) => heard.replace(pattern, letter), word)
}
