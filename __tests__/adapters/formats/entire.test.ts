import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createMemoryBackend } from '../../../src/adapters/backends/memory.ts'
import { createEntireFormat } from '../../../src/adapters/formats/entire.ts'
import { verdictOf } from '../../../src/assess/verdict.ts'
import type { StoreFact } from '../../../src/domain/store-facts.ts'
import type { Entry } from '../../../src/ports.ts'
import { entireBranch, entireCheckpoints } from '../../builders/entire.ts'
import type { EntireLayout } from '../../builders/entire.ts'
import { digestOf } from '../../builders/manifest.ts'

const format = createEntireFormat()

type Files = Readonly<Record<string, string | Uint8Array>>

const IDS: Readonly<Record<EntireLayout, string>> = {
  v1: 'entire:entire/checkpoints/v1',
  'v2-main': 'entire:refs/entire/checkpoints/v2/main',
  'v2-full': 'entire:refs/entire/checkpoints/v2/full/current',
  'git-refs': 'entire:refs/entire/checkpoints',
}
const LAYOUTS: readonly EntireLayout[] = ['v1', 'v2-main', 'v2-full', 'git-refs']
async function read(files: Files, id = IDS.v1, root = '.'): Promise<StoreFact> {
  const backend = createMemoryBackend(
    new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)])),
  )
  return format.read(backend, { id, root, isConfigured: false }, await backend.list(), () => undefined)
}

function verdicts(store: StoreFact): readonly string[] {
  return store.artifacts.map(verdictOf)
}

function brokenOf(store: StoreFact): readonly string[] {
  return store.references.filter(({ isPresent }) => !isPresent).map(({ role, target }) => `${role} ${target}`)
}

function without(files: Files, ...paths: readonly string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)))
}

/** A branch of one checkpoint, and the folder that it lies in. */
function oneCheckpoint(): { readonly files: Files; readonly folder: string } {
  const [checkpoint] = entireCheckpoints('v1', { checkpoints: 1 })
  return { files: entireBranch('v1', { checkpoints: 1 }), folder: checkpoint?.folder ?? '' }
}

