import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { seen } from '../../../src/domain/observed.ts'
import { summaryReporter } from '../../../src/report/reporters/index.ts'
import type { Report } from '../../../src/report/report.ts'
import { anyFacts } from '../../builders/arbitraries.ts'
import { aGitHub, aReading, aStore, anArtifact, facts } from '../../builders/facts.ts'
import { acceptedBy, aFinding, aReport, aReportWith, reportOn } from '../../builders/report.ts'

/** What GitHub takes of one step, less a tenth for its other writers. */
const MOST_BYTES = 900 * 1000

function shown(markdown: string): string {
  return markdown
    .replaceAll('<!-- -->', '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

/** Rows of one table as cells; a `|` in a name would make more of them. */
function rowsOf(markdown: string): readonly (readonly string[])[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1))
}

/** Tags that the page is made of. */
const OWN_TAGS = ['<code>', '</code>', '<!-- -->', '<details>', '</details>', '<summary>', '</summary>', '<br>']

const many = (length: number, name: string): Report =>
  aReportWith(Array.from({ length }, (_, at) => aFinding({ subject: `s/${at}`, summary: `${at} ${name}` })))

describe('R50: the job summary', () => {
  test('a healthy world: verdict, table of stores, cost', () => {
    expect(shown(summaryReporter(aReport()))).toBe(`\
## Session reliability

**Healthy: 1 store, 1 session; 1 of 1 artifacts match their recorded digest; nothing is wrong that could be seen.**

| Store | Read from | Sessions | Artifacts | Size | Match | Mismatch | Missing | Unverifiable | Unclaimed | Coverage |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| <code>sums:sessions/a</code> | work tree | 1 | 1 | 6 bytes | 1 | 0 | 0 | 0 | 0 | 100 % |

1 digest compared, 100 % of all artifacts, in 1.2 s.
`)
  })

  test('a damaged world: what needs a person and where, the command, what could not be told, GitHub, requests', () => {
    const artifacts = [
      anArtifact({ reading: aReading('other\n') }),
      anArtifact({ path: 'secret', reading: { kind: 'unreadable', cause: 'permission', detail: 'permission denied' } }),
    ]
    const text = shown(summaryReporter(reportOn(facts({ stores: [aStore({ artifacts })], github: seen(aGitHub()) }))))
    for (const part of [
      '### error: digest-mismatch (1)',
      'sums:sessions/a/notes.md does not have the SHA-256 that SHA256SUMS records (<code>sessions/a/SHA256SUMS:1</code>)',
      '<code>node dist/index.js explain digest-mismatch</code>',
      '### Could not tell\n\n- <code>sums:sessions/a#permission</code>: 1 not verified',
      '4,990 of 5,000 requests remain until 2026-07-13T13:00:00.000Z.',
      '1 digest compared, 50 % of all artifacts, in 1.2 s, 1 request to GitHub (0 counted).',
    ])
      expect(text).toContain(part)
    expect(text.indexOf('digest-mismatch')).toBeLessThan(text.indexOf('artifact-unverifiable'))
  })

  test('what people need not look at now is there, collapsed and escaped, behind what is new', () => {
    const text = summaryReporter({
      ...aReportWith([
        aFinding({ isNew: false, severity: 'critical', summary: 'an old one' }),
        aFinding({ isNew: true, summary: 'a new one' }),
        aFinding({ isNew: null, summary: 'perhaps a new one' }),
        aFinding({ summary: 'a known one', ...acceptedBy('|<b>@me', '2026-12-31') }),
      ]),
      base: { commit: 'b'.repeat(40), goneCount: 2 },
    })
    const places = [
      '### error: digest-mismatch (2, 1 new)',
      '<details>\n\n<summary>1 finding is older than the change</summary>\n\n### critical: digest-mismatch (1)',
      'an old one',
      '</details>\n\n<details>\n\n<summary>1 finding is accepted</summary>\n\n| What is accepted | By whom, and why |',
      '| error&#58;<!-- -->',
      '| &#124;&#60;b&#62;&#64;<!-- -->me, until 2026-12-31&#58;<!-- --> known since the move |',
      '</details>\n\nOf what the base has, 2 findings are gone.',
    ].map((part) => text.indexOf(part.replace('error&#58;<!-- -->', 'error: a known one')))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test('without any artifact no share of them is claimed', () => {
    expect(summaryReporter(reportOn(facts({ stores: [], scope: 'empty' })))).toMatch(
      /\n0 digests compared in 1.2 s.\n$/,
    )
  })

  test.each([
    ['201 findings', many(201, 'is broken'), 1],
    ['100,000 findings', many(100_000, 'is broken'), 99_800],
    ['50,000 findings with long names', many(50_000, '|'.repeat(5000)), 49_800],
    [
      '20,000 stores',
      aReport({ stores: aReport().stores.flatMap((store) => Array.from({ length: 20_000 }, () => store)) }),
      19_800,
    ],
  ])('%s: the list says how many it leaves out', (_, report, leftOut) => {
    const text = summaryReporter(report)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_BYTES)
    expect(text).toContain(`… and ${leftOut.toLocaleString('en')} more in the report.`)
  })

  test('lists shrink before the page breaks: never over 900 KB, every code and the number of its findings stays', () => {
    const codes = Array.from({ length: 12 }, (_, at) => `code-${'abcdefghijkl'.charAt(at)}`)
    const findings = codes.flatMap((code) =>
      Array.from({ length: 300 }, (_, at) =>
        aFinding({ code, subject: `${at}`, summary: '|'.repeat(290), place: { path: '|'.repeat(290), line: at } }),
      ),
    )
    const text = summaryReporter(aReportWith(findings))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_BYTES)
    expect(Buffer.byteLength(text)).toBeGreaterThan(100_000)
    for (const code of codes) expect(shown(text)).toContain(`### error: ${code} (300)`)
    expect(text).toContain('… and 290 more in the report.')
  })

  test('even a report that no list can make small enough ends within the limit', () => {
    const findings = Array.from({ length: 4000 }, (_, at) => aFinding({ code: `c-${'x'.repeat(200)}-${at}` }))
    const text = summaryReporter(aReportWith(findings))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_BYTES)
    expect(shown(text)).toContain('Failing: ')
  })

  test('names of stores, sources, places and reasons are escaped, not only sentences', () => {
    const evil = '|<b>@me'
    const finding = aFinding({ subject: evil, summary: evil, place: { path: evil, line: 1 } })
    const text = summaryReporter({
      ...aReportWith([finding]),
      stores: aReport().stores.map((store) => ({ ...store, id: evil, source: evil })),
      unknowns: [{ code: 'x', subject: evil, reason: evil, isRequired: true }],
    })
    expect(text.split('&#124;&#60;b&#62;&#64;<!-- -->me')).toHaveLength(7)
    expect(text).not.toContain('<b>')
  })

  test('whatever names a store has: the tables keep their columns, the only tags are ours, headings and lists too', () => {
    fc.assert(
      fc.property(anyFacts, (of) => {
        const text = summaryReporter(reportOn(of))
        for (const row of rowsOf(text)) expect([1, 2, 8, 11]).toContain(row.length)
        for (const tag of text.match(/<[^>]*>?/g) ?? []) expect(OWN_TAGS).toContain(tag)
        for (const line of text.split('\n'))
          expect(line).toMatch(
            /^($|\||#{2,3} |- <code>|<\/?details>$|<summary>\d|Of what the base has, \d|… and |What it means|\*\*|\d|Requests took|Reliability: |GitHub reports: |- (git-folder|cache|branch|git objects): not )/,
          )
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]|\p{Surrogate}/u)
      }),
      { numRuns: 200 },
    )
  })
})
