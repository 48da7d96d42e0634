import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pairUp } from '../../src/assess/pair-up.ts'

const anyIdentity = fc.record({
  fingerprint: fc.constantFrom('a', 'b', 'c'),
  evidenceDigest: fc.constantFrom('1', '2'),
})
/** As findings are: of one code and subject there is one. */
const anyFindings = fc.uniqueArray(anyIdentity, { selector: ({ fingerprint }) => fingerprint })

describe('pairing findings with known ones', () => {
  test('each is paired once, with one of the same evidence, and where it stood before others', () => {
    fc.assert(
      fc.property(anyFindings, anyFindings, (findings, known) => {
        const pairs = pairUp(findings, known)
        expect(new Set(pairs.values()).size).toBe(pairs.size)
        for (const [finding, one] of pairs) expect(finding.evidenceDigest).toBe(one.evidenceDigest)
        for (const finding of findings) {
          const same = known.find(
            ({ evidenceDigest, fingerprint }) =>
              evidenceDigest === finding.evidenceDigest && fingerprint === finding.fingerprint,
          )
          if (same !== undefined) expect(pairs.get(finding)).toBe(same)
        }
        for (const digest of ['1', '2']) {
          const of = (all: readonly { evidenceDigest: string }[]): number =>
            all.filter(({ evidenceDigest }) => evidenceDigest === digest).length
          expect(of([...pairs.keys()])).toBe(Math.min(of(findings), of(known)))
        }
      }),
    )
  })
})
