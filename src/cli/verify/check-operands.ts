import { relative, resolve, sep } from 'node:path'
import { createExcludes } from '../../adapters/globs.ts'
import { walkFolder } from '../../adapters/backends/walk-folder.ts'
import { createOpener } from '../../adapters/hashing/open-safely.ts'
import { codeOf } from '../../adapters/hashing/reading-of-error.ts'
import { createTreeReader } from '../../adapters/hashing/tree-reader.ts'
import { bareNameOf, isAmbiguousName, isManifestName } from '../../adapters/manifest/manifest-names.ts'
import type { UntaggedForm } from '../../adapters/manifest/parse-line.ts'
import { folderOf, nameOf } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'
import { UnreadableError } from '../../domain/unreadable-error.ts'
import type { CommandIo } from '../io.ts'
import { checkManifest } from './check-manifest.ts'
import type { ManifestAnswer, ManifestSource, Tree } from './check-manifest.ts'
import { openOperand, readPieces } from './manifest-bytes.ts'
import type { Opened, Pieces } from './manifest-bytes.ts'
import type { VerifyOptions } from './verify-options.ts'
import type { Voice } from './voice.ts'

/** Checks manifests and folders in their order; true when all are good. One that fails does not keep the others from it. */
export async function checkOperands(
  operands: readonly string[],
  options: VerifyOptions,
  io: CommandIo,
  voice: Voice,
): Promise<boolean> {
  const here = treeAt(io.cwd, io)
  // GNU decides once a run between the two untagged forms.
  let form: UntaggedForm = 'undecided'
  let isGood = true
  for (const operand of operands) {
    const opened =
      operand === '-'
        ? ({ kind: 'bytes', bytes: io.stdin } as const)
        : openOrComplain(resolve(io.cwd, operand), operand, voice)
    if (opened === null) isGood = false
    else if (opened.kind === 'folder') isGood = (await checkFolder(operand, options, io, voice)) && isGood
    else {
      const source = namedSource(operand, opened.bytes, form, io.cwd)
      const answer = await checkOrComplain(source, here, options, voice)
      form = answer?.form ?? form
      isGood = answer?.isGood === true && isGood
    }
  }
  return isGood
}

function treeAt(root: string, io: CommandIo): Tree {
  return { root, reader: createTreeReader(root, io.workerEntry), stdin: io.stdin }
}

function namedSource(operand: string, bytes: Pieces, form: UntaggedForm, cwd: string): ManifestSource {
  const isStdin = operand === '-'
  return {
    name: isStdin ? 'standard input' : operand,
    bytes,
    isStdin,
    folder: '.',
    ownPath: isStdin ? '' : relative(cwd, resolve(cwd, operand)).split(sep).join('/'),
    bareName: null,
    form,
    isAmbiguous: false,
    prefix: '',
  }
}

function openOrComplain(path: string, operand: string, voice: Voice): Opened | null {
  try {
    return openOperand(path)
  } catch (error) {
    voice.manifestFails(operand, wordsFor(error))
    return null
  }
}

/** Null, after saying why, when the manifest could not be read to its end. */
async function checkOrComplain(
  source: ManifestSource,
  tree: Tree,
  options: VerifyOptions,
  voice: Voice,
): Promise<ManifestAnswer | null> {
  try {
    return await checkManifest(source, tree, options, voice)
  } catch (error) {
    voice.manifestFails(source.name, wordsFor(error))
    return null
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or directory',
  ENOTDIR: 'Not a directory',
  EACCES: 'Permission denied',
  EPERM: 'Operation not permitted',
  ELOOP: 'Too many levels of symbolic links',
  ENAMETOOLONG: 'File name too long',
  ENXIO: 'No such device or address',
}

/** The system's words for a failed call. Any other error is ours. */
function wordsFor(error: unknown): string {
  const code = codeOf(error)
  if (code === '' || code.startsWith('ERR_')) throw error
  return WORDS[code] ?? `read error (${code})`
}

async function checkFolder(operand: string, options: VerifyOptions, io: CommandIo, voice: Voice): Promise<boolean> {
  const root = resolve(io.cwd, operand)
  const found = await manifestsIn(root, operand, voice)
  if (found === null) return false
  const tree = treeAt(root, io)
  let isGood = found.isWhole
  let manifestCount = 0
  for (const path of found.paths) {
    const answer = await checkFound(path, operand, tree, options, voice)
    if (answer?.isManifest === false) continue
    manifestCount += 1
    isGood = answer?.isGood === true && isGood
  }
  if (manifestCount > 0) return isGood
  voice.manifestFails(
    operand,
    'no SHA-256 manifest in this folder (SHA256SUMS, SHA256SUMS.txt, SHASUMS256.txt, CHECKSUMS or *.sha256)',
  )
  return false
}

interface FoundManifests {
  readonly paths: readonly TreePath[]
  /** False when a folder could not be looked into. */
  readonly isWhole: boolean
}

async function manifestsIn(root: string, operand: string, voice: Voice): Promise<FoundManifests | null> {
  try {
    const { entries, unread } = await walkFolder(root, createExcludes([]))
    for (const folder of unread) voice.manifestFails(`${operand}/${folder}`, 'Permission denied')
    const paths = entries
      .filter(({ path, kind }) => kind !== 'submodule' && kind !== 'other' && isManifestName(path))
      .map(({ path }) => path)
      .toSorted()
    return { paths, isWhole: unread.length === 0 }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    voice.manifestFails(operand, wordsFor(error.cause))
    return null
  }
}

async function checkFound(
  path: TreePath,
  operand: string,
  tree: Tree,
  options: VerifyOptions,
  voice: Voice,
): Promise<ManifestAnswer | null> {
  const prefix = operand.endsWith('/') || operand.endsWith(sep) ? operand : `${operand}/`
  const name = prefix + path
  const file = createOpener(tree.root)(path)
  if (file.kind !== 'open') {
    voice.manifestFails(name, file.kind === 'unreadable' ? file.detail : 'No such file or directory')
    return null
  }
  const folder = folderOf(path)
  const source: ManifestSource = {
    name,
    bytes: readPieces(file.fd),
    isStdin: false,
    folder,
    ownPath: nameOf(path),
    bareName: bareNameOf(path),
    form: 'undecided',
    isAmbiguous: isAmbiguousName(path),
    prefix: folder === '.' ? prefix : `${prefix}${folder}/`,
  }
  return checkOrComplain(source, tree, options, voice)
}
