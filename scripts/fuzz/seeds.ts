const DIGEST = '0123456789abcdef'.repeat(4)
const FILE = { sha256: DIGEST, size: 5 }

function jsonl(count: number): string {
  const records = Array.from({ length: count }, (_, index) => ({
    uuid: `id-${index}`,
    message: { role: 'user', content: [{ type: 'text', text: 'über "x"\n\t\\ 💀 \u2028 }{' }] },
    usage: [0, -1.5e-3, 12, true, false, null],
  }))
  return `${records.map((record) => JSON.stringify(record)).join('\n')}\n`
}

const PARTS = [
  { id: 'first', session: 'one', parent: null, createdAt: '2026-07-13', artifacts: { 'artifacts/a.txt': FILE } },
  {
    id: '000001-0123456789ab',
    artifacts: {},
    removed: ['artifacts/b'],
    mutable: { 'context.json': FILE },
    closed: true,
  },
  {
    id: 'one',
    status: 'active',
    critical: ['artifacts/**/*.txt', '**/a*b*c*'],
    createdAt: '2026-07-13',
    tier: 'plain',
  },
  { artifacts: { a: { priority: 'critical', content: 'artifacts/a.txt' } }, references: { main: 'a' } },
  { checkpoint_id: 'a', sessions: [{ metadata: '/ab/cdef012345/0/metadata.json', transcript: 'x', prompt: '' }] },
]

const MANIFESTS = [
  `${DIGEST}  a.txt\n${DIGEST} *b c.txt\n\\${DIGEST}  d\\ne\n# comment\n`,
  `SHA256 (a.txt) = ${DIGEST}\nSHA256 (b (1).txt) = ${DIGEST.toUpperCase()}\n`,
  DIGEST,
  `sha256:${DIGEST}`,
]

const CONFLICT = `{"a":1}\n<<<<<<< HEAD\n{"b":1}\n||||||| base\n=======\n{"c":1}\n>>>>>>> other\n{"d":1}\n`
const MARKDOWN = `# Title\n\n\`\`\`diff\n<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> other\n\`\`\`\n\n${CONFLICT}`

/** Sound files of every sort that a store makes us parse. */
export const SEEDS: readonly Buffer[] = [
  ...[jsonl(1), jsonl(4), jsonl(30), CONFLICT, MARKDOWN, ...MANIFESTS],
  ...PARTS.flatMap((part) => [JSON.stringify(part), JSON.stringify(part, null, 2)]),
].map((text) => Buffer.from(text))
