import { rmSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { runIn } from '../builders/run-command.ts'

describe('demo', () => {
  test('R5, R6, R14: the demo damages two stores in fourteen ways, and every damage is found', async () => {
    const { exit, stdout, stderr } = await runIn('/', ['demo'])
    const [, root = ''] = /in (\S*session-reliability-demo-\S+)\n/.exec(stdout) ?? []
    const again = await runIn('/', ['check', '--no-github', '--json', '-', root])
    rmSync(root, { recursive: true })
    expect([exit, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/1\. Sound, as it was written:\n\nHealthy: 2 stores/)
    expect(stdout).not.toContain('MISSED')
    expect(stdout).toContain('14 of 14 found.')
    const codes: readonly string[] = JSON.parse(again.stdout).findings.map(({ code }: { code: string }) => code)
    expect(codes).toEqual(
      expect.arrayContaining(['artifact-missing', 'reference-broken', 'object-missing', 'object-corrupt']),
    )
  })
})
