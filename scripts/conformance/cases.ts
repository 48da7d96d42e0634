import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One case of the suite `sha256sum-check`, as its INDEX.md describes them. */
export interface SuiteCase {
  readonly id: string
  readonly args: readonly string[]
  readonly manifest: Uint8Array
  readonly manifestName: string
  readonly isStdin: boolean
  readonly files: readonly { readonly name: Buffer; readonly bytes: Uint8Array }[]
  readonly dirs: readonly string[]
  readonly symlinks: readonly (readonly [string, string])[]
  readonly gnu: { readonly exit: number; readonly stdout: Buffer }
  /** What the suite proposes for a strict verifier; null for the cases that GNU's own tests have. */
  readonly strict: string | null
}

/** What one run of the command came to. */
export interface RunResult {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs `verify` with these arguments in a folder, with these bytes as standard input. */
export type Runner = (args: readonly string[], cwd: string, stdin: Uint8Array) => Promise<RunResult>

/** The cases of one file of the suite. @throws Error for a file that is not what INDEX.md says. */
export function loadCases(file: string): readonly SuiteCase[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => parseCase(record(JSON.parse(line))))
}

type Fields = Readonly<Record<string, unknown>>

function parseCase(fields: Fields): SuiteCase {
  const gnu = record(fields['gnu_9_1'])
  const named = (key: string, toName: (key: string) => Buffer): SuiteCase['files'] =>
    Object.entries(record(fields[key])).map(([name, content]) => ({ name: toName(name), bytes: base64(content) }))
  return {
    id: text(fields['id']),
    args: list(fields['args']).map(text),
    manifest: base64(fields['manifest_b64']),
    manifestName: text(fields['manifest_name']),
    isStdin: fields['stdin'] === true,
    files: [
      ...named('files_b64', (hex) => Buffer.from(hex, 'hex')),
      ...named('outside_b64', (name) => Buffer.from(name)),
    ],
    dirs: list(fields['dirs']).map(text),
    symlinks: list(fields['symlinks']).map((link) => [text(list(link)[0]), text(list(link)[1])]),
    gnu: { exit: Number(gnu['exit']), stdout: base64(gnu['stdout_b64']) },
    strict: fields['strict'] === undefined ? null : text(fields['strict']),
  }
}

function record(value: unknown): Fields {
  if (typeof value !== 'object' || value === null)
    throw new Error('the suite has something that is no object where one belongs')
  return Object.fromEntries(Object.entries(value))
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('the suite has something that is no text where one belongs')
  return value
}

function base64(value: unknown): Buffer {
  return Buffer.from(text(value), 'base64')
}

/** Writes the files of a case into `folder`/case, and answers with that folder. */
export function layOut(suiteCase: SuiteCase, folder: string): string {
  const cwd = join(folder, 'case')
  mkdirSync(cwd, { recursive: true })
  for (const dir of suiteCase.dirs) mkdirSync(join(cwd, dir), { recursive: true })
  for (const { name, bytes } of suiteCase.files) {
    const place = Buffer.concat([Buffer.from(`${cwd}/`), name])
    mkdirSync(dirname(place.toString('latin1')), { recursive: true })
    writeFileSync(place, bytes)
  }
  for (const [name, target] of suiteCase.symlinks) symlinkSync(target, join(cwd, name))
  if (!suiteCase.isStdin) writeFileSync(join(cwd, suiteCase.manifestName), suiteCase.manifest)
  return cwd
}
