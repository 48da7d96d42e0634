import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { ROOT } from './bundle.ts'

/** Arguments of one run, its exit code, and something that it prints. */
type Run = readonly [args: readonly string[], exitCode: number, prints: RegExp]

/** What is said of the example store. */
const WHOLE = /2 of 2 artifacts match/

/** Every command once, in a folder that prepare() filled. They run in this order, each where the one before left off. */
const RUNS: readonly Run[] = [
  [['--version'], 0, /^session-reliability \d+\.\d+\.\d+$/m],
  [['--help'], 0, /check .*\n.*verify/],
  [['explain', 'digest-mismatch'], 0, /SHA-256/],
  [['demo'], 0, /(\d+) of \1 found/],
  [['check', '--no-github', 'store'], 0, WHOLE],
  [['check', '--no-github', '--repo', 'store.git', '--ref', 'main'], 0, WHOLE],
  [['report', '--repo', 'store.git'], 0, WHOLE],
  [['observe', '--no-github', '--json', 'facts.json', 'store'], 0, /^$/],
  [['assess', 'facts.json'], 0, WHOLE],
  [['verify', 'store/2026-05-04'], 0, /transcript\.jsonl: OK/],
  [['verify', 'no-such-file'], 1, /no-such-file/],
  [['init', '--dry-run', '--repo', 'store', '--uses', `owner/name@${'0'.repeat(40)}`], 0, /permissions:/],
  [['seal', 'sessions'], 0, /sessions\/one: sealed: 2 files/],
  [['seal', 'sessions/one'], 0, /nothing changed/],
  [['check', '--no-github', '--store', 'session=sessions', '.'], 0, WHOLE],
  [['check', '--no-github', 'bag'], 0, /2 of 3 artifacts match/],
  [['check', '--no-such-option'], 2, /no-such-option/],
]

/** The Node that actions run on is this project's own; the oldest one that is supported has to be on the PATH. */
const OLDEST_NODE = 'v20.'

/** Runs a copy of dist/ with nothing installed beside it, on the Node of the PATH and on the one that actions run on. */
function smoke(): number {
  process.env['PATH'] = pathOutsideThisProject()
  // Set while a git hook runs; they would lead git away from the repositories made here.
  for (const name of Object.keys(process.env).filter((name) => name.startsWith('GIT_')))
    Reflect.deleteProperty(process.env, name)
  const nodes = ['node', process.execPath].map((node) => ({ node, version: versionOf(node) }))
  if (!nodes.some(({ version }) => version.startsWith(OLDEST_NODE)))
    process.stdout.write('SKIPPED: no Node 20 on the PATH, so dist was not tried on it\n')
  const failures = nodes.flatMap(({ node, version }) => runAll(node, version))
  for (const failure of failures) process.stderr.write(`${failure}\n`)
  return failures.length === 0 ? 0 : 1
}

/** npm puts this project's own Node first; the machine's is the one that a user has. */
function pathOutsideThisProject(): string {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter)
}

function versionOf(node: string): string {
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
}

function runAll(node: string, version: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'smoke-'))
  try {
    prepare(folder)
    const failures = RUNS.flatMap((run) => complaint(run, node, folder)).map((text) => `on Node ${version}, ${text}`)
    process.stdout.write(`Node ${version}: ${RUNS.length - failures.length} of ${RUNS.length} runs as expected\n`)
    return failures
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** dist/, the example store in a work tree and in a bare repository, a session that was never sealed, and a bag. */
function prepare(folder: string): void {
  cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true })
  cpSync(join(ROOT, 'examples', 'store'), join(folder, 'store'), { recursive: true })
  const git = (...args: readonly string[]): void => {
    const identity = ['-c', 'user.name=smoke', '-c', 'user.email=smoke@localhost', '-c', 'commit.gpgSign=false']
    execFileSync('git', [...identity, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  write(folder, 'sessions/one/context.json', '{}\n')
  write(folder, 'bag/bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
  write(folder, 'bag/data/a', 'a')
  const manifest = `${md5('a')}  data/a\n`
  write(folder, 'bag/manifest-md5.txt', manifest)
  write(folder, 'bag/tagmanifest-md5.txt', `${md5(manifest)}  manifest-md5.txt\n`)
  git('init', '--quiet', '--initial-branch=main', 'store')
  git('-C', 'store', 'add', '.')
  git('-C', 'store', 'commit', '--quiet', '--message=A store')
  git('clone', '--quiet', '--bare', 'store', 'store.git')
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex')
}

function complaint([args, exitCode, prints]: Run, node: string, folder: string): readonly string[] {
  const env = { ...process.env, GITHUB_ACTIONS: '', NODE_OPTIONS: '' }
  const { status, stdout, stderr } = spawnSync(node, ['dist/index.js', ...args], { cwd: folder, encoding: 'utf8', env })
  if (status === exitCode && prints.test(stdout + stderr)) return []
  return [`"${args.join(' ')}" ended with ${String(status)}, not ${exitCode}, and printed:\n${stdout}${stderr}`]
}

process.exitCode = smoke()
