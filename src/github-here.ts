import { isRepositoryName } from './adapters/event.ts'
import { createGitHub } from './adapters/github/github.ts'
import type { GitHubPlace } from './adapters/github/place.ts'
import { wantedBy } from './compose.ts'
import type { EventFact } from './domain/facts.ts'
import { DEFAULT_POLICY } from './policy.ts'
import type { GitHub } from './ports.ts'
import type { Settings } from './settings.ts'

type Env = Readonly<Record<string, string | undefined>>

/** GitHub for one run: as much of it as the event, the token and the settings allow. Null when it is not looked at. */
export function githubHere(
  settings: Settings,
  event: EventFact,
  token: string,
  env: Env,
  nowMs: () => number,
): GitHub | null {
  if (!settings.github) return null
  const isEnterprise = !/^https:\/\/github\.com\/?$/.test(env['GITHUB_SERVER_URL'] ?? 'https://github.com')
  return createGitHub({
    token,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    place: placeOf(settings, event, env),
    nowMs,
    bufferRatio: settings.rateLimitBuffer,
    slowMs: DEFAULT_POLICY.latencyMs.warning,
    // An Enterprise server's trouble is not github.com's.
    statusPageUrl: isEnterprise && settings.statusPage === DEFAULT_STATUS_PAGE ? '' : settings.statusPage,
  })
}

const DEFAULT_STATUS_PAGE = 'https://www.githubstatus.com/api/v2/summary.json'

function placeOf(settings: Settings, event: EventFact, env: Env): GitHubPlace {
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  const wanted = wantedBy(settings, event)
  return {
    repository: isRepositoryName(repository) ? repository : null,
    guardId: settings.guardId,
    isWithIssues: wanted.issues,
    statusOf: wanted.status ? event.headCommit : null,
    askedFor: [
      ...(settings.issues === 'true' ? ['issues: write'] : []),
      ...(settings.status === 'true' ? ['statuses: write'] : []),
      ...(settings.history === 'branch' ? ['contents: write'] : []),
    ],
  }
}
