import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createContentScan } from '../../../src/adapters/records/content-scan.ts'
import { MAX_DEPTH } from '../../../src/adapters/records/json-machine.ts'
import { damageIn, recordsIn, scanOf } from '../../builders/content.ts'

const RECORDS = ['{"a":"über 💀"}', '[1,{"b":[]}]', '{"c":"}{\\n<<<<<<< x"}', '{}']

describe('R14: lines of JSON Lines', () => {
  test.each([
    ['whole records', '{"a":1}\n{"b":2}\n', {}],
    ['no LF at the end', '{"a":1}\n{"b":2}', {}],
    ['one empty line at the end', '{"a":1}\n\n', {}],
    ['CRLF', '{"a":1}\r\n{"b":2}\r\n', {}],
    ['blanks around', ' \t{"a" : [ 1 , 2 ] }\t \n', {}],
    ['U+2028 and a CR inside of a text', '{"a":"\u2028"}\n"\u0085"\r\n', {}],
    ['any values', 'null\ntrue\nfalse\n-0.5e+3\n0\n"x"\n[]\n', {}],
    ['a byte order mark', '\uFEFF{"a":1}\n', {}],
    ['nothing', '', {}],
    ['one value on many lines', '{\n  "a": [\n    1,\n    2\n  ]\n}\n', {}],
    ['one value on many lines, after an empty one, ended by CRLF', '\n[\r\n1\r\n]\r\n', {}],
    ['values on many lines each', '{\n"a": 1\n}\n{\n"b": 2\n}', {}],
    ['a last line that is cut off', '{"a":1}\n{"b":"tex', { torn: 2 }],
    ['one that is cut off in the middle', '{"a":1}\n{"b":[1,\n{"c":3}\n', { torn: 2 }],
    ['one that is cut off in a letter of several bytes', Buffer.from('{"a":1}\n{"b":"ü').subarray(0, -1), { torn: 2 }],
    ['a first line that is cut off', '{"a":"x\n{"b":2}\n', { torn: 1 }],
    ['one behind a whole one', '{"a":1}{"b":\n', { torn: 1 }],
    ['two records in a line', '{"a":1}{"b":2}\n{"c":3}\n', { glued: 1 }],
    ['two records with a blank between', '{"a":1} {"b":2}\n', { glued: 1 }],
    ['many lines that hold two values', '{\n"a":1\n}{\n"b":2\n}\n', { torn: 1, invalid: 2 }],
    ['a record cut off in a text by another', '{"a":"te{"b":2}\n', { spliced: 1 }],
    ['a record cut off behind a comma by another', '{"a":1,{"b":2}\n', { spliced: 1 }],
    ['a record cut off in an escape by another', '{"a":"x\\{"b":2}\n', { spliced: 1 }],
    ['a record cut off in a letter by another', Buffer.from('{"a":"\xc3{"b":2}', 'latin1'), { spliced: 1 }],
    ['a record cut off in a key by another that is cut off', '{"ab{"b":[2\n', { spliced: 1 }],
    ['three in one', '{"a":"x{"b":tr{"c":1}\n', { spliced: 1 }],
    ['a tail of NULs', '{"a":1}\n\0\0\0\0', { nul: 2 }],
    ['NULs in a text', '{"a":"x\0\0"}\n', { nul: 1 }],
    ['NULs behind a record', '{"a":1}\0\n', { nul: 1 }],
    ['NULs behind what is no JSON', 'oops\0\n', { nul: 1 }],
    ['a log line', '2026-07-13 started\n[INFO] x\n{"a":1}\n', { invalid: 1 }],
    ['single quotes', "{'a':1}\n", { invalid: 1 }],
    ['a comma behind', '{"a":1},\n', { invalid: 1 }],
    ['a leading zero', '01\n', { invalid: 1 }],
    ['a raw control character', '"\t"\n', { invalid: 1 }],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22, 0x0a]), { invalid: 1 }],
    ['a surrogate as UTF-8', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), { invalid: 1 }],
    ['a byte order mark further down', '{"a":1}\n\uFEFF{"b":2}\n', { invalid: 2 }],
    ['an empty line', '{"a":1}\n\n{"b":2}\n', { empty: 2 }],
    ['a blank line', '{"a":1}\n \r\n{"b":2}\n', { empty: 2 }],
    ['more than one empty line at the end', '{"a":1}\n\n\n', { empty: 2 }],
  ])('%s', (_, content, expected) => {
    expect(damageIn(content)).toEqual(expected)
  })

  test('each kind is counted, by its first line', () => {
    const { damage, lineCount } = recordsIn('{}\noops\n{}{}\n{"a\nno\n[][]\n')
    expect(lineCount).toBe(6)
    expect(damage).toEqual([
      { kind: 'invalid', count: 2, firstLine: 2 },
      { kind: 'glued', count: 2, firstLine: 3 },
      { kind: 'torn', count: 1, firstLine: 4 },
    ])
  })

  test('nesting is followed to its limit; deeper, a line is neither sound nor damaged', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
    const { damage, tooDeep } = recordsIn(`{}\n${nested(MAX_DEPTH)}\n${nested(MAX_DEPTH + 1)}\n{}\n`)
    expect([damage, tooDeep]).toEqual([[], { count: 1, firstLine: 3 }])
  })

  test('memory does not grow with a line', () => {
    const scan = createContentScan('jsonl')
    const piece = Buffer.alloc(1 << 20, 'text and '.repeat(100))
    const before = process.memoryUsage()
    scan.update(Buffer.from('["'))
    for (let index = 0; index < 300; index += 1) scan.update(piece)
    const after = process.memoryUsage()
    scan.update(Buffer.from('"]\n'))
    expect(scan.end()).toMatchObject({ damage: [] })
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(10e6)
    expect(after.heapUsed - before.heapUsed).toBeLessThan(50e6)
  })
})

