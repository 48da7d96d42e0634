import { describe, expect, test } from '@jest/globals'
import { contentKindOf } from '../../../src/adapters/records/content-kind.ts'
import { damageIn, recordsIn, scanOf } from '../../builders/content.ts'

const conflict = (ours: string, theirs: string): string => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> other\n`

describe('R14: conflicts', () => {
  test.each([
    ['jsonl', `{"a":1}\n${conflict('{"b":2}\n', '{"c":3}\n')}{"d":4}\n`, 2],
    ['jsonl', `{}\n${conflict('{}\n', '')}`.replaceAll('\n', '\r\n'), 2],
    ['jsonl', '{}\n<<<<<<< a\n{}\n||||||| b\n{}\n=======\n{}\n>>>>>>> c\n', 2],
    ['jsonl', `{}\n<<<<<<< a\n{}\n${conflict('{}\n', '{}\n')}`, 4],
    ['json', `{\n${conflict('  "a": 1\n', '  "a": 2\n')}}\n`, 2],
    ['markdown', `# Notes\n\n${conflict('ours\n', 'theirs\n')}`, 3],
    ['markdown', `\`\`\`\ncode\n\`\`\`\n${conflict('ours\n', 'theirs\n')}`, 4],
  ] as const)('a conflict in %s: %j', (kind, content, line) => {
    expect(scanOf(kind, content)).toMatchObject({ conflictLine: line })
  })

  test.each([
    ['in a text', 'jsonl', JSON.stringify({ text: conflict('a\n', 'b\n') })],
    ['out of order', 'jsonl', '{}\n=======\n{}\n>>>>>>> x\n<<<<<<< y\n'],
    ['without an end', 'jsonl', '{}\n<<<<<<< x\n{}\n=======\n{}\n'],
    ['without a middle', 'jsonl', '{}\n<<<<<<< x\n{}\n>>>>>>> y\n'],
    ['not in the first column', 'jsonl', '{}\n <<<<<<< x\n =======\n >>>>>>> y\n'],
    ['other lines', 'jsonl', '{}\n<<<<<<<x\n========\n>>>>>>>y\n'],
    ['in a text', 'json', JSON.stringify({ text: [conflict('a\n', 'b\n')] }, null, 2)],
    ['in a fence', 'markdown', `\`\`\`diff\n${conflict('a\n', 'b\n')}\`\`\`\n`],
    ['in a fence with other fences in it', 'markdown', `~~~~\n\`\`\`\n~~~\n${conflict('a\n', 'b\n')}~~~~\n`],
    ['in a fence of a list', 'markdown', `  \`\`\`js \r\n${conflict('a\n', 'b\n')}  \`\`\`  \r\n`],
    ['indented', 'markdown', conflict('a\n', 'b\n').replaceAll(/^/gm, '    ')],
    ['in a quotation', 'markdown', conflict('a\n', 'b\n').replaceAll(/^/gm, '> ')],
    ['where a fence stays open', 'markdown', `\`\`\`\n\`\`\`\n\`\`\`\n\`\`\`\`x\n${conflict('a\n', 'b\n')}`],
    ['under a heading', 'markdown', 'Title\n=======\n'],
  ] as const)('none %s, in %s: %j', (_, kind, content) => {
    expect(scanOf(kind, content)).toMatchObject({ conflictLine: null })
  })

  test('the marker lines of a conflict are not damaged records too; stray ones are', () => {
    expect(damageIn(`{}\n${conflict('{}\n', '{"a":\n')}{}\n`)).toEqual({ torn: 5 })
    expect(recordsIn('{}\n=======\n{}\n<<<<<<< x\n{}\n=======\n').damage).toEqual([
      { kind: 'invalid', count: 3, firstLine: 2 },
    ])
  })
})

test('what a file holds is known by the end of its name', () => {
  expect(['a.jsonl', 'B/X.JSONL', 'a.json', 'a.md', 'a.markdown'].map(contentKindOf)).toEqual([
    ...['jsonl', 'jsonl', 'json', 'markdown', 'markdown'],
  ])
  expect(['a.txt', 'jsonl', 'a.jsonl.gz', 'a.constructor', ''].map(contentKindOf)).toEqual(Array(5).fill(undefined))
})
