import type { Corpus, MentionEntry, Placed, StatementEntry } from '../corpus/records.ts'

/** The corpus with `now` of every id that an entry names, at its place. What is declared keeps the id that it declares. */
export function withPresentIds(corpus: Corpus, now: (id: string) => string): Corpus {
  const present = (id: Placed<string>): Placed<string> => ({ ...id, value: now(id.value) })
  const optional = <Key extends string>(key: Key, id: Placed<string> | undefined): { [K in Key]?: Placed<string> } =>
    id === undefined ? {} : ({ [key]: present(id) } as { [K in Key]?: Placed<string> })

  const statement = (entry: StatementEntry): StatementEntry => ({
    ...entry,
    subject: present(entry.subject),
    ...optional('object', entry.object),
    ...optional('post', entry.post),
    saidBy: once(entry.saidBy.map(present)),
    about: once(entry.about.map(present)),
  })
  const mention = (entry: MentionEntry): MentionEntry => {
    const candidates = once(entry.candidates.map(present))
    const [only, ...others] = candidates
    // Where all who may be meant are one, it is clear who is meant.
    const clear = only !== undefined && others.length === 0 && entry.candidates.length > 1
    return clear && entry.entity === undefined
      ? { ...entry, entity: only, candidates: [] }
      : { ...entry, ...optional('entity', entry.entity), candidates }
  }

  return {
    ...corpus,
    entities: corpus.entities.map((entity) => ({ ...entity, ...optional('event', entity.event) })),
    statements: corpus.statements.map(statement),
    documents: corpus.documents.map((document) => ({
      ...document,
      ...optional('event', document.event),
      sentences: document.sentences.map((sentence) => ({
        ...sentence,
        mentions: sentence.mentions.map(mention),
        statements: sentence.statements.map(statement),
      })),
    })),
  }
}

/** Two that are one are named once. */
function once(ids: readonly Placed<string>[]): Placed<string>[] {
  return ids.filter(({ value }, i) => ids.findIndex((other) => other.value === value) === i)
}
