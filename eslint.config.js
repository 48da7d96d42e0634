import importX from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/** What each folder of src may import, by path from src/. This table is the shape of the program: see ARCHITECTURE.md. */
const MAY_IMPORT = {
  domain: ['domain'],
  observe: ['observe', 'domain', 'ports.ts'],
  assess: ['assess', 'domain', 'policy.ts'],
  decide: ['decide', 'domain', 'policy.ts', 'assess'],
  act: ['act', 'domain', 'ports.ts'],
  report: ['report', 'domain', 'policy.ts', 'assess', 'decide'],
  adapters: ['adapters', 'domain', 'ports.ts'],
}

/** Folders that are pure and synchronous, and know nothing but values. */
const CORE = ['src/domain/**/*.ts', 'src/assess/**/*.ts', 'src/decide/**/*.ts', 'src/report/**/*.ts']

/** The same for the files beside those folders. What is not named here, such as cli.ts, may import anything. */
const FILE_MAY_IMPORT = {
  'policy.ts': [],
  'ports.ts': ['domain'],
  'settings.ts': ['domain'],
  'run.ts': ['domain', 'observe', 'assess', 'decide', 'act', 'report', 'policy.ts', 'ports.ts'],
}

const zones = Object.entries({ ...MAY_IMPORT, ...FILE_MAY_IMPORT }).map(([name, allowed]) => ({
  target: `./src/${name}`,
  from: './src',
  except: allowed.map((other) => `./${other}`),
  message: `${name} may import only: ${allowed.join(', ')}`,
}))

/** A doc comment on everything that is exported; what it says is for people to judge. */
const docOnExports = {
  meta: { type: 'suggestion', schema: [], messages: { missing: 'say in a doc comment what this promises' } },
  create: (context) => ({
    ExportNamedDeclaration(node) {
      const comment = context.sourceCode.getCommentsBefore(node).at(-1)
      const isDoc = comment?.type === 'Block' && comment.value.startsWith('*')
      if (node.declaration !== null && !isDoc) context.report({ node, messageId: 'missing' })
    },
  }),
}

/** `as const` stays allowed; every other assertion hides a question that a parser should answer. */
const NO_ASSERTION = {
  selector:
    "TSAsExpression:not([typeAnnotation.type='TSTypeReference'][typeAnnotation.typeName.name='const']), TSTypeAssertion",
  message: 'no `as`: parse, narrow, or type it right',
}
const NO_ENUM = { selector: 'TSEnumDeclaration', message: 'no enum: a union of strings' }
const LANGUAGE = [NO_ASSERTION, NO_ENUM]

const LOADS_NOTHING = { selector: 'ImportExpression', message: 'this folder loads nothing while it runs' }

const PURE = [
  ...LANGUAGE,
  LOADS_NOTHING,
  { selector: ':function[async=true]', message: 'the core is synchronous' },
  { selector: 'AwaitExpression', message: 'the core is synchronous' },
  { selector: "TSTypeReference[typeName.name='Promise']", message: 'the core is synchronous' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'now is an argument' },
  { selector: "CallExpression[callee.name='Date']", message: 'now is an argument' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'now is an argument' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'randomness is an argument' },
  {
    selector: 'MemberExpression[property.name=/^(toLocale|localeCompare)/]',
    message: 'the same facts give the same words in every locale',
  },
]

export default tseslint.config(
  { ignores: ['dist/**', 'build/**', 'coverage/**', 'node_modules/**', '__tests__/fixtures/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts', '__tests__/**/*.ts', 'scripts/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { requireDefaultForNonUnion: false, allowDefaultCaseForExhaustiveSwitch: false },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: false }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX, house: { rules: { 'doc-on-exports': docOnExports } } },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-default-export': 'error',
      'no-restricted-syntax': ['error', ...LANGUAGE],
      'house/doc-on-exports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/method-signature-style': ['error', 'property'],
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: CORE,
    rules: {
      'no-restricted-syntax': ['error', ...PURE],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'the core imports neither node: nor packages' }] },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'Promise',
        'Intl',
        'setTimeout',
        'setInterval',
        'setImmediate',
        'queueMicrotask',
        'fetch',
        'crypto',
        'performance',
        'console',
        'globalThis',
      ],
    },
  },
  {
    files: ['src/observe/**/*.ts', 'src/act/**/*.ts', 'src/run.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...LANGUAGE, LOADS_NOTHING],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'what touches the world comes through a port' }] },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'Date', 'fetch', 'crypto', 'performance', 'console'],
    },
  },
  {
    files: ['src/run.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]|adapters/', message: 'run.ts knows stages and ports, no adapter' }] },
      ],
      // One screen, for ever.
      'max-lines': ['error', { max: 60 }],
    },
  },
  {
    files: ['src/decide/**/*.ts', 'src/report/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '/assess/', allowTypeImports: true, message: 'what was judged is a value: types only' }],
        },
      ],
    },
  },
  {
    files: ['src/assess/**/*.ts', 'src/decide/**/*.ts'],
    rules: { '@typescript-eslint/no-magic-numbers': ['error', { ignore: [-1, 0, 1, 2], ignoreTypeIndexes: true }] },
  },
  {
    files: ['src/index.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!node:|\\./adapters/thread-mark\\.ts$)',
              message: 'the entry loads what is needed by import()',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['__tests__/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
)
