import { runIn } from './run-command.ts'

/** A finding, as the report of `check` has it. */
export interface ToldFinding {
  readonly code: string
  readonly subject: string
  readonly severity: string
  readonly summary: string
  readonly evidence: Readonly<Record<string, unknown>>
}

/** What `check` finds in a folder. */
export async function findingsIn(root: string, args: readonly string[] = []): Promise<readonly ToldFinding[]> {
  const { stdout } = await runIn(root, ['check', '--no-github', '--json', '-', ...args])
  return (JSON.parse(stdout) as { findings: readonly ToldFinding[] }).findings
}
