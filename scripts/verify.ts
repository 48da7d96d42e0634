import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './bundle.ts'

/** One step of the verification: a name, and a script of node_modules or of scripts/ with its arguments. */
type Step = readonly [name: string, script: string, ...args: string[]]

const MODULES = 'node_modules'
const JEST = `${MODULES}/jest/bin/jest.js`

/** Everything that must hold before a change lands, cheapest first. CI runs exactly this. */
const STEPS: readonly Step[] = [
  ['types', `${MODULES}/typescript/bin/tsc`, '-p', 'tsconfig.json'],
  ['lint', `${MODULES}/eslint/bin/eslint.js`, '.'],
  ['format', `${MODULES}/prettier/bin/prettier.cjs`, '--check', '--log-level', 'warn', '.'],
  ['dist is fresh', 'scripts/check-dist.ts'],
  ['dist runs on every Node', 'scripts/smoke.ts'],
  ['tests', JEST],
]

function verify(): number {
  const failed = STEPS.filter((step) => !passes(step))
  process.stdout.write(`\nverify: ${STEPS.length - failed.length} passed, ${failed.length} failed\n`)
  return failed.length === 0 ? 0 : 1
}

function passes([name, script, ...args]: Step): boolean {
  process.stdout.write(`\n--- ${name}\n`)
  const flags = script === JEST ? ['--experimental-vm-modules', '--no-warnings'] : []
  return (
    spawnSync(process.execPath, [...flags, join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit' }).status === 0
  )
}

process.exitCode = verify()
