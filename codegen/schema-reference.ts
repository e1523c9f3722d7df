// The schema as pages to read: one for each file of schema/, and an index. Everything that is said comes from the SDL; this
// adds where each type leads and whence one comes to it.
import type {
  GraphQLArgument,
  GraphQLEnumType,
  GraphQLField,
  GraphQLInputField,
  GraphQLNamedType,
  GraphQLSchema,
  GraphQLType,
} from 'graphql'
import {
  astFromValue,
  buildASTSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  isUnionType,
  Kind,
  parse,
  print,
} from 'graphql'

/** One file of schema/: `person`, with its text. */
export interface SchemaFile {
  readonly name: string
  readonly text: string
}

/** Where the reference stands, from the folder of the index. */
const FOLDER = 'schema'

export class SchemaReference {
  readonly #schema: GraphQLSchema
  readonly #files: readonly SchemaFile[]
  /** The file in which each type, and each root field, stands. */
  readonly #home = new Map<string, string>()
  /** For each type, what leads to it: `Person` to `work(basis:)`. */
  readonly #uses = new Map<string, Map<string, string[]>>()

  constructor(files: readonly SchemaFile[]) {
    this.#files = files
    const parsed = files.map(({ name, text }) => ({ name, definitions: parse(text).definitions }))
    this.#schema = buildASTSchema({
      kind: Kind.DOCUMENT,
      definitions: parsed.flatMap(({ definitions }) => definitions),
    })
    for (const { name, definitions } of parsed) {
      for (const definition of definitions) {
        if (!isTypeDefinitionNode(definition) && !isTypeExtensionNode(definition)) continue
        const type = definition.name.value
        const roots = type === 'Query' && 'fields' in definition ? (definition.fields ?? []) : null
        const keys = roots === null ? [type] : roots.map((field) => `Query.${field.name.value}`)
        for (const key of keys) this.#home.set(key, name)
      }
    }
    for (const type of this.#types()) this.#noteUses(type)
  }

  index(): string {
    const roots = this.#files.flatMap(({ name }) => this.#rootsOf(name))
    const types = this.#types()
      .filter(({ name }) => name !== 'Query' && this.#home.has(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    return page([
      '# The schema · Skjemaet',
      'What can be asked, with every type, field and argument. Made from `schema/` by `npm run codegen`; the whole of it as ' +
        `SDL is [schema.graphql](schema.graphql). Queries to copy are in [questions.md](questions.md).`,
      '_Alt det kan spørres om, med hver type, hvert felt og hvert argument. Laget av `schema/` med `npm run codegen`._',
      paragraph(this.#schema.getQueryType()?.description),
      '## What can be asked',
      table(
        ['field', 'answers', ''],
        roots.map((field) => [
          `[\`${field.name}\`](${FOLDER}/${this.#home.get(`Query.${field.name}`)!}.md#${anchorOf(`Query.${field.name}`)})`,
          this.#link(field.type, FOLDER),
          told(field),
        ]),
      ),
      '## Types',
      table(
        ['type', 'kind', ''],
        types.map((type) => [this.#link(type, FOLDER), kindOf(type), line(type.description)]),
      ),
    ])
  }

  /** The page of one file of schema/. */
  page(file: string): string {
    const types = this.#types().filter(({ name }) => name !== 'Query' && this.#home.get(name) === file)
    return page([
      `# ${file}`,
      `[The whole schema](../schema.md) · [its SDL](../../schema/${file}.graphql)`,
      ...this.#rootsOf(file).flatMap((field) => this.#root(field)),
      ...types.flatMap((type) => this.#type(type)),
    ])
  }

  #root(field: GraphQLField<unknown, unknown>): string[] {
    return [
      `## Query.${field.name}`,
      `Answers ${this.#link(field.type)}.`,
      paragraph(field.description),
      ...deprecation(field.deprecationReason),
      ...this.#fieldTable('argument', field.args),
    ]
  }

  #type(type: GraphQLNamedType): string[] {
    return [
      `## ${type.name}`,
      `_${[kindOf(type), ...this.#related(type)].join('; ')}._`,
      paragraph(type.description),
      ...this.#fieldTable(isInputObjectType(type) ? 'key' : 'field', fieldsOf(type)),
      ...(isEnumType(type) ? [valueTable(type)] : []),
      ...this.#usedIn(type),
    ]
  }

  #related(type: GraphQLNamedType): string[] {
    const list = (types: readonly GraphQLNamedType[]) => types.map((one) => this.#link(one)).join(', ')
    const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : []
    const possible = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : []
    return [
      ...(interfaces.length === 0 ? [] : [`implements ${list(interfaces)}`]),
      ...(possible.length === 0 ? [] : [`can be ${list(possible)}`]),
    ]
  }

  #fieldTable(what: string, fields: readonly (GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField)[]) {
    const rows = fields.flatMap((field) => [
      [`\`${field.name}\``, this.#typeOf(field), told(field)],
      ...('args' in field ? field.args : []).map((arg) => [
        `\`${field.name}(${arg.name}:)\``,
        this.#typeOf(arg),
        told(arg),
      ]),
    ])
    return rows.length === 0 ? [] : [table([what, 'type', ''], rows)]
  }

  /** `[Basis!]`, with its default where it has one. */
  #typeOf(field: GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField): string {
    const link = this.#link(field.type)
    if (!('defaultValue' in field) || field.defaultValue === undefined) return link
    const value = astFromValue(field.defaultValue, field.type)
    return value == null ? link : `${link} = \`${print(value)}\``
  }

  #usedIn({ name }: GraphQLNamedType): string[] {
    const unions = this.#types().filter((type) => isUnionType(type) && type.getTypes().some((one) => one.name === name))
    const users = [...(this.#uses.get(name) ?? [])].map(([user, places]) => {
      const told = places.map((place) => (user === 'Query' ? this.#rootLink(place) : `\`${place}\``)).join(', ')
      return user === 'Query' ? told : `${this.#link(this.#schema.getType(user)!)}: ${told}`
    })
    const all = [...users, ...unions.map((union) => this.#link(union))]
    return all.length === 0 ? [] : ['Used in:', all.map((user) => `- ${user}`).join('\n')]
  }

  #rootLink(place: string): string {
    const root = `Query.${place.replace(/\(.*/, '')}`
    return `[\`${place}\`](${this.#home.get(root)!}.md#${anchorOf(root)})`
  }

  #noteUses(type: GraphQLNamedType): void {
    const note = (used: GraphQLType, place: string) => {
      const users = this.#uses.get(getNamedType(used).name) ?? new Map<string, string[]>()
      this.#uses.set(getNamedType(used).name, users)
      users.set(type.name, [...(users.get(type.name) ?? []), place])
    }
    for (const field of fieldsOf(type)) {
      note(field.type, field.name)
      if ('args' in field) for (const arg of field.args) note(arg.type, `${field.name}(${arg.name}:)`)
    }
  }

  #rootsOf(file: string): GraphQLField<unknown, unknown>[] {
    const fields = Object.values(this.#schema.getQueryType()?.getFields() ?? {})
    return fields.filter(({ name }) => this.#home.get(`Query.${name}`) === file)
  }

  #types(): GraphQLNamedType[] {
    return Object.values(this.#schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))
  }

  /** A type as it is written, with a link to where it is explained. */
  #link(type: GraphQLType, folder?: string): string {
    const named = getNamedType(type)
    const home = this.#home.get(named.name)
    if (home === undefined) return `\`${String(type)}\``
    return `[\`${String(type)}\`](${folder === undefined ? '' : `${folder}/`}${home}.md#${anchorOf(named.name)})`
  }
}

