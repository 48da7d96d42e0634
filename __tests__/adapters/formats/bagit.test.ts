import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judgeBagFiles, judgeBagObjects, loadBags } from '../../../scripts/conformance/bags.ts'
import { createMemoryBackend } from '../../../src/adapters/backends/memory.ts'
import { createBagitFormat } from '../../../src/adapters/formats/bagit.ts'
import { createBagProblems } from '../../../src/adapters/formats/bagit-problems.ts'
import { parseBagManifest } from '../../../src/adapters/formats/bagit-manifest.ts'
import { rejectPath } from '../../../src/adapters/manifest/path-rules.ts'
import { CHECKS } from '../../../src/assess/checks/index.ts'
import { verdictOf } from '../../../src/assess/verdict.ts'
import type { Finding } from '../../../src/domain/finding.ts'
import type { StoreFact } from '../../../src/domain/store-facts.ts'
import { DEFAULT_POLICY } from '../../../src/policy.ts'
import type { Entry } from '../../../src/ports.ts'
import { aBag, bagManifest } from '../../builders/bag.ts'
import type { BagFilesByPath } from '../../builders/bag.ts'
import { facts } from '../../builders/facts.ts'
import { aFolder } from '../../builders/folder.ts'
import { runIn } from '../../builders/run-command.ts'

const format = createBagitFormat()

async function readBag(files: BagFilesByPath, more: readonly Entry[] = []): Promise<StoreFact> {
  const contents = Object.entries(files).map(([path, content]) => [`bag/${path}`, Buffer.from(content)] as const)
  const backend = createMemoryBackend(new Map(contents))
  const entries = [...(await backend.list()), ...more]
  return format.read(backend, { id: 'bagit:bag', root: 'bag', isConfigured: false }, entries, () => undefined)
}

const problemsOf = ({ bag }: StoreFact): readonly string[] =>
  (bag?.problems ?? []).map(({ kind, line, where }) => `${kind} ${where}:${line}`)

/** Everything that the checks say of a bag: `severity code subject`. */
function said(store: StoreFact): readonly string[] {
  return CHECKS.flatMap(
    (check): readonly Finding[] => check.assess(facts({ stores: [store] }), { policy: DEFAULT_POLICY }).findings,
  ).map(({ code, severity, subject }) => `${severity} ${code} ${subject.replace('bagit:bag', '')}`)
}

const without = (files: BagFilesByPath, ...paths: readonly string[]): BagFilesByPath =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)))

const untagged = (payload?: BagFilesByPath, version = '1.0') => aBag(payload, { version, isTagged: false })

