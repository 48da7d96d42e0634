import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createObjectMemory } from '../../../src/adapters/object-memory/object-memory.ts'
import type { RecallingMemory } from '../../../src/adapters/object-memory/object-memory.ts'
import { createObjectKeys } from '../../../src/adapters/object-memory/object-key.ts'
import type { ObjectRecord } from '../../../src/adapters/object-memory/object-table.ts'
import type { TablePlace } from '../../../src/adapters/object-memory/place.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import type { MemoryFact } from '../../../src/domain/facts.ts'
import type { Reading } from '../../../src/domain/store-facts.ts'
import { unavailable } from '../../../src/domain/observed.ts'
import type { ReadRequest } from '../../../src/ports.ts'
import { aRepository } from '../../builders/git.ts'
import type { TestRepository } from '../../builders/git.ts'
import { digestOf } from '../../builders/manifest.ts'
import { DAY_MS, aHeldPlace, aTable, recordsOf, tableIn } from '../../builders/object-memory.ts'
import type { HeldPlace } from '../../builders/object-memory.ts'
import { open } from '../../builders/open.ts'

const TODAY = 20_000
const IDENTITY = 'this repository'
const KEYS = createObjectKeys(IDENTITY)
const FILES: Readonly<Record<string, string>> = { a: 'alpha\n', b: 'beta\n', c: 'gamma\n', d: 'delta\n' }
const PATHS = Object.keys(FILES)

let repository: TestRepository
let place: HeldPlace

beforeEach(() => {
  repository = aRepository({ isBare: true })
  repository.commit('refs/heads/main', FILES)
  place = aHeldPlace()
})

afterEach(() => {
  repository.remove()
})

function memoryOn(today: number, at: TablePlace = place, identity = IDENTITY): RecallingMemory {
  return createObjectMemory({
    ...{ place: at, identity, nowMs: () => today * DAY_MS + 1, withinDays: 14, mostObjects: 100 },
  })
}

interface Looked {
  readonly readings: Readonly<Record<string, Reading>>
  /** Paths whose bytes were not read. */
  readonly remembered: string
  readonly memory: MemoryFact
}

/** One run: reads every file as it is claimed to be, and keeps what it read. */
async function look(
  today = TODAY,
  claims: Readonly<Record<string, Digest | null | undefined>> = {},
  { at = place, identity = IDENTITY, isKept = true }: { at?: TablePlace; identity?: string; isKept?: boolean } = {},
): Promise<Looked> {
  const memory = memoryOn(today, at, identity)
  const { repository: opened } = await open(repository.root, { remember: () => memory })
  const backend = opened.treeOf('main', repository.idOf('main'))
  const requests = PATHS.map((path): ReadRequest => {
    const claimed = path in claims ? claims[path] : digestOf(FILES[path] ?? '')
    return { paths: [path], isHashed: true, ...(claimed === undefined ? {} : { claimed }) }
  })
  const answers = await backend.read(requests, () => undefined)
  const writeFailure = isKept ? await memory.keep() : null
  const readings = Object.fromEntries(
    PATHS.map((path, index): [string, Reading] => [path, answers[index] ?? { kind: 'absent' }]),
  )
  const remembered = PATHS.filter((path) => {
    const reading = readings[path]
    return reading?.kind === 'read' && reading.isRemembered === true
  })
  return { readings, remembered: remembered.join(''), memory: { ...memory.describe(), writeFailure } }
}

/** What a look says of each file, wherever it knows it from. */
function said({ readings }: Looked): readonly unknown[] {
  return PATHS.map((path) => {
    const reading = readings[path]
    if (reading?.kind !== 'read') return reading
    const { isRemembered, ...rest } = reading
    return rest
  })
}

function looseFile(path: string): string {
  const id = repository.idOf(`main:${path}`)
  const file = join(repository.gitDir, 'objects', id.slice(0, 2), id.slice(2))
  chmodSync(file, 0o644)
  return file
}

/** Puts other bytes under an object's name. */
function damage(path: string, content: string): void {
  writeFileSync(looseFile(path), deflateSync(`blob ${content.length}\0${content}`))
}

/** Says of a file's object whatever the changes say, as somebody might who can write to the place. */
function plant(path: string, changes: Partial<ObjectRecord>): void {
  const records = new Map(recordsOf(tableIn(place.bytes, KEYS.tag)))
  const key = KEYS.keyOf([repository.idOf(`main:${path}`)])
  const content = FILES[path] ?? ''
  const record = { sha256: digestOf(content), sizeBytes: content.length, readOnDay: TODAY, ...changes }
  place.bytes = aTable(new Map([...records, [key, record]]), KEYS.tag)
}

