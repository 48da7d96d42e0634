import type { SessionListing } from '../../adapters/session-folder/list-session.ts'
import type { Refusal } from '../../decide/plan-seal.ts'
import { shellWord } from '../../assess/shell-word.ts'
import { printablePath } from '../../domain/path.ts'
import type { TreePath } from '../../domain/path.ts'

/** How many names a list shows. */
const SHOWN = 20

/** What a seal leaves out, or cannot keep from changing, in one line each: people would take it for safe. */
export function sayUnsealable({ ignored, isConverted, others }: SessionListing): readonly string[] {
  const lines: string[] = []
  if (ignored.length > 0)
    lines.push(`not sealed, because git ignores it and no commit will hold it: ${namesOf(ignored)}`)
  if (isConverted)
    lines.push(
      'git converts line ends here, so that other checkouts may not have the sealed bytes; put a line "** -text" into a .gitattributes file in the folder above',
    )
  if (others.length > 0) lines.push(`not sealed, because it is no regular file: ${namesOf(others)}`)
  return lines
}

function namesOf(paths: readonly TreePath[]): string {
  const names = paths.slice(0, SHOWN).map(printablePath).join(', ')
  return paths.length > SHOWN ? `${names} and ${paths.length - SHOWN} more` : names
}

const WORDS: Readonly<Record<Refusal['reason'], string>> = {
  changed: 'changed, though it is written once',
  conflict: 'unresolved',
  missing: 'missing',
  closed: 'changed',
  unreadable: 'cannot be read',
  'unsafe-name': 'cannot be listed',
  damaged: 'damaged',
  unknown: 'not accepted',
}

/** Why a session was not sealed, each path on a line, and what to do. */
export function sayRefused(name: string, refusals: readonly Refusal[], program: string): readonly string[] {
  const lines = refusals
    .slice(0, SHOWN)
    .map(({ detail, path, reason }) => `  ${printablePath(path)}: ${WORDS[reason]}: ${detail}`)
  if (refusals.length > SHOWN) lines.push(`  and ${refusals.length - SHOWN} more`)
  return [
    `session-reliability: ${name}: not sealed; nothing was written`,
    ...lines,
    ...adviceOver(name, refusals, program),
  ]
}

/** None where something has to be mended first that its own line names. */
function adviceOver(name: string, refusals: readonly Refusal[], program: string): readonly string[] {
  if (refusals.some(({ reason }) => reason === 'conflict')) return ['Resolve each conflict, and seal again.']
  if (!refusals.every(({ isAcceptable }) => isAcceptable)) return []
  const accepting = refusals.slice(0, SHOWN).map(({ path }) => `--accept ${shellWord(printablePath(path)) ?? 'PATH'}`)
  const command = `${program} seal ${accepting.join(' ')} ${shellWord(name) ?? 'SESSION'}`
  return [
    `Bring the recorded bytes back, as with git checkout, but not what was redacted, and seal again; or, if you have looked at each change and it is right: ${command}`,
  ]
}
