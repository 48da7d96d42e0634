import type { Digest } from '../../domain/digest.ts'
import { lfsOidOf } from '../hashing/lfs-pointer.ts'
import type { Digests } from '../hashing/multi-hash.ts'
import type { ObjectJob, ObjectReading } from '../git/object-job.ts'
import type { ObjectLanes } from '../git/object-lanes.ts'
import type { OpenMemory, RecallingMemory } from './object-memory.ts'
import type { ObjectRecord } from './object-table.ts'
import { dueForReading } from './scrub.ts'

/** A job, and what is claimed of its bytes: null for nothing; undefined when they are to be read whatever is remembered. */
export interface ClaimedJob extends ObjectJob {
  readonly claimed: Digest | null | undefined
}

/** Reads objects, each once; gives one reading for each job, in their order. */
export type ReadJobs = ObjectLanes['read']

/** The sizes of blobs, in the order of their ids; null for what is no blob, or not there. */
export type SizesOf = (objectIds: readonly string[]) => Promise<readonly (number | null)[]>

/** One object, or several as one. */
interface Subject {
  readonly job: ObjectJob
  readonly key: string
  /** As {@link ClaimedJob} has it, of all who ask for it. */
  claimed: Digest | null | undefined
  /** Where the sizes of its objects begin among all that were asked for. */
  readonly sizeAt: number
  /** What is remembered, as long as it may do in the place of its bytes. */
  record: ObjectRecord | null
  /** By its header; null when that is not known. */
  sizeBytes: number | null
  reading: ObjectReading | null
}

/**
 * Reads what is not remembered, what is due to be read again, what is remembered otherwise than it is claimed, and what has to be
 * read in any case. The rest must still be there, with the size that it had.
 */
export async function readRemembering(
  jobs: readonly ClaimedJob[],
  readJobs: ReadJobs,
  sizesOf: SizesOf,
  remembering: RecallingMemory,
  progress: (done: number, total: number) => void,
): Promise<readonly ObjectReading[]> {
  const memory = await remembering.opened()
  // Git looks for them while it is found out here which of them matter.
  const sizes = memory.isEmpty() ? NO_SIZES : sizesOf(jobs.flatMap(({ objectIds }) => objectIds))
  sizes.catch(() => undefined)
  const { ofJob, subjects } = subjectsOf(jobs, memory)
  // It gets the rest of its input only now and then.
  await new Promise(setImmediate)
  let doneCount = 0
  const read = async (some: readonly Subject[]): Promise<void> => {
    let doneBefore = 0
    const answers = await readJobs(
      some.map(({ job }) => job),
      (done) => {
        doneCount += done - doneBefore
        doneBefore = done
        progress(doneCount, subjects.length)
      },
      some.reduce<number | null>(
        (sum, { sizeBytes }) => (sum === null || sizeBytes === null ? null : sum + sizeBytes),
        0,
      ),
    )
    for (const [index, subject] of some.entries()) {
      const reading = answers[index]
      if (reading === undefined) continue
      subject.reading = reading
      learn(subject, reading, memory)
    }
  }
  const { ifDoubted, regardless } = apart(subjects, memory)
  const [believed] = await Promise.all([
    divide(ifDoubted, memory, sizes).then(async ({ believed: some, doubted }) => {
      await read(doubted)
      return some
    }),
    // What is remembered of these matters not, so they need not wait.
    read(regardless),
  ])
  // Reading may have shown that the memory lies.
  if (!memory.isTrusted()) await read(believed)
  else for (const subject of believed) subject.reading = recalled(subject, memory)
  progress(subjects.length, subjects.length)
  return ofJob.map(({ job, reading }) => reading ?? { kind: 'absent', objectId: job.objectIds[0] ?? '' })
}

const NO_SIZES: ReturnType<SizesOf> = Promise.resolve([])

/** The same bytes are another text as JSON Lines than as Markdown. */
function subjectNames({ contentKind, objectIds }: ObjectJob): readonly string[] {
  return contentKind === undefined ? objectIds : [...objectIds, contentKind]
}