describe('an unchanged object', () => {
  test('is read once, and remembered from then on with the same answer', async () => {
    const first = await look()
    const second = await look()
    expect([first.remembered, second.remembered]).toEqual(['', 'abcd'])
    expect(said(second)).toEqual(said(first))
    expect(second.memory).toEqual({ remembered: 4, oldestDays: 0, readFailure: null, writeFailure: null })
    expect(place.writes).toBe(1)
  })

  test('costs nothing but its header: a new one beside it is read', async () => {
    await look()
    repository.commit('refs/heads/main', { ...FILES, d: 'new\n' })
    expect((await look(TODAY, { d: digestOf('new\n') })).remembered).toBe('abc')
  })

  test('R4: that is critical is read every time, as is every source of a recovery', async () => {
    await look()
    damage('b', 'BETA\n')
    const { readings, remembered } = await look(TODAY, { b: undefined })
    expect([remembered, readings['b']?.kind]).toEqual(['acd', 'object-corrupt'])
  })

  test('that nothing claims is remembered too', async () => {
    await look(TODAY, { a: null })
    expect((await look(TODAY, { a: null })).remembered).toBe('abcd')
  })

  test('is remembered as part of what is joined of several', async () => {
    const joined = async (): Promise<Reading | undefined> => {
      const memory = memoryOn(TODAY)
      const { repository: opened } = await open(repository.root, { remember: () => memory })
      const backend = opened.treeOf('main', repository.idOf('main'))
      const claimed = digestOf('alpha\n\nbeta\n')
      const [reading] = await backend.read([{ paths: ['a', 'b'], isHashed: true, claimed }], () => undefined)
      await memory.keep()
      return reading
    }
    const first = await joined()
    expect(first).toMatchObject({ kind: 'read', sizeBytes: 12 })
    expect(await joined()).toEqual({ ...first, isRemembered: true })
    rmSync(looseFile('b'))
    expect(await joined()).toMatchObject({ kind: 'object-absent' })
  })

  test('of which other digests are asked for is read', async () => {
    await look()
    const memory = memoryOn(TODAY)
    const { repository: opened } = await open(repository.root, { remember: () => memory })
    const backend = opened.treeOf('main', repository.idOf('main'))
    const request: ReadRequest = { paths: ['a'], isHashed: true, claimed: digestOf('alpha\n'), others: ['md5'] }
    expect(await backend.read([request], () => undefined)).toMatchObject([{ others: { md5: expect.any(String) } }])
  })

  test('that is a pointer of Git LFS is read, for what it says', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${digestOf('large')}\nsize 5\n`
    repository.commit('refs/heads/main', { ...FILES, a: pointer })
    await look(TODAY, { a: digestOf(pointer) })
    const { readings, remembered } = await look(TODAY, { a: digestOf(pointer) })
    expect([remembered, readings['a']]).toMatchObject(['bcd', { lfsOid: digestOf('large') }])
  })
})

describe('R14: what failed is never remembered', () => {
  test('a damaged object is read again each time, and again when it is whole', async () => {
    damage('a', 'ALPHA\n')
    expect((await look()).readings['a']?.kind).toBe('object-corrupt')
    expect((await look()).readings['a']?.kind).toBe('object-corrupt')
    damage('a', 'alpha\n')
    expect((await look()).remembered).toBe('bcd')
    expect((await look()).remembered).toBe('abcd')
  })

  test('one that was remembered, and is seen damaged, is forgotten', async () => {
    await look()
    damage('a', 'ALPHA\n')
    expect((await look(TODAY, { a: undefined })).readings['a']?.kind).toBe('object-corrupt')
    expect((await look()).readings['a']?.kind).toBe('object-corrupt')
  })

  test('an object that is gone is absent, whatever is remembered of it', async () => {
    await look()
    rmSync(looseFile('a'))
    expect((await look()).readings['a']).toEqual({ kind: 'object-absent', objectId: repository.idOf('main:a') })
  })

  test('an object whose size is another is read', async () => {
    await look()
    damage('a', 'shorter')
    expect((await look()).readings['a']?.kind).toBe('object-corrupt')
  })
})

describe('R4: a memory that lies', () => {
  test('with a digest that does not fit the claim makes no finding, and is found out: no more of it is believed', async () => {
    await look()
    plant('a', { sha256: digestOf('other') })
    const { memory, readings, remembered } = await look()
    expect(readings['a']).toEqual({ kind: 'read', sha256: digestOf('alpha\n'), sizeBytes: 6 })
    expect([remembered, memory.remembered]).toEqual(['', 0])
    expect(memory.readFailure).toMatch(/false/)
    expect((await look()).memory).toMatchObject({ remembered: 4, readFailure: null })
  })

  test('of what is critical is found out at once: it is read all the same', async () => {
    await look(TODAY, { a: undefined })
    plant('a', { sha256: digestOf('other') })
    const { memory, readings, remembered } = await look(TODAY, { a: undefined })
    expect(readings['a']).toEqual({ kind: 'read', sha256: digestOf('alpha\n'), sizeBytes: 6 })
    expect([remembered, memory.remembered]).toEqual(['', 0])
    expect(memory.readFailure).toMatch(/false/)
  })

  test('cannot make a claim true that is not: the claimed digest of another content is not what is read', async () => {
    plant('a', { sha256: digestOf('other\n'), sizeBytes: 5 })
    expect((await look(TODAY, { a: digestOf('other\n') })).readings['a']).toMatchObject({ sha256: digestOf('alpha\n') })
  })

  test('of damage, can hide it until it is scrubbed: for less than 14 days, and no longer', async () => {
    await look()
    damage('a', 'ALPHA\n')
    const daily = async (from: number): Promise<number> => {
      for (let day = from; ; day++) if ((await look(day)).readings['a']?.kind === 'object-corrupt') return day - from
    }
    expect((await look()).readings['a']?.kind).toBe('read')
    plant('b', { readOnDay: TODAY - 5 })
    expect(await daily(TODAY)).toBeLessThan(14)
    plant('a', {})
    expect((await look(TODAY)).readings['a']?.kind).toBe('read')
    expect((await look(TODAY + 14)).readings['a']?.kind).toBe('object-corrupt')
  })

  test('is not believed when it says that it read on a day that has not come', async () => {
    damage('a', 'ALPHA\n')
    plant('a', { readOnDay: TODAY + 1 })
    expect((await look()).readings['a']?.kind).toBe('object-corrupt')
  })
})

describe('R33: a memory that is lost, damaged or of somebody else costs time, never truth', () => {
  test('any bit flipped, or any end missing: the same answers as without', async () => {
    const truth = said(await look())
    const whole = place.bytes ?? Buffer.alloc(0)
    const damages = fc.record({ at: fc.nat({ max: whole.length * 8 - 1 }), isCut: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(damages, async ({ at, isCut }) => {
        const bytes = Buffer.from(whole)
        bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7))
        place.bytes = isCut ? whole.subarray(0, at >> 3) : bytes
        const { memory, readings, remembered } = await look()
        expect(said({ memory, readings, remembered })).toEqual(truth)
        expect([remembered, memory.readFailure]).toEqual(['', 'it is damaged'])
      }),
      { numRuns: 12 },
    )
    expect((await look()).remembered).toBe('abcd')
  })

  test('of another repository, though it has the same objects', async () => {
    await look(TODAY, {}, { identity: 'another repository' })
    const { memory, remembered } = await look()
    expect([remembered, memory.readFailure]).toEqual(['', 'it is of another repository'])
    expect((await look()).remembered).toBe('abcd')
  })

  test('a place that cannot be read or written is said, and everything is read', async () => {
    const at: TablePlace = {
      isCostly: false,
      read: () => Promise.resolve(unavailable('no answer')),
      write: () => Promise.resolve('no room'),
    }
    const { memory, remembered } = await look(TODAY, {}, { at })
    expect([remembered, memory]).toEqual([
      '',
      { remembered: 0, oldestDays: null, readFailure: 'no answer', writeFailure: 'no room' },
    ])
  })

  test('nobody asks, nothing is said', async () => {
    const memory = memoryOn(TODAY, { ...place, read: () => Promise.resolve(unavailable('no answer')) })
    await memory.open()
    expect(memory.describe().readFailure).toBeNull()
    expect(await memory.keep()).toBeNull()
  })

  test('two runs at once lose nothing of each other, and revive nothing that one of them saw fail', async () => {
    await look(TODAY, { a: undefined, b: undefined })
    const [one, two] = [memoryOn(TODAY), memoryOn(TODAY)]
    const [first, second] = [await one.opened(), await two.opened()]
    const keyOf = (path: string): string => KEYS.keyOf([repository.idOf(`main:${path}`)])
    first.note(keyOf('a'), digestOf('alpha\n'), 6)
    first.forget(keyOf('c'))
    second.note(keyOf('b'), digestOf('beta\n'), 5)
    await Promise.all([one.keep(), two.keep()])
    expect((await look(TODAY, {}, { isKept: false })).remembered).toBe('abd')
  })
})

describe('what is worth keeping', () => {
  test('where every write leaves a copy: more than one object in a hundred, or a day of scrubbing', async () => {
    const costly = aHeldPlace(true)
    const keep = async (today: number, numbers: readonly number[], isForgetting = false): Promise<number> => {
      const memory = memoryOn(today, costly)
      const opened = await memory.opened()
      for (const number of numbers) {
        const key = KEYS.keyOf([String(number)])
        if (isForgetting) opened.forget(key)
        else opened.note(key, digestOf(String(number)), 1)
      }
      expect(await memory.keep()).toBeNull()
      return costly.writes
    }
    const hundred = Array.from({ length: 100 }, (_, index) => index)
    expect(await keep(TODAY, [])).toBe(0)
    expect(await keep(TODAY, hundred)).toBe(1)
    expect(await keep(TODAY, [0, 1, 2])).toBe(1)
    expect(await keep(TODAY, [100])).toBe(1)
    expect(await keep(TODAY, [100, 101])).toBe(2)
    expect(await keep(TODAY + 1, [0])).toBe(3)
    expect(await keep(TODAY + 1, [999], true)).toBe(3)
    expect(await keep(TODAY + 1, [1], true)).toBe(4)
  })
})
