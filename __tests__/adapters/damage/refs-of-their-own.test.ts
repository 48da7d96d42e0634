import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { entireCheckpoints } from '../../builders/entire.ts'
import { findingsIn } from '../../builders/findings.ts'
import { aRepository } from '../../builders/git.ts'
import type { TestRepository } from '../../builders/git.ts'

let git: TestRepository
beforeEach(() => {
  git = aRepository()
})
afterEach(() => {
  git.remove()
})

test.each(['refs/entire/checkpoints/', 'refs/session-reliability/fetched/entire/checkpoints/'])(
  'a checkpoint below %s is explained by the history of its own ref',
  async (prefix) => {
    const [checkpoint, other] = entireCheckpoints('git-refs')
    if (checkpoint === undefined || other === undefined) throw new Error('there are two')
    const { files, folder } = checkpoint
    git.commit(prefix + other.folder, other.files)
    const sealed = git.commit(prefix + folder, files)
    const changed = files['0/full.jsonl']?.replace('über', 'over') ?? ''
    git.commit(prefix + folder, { ...files, '0/full.jsonl': changed }, sealed)
    const [finding] = await findingsIn(git.root)
    expect(finding).toMatchObject({
      code: 'digest-mismatch',
      severity: 'warning',
      subject: expect.stringContaining(folder),
      evidence: { diagnosis: 'stale' },
    })
  },
)

test('what another checkpoint has at the same path is no version of it', async () => {
  const [checkpoint, other] = entireCheckpoints('git-refs')
  if (checkpoint === undefined || other === undefined) throw new Error('there are two')
  const at = (folder: string): string => `refs/entire/checkpoints/${folder}`
  const transcript = checkpoint.files['0/full.jsonl'] ?? ''
  git.commit(at(checkpoint.folder), { ...checkpoint.files, '0/full.jsonl': transcript.replace('über', 'over') })
  git.commit(at(other.folder), { ...other.files, ...pick(checkpoint.files) })
  expect(await findingsIn(git.root)).toMatchObject([{ severity: 'error', evidence: { diagnosis: 'corrupt' } }])
})

/** The transcript and its digest. */
function pick(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => /full\.jsonl|content_hash/.test(name)))
}
