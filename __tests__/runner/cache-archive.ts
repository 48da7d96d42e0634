import { gunzipSync, gzipSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib'

/** Something in a tar. */
export type ArchiveItem =
  | { readonly kind: 'file'; readonly path: string; readonly content: string | Uint8Array }
  | { readonly kind: 'symlink' | 'hardlink'; readonly path: string; readonly target: string }
  | { readonly kind: 'folder' | 'fifo'; readonly path: string }

const TYPES = { file: '0', hardlink: '1', symlink: '2', folder: '5', fifo: '6' } as const
const BLOCK = 512

/** A compressed tar of anything, compressed as another archive is: what a client expects depends on its machine. */
export function packArchive(items: readonly ArchiveItem[], like: Uint8Array): Buffer {
  const tar = Buffer.concat([...items.flatMap(blocksOf), Buffer.alloc(2 * BLOCK)])
  return isGzip(like) ? gzipSync(tar) : zstdCompressSync(tar)
}

/** The tar in an archive. */
export function plainBytes(archive: Uint8Array): Buffer {
  return isGzip(archive) ? gunzipSync(archive) : zstdDecompressSync(archive)
}

/** The files in an archive, by the paths that are written in it. */
export function filesIn(archive: Uint8Array): ReadonlyMap<string, string> {
  const tar = plainBytes(archive)
  const files = new Map<string, string>()
  let longPath: string | null = null
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0;) {
    const text = (from: number, length: number): string =>
      tar.toString('utf8', at + from, at + from + length).replace(/\0[\s\S]*$/, '')
    const [size, type] = [parseInt(text(124, 12), 8), text(156, 1)]
    const content = tar.toString('utf8', at + BLOCK, at + BLOCK + size)
    const path = [text(345, 155), text(0, 100)].filter((part) => part !== '').join('/')
    if (type === 'x') longPath = /^\d+ path=(.*)$/m.exec(content)?.[1] ?? null
    else {
      if (type === TYPES.file) files.set(longPath ?? path, content)
      longPath = null
    }
    at += BLOCK * (1 + Math.ceil(size / BLOCK))
  }
  return files
}

function isGzip(archive: Uint8Array): boolean {
  return archive[0] === 0x1f && archive[1] === 0x8b
}

/** The header as POSIX has it (ustar), after one of its own for a path that has no room, and the content in whole blocks. */
function blocksOf(item: ArchiveItem): readonly Buffer[] {
  const content = Buffer.from(item.kind === 'file' ? item.content : '')
  const target = 'target' in item ? item.target : ''
  return [
    ...extended('path', item.path),
    ...extended('linkpath', target),
    header(item.path, TYPES[item.kind], content.length, target),
    content,
    padding(content.length),
  ]
}

function extended(name: string, value: string): readonly Buffer[] {
  if (Buffer.byteLength(value) <= 100) return []
  const record = (length: number): string => `${length} ${name}=${value}\n`
  let length = 0
  while (Buffer.byteLength(record(length)) !== length) length = Buffer.byteLength(record(length))
  const content = Buffer.from(record(length))
  return [header('extended', 'x', content.length, ''), content, padding(content.length)]
}

function padding(length: number): Buffer {
  return Buffer.alloc((BLOCK - (length % BLOCK)) % BLOCK)
}

function header(path: string, type: string, size: number, target: string): Buffer {
  const block = Buffer.alloc(BLOCK)
  const octal = (value: number, length: number): string => value.toString(8).padStart(length - 1, '0')
  block.write(path, 0, 100)
  block.write(octal(type === TYPES.folder ? 0o755 : 0o644, 8), 100)
  block.write(octal(0, 8), 108)
  block.write(octal(0, 8), 116)
  block.write(octal(size, 12), 124)
  block.write(octal(1_700_000_000, 12), 136)
  block.write(' '.repeat(8), 148)
  block.write(type, 156)
  block.write(target, 157, 100)
  block.write('ustar\u000000', 257)
  block.write(
    `${octal(
      block.reduce((sum, byte) => sum + byte, 0),
      7,
    )}\0 `,
    148,
  )
  return block
}
