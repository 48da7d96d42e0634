/** The world cannot be read at all: no git, no permission, a broken repository. The message is one line for people. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
}
