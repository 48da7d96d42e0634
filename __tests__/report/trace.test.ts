import { describe, expect, test } from '@jest/globals'
import type { Evidence } from '../../src/domain/finding.ts'
import { DEFAULT_POLICY } from '../../src/policy.ts'
import { issueSteps } from '../../src/report/reporters/issues.ts'
import { summaryReporter } from '../../src/report/reporters/summary.ts'
import { terminalReporter } from '../../src/report/reporters/terminal.ts'
import { traceOf } from '../../src/report/trace.ts'
import { STARTED_AT_MS } from '../builders/facts.ts'
import { aFinding, aReportWith } from '../builders/report.ts'

const COPY = { objectId: 'a'.repeat(40), commit: 'b'.repeat(40), path: 'sessions/a/notes.md', isInAncestry: true }
const COMMAND = `git cat-file blob ${COPY.objectId} | sha256sum`

function told(evidence: Evidence): Readonly<Record<'terminal' | 'summary' | 'issue', string>> {
  const findings = [aFinding({ evidence })]
  const [step] = issueSteps(
    [
      {
        kind: 'open',
        after: null,
        incident: {
          ...{ id: '0123456789abcdef', code: 'digest-mismatch', scope: 'sums:a', severity: 'error', now: 'error' },
          ...{ findings, sinceMs: STARTED_AT_MS, acceptedCount: 0 },
          standing: {
            ...{ evaluations: [], badStreak: 1, goodStreak: 0, badSinceMs: 1, lastBadMs: STARTED_AT_MS },
            ...{ isOver: false, isFlapping: false },
          },
        },
      },
    ],
    { guardId: 'g', nowMs: STARTED_AT_MS, runUrl: '', pages: null, policy: DEFAULT_POLICY.escalation },
  )
  return {
    terminal: terminalReporter(aReportWith(findings), { isColoured: false, isQuiet: false }),
    summary: summaryReporter(aReportWith(findings)),
    issue: step?.kind === 'open-issue' ? step.body : '',
  }
}

describe('R22: where the recorded bytes lie', () => {
  test('stands below the finding in the terminal, the summary and the issue, with the command', () => {
    const { issue, summary, terminal } = told({ goodCopy: COPY, command: COMMAND })
    expect(terminal).toContain(`\n    good copy: commit bbbbbbbbbbbb, sessions/a/notes.md; command: ${COMMAND}\n`)
    const cell =
      /<br>good copy: commit bbbbbbbbbbbb, sessions\/a\/notes\.md; command: <code>git cat-file blob a{40} &#124; sha256sum<\/code> \|/
    expect([summary, issue].map((text) => cell.test(text))).toEqual([true, true])
  })

  test.each<[string, Evidence, string | null]>([
    [
      'in another history',
      { goodCopy: { ...COPY, isInAncestry: false } },
      'commit bbbbbbbbbbbb, sessions/a/notes.md, outside of the history that was judged',
    ],
    [
      'in no commit',
      { goodCopy: { ...COPY, commit: null, path: null } },
      'object aaaaaaaaaaaa, which no commit reaches',
    ],
    [
      'in a commit that is not said',
      { goodCopy: { objectId: COPY.objectId, isInAncestry: true } },
      'object aaaaaaaaaaaa; in which commit is not said, for another file may have been redacted since',
    ],
    [
      'nowhere',
      { goodCopy: 'no object of this clone has the recorded bytes' },
      'no object of this clone has the recorded bytes',
    ],
    ['not said', { command: 'git show x' }, null],
    ['nonsense', { goodCopy: { commit: 1, objectId: [] }, command: 'x' }, null],
  ])('%s', (_, evidence, goodCopy) => {
    expect(traceOf(aFinding({ evidence }))?.goodCopy).toBe(goodCopy)
  })

  test('nothing is added for a finding without either', () => {
    expect(traceOf(aFinding({ evidence: { goodCopy: '', command: 7 } }))).toBeNull()
    expect(told({}).summary).not.toContain('<br>')
  })

  test('is untrusted text: it does nothing where it is shown', () => {
    const hostile = '@everyone #1 <img src=x>\u001b[31m|\n::error::x'
    const { issue, summary, terminal } = told({ goodCopy: { ...COPY, path: hostile }, command: hostile })
    for (const text of [issue, summary]) {
      expect(text).not.toContain('<img')
      expect(text).not.toContain('@everyone')
      expect(text.split('\n').filter((line) => line.includes('good copy'))).toHaveLength(1)
    }
    expect(terminal).not.toContain('\u001b')
    expect(terminal.split('\n').some((line) => line.startsWith('::error'))).toBe(false)
  })
})
