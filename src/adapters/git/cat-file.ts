import { Socket } from 'node:net'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { collectEnd, notStarted, startGit } from './run-git.ts'

/** Told of objects as they arrive, in the order in which they were asked for. */
export interface ObjectSink {
  /** The id of the object that is to come next; null when nothing is asked. */
  readonly expects: () => string | null
  readonly onStart: (type: string, sizeBytes: number) => void
  /** The buffer is the sink's for the time of the call only. */
  readonly onBytes: (bytes: Buffer) => void
  /** False when nothing that comes after it can be relied on: the process is ended then. */
  readonly onEnd: () => boolean
  /** Git has no such object, or could not read as much as its header. */
  readonly onMissing: () => void
}

/** One `git cat-file --batch`. */
export interface CatFile {
  readonly ask: (objectIds: readonly string[]) => void
  /** While it is false, the process does not keep this one alive. */
  readonly setBusy: (isBusy: boolean) => void
  /** Nothing more will be asked. */
  readonly finish: () => void
  /**
   * How it ended: null when well, else the end of its stderr. Whatever was not answered by then never will be.
   * Rejects with an UnreadableError when git cannot be started.
   */
  readonly ended: Promise<string | null>
}

const LF = 0x0a
/** `<id> <type> <size>`, with room for the longest of each. */
const MAX_HEADER_BYTES = 256

/** Starts a process that answers for objects one after the other. Memory does not grow with an object's size. */
export function startCatFile(gitDir: string, sink: ObjectSink, options: readonly string[] = []): CatFile {
  const child = startGit(gitDir, [`--git-dir=${gitDir}`, 'cat-file', '--batch', ...options])
  const stderr = collectEnd(child)
  const feed = createBatchParser(sink)
  let isLost = false
  child.stdout.on('data', (chunk: Buffer) => {
    // What still comes until it is gone is no answer to anything.
    isLost ||= !feed(chunk)
    if (isLost) child.kill('SIGKILL')
  })
  // A process that died is noticed by its end; a write that came too late adds nothing to that.
  child.stdin.on('error', () => child.stdin.destroy())
  return {
    ask: (objectIds) => child.stdin.write(`${objectIds.join('\n')}\n`, 'latin1'),
    setBusy: (isBusy) => {
      for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
        if (handle === child || handle instanceof Socket) keepAlive(handle, isBusy)
      }
    },
    finish: () => child.stdin.end(),
    ended: endOf(child, stderr),
  }
}

function keepAlive(handle: { readonly ref: () => unknown; readonly unref: () => unknown }, isKept: boolean): void {
  if (isKept) handle.ref()
  else handle.unref()
}

async function endOf(child: ChildProcessWithoutNullStreams, stderr: () => string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      reject(notStarted(error))
    })
    child.on('close', (code, signal) => {
      resolve(code === 0 ? null : stderr() || `git cat-file ended with ${String(code ?? signal)}`)
    })
  })
}

/**
 * Parses the output of `cat-file --batch`; the answer is false when it is none, or is not that to what was asked. Git passes on as
 * many bytes as an object has, whatever its header says: what comes behind a damaged one may be read from a wrong place.
 */
function createBatchParser(sink: ObjectSink): (chunk: Buffer) => boolean {
  /** The beginning of a header whose end is yet to come. */
  let begun = ''
  /** Bytes of the present object still to come; -1 between objects. */
  let left = -1
  return (chunk) => {
    for (let at = 0; at < chunk.length;) {
      if (left > 0) {
        const end = Math.min(chunk.length, at + left)
        sink.onBytes(chunk.subarray(at, end))
        left -= end - at
        at = end
      } else if (left === 0) {
        if (chunk[at] !== LF) return false
        at += 1
        left = -1
        if (!sink.onEnd()) return false
      } else {
        const end = chunk.indexOf(LF, at)
        begun += chunk.toString('latin1', at, end < 0 ? chunk.length : end)
        if (begun.length > MAX_HEADER_BYTES) return false
        if (end < 0) return true
        at = end + 1
        const header = parseHeader(begun)
        begun = ''
        if (header?.id !== sink.expects()) return false
        left = header.sizeBytes
        if (header.sizeBytes < 0) sink.onMissing()
        else sink.onStart(header.type, header.sizeBytes)
      }
    }
    return true
  }
}

/** A size of -1 stands for an object that is not there. */
function parseHeader(line: string): { readonly id: string; readonly type: string; readonly sizeBytes: number } | null {
  const [, id, type, size] = /^([0-9a-f]+) ([a-z]+)(?: (\d+))?$/.exec(line) ?? []
  if (id === undefined || type === undefined) return null
  if (size !== undefined) return { id, type, sizeBytes: Number(size) }
  return type === 'missing' || type === 'ambiguous' ? { id, type, sizeBytes: -1 } : null
}