/** All of them, and that of each job, in their order. */
function subjectsOf(
  jobs: readonly ClaimedJob[],
  { keyOf }: OpenMemory,
): { readonly subjects: readonly Subject[]; readonly ofJob: readonly Subject[] } {
  const byName = new Map<string, Subject>()
  let sizeAt = 0
  const ofJob = jobs.map((job) => {
    const { claimed, objectIds, others } = job
    const key = keyOf(subjectNames(job))
    const name = others === undefined ? key : `${key} ${others.join(' ')}`
    let subject = byName.get(name)
    if (subject === undefined) {
      subject = { job, key, claimed, sizeAt, record: null, sizeBytes: null, reading: null }
      byName.set(name, subject)
    } else subject.claimed = bothOf(subject.claimed, claimed)
    sizeAt += objectIds.length
    return subject
  })
  return { subjects: [...byName.values()], ofJob }
}

/** Whoever wants it read has it read, and so has anybody whose claim another's contradicts. */
function bothOf(one: ClaimedJob['claimed'], other: ClaimedJob['claimed']): ClaimedJob['claimed'] {
  if (one === other || other === null) return one
  return one === null ? other : undefined
}

/** What is read whatever is remembered of it, and the rest. Memory tells how large it may be, no more. */
function apart(
  subjects: readonly Subject[],
  memory: OpenMemory,
): { readonly regardless: readonly Subject[]; readonly ifDoubted: readonly Subject[] } {
  const regardless: Subject[] = []
  const ifDoubted: Subject[] = []
  for (const subject of subjects) {
    const record = memory.recall(subject.key, subject.claimed)
    if (subject.claimed !== undefined && isOfMemory(subject)) {
      if (subject.claimed === null || subject.claimed === record?.sha256) subject.record = record
      ifDoubted.push(subject)
    } else {
      subject.sizeBytes = record?.sizeBytes ?? null
      regardless.push(subject)
    }
  }
  return { regardless, ifDoubted }
}

/** What need not be read, and what has to be. */
async function divide(
  subjects: readonly Subject[],
  memory: OpenMemory,
  asked: ReturnType<SizesOf>,
): Promise<{ readonly believed: readonly Subject[]; readonly doubted: readonly Subject[] }> {
  const records = subjects.map(({ record }) => record)
  const due = dueForReading(records, memory.today, memory.withinDays)
  const sizes = await asked
  const believed: Subject[] = []
  const doubted: Subject[] = []
  subjects.forEach((subject, index) => {
    subject.sizeBytes = joinedSize(subject, sizes)
    const isBelieved = subject.record?.sizeBytes === subject.sizeBytes && !due.has(index)
    if (isBelieved) believed.push(subject)
    else doubted.push(subject)
  })
  return { believed, doubted }
}

/** Digests of other algorithms are not remembered. */
function isOfMemory({ job: { others = [] } }: Subject): boolean {
  return others.length === 0
}

/** With one LF between each two; null when one is not there, or not known. */
function joinedSize({ job, sizeAt }: Subject, sizes: readonly (number | null)[]): number | null {
  const count = job.objectIds.length
  let sum = count - 1
  for (let at = sizeAt; at < sizeAt + count; at++) {
    const size = sizes[at] ?? null
    if (size === null) return null
    sum += size
  }
  return sum
}

function learn(subject: Subject, reading: ObjectReading, memory: OpenMemory): void {
  if (reading.kind !== 'read') memory.forget(subject.key)
  else if (isOfMemory(subject) && reading.digests !== null && !isPointer(reading.kept) && isSound(reading.digests))
    memory.note(subject.key, reading.digests.sha256, reading.sizeBytes)
}

/** Damage that a text shows is told as long as it is there: such a text is read every time. */
function isSound({ content }: Digests): boolean {
  if (content === undefined) return true
  const isWhole = content.kind !== 'jsonl' || (content.damage.length === 0 && content.tooDeep === null)
  return isWhole && content.conflictLine === null
}

/** Pointers of Git LFS are small, and what they say is wanted each time. */
function isPointer(kept: Buffer | null): boolean {
  return kept !== null && lfsOidOf(kept) !== null
}

/** Of texts, only sound ones are remembered. */
function recalled({ job: { contentKind }, record }: Subject, memory: OpenMemory): ObjectReading {
  if (record === null) throw new Error('nothing is remembered of what was believed')
  memory.use(record)
  const { sha256, sizeBytes } = record
  return { kind: 'read', digests: { sha256 }, sizeBytes, kept: null, isRemembered: true, soundAs: contentKind }
}
