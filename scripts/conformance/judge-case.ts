import { unescapeName } from '../../src/adapters/manifest/escapes.ts'
import { decodePath } from '../../src/adapters/path-bytes.ts'
import { printablePath } from '../../src/domain/path.ts'
import { layOut } from './cases.ts'
import type { Runner, RunResult, SuiteCase } from './cases.ts'

/** What is wrong, in one line; empty when the case passes. */
export type Complaint = string

/** True for a case that uses the command as `sha256sum -c`: the suite has one that leaves the option out. */
export function isCheck(suiteCase: SuiteCase): boolean {
  return suiteCase.args.some((arg) => arg === '-c' || arg === '--check')
}

/** A case of GNU's own tests: the exit status has to be GNU's, and so has what is said of each file. */
export async function judgePorted(suiteCase: SuiteCase, run: Runner, folder: string): Promise<Complaint> {
  const result = await runCase(suiteCase, suiteCase.args, run, folder)
  const expected = statusesOf(suiteCase.gnu.stdout)
  if (result.exit !== suiteCase.gnu.exit)
    return `exit ${result.exit}, GNU's is ${suiteCase.gnu.exit}: ${oneLine(result)}`
  const said = statusesOf(Buffer.from(result.stdout))
  return said === expected ? '' : `says ${JSON.stringify(said)}, GNU says ${JSON.stringify(expected)}`
}

/**
 * The status lines with their names unescaped, and bytes that are not UTF-8 percent-encoded as we print them: which names
 * are escaped has changed from release to release of GNU's.
 */
function statusesOf(stdout: Buffer): string {
  const lines = printablePath(decodePath(stdout)).split('\n')
  return JSON.stringify(lines.map((line) => (line.startsWith('\\') ? unescapeName(line.slice(1)) : line)))
}

/** Our names of reasons, where the suite has others. */
const REASONS: Readonly<Record<string, string>> = {
  bom: 'byte-order-mark',
  encoding: 'utf-16',
  'bare-cr': 'control-character',
  'control-char': 'control-character',
  'merge-conflict': 'conflict-marker',
  '.git': 'git-dir',
  'malformed (bounded)': 'line-too-long',
}

/** Rejected whether `--strict` is given or not. */
const ALWAYS: ReadonlySet<string> = new Set([
  'absolute-path',
  'path-escape',
  'dot-segment',
  'empty-segment',
  'git-dir',
  'nul',
  'utf-16',
  'symlink',
  'symlink-ancestor',
  'line-too-long',
])

/** A hazard: rejected, for the right reason, under `--strict` or always; else it ends as with GNU. */
export async function judgeHazard(suiteCase: SuiteCase, run: Runner, folder: string): Promise<Complaint> {
  const [, proposed] = /^reject:(.*)$/.exec(suiteCase.strict ?? '') ?? []
  const reason = proposed === undefined ? null : (REASONS[proposed] ?? proposed)
  const isAlways = reason !== null && ALWAYS.has(reason)
  const strict = await runCase(suiteCase, [...suiteCase.args, '--strict'], run, `${folder}/strict`)
  const lenient = await runCase(suiteCase, suiteCase.args, run, `${folder}/lenient`)
  const asGnu = (result: RunResult): Complaint =>
    result.exit === suiteCase.gnu.exit ? '' : `exit ${result.exit}, GNU's is ${suiteCase.gnu.exit}: ${oneLine(result)}`
  const complaints = [
    prefixed('--strict: ', reason === null ? strictFreedom(suiteCase, strict, asGnu) : asRejected(strict, reason)),
    prefixed('without --strict: ', reason !== null && isAlways ? asRejected(lenient, reason) : asGnu(lenient)),
  ]
  return complaints.filter((complaint) => complaint !== '').join('; ')
}

/** Where the suite leaves the choice, rejecting is as good as what GNU does. */
function strictFreedom(suiteCase: SuiteCase, result: RunResult, asGnu: (result: RunResult) => Complaint): Complaint {
  const mayReject = suiteCase.strict?.includes('reject') === true
  return mayReject && result.exit === 1 ? '' : asGnu(result)
}

function asRejected(result: RunResult, reason: string): Complaint {
  if (result.exit !== 1) return `exit ${result.exit}, must be rejected as ${reason}: ${oneLine(result)}`
  return result.stderr.includes(`: rejected: ${reason}`) ? '' : `not rejected as ${reason}: ${oneLine(result)}`
}

function prefixed(prefix: string, complaint: Complaint): Complaint {
  return complaint === '' ? '' : prefix + complaint
}

function runCase(suiteCase: SuiteCase, args: readonly string[], run: Runner, folder: string): Promise<RunResult> {
  const cwd = layOut(suiteCase, folder)
  return suiteCase.isStdin
    ? run(args, cwd, suiteCase.manifest)
    : run([...args, suiteCase.manifestName], cwd, new Uint8Array())
}

function oneLine({ stdout, stderr }: RunResult): string {
  return JSON.stringify((stdout + stderr).slice(0, 300))
}
