import { lstat, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ACCEPTED_PATH, MAX_ACCEPTANCES, MAX_ACCEPTED_BYTES, isAtLeastUntil } from '../domain/acceptance.ts'
import type { Acceptance } from '../domain/acceptance.ts'
import { SettingsError } from '../domain/settings-error.ts'
import { formatAcceptance, parseAccepted } from './accepted-file.ts'
import { withFolderLock } from './folder-lock.ts'
import { codeOf } from './hashing/reading-of-error.ts'
import { decodeStrictUtf8 } from './path-bytes.ts'
import { replaceWhole } from './write-whole.ts'

/** Where acceptances are written. */
export interface AcceptedPlace {
  /** Absolute path of the work tree. */
  readonly root: string
  /** A folder of the clone in which no two processes write at once. */
  readonly stateFolder: string
}

/**
 * Adds lines to the end of the file of accepted findings, whole or not at all; what is in it stays. What it accepts already is not
 * added again.
 * @returns those that were added.
 * @throws SettingsError when nothing can be added there.
 */
export async function appendAcceptances(
  { root, stateFolder }: AcceptedPlace,
  acceptances: readonly Acceptance[],
): Promise<readonly Acceptance[]> {
  await refuseDetour(root)
  const file = join(root, ACCEPTED_PATH)
  try {
    await mkdir(stateFolder, { recursive: true })
    await mkdir(dirname(file), { recursive: true })
    return await withFolderLock(stateFolder, async () => {
      const bytes = await readFile(file).catch(nothingThere)
      const text = decodeStrictUtf8(bytes)
      if (text === null) throw new SettingsError(`${ACCEPTED_PATH} is not UTF-8; mend it first`)
      const known = new Map(parseAccepted(bytes).acceptances.map((one) => [keyOf(one), one]))
      const added = acceptances.filter((one) => {
        const before = known.get(keyOf(one))
        return before === undefined || !isAtLeastUntil(before, one.until)
      })
      if (added.length > 0) await replaceWhole(file, grown(text, added))
      return added
    })
  } catch (error) {
    if (codeOf(error) === '') throw error
    throw new SettingsError(`${ACCEPTED_PATH} cannot be written: ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    })
  }
}

function keyOf({ evidence, fingerprint }: Acceptance): string {
  return `${fingerprint} ${evidence}`
}

function nothingThere(error: unknown): Buffer {
  if (codeOf(error) === 'ENOENT') return Buffer.alloc(0)
  throw error
}

/** @throws SettingsError when the file would grow so large that it accepts nothing. */
function grown(text: string, added: readonly Acceptance[]): string {
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`
  const whole = start + added.map(formatAcceptance).join('')
  const lines = whole.split('\n').filter((line) => line.trim() !== '').length
  if (lines > MAX_ACCEPTANCES || Buffer.byteLength(whole) > MAX_ACCEPTED_BYTES)
    throw new SettingsError(
      `${ACCEPTED_PATH} would have ${lines} lines; with more than ${MAX_ACCEPTANCES}, or ${MAX_ACCEPTED_BYTES} bytes, it accepts nothing. Leave stores that are not worth guarding out with --exclude`,
    )
  return whole
}

/** A symlink on the way could lead out of the repository. */
async function refuseDetour(root: string): Promise<void> {
  for (const path of [dirname(ACCEPTED_PATH), ACCEPTED_PATH]) {
    const there = await lstat(join(root, path)).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    })
    const isRight = path === ACCEPTED_PATH ? there?.isFile() : there?.isDirectory()
    if (isRight === false)
      throw new SettingsError(
        `${path} is ${there?.isSymbolicLink() === true ? 'a symlink, which is not followed' : 'something else than it should be'}; remove it`,
      )
  }
}
