import { spawnSync } from 'node:child_process'
import { createHash, randomFillSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, ours, timeOnce } from './measure.ts'
import type { BenchRow } from './measure.ts'

const FILES = 4000
const FILE_BYTES = 175_000
/** One file in so many may be critical: always read. */
const CRITICAL_EVERY = 20
const BATCH = 200
const ROUNDS = 9
const SESSION = '.claude/sessions/one'
const REF = 'refs/heads/sessions'

/** The rows of §11 about a second run: a store of 700 MB in a ref, read for the first time, and again after one new checkpoint. */
export async function benchAgain(): Promise<readonly BenchRow[]> {
  return [await benchStore([], 'nothing critical'), await benchStore(['artifacts/key-*'], '5 % of the bytes critical')]
}

async function benchStore(critical: readonly string[], what: string): Promise<BenchRow> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-again-'))
  try {
    git(folder, ['init', '--quiet', '--bare', '--initial-branch=sessions', '.'])
    const lines = makeStore(folder, critical)
    const check = ours('check', '--ref', REF, '--no-github', '--quiet')
    const [firsts, seconds]: [number[], number[]] = [[], []]
    for (let round = 0; round < ROUNDS; round += 1) {
      rmSync(join(folder, 'session-reliability'), { recursive: true, force: true })
      firsts.push(await timeOnce(check, folder))
      addCheckpoint(folder, lines, round)
      seconds.push(await timeOnce(check, folder))
    }
    const [first, second] = [median(firsts), median(seconds)]
    return {
      name: `again after one new checkpoint, ${FILES} files, ${what}`,
      peer: 'the first time',
      ratio: second / first,
      goal: 0.1,
      detail: `${second.toFixed(0)} ms to ${first.toFixed(0)} ms`,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function git(folder: string, args: readonly string[], input: string | Buffer = ''): string {
  const { status, stdout, stderr } = spawnSync('git', [...args], { cwd: folder, input, maxBuffer: 2 ** 30 })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.toString()}`)
  return stdout.toString()
}

/** One session of text that hardly compresses; the lines of its manifest. */
function makeStore(folder: string, critical: readonly string[]): string[] {
  const lines: string[] = []
  const session = Buffer.from(`${JSON.stringify({ critical })}\n`)
  for (let from = 0; from < FILES; from += BATCH) {
    const files = Array.from({ length: BATCH }, (_, index): [string, Buffer] => {
      const kind = (from + index) % CRITICAL_EVERY === 0 ? 'key' : 'note'
      return [`artifacts/${kind}-${from + index}.jsonl`, textOf(FILE_BYTES)]
    })
    if (from === 0) files.push(['context.json', Buffer.from('{}\n')], ['session.json', session])
    commit(folder, lines, files)
  }
  return lines
}

/** A new artifact, and the record that claims it. */
function addCheckpoint(folder: string, lines: string[], round: number): void {
  const text = textOf(FILE_BYTES)
  const path = `artifacts/new-${round}.jsonl`
  const record = {
    ...{ id: `c${round}`, session: 'one', parent: round === 0 ? null : `c${round - 1}` },
    ...{ createdAt: '2026-07-13T12:00:00Z', artifacts: { [path]: { sha256: sha256(text), size: text.length } } },
  }
  const json = Buffer.from(`${JSON.stringify(record, null, 2)}\n`)
  commit(folder, lines, [
    [path, text],
    [`checkpoints/c${round}.json`, json],
  ])
}

/** Adds files, and the manifest that lists them. */
function commit(folder: string, lines: string[], files: readonly (readonly [string, Buffer])[]): void {
  for (const [path, content] of files) lines.push(`${sha256(content)}  ${path}\n`)
  const manifest = Buffer.from(lines.toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join(''))
  const isFirst = spawnSync('git', ['rev-parse', '--verify', '--quiet', REF], { cwd: folder }).status !== 0
  const parts: Buffer[] = [
    Buffer.from(`commit ${REF}\ncommitter B <b@example.invalid> 0 +0000\ndata 0\n`),
    Buffer.from(isFirst ? '' : `from ${REF}^0\n`),
  ]
  for (const [path, content] of [...files, ['SHA256SUMS', manifest] as const])
    parts.push(Buffer.from(`M 100644 inline ${SESSION}/${path}\ndata ${content.length}\n`), content, Buffer.from('\n'))
  git(folder, ['fast-import', '--quiet', '--done'], Buffer.concat([...parts, Buffer.from('done\n')]))
}

function textOf(bytes: number): Buffer {
  const random = randomFillSync(Buffer.alloc(Math.ceil((bytes * 3) / 4))).toString('base64')
  const records = Math.floor(bytes / RECORD_BYTES)
  const lines = Array.from({ length: records }, (_, at) => random.slice(at * TEXT_BYTES, (at + 1) * TEXT_BYTES))
  return Buffer.from(lines.map((text) => `{"text":"${text}"}\n`).join(''))
}

const RECORD_BYTES = 212
const TEXT_BYTES = RECORD_BYTES - '{"text":""}\n'.length

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
