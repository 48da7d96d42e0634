import importX from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/** What each folder of src may import, by path from src/. This table is the shape of the program: see ARCHITECTURE.md. */
const MAY_IMPORT = {
  domain: ['domain'],
  observe: ['observe', 'domain', 'ports.ts'],
  assess: ['assess', 'domain', 'policy.ts'],
  report: ['report', 'domain', 'policy.ts', 'assess'],
  adapters: ['adapters', 'domain', 'ports.ts'],
}

/** Folders that are pure and synchronous, and know nothing but values. */
const CORE = ['src/domain/**/*.ts', 'src/assess/**/*.ts', 'src/report/**/*.ts']

const zones = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: allowed.map((name) => `./${name}`),
  message: `${folder} may import only ${allowed.join(', ')}`,
}))

/** `as const` stays allowed; every other assertion hides a question that a parser should answer. */
const NO_ASSERTION = {
  selector: "TSAsExpression:not([typeAnnotation.type='TSTypeReference'][typeAnnotation.typeName.name='const'])",
  message: 'no `as`: parse, narrow, or type it right',
}

const PURE = [
  NO_ASSERTION,
  { selector: ':function[async=true]', message: 'the core is synchronous' },
  { selector: 'AwaitExpression', message: 'the core is synchronous' },
  { selector: 'ImportExpression', message: 'the core loads nothing' },
  { selector: "NewExpression[callee.name='Promise']", message: 'the core is synchronous' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'now is an argument' },
  { selector: "CallExpression[callee.name='Date']", message: 'now is an argument' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'now is an argument' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'randomness is an argument' },
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
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-default-export': 'error',
      'no-restricted-syntax': ['error', NO_ASSERTION],
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
    files: ['src/observe/**/*.ts', 'src/run.ts'],
    rules: {
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
      'max-lines': ['error', { max: 60 }],
    },
  },
  {
    files: ['src/assess/**/*.ts'],
    rules: { '@typescript-eslint/no-magic-numbers': ['error', { ignore: [-1, 0, 1, 2], ignoreTypeIndexes: true }] },
  },
  {
    files: ['src/index.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!node:)', message: 'the entry loads what is needed by import()' }] },
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
