// Whatever a client sends, the text of a query is the same: values go in as parameters.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { schema } from '../../support/ask.ts'
import { objectTypes, type Operation, rootOperations, typeOperations } from './operations.ts'
import { sentFor } from './sent.ts'
import { MARK, variablesOf, writtenOut } from './values.ts'

const operations = [...rootOperations(), ...typeOperations()].filter(({ variables }) => variables.length > 0)
const inputs = (operation: Operation) => fc.array(variablesOf(operation), { minLength: 2, maxLength: 2 })

describe('the text is the same for any values', () => {
  test.each(operations)('$what', async (operation) => {
    await fc.assert(
      fc.asyncProperty(inputs(operation), async (twice) => {
        const texts = new Set<string>()
        for (const values of twice) {
          for (const text of [operation.text, writtenOut(operation, values)]) {
            const [sent, ...others] = await sentFor(text, text === operation.text ? values : undefined)
            expect(others).toEqual([])
            texts.add(sent!.cypher)
            const days = Object.values(values).filter((one) => typeof one === 'string' && /^\d{4}-/.test(one))
            const inText = [MARK, ...days].filter((value) => sent!.cypher.includes(String(value)))
            expect(inText).toEqual([])
          }
        }
        expect([...texts]).toHaveLength(1)
      }),
      { numRuns: 5 },
    )
  })
})

test('every argument of the schema is among those tried', () => {
  const tried = new Set(operations.flatMap(({ variables }) => variables.map((one) => `${one.field}(${one.argument})`)))
  const all = [schema.getQueryType()!, ...objectTypes()].flatMap((type) =>
    Object.values(type.getFields()).flatMap(({ name, args }) => args.map((arg) => `${type.name}.${name}(${arg.name})`)),
  )
  expect(all.filter((argument) => !tried.has(argument))).toEqual([])
  expect(all.length).toBeGreaterThan(100)
})
