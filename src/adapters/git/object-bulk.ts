import { startCatFile } from './cat-file.ts'
import { JobIntake } from './object-job.ts'
import type { ObjectJob, ObjectReading } from './object-job.ts'
import type { ObjectDatabase } from './object-job.ts'

/**
 * Reads many small objects with one process that need not answer for each before the next: several times as fast. Gives null
 * for a job whose objects were not all there and well; others are to look into that.
 */
export async function readInBulk(
  { gitDir, objectFormat }: ObjectDatabase,
  jobs: readonly ObjectJob[],
): Promise<readonly (ObjectReading | null)[]> {
  const readings: (ObjectReading | null)[] = []
  let intake: JobIntake | null = null
  const current = (): JobIntake | null => {
    const job = jobs[readings.length]
    return job === undefined ? null : (intake ??= new JobIntake(job, objectFormat))
  }
  const answered = (reading: ObjectReading | null | undefined): void => {
    if (reading === null || reading === undefined) return
    intake = null
    readings.push(reading.kind === 'read' ? reading : null)
  }
  const catFile = startCatFile(
    gitDir,
    {
      expects: () => current()?.objectId ?? null,
      onStart: (type, sizeBytes) => current()?.start(type, sizeBytes),
      onBytes: (bytes) => current()?.add(bytes),
      onEnd: () => {
        const job = current()
        answered(job?.end())
        return job?.problem?.kind !== 'corrupt'
      },
      onMissing: () => {
        answered(current()?.miss())
      },
    },
    ['--buffer'],
  )
  catFile.ask(jobs.flatMap(({ objectIds }) => objectIds))
  catFile.finish()
  await catFile.ended
  return jobs.map((_, index) => readings[index] ?? null)
}
