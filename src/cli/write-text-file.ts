import { open, rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { randomUUID } from 'node:crypto'
import { SettingsError } from '../domain/settings-error.ts'

/**
 * Writes a file that the user named, whole or not at all: beside it, to the disk, then into its place.
 * @throws SettingsError when it cannot be written there.
 */
export async function writeTextFile(file: string, text: string, cwd: string): Promise<void> {
  const target = resolve(cwd, file)
  const temporary = `${target}.${randomUUID()}.tmp`
  try {
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw new SettingsError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}
