import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync, chmodSync } from 'node:fs'
import { join } from 'node:path'
import { aFolder } from './folder.ts'
import { git } from './git.ts'
import { digestOf, manifestOf } from './manifest.ts'

/** A repository in which one kind of damage was done for real, and what it is to be called. */
export interface Damage {
  readonly name: string
  /** The diagnosis, or the code of the finding where damage has one of its own. */
  readonly expected: string
  /** Does it in an empty folder; what to check besides `check --no-github`. */
  readonly make: (root: string) => readonly string[]
}

const LINES = Array.from({ length: 40 }, (_, at) => `{"line":${at},"text":"what was said at ${at}"}`)
/** A transcript of forty records. */
export const TRANSCRIPT = `${LINES.join('\n')}\n`

/** A folder that writes and commits. */
export interface Stage {
  readonly root: string
  readonly write: (path: string, content: string | Uint8Array) => void
  /** Writes the manifest of these files. */
  readonly seal: (files: Readonly<Record<string, string | Uint8Array>>) => void
  readonly commit: (message?: string) => string
  readonly git: (...args: readonly string[]) => string
}

/** A repository on `main` at a folder that is there. */
export function aStage(root: string): Stage {
  const own = (...args: readonly string[]): string => git(root, args)
  own('init', '-q', '-b', 'main', '.')
  const write: Stage['write'] = (path, content) => {
    const folder = join(root, path, '..')
    execFileSync('mkdir', ['-p', folder])
    writeFileSync(join(root, path), content)
  }
  return {
    root,
    write,
    seal: (files) => {
      for (const [path, content] of Object.entries(files)) write(`s/${path}`, content)
      write('s/SHA256SUMS', manifestOf(files))
    },
    commit: (message = 'change') => {
      own('add', '--all')
      own('commit', '-q', '--allow-empty', '-m', message)
      return own('rev-parse', 'HEAD')
    },
    git: own,
  }
}

/** Seals and commits a transcript; the rest is what the damage does. */
function sealed(root: string, files: Readonly<Record<string, string | Uint8Array>> = { 't.jsonl': TRANSCRIPT }): Stage {
  const stage = aStage(root)
  stage.seal(files)
  stage.commit('seal')
  return stage
}

/** Git forgets everything that no ref reaches. */
function forget(stage: Stage): void {
  stage.git('reflog', 'expire', '--expire=now', '--all')
  stage.git('gc', '-q', '--prune=now')
}

function flipBit(bytes: Buffer): void {
  const at = Math.floor(bytes.length / 2)
  bytes[at] = (bytes[at] ?? 0) ^ 0x10
}

const POINTER = (oid: string): string => `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 5\n`
const KEY = 'sk-live-4f9a8b7c6d5e'

