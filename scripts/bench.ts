import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchAgain } from './bench/again.ts'
import { benchFiles } from './bench/files.ts'
import { benchHistory } from './bench/history.ts'
import type { BenchRow } from './bench/measure.ts'
import { benchRecords } from './bench/records.ts'
import { benchRefs } from './bench/refs.ts'

const ENTRY_LIMIT_BYTES = 64 * 1024

/** Prints how the bundle in dist/ compares with its peers, side by side in this one run; exits 1 when a goal is missed. */
async function bench(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  try {
    const rows = [
      await entryChunk(),
      ...benchHistory(),
      benchRecords(folder),
      ...(await benchFiles(folder)),
      ...(await benchRefs()),
      ...(await benchAgain()),
    ]
    for (const row of rows) process.stdout.write(`${line(row)}\n`)
    const missed = rows.filter((row) => row.ratio > row.goal).length
    process.stdout.write(`${rows.length - missed} of ${rows.length} goals reached\n`)
    process.exitCode = missed === 0 ? 0 : 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function entryChunk(): Promise<BenchRow> {
  const { size } = await stat(new URL('../dist/index.js', import.meta.url))
  return { name: 'entry chunk', peer: '64 KiB', ratio: size / ENTRY_LIMIT_BYTES, goal: 1, detail: `${size} bytes` }
}

function line({ name, peer, ratio, goal, detail }: BenchRow): string {
  const verdict = ratio <= goal ? 'reached' : 'MISSED '
  return `${verdict}  ${ratio.toFixed(2).padStart(5)} (goal ${goal.toFixed(2)})  ${name}, against ${peer}: ${detail}`
}

await bench()