describe('R14: whatever the bytes', () => {
  const anyLine = fc.oneof(
    fc.constantFrom(...RECORDS),
    fc.json(),
    fc.json().chain((json) => fc.nat({ max: json.length }).map((end) => json.slice(0, end))),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...Array.from('{}[]":,\\tru0-.eE \t\0é')), maxLength: 12 }),
  )

  test('a line is damaged exactly when JSON.parse refuses it', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        fc.pre(!/[\n\uD800-\uDFFF]/.test(line) && line.trim() !== '')
        // The first line is a record: the file is JSON Lines, whatever follows.
        const isDamaged = recordsIn(`{}\n${line}\n{}\n`).damage.length > 0
        expect(isDamaged).toBe(!isJson(line))
      }),
      { numRuns: 2000 },
    )
  })

  test('bytes are damaged exactly when they are no UTF-8, or no JSON', () => {
    const anyByte = fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0x80, max: 0xff }))
    const anyText = fc.oneof(
      fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
      fc.array(anyByte, { maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
      fc.string({ unit: 'grapheme', maxLength: 4 }).map((text) => Buffer.from(text)),
    )
    fc.assert(
      fc.property(anyText, (inner) => {
        fc.pre(!inner.includes(0x0a))
        const line = Buffer.concat([Buffer.from('["'), inner, Buffer.from('"]')])
        const isDamaged = recordsIn(Buffer.concat([Buffer.from('{}\n'), line])).damage.length > 0
        expect(isDamaged).toBe(!isJson(line))
      }),
      { numRuns: 2000 },
    )
  })

  test('the beginning of a record is torn, two records are glued, a beginning and a record are spliced', () => {
    const anyRecord = fc.record({ id: fc.nat(), text: fc.string({ unit: 'grapheme' }), more: fc.jsonValue() })
    fc.assert(
      fc.property(anyRecord, anyRecord, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, share) => {
        const bytes = Buffer.from(JSON.stringify(one))
        const begun = bytes.subarray(0, 1 + Math.floor(share * (bytes.length - 2)))
        const next = Buffer.from(JSON.stringify(other))
        const line = (...parts: readonly Buffer[]): Buffer => Buffer.concat([Buffer.from('{}\n'), ...parts])
        expect(damageIn(line(begun))).toEqual({ torn: 2 })
        expect(damageIn(line(bytes, next))).toEqual({ glued: 2 })
        // Where a value was to come, the next record is that value.
        const [kind] = Object.keys(damageIn(line(begun, next)))
        expect(/[:[,]$/.test(begun.toString()) ? ['spliced', 'torn'] : ['spliced']).toContain(kind)
      }),
      { numRuns: 500 },
    )
  })

  test('pieces of any size give the same answer', () => {
    const anyBytes = fc.array(anyLine, { maxLength: 6 }).map((lines) => Buffer.from(lines.join('\n')))
    const anyPieces = fc
      .array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 8 })
      .filter((sizes) => sizes.some((n) => n > 0))
    fc.assert(
      fc.property(anyBytes, anyPieces, fc.constantFrom('jsonl', 'json', 'markdown'), (bytes, sizes, kind) => {
        const scan = createContentScan(kind)
        for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1
          scan.update(bytes.subarray(at, at + size))
          at += size
        }
        expect(scan.end()).toEqual(scanOf(kind, bytes))
      }),
      { numRuns: 500 },
    )
  })
})

function isJson(line: string | Uint8Array): boolean {
  try {
    const text =
      typeof line === 'string' ? line : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line)
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
