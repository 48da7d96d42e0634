import type { TreePath } from '../../domain/path.ts'
import { decodePath, encodePath } from '../path-bytes.ts'
import { endOf, runGit, startGit } from './run-git.ts'

/** What the index has at a path. */
export interface IndexEntry {
  readonly objectId: string
  readonly kind: 'file' | 'symlink'
}

/** Files and links of the index, by path; those with conflicts left out. Empty when git cannot read it. */
export async function indexEntries(root: string): Promise<ReadonlyMap<TreePath, IndexEntry>> {
  const { stdout } = await runGit(root, ['ls-files', '--stage', '-z'])
  const entries = new Map<TreePath, IndexEntry>()
  for (const record of records(stdout)) {
    const tab = record.indexOf(TAB)
    const [, mode, objectId] = /^(100644|100755|120000) ([0-9a-f]+) 0$/.exec(record.toString('latin1', 0, tab)) ?? []
    if (mode === undefined || objectId === undefined) continue
    entries.set(decodePath(record.subarray(tab + 1)), { objectId, kind: mode === '120000' ? 'symlink' : 'file' })
  }
  return entries
}

/** Attributes by which git may change bytes at checkout. */
const ATTRIBUTES = ['text', 'eol', 'crlf', 'filter', 'ident', 'working-tree-encoding', 'export-subst'] as const

/** Of those attributes, the ones that are set on each path and can do something, by name. */
export async function attributesOf(
  root: string,
  paths: readonly TreePath[],
): Promise<ReadonlyMap<TreePath, Readonly<Record<string, string>>>> {
  const found = new Map<TreePath, Record<string, string>>()
  const fields = await checkAttributes(root, paths)
  const filters = fields.includes('filter') ? await configuredFilters(root) : new Set<string>()
  for (let at = 0; at + 2 < fields.length; at += FIELDS) {
    const [path = '', name = '', value = ''] = fields.slice(at, at + FIELDS)
    if (value === 'unspecified' || value === 'unset' || (name === 'filter' && !filters.has(value))) continue
    found.set(path, { ...found.get(path), [name]: value.slice(0, MAX_VALUE) })
  }
  return found
}

/** Filters that have a program: any other changes nothing. */
async function configuredFilters(root: string): Promise<ReadonlySet<string>> {
  const pattern = String.raw`^filter\..*\.(smudge|process)$`
  const { stdout } = await runGit(root, ['config', '--null', '--name-only', '--get-regexp', pattern])
  const names = stdout.toString('utf8').split('\0').filter(Boolean)
  return new Set(names.map((name) => name.slice('filter.'.length, name.lastIndexOf('.'))))
}

const FIELDS = 3
const MAX_VALUE = 100
const TAB = 0x09
const NUL = Buffer.from([0])

/** Path, name and value, over and over. Paths are bytes, which is why this is no call of runGit. */
async function checkAttributes(root: string, paths: readonly TreePath[]): Promise<readonly string[]> {
  const child = startGit(root, ['check-attr', '-z', '--stdin', ...ATTRIBUTES])
  const stdout: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.resume()
  await endOf(child, Buffer.concat(paths.flatMap((path) => [encodePath(path), NUL])))
  return records(Buffer.concat(stdout)).map((field) => decodePath(field))
}

function records(output: Buffer): readonly Buffer[] {
  const found: Buffer[] = []
  for (let at = 0, end = output.indexOf(0); end >= 0; at = end + 1, end = output.indexOf(0, at))
    found.push(output.subarray(at, end))
  return found
}
