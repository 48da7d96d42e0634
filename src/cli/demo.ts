import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { SettingsError } from '../domain/settings-error.ts'
import type { Report } from '../report/report.ts'
import { terminalReporter } from '../report/reporters/index.ts'
import { parseSettings } from '../settings.ts'
import { runHere } from './check.ts'
import { REWRITTEN, damageBranch, damageWorkTree } from './demo/damage.ts'
import type { Damage } from './demo/damage.ts'
import { entireFiles, fastImportStream, rewrittenFiles, sumsFiles } from './demo/demo-store.ts'
import type { DemoFiles } from './demo/demo-store.ts'
import { demoGit } from './demo/demo-git.ts'
import type { CommandIo } from './io.ts'

const HELP = `Usage: session-reliability demo

Makes a small repository with two session stores in a temporary folder, damages it in many ways, checks it, and shows
for each damage whether it was found. Leaves the folder for you to look at.

Exit status: 0 every damage was found, 2 wrong arguments, 3 it was not.
`

const BRANCH = 'entire/checkpoints/v1'

/** `demo`: the product in a minute. Exits 0 when every damage was found, else 3. */
export async function demoCommand(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    io.stdout.write(HELP)
    return 0
  }
  if (args[0] !== undefined) throw new SettingsError(`demo takes no arguments; "${args[0]}" is one`)
  const root = await mkdtemp(join(tmpdir(), 'session-reliability-demo-'))
  io.stdout.write(`A small repository with two session stores, in ${root}\n\n1. Sound, as it was written:\n\n`)
  await build(root)
  show(await checkOf(root, io), io)
  io.stdout.write('\n2. Damaged:\n\n')
  await commitBranch(root, rewrittenFiles())
  const objectIdOf = async (path: string): Promise<string> => demoGit(root, ['rev-parse', `${BRANCH}:${path}`])
  const made = [...(await damageWorkTree(root)), REWRITTEN, ...(await damageBranch(root, objectIdOf))]
  const report = await checkOf(root, io)
  show(report, io)
  io.stdout.write('\n3. What was broken, and what was found:\n\n')
  const missed = made.filter((damage) => !isFound(report, damage))
  for (const damage of made)
    io.stdout.write(`  ${missed.includes(damage) ? 'MISSED' : 'found '}  ${damage.code.padEnd(20)} ${damage.what}\n`)
  io.stdout.write(
    `\n${made.length - missed.length} of ${made.length} found. Look for yourself: ${io.program} check --no-github ${root}\n`,
  )
  return missed.length === 0 ? 0 : 3
}

function isFound(report: Report, { code, subject }: Damage): boolean {
  return report.findings.some((finding) => finding.code === code && finding.subject === subject)
}

async function build(root: string): Promise<void> {
  await demoGit(root, ['init', '--quiet', '--initial-branch=main'])
  await writeFiles(root, sumsFiles())
  await demoGit(root, ['add', '--all'])
  await demoGit(root, ['-c', 'user.name=demo', '-c', 'user.email=demo@example.invalid', 'commit', '-qm', 'A session'])
  await commitBranch(root, entireFiles())
}

async function commitBranch(root: string, files: DemoFiles): Promise<void> {
  await demoGit(root, ['fast-import', '--quiet', '--done', '--force'], fastImportStream(BRANCH, files))
}

async function writeFiles(root: string, files: DemoFiles): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
}

async function checkOf(root: string, io: CommandIo): Promise<Report> {
  // What the first look read is damaged before the second: nothing may be remembered of it.
  const unlike = { github: 'false', memory: 'false' }
  const settings = parseSettings(new Map(Object.entries(unlike)), 'command-line')
  return (await runHere(settings, root, io)).report
}

function show(report: Report, io: CommandIo): void {
  io.stdout.write(terminalReporter(report, { isColoured: io.stdout.isTty, isQuiet: false, program: io.program }))
}
