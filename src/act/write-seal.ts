import type { SealSteps } from '../domain/seal-steps.ts'
import type { SessionFolder } from '../ports.ts'

/** How carrying out a seal ended. */
export type SealOutcome = { readonly result: 'done' } | { readonly result: 'refused'; readonly reason: string }

/**
 * Writes the records, then the manifest that lists them. Ended in between, the session has its old manifest and a record that
 * no manifest lists: the next seal takes it as it is. Refuses when something is there that the plan did not expect.
 * Rejects with the file system's error when a write fails.
 */
export async function writeSeal({ expects, lines, records }: SealSteps, folder: SessionFolder): Promise<SealOutcome> {
  for (const { path, text } of records) {
    if (!(await folder.create(path, text))) return { result: 'refused', reason: `${path} is there already` }
  }
  if (!(await folder.replaceManifest(lines, expects)))
    return { result: 'refused', reason: 'the manifest was changed while it was sealed' }
  return { result: 'done' }
}
