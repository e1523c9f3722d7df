import { describe, expect, test } from '@jest/globals'
import { parseValue } from 'graphql'
import { scalars } from '../../../src/api/scalars.ts'

/** As an argument in a query's text, and as a variable. */
const bothWays = (scalar: string, text: string) => {
  const { parseLiteral, parseValue: parseVariable } = scalars[scalar]!
  return [() => parseLiteral(parseValue(JSON.stringify(text)), {}), () => parseVariable(text)]
}

describe.each([
  [
    'Date',
    ['2019-10-24', '2000-02-29', '0001-01-01'],
    ['2019-02-29', '2019-13-01', '2019-10', '19-10-24', 'XXXX-10-24'],
  ],
  ['PartialDate', ['2019', '2019-10', '2019-10-24', 'XXXX-10-24'], ['2019-13', '2019-02-30', 'XXXX', '24.10.2019', '']],
  [
    'URL',
    ['https://www.ks.no/om?a=å#b', 'http://ks.no'],
    ['ks.no', '/om', 'javascript:alert(1)', 'https://', 'ftp://ks.no'],
  ],
])('%s', (scalar, good, bad) => {
  test.each(good)('%s', (text) => {
    for (const parse of bothWays(scalar, text)) expect(parse()).toBe(text)
  })

  test.each(bad)('not "%s"', (text) => {
    for (const parse of bothWays(scalar, text)) {
      expect(parse).toThrow(
        expect.objectContaining({
          message: expect.stringContaining(`"${text}" is not `),
          originalError: expect.objectContaining({
            code: 'BAD_USER_INPUT',
            details: expect.objectContaining({ found: text }),
          }),
        }),
      )
    }
  })
})

test('what is found is not repeated without end', () => {
  const [literal, variable] = bothWays('Date', '9'.repeat(10_000))
  for (const parse of [literal, variable])
    expect(parse).toThrow(expect.objectContaining({ message: expect.stringMatching(/^.{100,300}$/) }))
})
