import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { ROOT } from './bundle.ts'

/** Arguments of one run, its exit code, and something that it prints. */
type Run = readonly [args: readonly string[], exitCode: number, prints: RegExp]

const RUNS: readonly Run[] = [
  [['--version'], 0, /^session-reliability \d+\.\d+\.\d+$/m],
  [['--help'], 0, /check .*\n.*verify/],
  [['explain', 'digest-mismatch'], 0, /SHA-256/],
  [['demo'], 0, /(\d+) of \1 found/],
  [['check', '--no-such-option'], 2, /no-such-option/],
  [['verify', 'no-such-file'], 1, /no-such-file/],
]

/** Runs a copy of dist/ with nothing installed beside it, on the Node of the PATH and on the one that actions run on. */
function smoke(): number {
  const folder = mkdtempSync(join(tmpdir(), 'smoke-'))
  try {
    cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true })
    process.env['PATH'] = pathOutsideThisProject()
    const failures = ['node', process.execPath].flatMap((node) => runAll(node, folder))
    for (const failure of failures) process.stderr.write(`${failure}\n`)
    return failures.length === 0 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** npm puts this project's own Node first; the machine's is the one that a user has. */
function pathOutsideThisProject(): string {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter)
}

function runAll(node: string, folder: string): readonly string[] {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
  const failures = RUNS.flatMap(([args, exitCode, prints]) => {
    const env = { ...process.env, GITHUB_ACTIONS: '', NODE_OPTIONS: '' }
    const { status, stdout, stderr } = spawnSync(node, ['dist/index.js', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env,
    })
    if (status === exitCode && prints.test(stdout + stderr)) return []
    return [
      `on Node ${version}, "${args.join(' ')}" ended with ${String(status)}, not ${exitCode}, and printed:\n${stdout}${stderr}`,
    ]
  })
  process.stdout.write(`Node ${version}: ${RUNS.length - failures.length} of ${RUNS.length} runs as expected\n`)
  return failures
}

process.exitCode = smoke()
