import { basename, isAbsolute, relative } from 'node:path'
import { PROGRAM } from '../report/explain.ts'
import type { CommandIo, TextSink } from './io.ts'

/** The surroundings of a command that runs as a process of its own. */
export function processIo(workerEntry: URL): CommandIo {
  const cwd = folderHere()
  return {
    // Opened only when it is read: that costs more than the rest of start-up.
    get stdin() {
      return process.stdin
    },
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    cwd,
    env: process.env,
    program: programOf(process.argv[1] ?? '', cwd),
    workerEntry,
    nowMs: Date.now,
  }
}

/** Every path is seen from there: without it, nothing can be done. */
function folderHere(): string {
  try {
    return process.cwd()
  } catch {
    process.stderr.write('session-reliability: the folder that it runs in is gone; change to one that is there\n')
    process.exit(3)
  }
}

/** A script is called by node, with the shorter of its two paths; a command in the path by its name. */
export function programOf(script: string, cwd: string): string {
  if (!script.endsWith('.js')) return script === '' ? PROGRAM : basename(script)
  const nearby = relative(cwd, script)
  const path = nearby.startsWith('..') || isAbsolute(nearby) ? script : nearby
  return `node ${/^[\w./:@%+-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`}`
}

/**
 * A reader that went away, as `head` does, is no error of ours: what follows is dropped. Where it cannot be written, as on a disk that
 * is full, nothing was told: that must not look like an answer.
 */
function sinkOf(stream: NodeJS.WriteStream): TextSink {
  let isOpen = true
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isOpen = false
    if (error.code === 'EPIPE') return
    if (stream !== process.stderr)
      process.stderr.write(`session-reliability: the output cannot be written (${error.code ?? ''})\n`)
    process.exit(3)
  })
  return {
    write: (text) => {
      if (isOpen) stream.write(text)
    },
    isTty: stream.isTTY,
  }
}
