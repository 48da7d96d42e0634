import type { Finding } from '../../domain/finding.ts'

const INTEGRITY =
  'Find out who changed the files, and what for: <code>git log --stat -- PATH</code> names the commits. Where it was a mistake, take the file back from the commit before it. Where it was meant, seal or record the digests anew. What somebody may have taken out on purpose, such as a secret, is not brought back before they were asked.'
const REDACTED =
  'Leave a file that was redacted as it is, and bring nothing back of what was taken out. A person decides: seal or record its digest anew, or accept the finding: <code>session-reliability accept SUBJECT --reason TEXT</code>.'
const WAIT =
  'Nothing, if it passes: see www.githubstatus.com. If it stays, run the guard less often or find what else uses the API.'

/** What a person can do, by the code of the finding. Markdown. */
const ADVICE: Readonly<Record<string, string>> = {
  'digest-mismatch': INTEGRITY,
  'artifact-missing': INTEGRITY,
  'bag-invalid': INTEGRITY,
  'manifest-unreadable':
    'Take the manifest back from the last commit in which it could be read, or write it anew from files that are known to be good.',
  'manifest-hostile':
    'Look at who wrote these lines, and remove them: they name what no manifest of this store may name.',
  'object-missing': 'Fetch the objects from another clone, or from a backup: <code>git fsck</code> lists them.',
  'object-corrupt': 'Copy the objects from another clone. Do not run <code>git gc</code> before.',
  'reference-broken':
    'Find out whether it was ever there: <code>git log --diff-filter=D -- PATH</code>. A checkpoint that a commit names may still be in the clone that made it. A link is to be mended where it stands.',
  'reference-orphan': 'Name it in the record or the index that should, or remove it.',
  'index-disagrees': 'Take back whichever changed by mistake, or write the index anew from what is there, then seal.',
  'record-damaged':
    'Stop what writes the file, and look at the lines that are named. <code>git log --stat -- PATH</code> names who changed them: a line may be damaged because a secret was taken out of it, and then it stays so. What a crash lost may be in an older version. Nothing is repaired here.',
  'conflict-marker':
    'Settle the conflict: keep what both sides say, and take the marker lines out. <code>git log --merges -- PATH</code> names the merge.',
  'merge-lost-update':
    'Ask who merged whether it was meant. Where it was not, make the change again in a commit of its own: the page of this finding says how. Where a redaction was undone, take the secret out again, and call it known: revoke it.',
  'history-rewritten':
    'Ask who pushed whether it was meant, and what for. If it was a redaction, leave it as it is. If it was not, a clone that has not fetched since has the old history: keep it.',
  'guard-blind':
    'The guard could not see what it has to judge. The reason stands above; until it is mended nothing is known of this store.',
  'api-slow': WAIT,
  'api-failing': WAIT,
  'api-unavailable': WAIT,
  'rate-limit-low': WAIT,
  'rate-limit-exhausting': WAIT,
  'heartbeat-missed': 'Open the workflow under Actions and enable it, or run it by hand.',
  'schedule-ending': 'Push a commit, or disable and enable the workflow under Actions: that starts the 60 days again.',
  'queue-stuck':
    'Mend the cause that is given, then <code>node dist/index.js queue retry KEY</code>, or <code>queue drop KEY</code>.',
  'permission-missing': 'Add the line that is given under <code>permissions:</code> of the job.',
}

/** What a person can do about findings of this code. Never to restore what was redacted. Markdown. */
export function whatToDo(code: string, findings: readonly Pick<Finding, 'evidence'>[]): string {
  const advice = Object.hasOwn(ADVICE, code)
    ? (ADVICE[code] ?? '')
    : 'See what the table says, and the page of this finding.'
  const redactedCount = findings.filter(({ evidence }) => evidence['diagnosis'] === 'redacted').length
  if (redactedCount === 0) return advice
  return redactedCount === findings.length ? REDACTED : `${REDACTED}\n\nAs to the others: ${advice}`
}
