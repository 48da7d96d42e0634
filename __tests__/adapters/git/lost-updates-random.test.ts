import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createMergeBases } from '../../../src/adapters/git/merge-bases.ts'
import { readCommitGraph } from '../../../src/adapters/git/commit-graph.ts'
import type { LostUpdates, Repository } from '../../../src/ports.ts'
import { importCommits } from '../../builders/commit-stream.ts'
import type { PlannedCommit } from '../../builders/commit-stream.ts'
import { aRepository } from '../../builders/git.ts'
import type { TestRepository } from '../../builders/git.ts'
import { open } from '../../builders/open.ts'
import { randomHistory } from '../../builders/random-merges.ts'

/** How many histories; `HISTORY_RUNS=3000` for a long look. */
const RUNS = Number(process.env['HISTORY_RUNS'] ?? 150)
const FIRST_SEED = Number(process.env['HISTORY_SEED'] ?? 1)
/** So many lie in one repository, each apart from the others. */
const TOGETHER = 150

interface Written {
  readonly seed: number
  readonly history: ReturnType<typeof randomHistory>
  readonly ids: readonly string[]
}

let repositories: TestRepository[] = []

beforeAll(() => {
  repositories = []
})
afterAll(() => {
  for (const repository of repositories) repository.remove()
})

function written(
  firstSeed: number,
  count: number,
): { readonly repository: TestRepository; readonly all: readonly Written[] } {
  const repository = aRepository({ isBare: true, isPacked: true })
  repositories.push(repository)
  const histories = Array.from({ length: count }, (_, index) => randomHistory(firstSeed + index))
  const commits: PlannedCommit[] = []
  const starts = histories.map((history) => {
    const start = commits.length
    for (const commit of history.commits)
      commits.push({ ...commit, parents: commit.parents.map((parent) => parent + start) })
    return start
  })
  const ids = importCommits(repository, commits)
  const all = histories.map((history, index) => {
    const start = starts[index] ?? 0
    return { seed: firstSeed + index, history, ids: ids.slice(start, start + history.commits.length) }
  })
  return { repository, all }
}

async function lookAt(repository: Repository, commit: string): Promise<LostUpdates> {
  const answer = await repository.lostUpdates({ from: { commit }, roots: ['.'], isWanted: () => true, since: null })
  if (answer?.seen !== true) throw new Error(JSON.stringify(answer))
  return answer.value
}

describe('lost updates in random histories', () => {
  test(
    'none that was planted is missed, and none is found that was not',
    async () => {
      let planted = 0
      let expected = 0
      let clean = 0
      for (let done = 0; done < RUNS; done += TOGETHER) {
        const { repository, all } = written(FIRST_SEED + done, Math.min(TOGETHER, RUNS - done))
        const { repository: opened } = await open(repository.root)
        for (const { history, ids, seed } of all) {
          const { lost, unseen } = await lookAt(opened, ids[history.tip] ?? '')
          expect(unseen).toBeNull()
          const found = new Map(lost.map(({ merge, path }) => [path, merge]))
          const paths = [...history.lost.keys()].toSorted()
          expect({ seed, lost: [...found.keys()] }).toEqual({ seed, lost: paths })
          for (const [path, merge] of found) {
            const merges = [...(history.lost.get(path) ?? [])].map((number) => ids[number])
            expect(merges).toContain(merge)
          }
          planted += history.plantedCount
          expected += paths.length
          if (paths.length === 0) clean += 1
        }
      }
      // The histories are worth looking at: much is planted, much of it dealt with, and many have nothing.
      expect(planted).toBeGreaterThan(expected)
      expect(expected).toBeGreaterThan(RUNS / 5)
      expect(clean).toBeGreaterThan(RUNS / 5)
      if (process.env['HISTORY_RUNS'] !== undefined)
        process.stderr.write(`${RUNS} histories: ${planted} planted, ${expected} paths lost, ${clean} with none\n`)
    },
    30_000 + RUNS * 400,
  )

  test(
    'none is found that was not planted when history is cut off anywhere, and that it is cut off is said',
    async () => {
      const { repository, all } = written(FIRST_SEED + 50_000, Math.ceil(RUNS / 3))
      const { repository: opened } = await open(repository.root)
      const shallow = join(repository.gitDir, 'shallow')
      let foundCount = 0
      for (const { history, ids, seed } of all) {
        const cut = ids.filter(
          (_, index) => history.commits[index]?.parents.length !== 0 && (index * 7 + seed) % 11 === 0,
        )
        writeFileSync(shallow, cut.map((id) => `${id}\n`).join(''))
        const { lost, unseen } = await lookAt(opened, ids[history.tip] ?? '')
        rmSync(shallow)
        const found = lost.map(({ path }) => path)
        const expected = [...history.lost.keys()].toSorted()
        expect({ seed, wrong: found.filter((path) => !expected.includes(path)) }).toEqual({ seed, wrong: [] })
        if (unseen === null) expect({ seed, found }).toEqual({ seed, found: expected })
        foundCount += found.length
      }
      expect(foundCount).toBeGreaterThan(0)
    },
    30_000 + RUNS * 200,
  )

  test('merge bases are what git says they are', async () => {
    const { repository, all } = written(9_000, 20)
    for (const { history, ids } of all) {
      const graph = await readCommitGraph(repository.gitDir, [ids[history.tip] ?? ''], new Set())
      const basesOf = createMergeBases(graph)
      for (let merge = graph.size - 1; merge >= 0; merge--) {
        const [one, other] = graph.parentsOf(merge)
        if (one === undefined || other === undefined) continue
        const said = basesOf(one, other)
        const git = repository.git([
          'rev-list',
          '--no-walk',
          ...mergeBaseArguments(repository, graph.idOf(one), graph.idOf(other)),
        ])
        expect(said.bases.map(graph.idOf).toSorted()).toEqual(
          git
            .split('\n')
            .filter((id) => id !== '')
            .toSorted(),
        )
        expect(said.isCertain).toBe(true)
      }
    }
  })
})

function mergeBaseArguments(repository: TestRepository, one: string, other: string): readonly string[] {
  try {
    return repository.git(['merge-base', '--all', one, other]).split('\n')
  } catch {
    return ['--max-count=0', one]
  }
}
