/** The first argument of every thread of this program. None can come with a process: the system ends an argument at a NUL. */
export const THREAD_MARK = '\0thread'
