import { createHash } from 'node:crypto'

/** A file of the demo, by path. */
export type DemoFiles = Readonly<Record<string, string>>

/** The folder of the demo's work-tree store. */
export const SUMS_FOLDER = 'sessions/2026-05-04'

const LINE_COUNT = 40

/** A transcript as agents write them: one JSON object a line. */
function transcript(topic: string): string {
  const turns = Array.from({ length: LINE_COUNT }, (_, turn) => {
    const role = turn % 2 === 0 ? 'user' : 'assistant'
    return `${JSON.stringify({ turn, role, text: `${topic}, step ${turn + 1} of ${LINE_COUNT}` })}\n`
  })
  return turns.join('')
}

/** The whole work-tree store, sound, with its manifest. */
export function sumsFiles(): DemoFiles {
  const files: DemoFiles = {
    'transcript.jsonl': transcript('Moving the parser to streams'),
    'notes.md': '# Notes\n\nThe parser reads one line at a time and keeps none of them.\n',
    'plan.md': '# Plan\n\n1. Measure.\n2. Change one thing.\n3. Measure again.\n',
    'decisions.md': '# Decisions\n\n- Streams, because manifests may be larger than memory.\n',
    'before.json': '{ "seconds": 4.1 }\n',
    'after.json': '{ "seconds": 0.4 }\n',
  }
  const manifest = Object.keys(files)
    .toSorted()
    .map((name) => `${sha256(files[name] ?? '')}  ${name}\n`)
    .join('')
  return inFolder(SUMS_FOLDER, { ...files, SHA256SUMS: manifest })
}

/** Ids of the demo's checkpoints on the branch `entire/checkpoints/v1`. */
export const CHECKPOINTS = {
  sound: 'a1b2c3d4e5f6',
  redacted: 'b1b2c3d4e5f6',
  unhashed: 'c1b2c3d4e5f6',
  torn: 'd1b2c3d4e5f6',
  lost: 'e1b2c3d4e5f6',
} as const

/** The folder of a checkpoint in the tree of that branch. */
export function folderOfCheckpoint(id: string): string {
  return `${id.slice(0, 2)}/${id.slice(2)}`
}

/** The whole branch, sound. */
export function entireFiles(): DemoFiles {
  return {
    ...checkpoint(CHECKPOINTS.redacted, SECRET_TRANSCRIPT, {}),
    ...checkpoint(CHECKPOINTS.unhashed, transcript('Naming things'), {}),
    ...untouchedFiles(),
  }
}

/** The branch after a careless rewrite: a secret is redacted and its old digest left behind, a digest and a record are gone. */
export function rewrittenFiles(): DemoFiles {
  const redacted = SECRET_TRANSCRIPT.replaceAll('hunter2', '[REDACTED]')
  return {
    ...checkpoint(CHECKPOINTS.redacted, redacted, { digest: sha256(SECRET_TRANSCRIPT) }),
    ...checkpoint(CHECKPOINTS.unhashed, transcript('Naming things'), { digest: null, hasRecord: false }),
    ...untouchedFiles(),
  }
}

const SECRET_TRANSCRIPT = transcript('The key is hunter2')

function untouchedFiles(): DemoFiles {
  return {
    ...checkpoint(CHECKPOINTS.sound, transcript('Adding a retry'), {}),
    ...checkpoint(CHECKPOINTS.torn, transcript('Writing the test first'), {}),
    ...checkpoint(CHECKPOINTS.lost, transcript('Reading the log'), {}),
  }
}

interface CheckpointOptions {
  /** Recorded instead of the transcript's own digest; null records none. */
  readonly digest?: string | null
  readonly hasRecord?: boolean
}

function checkpoint(
  id: string,
  text: string,
  { digest = sha256(text), hasRecord = true }: CheckpointOptions,
): DemoFiles {
  const folder = folderOfCheckpoint(id)
  const paths = { metadata: 'metadata.json', transcript: 'full.jsonl', content_hash: 'content_hash.txt' }
  const named = Object.fromEntries(Object.entries(paths).map(([role, name]) => [role, `/${folder}/0/${name}`]))
  return inFolder(folder, {
    'metadata.json': json({ checkpoint_id: id, strategy: 'manual-commit', sessions: [named] }),
    '0/full.jsonl': text,
    ...(hasRecord ? { '0/metadata.json': json({ checkpoint_id: id, session_id: `session-${id}` }) } : {}),
    ...(digest === null ? {} : { '0/content_hash.txt': `sha256:${digest}` }),
  })
}

function inFolder(folder: string, files: DemoFiles): DemoFiles {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]))
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

const COMMITTER = 'Demo <demo@example.invalid> 1777852800 +0000'

/** The input of `git fast-import` that makes files the whole of a branch. */
export function fastImportStream(branch: string, files: DemoFiles): string {
  const message = 'Checkpoints'
  const header = `commit refs/heads/${branch}\ncommitter ${COMMITTER}\ndata ${message.length}\n${message}\ndeleteall\n`
  const bodies = Object.entries(files).map(
    ([path, content]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(content)}\n${content}\n`,
  )
  return `${header}${bodies.join('')}done\n`
}
