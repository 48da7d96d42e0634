import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { historyText, parseHistory } from '../../src/adapters/history/history-text.ts'
import { queueOf } from '../../src/domain/queue.ts'
import type { TestFolder } from '../builders/folder.ts'
import { aHistory, aQueueEntry, aRun } from '../builders/history.ts'
import { runIn } from '../builders/run-command.ts'
import type { CommandRun } from '../builders/run-command.ts'
import { aStoreRepository } from '../builders/store-folder.ts'

let folder: TestFolder
beforeEach(() => {
  folder = aStoreRepository()
})
afterEach(() => {
  folder.remove()
})

const KEY = aQueueEntry().key
const place = (): string => join(folder.root, '.git/session-reliability/history/session-reliability.jsonl')
const queue = async (...args: readonly string[]): Promise<CommandRun> => runIn(folder.root, ['queue', ...args])

/** A run that left these in the queue. */
function left(...entries: readonly Parameters<typeof aQueueEntry>[0][]): void {
  mkdirSync(dirname(place()), { recursive: true })
  writeFileSync(place(), historyText(aHistory([aRun({ queue: entries.map((entry) => aQueueEntry(entry)) })])))
}

describe('R21: queue', () => {
  test('of a clone that never ran is empty', async () => {
    expect(await queue('list')).toEqual({ exit: 0, stdout: 'nothing waits\n', stderr: '' })
  })

  test('list says what waits, why, and until when', async () => {
    left({}, { key: 'status:x', kind: 'set-status', subject: 'c0ffee', isDead: true, attempts: 8 })
    const { stdout } = await queue('list')
    expect(stdout).toContain(
      `${KEY}\n  open-issue of digest-mismatch: sums:a, failed 1 times since 2026-07-13T11:50:00.000Z, not before 2026-07-13T11:55:00.000Z\n  no answer in time\n`,
    )
    expect(stdout).toContain('failed 8 times since 2026-07-13T11:50:00.000Z, not tried again')
    expect(JSON.parse((await queue('list', '--json', '-')).stdout)).toEqual([
      aQueueEntry(),
      expect.objectContaining({ key: 'status:x' }),
    ])
  })

  test('what a place of the history holds does nothing to a terminal', async () => {
    left({ subject: '\u001b[31m::error::x\u202e', cause: 'a\u0007b' })
    expect((await queue('list')).stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  test('retry makes it due at once, with all its attempts; drop forgets it', async () => {
    left({ isDead: true, attempts: 8, notBeforeMs: Date.UTC(2030, 1) })
    expect(await queue('retry', KEY)).toEqual({ exit: 0, stdout: `due now: ${KEY}\n`, stderr: '' })
    const waiting = (): ReturnType<typeof queueOf> => queueOf(parseHistory(readFileSync(place(), 'utf8')))
    expect(waiting().get(KEY)).toMatchObject({ attempts: 0, notBeforeMs: 0, isDead: false })
    expect(await queue('drop', KEY)).toEqual({ exit: 0, stdout: `dropped: ${KEY}\n`, stderr: '' })
    expect([...waiting().keys()]).toEqual([])
  })

  test.each([
    [[], /takes one of list, retry, drop/],
    [['list', 'x'], /takes no KEY/],
    [['drop'], /takes at least one KEY/],
    [['retry', 'open:x'], /nothing with the key "open:x" is in the queue/],
  ])('%j is one clear line and exit 2', async (args, line) => {
    const { exit, stdout, stderr } = await queue(...args)
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(line)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('R29: local-only', () => {
  const localOnly = async (...args: readonly string[]): Promise<CommandRun> =>
    runIn(folder.root, ['local-only', ...args])

  test('is off, can be turned on, and off again; twice is once', async () => {
    const said = async (act: string): Promise<string> => (await localOnly(act)).stdout
    expect(await said('status')).toBe('local-only is off\n')
    expect(await said('on')).toBe('local-only is on: nothing is written to GitHub\n')
    expect(await said('on')).toBe(await said('status'))
    expect(await said('off')).toBe('local-only is off\n')
    expect(await said('off')).toBe(await said('status'))
  })

  test.each([[[]], [['maybe']], [['on', 'off']]])('%j is one clear line and exit 2', async (args) => {
    expect(await localOnly(...args)).toEqual({
      exit: 2,
      stdout: '',
      stderr: 'session-reliability: local-only takes one of on, off, status\n',
    })
  })
})
