import { chmodSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createObjectReader } from '../../../src/adapters/git/object-reader.ts'
import type { Reading } from '../../../src/domain/store-facts.ts'
import { aFolder } from '../../builders/folder.ts'
import type { TestFolder } from '../../builders/folder.ts'
import { aRepository } from '../../builders/git.ts'
import type { TestRepository } from '../../builders/git.ts'
import { digestOf } from '../../builders/manifest.ts'
import { open } from '../../builders/open.ts'

const silent = (): void => undefined
const FILES = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [`d${index % 4}/f${index}`, `file ${index}: ${digestOf(`${index}`)}\n`]),
)
const PATHS = Object.keys(FILES)
const HIT = 'd1/f17'
const OTHERS = PATHS.filter((path) => path !== HIT)

let repository: TestRepository

beforeEach(() => {
  repository = aRepository({ isBare: true })
  repository.commit('refs/heads/main', FILES)
})

afterEach(() => {
  repository.remove()
})

/** What reading every file gives; null when the tree cannot be read at all, with one line for people. */
async function readAll(): Promise<ReadonlyMap<string, Reading> | null> {
  const { repository: opened } = await open(repository.root)
  const backend = opened.treeOf('main', repository.idOf('main'))
  try {
    await backend.list()
  } catch (error) {
    expect(error).toMatchObject({
      name: 'UnreadableError',
      message: expect.stringMatching(/^git .+; git fsck says more$/),
    })
    return null
  }
  const readings = await backend.read(
    PATHS.map((path) => ({ paths: [path], isHashed: true })),
    silent,
  )
  return new Map(PATHS.map((path, index) => [path, readings[index] ?? { kind: 'absent' }]))
}

function isRight(path: string, reading: Reading | undefined): boolean {
  return reading?.kind === 'read' && reading.sha256 === digestOf(FILES[path] ?? '')
}

function looseFile(name: string): string {
  const id = repository.idOf(name)
  const file = join(repository.gitDir, 'objects', id.slice(0, 2), id.slice(2))
  chmodSync(file, 0o644)
  return file
}

function packFile(): string {
  repository.git(['repack', '-adq'])
  const folder = join(repository.gitDir, 'objects/pack')
  const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.pack')) ?? '')
  chmodSync(file, 0o644)
  return file
}

function flip(bytes: Buffer, bit: number): Buffer {
  const flipped = Buffer.from(bytes)
  const at = Math.floor(bit / 8) % flipped.length
  flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit % 8))
  return flipped
}

