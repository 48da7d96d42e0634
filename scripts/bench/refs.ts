import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compare, ours } from './measure.ts'
import type { BenchRow } from './measure.ts'

const CHECKPOINTS = 2000
const LINES = 500

/** The row of §11 about a ref: every blob of a store read and hashed twice, against git alone writing out the same objects. */
export async function benchRefs(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-refs-'))
  try {
    git(folder, ['init', '--quiet', '--bare', '.'])
    git(folder, ['fast-import', '--quiet', '--done'], fastImportStream())
    git(folder, ['repack', '-adq'])
    const listed = git(folder, ['ls-tree', '-r', 'entire/checkpoints/v1'])
    const ids = listed.split('\n').flatMap((line) => line.split(/\s/)[2] ?? [])
    writeFileSync(join(folder, 'ids'), `${ids.join('\n')}\n`)
    const check = ours('check', '--ref', 'entire/checkpoints/v1', '--no-github', '--quiet')
    const times = await compare(check, ['sh', '-c', 'git cat-file --batch < ids > /dev/null'], folder, 7)
    const detail = `${times.a.toFixed(0)} ms to ${times.b.toFixed(0)} ms`
    return [
      {
        name: `${ids.length} blobs of a ref, start-up included`,
        peer: 'git cat-file --batch',
        ratio: times.a / times.b,
        goal: 1,
        detail,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function git(folder: string, args: readonly string[], input: string | Buffer = ''): string {
  const { status, stdout, stderr } = spawnSync('git', [...args], { cwd: folder, input, maxBuffer: 2 ** 30 })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.toString()}`)
  return stdout.toString()
}

/** A branch of checkpoints whose transcripts compress about as well as text does. */
function fastImportStream(): Buffer {
  const parts: Buffer[] = [
    Buffer.from('commit refs/heads/entire/checkpoints/v1\ncommitter B <b@example.invalid> 0 +0000\ndata 0\n\n'),
  ]
  const add = (path: string, content: string): void => {
    parts.push(Buffer.from(`M 100644 inline ${path}\ndata ${Buffer.byteLength(content)}\n${content}\n`))
  }
  for (let index = 0; index < CHECKPOINTS; index += 1) {
    const id = createHash('sha256').update(String(index)).digest('hex').slice(0, 12)
    const folder = `${id.slice(0, 2)}/${id.slice(2)}`
    const transcript = transcriptOf(index)
    add(
      `${folder}/metadata.json`,
      JSON.stringify({ checkpoint_id: id, sessions: [{ transcript: `/${folder}/0/full.jsonl` }] }),
    )
    add(`${folder}/0/metadata.json`, JSON.stringify({ checkpoint_id: id }))
    add(`${folder}/0/full.jsonl`, transcript)
    add(`${folder}/0/content_hash.txt`, `sha256:${createHash('sha256').update(transcript).digest('hex')}`)
  }
  parts.push(Buffer.from('done\n'))
  return Buffer.concat(parts)
}

function transcriptOf(index: number): string {
  const lines = Array.from({ length: LINES }, (_, turn) => {
    const text =
      `${randomBytes(120).toString('base64')} and the same words again and again, as people and programs write them, `.repeat(
        1 + (turn % 2),
      )
    return JSON.stringify({ index, turn, text })
  })
  return `${lines.join('\n')}\n`
}
