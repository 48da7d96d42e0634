import type { WorldComment, WorldIssue, WorldStatus } from './world.ts'

const API = 'https://api.github.com'
const SITE = 'https://github.com'
const NAME = 'owner/repository'
const REPOSITORY = `${API}/repos/${NAME}`
const WRITE_ROLES: ReadonlySet<string> = new Set(['admin', 'maintain', 'write'])

type Json = Readonly<Record<string, unknown>>

const users = new Map<string, Json>()

/** A user ("Simple User"), the same object for the same login. */
export function userJson(login: string): Json {
  const known = users.get(login)
  if (known !== undefined) return known
  const url = `${API}/users/${encodeURIComponent(login)}`
  const id = Number.parseInt(Buffer.from(login).toString('hex').slice(0, 10), 16)
  const made = {
    ...{ login, id, node_id: nodeId('U', id), avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4` },
    ...{ gravatar_id: '', url, html_url: `${SITE}/${encodeURIComponent(login)}`, followers_url: `${url}/followers` },
    ...{ following_url: `${url}/following{/other_user}`, gists_url: `${url}/gists{/gist_id}` },
    ...{ starred_url: `${url}/starred{/owner}{/repo}`, subscriptions_url: `${url}/subscriptions` },
    ...{ organizations_url: `${url}/orgs`, repos_url: `${url}/repos`, events_url: `${url}/events{/privacy}` },
    ...{ received_events_url: `${url}/received_events`, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
    ...{ site_admin: false, user_view_type: 'public' },
  }
  users.set(login, made)
  return made
}

/** What somebody may do ("Repository Collaborator Permission"): the role, and the older name that it goes by. */
export function permissionJson(login: string, role: string): Json {
  const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role
  const permissions = {
    ...{ admin: role === 'admin', maintain: role === 'admin' || role === 'maintain', push: WRITE_ROLES.has(role) },
    ...{ triage: WRITE_ROLES.has(role) || role === 'triage', pull: role !== 'none' },
  }
  return { permission, role_name: role, user: { ...userJson(login), permissions, role_name: role } }
}

/** A label. */
export function labelJson(name: string, color = 'b60205', description: unknown = null): Json {
  const url = `${REPOSITORY}/labels/${encodeURIComponent(name)}`
  return { id: 1, node_id: nodeId('LA', 1), url, name, color, default: false, description }
}

/** An issue. */
export function issueJson(issue: WorldIssue): Json {
  const { number } = issue
  const url = `${REPOSITORY}/issues/${number}`
  return {
    ...{ url, repository_url: REPOSITORY, labels_url: `${url}/labels{/name}`, comments_url: `${url}/comments` },
    ...{ events_url: `${url}/events`, html_url: `${SITE}/${NAME}/issues/${number}`, id: number + 5_000 },
    ...{ node_id: nodeId('I', number), number, title: issue.title, user: userJson(issue.author) },
    labels: issue.labels.map((name) => labelJson(name)),
    ...{ state: issue.state, locked: false, assignees: issue.assignees.map(userJson), milestone: null },
    assignee: issue.assignees[0] === undefined ? null : userJson(issue.assignees[0]),
    ...{ comments: issue.comments.length, created_at: issue.created_at, updated_at: issue.updated_at },
    ...{ closed_at: issue.closed_at, author_association: issue.association, body: issue.body },
    state_reason: issue.state_reason,
  }
}

/** A comment on an issue. */
export function commentJson(number: number, comment: WorldComment): Json {
  const { id, body, created_at } = comment
  return {
    ...{ url: `${REPOSITORY}/issues/comments/${id}`, issue_url: `${REPOSITORY}/issues/${number}`, id, body },
    ...{ html_url: `${SITE}/${NAME}/issues/${number}#issuecomment-${id}`, node_id: nodeId('IC', id), created_at },
    ...{ updated_at: created_at, user: userJson(comment.author), author_association: comment.association },
  }
}

/** A commit's status, as it is in a list ("Simple Commit Status"). */
export function statusJson({ id, sha, ...status }: WorldStatus): Json {
  return {
    ...{ url: `${REPOSITORY}/statuses/${sha}`, id, node_id: nodeId('SC', id), avatar_url: null },
    ...{ ...status, updated_at: status.created_at },
  }
}

/** All of a commit's newest statuses ("Combined Commit Status"). */
export function combinedStatusJson(sha: string, newest: readonly WorldStatus[], isPrivate: boolean): Json {
  const states = new Set(newest.map(({ state }) => state))
  const isFailure = states.has('failure') || states.has('error')
  const isPending = states.has('pending') || states.size === 0
  return {
    ...{ state: isFailure ? 'failure' : isPending ? 'pending' : 'success', statuses: newest.map(statusJson), sha },
    ...{ total_count: newest.length, repository: minimalRepositoryJson(isPrivate) },
    ...{ commit_url: `${REPOSITORY}/commits/${sha}`, url: `${REPOSITORY}/commits/${sha}/status` },
  }
}

/** What follows the address of a repository in each of the templates that its answer has. */
const PLACES = {
  ...{ archive_url: '/{archive_format}{/ref}', assignees_url: '/assignees{/user}', blobs_url: '/git/blobs{/sha}' },
  ...{ branches_url: '/branches{/branch}', collaborators_url: '/collaborators{/collaborator}' },
  ...{ comments_url: '/comments{/number}', commits_url: '/commits{/sha}', compare_url: '/compare/{base}...{head}' },
  ...{ contents_url: '/contents/{+path}', contributors_url: '/contributors', deployments_url: '/deployments' },
  ...{ downloads_url: '/downloads', events_url: '/events', forks_url: '/forks', hooks_url: '/hooks' },
  ...{ git_commits_url: '/git/commits{/sha}', git_refs_url: '/git/refs{/sha}', git_tags_url: '/git/tags{/sha}' },
  ...{ issue_comment_url: '/issues/comments{/number}', issue_events_url: '/issues/events{/number}' },
  ...{ issues_url: '/issues{/number}', keys_url: '/keys{/key_id}', labels_url: '/labels{/name}' },
  ...{ languages_url: '/languages', merges_url: '/merges', milestones_url: '/milestones{/number}' },
  ...{ notifications_url: '/notifications{?since,all,participating}', pulls_url: '/pulls{/number}' },
  ...{ releases_url: '/releases{/id}', stargazers_url: '/stargazers', statuses_url: '/statuses/{sha}' },
  ...{ subscribers_url: '/subscribers', subscription_url: '/subscription', tags_url: '/tags', teams_url: '/teams' },
  trees_url: '/git/trees{/sha}',
}
const ADDRESSES: Json = Object.fromEntries(Object.entries(PLACES).map(([key, place]) => [key, REPOSITORY + place]))

function minimalRepositoryJson(isPrivate: boolean): Json {
  return {
    ...{ id: 1, node_id: nodeId('R', 1), name: 'repository', full_name: NAME, private: isPrivate },
    ...{ owner: userJson('owner'), html_url: `${SITE}/${NAME}`, description: null, fork: false, url: REPOSITORY },
    ...ADDRESSES,
  }
}

/** The repository ("Full Repository"). */
export function repositoryJson(own: {
  readonly isPrivate: boolean
  readonly hasIssues: boolean
  readonly openIssues: number
  readonly pushedAt: string
}): Json {
  return {
    ...minimalRepositoryJson(own.isPrivate),
    ...{ created_at: '2024-01-01T00:00:00Z', updated_at: own.pushedAt, pushed_at: own.pushedAt, homepage: null },
    ...{ git_url: `git://github.com/${NAME}.git`, ssh_url: `git@github.com:${NAME}.git`, svn_url: `${SITE}/${NAME}` },
    ...{ clone_url: `${SITE}/${NAME}.git`, mirror_url: null, size: 1, language: null, license: null, forks: 0 },
    ...{ has_issues: own.hasIssues, has_projects: true, has_wiki: true, has_pages: false, has_discussions: false },
    ...{ archived: false, disabled: false, default_branch: 'main', open_issues: own.openIssues, watchers: 0 },
    ...{ open_issues_count: own.openIssues, forks_count: 0, stargazers_count: 0, watchers_count: 0 },
    ...{ network_count: 0, subscribers_count: 0 },
  }
}

function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`
}
