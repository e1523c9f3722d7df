import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
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
  },
}

export default config
