import { ACCEPTED_PATH, MAX_ACCEPTED_BYTES } from '../domain/acceptance.ts'
import type { Facts, RepositoryFact } from '../domain/facts.ts'
import { seen, unavailable } from '../domain/observed.ts'
import type { Observed } from '../domain/observed.ts'
import { UnreadableError } from '../domain/unreadable-error.ts'
import type { Backend, World } from '../ports.ts'
import type { Change } from './change.ts'
import { treeUnderGuard } from './find-stores.ts'

/** The file's bytes; null where there is none. */
type File = Observed<Uint8Array> | null

/**
 * What people have accepted. A proposed change does not accept its own damage: there the file is that of the base, and that the change
 * touches it is only told.
 */
export async function readAccepted(
  world: World,
  repository: RepositoryFact,
  change: Observed<Change> | null,
): Promise<Facts['accepted']> {
  const tree = treeUnderGuard(world, repository)
  const own = tree === null ? null : await fileIn(tree)
  const { baseCommit, isUntrusted } = world.event
  if (baseCommit === null && isUntrusted)
    return own === null ? null : unavailable('this run is for code of strangers, and its own file is not obeyed')
  if (baseCommit === null) {
    const isOfWorkTree = repository.kind !== 'bare'
    return own === null ? null : parsed(world, own, isOfWorkTree ? null : repository.headCommit, false)
  }
  const base = await fileOfBase(world, baseCommit, change)
  if (base === undefined)
    return own === null ? null : unavailable('the base is not here, and the file of a proposed change is not obeyed')
  const isChanged = change?.seen === true && change.value.paths.includes(ACCEPTED_PATH)
  if (base.file === null && !isChanged) return null
  return parsed(world, base.file ?? seen(new Uint8Array()), base.commit, isChanged)
}

/** In the newest tree of the base that is here; undefined when there is none. */
async function fileOfBase(
  { repository }: World,
  baseCommit: string,
  change: Observed<Change> | null,
): Promise<{ readonly file: File; readonly commit: string } | undefined> {
  const start = change?.seen === true ? change.value : null
  if (baseCommit !== start?.start) {
    const file = await fileIn(repository.treeOf(baseCommit, baseCommit))
    if (file?.seen !== false) return { file, commit: baseCommit }
  }
  return start === null ? undefined : { file: await fileIn(start.tree), commit: start.start }
}

async function fileIn(tree: Backend): Promise<File> {
  try {
    return (await tree.readTexts([ACCEPTED_PATH], MAX_ACCEPTED_BYTES)).get(ACCEPTED_PATH) ?? null
  } catch (error) {
    if (error instanceof UnreadableError) return unavailable(error.message)
    throw error
  }
}

function parsed(
  { parseAccepted }: World,
  file: Observed<Uint8Array>,
  commit: string | null,
  isChanged: boolean,
): Facts['accepted'] {
  return file.seen ? seen({ commit, ...parseAccepted(file.value), isChanged }) : file
}
