import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DAMAGES } from '../__tests__/builders/damages.ts'
import type { Damage } from '../__tests__/builders/damages.ts'
import { ROOT } from './bundle.ts'

interface Finding {
  readonly code: string
  readonly severity: string
  readonly evidence: Readonly<Record<string, unknown>>
}

/** Makes every kind of damage for real, checks it with the bundle, and prints class, what was found, and the evidence. */
function diagnoses(): number {
  let missed = 0
  for (const damage of DAMAGES) {
    const finding = foundIn(damage)
    missed += finding === undefined ? 1 : 0
    const said = finding === undefined ? 'NOT FOUND' : `${finding.severity} ${finding.code}`
    process.stdout.write(`${damage.expected.padEnd(22)} ${said.padEnd(30)} ${damage.name}\n`)
    if (finding !== undefined) process.stdout.write(`${' '.repeat(23)}${JSON.stringify(finding.evidence)}\n`)
  }
  process.stdout.write(`${DAMAGES.length - missed} passed, ${missed} failed\n`)
  return missed === 0 ? 0 : 1
}

function foundIn({ expected, make }: Damage): Finding | undefined {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'diagnosis-')))
  try {
    const args = [join(ROOT, 'dist/index.js'), 'check', '--no-github', '--json', '-', ...make(root)]
    const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly Finding[] }
    return findings.find(({ code, evidence }) => (evidence['diagnosis'] ?? code) === expected)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

process.exitCode = diagnoses()
