import { spawn } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import { SAFE_CONFIGURATION, gitEnvironment } from './environment.ts'

/** How one git process ended. */
export interface GitResult {
  /** Null when a signal ended it. */
  readonly exitCode: number | null
  readonly stdout: Buffer
  /** Its end at most: {@link MAX_STDERR_BYTES}. */
  readonly stderr: string
}

/** What may differ from call to call. */
export interface GitCall {
  readonly input?: string
  /** Added to the safe environment. */
  readonly env?: NodeJS.ProcessEnv
  /** The process is ended after this time; 0 is never. */
  readonly timeoutMs?: number
}

const MAX_STDERR_BYTES = 16 * 1024

/**
 * Starts git safely in a folder: no shell, no hooks, no helpers, a clean environment.
 * @throws UnreadableError when the system cannot so much as try.
 */
export function startGit(
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcessWithoutNullStreams {
  try {
    return spawn('git', [...SAFE_CONFIGURATION, ...args], {
      cwd,
      env: { ...gitEnvironment(process.env), ...env },
      windowsHide: true,
    })
  } catch (error) {
    throw notStarted(error)
  }
}

/** No git, or none that the system can start now. */
export function notStarted(cause: unknown): UnreadableError {
  return new UnreadableError('git could not be started; install git, or put it on the PATH', { cause })
}

/**
 * Runs git to its end and gives what it wrote. An exit code other than 0 is an answer, not an error.
 * @throws UnreadableError when git cannot be started.
 */
export async function runGit(
  cwd: string,
  args: readonly string[],
  { input = '', env = {}, timeoutMs = 0 }: GitCall = {},
): Promise<GitResult> {
  const child = startGit(cwd, args, env)
  const stdout: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  const stderr = collectEnd(child)
  const stopWaiting = timeoutMs === 0 ? () => undefined : endAfter(child, timeoutMs)
  try {
    const exitCode = await endOf(child, input)
    return { exitCode, stdout: Buffer.concat(stdout), stderr: stderr() }
  } finally {
    stopWaiting()
  }
}

/** How long git may take to put its locks away once it is told to end. */
const GRACE_MS = 5000

/**
 * Ends a process after some time: politely, so that it leaves no lock behind, then for certain. Programs that it started may
 * outlive it and hold its pipes open; they are not waited for. Call the answer when it has ended by itself.
 */
function endAfter(child: ChildProcessWithoutNullStreams, timeoutMs: number): () => void {
  const forGood = (): void => {
    child.kill('SIGKILL')
    child.stdout.destroy()
    child.stderr.destroy()
  }
  const asked = setTimeout(() => child.kill('SIGTERM'), timeoutMs)
  const forced = setTimeout(forGood, timeoutMs + GRACE_MS)
  child.on('exit', () => {
    if (child.signalCode !== null) forGood()
  })
  return () => {
    clearTimeout(asked)
    clearTimeout(forced)
  }
}

/** Collects the end of what a process writes to stderr; call the answer when it has ended. */
export function collectEnd(child: ChildProcessWithoutNullStreams): () => string {
  let end = ''
  child.stderr.on('data', (chunk: Buffer) => {
    end = (end + chunk.toString('utf8')).slice(-MAX_STDERR_BYTES)
  })
  return () => end.trim()
}

/**
 * Gives a process its input, all of it, and waits for its end: the exit code, null when a signal ended it.
 * Rejects with an UnreadableError when it could not be started.
 */
export async function endOf(child: ChildProcessWithoutNullStreams, input: string | Uint8Array): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      reject(notStarted(error))
    })
    child.on('close', resolve)
    // A git that ends before it has read its input says why on stderr; the broken pipe adds nothing to that.
    child.stdin.on('error', () => child.stdin.destroy())
    child.stdin.end(input)
  })
}

/** The lines of an output that are not empty. */
export function linesOf(output: Buffer): readonly string[] {
  return output
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
}

/** The first line of a message, for people. */
export function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.replace(/^(fatal|error): /, '') ?? ''
}
