import { createHash, randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { compare, ours, peakMemory } from './measure.ts'
import type { BenchRow } from './measure.ts'

const MIB = 1024 * 1024
const LARGE_MIB = 1024
const SEVERAL = 8
const SMALL_FILES = 50_000
const ENTRIES = 1_000_000

/** The rows of §11 that are about files of a work tree. */
export async function benchFiles(folder: string): Promise<readonly BenchRow[]> {
  return [
    await oneLargeFile(folder),
    await severalLargeFiles(folder),
    await manySmallFiles(folder),
    ...(await memory(folder)),
    await startUp(folder),
  ]
}

async function oneLargeFile(folder: string): Promise<BenchRow> {
  writeManifest(join(folder, 'large.sha256'), [writeLargeFile(folder, 'large.bin', LARGE_MIB)])
  const times = await compare(ours('verify', 'large.sha256'), ['openssl', 'dgst', '-sha256', 'large.bin'], folder, 5)
  return row('one file of 1 GiB', 'openssl dgst -sha256', times, 1.15)
}

async function severalLargeFiles(folder: string): Promise<BenchRow> {
  const names = Array.from({ length: SEVERAL }, (_, index) => `several-${index}.bin`)
  writeManifest(
    join(folder, 'several.sha256'),
    names.map((name) => writeLargeFile(folder, name, LARGE_MIB / SEVERAL)),
  )
  const times = await compare(ours('verify', 'several.sha256'), ['openssl', 'dgst', '-sha256', ...names], folder, 5)
  return row(`${SEVERAL} files of ${LARGE_MIB / SEVERAL} MiB`, 'openssl dgst -sha256', times, 0.6)
}

async function manySmallFiles(folder: string): Promise<BenchRow> {
  const lines: string[] = []
  for (let index = 0; index < SMALL_FILES; index += 1) {
    const name = `small/${Math.floor(index / 500)}/${index}.txt`
    if (index % 500 === 0) mkdirSync(join(folder, `small/${index / 500}`), { recursive: true })
    const content = `${index} `.repeat(100 + (index % 300))
    writeFileSync(join(folder, name), content)
    lines.push(`${createHash('sha256').update(content).digest('hex')}  ${name}`)
  }
  writeManifest(join(folder, 'small.sha256'), lines)
  const times = await compare(
    ours('verify', '--quiet', 'small.sha256'),
    ['sha256sum', '-c', '--quiet', 'small.sha256'],
    folder,
    7,
  )
  return row(`${SMALL_FILES} small files`, 'sha256sum -c', times, 0.6)
}

async function memory(folder: string): Promise<readonly BenchRow[]> {
  const lines = Array.from(
    { length: ENTRIES },
    (_, index) => `${index.toString(16).padStart(64, '0')}  absent/${index % 1000}/${index}.jsonl`,
  )
  lines.push(`${createHash('sha256').update('here\n').digest('hex')}  here.txt`)
  writeFileSync(join(folder, 'here.txt'), 'here\n')
  writeManifest(join(folder, 'million.sha256'), lines)
  const record = join(folder, 'peak')
  const large = await peakMemory(ours('verify', 'large.sha256'), folder, record)
  const million = await peakMemory(ours('verify', '--status', '--ignore-missing', 'million.sha256'), folder, record)
  const strict = await peakMemory(
    ours('verify', '--strict', '--status', '--ignore-missing', 'million.sha256'),
    folder,
    record,
  )
  return [
    limit('memory, one file of 1 GiB', large, 150),
    limit('memory, manifest of 1,000,000 entries', million, 400),
    limit('memory, the same with --strict', strict, 400),
  ]
}

async function startUp(folder: string): Promise<BenchRow> {
  writeFileSync(join(folder, 'tiny.txt'), 'tiny\n')
  writeManifest(join(folder, 'tiny.sha256'), [`${createHash('sha256').update('tiny\n').digest('hex')}  tiny.txt`])
  const times = await compare(ours('verify', 'tiny.sha256'), [process.execPath, '-e', '0'], folder, 21)
  return row('start-up of verify', 'node -e 0', times, 2)
}

function writeLargeFile(folder: string, name: string, mebibytes: number): string {
  const hash = createHash('sha256')
  const file = openSync(join(folder, name), 'w')
  for (let index = 0; index < mebibytes; index += 1) {
    const block = randomBytes(MIB)
    hash.update(block)
    writeSync(file, block)
  }
  closeSync(file)
  return `${hash.digest('hex')}  ${name}`
}

function writeManifest(file: string, lines: readonly string[]): void {
  writeFileSync(file, `${lines.join('\n')}\n`)
}

function row(name: string, peer: string, times: { readonly a: number; readonly b: number }, goal: number): BenchRow {
  return { name, peer, ratio: times.a / times.b, goal, detail: `${times.a.toFixed(0)} ms to ${times.b.toFixed(0)} ms` }
}

function limit(name: string, mebibytes: number, most: number): BenchRow {
  return { name, peer: `${most} MiB`, ratio: mebibytes / most, goal: 1, detail: `${mebibytes.toFixed(0)} MiB` }
}
