import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { encodePath } from '../../src/adapters/path-bytes.ts'

/** A temporary folder of a test. */
export interface TestFolder {
  /** Absolute. */
  readonly root: string
  /** Writes a file, and the folders on its way; paths may have bytes that are not UTF-8. */
  readonly write: (path: string, content: string | Uint8Array) => void
  readonly remove: () => void
}

/** An empty folder, or one with these files. */
export function aFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): TestFolder {
  const root = mkdtempSync(join(tmpdir(), 'session-reliability-'))
  const write: TestFolder['write'] = (path, content) => {
    const place = Buffer.concat([Buffer.from(`${root}/`), encodePath(path)])
    const folder = dirname(path)
    if (folder !== '.') mkdirSync(Buffer.concat([Buffer.from(`${root}/`), encodePath(folder)]), { recursive: true })
    writeFileSync(place, content)
  }
  for (const [path, content] of Object.entries(files)) write(path, content)
  return {
    root,
    write,
    remove: () => {
      rmSync(root, { recursive: true, force: true })
    },
  }
}
