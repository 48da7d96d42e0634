import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { attributesPattern } from '../../src/assess/attributes-pattern.ts'
import { decodePath, encodePath } from '../../src/adapters/path-bytes.ts'
import { aRepository } from '../builders/git.ts'
import type { TestRepository } from '../builders/git.ts'
import { aStage } from '../builders/damages.ts'
import { findingsIn } from '../builders/findings.ts'

let repository: TestRepository
beforeAll(() => {
  repository = aRepository()
})
afterAll(() => {
  repository.remove()
})

/** Of these paths, those that git takes for no text by the `.gitattributes` that is there. */
function notText(paths: readonly string[]): readonly string[] {
  const input = Buffer.concat(paths.map((path) => Buffer.concat([encodePath(path), Buffer.from([0])])))
  const { stdout } = spawnSync('git', ['check-attr', '-z', '--stdin', 'text'], { cwd: repository.root, input })
  const fields = stdout.toString('latin1').split('\0')
  return fields.flatMap((value, at) =>
    at % 3 === 2 && value === 'unset' ? decodePath(Buffer.from(fields[at - 2] ?? '', 'latin1')) : [],
  )
}

const NAMES = [
  ...['plain.txt', 'folder/plain.txt', 'my notes.txt', ' leading.txt', 'trailing ', 'a*b.txt', 'br[1].md', '[attr]x'],
  ...['qu"ote.txt', '"all"', 'back\\slash.txt', '#x', '!x', "it's.md", 'tab\t.txt', 'line\nend', 'ü.md', 'a?.md'],
  ...['e\u0301.md', '\uDCFF.bin', '\uDCC3 \uDCFF', '\u202Ex', '**', 'a\\*', '-text', 'x/**/y', '$HOME', '`id`', '~'],
]

describe('R14: the pattern for a path in .gitattributes', () => {
  test.each(NAMES)('fits %j, and no other path', (name) => {
    writeFileSync(join(repository.root, '.gitattributes'), `${attributesPattern(name)} -text\n`)
    const others = [...NAMES, 'aXb.txt', 'br1.md', 'other/plain.txt', 'x/other/y', 'a1.md', 'notes.txt', 'my']
    expect(notText([...others, `other/${name}`])).toEqual([name])
  })

  test('fits whatever the path is', () => {
    const segment = fc.string({
      unit: fc.constantFrom(...Array.from('ab *?[]\\"\'#!\t\n-ü\u{1F480}\uDCFE')),
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 3 }), (segments) => {
        const path = decodePath(encodePath(segments.join('/')))
        writeFileSync(join(repository.root, '.gitattributes'), `${attributesPattern(path)} -text\n`)
        expect(notText([path, `${path}x`, `x${path}`])).toEqual([path])
      }),
      { numRuns: 60 },
    )
  })
})

test.each(['plain.txt', 'my notes.txt', "it's [a] \\n b*.txt", 'tab\t.txt'])(
  'what is advised for the line ends of %j works in a shell',
  async (name) => {
    const own = aRepository()
    const stage = aStage(own.root)
    // Without a line feed at its end, and another rule in it.
    stage.write('.gitattributes', '*.none text')
    stage.seal({ [name]: 'one\ntwo\n' })
    stage.commit('seal')
    stage.git('config', 'core.autocrlf', 'true')
    writeFileSync(join(own.root, 's', name), 'one\r\ntwo\r\n')
    const findings = await findingsIn(own.root)
    const command = findings.find(({ evidence }) => evidence['diagnosis'] === 'line-endings')?.evidence['command']
    spawnSync('sh', ['-c', String(command)], { cwd: join(own.root, 's') })
    writeFileSync(join(repository.root, '.gitattributes'), readFileSync(join(own.root, '.gitattributes')))
    expect(notText([`s/${name}`, 's/other.txt'])).toEqual([`s/${name}`])
    const isWritable = !name.includes('\t')
    expect(await findingsIn(own.root)).toHaveLength(isWritable ? 0 : 1)
    rmSync(own.root, { recursive: true })
  },
)

test('what is advised for the line ends of a name with brackets leaves what the brackets would fit alone', async () => {
  const own = aRepository()
  const stage = aStage(own.root)
  stage.seal({ 'log[1].txt': 'one\ntwo\n' })
  stage.write('s/log1.txt', 'committed\n')
  stage.commit('seal')
  stage.git('config', 'core.autocrlf', 'true')
  writeFileSync(join(own.root, 's/log[1].txt'), 'one\r\ntwo\r\n')
  writeFileSync(join(own.root, 's/log1.txt'), 'not committed yet\n')
  const findings = await findingsIn(own.root)
  const command = findings.find(({ evidence }) => evidence['diagnosis'] === 'line-endings')?.evidence['command']
  spawnSync('sh', ['-c', String(command)], { cwd: own.root })
  expect(readFileSync(join(own.root, 's/log[1].txt'), 'utf8')).toBe('one\ntwo\n')
  expect(readFileSync(join(own.root, 's/log1.txt'), 'utf8')).toBe('not committed yet\n')
  rmSync(own.root, { recursive: true })
})
