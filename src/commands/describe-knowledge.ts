import type { Knowledge } from '../statement/knowledge.ts'
import { count } from './count.ts'

/** "1 document, 12 sentences, 64 entities, 210 statements with 240 pieces of evidence". */
export function describeKnowledge({ documents, entities, statements }: Knowledge): string {
  const sentences = documents.reduce((sum, document) => sum + document.sentences.length, 0)
  const evidence = statements.reduce((sum, statement) => sum + statement.evidence.length, 0)
  return [
    count(documents.length, 'document'),
    count(sentences, 'sentence'),
    count(entities.length, 'entity', 'entities'),
    `${count(statements.length, 'statement')} with ${count(evidence, 'piece')} of evidence`,
  ].join(', ')
}
