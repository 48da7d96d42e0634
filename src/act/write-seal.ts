import type { SealSteps } from '../domain/seal-steps.ts'
import type { SessionFolder } from '../ports.ts'

/** How carrying out a seal ended. */
export type SealOutcome = { readonly result: 'done' } | { readonly result: 'refused'; readonly reason: string }

/**
 * Writes the record, then the manifest that lists it. Ended between the two, the session has its old manifest and a record that
 * no manifest lists: the next seal takes it as it is. Refuses when something is there that the plan did not expect.
 * Rejects with the file system's error when a write fails.
 */
export async function writeSeal({ expects, lines, record }: SealSteps, folder: SessionFolder): Promise<SealOutcome> {
  if (record !== null && !(await folder.create(record.path, record.text)))
    return { result: 'refused', reason: `${record.path} is there already` }
  if (!(await folder.replaceManifest(lines, expects)))
    return { result: 'refused', reason: 'the manifest was changed while it was sealed' }
  return { result: 'done' }
}
