import { ofItsFolder } from '../domain/path.ts'
import type { TreePath } from '../domain/path.ts'

/** Folders of other people's files: never entered, at any depth. */
const VENDORED: readonly string[] = ['node_modules', 'vendor', 'third_party']

/**
 * Which paths of a tree are not entered: vendored folders, and what the patterns name with everything below it.
 * In a pattern `*` and `?` stay within a segment and `**` crosses them; a pattern without `/` is looked for at any depth.
 */
export function createExcludes(patterns: readonly string[]): (path: TreePath) => boolean {
  return createGlobs([...VENDORED.map((name) => `${name}/**`), ...patterns])
}

/** Which paths some patterns name, with everything below them; for what a pattern means see {@link createExcludes}. */
export function createGlobs(patterns: readonly string[]): (path: TreePath) => boolean {
  if (patterns.length === 0) return () => false
  const rules = patterns.map(parsePattern)
  const ofFolders = rules.filter(isOfFolder).map((rule) => [...rule.slice(0, -2), '**'])
  const ofPaths = rules.filter((rule) => !isOfFolder(rule))
  const isInside = ofItsFolder((folder) => isAnyMatch(ofFolders, folder === '.' ? [] : folder.split('/')))
  return (path) => isInside(path) || (ofPaths.length > 0 && isAnyMatch(ofPaths, path.split('/')))
}

function isAnyMatch(rules: readonly (readonly string[])[], segments: readonly string[]): boolean {
  return rules.some((rule) => isMatch(rule, segments))
}

/** What ends so matches whatever lies below what the rest matches, and not that itself: a path's folder decides. */
function isOfFolder(rule: readonly string[]): boolean {
  return rule.at(-2) === '*' && rule.at(-1) === '**'
}

/** The segments of a pattern; whatever lies below a match matches too, and `folder/**` does not match the folder itself. */
function parsePattern(pattern: string): readonly string[] {
  const segments = pattern
    .replace(/^\.?\//, '')
    .split('/')
    .filter((segment) => segment !== '')
  const isAnywhere = !pattern.replace(/\/(?:\*\*)?$/, '').includes('/')
  const anchored = isAnywhere ? ['**', ...segments] : segments
  return anchored.at(-1) === '**' ? [...anchored.slice(0, -1), '*', '**'] : [...anchored, '**']
}

function isMatch(rule: readonly string[], segments: readonly string[]): boolean {
  return matches(rule, segments, (part) => part === '**', isSegmentMatch)
}

function isSegmentMatch(pattern: string, segment: string): boolean {
  const wildcardAt = pattern.search(/[*?]/)
  if (wildcardAt < 0) return pattern === segment
  if (!segment.startsWith(pattern.slice(0, wildcardAt))) return false
  return matches(
    Array.from(pattern),
    Array.from(segment),
    (part) => part === '*',
    (part, character) => part === '?' || part === character,
  )
}

/** Wildcard matching that goes back to the last wildcard only, so that no pattern takes more than |pattern| · |text| steps. */
function matches(
  pattern: readonly string[],
  text: readonly string[],
  isWildcard: (part: string) => boolean,
  isOne: (part: string, item: string) => boolean,
): boolean {
  let at = 0
  let wildcardAt = -1
  let resumeAt = 0
  for (let index = 0; index < text.length;) {
    const part = pattern[at]
    const item = text[index] ?? ''
    if (part !== undefined && isWildcard(part)) {
      wildcardAt = at
      resumeAt = index
      at += 1
    } else if (part !== undefined && isOne(part, item)) {
      at += 1
      index += 1
    } else if (wildcardAt >= 0) {
      at = wildcardAt + 1
      resumeAt += 1
      index = resumeAt
    } else return false
  }
  return pattern.slice(at).every(isWildcard)
}
