type Bytes = readonly number[]
/** Which bytes lead to which state, or ask for which action. Later entries win; whatever is not listed stops. */
type Row = readonly (readonly [bytes: Bytes, to: string])[]
type Rows = Readonly<Record<string, Row>>

/** What a byte may ask for beside a state. */
const ACTIONS = ['open object', 'open array', 'close', 'stop']

function of(characters: string): Bytes {
  return Array.from(characters, (character) => character.charCodeAt(0))
}

function between(from: number, to: number): Bytes {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** LF is no blank here: in JSON Lines it ends a record, whatever stands before it. */
const BLANK = of(' \t\r')
const DIGITS = of('0123456789')
const HEX = of('0123456789abcdefABCDEF')
const CONTINUATION = between(0x80, 0xbf)

const OPENS: Row = [
  [of('{'), 'open object'],
  [of('['), 'open array'],
]

/** The bytes with which a value begins. `owner` is what it is a part of: `top` for none. */
function values(owner: string): Row {
  return [
    ...OPENS,
    [of('"'), `${owner} string`],
    [of('-'), `${owner} minus`],
    [of('0'), `${owner} zero`],
    [of('123456789'), `${owner} integer`],
    ...Array.from('tfn', (letter): Row[number] => [of(letter), `${owner} ${letter}`]),
  ]
}

/** Where one stands behind a value, and what may follow. */
const BEHIND = {
  top: ['next', [...OPENS, [BLANK, 'next']]],
  item: [
    'after item',
    [
      [BLANK, 'after item'],
      [of(','), 'item'],
      [of(']'), 'close'],
    ],
  ],
  member: [
    'after member',
    [
      [BLANK, 'after member'],
      [of(','), 'key'],
      [of('}'), 'close'],
    ],
  ],
} as const satisfies Readonly<Record<string, readonly [state: string, row: Row]>>

/** A string behind its first quote; its characters are UTF-8 (RFC 3629, section 4). */
function strings(owner: string, behind: string): Rows {
  const to = (name: string): string => `${owner} ${name}`
  return {
    [to('string')]: [
      [between(0x20, 0x7f), to('string')],
      [between(0xc2, 0xdf), to('one more')],
      [between(0xe1, 0xef), to('two more')],
      [between(0xf1, 0xf3), to('three more')],
      ...['e0', 'ed', 'f0', 'f4'].map((byte): Row[number] => [[Number.parseInt(byte, 16)], to(`after ${byte}`)]),
      [of('\\'), to('escape')],
      [of('"'), behind],
    ],
    [to('escape')]: [
      [of('"\\/bfnrt'), to('string')],
      [of('u'), to('hex')],
    ],
    [to('hex')]: [[HEX, to('second hex')]],
    [to('second hex')]: [[HEX, to('third hex')]],
    [to('third hex')]: [[HEX, to('last hex')]],
    [to('last hex')]: [[HEX, to('string')]],
    [to('one more')]: [[CONTINUATION, to('string')]],
    [to('two more')]: [[CONTINUATION, to('one more')]],
    [to('three more')]: [[CONTINUATION, to('two more')]],
    [to('after e0')]: [[between(0xa0, 0xbf), to('one more')]],
    [to('after ed')]: [[between(0x80, 0x9f), to('one more')]],
    [to('after f0')]: [[between(0x90, 0xbf), to('two more')]],
    [to('after f4')]: [[between(0x80, 0x8f), to('two more')]],
  }
}

/** A number behind its first character. What follows it ends it. */
function numbers(owner: string, follows: Row): Rows {
  const to = (name: string): string => `${owner} ${name}`
  const point: Row[number] = [of('.'), to('point')]
  const exponent: Row[number] = [of('eE'), to('exponent')]
  return {
    [to('minus')]: [
      [of('0'), to('zero')],
      [of('123456789'), to('integer')],
    ],
    [to('zero')]: [...follows, point, exponent],
    [to('integer')]: [...follows, [DIGITS, to('integer')], point, exponent],
    [to('point')]: [[DIGITS, to('fraction')]],
    [to('fraction')]: [...follows, [DIGITS, to('fraction')], exponent],
    [to('exponent')]: [
      [DIGITS, to('power')],
      [of('+-'), to('sign')],
    ],
    [to('sign')]: [[DIGITS, to('power')]],
    [to('power')]: [...follows, [DIGITS, to('power')]],
  }
}

/** `true`, `false` and `null` behind their first letter. */
function literals(owner: string, behind: string): Rows {
  const rows = ['true', 'false', 'null'].flatMap((word) =>
    Array.from(word.slice(1), (letter, index): readonly [string, Row] => {
      const begun = word.slice(0, index + 1)
      return [`${owner} ${begun}`, [[of(letter), begun + letter === word ? behind : `${owner} ${begun}${letter}`]]]
    }),
  )
  return Object.fromEntries(rows)
}

function rowsOf(owner: keyof typeof BEHIND): Rows {
  const [behind, follows] = BEHIND[owner]
  return {
    ...strings(owner, behind),
    ...numbers(owner, follows),
    ...literals(owner, behind),
    [behind]: follows,
  }
}

const ROWS: Rows = {
  // At the beginning of a file: as `start`, or a byte order mark.
  begin: [...values('top'), [BLANK, 'start'], [[0xef], 'mark']],
  mark: [[[0xbb], 'second mark']],
  'second mark': [[[0xbf], 'start']],
  start: [...values('top'), [BLANK, 'start']],
  ...rowsOf('top'),
  ...rowsOf('item'),
  ...rowsOf('member'),
  ...strings('key', 'colon'),
  'first item': [...values('item'), [BLANK, 'first item'], [of(']'), 'close']],
  item: [...values('item'), [BLANK, 'item']],
  'first key': [
    [BLANK, 'first key'],
    [of('"'), 'key string'],
    [of('}'), 'close'],
  ],
  key: [
    [BLANK, 'key'],
    [of('"'), 'key string'],
  ],
  colon: [
    [BLANK, 'colon'],
    [of(':'), 'member'],
  ],
  member: [...values('member'), [BLANK, 'member']],
  'too deep': [],
}

const STRINGS = ['top string', 'item string', 'member string', 'key string']
const STATES = [...STRINGS, ...Object.keys(ROWS).filter((name) => !STRINGS.includes(name))]
const CODES = new Map([...STATES, ...ACTIONS].map((name, code) => [name, code]))

/** The number that stands for a state or an action. */
export function codeOf(name: string): number {
  const code = CODES.get(name)
  if (code === undefined) throw new Error(`JSON has no state "${name}"`)
  return code
}

/** The numbers below are those of the states inside a string, between two of its characters. */
export const STRING_COUNT = STRINGS.length

/** Numbers from here on are actions. */
export const FIRST_ACTION = STATES.length

const ROW_LENGTH = 256

/** JSON (RFC 8259), byte by byte. */
export interface JsonTable {
  /** At `state * 256 + byte` the number of what follows. */
  readonly next: Uint8Array
  /** 1 for each pair of bytes, in either order, that a string takes without a change of state. */
  readonly plainPairs: Uint8Array
}

let [strict, trusting]: (JsonTable | undefined)[] = []

/** Made when they are first asked for: most runs need one at most. */
export const JSON_TABLES = {
  /** For any bytes. */
  get strict(): JsonTable {
    return (strict ??= makeTable([]))
  },
  /** For such as are known to be UTF-8 from a character's first byte to another's last. */
  get trusting(): JsonTable {
    return (trusting ??= makeTable(between(0x80, 0xff)))
  },
}

/** @param trusted bytes that any string takes. */
function makeTable(trusted: Bytes): JsonTable {
  const next = new Uint8Array(STATES.length * ROW_LENGTH).fill(codeOf('stop'))
  for (const [state, name] of STATES.entries()) {
    const row = ROWS[name] ?? []
    for (const [bytes, to] of state < STRING_COUNT ? [...row, [trusted, name] as const] : row) {
      const code = codeOf(to)
      for (const byte of bytes) next[state * ROW_LENGTH + byte] = code
    }
  }
  const plain = next.subarray(0, ROW_LENGTH).map((code) => (code === 0 ? 1 : 0))
  const plainPairs = new Uint8Array(ROW_LENGTH * ROW_LENGTH)
  for (const [high, isPlain] of plain.entries()) if (isPlain === 1) plainPairs.set(plain, high * ROW_LENGTH)
  return { next, plainPairs }
}
