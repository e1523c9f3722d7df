import type { Passage } from '../../annotation/annotated.ts'
import type { DocumentText, Knowledge, Mention, Sentence } from '../../statement/knowledge.ts'
import { sortKeyOf, sortKeyOfNumber } from '../sort-key.ts'
import { passagesOf } from './evidence-records.ts'
import { passageId, passageNode } from './passage.ts'
import { graphNode, type GraphRecords, type GraphRelationship, relationship } from './records.ts'

/** The texts' sentences, the words quoted from them and the mentions in them, and the sources outside them. */
export function textRecords({ documents, statements, mentions, sources }: Knowledge): GraphRecords {
  const passages = new Map<string, Passage>()
  for (const { evidence } of statements) {
    for (const passage of evidence.flatMap(passagesOf)) passages.set(passageId(passage), passage)
  }
  for (const { passage } of mentions) passages.set(passageId(passage), passage)
  const texts = new Map(documents.map((document) => [document.id, document]))
  return {
    nodes: [
      ...documents.flatMap(({ sentences }) => sentences.map(sentenceNode)),
      ...[...passages.values()].map(passageNode),
      ...mentions.map(mentionNode),
      ...sources.map(({ id, title, publisher, url, publishedOn }) =>
        graphNode(['Source'], { id, title, publisher, url, publishedOn }),
      ),
    ],
    relationships: [
      ...documents.flatMap(({ id, sentences }) => sentences.map((sentence) => relationship('OF', sentence.id, id))),
      ...[...passages.values()].flatMap((passage) => inSentences(passage, texts.get(passage.document))),
      ...mentions.flatMap(mentionRelationships),
    ],
  }
}

function sentenceNode({ id, number, start, end, text, note }: Sentence) {
  return graphNode(['Sentence'], { id, number, start, end, text, note })
}

/** Every sentence that the words touch: a quotation may go on over a full stop. */
function inSentences(passage: Passage, document: DocumentText | undefined): GraphRelationship[] {
  const touched = (document?.sentences ?? []).filter(({ start, end }) => start < passage.end && passage.start < end)
  return touched.map((sentence) => relationship('IN', passageId(passage), sentence.id))
}

function mentionNode({ id, passage, basis, because }: Mention) {
  const { document, start, end } = passage
  // In the order of the text; what begins at one place, the shorter words first.
  const sortKey = sortKeyOf(document, sortKeyOfNumber(start), sortKeyOfNumber(end))
  return graphNode(['Mention'], { id, basis, because, sortKey })
}

function mentionRelationships({ id, passage, entity, candidates }: Mention): GraphRelationship[] {
  return [
    relationship('AT', id, passageId(passage)),
    ...(entity === undefined ? [] : [relationship('MENTIONS', id, entity)]),
    ...candidates.map((candidate) => relationship('MAY_MENTION', id, candidate)),
  ]
}
