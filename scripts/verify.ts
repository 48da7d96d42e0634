import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
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
  ['seal survives being killed', 'scripts/kill-seal.ts', '--kills', '40'],
  ['tests', JEST],
]

/** Runs every step, whatever became of the one before; the last line counts them. */
function verify(): number {
  const results = STEPS.map((step) => ({ name: step[0], ...run(step) }))
  process.stdout.write('\n')
  for (const { name, passed, seconds } of results)
    process.stdout.write(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)\n`)
  const failed = results.filter(({ passed }) => !passed).length
  process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}

function run([name, script, ...args]: Step): { readonly passed: boolean; readonly seconds: number } {
  process.stdout.write(`\n--- ${name}\n`)
  const flags = script === JEST ? ['--experimental-vm-modules', '--no-warnings'] : []
  const startMs = performance.now()
  const { status } = spawnSync(process.execPath, [...flags, join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  return { passed: status === 0, seconds: (performance.now() - startMs) / 1000 }
}

process.exitCode = verify()
