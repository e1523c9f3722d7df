// What search reads: for each name and each text a node with its words in the forms that are looked for, and an arrow to
// each entity that it leads to. Made here and not by Neo4j's analyzers, which know no nynorsk, no compounds and no æ typed
// as `ae`; so that what is typed and what is stored are folded by the same code.
import { Compounds } from '../search/compounds.ts'
import { foldedWords } from '../search/folded-words.ts'
import { sound } from '../search/sound.ts'
import { stem } from '../search/stem.ts'
import { tellingWords } from '../search/telling-words.ts'
import type { Knowledge } from '../../statement/knowledge.ts'
import { graphNode, type GraphRecords, relationship } from './records.ts'
import { type SearchText, searchTexts } from './search-texts.ts'

export function searchRecords(knowledge: Knowledge): GraphRecords {
  const texts = searchTexts(knowledge)
  const people = new Set(knowledge.entities.filter(({ type }) => type === 'Person').map(({ id }) => id))
  const isOfPerson = ({ source, finds }: SearchText) => source !== 'TEXT' && people.has(finds[0]!)
  // What people are called is made of no other words, and other words are not made of it.
  const compounds = new Compounds(texts.filter((text) => !isOfPerson(text)).flatMap(({ value }) => wordsOf(value)))
  const ofEntity = new Map<string, string[]>()
  for (const { source, value, finds } of texts) {
    if (source !== 'TEXT') ofEntity.set(finds[0]!, [...(ofEntity.get(finds[0]!) ?? []), ...wordsOf(value)])
  }
  return {
    nodes: texts.map((text) => {
      const { id, source, value, n, finds } = text
      const known = isOfPerson(text) ? null : compounds
      const forms = source === 'TEXT' ? formsOfText(wordsOf(value), known) : formsOfName(wordsOf(value), known)
      // What is asked for by words of several of its names has its own.
      const together = source === 'NAME' ? formsTogether(ofEntity.get(finds[0]!)!, known) : {}
      return graphNode(['SearchText'], { id, source, value, n, ...forms, ...together })
    }),
    relationships: texts.flatMap(({ id, finds }) => finds.map((entity, n) => relationship('FINDS', id, entity, { n }))),
  }
}

function wordsOf(value: string): string[] {
  return foldedWords(value).map(({ folded }) => folded)
}

type Forms = Readonly<Record<string, string | number | undefined>>

/** Each form under a key of its own: a name is looked for in other ways than a text. */
function formsOfName(words: readonly string[], compounds: Compounds | null): Forms {
  const whole = words.join('')
  return {
    whole,
    letters: whole.length,
    words: list(words),
    stems: list(words.map(stem)),
    parts: list(words.flatMap((word) => compounds?.parts(word) ?? [])),
    sounds: list(words.map(sound)),
    initials: list(initialsOf(words, compounds)),
  }
}

function formsTogether(words: readonly string[], compounds: Compounds | null): Forms {
  const parts = words.flatMap((word) => compounds?.parts(word) ?? [])
  return { together: list([...words, ...words.map(stem), ...parts]) }
}

function formsOfText(words: readonly string[], compounds: Compounds | null): Forms {
  return {
    textWords: list(words),
    textStems: list(words.map(stem)),
    textParts: list(words.flatMap((word) => compounds?.parts(word) ?? [])),
  }
}

/** As names are shortened that no source shortens: `vf` and `vfk` for Vestfold fylkeskommune. */
function initialsOf(words: readonly string[], compounds: Compounds | null): string[] {
  const telling = tellingWords(words).filter((word) => !/\d/.test(word))
  const first = telling.map((word) => word.charAt(0))
  const all = telling.map((word) => compounds?.initials(word) ?? word.charAt(0))
  const last = [...first.slice(0, -1), ...all.slice(-1)]
  return [first, last, all].map((letters) => letters.join('')).filter((letters) => letters.length > 1)
}

/** Undefined where there are none: what is empty is absent. */
function list(forms: readonly string[]): string | undefined {
  return forms.length === 0 ? undefined : [...new Set(forms)].join(' ')
}
