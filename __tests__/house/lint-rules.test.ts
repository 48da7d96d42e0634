import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { ESLint } from 'eslint'

/** A snippet in some file of src, and the rule that must speak. */
type Breach = readonly [what: string, file: string, code: string, rule: string]

const ROOT = join(import.meta.dirname, '..', '..')
const PATHS = 'import-x/no-restricted-paths'
const SYNTAX = 'no-restricted-syntax'
const IMPORTS = 'no-restricted-imports'
const GLOBALS = 'no-restricted-globals'

/** What each folder must not import: the table in ARCHITECTURE.md, seen to hold. */
const IMPORT_BREACHES: readonly Breach[] = [
  ['domain imports nothing else', 'domain/severity.ts', "import { DEFAULT_POLICY } from '../policy.ts'\n", PATHS],
  ['observe judges nothing', 'observe/look.ts', "import { verdictOf } from '../assess/verdict.ts'\n", PATHS],
  ['observe knows no adapter', 'observe/look.ts', "import { fingerprint } from '../adapters/fingerprint.ts'\n", PATHS],
  ['observe knows no threshold', 'observe/look.ts', "import { DEFAULT_POLICY } from '../policy.ts'\n", PATHS],
  ['assess knows no adapter', 'assess/verdict.ts', "import { fingerprint } from '../adapters/fingerprint.ts'\n", PATHS],
  ['assess knows no port', 'assess/verdict.ts', "import type { World } from '../ports.ts'\n", PATHS],
  ['decide knows no port', 'decide/plan-seal.ts', "import type { World } from '../ports.ts'\n", PATHS],
  ['decide does not act', 'decide/plan-seal.ts', "import { writeSeal } from '../act/write-seal.ts'\n", PATHS],
  [
    'decide takes only types of assess',
    'decide/plan-seal.ts',
    "import { verdictOf } from '../assess/verdict.ts'\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  ['act decides nothing', 'act/write-seal.ts', "import { planSeal } from '../decide/plan-seal.ts'\n", PATHS],
  ['act knows no adapter', 'act/write-seal.ts', "import { fingerprint } from '../adapters/fingerprint.ts'\n", PATHS],
  ['report does not observe', 'report/words.ts', "import { observe } from '../observe/observe.ts'\n", PATHS],
  ['adapters hold no opinion', 'adapters/fingerprint.ts', "import { verdictOf } from '../assess/verdict.ts'\n", PATHS],
  ['adapters know no policy', 'adapters/fingerprint.ts', "import { DEFAULT_POLICY } from '../policy.ts'\n", PATHS],
  ['policy imports nothing', 'policy.ts', "import type { Digest } from './domain/digest.ts'\n", PATHS],
  ['ports know the words only', 'ports.ts', "import { DEFAULT_POLICY } from './policy.ts'\n", PATHS],
  ['settings know the words only', 'settings.ts', "import { DEFAULT_POLICY } from './policy.ts'\n", PATHS],
  ['run stays on one screen', 'run.ts', '// a line\n'.repeat(61), 'max-lines'],
  ['run knows no settings', 'run.ts', "import { parseSettings } from './settings.ts'\n", PATHS],
  ['a type crosses no border either', 'domain/severity.ts', "import type { Policy } from '../policy.ts'\n", PATHS],
  [
    'a type crosses no border in an annotation',
    'domain/severity.ts',
    "export type P = import('../policy.ts').Policy\n",
    '@typescript-eslint/consistent-type-imports',
  ],
  ['nor does what is passed on', 'domain/severity.ts', "export { DEFAULT_POLICY } from '../policy.ts'\n", PATHS],
  [
    'report takes only types of assess',
    'report/words.ts',
    "import { verdictOf } from '../assess/verdict.ts'\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  ['run knows no adapter', 'run.ts', "import { fingerprint } from './adapters/fingerprint.ts'\n", IMPORTS],
  ['the core imports no node:', 'assess/verdict.ts', "import { join } from 'node:path'\n", IMPORTS],
  ['the core imports no package', 'report/words.ts', "import * as v from 'valibot'\n", IMPORTS],
  ['observe imports no node:', 'observe/look.ts', "import { join } from 'node:path'\n", IMPORTS],
  ['the entry loads nothing at once', 'index.ts', "import { runCommandLine } from './cli.ts'\n", IMPORTS],
]

const CODE_BREACHES: readonly Breach[] = [
  ['the core is synchronous', 'assess/verdict.ts', 'export const f = async (): Promise<void> => {}\n', SYNTAX],
  [
    'the core does not know what time it is',
    'assess/verdict.ts',
    'export const f = (): number => Date.now()\n',
    SYNTAX,
  ],
  ['the core does not know what day it is', 'report/words.ts', 'export const f = (): Date => new Date()\n', SYNTAX],
  [
    'decide does not know what time it is',
    'decide/plan-seal.ts',
    'export const f = (): number => Date.now()\n',
    SYNTAX,
  ],
  ['act does not know what time it is', 'act/write-seal.ts', 'export const f = (): number => Date.now()\n', GLOBALS],
  ['the core knows no chance', 'assess/verdict.ts', 'export const f = (): number => Math.random()\n', SYNTAX],
  ['the core knows no process', 'report/words.ts', 'export const f = (): string => process.cwd()\n', GLOBALS],
  ['observe does not know what time it is', 'observe/look.ts', 'export const f = (): number => Date.now()\n', GLOBALS],
  [
    'no bare number judges',
    'assess/verdict.ts',
    'export const f = (n: number): boolean => n > 20\n',
    '@typescript-eslint/no-magic-numbers',
  ],
  ['the core promises nothing', 'report/words.ts', 'export type F = () => Promise<void>\n', SYNTAX],
  ['the core waits for nothing', 'assess/verdict.ts', 'export const f = (): unknown => Promise.resolve(1)\n', GLOBALS],
  [
    'the core knows no locale',
    'report/words.ts',
    'export const f = (n: number): string => n.toLocaleString()\n',
    SYNTAX,
  ],
  ['the core loads nothing', 'assess/verdict.ts', "export const f = (): unknown => import('node:fs')\n", SYNTAX],
  ['observe loads nothing', 'observe/look.ts', "export const f = (): unknown => import('node:fs')\n", SYNTAX],
  ['run loads nothing', 'run.ts', "export const f = (): unknown => import('./adapters/event.ts')\n", SYNTAX],
  ['no assertion', 'adapters/fingerprint.ts', 'export const f = (x: unknown): string => x as string\n', SYNTAX],
  [
    'no assertion in brackets',
    'adapters/fingerprint.ts',
    'export const f = (x: unknown): string => <string>x\n',
    SYNTAX,
  ],
  ['no enum', 'adapters/fingerprint.ts', 'export enum E {\n  A,\n}\n', SYNTAX],
  ['no export without a promise', 'adapters/fingerprint.ts', 'export const f = 1\n', 'house/doc-on-exports'],
  ['one comment above does not do', 'adapters/fingerprint.ts', '// Why.\nexport const f = 1\n', 'house/doc-on-exports'],
  [
    'no method in an interface',
    'ports.ts',
    'export interface P {\n  read(): string\n}\n',
    '@typescript-eslint/method-signature-style',
  ],
  ['no file without end', 'adapters/fingerprint.ts', 'f()\n'.repeat(261), 'max-lines'],
  ['run stays on one screen', 'run.ts', 'f()\n'.repeat(61), 'max-lines'],
  [
    'no function without end',
    'adapters/fingerprint.ts',
    `export const f = (): void => {\n${'  f()\n'.repeat(60)}}\n`,
    'max-lines-per-function',
  ],
  [
    'no default that hides a forgotten alternative',
    'assess/verdict.ts',
    "export const f = (x: 'a'): void => {\n  switch (x) {\n    case 'a':\n      return\n    default:\n  }\n}\n",
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  [
    'no any',
    'adapters/fingerprint.ts',
    'export const f = (x: any): void => {}\n',
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'no non-null',
    'adapters/fingerprint.ts',
    'export const f = (x: string | null): string => x!\n',
    '@typescript-eslint/no-non-null-assertion',
  ],
  [
    'no empty catch',
    'adapters/fingerprint.ts',
    'export const f = (): void => {\n  try {\n    f()\n  } catch {}\n}\n',
    'no-empty',
  ],
  [
    'no floating promise',
    'adapters/fingerprint.ts',
    'export const f = (): void => {\n  Promise.reject(new Error())\n}\n',
    '@typescript-eslint/no-floating-promises',
  ],
  ['no default export', 'adapters/fingerprint.ts', 'export default 1\n', 'import-x/no-default-export'],
  [
    'no forgotten alternative',
    'assess/verdict.ts',
    "export const f = (x: 'a' | 'b'): void => {\n  switch (x) {\n    case 'a':\n      return\n  }\n}\n",
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
]

let eslint: ESLint

/** The first file takes as long as reading the types of the whole program. */
const FIRST_LINT_LIMIT_MS = 120_000

/** In CI the parser would take each file's types, and so its text, from the disk: it must take the snippet. */
const SNIPPETS = { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } }

beforeAll(async () => {
  eslint = new ESLint({ cwd: ROOT, overrideConfig: SNIPPETS })
  await rulesBrokenBy('assess/verdict.ts', '')
}, FIRST_LINT_LIMIT_MS)

async function rulesBrokenBy(file: string, code: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, 'src', file) })
  return (result?.messages ?? []).map(({ ruleId }) => ruleId)
}

describe('the lint rules', () => {
  test.each([...IMPORT_BREACHES, ...CODE_BREACHES])('%s', async (_, file, code, rule) => {
    expect(await rulesBrokenBy(file, code)).toContain(rule)
  })

  test('say nothing of sound code', async () => {
    const code =
      "import type { Digest } from '../domain/digest.ts'\n\n/** How long. */\nexport const f = (digest: Digest): number => digest.length\n"
    expect(await rulesBrokenBy('assess/verdict.ts', code)).toEqual([])
  })
})
