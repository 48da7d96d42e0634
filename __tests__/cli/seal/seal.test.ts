import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { encodePath } from '../../../src/adapters/path-bytes.ts'
import { rejectPath } from '../../../src/adapters/manifest/path-rules.ts'
import { aFolder } from '../../builders/folder.ts'
import { digestOf } from '../../builders/manifest.ts'
import { runIn } from '../../builders/run-command.ts'
import { SESSION, aSessionRepository, anySessionFiles } from '../../builders/session.ts'
import type { SessionFiles, SessionRepository } from '../../builders/session.ts'

let repository: SessionRepository | null = null

function session(files: SessionFiles = {}): SessionRepository {
  repository = aSessionRepository(files)
  return repository
}

afterEach(() => {
  repository?.remove()
  repository = null
})

function recordsIn(folder: string): readonly Record<string, unknown>[] {
  return readdirSync(join(folder, 'checkpoints'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(folder, 'checkpoints', name), 'utf8')))
}

/** Paths of the records, in the order of their names. */
function recordNames(folder: string): readonly string[] {
  return readdirSync(join(folder, 'checkpoints'))
    .toSorted()
    .map((name) => `checkpoints/${name}`)
}

function manifestIn(folder: string): string {
  return readFileSync(join(folder, 'SHA256SUMS'), 'utf8')
}

describe('R43: seal', () => {
  test('lists every file but the manifest, ordered by path, so that sha256sum -c and check find all well', async () => {
    const one = session({ 'artifacts/b': 'b', 'artifacts/a': 'a', 'metrics.json': '{}' })
    expect(await one.seal()).toMatchObject({ exit: 0, stderr: '' })
    const [record] = recordsIn(one.session)
    expect(
      manifestIn(one.session)
        .split('\n')
        .map((line) => line.slice(66)),
    ).toEqual([
      ...[
        'artifacts/a',
        'artifacts/b',
        `checkpoints/${String(record?.['id'])}.json`,
        'context.json',
        'metrics.json',
        '',
      ],
    ])
    expect(one.sha256sum()).toBe(0)
    expect(await one.check()).toMatchObject({ status: 'healthy', checkpoints: 1, findings: [], digests: { match: 5 } })
  })

  test('a checkpoint names its parent, and claims what is new and what is written once', async () => {
    const one = session({ 'artifacts/a': 'a' })
    await one.seal()
    one.put('artifacts/b', 'bb')
    one.put('context.json', '{"turn":2}')
    expect((await one.seal()).exit).toBe(0)
    const [first, second] = recordsIn(one.session)
    expect(first).toMatchObject({
      session: 'one',
      parent: null,
      artifacts: { 'artifacts/a': { sha256: digestOf('a'), size: 1 } },
    })
    expect(second).toMatchObject({ parent: first?.['id'], createdAt: '2026-07-13T12:00:00.000Z' })
    expect(second?.['artifacts']).toEqual({ 'artifacts/b': { sha256: digestOf('bb'), size: 2 } })
    expect(await one.check()).toMatchObject({ status: 'healthy', checkpoints: 2 })
  })

  test('a second seal straight after the first writes nothing', async () => {
    const one = session({ 'artifacts/a': 'a' })
    await one.seal()
    const before = manifestIn(one.session)
    const { exit, stdout } = await one.seal()
    expect([exit, stdout]).toEqual([0, `${SESSION}: nothing changed; 3 files are sealed\n`])
    expect(manifestIn(one.session)).toBe(before)
    expect(recordsIn(one.session)).toHaveLength(1)
  })

  test('a dry run says what would be done and writes nothing', async () => {
    const one = session({ 'artifacts/a': 'a' })
    const { exit, stdout } = await one.seal('--dry-run')
    expect([exit, stdout]).toEqual([
      0,
      expect.stringMatching(/: would be sealed: 3 files, 2 new, 0 changed or gone, checkpoint 000001-/),
    ])
    expect(readdirSync(one.session).toSorted()).toEqual(['artifacts', 'context.json'])
  })

  test('a folder of sessions means each of them', async () => {
    const one = session()
    one.write('.claude/sessions/two/session.json', '{}')
    one.write('.claude/sessions/neither/notes.md', '')
    const { exit, stdout } = await runIn(one.root, ['seal', '.claude/sessions'])
    expect([exit, stdout.split('\n').map((line) => line.replace(/: sealed.*/, ''))]).toEqual([
      0,
      ['.claude/sessions/one', '.claude/sessions/two', ''],
    ])
  })

  test('works where there is no repository', async () => {
    const plain = aFolder({ 's/context.json': '{}', 's/a': 'a' })
    try {
      expect(await runIn(plain.root, ['seal', 's'])).toMatchObject({ exit: 0, stderr: '' })
      expect(await runIn(plain.root, ['seal', 's'])).toMatchObject({
        stdout: 's: nothing changed; 3 files are sealed\n',
      })
    } finally {
      plain.remove()
    }
  })

  test.each([
    ['nothing named', [], 'seal: name a session'],
    ['no folder', ['nowhere'], 'seal: nowhere is no folder (ENOENT)'],
    ['a file', [`${SESSION}/context.json`], `seal: ${SESSION}/context.json is no folder`],
    ['no session', ['.claude'], 'seal: .claude is no session and holds none'],
    ['an accepted path elsewhere', ['--accept', '../x', SESSION], 'seal: --accept ../x lies in none of the sessions'],
    ['an unknown option', ['--force', SESSION], "seal: Unknown option '--force'"],
  ])('wrong arguments exit 2 with one line: %s', async (_, args, words) => {
    const one = session()
    const { exit, stderr } = await runIn(one.root, ['seal', ...args])
    expect([exit, stderr.split('\n').length]).toEqual([2, 2])
    expect(stderr).toContain(words)
  })
})

