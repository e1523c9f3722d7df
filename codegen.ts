import type { CodegenConfig } from '@graphql-codegen/cli'
import * as printPlugin from './codegen/print-plugin.ts'
import * as referencePlugin from './codegen/reference-plugin.ts'

/** Plugins of our own, by the names under which codegen asks for them. */
const own: Readonly<Record<string, object>> = {
  '@graphql-codegen/print': printPlugin,
  '@graphql-codegen/reference': referencePlugin,
}

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  pluginLoader: async (name) => (own[name] ?? (await import(name))) as never,
  generates: {
    'src/generated/graphql.ts': {
      plugins: [
        {
          add: { content: '// Written by `npm run codegen` from schema/ (codegen.ts says how). Never edited by hand.' },
        },
        'typescript',
        'typescript-resolvers',
      ],
      config: {
        useTypeImports: true,
        enumType: 'string-literal',
        enumsAsTypes: true,
        defaultScalarType: 'unknown',
        scalars: { ID: 'string', Date: 'string', PartialDate: 'string', URL: 'string' },
        contextType: '../api/context.ts#Context',
        // Only Query has resolvers of its own: each asks Neo4j once for everything below it, and one field resolver reads
        // the rest. So to the resolvers every object is an answer that has been read already.
        defaultMapper: '../graph/answer.ts#Answer',
        useIndexSignature: false,
      },
    },
    'docs/schema.graphql': { plugins: ['print'] },
    'docs/schema.md': { plugins: ['reference'] },
    ...Object.fromEntries(
      referencePlugin.schemaFiles.map(({ name }) => [
        `docs/schema/${name}.md`,
        { plugins: [{ reference: { page: name } }] },
      ]),
    ),
  },
}

export default config
