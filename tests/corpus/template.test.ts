import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { annotate } from '../../src/annotation/annotate.ts'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import { derive } from '../../src/statement/derive.ts'

test('whoever copies the template begins with a text that has no problems', async () => {
  const around = await mkdtemp(join(tmpdir(), 'aktorgraf-template-'))
  try {
    await mkdir(join(around, 'seeds', 'reference'), { recursive: true })
    await cp(
      fileURLToPath(new URL('../../seeds/template', import.meta.url)),
      join(around, 'seeds', 'documents', 'template'),
      { recursive: true },
    )
    const { corpus, problems } = await readCorpus(join(around, 'seeds'))
    expect(problems).toEqual([])
    const annotated = annotate(corpus)
    expect(annotated.problems).toEqual([])
    const { knowledge, problems: last } = derive(annotated.annotated)
    expect(last).toEqual([])

    // It shows each kind of entry that its comments explain.
    const [talk, question] = ['GAVE', 'CLAIMED'].map((one) =>
      knowledge.statements.find(({ predicate }) => predicate === one),
    )
    expect(talk).toMatchObject({ subject: 'person:ola-monster' })
    expect(talk?.evidence.map((one) => 'passage' in one && one.passage.exact)).toEqual([
      'Ola Mønster',
      'holdt et innlegg',
    ])
    expect(question?.evidence).toMatchObject([{ rule: 'continued-telling', premises: [talk?.id] }])
    expect(
      knowledge.mentions
        .filter(({ candidates }) => candidates.length > 0)
        .map(({ passage, candidates }) => [passage.exact, candidates]),
    ).toEqual([['Eksempelvik', ['organisation:eksempelvik-kommune', 'organisation:eksempelvik-teknologi']]])
    expect(knowledge.mentions.filter(({ because }) => because !== undefined)).toHaveLength(1)
    const rejected = corpus.documents[0]?.sentences.flatMap(({ statements }) =>
      statements.filter(({ status }) => status === 'rejected'),
    )
    expect(rejected?.map(({ subject }) => subject.value)).toEqual(['organisation:eksempelvik-teknologi'])
    expect(
      knowledge.statements.filter(({ predicate }) => predicate === 'ORGANISED').map(({ subject }) => subject),
    ).toEqual(['organisation:eksempelvik-kommune'])
  } finally {
    await rm(around, { recursive: true })
  }
})
