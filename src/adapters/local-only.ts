import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceWhole } from './write-whole.ts'

const FILE = 'local-only'

/** True when runs of this clone write nothing to GitHub. */
export function isLocalOnly(stateFolder: string): boolean {
  return existsSync(join(stateFolder, FILE))
}

/** Turns that on or off. @throws Error of the file system when it cannot be written. */
export async function setLocalOnly(stateFolder: string, isOn: boolean): Promise<void> {
  if (!isOn) {
    await rm(join(stateFolder, FILE), { force: true })
    return
  }
  await mkdir(stateFolder, { recursive: true })
  await replaceWhole(
    join(stateFolder, FILE),
    'Nothing is written to GitHub. session-reliability local-only off ends this.\n',
  )
}
