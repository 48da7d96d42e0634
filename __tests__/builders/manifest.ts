import { createHash } from 'node:crypto'
import { formatLine } from '../../src/adapters/manifest/format-line.ts'
import type { LineForm } from '../../src/adapters/manifest/format-line.ts'
import { parseDigest } from '../../src/domain/digest.ts'
import type { Digest } from '../../src/domain/digest.ts'

/** SHA-256 by other means than the product's. */
export function digestOf(content: string | Uint8Array): Digest {
  const digest = parseDigest(createHash('sha256').update(content).digest('hex'))
  if (digest === null) throw new Error('not a digest')
  return digest
}

/** A manifest of these files, as `sha256sum` writes it. */
export function manifestOf(files: Readonly<Record<string, string | Uint8Array>>, form: LineForm = 'standard'): Buffer {
  return Buffer.concat(Object.entries(files).map(([path, content]) => formatLine(digestOf(content), path, form)))
}
