import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createExcludes } from '../../../src/adapters/globs.ts'
import { walkFolder } from '../../../src/adapters/backends/walk-folder.ts'
import { createWorkTree } from '../../../src/adapters/backends/work-tree.ts'
import { createSumsFormat } from '../../../src/adapters/formats/sums.ts'
import { verdictOf } from '../../../src/assess/verdict.ts'
import { aFolder } from '../../builders/folder.ts'
import type { TestFolder } from '../../builders/folder.ts'
import { manifestOf } from '../../builders/manifest.ts'
import { runVerify, WORKER_ENTRY } from '../../builders/run-verify.ts'

const NAMES = ['empty', 'one', 'transcript.jsonl', 'd/large', 'd/e/crlf'] as const
const FILES: Readonly<Record<string, Buffer>> = {
  empty: Buffer.alloc(0),
  one: Buffer.from([0]),
  'transcript.jsonl': Buffer.from('{"a":1}\n{"b":2}\n'.repeat(40)),
  'd/large': Buffer.alloc(300_001, 'large'),
  'd/e/crlf': Buffer.from('a\r\nb\r\n'),
}

let folder: TestFolder

beforeAll(() => {
  folder = aFolder({ ...FILES, SHA256SUMS: manifestOf(FILES) })
})
afterAll(() => {
  folder.remove()
})

/** What the format and `verify` say of the store as it is now. */
async function look(): Promise<{ readonly verdicts: Readonly<Record<string, string>>; readonly exit: number }> {
  const list = (): ReturnType<typeof walkFolder> => walkFolder(folder.root, createExcludes([]))
  const backend = createWorkTree({ root: folder.root, list, workerEntry: WORKER_ENTRY, excludes: [] })
  const location = { id: 'sums:.', root: '.', isConfigured: false }
  const store = await createSumsFormat().read(backend, location, await backend.list(), () => undefined)
  const { exit } = await runVerify(['SHA256SUMS'], folder.root)
  return { verdicts: Object.fromEntries(store.artifacts.map((artifact) => [artifact.path, verdictOf(artifact)])), exit }
}

async function expectOnly(damaged: readonly string[], verdict: string): Promise<void> {
  const { verdicts, exit } = await look()
  expect(verdicts).toEqual(Object.fromEntries(NAMES.map((name) => [name, damaged.includes(name) ? verdict : 'match'])))
  expect(exit).toBe(damaged.length === 0 ? 0 : 1)
}

function put(name: string, content: Uint8Array): void {
  writeFileSync(join(folder.root, name), content)
}

const nonEmpty = NAMES.filter((name) => FILES[name]?.length !== 0)
const flips = fc
  .constantFrom(...nonEmpty)
  .chain((name) => fc.record({ name: fc.constant(name), at: fc.nat((FILES[name]?.length ?? 1) - 1), bit: fc.nat(7) }))

describe('R4, R14: damage to any claimed artifact is found, and in no other', () => {
  test('an unharmed store matches', async () => {
    await expectOnly([], 'match')
  })

  test('one flipped bit, anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(flips, async ({ name, at, bit }) => {
        const original = FILES[name] ?? Buffer.alloc(0)
        const flipped = Buffer.from(original)
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
        put(name, flipped)
        await expectOnly([name], 'mismatch')
        put(name, original)
      }),
      { numRuns: 60 },
    )
  })

  test.each(nonEmpty)('%s truncated anywhere, emptied, extended', async (name) => {
    const original = FILES[name] ?? Buffer.alloc(0)
    for (const content of [
      original.subarray(0, -1),
      original.subarray(0, original.length >> 1),
      Buffer.alloc(0),
      Buffer.concat([original, Buffer.alloc(1)]),
    ]) {
      put(name, content)
      await expectOnly([name], 'mismatch')
    }
    put(name, original)
  })

  test.each(NAMES)('%s deleted', async (name) => {
    rmSync(join(folder.root, name))
    await expectOnly([name], 'missing')
    put(name, FILES[name] ?? Buffer.alloc(0))
  })

  test('two swapped', async () => {
    const swap = (): void => {
      const at = (name: string): string => join(folder.root, name)
      renameSync(at('one'), at('x'))
      renameSync(at('transcript.jsonl'), at('one'))
      renameSync(at('x'), at('transcript.jsonl'))
    }
    swap()
    await expectOnly(['one', 'transcript.jsonl'], 'mismatch')
    swap()
  })
})
