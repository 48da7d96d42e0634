import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { RunResult } from './cases.ts'
import type { Complaint } from './judge-case.ts'

/** One bag of the suite: its files by path, each the name of a blob, and what it is. */
export interface BagCase {
  readonly id: string
  readonly expect: 'valid' | 'valid-with-warning' | 'invalid'
  /** Given where the suite's own checkout lacks a file: then the bag is invalid too, and the warning is due all the same. */
  readonly expect_as_checked_out?: string
  readonly files: Readonly<Record<string, string>>
}

/** Runs `check` with these arguments. */
export type RunCheck = (args: readonly string[], cwd: string) => Promise<RunResult>

/** The bags of the suite `bagit` in a folder. */
export function loadBags(folder: string): readonly BagCase[] {
  return readFileSync(join(folder, 'cases.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): BagCase => JSON.parse(line))
}

/** Judges a bag as files of a folder. */
export async function judgeBagFiles(suite: string, bag: BagCase, run: RunCheck, folder: string): Promise<Complaint> {
  for (const [path, blob] of Object.entries(bag.files)) {
    const place = join(folder, 'bag', path)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, readFileSync(join(suite, 'blobs', blob)))
  }
  return complaintOn(bag, await run(['--store', 'bagit=bag', ...ARGUMENTS], folder))
}

/** Judges a bag as objects of a bare repository. */
export async function judgeBagObjects(suite: string, bag: BagCase, run: RunCheck, folder: string): Promise<Complaint> {
  mkdirSync(folder, { recursive: true })
  git(folder, ['init', '-q', '--bare', '.'], '')
  const stream = [Buffer.from('commit refs/heads/main\ncommitter B <b@example.invalid> 0 +0000\ndata 0\n\n')]
  for (const [path, blob] of Object.entries(bag.files)) {
    const bytes = readFileSync(join(suite, 'blobs', blob))
    stream.push(Buffer.from(`M 100644 inline "bag/${quoted(path)}"\ndata ${bytes.length}\n`), bytes, Buffer.from('\n'))
  }
  git(folder, ['fast-import', '--quiet'], Buffer.concat(stream))
  return complaintOn(bag, await run(['--ref', 'main', '--store', 'bagit=bag', ...ARGUMENTS], folder))
}

const ARGUMENTS = ['--no-github', '--json', '-'] as const

function quoted(path: string): string {
  return path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}

function git(cwd: string, args: readonly string[], input: string | Buffer): void {
  const { status, stderr } = spawnSync('git', [...args], { cwd, input })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.toString()}`)
}

interface Finding {
  readonly code: string
  readonly severity: string
}

/** Empty when the report says of the bag what the suite says. */
function complaintOn(bag: BagCase, { exit, stderr, stdout }: RunResult): Complaint {
  if (!stdout.startsWith('{')) return `no report, exit ${exit}: ${stderr}`
  const { findings, status }: { findings: readonly Finding[]; status: string } = JSON.parse(stdout)
  const said = findings.map(({ code, severity }) => `${severity} ${code}`).join(', ')
  const isBad = findings.some(({ severity }) => severity === 'error' || severity === 'critical')
  const isWarned = findings.some(({ code, severity }) => code === 'bag-warning' && severity === 'warning')
  const isLacking = bag.expect_as_checked_out !== undefined
  switch (bag.expect) {
    case 'valid':
      return status === 'healthy' && !isBad && !isWarned ? '' : `valid, and found ${status}: ${said}`
    case 'valid-with-warning':
      return isWarned && isBad === isLacking
        ? ''
        : `${bag.expect_as_checked_out ?? bag.expect}, and found ${status}: ${said}`
    case 'invalid':
      return isBad && exit === 1 ? '' : `invalid, and found ${status}: ${said}`
  }
}