describe('R4: a sound store', () => {
  const shapes = LAYOUTS.flatMap((layout) =>
    [
      { checkpoints: 3 },
      { checkpoints: 2, sessionsEach: 12 },
      { checkpoints: 2, chunks: 4 },
      { checkpoints: 2, sessionsEach: 2, chunks: 2, isUlid: layout === 'git-refs' },
    ].map((shape) => [layout, shape] as const),
  )

  test.each(shapes)('%s of %j matches, and nothing of it is missing', async (layout, shape) => {
    const { checkpoints, sessionsEach = 1 } = shape
    const store = await read(entireBranch(layout, shape), IDS[layout])
    expect(store.checkpointCount).toBe(checkpoints)
    expect(store.sessions).toHaveLength(checkpoints * sessionsEach)
    expect(verdicts(store)).toEqual(Array.from({ length: checkpoints * sessionsEach }, () => 'match'))
    expect(store.sessions.filter(({ missingParts }) => missingParts.length > 0)).toEqual([])
    expect(brokenOf(store)).toEqual([])
    expect(store.manifests.filter(({ unreadable }) => unreadable !== null)).toEqual([])
  })

  test.each(LAYOUTS)('%s is known by its shape where no ref tells its layout', async (layout) => {
    const files = Object.fromEntries(
      Object.entries(entireBranch(layout)).map(([path, content]) => [`deep/er/${path}`, content]),
    )
    const store = await read(files, 'entire:deep/er', 'deep/er')
    expect(verdicts(store)).toEqual(['match', 'match', 'match'])
    expect(store.artifacts[0]?.path).toMatch(/^[^/]{2}\//)
  })

  test.each(LAYOUTS)('%s is found at the root of a tree', (layout) => {
    const entries = Object.keys(entireBranch(layout)).map((path): Entry => ({ path, kind: 'file' }))
    expect(format.detect(entries)).toEqual(['.'])
  })

  test('a tree of other things is none', () => {
    const paths = [
      'metadata.json',
      '0/full.jsonl',
      'ab/metadata.json',
      'AB/0123456789/metadata.json',
      'ab/012345678g/metadata.json',
      '01/0123456789ef/metadata.json',
    ]
    const more = [
      'x/ab/0123456789/metadata.json',
      'ab/0123456789/README.md',
      'ab/0123456789/0/notes.txt',
      'ab/0123456789',
    ]
    expect(format.detect([...paths, ...more].map((path): Entry => ({ path, kind: 'file' })))).toEqual([])
  })

  test('task folders, and whatever else lies about, are no sessions', async () => {
    const { files, folder } = oneCheckpoint()
    const store = await read({
      ...files,
      [`${folder}/tasks/toolu_1/full.jsonl`]: 'x',
      [`${folder}/0/tasks/1/full.jsonl`]: 'x',
      [`${folder}/notes/full.jsonl`]: 'x',
      [`${folder}/-1/full.jsonl`]: 'x',
      [`README.md`]: 'x',
      [`generation.json`]: '{',
    })
    expect(store.sessions.map(({ path }) => path)).toEqual([`${folder}/0`])
    expect(verdicts(store)).toEqual(['match'])
  })
})

describe('R4: R14: damage to a transcript', () => {
  test.each(LAYOUTS)(
    '%s: one flipped bit anywhere in a claimed transcript is found, and no other doubted',
    async (layout) => {
      const files = entireBranch(layout, { checkpoints: 4, chunks: 2 })
      const transcripts = Object.keys(files).filter((path) =>
        /\/(?:full\.jsonl|transcript\.jsonl|raw_transcript)(?:\.\d+)?$/.test(path),
      )
      expect(transcripts).toHaveLength(8)
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...transcripts), fc.nat(), async (path, bit) => {
          const bytes = Buffer.from(files[path] ?? '')
          const at = Math.floor(bit / 8) % bytes.length
          bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8))
          const store = await read({ ...files, [path]: bytes }, IDS[layout])
          const hit = store.artifacts.filter((artifact) => verdictOf(artifact) === 'mismatch')
          expect(hit.map((artifact) => path.startsWith(artifact.path))).toEqual([true])
          expect(verdicts(store).filter((verdict) => verdict === 'match')).toHaveLength(3)
        }),
        { numRuns: 40 },
      )
    },
  )

  test('a chunk that is gone, or one too many, is a mismatch; without the first it is missing', async () => {
    const files = entireBranch('v1', { checkpoints: 1, chunks: 3 })
    const [first = '', second = ''] = Object.keys(files).filter((path) => path.includes('full.jsonl'))
    expect(verdicts(await read(without(files, second)))).toEqual(['mismatch'])
    expect(verdicts(await read({ ...files, [`${first}.003`]: '' }))).toEqual(['mismatch'])
    expect(verdicts(await read(without(files, first)))).toEqual(['missing'])
    const hash = first.replace('full.jsonl', 'content_hash.txt')
    expect(verdicts(await read(without(files, first, hash)))).toEqual(['missing'])
  })

  test('chunks are joined by number, and what is named much like one is none', async () => {
    const files = entireBranch('v1', { checkpoints: 1, chunks: 12, linesEach: 36 })
    const first = Object.keys(files).find((path) => path.endsWith('full.jsonl')) ?? ''
    const others = ['.1', '.001.bak', '.gz', '.00a', '-001'].map((suffix) => [`${first}${suffix}`, 'x'] as const)
    expect(verdicts(await read({ ...files, ...Object.fromEntries(others) }))).toEqual(['match'])
  })

  test('R5: a digest without its transcript is a missing artifact', async () => {
    const { files, folder } = oneCheckpoint()
    const store = await read(without(files, `${folder}/0/full.jsonl`))
    expect(verdicts(store)).toEqual(['missing'])
    expect(store.sessions[0]?.missingParts).toEqual([])
    expect(brokenOf(store)).toEqual([`transcript ${folder}/0/full.jsonl`])
  })

  test('a transcript without its digest is unclaimed, and the record that names the digest dangles', async () => {
    const { files, folder } = oneCheckpoint()
    const store = await read(without(files, `${folder}/0/content_hash.txt`))
    expect(verdicts(store)).toEqual(['unclaimed'])
    expect(brokenOf(store)).toEqual([`content_hash ${folder}/0/content_hash.txt`])
  })

  test('the transcript.jsonl of version 1 has no digest by design, and is no artifact', async () => {
    const { files, folder } = oneCheckpoint()
    const store = await read({ ...files, [`${folder}/0/transcript.jsonl`]: 'x' })
    expect(store.artifacts.map(({ path }) => path)).toEqual([`${folder}/0/full.jsonl`])
  })
})

