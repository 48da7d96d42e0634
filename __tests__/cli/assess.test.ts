import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { seen } from '../../src/domain/observed.ts'
import type { TestFolder } from '../builders/folder.ts'
import { aGitHub, aRateLimit, facts } from '../builders/facts.ts'
import { runIn } from '../builders/run-command.ts'
import { aStoreFolder } from '../builders/store-folder.ts'

let folder: TestFolder
beforeEach(() => {
  folder = aStoreFolder()
  folder.write('store/b.txt', 'twO\n')
})
afterEach(() => {
  folder.remove()
})

describe('observe, then assess', () => {
  test('R12: the facts of a look, judged offline, give the report that check gives', async () => {
    const checked = await runIn(folder.root, ['check', '--json', '-'])
    const observed = await runIn(folder.root, ['observe'])
    expect(observed).toMatchObject({ exit: 0, stderr: '' })
    for (const source of ['FACTS.json', '-']) {
      folder.write('FACTS.json', observed.stdout)
      const judged = await runIn(folder.root, ['assess', source, '--json', '-'], { stdin: observed.stdout })
      expect(judged).toEqual({ exit: 1, stdout: checked.stdout, stderr: '' })
    }
  })

  test('observe writes the same to the FILE of --json, and never the content of a file', async () => {
    const { stdout } = await runIn(folder.root, ['observe'])
    expect(await runIn(folder.root, ['observe', '--json', 'f.json'])).toMatchObject({ exit: 0, stdout: '' })
    expect((await runIn(folder.root, ['assess', 'f.json'])).exit).toBe(1)
    expect(stdout).toContain('"b.txt"')
    expect(stdout).not.toMatch(/twO|one\\n/)
  })

  test('R3: the buffer of a rate limit is a matter of judging, not of looking', async () => {
    const of = facts({ github: seen(aGitHub({ rateLimits: seen([aRateLimit({ remaining: 1500 })]) })) })
    folder.write('FACTS.json', JSON.stringify(of))
    const answers = ['20', '30', '30.1'].map(async (percent) => {
      const args = ['assess', 'FACTS.json', '--rate-limit-buffer', percent, '--fail-on', 'warning']
      return (await runIn(folder.root, args)).exit
    })
    expect(await Promise.all(answers)).toEqual([0, 0, 1])
  })

  test.each([
    [['assess'], /assess takes one FACTS\.json/],
    [['assess', 'a', 'b'], /assess takes one FACTS\.json/],
    [['assess', 'nowhere.json'], /nowhere\.json cannot be read: /],
    [['assess', 'store'], /store cannot be read: /],
    [['assess', 'store/a.txt'], /store\/a\.txt is no JSON/],
    [['assess', '-'], /- is no JSON/],
  ])('%j exits 2 in one line', async (args, line) => {
    const { exit, stdout, stderr } = await runIn(folder.root, args)
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd()).not.toContain('\n')
  })
})
