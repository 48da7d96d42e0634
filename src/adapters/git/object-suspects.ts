import { startCatFile } from './cat-file.ts'
import { JobIntake } from './object-job.ts'
import type { ObjectDatabase, ObjectJob, ObjectReading } from './object-job.ts'
import { firstLine, runGit } from './run-git.ts'

/** One job in a process of its own; when that dies too, the object that it died on is damaged. */
export async function readAlone(database: ObjectDatabase, job: ObjectJob): Promise<ObjectReading> {
  const intake = new JobIntake(job, database.objectFormat)
  const answers: (ObjectReading | null)[] = []
  const catFile = startCatFile(database.gitDir, {
    expects: () => intake.objectId,
    onStart: (type, sizeBytes) => {
      intake.start(type, sizeBytes)
    },
    onBytes: (bytes) => {
      intake.add(bytes)
    },
    onEnd: () => {
      answers.push(intake.end())
      return intake.problem?.kind !== 'corrupt'
    },
    onMissing: () => answers.push(intake.miss()),
  })
  catFile.ask(job.objectIds)
  catFile.finish()
  const failure = await catFile.ended
  const detail = firstLine(failure ?? 'git gave no answer')
  const answer = answers.find((one) => one !== null) ?? intake.problem
  return answer ?? { kind: 'corrupt', objectId: intake.objectId, detail }
}

/** How many missing objects git is asked about at once: their complaints must fit into what is kept of its stderr. */
export const MISSING_AT_ONCE = 32

/**
 * What objects are that git calls missing, in their order: it does so, too, when one is there and its header cannot be read, and then
 * names it on stderr. No more than {@link MISSING_AT_ONCE} at a time.
 */
export async function lookForMissing(
  { gitDir }: ObjectDatabase,
  objectIds: readonly string[],
): Promise<readonly ObjectReading[]> {
  const input = objectIds.map((id) => `${id}\n`).join('')
  const { stderr } = await runGit(gitDir, [`--git-dir=${gitDir}`, 'cat-file', '--batch-check'], { input })
  const lines = stderr.split('\n')
  return objectIds.map((objectId): ObjectReading => {
    const complaint = lines.find((line) => line.replaceAll('/', '').includes(objectId))
    return complaint === undefined
      ? { kind: 'absent', objectId }
      : { kind: 'corrupt', objectId, detail: firstLine(complaint) }
  })
}
