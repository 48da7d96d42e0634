import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseFacts } from '../../src/adapters/facts-file.ts'
import { SettingsError } from '../../src/domain/settings-error.ts'
import { anyFacts } from '../builders/arbitraries.ts'
import { aClaim, aRateLimit, aStore, anArtifact, facts } from '../builders/facts.ts'
import { digestOf } from '../builders/manifest.ts'
import { reportOn } from '../builders/report.ts'

/** The one line in which a text is refused; null when it is taken. */
function refusal(text: string): string | null {
  try {
    parseFacts(text, 'FACTS.json')
    return null
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    expect(error.message).not.toContain('\n')
    expect(error.message.length).toBeLessThan(1000)
    return error.message
  }
}

function changed(change: object): string {
  return JSON.stringify({ ...facts(), ...change })
}

describe('a file of facts', () => {
  test('comes back as it was written, and is judged the same', () => {
    fc.assert(
      fc.property(anyFacts, (of) => {
        const read = parseFacts(JSON.stringify(of), 'FACTS.json')
        expect(read).toEqual(of)
        expect(JSON.stringify(reportOn(read))).toBe(JSON.stringify(reportOn(of)))
      }),
      { numRuns: 300 },
    )
  })

  test('is read as it was written before older commits were fetched', () => {
    const fetch = { remote: 'origin', refs: [], failure: null }
    expect(parseFacts(changed({ fetch }), 'FACTS.json').fetch).toEqual({ ...fetch, history: null })
  })

  test.each([
    ['nothing', '', /^FACTS\.json is no JSON/],
    ['half an object', '{"schema": 1,', /^FACTS\.json is no JSON/],
    ['NULs', '\0\0\0\0', /^FACTS\.json is no JSON/],
    ['another value', 'null', /^FACTS\.json does not hold the facts that observe writes: at the whole: /],
    ['a list', '[]', /^FACTS\.json does not hold/],
    ['a report', JSON.stringify(reportOn(facts())), /^FACTS\.json does not hold/],
    ['another version', changed({ schema: 1 }), /: at schema: /],
    ['a missing key', JSON.stringify({ schema: 3 }), /: at startedAtMs: /],
    ['a number where a list belongs', changed({ stores: 7 }), /: at stores: /],
    ['a list where an object belongs', changed({ event: [] }), /: at event\.name: /],
    [
      'a format that is none',
      changed({ stores: [{ ...facts().stores[0], format: 'zip' }] }),
      /: at stores\.0\.format: /,
    ],
    ['a negative count', changed({ stores: [{ ...facts().stores[0], checkpointCount: -1 }] }), /checkpointCount: /],
    [
      'a fraction of a file',
      changed({ stores: [{ ...facts().stores[0], checkpointCount: 0.5 }] }),
      /checkpointCount: /,
    ],
    [
      'a count beyond counting',
      changed({ stores: [{ ...facts().stores[0], checkpointCount: 1e300 }] }),
      /checkpointCount: /,
    ],
    ['a time that no calendar has', changed({ startedAtMs: Number.MAX_SAFE_INTEGER }), /: at startedAtMs: /],
    [
      'a reset that no calendar has',
      changed({
        github: { seen: true, value: { rateLimits: [aRateLimit({ resetAtMs: 9e15 })], requests: [] } },
      }),
      /^FACTS\.json does not hold/,
    ],
  ])('%s is refused in one line that says where', (_, text, line) => {
    expect(refusal(text)).toMatch(line)
  })

  test.each([
    ['lists', '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
    ['objects', '{"a":'.repeat(1_000_000) + '1' + '}'.repeat(1_000_000)],
    ['lists never closed', '['.repeat(1_000_000)],
  ])('a million nested %s are refused, and no stack overflows', (_, text) => {
    expect(refusal(text)).toMatch(/nested deeper than 64 levels$|is no JSON/)
  })

  test('a text of ten megabytes in a wrong place is not repeated', () => {
    expect(refusal(changed({ scope: 'x'.repeat(10_000_000) }))).toMatch(/: at scope: /)
  })

  test('what a terminal obeys is not repeated either', () => {
    for (const text of ['\u001b[2J', '{"schema": \u001b]0;x\u0007}', changed({ scope: '\u001b[2J\n::error::' })])
      expect(refusal(text)).not.toMatch(/[\u0000-\u001F]|::error/)
  })

  test('a wrong digest in any place is refused', () => {
    const [claimed, read, pointedTo] = [digestOf('1'), digestOf('2'), digestOf('3')]
    const reading = { kind: 'read', sha256: read, sizeBytes: 1, lfsOid: pointedTo } as const
    const artifact = anArtifact({ claim: aClaim('1'), reading })
    const text = JSON.stringify(facts({ stores: [aStore({ artifacts: [artifact] })] }))
    expect(refusal(text)).toBeNull()
    for (const digest of [claimed, read, pointedTo])
      for (const wrong of [digest.toUpperCase(), digest.slice(1), `${digest}0`, ''])
        expect(refusal(text.replace(digest, wrong))).toMatch(
          /: at stores\.0\.artifacts\.0\.\S+: no SHA-256 in lowercase hex$/,
        )
  })

  test('keys that change what objects are change nothing', () => {
    const text = JSON.stringify(facts()).replace(
      '{"schema"',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"schema"',
    )
    expect(refusal(text)).toBeNull()
    expect(parseFacts(text, 'FACTS.json')).toEqual(facts())
    expect(Object.hasOwn(parseFacts(text, 'FACTS.json'), '__proto__')).toBe(false)
    expect('polluted' in {}).toBe(false)
  })
})
