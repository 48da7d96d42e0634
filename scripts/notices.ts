import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './bundle.ts'

interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
}

/** Names, versions and licence texts of every package that the program runs on, in the order of their names. */
export function notices(): string {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>
  }
  const bundled = Object.entries(lock.packages).filter(
    ([path, { dev }]) => path.startsWith('node_modules/') && dev !== true,
  )
  const head = 'The bundle in dist/ contains the following packages, each under its own licence.\n'
  return [head, ...bundled.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, locked]) => notice(path, locked))].join(
    '\n',
  )
}

/** Where they go. */
export const NOTICES_FILE = join(ROOT, 'THIRD-PARTY-NOTICES.txt')

const RULE = '-'.repeat(80)

function notice(path: string, { license, version }: LockedPackage): string {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  return `${RULE}\n${name} ${version ?? ''} (${license ?? 'no licence named'})\n\n${licenceText(join(ROOT, path))}\n`
}

function licenceText(folder: string): string {
  const file = readdirSync(folder)
    .toSorted()
    .find((name) => /^(licen[cs]e|copying)/i.test(name))
  if (file === undefined) return 'This package ships no licence text.'
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
}

if (process.argv[1] === import.meta.filename) writeFileSync(NOTICES_FILE, notices())
