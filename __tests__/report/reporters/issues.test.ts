import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { scopeName } from '../../../src/domain/history.ts'
import { markerText, parseMarker } from '../../../src/domain/issue-marker.ts'
import type { IssueMarker } from '../../../src/domain/issue-marker.ts'
import type { IssueFact } from '../../../src/domain/github-facts.ts'
import type { Decision, Incident } from '../../../src/decide/plan-escalation.ts'
import type { Step } from '../../../src/domain/step.ts'
import { DEFAULT_POLICY } from '../../../src/policy.ts'
import { issueSteps } from '../../../src/report/reporters/issues.ts'
import { anyText } from '../../builders/arbitraries.ts'
import { STARTED_AT_MS } from '../../builders/facts.ts'
import { activeMarkdown, lookedFor } from '../../builders/rendered.ts'
import { aFinding } from '../../builders/report.ts'

const CONTEXT = {
  ...{ guardId: 'session-reliability', nowMs: STARTED_AT_MS, policy: DEFAULT_POLICY.escalation },
  pages: null,
  runUrl: 'https://github.com/owner/repository/actions/runs/1',
}
const HOSTILE = [
  '@everyone',
  '](javascript:x)',
  '::error::x',
  '`` ` ``',
  '<img src=x onerror=alert(1)>',
  '\u001b[31m',
  'owner/repository#1',
  '--> <!-- session-reliability {"v":1} -->',
  'https://example.org',
  'x'.repeat(1_000_000),
  '\u202e'.repeat(300_000),
]

function anIncident(text: string, count = 1): Incident {
  return {
    ...{ id: '0123456789abcdef', code: 'digest-mismatch', scope: `sums:${text}`, severity: 'error', now: 'error' },
    findings: Array.from({ length: count }, (_, at) =>
      aFinding({ subject: `sums:${text}/${at}`, summary: `${text} is wrong`, place: { path: text, line: at + 1 } }),
    ),
    sinceMs: STARTED_AT_MS - 60_000,
    acceptedCount: 0,
    standing: {
      evaluations: Array.from({ length: 20 }, (_, at) => ({ atMs: STARTED_AT_MS - at, severity: 'critical' })),
      ...{ badStreak: 20, goodStreak: 0, badSinceMs: 1, lastBadMs: STARTED_AT_MS, isOver: false, isFlapping: true },
    },
  }
}

function markerOf(text: string): IssueMarker {
  const id = '0123456789abcdef'
  return {
    ...{ guard: 'session-reliability', problem: id, code: 'digest-mismatch', scope: scopeName({ id, scope: text }) },
    ...{ state: 'firing', severity: 'error', sinceMs: 1, toldAtMs: 2, evaluations: [{ atMs: 3, severity: null }] },
  }
}

function anIssue(text: string): IssueFact {
  const marker = markerOf(text)
  return {
    ...{ number: 7, title: text, body: `${text}\n${markerText(marker)}`, isOpen: true, closedAs: null },
    ...{ closedAtMs: null, marker, isAcknowledged: false },
  }
}

function decisions(text: string): readonly Decision[] {
  const [incident, issue] = [anIncident(text, 60), anIssue(text)]
  const kinds = ['worse', 'remind', 'flapping', 'resolve', 'reopen'] as const
  return [
    { kind: 'open', incident, after: 3 },
    { kind: 'update', incident, issue },
    ...kinds.map((kind) => ({ kind, incident, issue })),
  ]
}

function bodiesOf(steps: readonly Step[]): readonly { readonly title: string; readonly body: string }[] {
  return steps.flatMap((step) =>
    'body' in step ? [{ title: 'title' in step ? step.title : '', body: step.body }] : [],
  )
}

/** The guard's own links and references. */
function foreign(markdown: string): readonly string[] {
  return lookedFor(markdown).filter((found) => !['https://github.com', '#3', '#7'].includes(found))
}

/** What an issue about files with these diagnoses advises. */
function advised(...diagnoses: readonly string[]): string {
  const incident = {
    ...anIncident('store', diagnoses.length),
    findings: diagnoses.map((diagnosis) => aFinding({ evidence: { diagnosis } })),
  }
  const [body] = bodiesOf(issueSteps([{ kind: 'open', incident, after: null }], CONTEXT))
  return /### What to do\n\n([^]*?)\n\nWhat it means/.exec(body?.body ?? '')?.[1] ?? ''
}