describe('the file of a digest', () => {
  const hash = `sha256:${digestOf('text')}`
  const readWith = async (content: string | Uint8Array): Promise<StoreFact> => {
    const { files, folder } = oneCheckpoint()
    return read({ ...files, [`${folder}/0/full.jsonl`]: 'text', [`${folder}/0/content_hash.txt`]: content })
  }

  test.each([hash, `${hash}\n`, `${hash}\r\n`, hash.toUpperCase().replace('SHA256', 'sha256')])(
    '%j is read',
    async (content) => {
      expect(verdicts(await readWith(content))).toEqual(['match'])
    },
  )

  test.each([
    '',
    digestOf('text'),
    `sha512:${digestOf('text')}`,
    `${hash}\n\n`,
    ` ${hash}`,
    `${hash} `,
    hash.slice(0, -1),
    `${hash}0`,
    `\ufeff${hash}`,
    `${hash}\0`,
    Buffer.from(hash, 'utf16le'),
    Uint8Array.from([0xff, 0xfe]),
    '<<<<<<< ours\n',
    'x'.repeat(9_000_000),
  ])('%# of the wrong form is unreadable, and claims nothing', async (content) => {
    const store = await readWith(content)
    expect(verdicts(store)).toEqual(['unclaimed'])
    const unreadable = store.manifests.filter((manifest) => manifest.unreadable !== null)
    expect(unreadable.map(({ path, claimCount }) => [path.split('/').at(-1), claimCount])).toEqual([
      ['content_hash.txt', 0],
    ])
  })
})