describe('a damaged object', () => {
  test.each<[string, (file: string) => void, Reading['kind']]>([
    [
      'that is gone is absent',
      (file) => {
        rmSync(file)
      },
      'object-absent',
    ],
    [
      'that is empty is corrupt',
      (file) => {
        truncateSync(file, 0)
      },
      'object-corrupt',
    ],
    [
      'that is torn is corrupt',
      (file) => {
        truncateSync(file, 20)
      },
      'object-corrupt',
    ],
    [
      'that is no object is corrupt',
      (file) => {
        writeFileSync(file, 'noise, not zlib')
      },
      'object-corrupt',
    ],
    [
      'of another content, valid in itself, is corrupt',
      (file) => {
        writeFileSync(file, deflateSync('blob 5\0other'))
      },
      'object-corrupt',
    ],
    [
      'of another type is corrupt',
      (file) => {
        writeFileSync(file, deflateSync('tree 0\0'))
      },
      'object-corrupt',
    ],
    [
      'that claims more bytes than it has is corrupt',
      (file) => {
        writeFileSync(file, deflateSync('blob 99\0other'))
      },
      'object-corrupt',
    ],
    [
      'that claims fewer bytes than it has is corrupt',
      (file) => {
        writeFileSync(file, deflateSync('blob 2\0other'))
      },
      'object-corrupt',
    ],
    [
      'of an unknown type is corrupt',
      (file) => {
        writeFileSync(file, deflateSync('blub 5\0other'))
      },
      'object-corrupt',
    ],
  ])('R4: %s, and every other is read', async (_, damage, kind) => {
    damage(looseFile(`main:${HIT}`))
    const readings = await readAll()
    expect(readings?.get(HIT)).toMatchObject({ kind, objectId: repository.idOf(`main:${HIT}`) })
    expect(OTHERS.filter((path) => !isRight(path, readings?.get(path)))).toEqual([])
  })

  test('R4: the last one corrupt, and one before it absent, are told one by one', async () => {
    rmSync(looseFile('main:d0/f0'))
    const last = looseFile('main:d3/f39')
    truncateSync(last, statSync(last).size - 6)
    const readings = await readAll()
    const wrong = PATHS.filter((path) => !isRight(path, readings?.get(path)))
    expect(wrong.map((path) => [path, readings?.get(path)?.kind])).toEqual([
      ['d0/f0', 'object-absent'],
      ['d3/f39', 'object-corrupt'],
    ])
  })

  test('R4: the last one, of which git waits to be asked more, is corrupt', async () => {
    writeFileSync(looseFile('main:d3/f39'), deflateSync('blob 1000\0other'))
    const readings = await readAll()
    expect(readings?.get('d3/f39')?.kind).toBe('object-corrupt')
    expect(PATHS.filter((path) => path !== 'd3/f39' && !isRight(path, readings?.get(path)))).toEqual([])
  })

  test.each([' missing\n', ' blob 3\nxyz\n'])(
    'R4: one that holds an answer for the next is no answer for it (%j)',
    async (fake) => {
      const next = repository.idOf('main:d2/f18')
      writeFileSync(looseFile(`main:${HIT}`), deflateSync(`blob 4\0abcd\n${next}${fake}`))
      const readings = await readAll()
      expect(readings?.get(HIT)?.kind).toBe('object-corrupt')
      expect(OTHERS.filter((path) => !isRight(path, readings?.get(path)))).toEqual([])
    },
  )

  test('R4: many of them, absent and corrupt, are told one by one', async () => {
    for (const [index, path] of PATHS.entries()) {
      if (index % 3 === 1) rmSync(looseFile(`main:${path}`))
      if (index % 3 === 2) truncateSync(looseFile(`main:${path}`), 25)
    }
    const readings = await readAll()
    const kinds = PATHS.map((path) => readings?.get(path)?.kind)
    expect(kinds).toEqual(PATHS.map((_, index) => ['read', 'object-absent', 'object-corrupt'][index % 3]))
  })

  test('R4: a tree that the tree above it calls a file is no file', async () => {
    const entry = Buffer.concat([Buffer.from('100644 f\0'), Buffer.from(repository.idOf('main:d1'), 'hex')])
    const id = repository.git(['hash-object', '-t', 'tree', '--literally', '-w', '--stdin'], entry)
    const commit = repository.git(['commit-tree', '-m', 'odd', id])
    const backend = (await open(repository.root)).repository.treeOf('odd', commit)
    const [reading] = await backend.read([{ paths: ['f'], isHashed: true }], silent)
    expect(reading).toMatchObject({ kind: 'object-corrupt', detail: 'it is a tree, not a blob' })
  })

  test('says in one line what git had to say', async () => {
    truncateSync(looseFile(`main:${HIT}`), 0)
    const reading = (await readAll())?.get(HIT)
    expect(reading).toMatchObject({ detail: expect.stringMatching(/^[^\n]{5,300}$/) })
  })
})

const onPosix = process.platform === 'win32' ? describe.skip : describe

