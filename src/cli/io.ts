/** Something that text can be written to. */
export interface TextSink {
  readonly write: (text: string) => void
  /** A person is watching. */
  readonly isTty: boolean
}

/** A command's surroundings: everything of the process that it may use. */
export interface CommandIo {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: TextSink
  readonly stderr: TextSink
  /** Absolute path of the current folder. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** How the program was called, for a shell in the current folder. */
  readonly program: string
  /** The module that a worker thread starts: this program's entry. */
  readonly workerEntry: URL
  /** Milliseconds since the epoch. */
  readonly nowMs: () => number
}