describe('R49: BagIt bags', () => {
  test('are found by their bagit.txt', () => {
    const entries = ['x/bag/bagit.txt', 'bagit.txt', 'a/Bagit.txt', 'b/xbagit.txt'].map((path): Entry => ({
      path,
      kind: 'file',
    }))
    expect(format.detect(entries)).toEqual(['.', 'x/bag'])
  })

  test.each(['0.93', '0.94', '0.95', '0.96', '0.97', '1.0'])(
    'of version %s that are valid have no finding',
    async (version) => {
      const store = await readBag(aBag(undefined, { version, algorithms: ['sha256', 'sha512'] }))
      expect(said(store)).toEqual([])
      expect(store.artifacts.map((artifact) => [artifact.path, verdictOf(artifact)])).toEqual(
        ['bag-info.txt', 'bagit.txt', 'data/a.txt', 'data/d/b.txt', 'manifest-sha256.txt', 'manifest-sha512.txt'].map(
          (path) => [path, 'match'],
        ),
      )
    },
  )

  test('are judged by every digest that is recorded, in whichever algorithm', async () => {
    const bag = aBag({ a: 'a', b: 'b' }, { algorithms: ['sha512', 'md5'], isTagged: false })
    const wrong = { ...bag, 'manifest-md5.txt': bagManifest({ 'data/a': 'x', 'data/b': 'b' }, 'md5') }
    expect(said(await readBag(wrong)).filter((line) => line.includes('data/'))).toEqual([
      'error digest-mismatch /data/a',
    ])
  })

  test('that nothing stronger than MD5 or SHA-1 vouches for are told so', async () => {
    expect(said(await readBag(aBag({ a: 'a' }, { algorithms: ['md5', 'sha1'] })))).toEqual([
      'info bag-warning #algorithm-weak',
    ])
    expect(said(await readBag(aBag({ a: 'a' }, { algorithms: ['md5', 'sha224'] })))).toEqual([])
  })

  test('are incomplete when payload is gone, and invalid when it is listed nowhere', async () => {
    expect(said(await readBag(without(untagged(), 'data/a.txt')))).toContain('error artifact-missing /data/a.txt')
    expect(said(await readBag({ ...untagged(), 'data/more': '' }))).toEqual(
      expect.arrayContaining(['error bag-invalid #payload-unlisted']),
    )
  })

  test('have to list all payload in every manifest since 1.0, in one of them before', async () => {
    const partly = (version: string): BagFilesByPath => ({
      ...aBag({ a: 'a', b: 'b' }, { version, isTagged: false }),
      'manifest-sha512.txt': bagManifest({ 'data/a': 'a' }, 'sha512'),
    })
    expect(problemsOf(await readBag(partly('1.0')))).toEqual(['payload-not-in-every-manifest manifest-sha512.txt:0'])
    expect(problemsOf(await readBag(partly('0.97')))).toEqual([])
  })

  test('fetch nothing: payload that is to be fetched is not there yet, and the bag is not complete', async () => {
    const bag = { ...without(untagged(), 'data/a.txt'), 'fetch.txt': 'https://example.org/a 1 data/a.txt\n' }
    const store = await readBag(bag)
    expect(said(store)).toEqual(
      expect.arrayContaining(['error bag-invalid #not-fetched', 'info artifact-unverifiable #not-fetched']),
    )
    expect(said(store).join()).not.toContain('artifact-missing')
    const fetched = { ...untagged(), 'fetch.txt': 'https://example.org/a - data/a.txt\r\n' }
    expect(problemsOf(await readBag(fetched))).toEqual([])
  })

  test.each([
    ['/etc/passwd', 'fetch-unsafe-path fetch.txt:1'],
    ['data/../../x', 'fetch-unsafe-path fetch.txt:1'],
    ['~/x', 'fetch-unsafe-path fetch.txt:1'],
    ['bagit.txt', 'fetch-unsafe-path fetch.txt:1'],
    ['data/nowhere', 'fetch-unlisted fetch.txt:0'],
  ])('a fetch.txt that names %s is invalid', async (path, problem) => {
    expect(problemsOf(await readBag({ ...untagged(), 'fetch.txt': `https://example.org/x 1 ${path}\n` }))).toEqual([
      problem,
    ])
  })

  test('whose Payload-Oxum does not fit are invalid, unless payload is missing: that is told already', async () => {
    const bag = { ...untagged(), 'bag-info.txt': 'Source-Organization: X\nPayload-Oxum: 2.3\n' }
    expect(problemsOf(await readBag(bag))).toEqual(['payload-oxum bag-info.txt:2'])
    expect(problemsOf(await readBag(without(bag, 'data/a.txt')))).toEqual([])
  })

  test.each([
    ['', ['declaration-malformed bagit.txt:1']],
    ['BagIt-Version: .97\nTag-File-Character-Encoding: UTF-8\n', ['declaration-malformed bagit.txt:1']],
    ['BagIt-Version : 1.0\nTag-File-Character-Encoding: UTF-8\n', ['declaration-malformed bagit.txt:1']],
    ['BagIt-Version: 1.0\n', ['declaration-malformed bagit.txt:2']],
    ['\uFEFFBagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n', ['byte-order-mark bagit.txt:1']],
    ['BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\nmore\n', ['declaration-too-long bagit.txt:3']],
    ['BagIt-Version: 7.0\nTag-File-Character-Encoding: UTF-8\n', ['version-unknown bagit.txt:1']],
    ['BagIt-Version: 1.0\nTag-File-Character-Encoding: EBCDIC-FAKE\n', ['encoding-unknown bagit.txt:2']],
    ['BagIt-Version: 1.0\r\nTag-File-Character-Encoding: utf-8', []],
  ])('a declaration of %j', async (text, problems) => {
    expect(problemsOf(await readBag({ ...untagged(), 'bagit.txt': text }))).toEqual(problems)
  })

  test('without a declaration, when named as bags, are invalid', async () => {
    expect(problemsOf(await readBag(without(untagged(), 'bagit.txt')))).toEqual(['no-declaration .:0'])
    expect(problemsOf(await readBag(without(untagged({}), 'manifest-sha256.txt')))).toContain('no-payload-manifest .:0')
  })

  test.each([
    ['ISO-8859-1', (text: string) => Buffer.from(text, 'latin1')],
    ['UTF-16', (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    ['UTF-16', (text: string) => Buffer.from(text, 'utf16le').swap16()],
    ['UTF-16LE', (text: string) => Buffer.from(text, 'utf16le')],
  ])('with tag files in %s are read in it', async (encoding, encode) => {
    const manifest = encode(bagManifest({ 'data/é': 'x' }))
    const store = await readBag({
      'bagit.txt': `BagIt-Version: 1.0\nTag-File-Character-Encoding: ${encoding}\n`,
      'manifest-sha256.txt': manifest,
      'data/é': 'x',
    })
    expect(said(store)).toEqual(['info artifact-unclaimed '])
  })

  test('with bytes that are not of their encoding have a manifest that cannot be read', async () => {
    const store = await readBag({ ...untagged(), 'manifest-sha256.txt': Uint8Array.of(0xff, 0xfe, 0x00) })
    expect(said(store)).toContain('error manifest-unreadable /manifest-sha256.txt')
  })

  test('percent-encode CR, LF and, since 1.0, the percent sign; a file of the name as written counts first', async () => {
    const listed = (path: string): string => bagManifest({ [path]: 'x' })
    const verdicts = async (version: string, onDisk: string, inManifest: string) => {
      const bag = { ...untagged({}, version), [onDisk]: 'x', 'manifest-sha256.txt': listed(inManifest) }
      return (await readBag(without(bag, 'bag-info.txt'))).artifacts.filter(({ claim }) => claim).map(verdictOf)
    }
    expect(await verdicts('1.0', 'data/a\nb', 'data/a%0Ab')).toEqual(['match'])
    expect(await verdicts('1.0', 'data/a\rb', 'data/a%0db')).toEqual(['match'])
    expect(await verdicts('1.0', 'data/50%', 'data/50%25')).toEqual(['match'])
    expect(await verdicts('0.97', 'data/50%25', 'data/50%25')).toEqual(['match'])
    expect(await verdicts('1.0', 'data/%7Ex', 'data/%7Ex')).toEqual(['match'])
    expect(await verdicts('1.0', 'data/a%0Ab', 'data/a%0Ab')).toEqual(['match'])
  })

  test.each([
    ['0.97', 'warning bag-warning'],
    ['1.0', 'error bag-invalid'],
  ])('that list a file twice with the same digest: %s', async (version, expected) => {
    const bag = untagged({ a: 'a' }, version)
    const store = await readBag({
      ...bag,
      'manifest-sha256.txt': `${String(bag['manifest-sha256.txt'])}${String(bag['manifest-sha256.txt'])}`,
    })
    expect(said(store)).toContain(`${expected} /manifest-sha256.txt#listed-twice`)
  })

  test('that list a file twice with different digests have a line turned down', async () => {
    const bag = untagged({ a: 'a' })
    const store = await readBag({
      ...bag,
      'manifest-sha256.txt': bagManifest({ 'data/a': 'x' }) + String(bag['manifest-sha256.txt']),
    })
    expect(store.manifests.flatMap(({ rejections }) => rejections)).toMatchObject([
      { line: 2, reason: 'conflicting-duplicate' },
    ])
  })

  test.each([
    ['case-collision', { 'data/A': 'x', 'data/a': 'x' }],
    ['normalisation-collision', { 'data/\u00e9': 'x', 'data/e\u0301': 'x' }],
    ['system-file', { 'data/.DS_Store': 'x', 'data/Thumbs.db': 'x' }],
  ])('warn of names that are a risk elsewhere: %s', async (kind, files) => {
    const payload = Object.fromEntries(Object.entries(files).map(([path, content]) => [path.slice(5), content]))
    expect(said(await readBag(untagged(payload)))).toContain(`warning bag-warning /manifest-sha256.txt#${kind}`)
  })

  test.each([
    ['every path with ./', (text: string) => text.replaceAll('data/', './data/'), true],
    ['one path with ./', (text: string) => text.replace('data/', './data/'), false],
    ['a star', (text: string) => text.replace('  data/', ' *data/'), true],
    ['a tab, and several blanks', (text: string) => text.replace('  ', '\t   '), false],
    ['CR alone at the ends of lines', (text: string) => text.replaceAll('\n', '\r'), false],
  ])(
    'read manifests as checksum tools write them, with a warning where others may not: %s',
    async (_, change, isWarned) => {
      const bag = untagged()
      const store = await readBag({ ...bag, 'manifest-sha256.txt': change(String(bag['manifest-sha256.txt'])) })
      expect(problemsOf(store)).toEqual(isWarned ? ['checksum-tool-form manifest-sha256.txt:1'] : [])
    },
  )

  test('name links and unsafe paths in vain', async () => {
    const manifest = ['../x', '/x', '~/x', 'C:\\x', '%HOME%/x', '\\\\host\\x', 'data/../../x']
      .map((path) => bagManifest({ [path]: '' }))
      .join('')
    const store = await readBag(
      { ...untagged({}), 'manifest-sha256.txt': manifest + bagManifest({ 'data/link': '' }) },
      [{ path: 'bag/data/link', kind: 'symlink' }],
    )
    expect(store.artifacts.map(({ path }) => path)).toEqual([
      'bag-info.txt',
      'bagit.txt',
      'data/link',
      'manifest-sha256.txt',
    ])
    expect(store.manifests.flatMap(({ rejections }) => rejections.map(({ reason }) => reason))).toEqual([
      ...[
        'path-escape',
        'absolute-path',
        'absolute-path',
        'absolute-path',
        'absolute-path',
        'absolute-path',
        'path-escape',
        'symlink',
      ],
    ])
  })

  test('in algorithms that are not verified are not called healthy', async () => {
    const bag = {
      ...without(untagged({ a: 'a' }), 'manifest-sha256.txt'),
      'manifest-blake3.txt': `${'0'.repeat(64)} data/a\n`,
    }
    expect(said(await readBag(bag))).toContain('warning bag-warning /manifest-blake3.txt#algorithm-unknown')
  })

  test('own what lies in them: neither a bag inside a bag nor a SHA256SUMS in one is another store', async () => {
    const inner = Object.fromEntries(Object.entries(untagged()).map(([path, content]) => [`inner/${path}`, content]))
    const files = Object.entries(aBag({ ...inner, SHA256SUMS: `${'0'.repeat(64)}  gone\n` }))
    const folder = aFolder(Object.fromEntries(files.map(([path, content]) => [`bag/${path}`, content])))
    try {
      const { exit, stdout } = await runIn(folder.root, ['check', '--no-github', '--json', '-'])
      expect([exit, JSON.parse(stdout).stores.map(({ id }: { id: string }) => id)]).toEqual([0, ['bagit:bag']])
    } finally {
      folder.remove()
    }
  })
})

describe('laws of bags', () => {
  const payload = fc.dictionary(fc.constantFrom('a', 'b/c', 'é', 'x y'), fc.uint8Array({ maxLength: 30 }), {
    minKeys: 1,
    noNullPrototype: true,
  })

  test('one changed byte in any file that a manifest lists is found', async () => {
    await fc.assert(
      fc.asyncProperty(
        payload,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (contents, which, where, flip) => {
          const bag = aBag(contents)
          const names = Object.keys(bag).filter((name) => !name.startsWith('tagmanifest') && bag[name]?.length !== 0)
          const name = names[which % names.length] ?? ''
          const bytes = Buffer.from(bag[name] ?? '')
          const at = where % bytes.length
          bytes[at] = (bytes[at] ?? 0) ^ flip
          expect(said(await readBag(bag))).toEqual([])
          expect(said(await readBag({ ...bag, [name]: bytes })).some((line) => /^(?:error|critical)/.test(line))).toBe(
            true,
          )
        },
      ),
    )
  })

  test('no manifest makes the parser fail, or lists a path that is not safe', () => {
    const line = fc.tuple(
      fc.constantFrom('a'.repeat(64), 'zz', '0'),
      fc.constantFrom(' ', '  ', '\t', ' *', ''),
      fc.string({ unit: 'binary', maxLength: 20 }),
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(line.map((parts) => parts.join(''))).map((lines) => lines.join('\n')),
    )
    fc.assert(
      fc.property(text, fc.boolean(), (content, isFinal) => {
        const name = { path: 'manifest-sha256.txt', isTagManifest: false, algorithm: 'sha256' } as const
        const { entries } = parseBagManifest(name, content, {
          isFinal,
          isThere: () => false,
          problems: createBagProblems(),
        })
        expect(entries.filter(({ path }) => rejectPath(path) !== null)).toEqual([])
      }),
    )
  })
})

const SUITE = fileURLToPath(new URL('../../../../shared/suites/bagit', import.meta.url))
const isHere = existsSync(SUITE)
const suite = isHere ? describe : describe.skip

suite('R49: the bags of ../shared', () => {
  const bags = isHere ? loadBags(SUITE) : []
  const run = async (args: readonly string[], cwd: string) => runIn(cwd, ['check', ...args])

  test('are sixty', () => {
    expect(bags).toHaveLength(60)
  })

  test.each(bags.map((bag) => [bag.id, bag] as const))('%s', async (_, bag) => {
    const folder = aFolder()
    try {
      expect(await judgeBagFiles(SUITE, bag, run, join(folder.root, 'files'))).toBe('')
      expect(await judgeBagObjects(SUITE, bag, run, join(folder.root, 'objects'))).toBe('')
    } finally {
      folder.remove()
    }
  })
})
