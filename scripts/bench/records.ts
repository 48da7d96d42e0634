import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createHasher, finish } from '../../src/adapters/hashing/hash-requests.ts'
import { median } from './measure.ts'
import type { BenchRow } from './measure.ts'

const SIZE_BYTES = 500_000_000
const ROUNDS = 5

/** What it costs to look at every record of a transcript while it is hashed, against hashing it alone. */
export function benchRecords(folder: string): BenchRow {
  const path = 'transcript.jsonl'
  writeTranscript(join(folder, path))
  const hash = createHasher(folder)
  const timeOf = (contentKind?: 'jsonl'): number => {
    const begin = performance.now()
    const reading = finish(
      hash({ paths: [path], isHashed: true, ...(contentKind === undefined ? {} : { contentKind }) }),
    )
    if (reading.kind !== 'read') throw new Error('it was not read')
    if (reading.content?.kind === 'jsonl' && reading.content.damage.length > 0) throw new Error('it is not sound')
    return performance.now() - begin
  }
  const times = Array.from({ length: ROUNDS }, () => ({ alone: timeOf(), both: timeOf('jsonl') }))
  const alone = median(times.map((time) => time.alone))
  const both = median(times.map((time) => time.both))
  const detail = `${both.toFixed(0)} ms to ${alone.toFixed(0)} ms`
  return {
    name: 'a transcript of 500 MB, its records too',
    peer: 'its digest alone',
    ratio: both / alone,
    goal: 2.5,
    detail,
  }
}

/** Records as an agent writes them: ids and times, and text with quotes, line ends and letters of several bytes. */
function writeTranscript(place: string): void {
  const words = 'if (fails) { return "naïve" }\n\tsession über 💀 reads path/to/file.ts \\d+ '.repeat(40)
  let block = ''
  for (let index = 0; block.length < 4_000_000; index += 1) {
    const text = words.slice(0, 50 + ((index * 7919) % 2500))
    const ids = {
      uuid: `123e4567-e89b-12d3-a456-${String(index).padStart(12, '0')}`,
      isSidechain: false,
      version: '1.0',
    }
    const message = {
      role: 'user',
      content: [{ type: 'text', text }],
      usage: { input: 4, cached: 1234, output: index },
    }
    block += `${JSON.stringify({ ...ids, timestamp: '2026-07-13T12:00:00.000Z', message })}\n`
  }
  const bytes = Buffer.from(block)
  const file = openSync(place, 'w')
  for (let written = 0; written < SIZE_BYTES; written += bytes.length) writeSync(file, bytes)
  closeSync(file)
}