/** Every class of damage that is told apart, each made by git or by a program that behaves as those do. */
export const DAMAGES: readonly Damage[] = [
  {
    name: 'core.autocrlf converts at checkout',
    expected: 'line-endings',
    make: (root) => {
      const stage = sealed(root)
      stage.git('config', 'core.autocrlf', 'true')
      rmSync(join(root, 's/t.jsonl'))
      // The tests' own git has autocrlf off on its command line.
      execFileSync('git', ['checkout', '-q', '--', 's/t.jsonl'], { cwd: root })
      return []
    },
  },
  {
    name: 'somebody commits other line ends',
    expected: 'line-endings',
    make: (root) => {
      const stage = sealed(root)
      stage.write('s/t.jsonl', TRANSCRIPT.replaceAll('\n', '\r\n'))
      stage.commit()
      return []
    },
  },
  {
    name: 'a keyword is expanded at checkout',
    expected: 'filter-or-keyword',
    make: (root) => {
      const stage = sealed(root, { 'a.txt': 'version $Id$\n' })
      stage.write('.gitattributes', 's/a.txt ident\n')
      stage.commit()
      rmSync(join(root, 's/a.txt'))
      stage.git('checkout', '-q', '--', 's/a.txt')
      return []
    },
  },
  {
    name: 'a file with a keyword is cut off',
    expected: 'torn',
    make: (root) => {
      const stage = sealed(root)
      stage.write('.gitattributes', 's/t.jsonl ident\n')
      stage.commit()
      stage.write('s/t.jsonl', TRANSCRIPT.slice(0, 700))
      return []
    },
  },
  {
    name: 'a Git LFS pointer that was not fetched',
    expected: 'artifact-unverifiable',
    make: (root) => {
      const stage = aStage(root)
      stage.seal({ 'a.bin': 'data\n' })
      stage.write('s/a.bin', POINTER(digestOf('data\n')))
      stage.commit()
      return []
    },
  },
  {
    name: 'a Git LFS pointer to another object',
    expected: 'lfs-wrong-object',
    make: (root) => {
      const stage = aStage(root)
      stage.seal({ 'a.bin': 'data\n' })
      stage.write('s/a.bin', POINTER(digestOf('other\n')))
      stage.commit()
      return []
    },
  },
  {
    name: 'a new version is committed without a new record',
    expected: 'stale',
    make: (root) => {
      const stage = sealed(root, { 'plan.md': 'one\ntwo\nthree\n' })
      stage.write('s/plan.md', 'one\ntwo\nand more\nthree\n')
      stage.commit()
      return []
    },
  },
  {
    name: 'a merge takes bytes and record from different sides',
    expected: 'merge-mixed',
    make: (root) => {
      const stage = sealed(root, { 'a.md': 'base\n' })
      stage.git('checkout', '-q', '-b', 'side')
      stage.seal({ 'a.md': 'from the side\n' })
      stage.commit()
      stage.git('checkout', '-q', 'main')
      stage.seal({ 'a.md': 'from the main line\n' })
      stage.commit()
      stage.git('merge', '-q', '--no-commit', '-s', 'ours', 'side')
      stage.git('checkout', 'side', '--', 's/a.md')
      stage.commit('merge')
      return []
    },
  },
  {
    name: 'a write was torn',
    expected: 'torn',
    make: (root) => {
      sealed(root).write('s/t.jsonl', TRANSCRIPT.slice(0, 700))
      return []
    },
  },
  {
    name: 'a torn write was committed, cut off between two lines',
    expected: 'torn',
    make: (root) => {
      const stage = sealed(root)
      stage.write('s/t.jsonl', `${LINES.slice(0, 12).join('\n')}\n`)
      stage.commit()
      return []
    },
  },
  {
    name: 'an emptied file was committed',
    expected: 'torn',
    make: (root) => {
      const stage = sealed(root)
      stage.write('s/t.jsonl', '')
      stage.commit()
      return []
    },
  },
  {
    name: 'one bit of a text was flipped, and it is a text still',
    expected: 'corrupt',
    make: (root) => {
      const stage = sealed(root)
      stage.write('s/t.jsonl', TRANSCRIPT.replace('said at 7"', 'said at 6"'))
      stage.commit()
      return []
    },
  },
  {
    name: 'a crash left NUL bytes at the end',
    expected: 'torn',
    make: (root) => {
      sealed(root).write('s/t.jsonl', Buffer.concat([Buffer.from(TRANSCRIPT.slice(0, 700)), Buffer.alloc(900)]))
      return []
    },
  },
  {
    name: 'records were appended',
    expected: 'appended',
    make: (root) => {
      const stage = sealed(root)
      stage.write('s/t.jsonl', `${TRANSCRIPT}{"line":41}\n`)
      stage.commit()
      return []
    },
  },
  {
    name: 'a secret was replaced by a marker',
    expected: 'redacted',
    make: (root) => {
      const stage = sealed(root, { 't.jsonl': `${TRANSCRIPT}{"key":"${KEY}"}\n` })
      stage.write('s/t.jsonl', `${TRANSCRIPT}{"key":"REDACTED"}\n`)
      stage.commit()
      return []
    },
  },
  {
    name: 'a secret was replaced by a marker that is not in capitals',
    expected: 'redacted',
    make: (root) => {
      const stage = sealed(root, { 't.jsonl': `${TRANSCRIPT}{"key":"${KEY}"}\n` })
      stage.write('s/t.jsonl', `${TRANSCRIPT}{"key":"[Filtered]"}\n`)
      stage.commit()
      return []
    },
  },
  {
    name: 'stars, as everyday text has them, in a text of which no copy is left',
    expected: 'corrupt',
    make: (root) => {
      const stage = aStage(root)
      stage.seal({ 'a.md': 'one\n***\ntwo\n' })
      stage.write('s/a.md', 'one\n***\nthree\n')
      stage.commit()
      return []
    },
  },
  {
    name: 'history was rewritten to redact',
    expected: 'redacted',
    make: (root) => {
      const stage = sealed(root, { 't.jsonl': `${TRANSCRIPT}{"key":"${KEY}"}\n` })
      stage.write('s/t.jsonl', `${TRANSCRIPT}{"key":"REDACTED"}\n`)
      stage.git('add', '--all')
      stage.git('commit', '-q', '--amend', '-m', 'redact')
      forget(stage)
      return []
    },
  },
  {
    name: 'lines were taken out',
    expected: 'redacted',
    make: (root) => {
      const stage = sealed(root)
      stage.write('s/t.jsonl', `${LINES.filter((_, at) => at !== 7 && at !== 8).join('\n')}\n`)
      stage.commit()
      return []
    },
  },
  {
    name: 'a loose object has a flipped bit',
    expected: 'object-corrupt',
    make: (root) => {
      const stage = sealed(root)
      const id = stage.git('rev-parse', 'HEAD:s/t.jsonl')
      const file = join(root, '.git/objects', id.slice(0, 2), id.slice(2))
      const bytes = readFileSync(file)
      flipBit(bytes)
      chmodSync(file, 0o644)
      writeFileSync(file, bytes)
      return ['--ref', 'main']
    },
  },
  {
    name: 'a pack has a flipped bit',
    expected: 'object-corrupt',
    make: (root) => {
      const content = Array.from({ length: 4_000 }, (_, at) => `${(at * 7_919) % 100_003}`).join('\n')
      const stage = sealed(root, { 'big.txt': `${content}\n` })
      stage.git('gc', '-q')
      const folder = join(root, '.git/objects/pack')
      const pack = readdirSync(folder).find((name) => name.endsWith('.pack')) ?? ''
      const bytes = readFileSync(join(folder, pack))
      flipBit(bytes)
      chmodSync(join(folder, pack), 0o644)
      writeFileSync(join(folder, pack), bytes)
      return ['--ref', 'main']
    },
  },
  {
    name: 'a symbolic link was checked out as text',
    expected: 'symlink-as-text',
    make: (root) => {
      const stage = aStage(root)
      stage.seal({ 'a.txt': 'one\n' })
      stage.write('s/SHA256SUMS', manifestOf({ 'a.txt': 'one\n', 'link.txt': 'one\n' }))
      execFileSync('ln', ['-s', 'a.txt', join(root, 's/link.txt')])
      stage.commit()
      rmSync(join(root, 's/link.txt'))
      stage.git('config', 'core.symlinks', 'false')
      stage.git('checkout', '-q', '--', 's/link.txt')
      return []
    },
  },
  {
    name: 'something else stands in the place of a symbolic link',
    expected: 'corrupt',
    make: (root) => {
      const stage = aStage(root)
      stage.write('s/SHA256SUMS', manifestOf({ 'link.txt': 'one\n' }))
      execFileSync('ln', ['-s', 'a.txt', join(root, 's/link.txt')])
      stage.commit()
      rmSync(join(root, 's/link.txt'))
      stage.write('s/link.txt', Buffer.alloc(4_000))
      return []
    },
  },
  {
    name: 'two names are one on a file system that ignores case',
    expected: 'case-collision',
    make: (root) => {
      const files = { 'Notes.md': 'capital\n', 'notes.md': 'small\n' }
      sealed(root, files)
      // What such a file system leaves of the two: one file, found by both names.
      for (const name of Object.keys(files)) writeFileSync(join(root, 's', name), files['notes.md'])
      return []
    },
  },
  {
    name: 'two names differ in Unicode form only',
    expected: 'case-collision',
    make: (root) => {
      const [composed, decomposed] = ['\u00e9.md', 'e\u0301.md']
      sealed(root, { [composed]: 'composed\n', [decomposed]: 'decomposed\n' })
      for (const name of [composed, decomposed]) writeFileSync(join(root, 's', name), 'decomposed\n')
      return []
    },
  },
  {
    name: 'an editor added a byte order mark',
    expected: 'encoding',
    make: (root) => {
      sealed(root).write('s/t.jsonl', `\uFEFF${TRANSCRIPT}`)
      return []
    },
  },
  {
    name: 'an editor saved it as UTF-16',
    expected: 'encoding',
    make: (root) => {
      sealed(root).write('s/t.jsonl', Buffer.from(`\uFEFF${TRANSCRIPT}`, 'utf16le'))
      return []
    },
  },
  {
    name: 'a byte of the work tree was damaged',
    expected: 'corrupt',
    make: (root) => {
      const bytes = Buffer.from(TRANSCRIPT)
      bytes[333] = 0x07 ^ 0xff
      sealed(root).write('s/t.jsonl', bytes)
      return []
    },
  },
  {
    name: 'damaged bytes were committed, and no others are left',
    expected: 'corrupt',
    make: (root) => {
      const stage = aStage(root)
      stage.seal({ 't.jsonl': TRANSCRIPT })
      const bytes = Buffer.from(TRANSCRIPT)
      bytes[333] = 0xff
      stage.write('s/t.jsonl', bytes)
      stage.commit()
      return []
    },
  },
  {
    name: 'a merge dropped the change of one side',
    expected: 'merge-lost-update',
    make: (root) => {
      const stage = sealed(root, { 'a.md': 'base\n', 'b.md': 'base\n' })
      stage.git('checkout', '-q', '-b', 'side')
      stage.seal({ 'a.md': 'base\nand what the side found out\n', 'b.md': 'base\n' })
      stage.commit()
      stage.git('checkout', '-q', 'main')
      stage.write('other.txt', 'unrelated\n')
      stage.commit()
      stage.git('merge', '-q', '-s', 'ours', '-m', 'merge', 'side')
      return []
    },
  },
  {
    name: 'two records are glued together, and sealed so',
    expected: 'record-damaged',
    make: (root) => {
      sealed(root, { 't.jsonl': `${LINES.join('')}\n` })
      return []
    },
  },
  {
    name: 'a conflict was committed, and sealed so',
    expected: 'conflict-marker',
    make: (root) => {
      sealed(root, { 'a.md': '# Plan\n<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> side\n' })
      return []
    },
  },
  {
    name: 'a link leads to a file that is gone',
    expected: 'reference-broken',
    make: (root) => {
      sealed(root, { 'a.md': 'see [the plan](plan.md)\n' })
      return []
    },
  },
  {
    name: 'a partial clone did not fetch it',
    expected: 'artifact-unverifiable',
    make: (root) => {
      const origin = aFolder()
      const stage = sealed(origin.root)
      stage.git('config', 'uploadpack.allowFilter', 'true')
      stage.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
      git(root, ['clone', '-q', '--bare', '--filter=blob:none', `file://${origin.root}`, 'clone.git'])
      git(join(root, 'clone.git'), ['fetch', '-q', 'origin', 'main'])
      // The manifest is here, what it names is not.
      git(join(root, 'clone.git'), ['cat-file', '-p', 'main:s/SHA256SUMS'])
      origin.remove()
      return ['--repo', 'clone.git', '--ref', 'main']
    },
  },
  {
    name: 'a sparse checkout leaves it out',
    expected: 'guard-blind',
    make: (root) => {
      const stage = sealed(root)
      stage.write('other/x', 'x\n')
      stage.commit()
      stage.git('sparse-checkout', 'set', 'other')
      if (existsSync(join(root, 's'))) throw new Error('the checkout is not sparse')
      return []
    },
  },
]
