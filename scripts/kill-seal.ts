import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from './bundle.ts'

const ENTRY = join(ROOT, 'dist', 'index.js')
const FILES = 300

/**
 * Kills `seal` at random moments of its run, over and over, and looks at what is left: the old manifest or the new one, whole;
 * and the next seal, after every kill, makes a session that `sha256sum -c` and `check` find sound. Exits 1 when one is not.
 */
async function killSeal(kills: number): Promise<number> {
  const root = mkdtempSync(join(tmpdir(), 'kill-seal-'))
  const session = join(root, '.claude', 'sessions', 'one')
  try {
    prepare(root, session)
    const wholeMs = await timeOf(session)
    const left = { old: 0, new: 0 }
    for (let kill = 0; kill < kills; kill += 1) {
      change(session, kill)
      const before = manifestOf(session)
      // Most of a run is start-up: what is written comes late.
      const afterMs = wholeMs * (0.4 + 0.8 * Math.random())
      await seal(session, afterMs)
      left[stateOf(session, before, afterMs)] += 1
      expectSound(root, session, afterMs)
    }
    rmSync(root, { recursive: true, force: true })
    process.stdout.write(
      `${kills} kills within ${wholeMs.toFixed(0)} ms: ${left.old} left the old manifest, ${left.new} the new one; each next seal succeeded\n`,
    )
    return 0
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\nkept for a look: ${root}\n`)
    return 1
  }
}

function prepare(root: string, session: string): void {
  mkdirSync(join(session, 'artifacts'), { recursive: true })
  run('git', ['init', '-q', '.'], root)
  for (let index = 0; index < FILES; index += 1)
    writeFileSync(join(session, 'artifacts', `${index}.txt`), `${index}\n`.repeat(50))
  writeFileSync(join(session, 'context.json'), '{}\n')
  run(process.execPath, [ENTRY, 'seal', session], root)
}

/** A new artifact, and other words in a file that changes from seal to seal. */
function change(session: string, kill: number): void {
  writeFileSync(join(session, 'artifacts', `kill-${kill}.txt`), `${kill}\n`)
  writeFileSync(join(session, 'context.json'), JSON.stringify({ kill }))
}

async function timeOf(session: string): Promise<number> {
  const begin = performance.now()
  await seal(session, null)
  return performance.now() - begin
}

/** Ends it after so long; null lets it come to its end. */
async function seal(session: string, afterMs: number | null): Promise<void> {
  const child = spawn(process.execPath, [ENTRY, 'seal', '--quiet', session], { stdio: ['ignore', 'ignore', 'inherit'] })
  const timer = afterMs === null ? undefined : setTimeout(() => child.kill('SIGKILL'), afterMs)
  await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  clearTimeout(timer)
}

function manifestOf(session: string): string {
  return readFileSync(join(session, 'SHA256SUMS'), 'utf8')
}

function stateOf(session: string, before: string, afterMs: number): 'old' | 'new' {
  const now = manifestOf(session)
  if (now === before) return 'old'
  const { status } = spawnSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], { cwd: session })
  if (status === 0) return 'new'
  throw new Error(
    `a kill after ${afterMs.toFixed(1)} ms left a manifest that is neither the old one nor a whole new one`,
  )
}

function expectSound(root: string, session: string, afterMs: number): void {
  try {
    run(process.execPath, [ENTRY, 'seal', '--quiet', session], root)
    run('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], session)
    run(process.execPath, [ENTRY, 'check', '--no-github', '--quiet', '--fail-on', 'warning'], root)
  } catch (error) {
    throw new Error(`after a kill after ${afterMs.toFixed(1)} ms: ${String(error)}`, { cause: error })
  }
}

function run(program: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(program, [...args], { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}${stdout}`)
}

const { values } = parseArgs({ options: { kills: { type: 'string', default: '300' } } })
process.exitCode = await killSeal(Number(values.kills))