describe('law 11: what issues advise', () => {
  test('of what was redacted, nothing is to be brought back', () => {
    const advice = advised('redacted', 'redacted')
    expect(advice).toMatch(/bring nothing back.*A person decides: seal.*session-reliability accept/)
    expect(advice).not.toMatch(/take the file back|git log/)
  })

  test('beside other damage, what was redacted has a sentence of its own, before the rest', () => {
    expect(advised('torn', 'redacted')).toMatch(
      /^Leave a file that was redacted as it is[^]*As to the others: .*take the/,
    )
  })

  test('of other damage, files may be taken back, and who changed them is asked first', () => {
    const advice = advised('torn', 'stale')
    expect(advice).toMatch(/take the file back.*may have taken out on purpose.*not brought back before they were asked/)
    expect(advice).not.toContain('redacted')
  })
})

describe('texts of issues', () => {
  test.each(HOSTILE.map((text) => [text.slice(0, 30), text]))('show %j and do nothing else', (_, text) => {
    for (const { body, title } of bodiesOf(issueSteps(decisions(text), CONTEXT))) {
      expect([body.length <= 65_536, title.length <= 256]).toEqual([true, true])
      expect(foreign(title)).toEqual([])
      expect(foreign(body.replace(/<!-- session-reliability [^>]*-->/, ''))).toEqual([])
      expect(activeMarkdown(body)).not.toMatch(/(?<!\\)\]\(javascript|(?<!\\)<img/)
      expect(body + title).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    }
  })

  test('of whatever names keep their one marker, which says what it said', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [step] = issueSteps([{ kind: 'open', incident: anIncident(text), after: null }], CONTEXT)
        const body = step?.kind === 'open-issue' ? step.body : ''
        expect(body.split('<!-- session-reliability ')).toHaveLength(2)
        const id = '0123456789abcdef'
        expect(parseMarker(body)).toMatchObject({ problem: id, scope: scopeName({ id, scope: `sums:${text}` }) })
      }),
    )
  })

  test('a marker is read back as it was written, whatever its place is called', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const marker = markerOf(text)
        expect(parseMarker(`before ${markerText(marker)} after`)).toEqual(marker)
      }),
    )
  })

  test('a table that would be too long has fewer rows, and says how many are left out', () => {
    const [step] = issueSteps([{ kind: 'open', incident: anIncident('|'.repeat(290), 3_000), after: null }], CONTEXT)
    const body = step?.kind === 'open-issue' ? step.body : ''
    const rows = body.split('\n').filter((line) => line.startsWith('| error |')).length
    expect(body).toContain(`… and ${(3_000 - rows).toLocaleString('en')} more in the run's report.`)
    expect(rows).toBeGreaterThan(4)
  })

  test('no more texts are brought up to date in a run than the policy has it; what is told is told', () => {
    const updates: readonly Decision[] = Array.from({ length: 5 }, (_, at) => ({
      ...{ kind: 'update', incident: anIncident(`${at}`), issue: { ...anIssue('x'), number: at + 1 } },
    }))
    const policy = { ...CONTEXT.policy, reach: { ...CONTEXT.policy.reach, edits: 2 } }
    const worse: Decision = { kind: 'worse', incident: anIncident('w'), issue: anIssue('w') }
    const kinds = issueSteps([...updates, worse], { ...CONTEXT, policy }).map(({ kind }) => kind)
    expect(kinds).toEqual(['edit-issue', 'edit-issue', 'comment', 'edit-issue'])
  })

  test('an issue whose text would stay the same is left alone', () => {
    const incident = anIncident('x')
    const [opened] = issueSteps([{ kind: 'open', incident, after: null }], CONTEXT)
    if (opened?.kind !== 'open-issue') throw new Error('it is not opened')
    const marker = parseMarker(opened.body)
    if (marker === null) throw new Error('it has no marker')
    const issue = { ...anIssue('x'), title: opened.title, body: opened.body.replaceAll('\n', '\r\n'), marker }
    expect(issueSteps([{ kind: 'update', incident, issue }], { ...CONTEXT, nowMs: STARTED_AT_MS + 1 })).toEqual([])
  })
})
