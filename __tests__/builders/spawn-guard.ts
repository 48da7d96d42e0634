import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a process of the command line said and how it ended. */
export interface GuardRun {
  /** -1 when a signal ended it, such as that of the time limit. */
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
  /** Peak of the resident set, in bytes. */
  readonly maxRssBytes: number
}

const ENTRY = fileURLToPath(new URL('../../src/index.ts', import.meta.url))
const TELL_RSS =
  'data:text/javascript,' +
  encodeURIComponent(
    'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(2, `\\nmaxrss ${process.resourceUsage().maxRSS}\\n`))',
  )

/** Runs the command line from its source in a process of its own. `wrapper` is a program, with arguments, that starts it. */
export function spawnGuard(args: readonly string[], cwd: string, wrapper: readonly string[] = []): Promise<GuardRun> {
  const [program = '', ...rest] = [...wrapper, process.execPath, '--no-warnings', '--import', TELL_RSS, ENTRY, ...args]
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: 25_000 })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const [said = '', kilobytes = ''] = stderr.split(/\nmaxrss (\d+)\n/)
      resolve({ exit: code ?? -1, stdout, stderr: said, maxRssBytes: Number(kilobytes) * 1024 })
    })
  })
}
