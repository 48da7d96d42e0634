import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatAcceptance, parseAccepted } from '../../src/adapters/accepted-file.ts'
import { MAX_ACCEPTANCES, MAX_AUTHOR, MAX_REASON, MAX_UNUSABLE } from '../../src/domain/acceptance.ts'
import { anAcceptance, acceptedText } from '../builders/acceptance.ts'
import { anyText } from '../builders/arbitraries.ts'

const KNOWN = anAcceptance({ code: 'digest-mismatch', subject: 'sums:one/b.txt' })

function parse(text: string) {
  return parseAccepted(Buffer.from(text))
}

function reasonFor(change: object): string | undefined {
  return parse(`${JSON.stringify({ ...KNOWN, ...change })}\n`).unusable[0]?.reason
}

describe('the file of accepted findings', () => {
  test('whatever is accepted comes back as it was written, one line each', () => {
    const some = (most: number) => anyText.filter((text) => text !== '').map((text) => text.slice(0, most))
    const whole = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '?')
    const anyAcceptance = fc
      .record({
        subject: some(200).map(whole),
        reason: some(MAX_REASON),
        author: some(MAX_AUTHOR),
        until: fc.constantFrom(null, '2026-12-31'),
      })
      .map(({ subject, ...rest }) => anAcceptance({ code: 'digest-mismatch', subject }, rest))
    fc.assert(
      fc.property(fc.array(anyAcceptance, { maxLength: 4 }), (acceptances) => {
        const text = acceptances.map(formatAcceptance).join('')
        expect(text.split('\n')).toHaveLength(acceptances.length + 1)
        expect(parse(text)).toEqual({ acceptances, unusable: [], unusableCount: 0 })
      }),
    )
  })

  test('whatever it holds, reading it ends in an answer that repeats none of its words', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, fc.json(), fc.constant(JSON.stringify(KNOWN)))), (lines) => {
        const { acceptances, unusable, unusableCount } = parse(lines.join('\n'))
        expect(acceptances.every((one) => one.subject === KNOWN.subject)).toBe(true)
        expect(unusable.length).toBe(Math.min(MAX_UNUSABLE, unusableCount))
        for (const { reason } of unusable) expect(reason).toMatch(/^it(s| is| has) [\w ".-]+$/)
      }),
    )
  })

  test('blank lines, CRLF and what later versions add are no trouble', () => {
    const { acceptances, unusable } = parse(`\n${JSON.stringify({ ...KNOWN, ticket: 7 })}\r\n\r\n`)
    expect([acceptances, unusable]).toEqual([[KNOWN], []])
  })

  test.each([
    ['half a line', '{"fingerprint":', 'it is no JSON object'],
    ['another value', '7', 'it is no JSON object'],
    ['a conflict', '<<<<<<< ours', 'it is no JSON object'],
    ['deep nesting', '['.repeat(30_000) + ']'.repeat(30_000), expect.stringMatching(/^it/)],
    ['a long line', `{"reason":"${'x'.repeat(70_000)}"}`, 'it has more than 65536 characters'],
  ])('%s accepts nothing, and takes no other line with it', (_, line, reason) => {
    expect(parse(`${line}\n${acceptedText(KNOWN)}`)).toEqual({
      acceptances: [KNOWN],
      unusable: [{ line: 1, reason }],
      unusableCount: 1,
    })
  })

  test.each([
    ['a fingerprint of something else', { fingerprint: '0'.repeat(16) }, '"fingerprint"'],
    ['another subject than was accepted', { subject: 'sums:one/c.txt' }, '"fingerprint"'],
    ['no reason', { reason: '' }, '"reason"'],
    ['a reason without end', { reason: 'x'.repeat(MAX_REASON + 1) }, '"reason"'],
    ['a short digest', { evidence: 'abc' }, '"evidence"'],
    ['a day that there is not', { until: '2026-02-30' }, '"until"'],
    ['a time for a day', { until: '2026-02-28T00:00:00Z' }, '"until"'],
    ['no time', { acceptedAt: 'yesterday' }, '"acceptedAt"'],
    ['a number for a name', { author: 7 }, '"author"'],
    ['a list for a code', { code: [] }, '"code"'],
  ])('%s accepts nothing', (_, change, named) => {
    expect(reasonFor(change)).toContain(named)
  })

  test('bytes that are no UTF-8, or more lines than anybody looks at, accept nothing at all', () => {
    expect(parseAccepted(Buffer.concat([Buffer.from(acceptedText(KNOWN)), Buffer.of(0xff)]))).toMatchObject({
      acceptances: [],
      unusable: [{ line: 0 }],
    })
    expect(parse('1\n'.repeat(MAX_ACCEPTANCES)).unusableCount).toBe(MAX_ACCEPTANCES)
    expect(parse(`${acceptedText(KNOWN)}${'1\n'.repeat(MAX_ACCEPTANCES)}`)).toMatchObject({
      acceptances: [],
      unusable: [{ line: 0 }],
    })
  })
})
