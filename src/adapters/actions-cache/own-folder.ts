import { mkdir, rm } from 'node:fs/promises'

/** Makes a folder our own, whatever lay there. */
export async function emptied(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
}
