import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { seen } from '../../../src/domain/observed.ts'
import { terminalReporter } from '../../../src/report/reporters/index.ts'
import type { Report } from '../../../src/report/report.ts'
import { anyFacts } from '../../builders/arbitraries.ts'
import { aGitHub, aReading, aStore, anArtifact, facts } from '../../builders/facts.ts'
import { acceptedBy, aFinding, aReport, aReportWith, reportOn } from '../../builders/report.ts'

function plain(report: Report): string {
  return terminalReporter(report, { isColoured: false, isQuiet: false })
}

function quiet(report: Report): string {
  return terminalReporter(report, { isColoured: false, isQuiet: true })
}

describe('the terminal', () => {
  test('a healthy world: the verdict, one store, what it cost', () => {
    expect(plain(aReport())).toBe(`\
Healthy: 1 store, 1 session; 1 of 1 artifacts match their recorded digest; nothing is wrong that could be seen.

sums:sessions/a  (work tree)
  1 session, 1 artifact, 6 bytes: 1 match, 100 % covered

1 digest compared in 1.2 s
`)
  })

  test('a damaged world: each finding with its place, the worst first, one hint, then what could not be told', () => {
    const artifacts = [
      anArtifact({ reading: aReading('other\n') }),
      anArtifact({ path: 'scratch.txt', claim: null }),
      anArtifact({ path: 'secret', reading: { kind: 'unreadable', cause: 'permission', detail: 'permission denied' } }),
    ]
    const text = plain(reportOn(facts({ stores: [aStore({ artifacts })], github: seen(aGitHub()) })))
    const lines = text.split('\n').filter((line) => line !== '')
    expect(lines.slice(3)).toEqual([
      'error: digest-mismatch',
      '  sums:sessions/a/notes.md does not have the SHA-256 that SHA256SUMS records (sessions/a/SHA256SUMS:1)',
      'info: artifact-unclaimed',
      '  no digest is recorded for 1 of 3 artifacts of sums:sessions/a; damage to them cannot be seen',
      'info: artifact-unverifiable',
      '  sums:sessions/a/secret could not be verified: permission to read it is missing',
      'could not tell: sums:sessions/a#permission: 1 not verified: permission to read it is missing',
      'GitHub: 4,990 of 5,000 requests remain',
      'What a finding means and what to do: node dist/index.js explain CODE, of digest-mismatch, artifact-unclaimed, artifact-unverifiable',
      '1 digest compared in 1.2 s',
    ])
  })

  test('what is older than the change stands behind what is new, and what is accepted behind that, with the reason', () => {
    const summary = 'it is broken'
    const subject = 'sums:sessions/a/x'
    const text = plain({
      ...aReportWith([
        aFinding({ summary, isNew: false, severity: 'critical' }),
        aFinding({ summary, isNew: true, subject }),
        aFinding({ summary, ...acceptedBy('Ann\u001b[31m', '2026-12-31') }),
      ]),
      base: { commit: 'b'.repeat(40), goneCount: 0 },
    })
    expect(text).toContain('; 1 error (1 new); 1 finding is older than the change; 1 finding is accepted.\n')
    expect(text).toContain(`\
error: digest-mismatch
  it is broken (sessions/a/SHA256SUMS:1)
1 finding is older than the change:
critical: digest-mismatch
  it is broken (sessions/a/SHA256SUMS:1)

1 finding is accepted:
  error: it is broken
    Ann\\u001B[31m, until 2026-12-31: known since the move
`)
    expect(quiet({ ...aReportWith([aFinding(acceptedBy('Ann', null))]) })).toBe('')
  })

  test('an old store with hundreds of findings is one calm page: grouped, with samples, the rest counted', () => {
    const findings = Array.from({ length: 700 }, (_, at) =>
      aFinding({ subject: `s/${at}`, summary: `${at} is broken` }),
    )
    const text = plain(aReportWith(findings))
    expect(text).toContain('error: digest-mismatch (700)\n  0 is broken')
    expect(text).toContain('  … and 690 more; --json FILE has them all\n')
    expect(text.split('\n').length).toBeLessThan(25)
  })

  test('thousands of stores and unknowns are counted too', () => {
    const [store] = aReport().stores
    const [unknown] = reportOn(facts({ stores: [] })).unknowns
    const many = <T>(item: T | undefined): readonly T[] =>
      item === undefined ? [] : Array.from({ length: 5000 }, () => item)
    const text = plain(aReport({ stores: many(store), unknowns: many(unknown) }))
    expect(text).toContain('… and 4,950 more')
    expect(text).toContain('… and 4,990 more')
    expect(text.split('\n').length).toBeLessThan(130)
  })

  test('quiet says findings only: nothing for a healthy world, no infos', () => {
    expect(quiet(aReport())).toBe('')
    expect(quiet(aReportWith([aFinding({ severity: 'info' })]))).toBe('')
    expect(quiet(aReportWith([aFinding()]))).toMatch(/^error: digest-mismatch\n {2}.+\n$/)
  })

  test('quiet is not silent about what could not be told, whatever else is wrong or well', () => {
    const unknowns = [{ code: 'accepted', subject: 'guard/accepted', reason: 'line 3 is bad', isRequired: false }]
    const line = 'could not tell: guard/accepted: line 3 is bad\n'
    expect(quiet(aReport({ unknowns }))).toBe(line)
    expect(quiet({ ...aReportWith([aFinding()]), unknowns })).toMatch(new RegExp(`^error: .+\n.+\n${line}$`))
  })

  test('quiet is not silent about blindness', () => {
    expect(quiet(reportOn(facts({ stores: [] })))).toMatch(/^could not tell: guard\/stores: no session store was found/)
  })

  test('colours are there when asked for, and change no word', () => {
    const report = aReportWith([aFinding(), aFinding({ severity: 'warning' })])
    const coloured = terminalReporter(report, { isColoured: true, isQuiet: false })
    expect(coloured).toContain('\u001b[31merror: digest-mismatch\u001b[0m')
    expect(coloured.replaceAll(/\u001b\[\d*m/g, '')).toBe(plain(report))
  })

  test('whatever the store is called and holds, each thing said is one line, and nothing on it is active', () => {
    fc.assert(
      fc.property(anyFacts, (of) => {
        const text = plain(reportOn(of))
        expect(text).not.toMatch(
          /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/,
        )
        expect(text).not.toMatch(/\p{Surrogate}/u)
        expect(text.endsWith('\n')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('in the log of a job names pages, and no program that is not there', () => {
    const report = reportOn(facts({ stores: [aStore({ artifacts: [anArtifact({ reading: aReading('x') })] })] }))
    const hintWith = (pages: string | null): string =>
      terminalReporter(report, { isColoured: false, isQuiet: false, pages })
    expect(hintWith('https://example.org/docs/')).toContain('https://example.org/docs/CODE.md, of digest-mismatch\n')
    for (const pages of ['https://example.org/docs/', null]) expect(hintWith(pages)).not.toContain('index.js')
  })

  test('a report from a stranger is as harmless: names of stores, sources, codes, places and reasons too', () => {
    const evil = 'x\u001b[2J\n\u009bm\u202E'
    const finding = aFinding({ code: evil, subject: evil, summary: evil, place: { path: evil, line: 1 } })
    const text = plain({
      ...aReportWith([finding]),
      stores: aReport().stores.map((store) => ({ ...store, id: evil, source: evil })),
      unknowns: [{ code: evil, subject: evil, reason: evil, isRequired: true }],
    })
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
    expect(text.split('\n')).toHaveLength(13)
    expect(text.match(/x\\u001B\[2J\\u000A\\u009Bm\\u202E/g)).toHaveLength(8)
  })

  test('the same world gives the same words', () => {
    fc.assert(
      fc.property(anyFacts, (of) => {
        expect(plain(reportOn(structuredClone(of)))).toBe(plain(reportOn(of)))
      }),
      { numRuns: 50 },
    )
  })
})
