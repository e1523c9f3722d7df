import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { schemaFiles } from '../../codegen/reference-plugin.ts'
import { SchemaReference } from '../../codegen/schema-reference.ts'
import { projectFiles } from '../laws/project-files.ts'
import { slugOf } from '../support/slug-of.ts'

const small = new SchemaReference([
  {
    name: 'query',
    text: '"What can be asked." type Query { "How many." count: Int! }',
  },
  {
    name: 'person',
    text: `
      extend type Query {
        """
        One of the people;
        null where there is none.
        """
        person("Its id." id: ID!, "In which way." how: [How!] = [ONE]): Person
        "By the old way." old: Person @deprecated(reason: "Use person.")
      }
      "Somebody." type Person implements Named { "What they are called." name: String! "Whom they know." knows(filter: Filter): [Person!]! }
      "What has a name." interface Named { "The name." name: String! }
      "In a way: this | that." enum How { "The first." ONE "The second." TWO @deprecated(reason: "Use ONE.") }
      "Only these." input Filter { "And not these." not: Filter "At least." least: Int = 3 }
      "Either." union Either = Person`,
  },
])

test('the index has every root field and every type, in the order of the files and of the alphabet', () => {
  expect(small.index()).toBe(`# The schema · Skjemaet

What can be asked, with every type, field and argument. Made from \`schema/\` by \`npm run codegen\`; the whole of it as SDL is [schema.graphql](schema.graphql). Queries to copy are in [questions.md](questions.md).

_Alt det kan spørres om, med hver type, hvert felt og hvert argument. Laget av \`schema/\` med \`npm run codegen\`._

What can be asked.

## What can be asked

| field | answers |  |
| --- | --- | --- |
| [\`count\`](schema/query.md#querycount) | \`Int!\` | How many. |
| [\`person\`](schema/person.md#queryperson) | [\`Person\`](schema/person.md#person) | One of the people; null where there is none. |
| [\`old\`](schema/person.md#queryold) | [\`Person\`](schema/person.md#person) | **Deprecated:** Use person. By the old way. |

## Types

| type | kind |  |
| --- | --- | --- |
| [\`Either\`](schema/person.md#either) | union | Either. |
| [\`Filter\`](schema/person.md#filter) | input | Only these. |
| [\`How\`](schema/person.md#how) | enum | In a way: this \\| that. |
| [\`Named\`](schema/person.md#named) | interface | What has a name. |
| [\`Person\`](schema/person.md#person) | object | Somebody. |
`)
})

test("a page has a file's root fields and types, whence each is reached and whither it leads", () => {
  expect(small.page('person')).toBe(`# person

[The whole schema](../schema.md) · [its SDL](../../schema/person.graphql)

## Query.person

Answers [\`Person\`](person.md#person).

One of the people;
null where there is none.

| argument | type |  |
| --- | --- | --- |
| \`id\` | \`ID!\` | Its id. |
| \`how\` | [\`[How!]\`](person.md#how) = \`[ONE]\` | In which way. |

## Query.old

Answers [\`Person\`](person.md#person).

By the old way.

**Deprecated:** Use person.

## Person

_object; implements [\`Named\`](person.md#named)._

Somebody.

| field | type |  |
| --- | --- | --- |
| \`name\` | \`String!\` | What they are called. |
| \`knows\` | [\`[Person!]!\`](person.md#person) | Whom they know. |
| \`knows(filter:)\` | [\`Filter\`](person.md#filter) |  |

Used in:

- [\`person\`](person.md#queryperson), [\`old\`](person.md#queryold)
- [\`Person\`](person.md#person): \`knows\`
- [\`Either\`](person.md#either)

## Named

_interface; can be [\`Person\`](person.md#person)._

What has a name.

| field | type |  |
| --- | --- | --- |
| \`name\` | \`String!\` | The name. |

## How

_enum._

In a way: this | that.

| value |  |
| --- | --- |
| \`ONE\` | The first. |
| \`TWO\` | **Deprecated:** Use ONE. The second. |

Used in:

- [\`person(how:)\`](person.md#queryperson)

## Filter

_input._

Only these.

| key | type |  |
| --- | --- | --- |
| \`not\` | [\`Filter\`](person.md#filter) | And not these. |
| \`least\` | \`Int\` = \`3\` | At least. |

Used in:

- [\`Person\`](person.md#person): \`knows(filter:)\`
- [\`Filter\`](person.md#filter): \`not\`

## Either

_union; can be [\`Person\`](person.md#person)._

Either.
`)
})

describe('the reference in docs/', () => {
  const files = projectFiles('docs').filter(({ path }) => /^docs\/schema(\.md|\/)/.test(path))
  const pages = new Map(files.map(({ path, text }) => [path, text]))

  test('has a page for each file of schema/, and no other', () => {
    const expected = schemaFiles.map(({ name }) => `docs/schema/${name}.md`)
    expect([...pages.keys()]).toEqual(['docs/schema.md', ...expected].sort())
  })

  test('leads nowhere in vain', () => {
    const links = files.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => {
        const { pathname, hash } = new URL(link!, `file:///${path}`)
        return { from: path, to: pathname.slice(1), hash: decodeURIComponent(hash.slice(1)) }
      }),
    )
    const headings = (text: string) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slugOf(heading!))
    const isThere = ({ to, hash }: { to: string; hash: string }) => {
      const url = new URL(`../../${to}`, import.meta.url)
      return existsSync(url) && (hash === '' || headings(readFileSync(url, 'utf8')).includes(hash))
    }
    expect(links.length).toBeGreaterThan(500)
    expect(links.filter((link) => !isThere(link))).toEqual([])
  })

  test('has every type, field, argument and value', () => {
    const schema = buildSchema(schemaFiles.map(({ text }) => text).join('\n'))
    const whole = [...pages.values()].join('\n')
    const types = Object.values(schema.getTypeMap()).filter(({ astNode, name }) => astNode != null && name !== 'Query')
    const roots = Object.values(schema.getQueryType()!.getFields())
    const expected = [
      ...roots.map(({ name }) => `## Query.${name}\n`),
      ...roots.flatMap(({ args }) => args.map(({ name }) => `| \`${name}\` |`)),
      ...types.map(({ name }) => `## ${name}\n`),
      ...types.flatMap((type) => {
        if (isEnumType(type)) return type.getValues().map(({ name }) => `| \`${name}\` |`)
        if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `| \`${name}\` |`)
        if (!isObjectType(type) && !isInterfaceType(type)) return []
        return Object.values(type.getFields()).flatMap(({ name, args }) => [
          `| \`${name}\` |`,
          ...args.map((arg) => `| \`${name}(${arg.name}:)\` |`),
        ])
      }),
    ]
    expect(expected.filter((text) => !whole.includes(text))).toEqual([])
  })
})
