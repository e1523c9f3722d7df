// What search reads: for each name and each text a node with its words in the forms that are looked for, and an arrow to
// each entity that it leads to. Made here and not by Neo4j's analyzers, which know no nynorsk, no compounds and no æ typed
// as `ae`; so that what is typed and what is stored are folded by the same code.
import { Compounds } from '../search/compounds.ts'
import { foldedWords } from '../search/folded-words.ts'
import { sound } from '../search/sound.ts'
import { stem } from '../search/stem.ts'
import { tellingWords } from '../search/stop-words.ts'
import type { Knowledge } from '../../statement/knowledge.ts'
import { graphNode, type GraphRecords, relationship } from './records.ts'
import { searchTexts } from './search-texts.ts'

export function searchRecords(knowledge: Knowledge): GraphRecords {
  const texts = searchTexts(knowledge)
  const compounds = new Compounds(texts.flatMap(({ value }) => foldedWords(value).map(({ folded }) => folded)))
  return {
    nodes: texts.map(({ id, source, value, n }) => {
      const words = foldedWords(value).map(({ folded }) => folded)
      const forms = source === 'TEXT' ? formsOfText(words, compounds) : formsOfName(words, compounds)
      return graphNode(['SearchText'], { id, source, value, n, ...forms })
    }),
    relationships: texts.flatMap(({ id, finds }) => finds.map((entity, n) => relationship('FINDS', id, entity, { n }))),
  }
}

type Forms = Readonly<Record<string, string | number | undefined>>

/** Each form under a key of its own: a name is looked for in other ways than a text. */
function formsOfName(words: readonly string[], compounds: Compounds): Forms {
  const whole = words.join('')
  return {
    whole,
    letters: whole.length,
    words: list(words),
    stems: list(words.map(stem)),
    parts: list(words.flatMap((word) => [...compounds.parts(word)])),
    sounds: list(words.map(sound)),
    initials: list(initialsOf(words, compounds)),
  }
}

function formsOfText(words: readonly string[], compounds: Compounds): Forms {
  return {
    textWords: list(words),
    textStems: list(words.map(stem)),
    textParts: list(words.flatMap((word) => [...compounds.parts(word)])),
  }
}

/** As names are shortened that no source shortens: `vfk` and `vf` for Vestfold fylkeskommune, `vlfk` for Vestland. */
function initialsOf(words: readonly string[], compounds: Compounds): string[] {
  const telling = tellingWords(words).filter((word) => !/\d/.test(word))
  if (telling.length < 2) return []
  const first = telling.map((word) => word.charAt(0))
  const all = telling.map((word) => compounds.initials(word))
  return [first, [...first.slice(0, -1), all.at(-1)!], all].map((letters) => letters.join(''))
}

/** Undefined where there are none: what is empty is absent. */
function list(forms: readonly string[]): string | undefined {
  return forms.length === 0 ? undefined : [...new Set(forms)].join(' ')
}