/** The part of an address that leads to a heading, as GitHub makes it. */
const anchorOf = (heading: string): string => heading.toLowerCase().replace(/[^\w-]/g, '')

const KINDS: Readonly<Record<string, string>> = {
  GraphQLObjectType: 'object',
  GraphQLInterfaceType: 'interface',
  GraphQLUnionType: 'union',
  GraphQLEnumType: 'enum',
  GraphQLInputObjectType: 'input',
  GraphQLScalarType: 'scalar',
}
const kindOf = (type: GraphQLNamedType): string => KINDS[type[Symbol.toStringTag]]!

function fieldsOf(type: GraphQLNamedType): readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] {
  if (isObjectType(type) || isInterfaceType(type)) return Object.values(type.getFields())
  return isInputObjectType(type) ? Object.values(type.getFields()) : []
}

function valueTable(type: GraphQLEnumType): string {
  return table(
    ['value', ''],
    type.getValues().map((value) => [`\`${value.name}\``, told(value)]),
  )
}

interface Described {
  readonly description?: string | null | undefined
  readonly deprecationReason?: string | null | undefined
}

const told = ({ description, deprecationReason }: Described): string =>
  [...deprecation(deprecationReason), line(description)].join(' ')

const deprecation = (reason: string | null | undefined): string[] =>
  reason == null ? [] : [`**Deprecated:** ${line(reason)}`]

const paragraph = (text: string | null | undefined): string => (text ?? '').trim()

/** In a table a text is one line, and a bar ends a cell. */
const line = (text: string | null | undefined): string => paragraph(text).replace(/\s+/g, ' ').replaceAll('|', '\\|')

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const written = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [written(head), written(head.map(() => '---')), ...rows.map(written)].join('\n')
}

const page = (parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`
