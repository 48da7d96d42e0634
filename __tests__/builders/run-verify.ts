import { verifyCommand } from '../../src/cli/verify.ts'
import type { Verifier } from '../../src/ports.ts'

/** What `verify` said and how it ended. */
export interface VerifyRun {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** The module that hashing threads start in tests: Node 24 strips its types. */
export const WORKER_ENTRY = new URL('../../src/adapters/worker.ts', import.meta.url)

/** Runs `verify` in this process. */
export async function runVerify(
  args: readonly string[],
  cwd: string,
  stdin: string | Uint8Array = '',
  verifier?: Verifier,
): Promise<VerifyRun> {
  const said = { stdout: '', stderr: '' }
  const sink = (name: keyof typeof said): { write: (text: string) => void; isTty: boolean } => ({
    write: (text) => {
      said[name] += text
    },
    isTty: false,
  })
  const exit = await verifyCommand(
    args,
    {
      stdin: stdinOf(stdin),
      stdout: sink('stdout'),
      stderr: sink('stderr'),
      cwd,
      program: 'node dist/index.js',
      env: {},
      workerEntry: WORKER_ENTRY,
      nowMs: () => 0,
    },
    verifier,
  )
  return { exit, ...said }
}

async function* stdinOf(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  if (content.length > 0) yield Buffer.from(content)
}
