import { digestOf } from './manifest.ts'

/** The four ways in which Entire's command line lays checkpoints out. */
export type EntireLayout = 'v1' | 'v2-main' | 'v2-full' | 'git-refs'

/** How large a store is. */
export interface EntireShape {
  readonly checkpoints?: number
  readonly sessionsEach?: number
  /** Files that each transcript is cut into. */
  readonly chunks?: number
  readonly linesEach?: number
  /** Ids of the checkpoints are ULIDs; only refs of their own have such. */
  readonly isUlid?: boolean
}

/** One checkpoint: where it lies in its store, and its files from there. */
export interface EntireCheckpoint {
  readonly id: string
  /** `<first 2>/<other 10>` on a branch; `<last 2>/<id>`, the rest of its ref's name, in refs of their own. */
  readonly folder: string
  readonly files: Readonly<Record<string, string>>
}

const NAMES = {
  v1: { transcript: 'full.jsonl', hash: 'content_hash.txt' },
  'git-refs': { transcript: 'full.jsonl', hash: 'content_hash.txt' },
  'v2-main': { transcript: 'transcript.jsonl', hash: 'transcript_hash.txt' },
  'v2-full': { transcript: 'raw_transcript', hash: 'raw_transcript_hash.txt' },
} as const

/** Checkpoints, sound, the same on every call. */
export function entireCheckpoints(layout: EntireLayout, shape: EntireShape = {}): readonly EntireCheckpoint[] {
  const { checkpoints = 3, sessionsEach = 1, isUlid = false } = shape
  return Array.from({ length: checkpoints }, (_, index) => {
    const id = isUlid ? ulidOf(index) : digestOf(`checkpoint ${index}`).slice(0, 12)
    const folder = layout === 'git-refs' ? `${id.slice(-2)}/${id}` : `${id.slice(0, 2)}/${id.slice(2)}`
    const numbers = Array.from({ length: sessionsEach }, (_unused, number) => number)
    const sessions = numbers.map((number) => sessionFiles(layout, id, number, shape))
    const record = layout === 'v2-full' ? {} : { 'metadata.json': recordOf(layout, folder, id, numbers) }
    return { id, folder, files: Object.assign({}, record, ...sessions) }
  })
}

/** The whole of a branch, by path. */
export function entireBranch(layout: EntireLayout, shape: EntireShape = {}): Readonly<Record<string, string>> {
  const entries = entireCheckpoints(layout, shape).flatMap(({ folder, files }) =>
    Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content] as const),
  )
  return Object.fromEntries(entries)
}

function sessionFiles(
  layout: EntireLayout,
  id: string,
  number: number,
  { chunks = 1, linesEach = 20 }: EntireShape,
): Readonly<Record<string, string>> {
  const { transcript, hash } = NAMES[layout]
  const lines = Array.from({ length: linesEach }, (_, line) => JSON.stringify({ id, number, line, text: 'über 💀' }))
  const perChunk = Math.ceil(linesEach / chunks)
  const parts = Array.from({ length: chunks }, (_, part) => lines.slice(part * perChunk, (part + 1) * perChunk))
  const files = parts.map((part, index) => [chunkName(transcript, index), part.join('\n')] as const)
  const record = layout === 'v2-full' ? {} : { 'metadata.json': JSON.stringify({ checkpoint_id: id }) }
  const all = {
    ...Object.fromEntries(files),
    ...record,
    [hash]: `sha256:${digestOf(parts.map((part) => part.join('\n')).join('\n'))}`,
  }
  return Object.fromEntries(Object.entries(all).map(([name, content]) => [`${number}/${name}`, content]))
}

/** `name`, `name.001`, `name.002` … */
function chunkName(name: string, index: number): string {
  return index === 0 ? name : `${name}.${String(index).padStart(3, '0')}`
}

/** A checkpoint's own record: names its files from the root of its tree. */
function recordOf(layout: EntireLayout, folder: string, id: string, numbers: readonly number[]): string {
  const { transcript, hash } = NAMES[layout]
  const root = layout === 'git-refs' ? '' : `/${folder}`
  const sessions = numbers.map((number) => ({
    metadata: `${root}/${number}/metadata.json`,
    transcript: `${root}/${number}/${transcript}`,
    content_hash: `${root}/${number}/${hash}`,
    context: '',
  }))
  return JSON.stringify({ checkpoint_id: id, strategy: 'manual-commit', sessions })
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

function ulidOf(index: number): string {
  const digits = Array.from(digestOf(`ulid ${index}`)).slice(0, 20)
  return `01JABC${digits.map((digit) => CROCKFORD[Number.parseInt(digit, 16) + (index % 16)] ?? '0').join('')}`
}
