import type { DamageFact } from '../domain/damage.ts'
import { joinPath } from '../domain/path.ts'
import type { TreePath } from '../domain/path.ts'
import type { ArtifactFact, StoreFact } from '../domain/store-facts.ts'
import { attributesPattern } from './attributes-pattern.ts'
import type { Diagnosis } from './diagnosis.ts'
import { shellWord } from './shell-word.ts'

/** One command that mends the damage, or shows more of it, wherever in the repository it is run; null where none can be written so that a person can copy it. */
export function damageCommand(diagnosis: Diagnosis, artifact: ArtifactFact, store: StoreFact): string | null {
  const { claim, damage } = artifact
  if (damage === undefined) return null
  const path = joinPath(store.root, artifact.path)
  const merge = damage.mixedByMerge?.merge ?? null
  if (diagnosis === 'line-endings' && isSoundInGit(artifact, damage)) return keepLineEnds(path)
  if (diagnosis === 'filter-or-keyword') return showAttributes(path)
  if (diagnosis === 'symlink-as-text') return 'git config core.symlinks true'
  if (diagnosis === 'merge-mixed' && merge !== null) return `git show --stat ${merge}`
  const [copy] = damage.copies.kind === 'found' ? damage.copies.places : []
  if (copy !== undefined) return `git cat-file blob ${copy.objectId} | sha256sum`
  return showHistory([path, ...(claim === null ? [] : [joinPath(store.root, claim.manifest)])], store)
}

/** The committed version has the recorded digest: only the work tree has not. */
export function isSoundInGit({ claim }: ArtifactFact, { committed }: DamageFact): boolean {
  return committed?.sha256 !== undefined && committed.sha256 !== null && committed.sha256 === claim?.sha256
}

const AT_TOP = 'cd "$(git rev-parse --show-toplevel)"'

/**
 * Nothing is lost by it: what the work tree has is the committed version with other line ends, and a name is no pattern. An empty line comes first, for the file may
 * not end in one. `echo` of some shells would change what is escaped.
 */
function keepLineEnds(path: TreePath): string | null {
  const [line, file] = [shellWord(`${attributesPattern(path)} -text`), shellWord(`./${path}`)]
  if (line === null) return null
  const again = file === null ? '' : ` && rm ${file} && git --literal-pathspecs checkout -- ${file}`
  return `(${AT_TOP} && printf '\\n%s\\n' ${line} >> .gitattributes${again})`
}

function showAttributes(path: TreePath): string | null {
  const file = shellWord(`./${path}`)
  return file === null ? null : `(${AT_TOP} && git check-attr --all -- ${file})`
}

/** Who changed the file, or what records it. What is found at a ref of its own has another path there. */
function showHistory(paths: readonly TreePath[], { source }: StoreFact): string | null {
  const [ref, ...words] = [source.kind === 'ref' ? source.ref : 'HEAD', ...paths.map(pathspec)].map(shellWord)
  if (source.kind === 'refs' || ref === undefined || ref === null || words.includes(null)) return null
  return `git log --stat ${ref === 'HEAD' ? '' : `${ref} `}-- ${words.join(' ')}`
}

/** A path as git takes it in every folder of the work tree, and for itself only; see `pathspec` in gitglossary(7). */
export function pathspec(path: TreePath): string {
  return /^[A-Za-z0-9.][^*?[\\]*$/.test(path) ? `:/${path}` : `:(top,literal)${path}`
}
