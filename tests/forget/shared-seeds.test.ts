// Seeds in which much is shared: talks given together, claims made together, sources that others rest on, words that occur
// in the name. Nobody in them is real.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type ProjectCopy, writeProject } from './project-copy.ts'

const text = `Samtale med Tora Videnes

Tora\u00a0Videnes og Ola Li fortalte om deres veier.
Vi takker TORA
VIDENES og alle vi møtte, sa Moe. Videnes’ ord ble lyttet til; Tora smilte.
Hun og Li mente at veier er viktige. Hansen spurte om broer.
Tora Videnes sa ja til broer, TORA VIDENES sa ja til broer.
`

const annotations = `status: accepted

entities:
  # Tora Videnes led the project until 2019; Li after her.
  - { id: person:tora-videnes, name: Tora Videnes }
  - { id: person:ola-li, name: Ola Li }
  - { id: person:moe, name: Moe }
  - { id: person:per-hansen, name: Per Hansen, names: [{ value: Per Hansen, kind: OFFICIAL, source: source:hansen }] }
  - { id: person:anne-hansen, name: Anne Hansen, names: [{ value: Anne Hansen, kind: OFFICIAL, source: source:hansen }] }
  - { id: event:motet, name: Samtale med Tora Videnes }
  - { id: contribution:videnes-li, name: Innlegg av Tora Videnes og Ola Li, kind: TALK, event: event:motet }
  - { id: topic:veier, name: veier }
  - { id: topic:broer, name: broer }
  - { id: organisation:veilaget, name: Veilaget, kind: ASSOCIATION, names: [{ value: Veilaget, kind: OFFICIAL, source: source:videnes-takker }] }

sentences:
  - sentence: 1
    text: Samtale med Tora Videnes
    mentions:
      - { quote: Samtale med Tora Videnes, entity: event:motet }
      - { quote: Tora Videnes, entity: person:tora-videnes }
    statements:
      - { predicate: REPORTS_ON, subject: document:samtale-tora-videnes, object: event:motet, quote: Samtale med Tora Videnes }

  - sentence: 2
    text: Tora Videnes og Ola Li fortalte om deres veier.
    mentions:
      - { quote: Tora Videnes, entity: person:tora-videnes }
      - { quote: Ola Li, entity: person:ola-li }
      - { quote: { words: de, occurrence: 2 }, entity: organisation:veilaget, because: Lagets veier. }
      - { quote: veier, entity: topic:veier }
    statements:
      - { key: videnes-gave, predicate: GAVE, subject: person:tora-videnes, object: contribution:videnes-li, quote: Tora Videnes og Ola Li fortalte }
      - { key: li-gave, predicate: GAVE, subject: person:ola-li, object: contribution:videnes-li, quote: Tora Videnes og Ola Li fortalte }
      - { predicate: CONTRIBUTION_TO, subject: contribution:videnes-li, object: event:motet, quote: Ola Li fortalte }
      - { predicate: HAS_FACT, subject: contribution:videnes-li, property: position, value: '1', quote: Ola Li fortalte }
      - { key: videnes-about-veier, predicate: ABOUT, subject: contribution:videnes-li, object: topic:veier, quote: om deres veier }
      - { predicate: IN_CAPACITY_OF, subject: contribution:videnes-li, object: organisation:veilaget, quote: Ola Li fortalte }

  - sentence: 3
    text: >-
      Vi takker TORA
      VIDENES og alle vi møtte, sa Moe.
    mentions:
      - { quote: TORA VIDENES, entity: person:tora-videnes }
      - { quote: { words: vi, occurrence: 1 }, entity: organisation:veilaget, because: 'Moe og Tora Videnes er i laget.' }
      - { quote: { words: vi, occurrence: 1 }, entity: person:tora-videnes, because: Hun var der. }
      - { quote: Moe, entity: person:moe }
    statements:
      - predicate: CLAIMED
        subject: event:motet
        slug: takk-til-videnes
        kind: ASSERTION
        value: Moe takker Tora Videnes og alle andre.
        saidBy: person:moe
        about: [person:tora-videnes, organisation:veilaget]
        quote: [Vi takker TORA VIDENES og alle, sa Moe]

  - sentence: 4
    text: Videnes’ ord ble lyttet til; Tora smilte.
    mentions:
      - { quote: Videnes, entity: person:tora-videnes }
      - { quote: Tora, entity: person:tora-videnes }
    statements:
      - { predicate: CLAIMED, subject: event:motet, slug: tora-smilte, kind: ASSERTION, value: Tora smilte., about: person:tora-videnes, quote: Tora smilte } # Toras smil

  - sentence: 5
    text: Hun og Li mente at veier er viktige.
    mentions:
      - { quote: Hun, entity: person:tora-videnes, because: Tora er den eneste kvinnen. }
      - { quote: Li, entity: person:ola-li }
      - { quote: { words: ve, occurrence: 1 }, entity: topic:veier, because: Forkortet. }
    statements:
      - predicate: CLAIMED
        subject: contribution:videnes-li
        slug: veier-er-viktige
        kind: ASSERTION
        value: Veier er viktige.
        saidBy:
          - person:tora-videnes
          - person:ola-li
        about: topic:veier
        quote: Hun og Li mente at veier er viktige
      - predicate: CLAIMED
        subject: contribution:videnes-li
        slug: viktig
        kind: ASSERTION
        value: Veier er viktigst.
        saidBy: [person:tora-videnes]
        about: topic:veier
        rule: continued-telling
        premises: [li-gave]
        quote: veier er viktige

  - sentence: 6
    text: Hansen spurte om broer.
    mentions:
      - { quote: Hansen, candidates: [person:per-hansen, person:anne-hansen] }
      - { quote: broer, entity: topic:broer }
    statements:
      - { predicate: ABOUT, subject: event:motet, object: topic:broer, quote: om broer }

  - sentence: 7
    text: Tora Videnes sa ja til broer, TORA VIDENES sa ja til broer.
    statements:
      - { predicate: ABOUT, subject: event:motet, object: topic:broer, quote: TORA VIDENES sa ja til broer }
`