describe('seal refuses over damage', () => {
  test('to what is written once, names each file, and writes nothing', async () => {
    const one = session({ 'artifacts/a': 'a', 'artifacts/b': 'b', 'artifacts/c': 'c' })
    await one.seal()
    const before = manifestIn(one.session)
    one.put('artifacts/a', 'x')
    unlinkSync(join(one.session, 'artifacts/b'))
    one.put('context.json', '{"new":1}')
    const { exit, stderr, stdout } = await one.seal()
    expect([exit, stdout]).toEqual([1, ''])
    expect(stderr).toContain(
      `artifacts/a: changed, though it is written once: its recorded SHA-256 is ${digestOf('a')}, and it has ${digestOf('x')}`,
    )
    expect(stderr).toContain(`artifacts/b: missing: its recorded SHA-256 is ${digestOf('b')}`)
    expect(stderr).not.toContain('artifacts/c')
    expect(manifestIn(one.session)).toBe(before)
    expect(recordsIn(one.session)).toHaveLength(1)
  })

  test('and says how to accept all that it names', async () => {
    const one = session({ 'artifacts/a': 'a', 'artifacts/it is': 'b' })
    await one.seal()
    one.put('artifacts/a', 'x')
    one.put('artifacts/it is', 'y')
    expect((await one.seal()).stderr).toContain(`seal --accept artifacts/a --accept 'artifacts/it is' ${SESSION}\n`)
  })

  test('but not over a transcript that grew: it is recorded with its new length', async () => {
    const one = session({ 'artifacts/t.jsonl': '{"n":1}\n' })
    await one.seal()
    one.put('artifacts/t.jsonl', '{"n":1}\n{"n":2}\n')
    expect(await one.seal()).toMatchObject({ exit: 0, stderr: '' })
    expect(recordsIn(one.session)[1]).toMatchObject({
      artifacts: { 'artifacts/t.jsonl': { sha256: digestOf('{"n":1}\n{"n":2}\n'), size: 16 } },
    })
    expect(await one.check()).toMatchObject({ status: 'healthy', findings: [] })
  })

  test.each([
    ['was changed before it grew', 'artifacts/t.jsonl', '{"n":0}\n{"n":2}\n'],
    ['lost its end', 'artifacts/t.jsonl', '{"n"'],
    ['is of no format that grows', 'artifacts/t.txt', '{"n":1}\n{"n":2}\n'],
  ])('to a file that %s', async (_, path, text) => {
    const one = session({ [path]: '{"n":1}\n' })
    await one.seal()
    one.put(path, text)
    expect((await one.seal()).exit).toBe(1)
  })

  test.each([
    ['NUL bytes', '\0'.repeat(5000)],
    ['an unresolved conflict', '<<<<<<< ours\n{"n":2}\n=======\n{"n":3}\n>>>>>>> theirs\n'],
  ])('to a transcript that grew by %s', async (_, tail) => {
    const one = session({ 'artifacts/t.jsonl': '{"n":1}\n' })
    await one.seal()
    one.put('artifacts/t.jsonl', `{"n":1}\n${tail}`)
    expect((await one.seal()).exit).toBe(1)
  })

  test('to a transcript of which the manifest knows more than the records do', async () => {
    const one = session({ 'artifacts/t.jsonl': 'A\n' })
    await one.seal()
    one.put('artifacts/t.jsonl', 'A\nB\n')
    await one.seal()
    const newest = recordNames(one.session).at(-1) ?? ''
    unlinkSync(join(one.session, newest))
    one.put('artifacts/t.jsonl', 'A\nX\n')
    const { exit, stderr } = await one.seal('--accept', newest)
    expect([exit, stderr]).toEqual([1, expect.stringContaining('artifacts/t.jsonl: changed')])
  })

  test('to a transcript that both sides of a merge wrote to, until that is accepted', async () => {
    const one = session({ 'artifacts/t.jsonl': 'A\n' })
    await one.seal()
    const base = recordNames(one.session)
    const manifest = manifestIn(one.session)
    one.put('artifacts/t.jsonl', 'A\nB\n')
    await one.seal()
    const [name = ''] = recordNames(one.session).filter((other) => !base.includes(other))
    const side = readFileSync(join(one.session, name), 'utf8')
    // The other side, which knows nothing of it.
    unlinkSync(join(one.session, name))
    one.put('SHA256SUMS', manifest)
    one.put('artifacts/t.jsonl', 'A\nC\n')
    await one.seal()
    one.put(name, side)
    const refused = await one.seal('--accept', 'SHA256SUMS')
    expect([refused.exit, refused.stderr]).toEqual([
      1,
      expect.stringContaining('see that it has the lines of both sides'),
    ])
    expect((await one.seal('--accept', 'SHA256SUMS', '--accept', 'artifacts/t.jsonl')).exit).toBe(0)
    expect(recordsIn(one.session)).toContainEqual(expect.objectContaining({ merges: [expect.any(String)] }))
    one.put('artifacts/t.jsonl', 'A\nC\nD\n')
    expect(await one.seal()).toMatchObject({ exit: 0, stderr: '' })
    expect(await one.seal()).toMatchObject({ exit: 0, stdout: expect.stringContaining('nothing changed') })
  })

  test('to a transcript that grew in a closed session', async () => {
    const one = session({ 'session.json': '{"status":"closed"}', 'artifacts/t.jsonl': '{"n":1}\n' })
    await one.seal()
    one.put('artifacts/t.jsonl', '{"n":1}\n{"n":2}\n')
    const { exit, stderr } = await one.seal()
    expect([exit, stderr]).toEqual([1, expect.stringContaining('the session is closed')])
    expect((await one.check()).findings).toEqual(['digest-mismatch error artifacts/t.jsonl'])
    one.put('session.json', '{"status":"active"}')
    expect((await one.check()).findings).toContain('digest-mismatch info artifacts/t.jsonl')
  })

  test.each([
    ['a transcript that grew', 'artifacts/t.jsonl', '{"n":1}\n', 4],
    ['a text that is new', 'artifacts/new.md', '', 3],
  ])('to a merge conflict in %s, and advises to resolve it', async (_, path, before, line) => {
    const one = session(before === '' ? {} : { [path]: before })
    await one.seal()
    one.put(path, `${before}{"n":2}\n\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n`)
    const { exit, stderr } = await one.seal()
    expect([exit, stderr]).toEqual([1, expect.stringContaining(`${path}: unresolved: `)])
    expect(stderr).toContain(`begins at line ${line}\nResolve each conflict, and seal again.\n`)
    expect((await one.seal('--accept', path)).exit).toBe(0)
    expect((await one.seal()).stdout).toContain('nothing changed')
  })

  test('but for a mutable file that is gone and is accepted as gone, once', async () => {
    const one = session({ 'metrics.json': '{}\n' })
    await one.seal()
    unlinkSync(join(one.session, 'metrics.json'))
    expect((await one.seal()).stderr).toContain('metrics.json: missing')
    expect((await one.seal('--accept', 'metrics.json')).exit).toBe(0)
    expect(await one.seal()).toMatchObject({ exit: 0, stdout: expect.stringContaining('nothing changed') })
    expect((await one.check()).findings).toEqual([])
  })

  test('but for what the seal that closed it sealed, where it was ended before it wrote its manifest', async () => {
    const one = session({ 'artifacts/a': 'a' })
    await one.seal()
    const manifest = manifestIn(one.session)
    one.put('session.json', '{"status":"closed"}')
    await one.seal()
    one.put('SHA256SUMS', manifest)
    expect((await one.check()).findings).not.toContainEqual(
      expect.stringMatching(/^artifact-unclaimed error checkpoints/),
    )
    expect(await one.seal()).toMatchObject({ exit: 0, stderr: '' })
    expect((await one.check()).findings).toEqual([])
  })

  test('to accept what is not there, and seals nothing', async () => {
    const one = session({ 'artifacts/a': 'a' })
    const { exit, stderr } = await one.seal('--accept', 'artifacts/typo')
    expect([exit, stderr]).toEqual([1, expect.stringContaining('artifacts/typo: not accepted: there is no such file')])
    expect((await one.check()).checkpoints).toBe(0)
  })

  test('but for what is accepted, by its path from here or from the session', async () => {
    const one = session({ 'artifacts/a': 'a', 'artifacts/b': 'b' })
    await one.seal()
    one.put('artifacts/a', 'x')
    unlinkSync(join(one.session, 'artifacts/b'))
    expect((await one.seal('--accept', 'artifacts/a')).exit).toBe(1)
    expect((await one.seal('--accept', 'artifacts/a', '--accept', `${SESSION}/artifacts/b`)).exit).toBe(0)
    expect(recordsIn(one.session)[1]).toMatchObject({
      artifacts: { 'artifacts/a': { sha256: digestOf('x') } },
      removed: ['artifacts/b'],
    })
    expect(await one.check()).toMatchObject({ status: 'healthy', findings: [] })
    expect(one.sha256sum()).toBe(0)
  })

  test('to a checkpoint record, changed or gone', async () => {
    const one = session()
    await one.seal()
    const [name = ''] = readdirSync(join(one.session, 'checkpoints'))
    appendFileSync(join(one.session, 'checkpoints', name), ' ')
    expect((await one.seal()).stderr).toContain(`checkpoints/${name}: changed`)
    unlinkSync(join(one.session, 'checkpoints', name))
    expect((await one.seal()).stderr).toContain(`checkpoints/${name}: missing`)
  })

  test('to the manifest: a conflict marker in it is named by its line', async () => {
    const one = session({ 'artifacts/a': 'a' })
    await one.seal()
    const before = manifestIn(one.session)
    writeFileSync(join(one.session, 'SHA256SUMS'), `<<<<<<< HEAD\n${before}`)
    const { exit, stderr } = await one.seal()
    expect(exit).toBe(1)
    expect(stderr).toContain(
      'SHA256SUMS: damaged: line 1 cannot be used: it is the marker of an unresolved merge conflict',
    )
    expect((await one.seal('--accept', 'SHA256SUMS')).exit).toBe(0)
    expect((await one.check()).status).toBe('healthy')
  })

  test('even when somebody made a new manifest over it: the checkpoint remembers', async () => {
    const one = session({ 'artifacts/a': 'a' })
    await one.seal()
    one.put('artifacts/a', 'x')
    writeFileSync(join(one.session, 'SHA256SUMS'), manifestIn(one.session).replace(digestOf('a'), digestOf('x')))
    expect(one.sha256sum()).toBe(0)
    expect((await one.seal()).exit).toBe(1)
    const { findings } = await one.check()
    expect(findings).toEqual(['manifest-hostile error SHA256SUMS:1', 'digest-mismatch critical artifacts/a'])
  })

  test('to what a manifest claims that no seal wrote', async () => {
    const one = session({ 'notes.md': 'before' })
    writeFileSync(join(one.session, 'SHA256SUMS'), `${digestOf('other')}  notes.md\n`)
    expect((await one.seal()).stderr).toContain('notes.md: changed')
  })

  test('to any file of a session that was sealed as closed; opening it again is a change', async () => {
    const one = session({ 'session.json': '{"status":"active"}' })
    await one.seal()
    one.put('session.json', '{"status":"closed"}')
    one.put('context.json', '{"last":true}')
    expect((await one.seal()).exit).toBe(0)
    one.put('context.json', '{"late":true}')
    expect((await one.seal()).stderr).toContain('context.json: changed: the session is closed')
    expect((await one.check()).findings).toEqual(['digest-mismatch critical context.json'])
    one.put('session.json', '{"status":"active"}')
    expect((await one.seal()).exit).toBe(0)
  })

  test('that a record does not have its own name, or is no JSON', async () => {
    const one = session({ 'checkpoints/x.json': '{"id":"y"}', 'checkpoints/z.json': '{' })
    const { exit, stderr } = await one.seal()
    expect(exit).toBe(1)
    expect(stderr).toContain('checkpoints/x.json: damaged: its id is not that of its name')
    expect(stderr).toContain('checkpoints/z.json: damaged: it is no JSON')
  })
})

