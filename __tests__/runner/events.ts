/** An event as GitHub writes it, cut down to what tells events apart. */
export interface RunnerEvent {
  readonly name: string
  readonly payload: unknown
}

const OWN = { id: 1, full_name: 'owner/repository', fork: false, default_branch: 'main' }
const FORK = { id: 2, full_name: 'stranger/repository', fork: true }

/** The event of that name in the guarded repository; `base` is the base commit of a proposed change. */
export function runnerEvent(name: string, base = 'a'.repeat(40)): RunnerEvent {
  const repository = OWN
  const pull = {
    number: 7,
    base: { ref: 'main', sha: base, repo: OWN },
    head: { ref: 'topic', sha: 'b'.repeat(40), repo: OWN },
  }
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return { name, payload: { action: 'synchronize', number: 7, pull_request: pull, repository } }
    case 'merge_group':
      return {
        name,
        payload: { action: 'checks_requested', merge_group: { base_sha: base, head_sha: 'b'.repeat(40) }, repository },
      }
    case 'workflow_run':
      return {
        name,
        payload: { action: 'completed', workflow_run: { head_sha: 'b'.repeat(40), event: 'pull_request' }, repository },
      }
    case 'schedule':
      return { name, payload: { schedule: '17 * * * *', repository } }
    default:
      return { name, payload: { ref: 'refs/heads/main', inputs: null, repository } }
  }
}

/** A pull request from a fork. */
export function forkPullRequest(base: string): RunnerEvent {
  const head = { ref: 'topic', sha: 'b'.repeat(40), repo: FORK }
  const pull = { number: 8, base: { ref: 'main', sha: base, repo: OWN }, head }
  return { name: 'pull_request', payload: { action: 'opened', number: 8, pull_request: pull, repository: OWN } }
}
