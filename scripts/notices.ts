import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './bundle.ts'

interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

type Locked = Readonly<Record<string, LockedPackage>>

/** Names, versions and licence texts of every package that the program is built from, in the order of their names. */
export function notices(): string {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Locked }
  const head = 'The bundle in dist/ is built from the following packages, each under its own licence.\n'
  const paths = [...neededBy('', lock.packages)].toSorted((a, b) => (a < b ? -1 : 1))
  return [head, ...paths.map((path) => notice(path, lock.packages[path] ?? {}))].join('\n')
}

/** Where they go. */
export const NOTICES_FILE = join(ROOT, 'THIRD-PARTY-NOTICES.txt')

/** Dependencies of dependencies as well; neither peers nor optional ones, which nothing here imports. */
function neededBy(path: string, locked: Locked, found: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  return Object.keys(locked[path]?.dependencies ?? {}).reduce((sofar, name) => {
    const place = placeOf(name, path, locked)
    return sofar.has(place) ? sofar : neededBy(place, locked, new Set([...sofar, place]))
  }, found)
}

/** Where Node finds a package: in the folder of the one that asks, or in the nearest one above. */
function placeOf(name: string, asking: string, locked: Locked): string {
  const place = `${asking === '' ? '' : `${asking}/`}node_modules/${name}`
  if (locked[place] !== undefined) return place
  if (asking === '') throw new Error(`package-lock.json lacks ${name}; run npm install`)
  return placeOf(name, asking.slice(0, Math.max(0, asking.lastIndexOf('node_modules/') - 1)), locked)
}

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

if (import.meta.main) writeFileSync(NOTICES_FILE, notices())