describe('seal is not taken in by', () => {
  /** Sealed twice, with an artifact each. */
  async function sealedTwice(): Promise<SessionRepository> {
    const one = session({ 'artifacts/a': 'a' })
    await one.seal()
    one.put('artifacts/b', 'b')
    one.put('context.json', '{"turn":2}')
    expect((await one.seal()).exit).toBe(0)
    return one
  }

  test.each([
    ['cut short', (text: string) => text.split('\n').slice(0, 2).join('\n') + '\n'],
    ['emptied', () => ''],
  ])('a manifest that was %s', async (_, change) => {
    const one = await sealedTwice()
    writeFileSync(join(one.session, 'SHA256SUMS'), change(manifestIn(one.session)))
    one.put('context.json', '{"turn":3}')
    const { exit, stderr } = await one.seal()
    expect([exit, stderr]).toEqual([1, expect.stringContaining('SHA256SUMS: damaged')])
    expect((await one.check()).status).toBe('failing')
  })

  test('a manifest that is gone, and a record that was edited', async () => {
    const one = await sealedTwice()
    unlinkSync(join(one.session, 'SHA256SUMS'))
    expect((await one.seal()).stderr).toContain('SHA256SUMS: missing: the session was sealed before')
    const [name = ''] = readdirSync(join(one.session, 'checkpoints')).toSorted()
    const place = join(one.session, 'checkpoints', name)
    writeFileSync(place, readFileSync(place, 'utf8').replace('2026-07-13', '1926-07-13'))
    expect((await one.seal('--accept', 'SHA256SUMS')).stderr).toContain(
      `checkpoints/${name}: damaged: it does not say what it said`,
    )
    expect((await one.check()).findings).toContain(`manifest-unreadable error checkpoints/${name}`)
  })

  test.each([
    ['context.json', '<<<<<<< HEAD\n{}\n=======\n[]\n>>>>>>> other\n'],
    ['context.json', ''],
    ['context.json', '\0'.repeat(4096)],
    ['session.json', '{"id":"s1","sta'],
    ['artifacts/index.json', '{"artifacts":'],
    ['metrics.json', 'x'],
  ])('a %s that is no JSON', async (path, content) => {
    const one = await sealedTwice()
    one.put(path, content)
    const { exit, stderr } = await one.seal('--accept', path)
    expect([exit, stderr]).toEqual([1, expect.stringContaining(`${path}: damaged: it is no JSON; mend it first`)])
  })

  test('what was added to a closed session, or changed in it together with session.json', async () => {
    const one = session({ 'session.json': '{"status":"closed"}' })
    await one.seal()
    one.put('extra', 'x')
    expect((await one.seal()).stderr).toContain('extra: changed: the session is closed, and it is new')
    expect((await one.check()).findings).toContain('artifact-unclaimed error extra')
    rmSync(join(one.session, 'extra'))
    one.put('session.json', '{"status": "closed"}')
    one.put('context.json', '{"garbage":1}')
    const { exit, stderr } = await one.seal()
    expect([exit, stderr.match(/the session is closed/g)?.length]).toEqual([1, 2])
    expect((await one.check()).status).toBe('failing')
  })

  test('a Git LFS pointer in the place of its bytes', async () => {
    const oid = digestOf('large')
    const one = session({ 'artifacts/x': `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 5\n` })
    const { exit, stderr } = await one.seal()
    expect([exit, stderr]).toEqual([3, expect.stringContaining('artifacts/x: cannot be read: it is a Git LFS pointer')])
  })

  test('the names of its own leftovers: what only looks like one is kept, and part of the session', async () => {
    const one = session({ '.SHA256SUMS.backup.tmp': 'precious' })
    mkdirSync(join(one.session, `.SHA256SUMS.${crypto.randomUUID()}.tmp`))
    expect((await one.seal()).exit).toBe(0)
    expect(manifestIn(one.session)).toContain('  .SHA256SUMS.backup.tmp\n')
  })

  test('a merge of two sealed branches: their manifests come together, their checkpoints stay', async () => {
    const one = session({ 'artifacts/a': 'a' })
    await one.seal()
    const git = (...args: readonly string[]): number | null =>
      spawnSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: one.root }).status
    git('add', '-A')
    git('commit', '-qm', 'base')
    for (const branch of ['theirs', 'ours']) {
      git('checkout', '-qb', branch, 'main')
      one.put(`artifacts/${branch}`, branch)
      one.put('context.json', JSON.stringify({ branch }))
      expect((await one.seal()).exit).toBe(0)
      git('add', '-A')
      git('commit', '-qm', branch)
    }
    expect(git('merge', '-q', 'theirs')).toBe(1)
    expect((await one.seal()).stderr).toContain('context.json: damaged: it is no JSON')
    one.put('context.json', '{"merged":true}')
    expect(await one.seal()).toMatchObject({ exit: 0, stderr: '' })
    expect(await one.check()).toMatchObject({ status: 'healthy', checkpoints: 4, findings: [] })
    expect(manifestIn(one.session)).toMatch(/artifacts\/ours\n[^]*artifacts\/theirs\n/)
  })

  test('a dry run that leaves a trace', async () => {
    const one = await sealedTwice()
    const { mtimeMs } = statSync(one.session)
    rmSync(join(one.root, '.git', 'session-reliability'), { recursive: true })
    expect((await one.seal('--dry-run')).exit).toBe(0)
    expect(statSync(one.session).mtimeMs).toBe(mtimeMs)
    expect(existsSync(join(one.root, '.git', 'session-reliability'))).toBe(false)
  })

  test('more files than one record holds: several, and each can be read again', async () => {
    const one = session()
    for (let index = 0; index < 20_010; index += 1) one.put(`artifacts/${index}`, '')
    expect((await one.seal()).exit).toBe(0)
    expect(recordsIn(one.session).map(({ continued, parent }) => [continued, parent !== null])).toEqual([
      [true, false],
      [undefined, true],
    ])
    unlinkSync(join(one.session, 'SHA256SUMS'))
    expect((await one.seal()).exit).toBe(0)
    expect(recordsIn(one.session)).toHaveLength(2)
    expect((await one.check()).status).toBe('healthy')
  })

  test('a folder of sessions in which one lost its data', async () => {
    const one = await sealedTwice()
    unlinkSync(join(one.session, 'context.json'))
    const { exit, stderr } = await runIn(one.root, ['seal', '.claude/sessions'])
    expect([exit, stderr]).toEqual([1, expect.stringContaining('context.json: missing')])
  })

  test('a folder with somebody else’s manifest, or a link in the place of a session', async () => {
    const one = session()
    one.write('release/SHA256SUMS', `${digestOf('x')}  x\n`)
    symlinkSync('one', join(one.root, '.claude/sessions/link'))
    expect(await runIn(one.root, ['seal', 'release'])).toMatchObject({ exit: 2 })
    const { exit, stderr } = await runIn(one.root, ['seal', '.claude/sessions/link', SESSION])
    expect([exit, stderr]).toEqual([2, expect.stringContaining('link is a symbolic link; name the folder itself')])
    expect(existsSync(join(one.session, 'SHA256SUMS'))).toBe(true)
  })

  test('a claimed file that git ignores by now: it is sealed on', async () => {
    const one = session({ 'artifacts/run.log': 'x' })
    await one.seal()
    one.write('.gitignore', '*.log\n')
    expect((await one.seal()).exit).toBe(0)
    expect(manifestIn(one.session)).toContain('artifacts/run.log')
  })

  test('bytes in a name that are not UTF-8: what is printed can be accepted', async () => {
    const one = session({ 'artifacts/raw\uDCFF': 'x' })
    await one.seal()
    one.put('artifacts/raw\uDCFF', 'y')
    expect((await one.seal()).stderr).toContain('--accept artifacts/raw%FF')
    one.put('artifacts/raw%FF', 'a sound file of that very name')
    const { exit, stderr } = await one.seal('--accept', 'artifacts/raw%FF')
    expect([exit, stderr]).toEqual([1, expect.stringContaining('artifacts/raw%FF: changed')])
    unlinkSync(join(one.session, 'artifacts/raw%FF'))
    expect((await one.seal('--accept', 'artifacts/raw%FF')).exit).toBe(0)
  })

  test('a repository inside the session: it is named', async () => {
    const one = session()
    spawnSync('git', ['init', '-q', 'artifacts/sub'], { cwd: one.session })
    writeFileSync(join(one.session, 'artifacts/sub/f'), 'x')
    expect((await one.seal()).stderr).toContain('not sealed, because it is no regular file: artifacts/sub')
  })
})