onPosix('a git that dies in the middle', () => {
  let folder: TestFolder
  const path = process.env['PATH'] ?? ''

  beforeEach(() => {
    folder = aFolder()
  })

  afterEach(() => {
    process.env['PATH'] = path
    folder.remove()
  })

  /** From here on, `git cat-file` ends after some bytes, the first so many times. */
  function breakGit(times: number, bytes: number): void {
    const count = join(folder.root, 'count')
    folder.write('count', '')
    const script = `#!/bin/sh
PATH='${path}'
case "$*" in
*'cat-file --batch')
  if [ "$(wc -c < '${count}')" -lt ${times} ]; then
    printf x >> '${count}'
    git "$@" | { dd bs=1 count=${bytes} 2>/dev/null; kill -9 $$; }
  fi ;;
esac
exec git "$@"
`
    folder.write('bin/git', script)
    chmodSync(join(folder.root, 'bin/git'), 0o755)
    process.env['PATH'] = `${join(folder.root, 'bin')}${delimiter}${path}`
  }

  test.each([2, 99])(
    'on an object that claims to have %i bytes, and goes on writing, is an answer for that object only',
    async (claimed) => {
      writeFileSync(looseFile(`main:${HIT}`), deflateSync(`blob ${claimed}\0other`))
      // Each line by itself, and whoever ends git ends the shell around it: the rest comes all the same.
      folder.write(
        'bin/git',
        `#!/bin/sh\nPATH='${path}'\ncase "$*" in\n*'cat-file --batch') git "$@" | while IFS= read -r line; do printf '%s\\n' "$line"; sleep 0.004; done ;;\n*) exec git "$@" ;;\nesac\n`,
      )
      chmodSync(join(folder.root, 'bin/git'), 0o755)
      process.env['PATH'] = `${join(folder.root, 'bin')}${delimiter}${path}`
      const reader = createObjectReader({ gitDir: repository.gitDir, objectFormat: 'sha1' }, new URL('file:///none'))
      const ids = PATHS.map((name) => repository.idOf(`main:${name}`))
      const readings = await reader.read(
        ids.map((id) => ({ objectIds: [id], type: 'blob', keepBytes: 0, isHashed: true })),
        silent,
      )
      expect(readings.map(({ kind }) => kind)).toEqual(PATHS.map((name) => (name === HIT ? 'corrupt' : 'read')))
    },
  )

  test.each([0, 1, 45, 60, 700, 2000])('after %i bytes, once, costs nothing', async (bytes) => {
    breakGit(1, bytes)
    const readings = await readAll()
    expect(PATHS.filter((name) => !isRight(name, readings?.get(name)))).toEqual([])
  })

  test('again and again is an answer for each object, and no endless try', async () => {
    breakGit(1_000_000, 900)
    const readings = await readAll()
    for (const [name, reading] of readings ?? [])
      if (!isRight(name, reading)) expect(reading.kind).toBe('object-corrupt')
  })

  test('at once, always, makes the store unreadable', async () => {
    breakGit(1_000_000, 0)
    expect(await readAll()).toBeNull()
  })
})