const reference = `# Those who know Tora Videnes.
sources:
  - id: source:videnes-takker
    title: Videnes takker av
    url: https://example.org/nytt/2020/tora-videnes-takker-av/
  - id: source:hos-videnes
    title: Hjemme hos
    url: https://toravidenes-videnes.example/om
  - id: source:hansen
    title: Hansenene
    url: https://example.org/hansen

entities:
  - id: organisation:videnes-venner
    name: Vennelaget
    kind: ASSOCIATION
    names:
      - { value: Vennelaget, kind: OFFICIAL, source: source:hansen }

statements:
  - { predicate: MEMBER_OF, subject: person:tora-videnes, object: organisation:videnes-venner, source: source:hos-videnes }
  - { predicate: MEMBER_OF, subject: person:tora-videnes, object: organisation:veilaget, source: source:videnes-takker }
  - { predicate: MEMBER_OF, subject: person:per-hansen, object: organisation:veilaget, source: source:videnes-takker }
  - { predicate: NAMED, subject: person:per-hansen, value: Per, source: source:hansen, status: rejected } # Videnes said so
`

const names = `sources:
  - id: source:navn
    title: Navn
    url: https://example.org/navn

entities:
  - { id: topic:navn, name: navn, names: [{ value: navn, kind: OFFICIAL, source: source:navn }] }

statements:
  - { predicate: BROADER, subject: topic:navn, object: topic:veier, source: source:navn }
  - { predicate: NAMED, subject: person:anne-hansen, value: Anne, source: source:navn, status: rejected }
`

const ledger = `retired:
  - { id: event:samtale-med-tora-videnes, now: event:motet, because: Kortere., retiredOn: 2026-01-01 }
  - { id: event:samtale, now: event:motet, because: Etter at Tora Videnes ba om det., retiredOn: 2026-01-02 }
`

const folder = 'documents/samtale-tora-videnes'
const files: Readonly<Record<string, string>> = {
  [`${folder}/text.txt`]: text,
  [`${folder}/source.yml`]:
    'title: Samtale med Tora Videnes\nlanguage: NB\nurl: https://example.org/tora-videnes\nevent: event:motet\n',
  [`${folder}/annotations.yml`]: annotations,
  'reference/people.yml': reference,
  'reference/videnes.yml': names,
  'identity.yml': ledger,
}

let copy: ProjectCopy
beforeEach(async () => {
  copy = await writeProject(async (seeds) => {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(seeds, path)), { recursive: true })
      await writeFile(join(seeds, path), content)
    }
  })
})
afterEach(() => copy.remove())

const read = (path: string) => readFile(join(copy.seeds, path), 'utf8')

