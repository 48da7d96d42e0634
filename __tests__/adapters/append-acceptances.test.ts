import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { appendAcceptances } from '../../src/adapters/append-acceptances.ts'
import { ACCEPTED_PATH, MAX_ACCEPTANCES } from '../../src/domain/acceptance.ts'
import type { Acceptance } from '../../src/domain/acceptance.ts'
import { acceptedText, anAcceptance } from '../builders/acceptance.ts'
import { aFolder } from '../builders/folder.ts'
import type { TestFolder } from '../builders/folder.ts'

const one = (name: string, changes: Partial<Acceptance> = {}): Acceptance =>
  anAcceptance({ code: 'digest-mismatch', subject: `sums:one/${name}` }, changes)

let folder: TestFolder
beforeEach(() => {
  folder = aFolder()
})
afterEach(() => {
  folder.remove()
})

async function append(...acceptances: readonly Acceptance[]): Promise<readonly Acceptance[]> {
  return appendAcceptances({ root: folder.root, stateFolder: join(folder.root, 'state') }, acceptances)
}
function content(): string {
  return readFileSync(join(folder.root, ACCEPTED_PATH), 'utf8')
}

describe('adding to the file of accepted findings', () => {
  test('makes the folder and the file, and leaves nothing else there', async () => {
    expect(await append(one('a'))).toEqual([one('a')])
    expect(content()).toBe(acceptedText(one('a')))
    expect(readdirSync(join(folder.root, '.github'))).toEqual(['session-reliability-accepted.jsonl'])
    expect(readdirSync(join(folder.root, 'state'))).toEqual([])
  })

  test('keeps what is there, byte for byte, and begins on a line of its own', async () => {
    const before = '{"torn\r\n# a remark'
    folder.write(ACCEPTED_PATH, before)
    await append(one('a'))
    expect(content()).toBe(`${before}\n${acceptedText(one('a'))}`)
  })

  test('twice is once; one that ends is renewed', async () => {
    await append(one('a', { until: '2026-07-01' }))
    expect(await append(one('a', { until: '2026-07-01' }))).toEqual([])
    expect(await append(one('a', { until: '2026-06-01' }))).toEqual([])
    expect(await append(one('a', { until: '2026-08-01' }), one('b'))).toHaveLength(2)
    expect(await append(one('a'))).toHaveLength(1)
    expect(await append(one('a', { until: '2026-09-01' }), one('b'))).toEqual([])
    expect(content().split('\n')).toHaveLength(5)
  })

  test('many at once lose nothing, and write nothing twice', async () => {
    const names = ['a', 'b', 'c', 'd', 'a', 'b']
    await Promise.all(names.map((name) => append(one(name))))
    expect(content().trimEnd().split('\n').toSorted()).toEqual(
      acceptedText(one('a'), one('b'), one('c'), one('d')).trimEnd().split('\n').toSorted(),
    )
  })

  test('is refused where it would write through a symlink, over something else, or into what is no text', async () => {
    folder.write('elsewhere/x', '')
    symlinkSync(join(folder.root, 'elsewhere'), join(folder.root, '.github'))
    await expect(append(one('a'))).rejects.toThrow(/^\.github is a symlink/)
    expect(readdirSync(join(folder.root, 'elsewhere'))).toEqual(['x'])

    folder.remove()
    folder = aFolder()
    mkdirSync(join(folder.root, ACCEPTED_PATH), { recursive: true })
    await expect(append(one('a'))).rejects.toThrow(/something else/)

    folder.remove()
    folder = aFolder()
    folder.write(ACCEPTED_PATH, '')
    writeFileSync(join(folder.root, ACCEPTED_PATH), Buffer.of(0xff))
    await expect(append(one('a'))).rejects.toThrow(/not UTF-8/)
  })

  test('is refused when the file would accept nothing afterwards', async () => {
    folder.write(ACCEPTED_PATH, '1\n'.repeat(MAX_ACCEPTANCES))
    await expect(append(one('a'))).rejects.toThrow(/accepts nothing/)
    expect(content()).toBe('1\n'.repeat(MAX_ACCEPTANCES))
  })
})
