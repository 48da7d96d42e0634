import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { LineForm } from '../../../src/adapters/manifest/format-line.ts'
import { formatLine } from '../../../src/adapters/manifest/format-line.ts'
import type { ManifestItem } from '../../../src/adapters/manifest/parse-manifest.ts'
import { createManifestParser } from '../../../src/adapters/manifest/parse-manifest.ts'
import { rejectPath } from '../../../src/adapters/manifest/path-rules.ts'
import { digestOf } from '../../builders/manifest.ts'

const E = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

function parse(
  manifest: string | Uint8Array,
  pieceBytes = 65_536,
  bareName: string | null = null,
): readonly ManifestItem[] {
  const bytes = Buffer.from(manifest)
  const parser = createManifestParser({ bareName })
  const items: ManifestItem[] = []
  for (let at = 0; at < bytes.length; at += pieceBytes) items.push(...parser.feed(bytes.subarray(at, at + pieceBytes)))
  return [...items, ...parser.end()]
}

/** The names of entries, and the reasons of rejected lines. */
function summary(manifest: string | Uint8Array, bareName: string | null = null): readonly string[] {
  return parse(manifest, 65_536, bareName).map((item) =>
    item.kind === 'entry' ? item.name : `${item.line}: ${item.reason}`,
  )
}

describe('R49: manifest lines', () => {
  test.each([
    ['two blanks', `${E}  a b\n`, ['a b']],
    ['a binary star', `${E} *a\n`, ['a']],
    ['one blank, BSD reversed', `${E} a\n`, ['a']],
    ['a tab', `${E}\ta\n`, ['a']],
    ['upper-case digits', `${E.toUpperCase()}  a\n`, ['a']],
    ['a tag', `SHA256 (a) = ${E}\n`, ['a']],
    ["OpenSSL's tag", `SHA256(a)= ${E}\n`, ['a']],
    ['a tag whose name has a parenthesis', `SHA256 (a (b) = c) = ${E}\n`, ['a (b) = c']],
    ['escapes', `\\${E}  a\\nb\\rc\\\\d\n`, ['a\nb\rc\\d']],
    ['escapes in a tag', `\\SHA256 (a\\nb) = ${E}\n`, ['a\nb']],
    ['leading blanks', ` \t${E}  a\n`, ['a']],
    ['CR before LF', `${E}  a\r\n`, ['a']],
    ['no LF at the end', `${E}  a`, ['a']],
    ['comments and empty lines', `# ${E}  x\n\n\r\n${E}  a\n#`, ['a']],
    ['names that are not UTF-8', Buffer.from(`${E}  a\xff\n`, 'latin1'), ['a\udcff']],
    ['non-ASCII names', `${E}  Núñez 💀\n`, ['Núñez 💀']],
  ])('reads %s', (_, manifest, names) => {
    expect(summary(manifest)).toEqual(names)
  })

  test.each([
    ['text', 'hello\n', '1: malformed'],
    ['63 digits', `${E.slice(1)}  a\n`, '1: malformed'],
    ['65 digits', `${E}0  a\n`, '1: malformed'],
    ['a digest without a name', `${E}\n`, '1: malformed'],
    ['a tag in lower case', `sha256 (a) = ${E}\n`, '1: malformed'],
    ['a blank after a tagged digest', `SHA256 (a) = ${E} \n`, '1: malformed'],
    ['an open tag', 'SHA256 (\n', '1: malformed'],
    ['an unknown escape', `\\${E}  a\\tb\n`, '1: bad-escape'],
    ['a backslash at the end', `\\${E}  a\\\n`, '1: bad-escape'],
    ['MD5', `d41d8cd98f00b204e9800998ecf8427e  a\n`, '1: weak-algorithm'],
    ['tagged SHA-1', `SHA1 (a) = da39a3ee5e6b4b0d3255bfef95601890afd80709\n`, '1: weak-algorithm'],
    ['a conflict marker', '<<<<<<< HEAD\n', '1: conflict-marker'],
    ['the middle of a conflict', '=======\n', '1: conflict-marker'],
    ['a byte order mark', `\ufeff${E}  a\n`, '1: byte-order-mark'],
    ['a cut last line', E.slice(0, 40), '1: truncated-tail'],
    ['NUL in a name', `${E}  a\0b\n`, '1: nul'],
    ['NUL in a tag', `SHA256 (a\0b) = ${E}\n`, '1: nul'],
    ['an absolute path', `${E}  /etc/passwd\n`, '1: absolute-path'],
    ['a path out of the folder', `${E}  a/../../b\n`, '1: path-escape'],
    ['an empty tagged name', `SHA256 () = ${E}\n`, '1: empty-name'],
  ])('turns down %s', (_, manifest, reason) => {
    expect(summary(manifest)).toEqual([reason])
  })

  test('strips one leading ./ from the path and keeps the name as written', () => {
    expect(parse(`${E}  ./a\n`)).toMatchObject([{ name: './a', path: 'a' }])
  })

  test('does not mix the two untagged forms, which would let names gain a blank', () => {
    expect(summary(`${E}  a\n${E} b\n`)).toEqual(['a', '2: malformed'])
    expect(summary(`${E} a\n${E}  b\n`)).toEqual(['a', ' b'])
  })

  test('takes a bare digest only where the manifest is called after its file', () => {
    expect(summary(`${E}\n`, 'data.bin')).toEqual(['data.bin'])
    expect(summary(`${E}\n`)).toEqual(['1: malformed'])
  })

  test('says UTF-16 once and reads no further', () => {
    expect(summary(Buffer.from(`\ufeff${E}  a\n${E}  b\n`, 'utf16le'))).toEqual(['1: utf-16'])
  })

  test('turns down lines over 64 KiB and reads the next ones', () => {
    const long = 'x'.repeat(65_537)
    expect(summary(`${long}\n${E}  a\n${long}`)).toEqual(['1: line-too-long', 'a', '3: line-too-long'])
    expect(summary(`${E}  ${'y'.repeat(65_536 - 66)}\n`)).toHaveLength(1)
  })

  test('keeps no more than 200 characters of a rejected name', () => {
    const [item] = parse(`${E}  /${'💀'.repeat(300)}\n`)
    expect(item?.kind === 'rejected' && item.name.length).toBeLessThanOrEqual(200)
    expect(item?.kind === 'rejected' && /[\uD800-\uDFFF]/u.test(item.name)).toBe(false)
  })
})

