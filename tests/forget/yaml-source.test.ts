import { describe, expect, test } from '@jest/globals'
import { YamlSource } from '../../src/forget/yaml-source.ts'

const changed = (text: string, change: (source: YamlSource) => void) => {
  const source = new YamlSource(text)
  change(source)
  return source.toText()
}

const file = `# Head, kept.
status: accepted

entities:
  # Those who spoke.
  - { id: person:a, name: A }
  - { id: person:b, name: B } # beside

  # Alone.
  - id: person:c
    name: C

  - id: person:d
    name: D

sentences:
  - sentence: 1
    text: >-
      One two
      three.
    mentions:
      - { quote: One, entity: 'person:a' }
    statements:
      # Why.
      - saidBy: [person:a, person:b]
        about: person:a
        quote: 'One''s'
`

describe('what is not touched stays to the letter', () => {
  test('nothing changed', () => {
    expect(changed(file, () => undefined)).toBe(file)
  })

  test('an entry of several lines, with the remark above it alone', () => {
    expect(changed(file, (source) => source.remove(['entities', 2]))).toBe(
      file.replace('  # Alone.\n  - id: person:c\n    name: C\n\n', ''),
    )
  })

  test('an entry of one line: the remark stays above the other', () => {
    expect(changed(file, (source) => source.remove(['entities', 0]))).toBe(
      file.replace('  - { id: person:a, name: A }\n', ''),
    )
  })

  test('all entries that a remark stands above: the remark goes', () => {
    const both = changed(file, (source) => [0, 1].forEach((i) => source.remove(['entities', i])))
    expect(both).toBe(
      file.replace(
        '  # Those who spoke.\n  - { id: person:a, name: A }\n  - { id: person:b, name: B } # beside\n\n',
        '',
      ),
    )
  })

  test('the last entry', () => {
    expect(changed(file, (source) => source.remove(['entities', 3]))).toBe(
      file.replace('  - id: person:d\n    name: D\n\n', ''),
    )
  })

  test('a list of which nothing is left goes, and so does what held nothing else', () => {
    const statement = ['sentences', 0, 'statements', 0]
    expect(changed(file, (source) => source.remove(statement))).toBe(file.slice(0, file.indexOf('    statements:')))
    const all = changed(file, (source) => {
      ;[0, 1, 2, 3].forEach((i) => source.remove(['entities', i]))
      source.remove(['sentences', 0])
    })
    expect(all).toBe('# Head, kept.\nstatus: accepted\n\n')
    expect(changed('entities:\n  - { id: person:a }\n', (source) => source.remove(['entities', 0]))).toBeNull()
  })

  test('the first key of an entry: the next takes its place behind the hyphen', () => {
    expect(changed(file, (source) => source.remove(['sentences', 0, 'statements', 0, 'saidBy']))).toBe(
      file.replace('saidBy: [person:a, person:b]\n        ', ''),
    )
  })

  test('a key in the middle, with what it holds', () => {
    expect(changed(file, (source) => source.remove(['sentences', 0, 'text']))).toBe(
      file.replace('    text: >-\n      One two\n      three.\n', ''),
    )
  })

  test.each([
    [0, '[person:b]'],
    [1, '[person:a]'],
  ])('one of a list in brackets (%i)', (i, left) => {
    expect(changed(file, (source) => source.remove(['sentences', 0, 'statements', 0, 'saidBy', i]))).toBe(
      file.replace('[person:a, person:b]', left),
    )
  })

  test('a key between braces', () => {
    expect(changed('- { a: 1, b: 2, c: 3 }\n', (source) => source.remove([0, 'b']))).toBe('- { a: 1, c: 3 }\n')
    expect(changed('- { a: 1, b: 2,\n    c: 3 }\n', (source) => source.remove([0, 'c']))).toBe('- { a: 1, b: 2 }\n')
  })
})

describe('a text that is changed', () => {
  test('keeps its lines, where as many letters take the place of the old', () => {
    const source = changed(file, (one) => one.respell(['sentences', 0, 'text'], 'One xxx three.'))
    expect(source).toBe(file.replace('One two', 'One xxx'))
  })

  test('keeps its quotation marks', () => {
    expect(changed(file, (one) => one.replace(['sentences', 0, 'mentions', 0, 'entity'], 'person:x'))).toBe(
      file.replace("'person:a'", "'person:x'"),
    )
    expect(changed(file, (one) => one.respell(['sentences', 0, 'statements', 0, 'quote'], 'xxx’s'))).toBe(
      file.replace("'One''s'", "'xxx’s'"),
    )
  })

  test.each([
    ['a: b\n', 'c', 'a: c\n'],
    ['a: b\n', 'c: d', "a: 'c: d'\n"],
    ['a: b\n', '- c', "a: '- c'\n"],
    ['{ a: b }\n', 'c, d', "{ a: 'c, d' }\n"],
    ['a: b\n', 'c, d', 'a: c, d\n'],
    ['a: "b"\n', "c's", "a: 'c''s'\n"],
    ['a: >-\n  b\n  c\nd: e\n', 'x', 'a: x\nd: e\n'],
  ])('%j with %j', (text, value, expected) => {
    const source = changed(text, (one) => one.replace(['a'], value))!
    expect(source).toBe(expected)
    expect((new YamlSource(source).data as { a: string }).a).toBe(value)
  })

  test('a key is added at the end of its entry', () => {
    expect(changed(file, (one) => one.add(['sentences', 0], 'note', 'Why: this.'))).toBe(
      `${file}    note: 'Why: this.'\n`,
    )
    expect(changed('- { a: 1 }\n', (one) => one.add([0], 'b', '2'))).toBe('- { a: 1, b: 2 }\n')
  })
})

test('the values that stand there, each with its path', () => {
  expect(new YamlSource('a: [b, { c: d }]\ne: f\n').scalars()).toEqual([
    { path: ['a', 0], value: 'b' },
    { path: ['a', 1, 'c'], value: 'd' },
    { path: ['e'], value: 'f' },
  ])
})
