import { describe, expect, test } from '@jest/globals'
import { createManifestParser } from '../../../src/adapters/manifest/parse-manifest.ts'
import { createStrictRules } from '../../../src/adapters/manifest/strict-rules.ts'

const E = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const A = 'a'.repeat(64)

function reasons(manifest: string, ownPath = 'SHA256SUMS'): readonly (string | null)[] {
  const rules = createStrictRules(ownPath)
  return createManifestParser({ bareName: null })
    .feed(Buffer.from(manifest))
    .map((item) => (item.kind === 'entry' ? rules(item) : item.reason))
}

describe('R49: what check and verify --strict reject of well-formed lines', () => {
  test.each([
    ['different digests for one file', `${E}  f\n${A}  f\n`, [null, 'conflicting-duplicate']],
    ['the same through ./', `${E}  f\n${A}  ./f\n`, [null, 'conflicting-duplicate']],
    ['names that differ in case', `${E}  f\n${E}  F\n`, [null, 'case-collision']],
    ['non-ASCII names that differ in case', `${E}  Ä\n${E}  ä\n`, [null, 'case-collision']],
    ['NFC beside NFD', `${E}  caf\u00e9\n${E}  cafe\u0301\n`, [null, 'normalisation-collision']],
    ['a file that is also a folder', `${E}  f\n${E}  f/g\n`, [null, 'prefix-conflict']],
    ['a folder that is also a file', `${E}  f/g/h\n${E}  f\n`, [null, 'prefix-conflict']],
    ['a deep folder under a file', `${E}  a/b\n${E}  x/y\n${E}  a/b/c/d\n`, [null, null, 'prefix-conflict']],
    ['itself', `${E}  SHA256SUMS\n`, ['self-reference']],
    ['standard input', `${E}  -\n`, ['stdin-name']],
    ['a raw CR', `${E}  a\rb\n`, ['control-character']],
    ['a raw ESC', `${E}  a\x1b[31mb\n`, ['control-character']],
    ['a raw C1 control', `${E}  a\u009bb\n`, ['control-character']],
    ['a first line that has lost its name', `${E}  \n`, ['empty-name']],
  ])('%s', (_, manifest, expected) => {
    expect(reasons(manifest)).toEqual(expected)
  })

  test.each([
    ['the same line twice', `${E}  f\n${E}  f\n`],
    ['a raw TAB', `${E}  a\tb\n`],
    ['escaped CR and LF', `\\${E}  a\\r\\nb\n`],
    ['a name of one blank after standard lines', `${E}  a\n${E}   \n`],
    ['siblings with a common beginning', `${E}  a\n${E}  ab\n${E}  b/a\n${E}  ba\n`],
  ])('accepts %s', (_, manifest) => {
    expect(reasons(manifest).filter((reason) => reason !== null)).toEqual([])
  })
})
