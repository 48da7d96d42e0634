import { describe, expect, test } from '@jest/globals'
import { programOf } from '../../src/cli/process-io.ts'
import { pagesOf } from '../../src/compose.ts'
import { explanationOf } from '../../src/report/explain.ts'
import { summaryReporter, terminalReporter } from '../../src/report/reporters/index.ts'
import { aFinding, aReportWith } from '../builders/report.ts'

const ACTION = { GITHUB_ACTION_REPOSITORY: 'owner/guard', GITHUB_ACTION_REF: 'v1' }
const PAGES = 'https://github.com/owner/guard/blob/v1/docs/checks/'

describe('where a person reads what a finding means', () => {
  test('is a page of the action that ran, where it is known', () => {
    expect(pagesOf(ACTION)).toBe(PAGES)
    expect(pagesOf({ ...ACTION, GITHUB_SERVER_URL: 'https://git.example' })).toMatch(/^https:\/\/git\.example\/owner/)
    const summary = summaryReporter(aReportWith([aFinding()]), PAGES)
    expect(summary).toContain(`What it means and what to do: [digest-mismatch](${PAGES}digest-mismatch.md)`)
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['no repository', { GITHUB_ACTION_REF: 'v1' }],
    ['no ref, as of an action that is checked out', { GITHUB_ACTION_REPOSITORY: 'owner/guard', GITHUB_ACTION_REF: '' }],
    ['a repository that is none', { ...ACTION, GITHUB_ACTION_REPOSITORY: 'owner/guard/](x' }],
    ['a ref that leads elsewhere', { ...ACTION, GITHUB_ACTION_REF: 'v1/../../x' }],
    ['a ref with other characters', { ...ACTION, GITHUB_ACTION_REF: 'v1)[x](javascript:x' }],
    ['a server that is none', { ...ACTION, GITHUB_SERVER_URL: 'https://github.com/x)' }],
  ])('is not known with %s', (_, env) => {
    expect(pagesOf(env)).toBeNull()
  })

  test('is a command where no page is known, or the code is none of ours', () => {
    expect(explanationOf('api-slow', null)).toBe('<code>node dist/index.js explain api-slow</code>')
    expect(explanationOf('](x', PAGES)).not.toContain(PAGES)
    expect(summaryReporter(aReportWith([aFinding()]))).toContain('node dist/index.js explain digest-mismatch')
  })

  test('is said in the terminal as the program was called', () => {
    const terminal = (program: string): string =>
      terminalReporter(aReportWith([aFinding()]), { isColoured: false, isQuiet: false, program })
    expect(terminal('node ../guard/dist/index.js')).toContain(': node ../guard/dist/index.js explain digest-mismatch\n')
  })

  test.each([
    ['/home/me/guard/dist/index.js', '/home/me/guard', 'node dist/index.js'],
    ['/home/me/guard/dist/index.js', '/home/me/store', 'node /home/me/guard/dist/index.js'],
    ["/my guard's/index.js", '/', `node 'my guard'\\''s/index.js'`],
    ['/usr/bin/session-reliability', '/work', 'session-reliability'],
    ['', '/work', 'node dist/index.js'],
  ])('%s, called in %s, is %s', (script, cwd, expected) => {
    expect(programOf(script, cwd)).toBe(expected)
  })
})
