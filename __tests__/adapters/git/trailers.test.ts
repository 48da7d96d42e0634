import { rmSync } from 'node:fs'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { TrailersSeen } from '../../../src/ports.ts'
import { aRepository } from '../../builders/git.ts'
import type { RepositoryShape, TestRepository } from '../../builders/git.ts'
import { open } from '../../builders/open.ts'

let temporary: TestRepository[] = []

afterEach(() => {
  for (const repository of temporary) repository.remove()
  temporary = []
})

function aTemporary(shape: RepositoryShape = {}): TestRepository {
  const repository = aRepository(shape)
  temporary.push(repository)
  return repository
}

const HEX = 'a3b2c4d5e6f7'
const OTHER = '0123456789ab'
const ULID = '01M2VBJBJQZ2BP1W2PBWDF3J30'

/** Adds a commit with this message, byte for byte, to a branch; its id. */
function say({ git }: TestRepository, message: string | Uint8Array, branch = 'main', atS = 1_777_852_800): string {
  const text = Buffer.from(message)
  const head = `commit refs/heads/${branch}\ncommitter T <t@example.org> ${atS} +0000\ndata ${text.length}\n`
  const exists = git(['for-each-ref', `refs/heads/${branch}`]) !== ''
  const from = exists ? `from refs/heads/${branch}^0\n` : ''
  git(
    ['fast-import', '--quiet', '--date-format=raw', '--force', '--done'],
    Buffer.concat([Buffer.from(head), text, Buffer.from(`\n${from}done\n`)]),
  )
  return git(['rev-parse', `refs/heads/${branch}`])
}

async function read({ root }: TestRepository, maxCommits = 1000, refs = ['refs/heads/main']): Promise<TrailersSeen> {
  const isValue = (value: string): boolean => value.length === 12 || value.length === 26
  return (await open(root)).repository.trailers({ refs, key: 'Entire-Checkpoint', isValue, maxCommits })
}

const valuesOf = (seen: TrailersSeen): readonly string[] => seen.named.map(({ value }) => value)

