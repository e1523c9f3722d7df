import { quoted } from '../in-words.ts'
import { wordingOf } from '../wording.ts'
import type { ReadersRule } from '../rule.ts'

/**
 * The words name a group («fylkene», «vi») or leave somebody unnamed, and are taken for somebody: the statement is made of
 * whom they are taken for. Premises only where the reading leans on them.
 * Counter-example: «vi» that takes in everybody present; then nobody is meant who could be named.
 */
export const takenFor: ReadersRule = {
  name: 'taken-for',
  objection({ passages }) {
    return passages.length > 0
      ? undefined
      : { message: 'no words that are taken for somebody', remedy: 'Quote the words that the reading rests on' }
  },
  explanation({ said, passages }, known) {
    const [words, meant] = [quoted(passages), wordingOf(said, known)]
    return {
      NB: `Ordene ${words.NB} sier det ikke rett ut; de er lest slik: ${stop(meant.NB)}`,
      NN: `Orda ${words.NN} seier det ikkje rett ut; dei er lesne slik: ${stop(meant.NN)}`,
      EN: `The words ${words.EN} do not say it outright; they are read so: ${stop(meant.EN)}`,
    }
  },
}

/** With a full stop, unless a claim within quotation marks has brought one. */
function stop(sentence: string): string {
  return /[.?!][»”]$/.test(sentence) ? sentence : `${sentence}.`
}
