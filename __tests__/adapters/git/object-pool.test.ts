import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLanes } from '../../../src/adapters/git/object-lanes.ts'
import type { ObjectJob, ObjectReading } from '../../../src/adapters/git/object-job.ts'
import { createObjectReader } from '../../../src/adapters/git/object-reader.ts'
import { aRepository } from '../../builders/git.ts'
import type { TestRepository } from '../../builders/git.ts'
import { WORKER_ENTRY } from '../../builders/run-verify.ts'

const COUNT = 700

let repository: TestRepository
let ids: readonly string[]

beforeAll(() => {
  repository = aRepository({ isBare: true })
  const files = Object.fromEntries(
    Array.from({ length: COUNT }, (_, index) => [`f/${index}`, `content ${index}\n`.repeat(index % 50)]),
  )
  repository.commit('refs/heads/main', files)
  ids = Object.keys(files).map((path) => repository.idOf(`main:${path}`))
})
afterAll(() => {
  repository.remove()
})

const job = (objectId: string, changes: Partial<ObjectJob> = {}): ObjectJob => ({
  ...{ objectIds: [objectId], type: 'blob', keepBytes: 100, isHashed: true },
  ...changes,
})

const database = () => ({ gitDir: repository.gitDir, objectFormat: 'sha1' }) as const
const inThisThread = async (jobs: readonly ObjectJob[]): Promise<readonly ObjectReading[]> =>
  createLanes(database(), 1).read(jobs, () => undefined)

describe('reading many git objects', () => {
  test('in threads, or in bulk, gives what reading them one by one gives, in their order', async () => {
    const hashed = ids.map((id) => job(id, id.startsWith('a') ? { others: ['md5'] } : {}))
    const kept = ids.map((id) => job(id, { isHashed: false }))
    for (const jobs of [hashed, kept, hashed.slice(0, 100), kept.slice(0, 3)]) {
      const steps: (readonly [number, number])[] = []
      const reader = createObjectReader(database(), WORKER_ENTRY)
      const readings = await reader.read(jobs, (done, total) => void steps.push([done, total]))
      expect(readings).toEqual(await inThisThread(jobs))
      expect(steps.at(-1)).toEqual([jobs.length, jobs.length])
    }
  })

  test('tells missing, damaged and wrongly typed ones from each other and from the good', async () => {
    const tree = repository.idOf('main:f')
    const place = (id: string): string => join(repository.gitDir, 'objects', id.slice(0, 2), id.slice(2))
    const loose = (content: string): string => repository.git(['hash-object', '-w', '--stdin'], content)
    const [lost, broken] = [loose('lost'), loose('broken')]
    rmSync(place(lost))
    rmSync(place(broken))
    writeFileSync(place(broken), 'nothing that git can read')
    for (const isHashed of [true, false]) {
      const asked = [...ids.slice(0, 300), lost, broken, tree, ...ids.slice(300)]
      const jobs = asked.map((id) => job(id, { isHashed }))
      const readings = await createObjectReader(database(), WORKER_ENTRY).read(jobs, () => undefined)
      expect(readings.slice(300, 304).map(({ kind }) => kind)).toEqual(['absent', 'corrupt', 'corrupt', 'read'])
      expect(readings.filter(({ kind }) => kind !== 'read')).toHaveLength(3)
      expect(readings).toEqual(await inThisThread(jobs))
    }
  })

  test('a thread that cannot be started ends the read with an error, not in silence', async () => {
    const entry = new URL(`data:text/javascript,throw new Error(${JSON.stringify(createHash('md5').digest('hex'))})`)
    const reading = createObjectReader(database(), entry).read(
      ids.map((id) => job(id)),
      () => undefined,
    )
    await expect(reading).rejects.toThrow('a thread that reads git objects failed')
  })
})

test('threads that were started and never used keep no process alive', async () => {
  const program = `
    import { createObjectReader } from ${JSON.stringify(new URL('../../../src/adapters/git/object-reader.ts', import.meta.url).href)}
    const reader = createObjectReader(${JSON.stringify(database())}, new URL(${JSON.stringify(WORKER_ENTRY.href)}))
    const job = { objectIds: [${JSON.stringify(ids[1])}], type: 'blob', keepBytes: 100, isHashed: false }
    console.log((await reader.read(Array(600).fill(job), () => undefined)).length)`
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 20_000,
  })
  let said = ''
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()))
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect([code, said]).toEqual([0, '600\n'])
})
