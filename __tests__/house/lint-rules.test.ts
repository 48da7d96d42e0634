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
  ['report does not observe', 'report/words.ts', "import { observe } from '../observe/observe.ts'\n", PATHS],
  ['adapters hold no opinion', 'adapters/fingerprint.ts', "import { verdictOf } from '../assess/verdict.ts'\n", PATHS],
  ['adapters know no policy', 'adapters/fingerprint.ts', "import { DEFAULT_POLICY } from '../policy.ts'\n", PATHS],
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
  ['the core knows no chance', 'assess/verdict.ts', 'export const f = (): number => Math.random()\n', SYNTAX],
  ['the core knows no process', 'report/words.ts', 'export const f = (): string => process.cwd()\n', GLOBALS],
  ['observe does not know what time it is', 'observe/look.ts', 'export const f = (): number => Date.now()\n', GLOBALS],
  [
    'no bare number judges',
    'assess/verdict.ts',
    'export const f = (n: number): boolean => n > 20\n',
    '@typescript-eslint/no-magic-numbers',
  ],
  ['no assertion', 'adapters/fingerprint.ts', 'export const f = (x: unknown): string => x as string\n', SYNTAX],
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

beforeAll(() => {
  eslint = new ESLint({ cwd: ROOT })
})

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
      "import type { Digest } from '../domain/digest.ts'\n\nexport const f = (digest: Digest): number => digest.length\n"
    expect(await rulesBrokenBy('assess/verdict.ts', code)).toEqual([])
  })
})