const forms: readonly LineForm[] = ['standard', 'binary', 'reversed', 'tagged']
const bytesOfName = fc.uint8Array({ minLength: 1, maxLength: 30 })
const lines = fc.array(
  fc.oneof(
    fc.uint8Array({ maxLength: 120 }).map((bytes) => Buffer.from(bytes)),
    fc.string({ unit: 'binary', maxLength: 40 }).map((name) => Buffer.from(`${E}  ${name}\n`)),
    fc
      .constantFrom('\n', '\r\n', '\\', ' ', '\0', '#', 'SHA256 (', ') = ', E, '../', '/', '.git')
      .map((text) => Buffer.from(text)),
  ),
  { maxLength: 30 },
)

describe('laws of the manifest parser', () => {
  test('whatever the bytes, it never throws and never accepts an unsafe path', () => {
    fc.assert(
      fc.property(lines, (parts) => {
        for (const item of parse(Buffer.concat(parts))) {
          if (item.kind === 'rejected') continue
          expect(rejectPath(item.path)).toBeNull()
          expect(item.path.startsWith('/')).toBe(false)
          expect(item.path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..')).toBe(
            false,
          )
          expect(item.path).not.toContain('\0')
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('how the bytes are cut into pieces makes no difference', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 40 }), (parts, pieceBytes) => {
        const bytes = Buffer.concat(parts)
        expect(parse(bytes, pieceBytes)).toEqual(parse(bytes))
      }),
      { numRuns: 500 },
    )
  })

  test.each(forms)('what is written in the form %s is read back', (form) => {
    const name = bytesOfName.map((bytes) =>
      Buffer.from(bytes.map((byte) => (byte === 0 || byte === 0x2f ? 0x61 : byte))).toString('utf8'),
    )
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), (names) => {
        // A first reversed line whose name starts with a blank or a star reads as the standard form: GNU's ambiguity, and ours.
        const written = names
          .map((each) => (form === 'reversed' ? `n${each}` : each))
          .filter((each) => rejectPath(each) === null)
        const manifest = Buffer.concat(written.map((each) => formatLine(digestOf(each), each, form)))
        expect(parse(manifest).map((item) => item.kind === 'entry' && [item.sha256, item.name])).toEqual(
          written.map((each) => [digestOf(each), each]),
        )
      }),
      { numRuns: 500 },
    )
  })
})
