import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CheckCode } from '../../assess/checks/index.ts'
import { CHECKPOINTS, SUMS_FOLDER, folderOfCheckpoint } from './demo-store.ts'

/** One thing that the demo breaks, and the finding that must come of it. */
export interface Damage {
  /** What was done, in words. */
  readonly what: string
  readonly code: CheckCode
  /** The subject of the finding. */
  readonly subject: string
}

const SUMS = `sums:${SUMS_FOLDER}`
const ENTIRE = 'entire:entire/checkpoints/v1'

/** A branch was written anew, and its old commits are reached no more: the redaction below did that. */
export const REWRITTEN: Damage = { what: 'rewrote the history of a branch', code: 'history-rewritten', subject: ENTIRE }

/** Breaks the files of the work-tree store below `root`, one in each way. */
export async function damageWorkTree(root: string): Promise<readonly Damage[]> {
  const file = (name: string): string => join(root, SUMS_FOLDER, name)
  const notes = await readFile(file('notes.md'))
  const [before, after] = [await readFile(file('before.json')), await readFile(file('after.json'))]
  await flipOneBit(file('transcript.jsonl'))
  await writeFile(file('notes.md'), notes.subarray(0, Math.floor(notes.length / 2)))
  await writeFile(file('plan.md'), '')
  await rm(file('decisions.md'))
  await writeFile(file('before.json'), after)
  await writeFile(file('after.json'), before)
  await writeFile(file('scratch.txt'), 'nobody recorded a digest of this\n')
  const manifest = await readFile(file('SHA256SUMS'), 'utf8')
  await writeFile(file('SHA256SUMS'), `${manifest}${'0'.repeat(64)}  ../../../etc/passwd\n`)
  const hostileLine = manifest.split('\n').length
  return [
    { what: 'flipped one bit of transcript.jsonl', code: 'digest-mismatch', subject: `${SUMS}/transcript.jsonl` },
    { what: 'cut notes.md in half', code: 'digest-mismatch', subject: `${SUMS}/notes.md` },
    { what: 'emptied plan.md', code: 'digest-mismatch', subject: `${SUMS}/plan.md` },
    { what: 'deleted decisions.md', code: 'artifact-missing', subject: `${SUMS}/decisions.md` },
    { what: 'swapped before.json', code: 'digest-mismatch', subject: `${SUMS}/before.json` },
    { what: 'with after.json', code: 'digest-mismatch', subject: `${SUMS}/after.json` },
    { what: 'added scratch.txt without a digest', code: 'artifact-unclaimed', subject: SUMS },
    {
      what: 'listed ../../../etc/passwd in the manifest',
      code: 'manifest-hostile',
      subject: `${SUMS}/SHA256SUMS:${hostileLine}`,
    },
  ]
}

/** Breaks the branch of the entire store. `objectIdOf` resolves a path of its tree. */
export async function damageBranch(
  root: string,
  objectIdOf: (path: string) => Promise<string>,
): Promise<readonly Damage[]> {
  const [redacted, unhashed, torn, lost] = [
    CHECKPOINTS.redacted,
    CHECKPOINTS.unhashed,
    CHECKPOINTS.torn,
    CHECKPOINTS.lost,
  ].map(folderOfCheckpoint)
  const looseObject = async (path: string): Promise<string> => {
    const id = await objectIdOf(path)
    return join(root, '.git', 'objects', id.slice(0, 2), id.slice(2))
  }
  const tornFile = await looseObject(`${torn}/0/full.jsonl`)
  await replaceFile(tornFile, flipped(await readFile(tornFile)))
  await rm(await looseObject(`${lost}/0/full.jsonl`), { force: true })
  return [
    {
      what: 'redacted a secret, left the old digest behind',
      code: 'digest-mismatch',
      subject: `${ENTIRE}/${redacted}/0/full.jsonl`,
    },
    {
      what: 'named a content_hash.txt that is not there',
      code: 'reference-broken',
      subject: `${ENTIRE}/${unhashed}/0/content_hash.txt`,
    },
    {
      what: 'left a session without its metadata.json',
      code: 'session-incomplete',
      subject: `${ENTIRE}/${unhashed}/0`,
    },
    { what: 'damaged a git object', code: 'object-corrupt', subject: `${ENTIRE}/${torn}/0/full.jsonl` },
    { what: 'deleted a git object', code: 'object-missing', subject: `${ENTIRE}/${lost}/0/full.jsonl` },
  ]
}

async function flipOneBit(file: string): Promise<void> {
  await writeFile(file, flipped(await readFile(file)))
}

const HIGH_BIT = 0x80

/** The bytes with one bit in their middle flipped: in a text, one that makes no text. */
function flipped(bytes: Uint8Array): Uint8Array {
  const middle = Math.floor(bytes.length / 2)
  return bytes.map((byte, at) => (at === middle ? byte ^ HIGH_BIT : byte))
}

/** Git makes its objects read-only: a new file takes the place of the old. */
async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  await rm(file, { force: true })
  await writeFile(file, bytes)
}
