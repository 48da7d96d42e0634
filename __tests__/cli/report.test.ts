import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseReport } from '../../src/cli/report-shape.ts'
import { anyFacts } from '../builders/arbitraries.ts'
import { facts } from '../builders/facts.ts'
import type { TestFolder } from '../builders/folder.ts'
import { aReport, reportOn } from '../builders/report.ts'
import { runIn } from '../builders/run-command.ts'
import { aStoreRepository } from '../builders/store-folder.ts'

let folder: TestFolder
beforeEach(() => {
  folder = aStoreRepository()
})
afterEach(() => {
  folder.remove()
})

describe('report', () => {
  test('R12: says again what the last check of the repository said, word for word', async () => {
    folder.write('store/b.txt', 'twO\n')
    const checked = await runIn(folder.root, ['check'])
    expect(checked.exit).toBe(1)
    folder.write('store/b.txt', 'two\n')
    for (const [cwd, args] of [
      [folder.root, ['report']],
      [join(folder.root, 'store'), ['report']],
      ['/', ['report', '--repo', folder.root]],
    ] as const)
      expect(await runIn(cwd, args)).toEqual({ exit: 0, stdout: checked.stdout, stderr: '' })
    expect((await runIn(folder.root, ['check'])).stdout).toMatch(/^Healthy/)
    expect((await runIn(folder.root, ['report'])).stdout).toMatch(/^Healthy/)
  })

  test('says what a FILE of --json holds, and takes the same options', async () => {
    const checked = await runIn(folder.root, ['check', '--json', 'out.json'])
    expect(await runIn(folder.root, ['report', 'out.json'])).toEqual({ ...checked, exit: 0 })
    const { stdout } = await runIn(folder.root, ['report', 'out.json', '--json', '-'])
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, status: 'healthy' })
    expect((await runIn(folder.root, ['report', 'out.json', '--quiet'])).stdout).toBe('')
  })

  test('before the first check there is none', async () => {
    expect(await runIn(folder.root, ['report'])).toEqual({
      exit: 2,
      stdout: '',
      stderr: 'session-reliability: no report is kept yet; run check first\n',
    })
  })

  test.each([
    ['another version', JSON.stringify({ ...aReport(), schema: 2 }), /at schema: 1 is expected/],
    ['half a report', JSON.stringify(aReport()).slice(0, -10), /is no JSON/],
    ['a million nested lists', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, /nested deeper than 64 levels/],
    ['evidence without end', deepEvidence(), /nested deeper than 64 levels/],
  ])('%s is refused in one line', async (_, text, line) => {
    folder.write('out.json', text)
    const { exit, stdout, stderr } = await runIn(folder.root, ['report', 'out.json'])
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd()).not.toContain('\n')
  })

  test('the report on any facts comes back as it was written', () => {
    fc.assert(
      fc.property(anyFacts, (of) => {
        const report = reportOn(of)
        expect(parseReport(JSON.stringify(report), 'out.json')).toEqual(report)
      }),
      { numRuns: 200 },
    )
  })
})

function deepEvidence(): string {
  const text = JSON.stringify(reportOn(facts({ unopened: [{ id: 'x', reason: 'DEEP' }] })))
  return text.replace('"reason":"DEEP"', `"reason":${'['.repeat(100_000)}${']'.repeat(100_000)}`)
}
