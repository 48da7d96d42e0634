import * as v from 'valibot'
import type { IssueFact, IssuesFact } from '../../domain/github-facts.ts'
import { parseMarker } from '../../domain/issue-marker.ts'
import type { Answer } from './answer.ts'
import type { Client } from './client.ts'
import { PER_PAGE, listPages } from './list-pages.ts'
import { commentShape, dataOf, issueShape, permissionShape, timeMs } from './shapes.ts'
import type { IssueShape } from './shapes.ts'

/** At most so many issues a run are searched for an acknowledgement. */
const MAX_ACK_LOOKS = 20

/** The label by which people take note of an issue. */
const ACKNOWLEDGED = 'acknowledged'
/** Who may have written it; whether they may write to the repository is asked. */
const MEMBERS: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])
const WRITERS: ReadonlySet<string> = new Set(['admin', 'maintain', 'write'])

/** The guard's issues; or the answer that says why they could not be read. */
export async function readIssues(client: Client, repository: string, guardId: string): Promise<IssuesFact | Answer> {
  // The newest of all, open and closed; where they are not all, every open one.
  const newest = await client.get(`${pathOf(repository, guardId, 'all')}&sort=updated&direction=desc`)
  const lately = dataOf(newest, v.array(issueShape))
  if (lately === null) return newest
  const open = lately.length < PER_PAGE ? [] : await listOpen(client, repository, guardId)
  if ('kind' in open) return open
  const shapes = new Map([...lately, ...open].map((issue) => [issue.number, issue]))
  const issues = [...shapes.values()].flatMap((issue) => factOf(issue, guardId)).toSorted((a, b) => a.number - b.number)
  const hasLabel = shapes.size > 0 || (await hasLabelOf(client, repository, guardId))
  return { hasLabel, issues: await withComments(client, repository, issues, shapes) }
}

/** All open issues of the label, pull requests left out; or the answer that says why not. */
export async function listOpen(
  client: Client,
  repository: string,
  guardId: string,
): Promise<readonly IssueShape[] | Answer> {
  const open = await listPages(client, pathOf(repository, guardId, 'open'), issueShape)
  return 'kind' in open ? open : open.filter((issue) => issue.pull_request === undefined)
}

/** The fact of one issue; none when the guard did not make it, whatever it says of itself. */
export function factOf(issue: IssueShape, guardId: string): readonly IssueFact[] {
  const marker = parseMarker(issue.body ?? '')
  if (issue.pull_request !== undefined || marker?.guard !== guardId || !isTrusted(issue)) return []
  return [
    {
      ...{ number: issue.number, title: issue.title, body: issue.body ?? '', marker },
      isOpen: issue.state === 'open',
      closedAs: issue.state === 'open' ? null : (issue.state_reason ?? null),
      closedAtMs: issue.state === 'open' ? null : timeMs(issue.closed_at),
      isAcknowledged: labelsOf(issue).includes(ACKNOWLEDGED) || (issue.assignees ?? []).length > 0,
    },
  ]
}

function pathOf(repository: string, guardId: string, state: 'open' | 'all'): string {
  return `/repos/${repository}/issues?labels=${encodeURIComponent(guardId)}&state=${state}&per_page=${PER_PAGE}`
}

/** Anybody may open an issue or comment with any text, the guard's markers too: those of apps and people of the repository count. */
export function isTrusted({
  author_association: association,
  user,
}: Pick<IssueShape, 'author_association' | 'user'>): boolean {
  return user?.type === 'Bot' || MEMBERS.has(association ?? '')
}

function labelsOf({ labels }: IssueShape): readonly string[] {
  return labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')))
}

/** What cannot be read is not there: making a label twice does no harm. */
async function hasLabelOf(client: Client, repository: string, guardId: string): Promise<boolean> {
  const answer = await client.get(`/repos/${repository}/labels/${encodeURIComponent(guardId)}`)
  return answer.kind !== 'answered' || answer.status !== 404
}

/** The same issues; those that a comment acknowledges are. */
async function withComments(
  client: Client,
  repository: string,
  issues: readonly IssueFact[],
  shapes: ReadonlyMap<number, IssueShape>,
): Promise<readonly IssueFact[]> {
  const open = issues.filter(
    ({ isAcknowledged, isOpen, number }) => isOpen && !isAcknowledged && (shapes.get(number)?.comments ?? 0) > 0,
  )
  const acknowledged = new Set<number>()
  for (const { marker, number } of open.slice(0, MAX_ACK_LOOKS)) {
    const since = new Date(marker.sinceMs).toISOString()
    if (
      await isAcknowledgedIn(
        client,
        repository,
        `/repos/${repository}/issues/${number}/comments?since=${since}&per_page=${PER_PAGE}`,
      )
    )
      acknowledged.add(number)
  }
  return issues.map((issue) => (acknowledged.has(issue.number) ? { ...issue, isAcknowledged: true } : issue))
}

/** A line `/ack` of somebody who may write. */
async function isAcknowledgedIn(client: Client, repository: string, path: string): Promise<boolean> {
  const read = await listPages(client, path, commentShape, true)
  const comments = 'kind' in read ? [] : read
  const authors = comments.flatMap(({ author_association: association, body, user }) =>
    /^\s*\/ack\b/m.test(body ?? '') && MEMBERS.has(association ?? '') ? (user?.login ?? []) : [],
  )
  for (const login of new Set(authors)) {
    const answer = await client.get(`/repos/${repository}/collaborators/${encodeURIComponent(login)}/permission`, true)
    if (WRITERS.has(dataOf(answer, permissionShape)?.permission ?? '')) return true
  }
  return false
}