describe('what seal leaves out, it says', () => {
  test('files that git ignores, and links', async () => {
    const one = session({ 'artifacts/run.log': '', 'artifacts/a': 'a' })
    one.write('.gitignore', '*.log\n')
    symlinkSync('/etc/passwd', join(one.session, 'artifacts', 'link'))
    const { exit, stderr } = await one.seal()
    expect(exit).toBe(0)
    expect(stderr).toContain('not sealed, because git ignores it and no commit will hold it: artifacts/run.log')
    expect(stderr).toContain('not sealed, because it is no regular file: artifacts/link')
    expect(manifestIn(one.session)).not.toMatch(/run\.log|link/)
    expect((await one.check()).status).toBe('healthy')
  })

  test.each([
    ['text=auto for all', '* text=auto\n', 'false', true],
    ['text=auto, but not for sessions', '* text=auto\n.claude/** -text\n', 'true', false],
    ['core.autocrlf', '', 'true', true],
    ['neither', '', 'false', false],
  ])('that git converts line ends: %s', async (_, attributes, autocrlf, isSaid) => {
    const one = session()
    one.write('.gitattributes', attributes)
    spawnSync('git', ['config', 'core.autocrlf', autocrlf], { cwd: one.root })
    const { exit, stderr } = await one.seal()
    expect([exit, stderr.includes('git converts line ends here')]).toEqual([0, isSaid])
  })

  test('a session that git ignores whole is not sealed', async () => {
    const one = session()
    one.write('.gitignore', '.claude/\n')
    const { exit, stderr } = await one.seal()
    expect([exit, existsSync(join(one.session, 'SHA256SUMS'))]).toEqual([3, false])
    expect(stderr).toMatch(/not sealed: git ignores all of .*\/one, so no commit would hold it/)
  })

  test('a session whose checkpoints git ignores is not sealed: each clone would miss them', async () => {
    const one = session()
    one.write('.gitignore', 'checkpoints/\n')
    const { exit, stderr } = await one.seal()
    expect([exit, stderr]).toEqual([3, expect.stringContaining('git ignores the checkpoints of')])
  })

  test('a checkpoints folder that leads elsewhere is not written to', async () => {
    const one = session()
    one.write('outside/keep', '')
    symlinkSync('../../../outside', join(one.session, 'checkpoints'))
    const { exit, stderr } = await one.seal()
    expect([exit, readdirSync(join(one.root, 'outside'))]).toEqual([3, ['keep']])
    expect(stderr).toContain('checkpoints is no folder; nothing is written there')
  })
})