describe('a damaged tree', () => {
  test.each(['main^{tree}', 'main:d1', 'main'])(
    '%s that is torn or absent makes the store unreadable',
    async (name) => {
      const file = looseFile(name)
      // The commit is named by its id: its own damage must not be in the way of finding it.
      const commit = repository.idOf('main')
      const { repository: opened } = await open(repository.root)
      truncateSync(file, 20)
      await expect(opened.treeOf('main', commit).list()).rejects.toThrow(/^git (commit|tree) [0-9a-f]{40} .*git fsck/)
      rmSync(file)
      await expect(opened.treeOf('main', commit).list()).rejects.toThrow('is not in the object database')
    },
  )

  test('that was walked is not walked again, whatever its commit is called', async () => {
    const commit = repository.idOf('main')
    const { repository: opened } = await open(repository.root)
    const entries = await opened.treeOf('main', commit).list()
    const file = looseFile('main:d1')
    rmSync(file)
    const other = opened.treeOf('HEAD', commit)
    expect(other.source).toEqual({ kind: 'ref', ref: 'HEAD', commit })
    expect(await other.list()).toEqual(entries)
  })

  test('whose bytes were swapped for those of another tree is found by its name', async () => {
    const other = readFileSync(looseFile('main:d2'))
    writeFileSync(looseFile('main:d1'), other)
    expect(await readAll()).toBeNull()
  })

  test('that spells more paths than any store has is refused, and soon', async () => {
    let id = repository.idOf('main:d1/f1')
    let mode = '100644 blob'
    for (let depth = 0; depth < 10; depth += 1) {
      const lines = Array.from({ length: 10 }, (_, index) => `${mode} ${id}\t${index}\n`)
      id = repository.git(['mktree'], lines.join(''))
      mode = '040000 tree'
    }
    const bomb = repository.git(['commit-tree', '-m', 'bomb', id])
    const { repository: opened } = await open(repository.root)
    const started = performance.now()
    await expect(opened.treeOf('bomb', bomb).list()).rejects.toThrow('the tree has more than 5000000 entries')
    expect(performance.now() - started).toBeLessThan(5000)
  })

  test('that is deeper than git allows is refused', async () => {
    const deep = repository.commit('refs/heads/deep', { [`${'d/'.repeat(2100)}f`]: 'deep' })
    const { repository: opened } = await open(repository.root)
    await expect(opened.treeOf('deep', deep).list()).rejects.toThrow('more than 2048 folders deep')
  })

  /** The id of a tree of one entry: these bytes, and the id of an object or a part of it. */
  const treeOfEntry = (entry: string, object = 'main:d1/f1', idBytes = 20): string => {
    const bytes = Buffer.concat([Buffer.from(entry), Buffer.from(repository.idOf(object), 'hex').subarray(0, idBytes)])
    return repository.git(['hash-object', '-t', 'tree', '--literally', '-w', '--stdin'], bytes)
  }

  test.each([
    ['with a name that no folder can have', '100644 a/b\0', 20],
    ['with an empty name', '100644 \0', 20],
    ['with a mode that is no octal number', '10x644 a\0', 20],
    ['with a digit that no octal number has', '8 a\0', 20],
    ['without a name', '100644', 0],
    ['without an end of the name', '100644 a', 0],
    ['with half an id', '100644 a\0', 10],
  ])('%s is refused', async (_, entry, idBytes) => {
    const id = treeOfEntry(entry, 'main:d1/f1', idBytes)
    const commit = repository.git(['commit-tree', '-m', 'odd', id])
    const { repository: opened } = await open(repository.root)
    await expect(opened.treeOf('odd', commit).list()).rejects.toThrow(`git tree ${id} is malformed`)
  })

  test('with a folder whose mode begins with a zero is read as git reads it', async () => {
    const commit = repository.git(['commit-tree', '-m', 'padded', treeOfEntry('040000 d\0', 'main:d1')])
    const { repository: opened } = await open(repository.root)
    expect((await opened.treeOf('padded', commit).list())[0]?.path).toMatch(/^d\//)
  })
})

describe('R14: one flipped bit', () => {
  test('in a loose object is found, and hides no other file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PATHS), fc.nat(), async (path, bit) => {
        const file = looseFile(`main:${path}`)
        const sound = readFileSync(file)
        writeFileSync(file, flip(sound, bit))
        const readings = await readAll()
        writeFileSync(file, sound)
        // A bit of zlib's header that says nothing of the content may be lost without loss.
        const isHarmless = isRight(path, readings?.get(path))
        if (!isHarmless) expect(readings?.get(path)?.kind).toBe('object-corrupt')
        expect(PATHS.filter((other) => other !== path && !isRight(other, readings?.get(other)))).toEqual([])
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  test('in a pack never lets wrong bytes pass, and never hangs', async () => {
    const file = packFile()
    const sound = readFileSync(file)
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (bit) => {
        writeFileSync(file, flip(sound, bit))
        const readings = await readAll()
        for (const [path, reading] of readings ?? []) {
          if (!isRight(path, reading)) expect(['object-corrupt', 'object-absent']).toContain(reading.kind)
        }
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  test('in a pack costs no more than the objects that it is in', async () => {
    const file = packFile()
    const sound = readFileSync(file)
    const id = repository.idOf(`main:${HIT}`)
    const index = file.replace(/\.pack$/, '.idx')
    const line = repository
      .git(['show-index'], readFileSync(index))
      .split('\n')
      .find((entry) => entry.includes(id))
    const offset = Number(line?.split(' ')[0])
    writeFileSync(file, flip(sound, (offset + 12) * 8))
    const readings = await readAll()
    expect(readings?.get(HIT)?.kind).toBe('object-corrupt')
    expect(OTHERS.filter((path) => !isRight(path, readings?.get(path)))).toEqual([])
  })

  test('in the index of a pack never lets wrong bytes pass', async () => {
    const index = packFile().replace(/\.pack$/, '.idx')
    chmodSync(index, 0o644)
    const sound = readFileSync(index)
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (bit) => {
        const commit = 'main'
        writeFileSync(index, sound)
        const id = repository.idOf(commit)
        const { repository: opened } = await open(repository.root)
        writeFileSync(index, flip(sound, bit))
        const backend = opened.treeOf('main', id)
        const readings = await backend
          .read(
            PATHS.map((path) => ({ paths: [path], isHashed: true })),
            silent,
          )
          .catch((error: unknown) => {
            expect(error).toMatchObject({ name: 'UnreadableError' })
            return []
          })
        for (const [at, reading] of readings.entries()) {
          if (reading.kind === 'read') expect(isRight(PATHS[at] ?? '', reading)).toBe(true)
          else expect(['object-corrupt', 'object-absent']).toContain(reading.kind)
        }
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})
