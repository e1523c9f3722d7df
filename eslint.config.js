// What the compiler cannot see: promises that nobody awaits, `any` that slips in, the environment read in a second place,
// and an API without descriptions. Layout is prettier's alone. Laws across files (which folder may import which, where
// Cypher may stand) are tests: tests/laws.
import graphql from '@graphql-eslint/eslint-plugin'
import prettier from 'eslint-config-prettier'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

const environment = 'Only src/environment.ts reads the environment; it is handed on from there.'

export default defineConfig(
  // The contract is a copy to the letter of what clients rely on; the project's own SDL is in schema/.
  globalIgnores(['dist/', 'coverage/', '.aktorgraf/', 'src/generated/', 'tests/laws/contract.graphql']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'object-shorthand': 'error',
      // With verbatimModuleSyntax, `import { type A }` still loads the file.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowAny: false }],
      // What comes from outside (a header, a variable of the environment, a row) is named in quotes.
      '@typescript-eslint/dot-notation': 'off',
      // What comes from outside is text, also where a package has an enum for it.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // An empty environment variable is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // With noUncheckedIndexedAccess, `list[0]!` is how one says that the list cannot be empty.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `return problem(…)` ends a function and says why in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `{ [file: string]: … }` says what the keys are; Record does not.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // What is taken out of its object here is a closure; classes are used whole.
      '@typescript-eslint/unbound-method': 'off',
      // neo4j-driver declares its options as classes, and takes plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },

  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, namedFrom: true } }],
    },
  },
  { files: ['src/commands/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/environment.ts'],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: environment }],
      'no-restricted-imports': [
        'error',
        { paths: ['process', 'node:process'].map((name) => ({ name, importNames: ['env'], message: environment })) },
      ],
    },
  },

  {
    files: ['schema/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } } },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      // What is known changes in seeds/, by review, never through the API.
      '@graphql-eslint/no-root-type': ['error', { disallow: ['mutation', 'subscription'] }],
      // A type's description is a block, a field's a line.
      '@graphql-eslint/description-style': 'off',
      // A quotation or a cell of a matrix is found through what it belongs to; it has no id of its own.
      '@graphql-eslint/strict-id-in-types': 'off',
      // The contract pages only forward, but for the lists of people and organisations.
      '@graphql-eslint/relay-arguments': 'off',
      // Lists that are never cut are plain lists.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
    },
  },
  prettier,
)
