import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { explanationsModule } from '../../scripts/generate-explanations.ts'
import { CHECKS } from '../../src/assess/checks/index.ts'
import { REJECTION_REASONS } from '../../src/domain/store-facts.ts'

const ROOT = join(import.meta.dirname, '..', '..')

describe('docs/checks', () => {
  test('has one page for each code, and no other', () => {
    const pages = readdirSync(join(ROOT, 'docs/checks')).toSorted()
    expect(pages).toEqual(CHECKS.map(({ code }) => `${code}.md`).toSorted())
  })

  test('what explain prints is what the pages say', async () => {
    const built = readFileSync(join(ROOT, 'src/cli/explanations.generated.ts'), 'utf8')
    expect(built).toBe(await explanationsModule())
  })

  test('manifest-hostile lists every reason to turn a line down once, and nothing else', () => {
    const page = readFileSync(join(ROOT, 'docs/checks/manifest-hostile.md'), 'utf8')
    const listed = [...page.matchAll(/^- `([^`]+)`: \S/gm)].map(([, reason]) => reason)
    expect(listed).toEqual([...REJECTION_REASONS])
  })

  test.each(['digest-mismatch', 'record-damaged', 'artifact-missing'])(
    'law 11: what to do about %s says that what was taken out stays out, before how to bring anything back',
    (code) => {
      const page = readFileSync(join(ROOT, `docs/checks/${code}.md`), 'utf8')
      const toDo = page.slice(page.indexOf('## What you can do'))
      expect(toDo).toMatch(/never bring the original back|bring nothing back|leave it so/)
      expect(toDo).not.toContain('git log -p')
      expect(toDo).toMatch(/(never bring|bring nothing|leave it so)[^]*(git checkout COMMIT|older version)/)
    },
  )
})
