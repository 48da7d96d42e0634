import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** One line of the bench: how we compare with a peer, and the goal. */
export interface BenchRow {
  readonly name: string
  readonly peer: string
  /** Ours over the peer's, or over the limit. */
  readonly ratio: number
  readonly goal: number
  /** The figures behind the ratio. */
  readonly detail: string
}

/** A program and its arguments. */
export type CommandLine = readonly [program: string, ...args: string[]]

/** The bundled program, run by this Node. */
export function ours(...args: readonly string[]): CommandLine {
  return [process.execPath, fileURLToPath(new URL('../../dist/index.js', import.meta.url)), ...args]
}

/** Wall time of one run, in ms. Output is read and dropped. A failing program fails the bench. */
export async function timeOnce([program, ...args]: CommandLine, cwd: string): Promise<number> {
  const begin = process.hrtime.bigint()
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}`)
  return Number(process.hrtime.bigint() - begin) / 1e6
}

/** Runs both in turn, A B A B …, after one run each that does not count, and compares the medians. */
export async function compare(
  a: CommandLine,
  b: CommandLine,
  cwd: string,
  rounds: number,
): Promise<{ readonly a: number; readonly b: number }> {
  await timeOnce(a, cwd)
  await timeOnce(b, cwd)
  const times: { a: number[]; b: number[] } = { a: [], b: [] }
  for (let round = 0; round < rounds; round += 1) {
    times.a.push(await timeOnce(a, cwd))
    times.b.push(await timeOnce(b, cwd))
  }
  return { a: median(times.a), b: median(times.b) }
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((x, y) => x - y)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

/** Peak resident memory of one run of ours, in MiB, workers included. */
export async function peakMemory([program, ...args]: CommandLine, cwd: string, recordFile: string): Promise<number> {
  const recorder = new URL('./record-peak-memory.mjs', import.meta.url).href
  const child = spawn(program, ['--import', recorder, ...args], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, PEAK_MEMORY_FILE: recordFile },
  })
  await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return Number(await readFile(recordFile, 'utf8')) / 1024
}