describe('seal then check', () => {
  test('is healthy for any names that git can hold; names that no manifest may list are named instead', async () => {
    await fc.assert(
      fc.asyncProperty(anySessionFiles, async (files) => {
        const one = aSessionRepository(files)
        try {
          const refused = Object.keys(files).filter((path) => rejectPath(path) !== null)
          const { exit, stderr } = await one.seal()
          if (refused.length > 0) {
            expect(exit).toBe(1)
            expect(stderr.match(/: cannot be listed: /g)).toHaveLength(refused.length)
            for (const path of refused) rmSync(Buffer.from(encodePath(`${one.session}/${path}`)))
            expect((await one.seal()).exit).toBe(0)
          } else expect([exit, stderr]).toEqual([0, ''])
          const count = Object.keys(files).length - refused.length + 2
          expect(await one.check()).toMatchObject({ status: 'healthy', findings: [], digests: { match: count } })
          expect(one.sha256sum()).toBe(0)
        } finally {
          one.remove()
        }
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  test('R4: any later change to a file that is written once is found', async () => {
    const files = fc.dictionary(
      fc.constantFrom('a', 'artifacts/b', 'artifacts/c/d', 'e'),
      fc.uint8Array({ maxLength: 50 }),
      { minKeys: 1, noNullPrototype: true },
    )
    const anyChange = fc.constantFrom('flip', 'append', 'truncate', 'empty', 'delete', 'link')
    await fc.assert(
      fc.asyncProperty(files, fc.nat(), fc.nat(), anyChange, async (contents, which, where, change) => {
        const one = aSessionRepository(contents)
        try {
          await one.seal()
          const names = [
            ...Object.keys(contents),
            `checkpoints/${readdirSync(join(one.session, 'checkpoints'))[0] ?? ''}`,
          ]
          const name = names[which % names.length] ?? ''
          const place = join(one.session, name)
          const before = readFileSync(place)
          changeFile(place, before, where, change)
          if (existsSync(place) && readFileSync(place).equals(before) && change !== 'link') return
          const { findings, status } = await one.check()
          expect(status).toBe('failing')
          expect(findings.some((finding) => finding.includes(name) || finding.includes('SHA256SUMS'))).toBe(true)
          expect((await one.seal()).exit).not.toBe(0)
        } finally {
          one.remove()
        }
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})

function changeFile(place: string, before: Buffer, where: number, change: string): void {
  const at = where % Math.max(1, before.length)
  if (change === 'flip')
    writeFileSync(
      place,
      before.map((byte, index) => (index === at ? byte ^ 1 : byte)),
    )
  else if (change === 'append') appendFileSync(place, 'x')
  else if (change === 'truncate') writeFileSync(place, before.subarray(0, at))
  else if (change === 'empty') writeFileSync(place, '')
  else {
    unlinkSync(place)
    if (change === 'link') symlinkSync('context.json', place)
  }
}
