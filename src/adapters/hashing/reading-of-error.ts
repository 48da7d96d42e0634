import type { UnreadableCause } from '../../domain/store-facts.ts'
import type { NotOpened } from './open-safely.ts'

/** A reading of bytes that are there but cannot be read. */
export function unreadable(cause: UnreadableCause, detail: string): NotOpened {
  return { kind: 'unreadable', cause, detail }
}

/** The code of a system error, such as `ENOENT`; empty for any other error. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

/** What the failure of a system call says about the file that it was asked for. */
export function readingOfError(error: unknown): NotOpened {
  const code = codeOf(error)
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return { kind: 'absent' }
    // FreeBSD answers EMLINK where others answer ELOOP to O_NOFOLLOW.
    case 'ELOOP':
    case 'EMLINK':
      return unreadable('symlink', 'it is a symbolic link')
    case 'EACCES':
    case 'EPERM':
      return unreadable('permission', 'permission denied')
    case 'ENXIO':
    case 'EISDIR':
    case 'ENODEV':
      return unreadable('not-a-file', 'it is no regular file')
    default:
      if (code === '') throw error
      return unreadable('io', code)
  }
}