test('the seeds have no problems', async () => {
  await expect(
    copy.knowledge().catch((error: unknown) => (error as { problems?: unknown }).problems),
  ).resolves.toMatchObject({
    documents: [{ id: 'document:samtale-tora-videnes' }],
  })
})

describe('Tora Videnes', () => {
  beforeEach(async () => {
    await copy.forget('person:tora-videnes')
  })
  const now = 'documents/samtale'

  test('is blanked wherever the text names her, in whatever form', async () => {
    expect(await read(`${now}/text.txt`)).toBe(`Samtale med ████ ███████

████\u00a0███████ og Ola Li fortalte om deres veier.
Vi takker ████
███████ og alle vi møtte, sa Moe. ████████ ord ble lyttet til; ████ smilte.
███ og Li mente at veier er viktige. Hansen spurte om broer.
████ ███████ sa ja til broer, ████ ███████ sa ja til broer.
`)
  })

  test('is in no file and in no name of a file', async () => {
    const all = [...(await copy.files())].map(([path, content]) => `${path}\n${content}`.toLowerCase())
    expect(all.filter((one) => /videnes|tora/.test(one))).toEqual([])
  })

  test('the document has an id, a title and no address that name her', async () => {
    expect(await read(`${now}/source.yml`)).toBe('title: Samtale med ████ ███████\nlanguage: NB\nevent: event:motet\n')
  })

  test('what she shared with others is theirs', async () => {
    const { entities, statements } = await copy.knowledge()
    expect(entities.filter(({ type }) => type === 'Contribution').map(({ id, name }) => [id, name])).toEqual([
      ['contribution:li', 'Innlegg av Ola Li'],
    ])
    const claims = statements.filter(({ predicate }) => predicate === 'CLAIMED')
    expect(claims.map(({ slug, value, saidBy, about }) => [slug, value, saidBy, about])).toEqual(
      expect.arrayContaining([
        ['takk-til', 'Moe takker ████ ███████ og alle andre.', ['person:moe'], ['organisation:veilaget']],
        ['veier-er-viktige', 'Veier er viktige.', ['person:ola-li'], ['topic:veier']],
      ]),
    )
    // What only she said, and what is only about her, is gone.
    expect(claims).toHaveLength(2)
    expect(statements.filter(({ predicate }) => predicate === 'GAVE')).toMatchObject([{ subject: 'person:ola-li' }])
    // She was known in the association, he was not.
    expect(statements.filter(({ predicate }) => predicate === 'IN_CAPACITY_OF')).toEqual([])
  })

  test('quotes are those of the passages that they were', async () => {
    const { statements, mentions } = await copy.knowledge()
    const gave = statements.find(({ predicate }) => predicate === 'GAVE')!
    expect(gave.evidence).toMatchObject([{ passage: { exact: '████\u00a0███████ og Ola Li fortalte' } }])
    // Of two «de» one was in the name; of the same words in capitals and not, two are now the same.
    expect(mentions.filter(({ passage }) => passage.exact === 'de').map(({ passage }) => passage.start)).toEqual([
      text.indexOf('deres'),
    ])
    const yes = statements.find(({ object, predicate }) => predicate === 'ABOUT' && object === 'topic:broer')!
    expect(yes.evidence).toMatchObject([
      { passage: { exact: 'om broer' } },
      { passage: { start: text.lastIndexOf('TORA'), exact: '████ ███████ sa ja til broer' } },
    ])
    const vi = mentions.find(({ passage }) => passage.exact === 'vi')!
    expect([vi.passage.start, vi.passage.exact, vi.because]).toEqual([
      text.indexOf('vi møtte'),
      'vi',
      'Moe og ████ ███████ er i laget.',
    ])
  })

  test('a sentence that told of her alone says why it supports nothing', async () => {
    const { documents } = await copy.knowledge()
    expect(documents[0]!.sentences.map(({ note }) => note)).toEqual([
      ...[undefined, undefined, undefined],
      'Det setningen sa om en person som er glemt, er tatt ut.',
      ...[undefined, undefined, undefined],
    ])
  })

  test('a source stays for the others who rest on it, as far as it names nobody', async () => {
    const { sources, statements } = await copy.knowledge()
    expect(sources).toEqual([
      { id: 'source:hansen', title: 'Hansenene', url: 'https://example.org/hansen' },
      { id: 'source:navn', title: 'Navn', url: 'https://example.org/navn' },
      { id: 'source:takker', title: '███████ takker av', url: 'https://example.org/nytt/2020/' },
    ])
    const member = statements.find(({ predicate }) => predicate === 'MEMBER_OF')
    expect(member).toMatchObject({ subject: 'person:per-hansen', evidence: [{ source: 'source:takker' }] })
  })

  test('what was there for her alone is gone, and so are remarks on her and ids that she had', async () => {
    expect(await read('reference/people.yml')).toBe(`sources:
  - id: source:takker
    title: ███████ takker av
    url: https://example.org/nytt/2020/
  - id: source:hansen
    title: Hansenene
    url: https://example.org/hansen

statements:
  - { predicate: MEMBER_OF, subject: person:per-hansen, object: organisation:veilaget, source: source:takker }
  - { predicate: NAMED, subject: person:per-hansen, value: Per, source: source:hansen, status: rejected }
`)
    expect(await read('reference/reference.yml')).toBe(names)
    expect(await read('identity.yml')).toBe(
      'retired:\n  - { id: event:samtale, now: event:motet, because: Etter at ████ ███████ ba om det., retiredOn: 2026-01-02 }\n',
    )
  })
})

