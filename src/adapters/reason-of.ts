import { UnreadableError } from '../domain/unreadable-error.ts'
import { codeOf } from './hashing/reading-of-error.ts'

/** Why it failed, when that is no bug. @throws the error when it is one. */
export function reasonOf(error: unknown): string {
  if (error instanceof UnreadableError || codeOf(error) !== '')
    return error instanceof Error ? error.message : String(error)
  throw error
}
