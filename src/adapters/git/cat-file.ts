import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import { collectEnd, startGit } from './run-git.ts'

/** Told of objects as they arrive, in the order in which they were asked for. */
export interface ObjectSink {
  readonly onStart: (type: string, sizeBytes: number) => void
  readonly onBytes: (bytes: Buffer) => void
  readonly onEnd: () => void
  /** Git has no such object, or could not read as much as its header. */
  readonly onMissing: () => void
}

/** One `git cat-file --batch`. */
export interface CatFile {
  readonly ask: (objectIds: readonly string[]) => void
  /** Nothing more will be asked. */
  readonly finish: () => void
  /** How it ended: null when well, else the end of its stderr. Whatever was not answered by then never will be. */
  readonly ended: Promise<string | null>
}

const LF = 0x0a
/** `<id> <type> <size>`, with room for the longest of each. */
const MAX_HEADER_BYTES = 256

/** Starts a process that answers for objects one after the other. Memory does not grow with an object's size. */
export function startCatFile(gitDir: string, sink: ObjectSink): CatFile {
  const child = startGit(gitDir, [`--git-dir=${gitDir}`, 'cat-file', '--batch'])
  const stderr = collectEnd(child)
  const feed = createBatchParser(sink)
  child.stdout.on('data', (chunk: Buffer) => {
    if (!feed(chunk)) child.kill('SIGKILL')
  })
  // A process that died is noticed by its end; a write that came too late adds nothing to that.
  child.stdin.on('error', () => child.stdin.destroy())
  return {
    ask: (objectIds) => child.stdin.write(`${objectIds.join('\n')}\n`),
    finish: () => child.stdin.end(),
    ended: endOf(child, stderr),
  }
}

async function endOf(child: ChildProcessWithoutNullStreams, stderr: () => string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      reject(new UnreadableError('git could not be started; install git, or put it on the PATH', { cause: error }))
    })
    child.on('close', (code, signal) => {
      resolve(code === 0 ? null : stderr() || `git cat-file ended with ${String(code ?? signal)}`)
    })
  })
}

/** Parses the output of `cat-file --batch`; the answer is false when it is none. */
function createBatchParser(sink: ObjectSink): (chunk: Buffer) => boolean {
  let header: Buffer = Buffer.alloc(0)
  /** Bytes of the present object still to come; -1 between objects. */
  let left = -1
  return (chunk) => {
    let at = 0
    while (at < chunk.length) {
      if (left > 0) {
        const bytes = chunk.subarray(at, at + left)
        sink.onBytes(bytes)
        left -= bytes.length
        at += bytes.length
      } else if (left === 0) {
        if (chunk[at] !== LF) return false
        at += 1
        left = -1
        sink.onEnd()
      } else {
        const end = chunk.indexOf(LF, at)
        header = Buffer.concat([header, chunk.subarray(at, end < 0 ? chunk.length : end)])
        if (header.length > MAX_HEADER_BYTES) return false
        if (end < 0) return true
        at = end + 1
        const parsed = parseHeader(header.toString('latin1'))
        header = Buffer.alloc(0)
        if (parsed === null) return false
        if (parsed === 'missing') sink.onMissing()
        else {
          left = parsed.sizeBytes
          sink.onStart(parsed.type, parsed.sizeBytes)
        }
      }
    }
    return true
  }
}

function parseHeader(line: string): { readonly type: string; readonly sizeBytes: number } | 'missing' | null {
  if (/ (missing|ambiguous)$/.test(line)) return 'missing'
  const [, type, size] = /^[0-9a-f]+ ([a-z]+) (\d+)$/.exec(line) ?? []
  return type === undefined ? null : { type, sizeBytes: Number(size) }
}