describe('one of two who may be meant', () => {
  test('is forgotten, and it stays unknown whom the words name', async () => {
    await copy.forget('person:per-hansen')
    const { mentions, entities } = await copy.knowledge()
    expect(entities.map(({ id }) => id)).not.toContain('person:per-hansen')
    expect(mentions.filter(({ passage }) => passage.exact === 'Hansen')).toEqual([])
    // «Hansen» may be Anne Hansen.
    expect(await read(`${folder}/text.txt`)).toBe(text)
  })
})

describe('refuses, and changes nothing,', () => {
  test('where only one word of the name is known', async () => {
    await expect(copy.forget('person:moe')).rejects.toThrow('Nothing but one word is known')
    expect(await read(`${folder}/text.txt`)).toBe(text)
    await copy.forget('person:moe', { name: 'Anton Moe' })
    expect(await read(`${folder}/text.txt`)).toBe(text.replace('sa Moe', 'sa ███'))
  })

  test('where a name may be of either of two', async () => {
    const two = reference.replace(
      'entities:\n',
      'entities:\n  - { id: person:ola-li-2, name: Ola Li, names: [{ value: Ola Li, kind: OFFICIAL, source: source:hansen }] }\n',
    )
    await writeFile(join(copy.seeds, 'reference/people.yml'), two)
    const different =
      'different:\n  - { id: person:ola-li, isNot: person:ola-li-2, because: To., decidedOn: 2026-01-01 }\n'
    await writeFile(join(copy.seeds, 'identity.yml'), ledger + different)
    await expect(copy.forget(undefined, { name: 'Ola Li' })).rejects.toThrow('Several people have this name')
    await expect(copy.forget('person:ola-li')).rejects.toThrow('Somebody else in the seeds has the same name')
  })

  test('where the seeds have problems already', async () => {
    await writeFile(
      join(copy.seeds, 'reference/people.yml'),
      reference.replace('person:per-hansen', 'person:pia-hansen'),
    )
    await expect(copy.forget('person:tora-videnes')).rejects.toMatchObject({
      problems: [{ check: 'entity-unknown' }],
    })
  })

  test('where what is left would have problems', async () => {
    // What shows somebody else's name is a page at an address of hers.
    const hers = reference.replace('https://example.org/hansen', 'https://tora-videnes.example/hansen')
    await writeFile(join(copy.seeds, 'reference/people.yml'), hers)
    const before = await copy.files()
    await expect(copy.forget('person:tora-videnes')).rejects.toThrow('so nothing was changed')
    expect(await copy.files()).toEqual(before)
  })
})

test('somebody whom only the text names is blanked there', async () => {
  await writeFile(join(copy.seeds, folder, 'text.txt'), `${text}\nOgså Gro Nes’ bror kom.\n`)
  const more = `${annotations}\n  - { sentence: 8, text: 'Også Gro Nes’ bror kom.', note: Gro Nes er ingen aktør. }\n`
  await writeFile(join(copy.seeds, folder, 'annotations.yml'), more)
  await copy.forget(undefined, { name: 'Gro Nes' })
  expect(await read(`${folder}/text.txt`)).toBe(`${text}\nOgså ███ ████ bror kom.\n`)
  expect(await read(`${folder}/annotations.yml`)).toBe(
    more.replaceAll('Gro Nes’', '███ ████').replaceAll('Gro Nes', '███ ███'),
  )
})
