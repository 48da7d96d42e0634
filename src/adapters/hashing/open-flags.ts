import { constants } from 'node:fs'

/** Windows has none of the flags beyond reading and writing. */
const FLAGS: Readonly<Record<string, number | undefined>> = constants

/** Reads; never waits for a FIFO's writer, never takes a terminal. */
export const READ_WITHOUT_WAITING = constants.O_RDONLY | (FLAGS['O_NONBLOCK'] ?? 0) | (FLAGS['O_NOCTTY'] ?? 0)

/** The flag that refuses a symbolic link; 0 where a link has to be looked for first. */
export const NO_FOLLOW = FLAGS['O_NOFOLLOW'] ?? 0
