import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { decodePath } from '../../src/adapters/path-bytes.ts'
import type { TreePath } from '../../src/domain/path.ts'
import { aFolder } from './folder.ts'
import type { TestFolder } from './folder.ts'
import { git } from './git.ts'
import { runIn } from './run-command.ts'
import type { CommandRun } from './run-command.ts'

/** Where the one session of a test lies. */
export const SESSION = '.claude/sessions/one'

/** Files by their path in the session. */
export type SessionFiles = Readonly<Record<TreePath, string | Uint8Array>>

/** A repository with one session that was never sealed. */
export interface SessionRepository extends TestFolder {
  /** Absolute. */
  readonly session: string
  /** Writes a file of the session. */
  readonly put: (path: TreePath, content: string | Uint8Array) => void
  readonly seal: (...args: readonly string[]) => Promise<CommandRun>
  readonly check: () => Promise<CheckedSession>
  /** What `sha256sum -c --strict` says in the session: 0 when all is well. */
  readonly sha256sum: () => number | null
}

/** What `check` says of the session's store. */
export interface CheckedSession {
  readonly status: string
  readonly digests: Readonly<Record<string, number>>
  readonly checkpoints: number
  /** `code severity path-in-session`, in order. */
  readonly findings: readonly string[]
}

/** A repository with one session of these files, and a `context.json`. */
export function aSessionRepository(files: SessionFiles = {}): SessionRepository {
  const folder = aFolder({})
  git(folder.root, ['init', '-q', '-b', 'main', '.'])
  const put = (path: TreePath, content: string | Uint8Array): void => {
    folder.write(`${SESSION}/${path}`, content)
  }
  put('context.json', '{}\n')
  for (const [path, content] of Object.entries(files)) put(path, content)
  const session = `${folder.root}/${SESSION}`
  return {
    ...folder,
    session,
    put,
    seal: async (...args) => runIn(folder.root, ['seal', ...args, SESSION]),
    check: async () => checkedFrom(await runIn(folder.root, ['check', '--no-github', '--json', '-'])),
    sha256sum: () => spawnSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], { cwd: session }).status,
  }
}

function checkedFrom({ stdout }: CommandRun): CheckedSession {
  const { findings, status, stores } = JSON.parse(stdout)
  const prefix = 'session:.claude/sessions/one/'
  return {
    status,
    digests: stores[0]?.digests,
    checkpoints: stores[0]?.checkpoints,
    findings: findings.map(
      ({ code, severity, subject }: Record<string, string>) => `${code} ${severity} ${subject?.replace(prefix, '')}`,
    ),
  }
}

/** A segment of a path that git can hold: any bytes but NUL and a slash, no `.`, `..` or `.git` in any of its spellings. */
const anySegment: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('a', 'A', 'b', 'artifacts', 'x.log', 'é', 'e\u0301', '💀', '-', ' ', '*'),
    },
    fc.constantFrom('a b', '\\', 'a\\n', '\n', '\r', '\t', '#', '~', 'C:', '%PATH%', 'SHA256SUMS', '\x1b[2J', '\x7f'),
    fc.constantFrom('__proto__', 'constructor', '1', '@everyone', '::error::', 'context.json', '\uDCFF\uDC80', '..a'),
    fc
      .uint8Array({ minLength: 1, maxLength: 12 })
      .map((bytes) => decodePath(bytes.map((byte) => OTHER.get(byte) ?? byte))),
  )
  .filter((name) => name !== '.' && name !== '..' && !/^(?:\.git|git~1)/i.test(name))

/** Bytes that no name has, and what to take for them. */
const OTHER: ReadonlyMap<number, number> = new Map([
  [0, 0x61],
  [0x2f, 0x62],
])

/** Contents by path; no path is a folder of another. */
export const anySessionFiles: fc.Arbitrary<SessionFiles> = fc
  .array(
    fc.tuple(
      fc.array(anySegment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/')),
      fc.oneof(fc.constant(''), fc.string({ maxLength: 20 }), fc.uint8Array({ maxLength: 40 })),
    ),
    { maxLength: 12 },
  )
  .map((pairs) => {
    const files: Record<TreePath, string | Uint8Array> = Object.create(null)
    for (const [path, content] of pairs) if (isFree(path, files)) files[path] = content
    return files
  })

function isFree(path: TreePath, files: SessionFiles): boolean {
  if (path === 'SHA256SUMS' || path.startsWith('SHA256SUMS/')) return false
  // These have a form of their own, as JSON Lines have, which no name is made of here.
  if (/^(?:checkpoints|session\.json|context\.json|artifacts\/index\.json|\.gitignore)(?:\/|$)/.test(path)) return false
  if (path.split('/').includes('.gitignore')) return false
  return Object.keys(files).every((other) => !`${other}/`.startsWith(`${path}/`) && !`${path}/`.startsWith(`${other}/`))
}