describe('the record of a checkpoint', () => {
  const readWith = async (record: unknown): Promise<StoreFact> => {
    const { files, folder } = oneCheckpoint()
    const content = record instanceof Uint8Array || typeof record === 'string' ? record : JSON.stringify(record)
    return read({ ...files, [`${folder}/metadata.json`]: content })
  }
  const { folder } = oneCheckpoint()

  test('R6: names files from the root of the tree, or from its own folder; each is there or dangles', async () => {
    const store = await readWith({
      sessions: [
        {
          transcript: `/${folder}/0/full.jsonl`,
          context: '/0/context.md',
          prompt: '0/prompt.txt',
          content_hash: '',
          metadata: null,
        },
        { transcript: '/ab/0123456789/0/full.jsonl', unknown: '/nowhere' },
      ],
    })
    expect(store.references).toEqual(
      [
        ...[['transcript', `${folder}/0/full.jsonl`, true] as const],
        ...[['context', `${folder}/0/context.md`, false] as const],
        ...[['prompt', `${folder}/0/prompt.txt`, false] as const],
        ...[['transcript', 'ab/0123456789/0/full.jsonl', false] as const],
      ].map(([role, target, isPresent]) => ({
        kind: 'artifact',
        from: `${folder}/metadata.json`,
        role,
        target,
        isPresent,
      })),
    )
  })

  test.each([
    ['no JSON', '{'],
    ['empty', ''],
    ['NULs', '\0\0\0\0'],
    ['not UTF-8', Uint8Array.from([0x7b, 0xff, 0x7d])],
    ['a list', []],
    ['a number', 7],
    ['sessions of the wrong type', { sessions: { 0: {} } }],
    ['a session of the wrong type', { sessions: [null] }],
    ['a path of the wrong type', { sessions: [{ transcript: { toString: '/x' } }] }],
    ['a path without end', { sessions: [{ transcript: `/${'x'.repeat(5000)}` }] }],
    ['too large', `{"x":"${'x'.repeat(9_000_000)}"}`],
    ['a conflict', '<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n'],
  ])('that is %s is unreadable, and the transcript is verified all the same', async (_, record) => {
    const store = await readWith(record)
    expect(store.manifests.filter(({ unreadable }) => unreadable !== null).map(({ path }) => path)).toEqual([
      `${folder}/metadata.json`,
    ])
    expect(store.references).toEqual([])
    expect(verdicts(store)).toEqual(['match'])
  })

  test.each([
    ['deep', `{"x":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)},"sessions":[]}`],
    ['polluting', '{"__proto__":{"sessions":[{"transcript":"/x"}]},"constructor":{"prototype":{"polluted":1}}}'],
  ])('that is %s does no harm', async (_, record) => {
    const store = await readWith(record)
    expect(store.references).toEqual([])
    expect(verdicts(store)).toEqual(['match'])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('whatever it holds, reading answers, and the transcript is verified', async () => {
    const record = fc.oneof(
      fc.json(),
      fc.string(),
      fc.uint8Array(),
      fc.record({ sessions: fc.array(fc.dictionary(fc.constantFrom('transcript', 'metadata', 'x'), fc.jsonValue())) }),
    )
    await fc.assert(
      fc.asyncProperty(record, async (content) => {
        expect(verdicts(await readWith(content))).toEqual(['match'])
      }),
    )
  })
})

describe('a session without what its format promises', () => {
  test('lacks its record, and its transcript when nothing names one', async () => {
    const { files, folder } = oneCheckpoint()
    const bare = without(
      files,
      `${folder}/metadata.json`,
      ...['metadata.json', 'full.jsonl', 'content_hash.txt'].map((name) => `${folder}/0/${name}`),
    )
    const store = await read({ ...bare, [`${folder}/0/prompt.txt`]: 'x' })
    expect(store.sessions).toEqual([{ path: `${folder}/0`, missingParts: ['metadata.json', 'full.jsonl'] }])
    expect(store.artifacts).toEqual([])
  })

  test('that its checkpoint names is a broken reference, and not told twice', async () => {
    const { files, folder } = oneCheckpoint()
    const store = await read(without(files, `${folder}/0/full.jsonl`, `${folder}/0/content_hash.txt`))
    expect(store.sessions).toEqual([{ path: `${folder}/0`, missingParts: [] }])
    expect(brokenOf(store)).toEqual(
      ['transcript full.jsonl', 'content_hash content_hash.txt'].map((part) => part.replace(' ', ` ${folder}/0/`)),
    )
  })

  test('in version 2 the main tree needs no transcript, and the full tree no record', async () => {
    const folder = 'ab/0123456789'
    const main = await read({ [`${folder}/0/metadata.json`]: '{}' }, IDS['v2-main'])
    expect(main.sessions).toEqual([{ path: `${folder}/0`, missingParts: [] }])
    const full = await read({ [`${folder}/0/other`]: '{}' }, IDS['v2-full'])
    expect(full.sessions).toEqual([{ path: `${folder}/0`, missingParts: ['raw_transcript'] }])
  })
})

describe('stores among the refs', () => {
  const stores = (...refs: readonly string[]): readonly (readonly [string, string, number])[] =>
    format.refStores(refs).map(({ name, ref, refs: members }) => [name, ref, members.length])
  const branch = 'entire/checkpoints/v1'
  const fetched = 'refs/session-reliability/fetched/entire/checkpoints'

  test('a branch of one’s own comes first, then origin’s, then any other remote’s: twins are one store', () => {
    const [own, origin, other] = [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`, `refs/remotes/a/${branch}`]
    expect(stores(other, origin, own)).toEqual([[branch, own, 1]])
    expect(stores(other, origin)).toEqual([[branch, origin, 1]])
    expect(stores(other)).toEqual([[branch, other, 1]])
  })

  test('other refs each by name, one’s own before a fetched twin', () => {
    const rest = ['v1', 'v2/full/2026-01', 'v2/full/current', 'v2/main']
    const own = rest.map((name) => `refs/entire/checkpoints/${name}`)
    expect(stores(`${fetched}/v1`, ...own)).toEqual(own.map((ref) => [ref, ref, 1]))
    expect(stores(`${fetched}/v2/main`)).toEqual([['refs/entire/checkpoints/v2/main', `${fetched}/v2/main`, 1]])
  })

  test('all refs of one checkpoint each are one store; those of a wrong shard or id are not ours', () => {
    const hex = ['ef/0123456789ef', '00/abcdef012300']
    const ulid = 'YZ/01JABCDEFGHJKMNPQRSTVWXXYZ'
    const good = [...hex, ulid].map((rest) => `refs/entire/checkpoints/${rest}`)
    const wrong = [
      '01/0123456789ef',
      'ef/0123456789EF',
      'ef/0123456789ef/x',
      'ef/x0123456789ef',
      'f/0123456789ef',
      'yz/01jabcdefghjkmnpqrstvwxxyz',
      'ef',
      'IL/01JABCDEFGHJKMNPQRSTVWXXIL',
    ]
    const twin = `${fetched}/ef/0123456789ef`
    const found = format.refStores([...good, ...wrong.map((rest) => `refs/entire/checkpoints/${rest}`), twin])
    expect(found.map(({ name, ref }) => [name, ref])).toEqual([['refs/entire/checkpoints', 'refs/entire/checkpoints/']])
    expect(found[0]?.refs.toSorted()).toEqual(good.toSorted())
  })

  test('refs that only look alike are none', () => {
    expect(
      stores(
        'refs/heads/main',
        `refs/heads/x/${branch}`,
        `refs/tags/${branch}`,
        'refs/heads/entire/checkpoints/v10',
        'refs/entire/checkpoints/v2',
        'refs/entire/checkpoints/v2/full/a/b',
        'refs/remotes/origin/HEAD',
      ),
    ).toEqual([])
  })
})
