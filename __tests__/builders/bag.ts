import { createHash } from 'node:crypto'

/** Files of a bag by path. */
export type BagFilesByPath = Readonly<Record<string, string | Uint8Array>>

/** How a bag is made. */
export interface BagShape {
  readonly version?: string
  readonly algorithms?: readonly string[]
  /** Whether it has tag manifests. */
  readonly isTagged?: boolean
}

const digestOf = (algorithm: string, content: string | Uint8Array): string =>
  createHash(algorithm).update(content).digest('hex')

/** A manifest of these files in one algorithm. */
export function bagManifest(files: BagFilesByPath, algorithm = 'sha256'): string {
  return Object.entries(files)
    .map(([path, content]) => `${digestOf(algorithm, content)}  ${path}\n`)
    .join('')
}

/** A valid bag with this payload; its names are relative to `data/`. */
export function aBag(payload: BagFilesByPath = { 'a.txt': 'a', 'd/b.txt': 'b' }, shape: BagShape = {}): BagFilesByPath {
  const { algorithms = ['sha256'], isTagged = true, version = '1.0' } = shape
  const data = Object.fromEntries(Object.entries(payload).map(([path, content]) => [`data/${path}`, content]))
  const sizeBytes = Object.values(data).reduce((sum, content) => sum + Buffer.byteLength(content), 0)
  const tags: Record<string, string> = {
    'bagit.txt': `BagIt-Version: ${version}\nTag-File-Character-Encoding: UTF-8\n`,
    'bag-info.txt': `Payload-Oxum: ${sizeBytes}.${Object.keys(data).length}\n`,
  }
  for (const algorithm of algorithms) tags[`manifest-${algorithm}.txt`] = bagManifest(data, algorithm)
  const tagged = isTagged ? algorithms.map((name) => [`tagmanifest-${name}.txt`, bagManifest(tags, name)] as const) : []
  return { ...data, ...tags, ...Object.fromEntries(tagged) }
}
