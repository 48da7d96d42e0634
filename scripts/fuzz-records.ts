import { readManifest } from '../src/adapters/formats/sums-claims.ts'
import { parseCheckpointRecord, parseHashFile } from '../src/adapters/formats/entire-records.ts'
import { parseRecord } from '../src/adapters/formats/session-records.ts'
import { INDEX, damageOfPart, parseIndex, parseSession } from '../src/adapters/formats/session-parts.ts'
import { decodeStrictUtf8 } from '../src/adapters/path-bytes.ts'
import { createContentScan } from '../src/adapters/records/content-scan.ts'
import { MAX_DEPTH } from '../src/adapters/records/json-machine.ts'
import { RecordLines } from '../src/adapters/records/record-lines.ts'
import { CONTENT_KINDS } from '../src/domain/content.ts'
import type { ContentFact, ContentKind, RecordsFact } from '../src/domain/content.ts'
import { createMutator } from './fuzz/mutate.ts'
import { SEEDS } from './fuzz/seeds.ts'

/** No mutated file may take longer, all of its readers together and what they are held against; in ms of processor time. */
const SLOWEST_MS = 2000

/** What came of it. */
export interface FuzzResult {
  readonly files: number
  readonly slowestMs: number
  /** Of JSON Lines: how many files were found damaged. */
  readonly damaged: number
  /** Files on which something went wrong, each with what; the seed makes them again. */
  readonly problems: readonly string[]
}

/**
 * Damages JSON Lines, JSON and manifests in so many ways, and gives each file to everything that reads such files. Nothing may
 * throw or hang; the same bytes in other pieces give the same answer; and JSON.parse has to agree about every line.
 */
export function fuzzRecords(files: number, seed: number): FuzzResult {
  const mutator = createMutator(seed)
  const problems: string[] = []
  let slowestMs = 0
  let damaged = 0
  for (let file = 0; file < files; file += 1) {
    const bytes = mutator.mutate(SEEDS)
    const begin = process.cpuUsage()
    try {
      const problem = problemWith(bytes, mutator.cut)
      if (problem !== null) problems.push(`file ${file} of seed ${seed}: ${problem}`)
    } catch (error) {
      problems.push(`file ${file} of seed ${seed}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`)
    }
    const { system, user } = process.cpuUsage(begin)
    const tookMs = (system + user) / 1000
    if (tookMs > SLOWEST_MS) problems.push(`file ${file} of seed ${seed} took ${tookMs.toFixed(0)} ms`)
    slowestMs = Math.max(slowestMs, tookMs)
    if (scanRecords(bytes).damage.length > 0) damaged += 1
  }
  return { files, slowestMs, damaged, problems }
}

type Cut = (bytes: Uint8Array) => readonly Uint8Array[]

function problemWith(bytes: Uint8Array, cut: Cut): string | null {
  for (const kind of CONTENT_KINDS) {
    const whole = JSON.stringify(scan(kind, [bytes]))
    const pieces = JSON.stringify(scan(kind, cut(bytes)))
    if (whole !== pieces) return `as ${kind} ${whole}, but in pieces ${pieces}`
  }
  readEverywhere(bytes)
  return disagreement(bytes, scanRecords(bytes))
}

function scan(kind: ContentKind, pieces: readonly Uint8Array[]): ContentFact {
  const scanning = createContentScan(kind)
  for (const piece of pieces) scanning.update(piece)
  return scanning.end()
}

function scanRecords(bytes: Uint8Array): RecordsFact {
  const scanning = new RecordLines()
  scanning.update(bytes)
  return scanning.end()
}

/** To everybody who parses what a store holds. */
function readEverywhere(bytes: Uint8Array): void {
  for (const name of ['SHA256SUMS', 'one.sha256', 'CHECKSUMS']) readManifest(name, bytes)
  parseHashFile(bytes)
  parseCheckpointRecord(bytes)
  parseRecord('checkpoints/000001-0123456789ab.json', bytes)
  parseRecord('checkpoints/first.json', bytes)
  const session = parseSession(bytes)
  if (session.seen) session.value.isCritical('artifacts/a/b/c/d.txt')
  parseIndex(bytes, new Set(['artifacts/a.txt']))
  for (const part of ['context.json', 'metrics.json', 'session.json', INDEX]) damageOfPart(part, bytes)
}

/** What JSON.parse says of each line, against what the scan counted; null when they agree. */
function disagreement(bytes: Uint8Array, { conflictLine, damage, tooDeep }: RecordsFact): string | null {
  const lines = linesOf(bytes)
  const counted = damage.reduce((sum, { count, kind }) => sum + (kind === 'empty' ? 0 : count), tooDeep?.count ?? 0)
  const wrong = lines.filter((line) => !isBlank(line) && !isJson(line))
  const deep = lines.filter((line) => isJson(line) && depthOf(line) > MAX_DEPTH).length
  // The markers of a conflict are told as one, and in a file that is JSON as a whole no line is wrong.
  const isEqual = conflictLine === null ? counted === wrong.length + deep : counted <= wrong.length + deep
  return isEqual || (counted === 0 && areWholeValues(lines))
    ? null
    : `JSON.parse refuses ${wrong.length} lines, and ${counted} were counted`
}

/** True when the lines are values one after the other, each on a line of its own or on several. */
function areWholeValues(lines: readonly Uint8Array[]): boolean {
  let open: Uint8Array[] = []
  for (const line of lines) {
    // Blank lines by the thousand end no value.
    if (isBlank(line)) continue
    open.push(line, Buffer.from('\n'))
    if (isJson(Buffer.concat(open))) open = []
  }
  return open.length === 0
}

/** Of JSON: how deep it is nested. */
function depthOf(json: Uint8Array): number {
  const text = Buffer.from(json)
    .toString('utf8')
    .replace(/"(?:[^"\\]|\\.)*"/g, '')
  let depth = 0
  let deepest = 0
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, (depth += 1))
    else if (character === ']' || character === '}') depth -= 1
  }
  return deepest
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const rest = BYTE_ORDER_MARK.equals(bytes.subarray(0, 3)) ? bytes.subarray(3) : bytes
  const lines: Uint8Array[] = []
  let start = 0
  for (let at = rest.indexOf(0x0a); at >= 0; at = rest.indexOf(0x0a, start)) {
    lines.push(rest.subarray(start, at))
    start = at + 1
  }
  return [...lines, rest.subarray(start)]
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a)
}

function isJson(line: Uint8Array): boolean {
  const text = decodeStrictUtf8(line)
  if (text === null) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

if (import.meta.main) {
  const [files = '10000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
  const begin = performance.now()
  const result = fuzzRecords(Number(files), Number(seed))
  const seconds = ((performance.now() - begin) / 1000).toFixed(1)
  const peakMiB = (process.resourceUsage().maxRSS / 1024).toFixed(0)
  for (const problem of result.problems) process.stdout.write(`${problem}\n`)
  process.stdout.write(
    `${result.files} files of seed ${seed} in ${seconds} s, the slowest in ${result.slowestMs.toFixed(0)} ms; ${result.damaged} damaged as JSON Lines; peak memory ${peakMiB} MiB; ${result.problems.length} problems\n`,
  )
  process.exitCode = result.problems.length === 0 ? 0 : 1
}
