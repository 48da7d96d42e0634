import { describe, expect, test } from '@jest/globals'
import type { Facts } from '../../src/domain/facts.ts'
import { seen, unavailable } from '../../src/domain/observed.ts'
import type { StepOutcome } from '../../src/domain/step.ts'
import { notToldOf } from '../../src/report/not-told.ts'
import { summaryReporter, terminalReporter } from '../../src/report/reporters/index.ts'
import { aGitHub, facts } from '../builders/facts.ts'
import { aReport } from '../builders/report.ts'

const ALL = { issues: true, status: true }
const ALL_TOLD = { heldCount: 0 }
const AWAY = 'api.github.com did not answer'
const READ = { issues: seen({ hasLabel: true, issues: [] }), status: seen(null) }

function outcome(result: StepOutcome['result']): StepOutcome {
  const step = { kind: 'make-label', key: 'label:x', label: 'x' } as const
  return { step, result, reason: '', permission: null, issue: null }
}

describe('R33: what was not told, and why', () => {
  test.each<[string, Partial<Facts>, typeof ALL, readonly string[]]>([
    ['all was looked at', { github: seen(aGitHub(READ)) }, ALL, []],
    ['nothing is wanted', { github: unavailable('no token') }, { issues: false, status: false }, []],
    [
      'GitHub is away',
      { github: seen(aGitHub({ rateLimits: unavailable(AWAY) })) },
      ALL,
      [
        `Issues and the commit's status were not looked at, and stay as they are: ${AWAY}. Of issues, the next run that can look at them decides anew.`,
      ],
    ],
    [
      'there is no token',
      { github: unavailable('no token was given') },
      { issues: true, status: false },
      [
        'Issues were not looked at, and stay as they are: no token was given; the next run that can look at them decides anew.',
      ],
    ],
    [
      'the token may not',
      { github: seen(aGitHub({ ...READ, status: unavailable('the token lacks "statuses: write"') })) },
      ALL,
      ['The commit\'s status was not looked at, and stays as it is: the token lacks "statuses: write".'],
    ],
    [
      'GitHub is switched off',
      { github: null },
      { issues: false, status: true },
      ["The commit's status was not looked at, and stays as it is: looking at GitHub is switched off."],
    ],
  ])('%s', (_, world, wanted, expected) => {
    expect(notToldOf(facts(world), { conduct: 'act', wanted }, ALL_TOLD)).toEqual(expected)
  })

  test('a dry run and local-only mode say so, and how much is left', () => {
    const world = facts({ github: seen(aGitHub(READ)), effects: [outcome('planned'), outcome('waiting')] })
    expect(notToldOf(world, { conduct: 'plan', wanted: ALL }, ALL_TOLD)).toEqual([
      'This was a dry run: nothing was written to GitHub; 1 step was planned.',
    ])
    expect(notToldOf(world, { conduct: 'hold', wanted: ALL }, ALL_TOLD)).toEqual([
      'Local-only mode is on: nothing was written to GitHub; 1 effect waits for a run without it.',
    ])
  })

  test('what waits because so much is not told at once is counted', () => {
    expect(
      notToldOf(facts({ github: seen(aGitHub(READ)) }), { conduct: 'act', wanted: ALL }, { heldCount: 980 }),
    ).toEqual([
      '980 changes of issues wait for a later run: so much is not told at once. The findings are all in this report.',
    ])
  })

  test('stands in the summary and the terminal, and does nothing there', () => {
    const report = aReport({ notTold: ['Issues were not looked at: <img src=x> @everyone\u001b[31m.'] })
    expect(summaryReporter(report)).toContain('### GitHub\n\nIssues were not looked at&#58;<!-- --> &#60;img')
    const terminal = terminalReporter(report, { isColoured: false, isQuiet: false })
    expect(terminal).toContain('\nIssues were not looked at: <img src=x> @everyone\\u001B[31m.\n')
  })
})
