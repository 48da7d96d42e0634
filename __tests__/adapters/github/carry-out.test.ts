import { describe, expect, test } from '@jest/globals'
import { createGitHub } from '../../../src/adapters/github/github.ts'
import { stepMarker } from '../../../src/domain/step.ts'
import type { Step } from '../../../src/domain/step.ts'
import { expectAsDescribed } from '../../github/description.ts'
import { worldFetch } from '../../github/fetch.ts'
import { createGitHubWorld } from '../../github/world.ts'
import type { GitHubWorld } from '../../github/world.ts'

const NOW_MS = Date.UTC(2026, 6, 13, 12)
const GUARD = 'session-reliability'
const BOT = 'github-actions[bot]'

/** A repository with one issue of the guard's. */
function aWorld(): GitHubWorld {
  const world = createGitHubWorld({ token: 'ghs_x', nowMs: () => NOW_MS })
  world.by(BOT, 'NONE').createIssue({ title: 'a problem', body: 'text', labels: [GUARD] })
  return world
}

async function carryOut(world: GitHubWorld, step: Step): Promise<string> {
  const github = createGitHub({
    ...{ token: 'ghs_x', apiUrl: 'http://127.0.0.1:1', nowMs: () => NOW_MS, sleep: () => Promise.resolve() },
    ...{ bufferRatio: 0.2, slowMs: 5_000, statusPageUrl: '', fetch: worldFetch(world) },
    place: { repository: 'owner/repository', guardId: GUARD, isWithIssues: true, statusOf: null, askedFor: [] },
  })
  const { result } = await github.carryOut(step)
  expectAsDescribed(world)
  return result
}

describe('a comment is made once', () => {
  const step: Step = { kind: 'comment', key: 'worse:1:critical:7', number: 1, body: 'This got worse.' }
  const marker = stepMarker(step.key)

  test.each<[string, string, string, boolean]>([
    ['nobody', BOT, 'something else', true],
    ['the guard', BOT, marker, false],
    ['a member, whose token the guard may have', 'will', marker, false],
    ['a stranger, who copied the marker', 'eve', marker, true],
    ['the guard, of another step', BOT, stepMarker('worse:1:critical:8'), true],
  ])('when it was made by %s', async (_, author, body, isMade) => {
    const world = aWorld()
    world.by(author, author === 'will' ? 'MEMBER' : 'NONE').comment(1, body)
    expect(await carryOut(world, step)).toBe('done')
    expect(world.issues[0]?.comments.slice(1).map((comment) => comment.body)).toEqual(
      isMade ? [`This got worse.\n\n${marker}`] : [],
    )
    expect(await carryOut(world, step)).toBe('done')
    expect(world.issues[0]?.comments).toHaveLength(isMade ? 2 : 1)
  })
})
