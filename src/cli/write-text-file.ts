import { lstat, realpath, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { codeOf } from '../adapters/hashing/reading-of-error.ts'
import { replaceWhole } from '../adapters/write-whole.ts'
import { SettingsError } from '../domain/settings-error.ts'

/**
 * Writes a file that the user named, whole or not at all: beside it, to the disk, then into its place. What a symlink leads to is
 * written, not the link; into what is no regular file, such as a FIFO or `/dev/null`, the text goes as it is.
 * @throws SettingsError when it cannot be written there.
 */
export async function writeTextFile(file: string, text: string, cwd: string): Promise<void> {
  try {
    const target = await realpath(resolve(cwd, file)).catch(() => resolve(cwd, file))
    const isPlain = await lstat(target).then(
      (stats) => stats.isFile(),
      () => true,
    )
    await (isPlain ? replaceWhole(target, text) : writeFile(target, text))
  } catch (error) {
    const code = codeOf(error)
    const why = code === 'ENOENT' ? 'its folder does not exist' : code === '' ? String(error) : code
    throw new SettingsError(`${file} cannot be written: ${why}`, { cause: error })
  }
}
