/**
 * The key by which names are compared and looked up exactly: NFC, lower case, every run of white space (the no-break
 * space too) one plain space. Diacritics count: «Bø» is not «Bo».
 */
export function nameKey(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
}
