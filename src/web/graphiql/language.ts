export type Language = 'nb' | 'en'

/** The language that the reader's browser asks for. */
export function languageOf(preferred: readonly string[]): Language {
  return /^(nb|nn|no)\b/.test(preferred[0] ?? '') ? 'nb' : 'en'
}