describe('R6: what commit messages name', () => {
  test.each<[string, string, readonly string[]]>([
    ['in the trailer block', `x\n\nEntire-Checkpoint: ${HEX}\n`, [HEX]],
    ['in the subject', `Entire-Checkpoint: ${HEX}`, [HEX]],
    ['before more text', `x\n\nEntire-Checkpoint: ${HEX}\n\nmore text\n`, [HEX]],
    ['indented, as a squash leaves it', `x\n\n    Entire-Checkpoint: ${HEX}\n`, [HEX]],
    ['in any case', `x\n\nENTIRE-checkpoint:${HEX}\n`, [HEX]],
    ['folded', `x\n\nEntire-Checkpoint:\n  ${HEX}\n`, [HEX]],
    ['with words after it', `x\n\nEntire-Checkpoint: ${HEX} session 1\n`, [HEX]],
    ['with CRLF', `x\r\n\r\nEntire-Checkpoint: ${HEX}\r\nEntire-Checkpoint:\r\n ${ULID}\r\n`, [HEX, ULID]],
    [
      'several times',
      `Entire-Checkpoint: ${HEX}\nEntire-Checkpoint: ${ULID}\nEntire-Checkpoint: ${HEX}\n`,
      [HEX, ULID],
    ],
  ])('%s', async (_, message, expected) => {
    const repository = aTemporary()
    const commit = say(repository, message)
    const seen = await read(repository)
    expect(seen).toEqual({
      named: expected.map((value) => ({ value, commit, count: 1 })),
      ...{ end: null, hasRemote: false },
    })
  })

  test.each([
    `see Entire-Checkpoint: ${HEX}`,
    `> Entire-Checkpoint: ${HEX}`,
    `Entire-Checkpoint: ${HEX}.`,
    `Entire-Checkpoint: "${HEX}"`,
    `Entire-Checkpoint ${HEX}`,
    `Entire-Checkpoints: ${HEX}`,
    `Entire-Checkpoint:\n${HEX}`,
    'Entire-Checkpoint: [auto-generated]',
  ])('%s is none', async (message) => {
    const repository = aTemporary()
    say(repository, message)
    expect(valuesOf(await read(repository))).toEqual([])
  })

  test('over several branches each commit counts once, and the newest is the one that is told', async () => {
    const repository = aTemporary()
    say(repository, `1\n\nEntire-Checkpoint: ${HEX}`, 'main', 1_777_000_000)
    repository.git(['branch', 'side', 'main'])
    say(repository, `2\n\nEntire-Checkpoint: ${OTHER}`, 'main', 1_777_000_100)
    const newest = say(repository, `3\n\nEntire-Checkpoint: ${HEX}`, 'side', 1_777_000_200)
    const seen = await read(repository, 1000, ['refs/heads/main', 'refs/heads/side', 'refs/heads/gone'])
    expect(seen.end).toBe('failure')
    expect(seen.named).toEqual([
      { value: HEX, commit: newest, count: 2 },
      { value: OTHER, commit: repository.idOf('main'), count: 1 },
    ])
  })

  test('no more commits are looked at than may be, and that is said', async () => {
    const repository = aTemporary()
    for (const [index, value] of [HEX, OTHER, ULID].entries())
      say(repository, `x\n\nEntire-Checkpoint: ${value}`, 'main', 1_777_000_000 + index)
    expect([valuesOf(await read(repository, 3)), (await read(repository, 3)).end]).toEqual([[ULID, OTHER, HEX], null])
    expect([valuesOf(await read(repository, 2)), (await read(repository, 2)).end]).toEqual([[ULID, OTHER], 'limit'])
  })

  test('a shallow clone gives what is there; a clone has a remote', async () => {
    const origin = aTemporary()
    say(origin, `1\n\nEntire-Checkpoint: ${HEX}`, 'main', 1_777_000_000)
    say(origin, `2\n\nEntire-Checkpoint: ${OTHER}`, 'main', 1_777_000_100)
    const clone = aTemporary({ cloneOf: { url: `file://${origin.root}`, args: ['--depth=1'] } })
    const seen = await read(clone)
    expect([valuesOf(seen), seen.end, seen.hasRemote]).toEqual([[OTHER], null, true])
  })

  test('where a commit is lost, what could be walked is given, and the end is said', async () => {
    const repository = aTemporary()
    const lost = say(repository, `1\n\nEntire-Checkpoint: ${HEX}`, 'main', 1_777_000_000)
    say(repository, `2\n\nEntire-Checkpoint: ${OTHER}`, 'main', 1_777_000_100)
    rmSync(`${repository.gitDir}/objects/${lost.slice(0, 2)}/${lost.slice(2)}`, { force: true })
    expect((await read(repository)).end).toBe('failure')
  })

  test('bytes that are no text, a message without end, and what the configuration would add change nothing', async () => {
    const repository = aTemporary()
    repository.git(['config', 'log.showSignature', 'true'])
    repository.git(['config', 'i18n.logOutputEncoding', 'UTF-16'])
    repository.git(['config', 'format.pretty', 'oneline'])
    say(repository, Buffer.concat([Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from(`Entire-Checkpoint: ${HEX}\n`)]))
    say(repository, `x\n${'y'.repeat(3_000_000)}\nEntire-Checkpoint: ${OTHER}\n`)
    say(repository, `x\n\nEntire-Checkpoint: ${ULID}\n`)
    expect(valuesOf(await read(repository)).toSorted()).toEqual([ULID, HEX])
  })
})

test('R6: a ref holds the paths of its tree, files and folders', async () => {
  const repository = aTemporary()
  repository.commit('refs/heads/store', { 'ab/cdef/metadata.json': '{}' })
  const { holds } = (await open(repository.root)).repository
  const held = await holds('refs/heads/store', ['ab/cdef', 'ab/nothing', 'ab/cdef/metadata.json', 'ab'])
  expect([...held]).toEqual(['ab/cdef', 'ab/cdef/metadata.json', 'ab'])
  expect([...(await holds('refs/heads/none', ['ab/cdef']))]).toEqual([])
})
