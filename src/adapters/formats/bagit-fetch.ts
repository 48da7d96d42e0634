import type { TreePath } from '../../domain/path.ts'
import { pathOfName, rejectPath } from '../manifest/path-rules.ts'
import type { BagProblems } from './bagit-problems.ts'
import { tagLines } from './bagit-text.ts'

/** Where a bag says its absent payload is to be had. */
export const FETCH = 'fetch.txt'

const LINE = /^\S+[ \t]+(?:\d+|-)[ \t]+(.+)$/s

/** The paths that `fetch.txt` names: `URL LENGTH|- PATH` (RFC 8493, 2.2.3). Nothing is ever fetched. */
export function parseFetch(text: string, problems: BagProblems): ReadonlySet<TreePath> {
  const paths = new Set<TreePath>()
  for (const { number, text: line } of tagLines(text)) {
    const name = LINE.exec(line)?.[1]
    const path = name === undefined ? '' : pathOfName(name)
    if (name === undefined) problems.add('fetch-malformed', FETCH, number, null)
    else if (rejectPath(path) !== null || !path.startsWith('data/'))
      problems.add('fetch-unsafe-path', FETCH, number, path)
    else paths.add(path)
  }
  return paths
}

/** What a bag's metadata says its payload comes to: bytes and files (RFC 8493, 2.2.2); null when it does not say. */
export interface PayloadOxum {
  readonly sizeBytes: number
  readonly fileCount: number
  readonly line: number
}

const OXUM = /^Payload-Oxum[ \t]*:[ \t]*(\d{1,15})\.(\d{1,15})[ \t]*$/i

/** The `Payload-Oxum` of `bag-info.txt`. Whatever else it holds is for people. */
export function parseOxum(text: string): PayloadOxum | null {
  for (const { number, text: line } of tagLines(text)) {
    const found = OXUM.exec(line)
    if (found !== null) return { sizeBytes: Number(found[1]), fileCount: Number(found[2]), line: number }
  }
  return null
}
