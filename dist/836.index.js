export const id = 836;
export const ids = [836];
export const modules = {

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ eventSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/** The shape of an event in facts and reports. */
const eventSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...{
        name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        isUntrusted: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        baseCommit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        headCommit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    },
    ...{ isOfDefaultBranch: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), isReadOnly: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), schedule: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) },
    ...{ runKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), runUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() },
});


/***/ }),

/***/ 377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   UF: () => (/* binding */ readingOfError)
/* harmony export */ });
/** A reading of bytes that are there but cannot be read. */
function unreadable(cause, detail) {
    return { kind: 'unreadable', cause, detail };
}
/** The code of a system error, such as `ENOENT`; empty for any other error. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return '';
    return typeof error.code === 'string' ? error.code : '';
}
/** What the failure of a system call says about the file that it was asked for. */
function readingOfError(error) {
    const code = codeOf(error);
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
        case 'ENAMETOOLONG':
            return { kind: 'absent' };
        // FreeBSD answers EMLINK where others answer ELOOP to O_NOFOLLOW.
        case 'ELOOP':
        case 'EMLINK':
            return unreadable('symlink', 'it is a symbolic link');
        case 'EACCES':
        case 'EPERM':
            return unreadable('permission', 'permission denied');
        case 'ENXIO':
        case 'EISDIR':
        case 'ENODEV':
            return unreadable('not-a-file', 'it is no regular file');
        default:
            if (code === '')
                throw error;
            return unreadable('io', code);
    }
}


/***/ }),

/***/ 2698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseJsonFile)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4575);


/** A larger text is refused before it is parsed. */
const MAX_CHARACTERS = 512 * 1024 * 1024;
/** What we write is not a quarter as deep; what is much deeper would exhaust the stack of who walks it. */
const MAX_DEPTH = 64;
/**
 * A value of some shape from JSON that a person gave us.
 * @throws SettingsError that names the file, what it should hold, and the first place that is wrong.
 */
function parseJsonFile(schema, text, name, what) {
    if (text.length > MAX_CHARACTERS)
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .G(`${name} has more than ${MAX_CHARACTERS} characters`);
    const json = parseJson(text, name);
    if (isDeeperThan(MAX_DEPTH, json))
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .G(`${name} is nested deeper than ${MAX_DEPTH} levels`);
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, json);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    const place = valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? 'the whole';
    throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .G(`${name} does not hold ${what}: at ${place}: ${complaint(issue)}`);
}
/** What should be there. What is there instead is not repeated: it may be of any length, and write to a terminal. */
function complaint({ type, message, expected }) {
    return type === 'custom' ? message : `${expected ?? 'something else'} is expected`;
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const [place] = /at position \d+/.exec(error instanceof Error ? error.message : '') ?? [];
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .G(`${name} is no JSON${place === undefined ? '' : `: it goes wrong ${place}`}`, {
            cause: error,
        });
    }
}
/** Never looks further down than `levels`, so that its own stack is safe. */
function isDeeperThan(levels, json) {
    if (typeof json !== 'object' || json === null)
        return false;
    return levels === 0 || Object.values(json).some((value) => isDeeperThan(levels - 1, value));
}


/***/ }),

/***/ 4592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   Rs: () => (/* binding */ decodeStrictUtf8),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(298);


/** Bytes as text; null when they are not UTF-8. A byte order mark stays. */
function decodeStrictUtf8(bytes) {
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') : null;
}
/** Bytes as a path of a tree; see {@link pathFromBytes}. */
function decodePath(bytes) {
    return (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFromBytes */ .nP)(bytes, decodeStrictUtf8);
}
/** A path of a tree as the bytes that the file system and git know; see {@link pathToBytes}. */
function encodePath(path) {
    return Buffer.from((0,_domain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathToBytes */ .iJ)(path, (text) => Buffer.from(text, 'utf8')));
}


/***/ }),

/***/ 1886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ JsonMachine)
});

// UNUSED EXPORTS: MAX_DEPTH

;// CONCATENATED MODULE: ./build/adapters/records/json-table.js
/** What a byte may ask for beside a state. */
const ACTIONS = ['open object', 'open array', 'close', 'stop'];
function of(characters) {
    return Array.from(characters, (character) => character.charCodeAt(0));
}
function between(from, to) {
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
/** LF is no blank here: in JSON Lines it ends a record, whatever stands before it. */
const BLANK = of(' \t\r');
const DIGITS = of('0123456789');
const HEX = of('0123456789abcdefABCDEF');
const CONTINUATION = between(0x80, 0xbf);
const OPENS = [
    [of('{'), 'open object'],
    [of('['), 'open array'],
];
/** The bytes with which a value begins. `owner` is what it is a part of: `top` for none. */
function values(owner) {
    return [
        ...OPENS,
        [of('"'), `${owner} string`],
        [of('-'), `${owner} minus`],
        [of('0'), `${owner} zero`],
        [of('123456789'), `${owner} integer`],
        ...Array.from('tfn', (letter) => [of(letter), `${owner} ${letter}`]),
    ];
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
};
/** A string behind its first quote; its characters are UTF-8 (RFC 3629, section 4). */
function strings(owner, behind) {
    const to = (name) => `${owner} ${name}`;
    return {
        [to('string')]: [
            [between(0x20, 0x7f), to('string')],
            [between(0xc2, 0xdf), to('one more')],
            [between(0xe1, 0xef), to('two more')],
            [between(0xf1, 0xf3), to('three more')],
            ...['e0', 'ed', 'f0', 'f4'].map((byte) => [[Number.parseInt(byte, 16)], to(`after ${byte}`)]),
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
    };
}
/** A number behind its first character. What follows it ends it. */
function numbers(owner, follows) {
    const to = (name) => `${owner} ${name}`;
    const point = [of('.'), to('point')];
    const exponent = [of('eE'), to('exponent')];
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
    };
}
/** `true`, `false` and `null` behind their first letter. */
function literals(owner, behind) {
    const rows = ['true', 'false', 'null'].flatMap((word) => Array.from(word.slice(1), (letter, index) => {
        const begun = word.slice(0, index + 1);
        return [`${owner} ${begun}`, [[of(letter), begun + letter === word ? behind : `${owner} ${begun}${letter}`]]];
    }));
    return Object.fromEntries(rows);
}
function rowsOf(owner) {
    const [behind, follows] = BEHIND[owner];
    return {
        ...strings(owner, behind),
        ...numbers(owner, follows),
        ...literals(owner, behind),
        [behind]: follows,
    };
}
const ROWS = {
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
};
const STRINGS = ['top string', 'item string', 'member string', 'key string'];
const STATES = [...STRINGS, ...Object.keys(ROWS).filter((name) => !STRINGS.includes(name))];
const CODES = new Map([...STATES, ...ACTIONS].map((name, code) => [name, code]));
/** The number that stands for a state or an action. */
function codeOf(name) {
    const code = CODES.get(name);
    if (code === undefined)
        throw new Error(`JSON has no state "${name}"`);
    return code;
}
/** The numbers below are those of the states inside a string, between two of its characters. */
const STRING_COUNT = STRINGS.length;
/** Numbers from here on are actions. */
const FIRST_ACTION = STATES.length;
const ROW_LENGTH = 256;
let [strict, trusting] = [];
/** Made when they are first asked for: most runs need one at most. */
const JSON_TABLES = {
    /** For any bytes. */
    get strict() {
        return (strict ??= makeTable([]));
    },
    /** For such as are known to be UTF-8 from a character's first byte to another's last. */
    get trusting() {
        return (trusting ??= makeTable(between(0x80, 0xff)));
    },
};
/** @param trusted bytes that any string takes. */
function makeTable(trusted) {
    const next = new Uint8Array(STATES.length * ROW_LENGTH).fill(codeOf('stop'));
    for (const [state, name] of STATES.entries()) {
        const row = ROWS[name] ?? [];
        for (const [bytes, to] of state < STRING_COUNT ? [...row, [trusted, name]] : row) {
            const code = codeOf(to);
            for (const byte of bytes)
                next[state * ROW_LENGTH + byte] = code;
        }
    }
    const plain = next.subarray(0, ROW_LENGTH).map((code) => (code === 0 ? 1 : 0));
    const plainPairs = new Uint8Array(ROW_LENGTH * ROW_LENGTH);
    for (const [high, isPlain] of plain.entries())
        if (isPlain === 1)
            plainPairs.set(plain, high * ROW_LENGTH);
    return { next, plainPairs };
}

;// CONCATENATED MODULE: ./build/adapters/records/json-machine.js

/** Deeper nesting is not followed: nobody writes it, and programs that read it run out of stack. */
const MAX_DEPTH = 10_000;
const LF = 0x0a;
const BACKSLASH = 0x5c;
const PLAIN = codeOf('top string');
const ESCAPES = codeOf('top escape') << 8;
const BEGIN = codeOf('begin');
const START = codeOf('start');
const NEXT = codeOf('next');
const ITEM = codeOf('item');
const FIRST_ITEM = codeOf('first item');
const AFTER_ITEM = codeOf('after item');
const FIRST_KEY = codeOf('first key');
const KEY = codeOf('key');
const KEY_STRING = codeOf('key string');
const COLON = codeOf('colon');
const MEMBER = codeOf('member');
const AFTER_MEMBER = codeOf('after member');
const TOO_DEEP = codeOf('too deep');
const OPEN_OBJECT = codeOf('open object');
const CLOSE = codeOf('close');
const STOP = codeOf('stop');
const BEHIND_STRINGS = [COLON, AFTER_ITEM, AFTER_MEMBER, NEXT];
const BETWEEN_TOKENS = [
    ...BEHIND_STRINGS,
    ...[BEGIN, START, ITEM, FIRST_ITEM, FIRST_KEY, KEY, MEMBER],
];
/** For the states in which a number may end, the state behind it. */
const BEHIND_NUMBERS = new Map(['zero', 'integer', 'fraction', 'power'].flatMap((name) => [
    [codeOf(`top ${name}`), NEXT],
    [codeOf(`item ${name}`), AFTER_ITEM],
    [codeOf(`member ${name}`), AFTER_MEMBER],
]));
const ARRAY = 0;
const OBJECT = 1;
/**
 * Follows JSON byte by byte, in pieces of any size: one value, or several in a row. It builds nothing; what it keeps is one
 * byte for each level of nesting.
 */
class JsonMachine {
    #maxDepth;
    #state = BEGIN;
    #stack = new Uint8Array(64);
    #depth = 0;
    #isSeveral = false;
    #containerCount = 0;
    constructor(maxDepth = MAX_DEPTH) {
        this.#maxDepth = maxDepth;
    }
    /** Nothing but blanks so far. */
    get isBlank() {
        return this.#state === START || this.#state === BEGIN;
    }
    /** All that began is whole. */
    get isWhole() {
        return this.#state === NEXT;
    }
    /** A second value has begun. */
    get isSeveral() {
        return this.#isSeveral;
    }
    /** Objects and arrays so far. */
    get containerCount() {
        return this.#containerCount;
    }
    get isTooDeep() {
        return this.#state === TOO_DEEP;
    }
    /** It may stand right behind a string, and no value can begin here. */
    get isBehindString() {
        return BEHIND_STRINGS.includes(this.#state);
    }
    /** Forgets everything. Not at the beginning of a file, no byte order mark is expected. */
    restart() {
        this.#state = START;
        this.#depth = 0;
        this.#isSeveral = false;
        this.#containerCount = 0;
    }
    /** Forgets everything but the last two bytes, which were `{"`. */
    restartInKey() {
        this.restart();
        this.#open(OBJECT);
        this.#state = KEY_STRING;
    }
    /** The place of the first byte that does not fit, LF always among them; the piece's length when all do. */
    run(piece, from) {
        const { bytes, trustedFrom, trustedTo } = piece;
        let at = from;
        if (at < trustedFrom)
            at = this.#runTo(piece, at, trustedFrom, JSON_TABLES.strict);
        if (at >= trustedFrom && at < trustedTo)
            at = this.#runTo(piece, at, trustedTo, JSON_TABLES.trusting);
        return at >= trustedTo && at < bytes.length ? this.#runTo(piece, at, bytes.length, JSON_TABLES.strict) : at;
    }
    /** Takes a piece with all its lines, LF being a blank. False when a byte does not fit, or a line has the end of one value and another. */
    runOverLines(piece, from) {
        for (let at = from;; at += 1) {
            at = this.run(piece, at);
            if (at === piece.bytes.length)
                return true;
            if (piece.bytes[at] !== LF)
                return false;
            this.end();
            if (this.#isSeveral || !BETWEEN_TOKENS.includes(this.#state))
                return false;
            if (this.#state === NEXT)
                this.#state = START;
        }
    }
    /** The line, or the text, is over: a number is whole. */
    end() {
        this.#state = BEHIND_NUMBERS.get(this.#state) ?? this.#state;
    }
    #runTo({ bytes, pairs, pairsFrom }, from, end, { next, plainPairs }) {
        const lastPair = (end - pairsFrom) >> 1;
        let state = this.#state;
        let at = from;
        while (at < end) {
            if (state < STRING_COUNT && ((at ^ pairsFrom) & 1) === 0) {
                let pair = (at - pairsFrom) >> 1;
                while (pair < lastPair && plainPairs[pairs[pair] ?? 0] === 1)
                    pair += 1;
                at = pair * 2 + pairsFrom;
                if (at < end && next[bytes[at] ?? 0] === PLAIN)
                    at += 1;
                if (at === end)
                    break;
                // Most escapes are of two bytes.
                if (bytes[at] === BACKSLASH && at + 1 < end && next[ESCAPES | (bytes[at + 1] ?? 0)] === PLAIN) {
                    at += 2;
                    continue;
                }
            }
            const to = next[(state << 8) | (bytes[at] ?? 0)] ?? STOP;
            if (to === STOP)
                break;
            at += 1;
            state = to < FIRST_ACTION ? to : this.#act(to, state);
        }
        this.#state = state;
        return at;
    }
    /** @returns the state after it. */
    #act(action, state) {
        if (action === CLOSE) {
            this.#depth -= 1;
            if (this.#depth === 0)
                return NEXT;
            return this.#stack[this.#depth - 1] === OBJECT ? AFTER_MEMBER : AFTER_ITEM;
        }
        if (this.#depth === this.#maxDepth)
            return TOO_DEEP;
        if (this.#depth === 0 && state !== START && state !== BEGIN)
            this.#isSeveral = true;
        return this.#open(action === OPEN_OBJECT ? OBJECT : ARRAY);
    }
    #open(container) {
        if (this.#depth === this.#stack.length) {
            const stack = new Uint8Array(this.#stack.length * 4);
            stack.set(this.#stack);
            this.#stack = stack;
        }
        this.#stack[this.#depth] = container;
        this.#depth += 1;
        this.#containerCount += 1;
        return container === OBJECT ? FIRST_KEY : FIRST_ITEM;
    }
}


/***/ }),

/***/ 4022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ pieceOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** A character has no more bytes than these behind its first. */
const MOST_CONTINUATIONS = 3;
/** Bytes as a piece; nothing is copied. */
function pieceOf(bytes) {
    const pairsFrom = bytes.byteOffset % 2;
    const count = Math.max(0, Math.floor((bytes.length - pairsFrom) / 2));
    const pairs = new Uint16Array(bytes.buffer, count === 0 ? 0 : bytes.byteOffset + pairsFrom, count);
    const from = beginOfCharacters(bytes);
    const to = endOfCharacters(bytes);
    const isTrusted = from < to && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(from, to));
    return {
        bytes,
        pairs,
        pairsFrom,
        trustedFrom: isTrusted ? from : bytes.length,
        trustedTo: isTrusted ? to : bytes.length,
    };
}
/** Behind the end of a character that began in the piece before. */
function beginOfCharacters(bytes) {
    let from = 0;
    while (from < MOST_CONTINUATIONS && isContinuation(bytes[from]))
        from += 1;
    return from;
}
/** Before a character that may go on in the next piece. */
function endOfCharacters(bytes) {
    for (let back = 1; back <= MOST_CONTINUATIONS; back += 1) {
        const byte = bytes[bytes.length - back];
        if (byte === undefined || byte < 0x80)
            return bytes.length - back + 1;
        if (byte >= 0xc0)
            return bytes.length - back;
    }
    return bytes.length;
}
function isContinuation(byte) {
    return byte !== undefined && byte >= 0x80 && byte < 0xc0;
}


/***/ }),

/***/ 5596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replaceWhole),
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _hashing_reading_of_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(377);



/**
 * Writes a new file whole or not at all: beside its place, to the disk, then into its place. Never replaces anything,
 * not even a symlink that leads nowhere.
 * @returns false when something is there already.
 * @throws Error of the file system when it cannot be written there.
 */
async function writeWhole(file, text) {
    return writtenBeside(file, text, async (temporary) => linkInto(temporary, file));
}
/**
 * Writes a file whole or not at all, in the place of what is there.
 * @throws Error of the file system when it cannot be written there.
 */
async function replaceWhole(file, content) {
    await writtenBeside(file, content, async (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file));
}
async function writtenBeside(file, content, place) {
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        return await place(temporary);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}
/** A rename replaces what is there; a link does not, and neither does this copy, for file systems without links. */
async function linkInto(temporary, file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(temporary, file).catch(async (error) => {
            if (!WITHOUT_LINKS.has((0,_hashing_reading_of_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error)))
                throw error;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(temporary, file, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL);
        });
        return true;
    }
    catch (error) {
        if ((0,_hashing_reading_of_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
/** How file systems say that they have no hard links. */
const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);


/***/ }),

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ mismatchedAlgorithms),
/* harmony export */   Ns: () => (/* binding */ artifactsOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   pA: () => (/* binding */ downloadManifests)
/* harmony export */ });
/* harmony import */ var _domain_store_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);

/** The verdict on one artifact: its strongest claim against what was read. */
function verdictOf(artifact) {
    const { claim, reading } = artifact;
    switch (reading.kind) {
        case 'absent':
            return 'missing';
        case 'unreadable':
        case 'object-absent':
        case 'object-corrupt':
            return 'unverifiable';
        case 'present':
            return claim === null ? 'unclaimed' : 'unverifiable';
        case 'read':
            if (claim === null)
                return 'unclaimed';
            // Nearly every one, so it is told before anything is made.
            return claim.others === undefined && claim.sha256 === reading.sha256 ? 'match' : verdictOnBytes(claim, reading);
    }
}
/** Every digest that is claimed and could be taken has to match, and there has to be one. */
function verdictOnBytes(claim, reading) {
    if (mismatchedAlgorithms(claim, reading).length > 0)
        // Of a pointer, only the SHA-256 of what it stands for is known.
        return reading.lfsOid !== undefined && (claim.sha256 ?? reading.lfsOid) === reading.lfsOid
            ? 'unverifiable'
            : 'mismatch';
    const isCompared = claim.sha256 !== null || claimedOthers(claim).some(([name]) => reading.others?.[name] !== undefined);
    return isCompared ? 'match' : 'unverifiable';
}
/** The algorithms whose digest is claimed to be another than it is, SHA-256 first. */
function mismatchedAlgorithms(claim, reading) {
    const others = claimedOthers(claim)
        .filter(([name, digest]) => reading.others?.[name] !== undefined && reading.others[name] !== digest)
        .map(([name]) => name);
    return claim.sha256 === null || claim.sha256 === reading.sha256 ? others : ['sha256', ...others];
}
function claimedOthers({ others = {} }) {
    return _domain_store_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_ALGORITHMS */ .CY.flatMap((name) => {
        const digest = others[name];
        return digest === undefined ? [] : [[name, digest]];
    });
}
/**
 * Manifests that were found, not asked for, and of whose files not one exists: they describe a download, not this tree.
 * Their claims are not artifacts of the store.
 */
function downloadManifests(store) {
    if (store.isConfigured || store.format !== 'sums')
        return new Set();
    const claiming = new Set(store.artifacts.flatMap((artifact) => artifact.claim?.manifest ?? []));
    for (const { claim, reading } of store.artifacts) {
        if (claim !== null && reading.kind !== 'absent')
            claiming.delete(claim.manifest);
    }
    return claiming;
}
/** The files that the store is answerable for: all but those that only a download's manifest names. */
function artifactsOf(store) {
    const downloads = downloadManifests(store);
    if (downloads.size === 0)
        return store.artifacts;
    return store.artifacts.filter((artifact) => artifact.claim === null || !downloads.has(artifact.claim.manifest));
}


/***/ }),

/***/ 2853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assessCommand: () => (/* binding */ assessCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/domain/facts.js
var facts = __webpack_require__(1050);
// EXTERNAL MODULE: ./build/adapters/acceptance-shape.js
var acceptance_shape = __webpack_require__(2890);
// EXTERNAL MODULE: ./build/adapters/event-shape.js
var event_shape = __webpack_require__(8105);
// EXTERNAL MODULE: ./build/domain/severity.js
var severity = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/adapters/shape-parts.js
var shape_parts = __webpack_require__(3479);
;// CONCATENATED MODULE: ./build/adapters/github-facts-shape.js



const marker = dist/* object */.Ikc({
    ...{ guard: dist/* string */.YjP(), problem: dist/* string */.YjP(), code: dist/* string */.YjP(), scope: dist/* string */.YjP() },
    ...{ state: dist/* picklist */.KIO(['firing', 'resolved']), severity: dist/* picklist */.KIO(severity/* SEVERITIES */.o), sinceMs: shape_parts/* timeMs */.c5, toldAtMs: shape_parts/* timeMs */.c5 },
    evaluations: dist/* array */.YOg(dist/* object */.Ikc({ atMs: shape_parts/* timeMs */.c5, severity: dist/* nullable */.mee(dist/* picklist */.KIO(severity/* SEVERITIES */.o)) })),
});
const issue = dist/* object */.Ikc({
    ...{ number: shape_parts/* count */.U9, title: dist/* string */.YjP(), body: dist/* string */.YjP(), isOpen: dist/* boolean */.zMY(), closedAs: dist/* nullable */.mee(dist/* string */.YjP()) },
    ...{ closedAtMs: dist/* nullable */.mee(shape_parts/* timeMs */.c5), marker, isAcknowledged: dist/* boolean */.zMY() },
});
/** What was seen of GitHub. */
const githubSchema = dist/* object */.Ikc({
    rateLimits: (0,shape_parts/* observed */.Px)(dist/* array */.YOg(dist/* object */.Ikc({ resource: dist/* string */.YjP(), limit: shape_parts/* count */.U9, remaining: shape_parts/* count */.U9, used: shape_parts/* count */.U9, resetAtMs: shape_parts/* timeMs */.c5 }))),
    repository: dist/* nullable */.mee((0,shape_parts/* observed */.Px)(dist/* object */.Ikc({
        isPrivate: dist/* boolean */.zMY(),
        isArchived: dist/* boolean */.zMY(),
        hasIssues: dist/* boolean */.zMY(),
        pushedAtMs: dist/* nullable */.mee(shape_parts/* timeMs */.c5),
    }))),
    issues: dist/* nullable */.mee((0,shape_parts/* observed */.Px)(dist/* object */.Ikc({ hasLabel: dist/* boolean */.zMY(), issues: dist/* array */.YOg(issue) }))),
    status: dist/* nullable */.mee((0,shape_parts/* observed */.Px)(dist/* nullable */.mee(dist/* object */.Ikc({ state: dist/* string */.YjP(), description: dist/* string */.YjP() })))),
    incidents: dist/* nullable */.mee((0,shape_parts/* observed */.Px)(dist/* array */.YOg(dist/* string */.YjP()))),
    refusals: dist/* array */.YOg(dist/* object */.Ikc({ permission: dist/* string */.YjP(), purpose: dist/* string */.YjP() })),
    askedFor: dist/* array */.YOg(dist/* string */.YjP()),
    clockSkewMs: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x())),
    requests: dist/* array */.YOg(dist/* object */.Ikc({
        route: dist/* string */.YjP(),
        latencyMs: dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0)),
        outcome: dist/* picklist */.KIO(['ok', 'error', 'rate-limited', 'refused']),
        status: dist/* nullable */.mee(shape_parts/* count */.U9),
        isCounted: dist/* boolean */.zMY(),
    })),
});
/** One effect on GitHub. */
const stepSchema = dist/* variant */.Oxt('kind', [
    dist/* object */.Ikc({ kind: dist/* literal */.euz('make-label'), key: dist/* string */.YjP(), label: dist/* string */.YjP() }),
    dist/* object */.Ikc({
        ...{ kind: dist/* literal */.euz('open-issue'), key: dist/* string */.YjP(), problem: dist/* string */.YjP() },
        ...{ title: dist/* string */.YjP(), body: dist/* string */.YjP(), label: dist/* string */.YjP() },
    }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('edit-issue'), key: dist/* string */.YjP(), number: shape_parts/* count */.U9, title: dist/* string */.YjP(), body: dist/* string */.YjP() }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('comment'), key: dist/* string */.YjP(), number: shape_parts/* count */.U9, body: dist/* string */.YjP() }),
    dist/* object */.Ikc({
        ...{ kind: dist/* literal */.euz('close-issue'), key: dist/* string */.YjP(), number: shape_parts/* count */.U9 },
        reason: dist/* picklist */.KIO(['completed', 'duplicate']),
    }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('reopen-issue'), key: dist/* string */.YjP(), number: shape_parts/* count */.U9 }),
    dist/* object */.Ikc({
        ...{ kind: dist/* literal */.euz('set-status'), key: dist/* string */.YjP(), commit: dist/* string */.YjP(), context: dist/* string */.YjP() },
        ...{ state: dist/* picklist */.KIO(['success', 'failure', 'error']), description: dist/* string */.YjP(), targetUrl: dist/* string */.YjP() },
    }),
]);

// EXTERNAL MODULE: ./build/adapters/history/history-text.js
var history_text = __webpack_require__(9836);
// EXTERNAL MODULE: ./build/adapters/json-file.js
var json_file = __webpack_require__(2698);
// EXTERNAL MODULE: ./build/domain/content.js
var content = __webpack_require__(7456);
// EXTERNAL MODULE: ./build/domain/store-facts.js
var store_facts = __webpack_require__(6626);
;// CONCATENATED MODULE: ./build/domain/damage.js
/**
 * What a search for the recorded bytes left out. `older-commits`: the clone is shallow; `unfetched-objects`: it is partial;
 * `unread-objects`: objects could not be listed or read; `large-objects`: there is more than is searched.
 */
const UNSEARCHED = ['older-commits', 'unfetched-objects', 'unread-objects', 'large-objects'];
/** `too-much`: too large, or too many to be looked into; `in-pieces`: several files together, or changed meanwhile. */
const UNSEEN = ['too-much', 'in-pieces'];
/** Undoing changes to bytes that programs make without being asked. */
const TRANSFORMATIONS = [
    'crlf-to-lf',
    'lf-to-crlf',
    'without-bom',
    'with-bom',
    'from-utf-16',
    'without-nul-tail',
];
/**
 * How bytes can differ from a good copy. `cut`: a part of it, cut off; `nul-filled`: a part of it, and then only NUL bytes;
 * `extended`: all of it, and more behind it; `grown`: all of it, and more between its lines; `redacted`: it differs by redaction
 * markers, or by what is left out; `garbled`: by bytes that no text has, or by one bit.
 */
const LIKENESSES = ['cut', 'nul-filled', 'extended', 'grown', 'redacted', 'garbled', 'other'];

;// CONCATENATED MODULE: ./build/adapters/damage/damage-shape.js



/** The shape of what was found out about damage, in facts. */
const damageSchema = dist/* object */.Ikc({
    committed: dist/* nullable */.mee(dist/* object */.Ikc({
        kind: dist/* picklist */.KIO(['file', 'symlink']),
        sha256: dist/* nullable */.mee(shape_parts/* digest */.br),
        attributes: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
        autocrlf: dist/* nullable */.mee(dist/* string */.YjP()),
    })),
    undoneBy: dist/* nullable */.mee(dist/* picklist */.KIO(TRANSFORMATIONS)),
    addedAfterBytes: dist/* nullable */.mee(shape_parts/* count */.U9),
    likeness: dist/* nullable */.mee(dist/* object */.Ikc({ sizeBytes: shape_parts/* count */.U9, firstDifference: shape_parts/* count */.U9, kind: dist/* picklist */.KIO(LIKENESSES) })),
    markerCount: shape_parts/* count */.U9,
    unseen: dist/* exactOptional */.yqP(dist/* picklist */.KIO(UNSEEN)),
    isOlderVersion: dist/* boolean */.zMY(),
    mixedByMerge: dist/* nullable */.mee(dist/* object */.Ikc({ merge: dist/* nullable */.mee(dist/* string */.YjP()) })),
    collidesWith: dist/* nullable */.mee(dist/* string */.YjP()),
    copies: dist/* variant */.Oxt('kind', [
        dist/* object */.Ikc({ kind: dist/* literal */.euz('none') }),
        dist/* object */.Ikc({ kind: dist/* literal */.euz('withheld') }),
        dist/* object */.Ikc({
            kind: dist/* literal */.euz('found'),
            places: dist/* array */.YOg(dist/* object */.Ikc({
                objectId: dist/* string */.YjP(),
                commit: dist/* nullable */.mee(dist/* string */.YjP()),
                path: dist/* nullable */.mee(dist/* string */.YjP()),
                isInAncestry: dist/* boolean */.zMY(),
                isCommitWithheld: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
            })),
        }),
    ]),
    unsearched: dist/* nullable */.mee(dist/* picklist */.KIO(UNSEARCHED)),
});

;// CONCATENATED MODULE: ./build/domain/references.js
/** Who names something: a record its files, a record its parent, an index, a commit message a checkpoint, a text by a link. */
const REFERENCE_KINDS = ['artifact', 'parent', 'index', 'trailer', 'link'];
/** Why what commit messages name could not be judged. */
const TRAILER_CAUSES = [
    'shallow',
    'too-many-commits',
    'history-unreadable',
    'not-fetched',
    'fetch-failed',
    'store-unopened',
];
/** Why the links of texts could not be judged. */
const LINK_CAUSES = ['too-large', 'too-many-files', 'too-many-links', 'unreadable'];
/** What an index may say that does not agree with what is there. */
const DISAGREEMENT_KINDS = ['size', 'unclaimed', 'checkpoint-id', 'other-end'];

;// CONCATENATED MODULE: ./build/adapters/reference-shape.js



const stated = dist/* nullable */.mee(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]));
/** The shape of a store's references in the facts. */
const referencesSchema = dist/* array */.YOg(dist/* object */.Ikc({
    ...{ kind: dist/* picklist */.KIO(REFERENCE_KINDS), from: dist/* string */.YjP(), role: dist/* string */.YjP(), target: dist/* string */.YjP() },
    isPresent: dist/* boolean */.zMY(),
    ...{ line: dist/* exactOptional */.yqP(shape_parts/* count */.U9), commit: dist/* exactOptional */.yqP(dist/* string */.YjP()), count: dist/* exactOptional */.yqP(shape_parts/* count */.U9) },
}));
/** The shape of references that could not be judged. */
const unjudgedSchema = dist/* array */.YOg(dist/* variant */.Oxt('kind', [
    dist/* object */.Ikc({ kind: dist/* literal */.euz('trailer'), cause: dist/* picklist */.KIO(TRAILER_CAUSES), count: shape_parts/* count */.U9 }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('link'), cause: dist/* picklist */.KIO(LINK_CAUSES), count: shape_parts/* count */.U9 }),
]));
/** The shape of what nothing names. */
const orphansSchema = dist/* object */.Ikc({
    kind: dist/* picklist */.KIO(['session-folder', 'artifact']),
    examinedCount: shape_parts/* count */.U9,
    paths: dist/* array */.YOg(dist/* string */.YjP()),
});
/** The shape of what indexes say. */
const indexSchema = dist/* object */.Ikc({
    comparedCount: shape_parts/* count */.U9,
    disagreements: dist/* array */.YOg(dist/* object */.Ikc({
        ...{ kind: dist/* picklist */.KIO(DISAGREEMENT_KINDS), from: dist/* string */.YjP(), about: dist/* string */.YjP() },
        ...{ recorded: stated, actual: stated },
    })),
});

;// CONCATENATED MODULE: ./build/adapters/store-shape.js






const source = dist/* variant */.Oxt('kind', [
    dist/* object */.Ikc({ kind: dist/* literal */.euz('work-tree') }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('ref'), ref: dist/* string */.YjP(), commit: dist/* string */.YjP() }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('refs'), prefix: dist/* string */.YjP(), refCount: shape_parts/* count */.U9 }),
]);
const causes = ['permission', 'symlink', 'not-a-file', 'changed-while-read', 'not-fetched', 'submodule', 'io'];
const others = dist/* exactOptional */.yqP(dist/* record */.g1P(dist/* picklist */.KIO(store_facts/* OTHER_ALGORITHMS */.CY), dist/* string */.YjP()));
const store_shape_content = dist/* exactOptional */.yqP(dist/* variant */.Oxt('kind', [
    dist/* object */.Ikc({
        kind: dist/* literal */.euz('jsonl'),
        lineCount: shape_parts/* count */.U9,
        damage: dist/* array */.YOg(dist/* object */.Ikc({ kind: dist/* picklist */.KIO(content/* RECORD_DAMAGE_KINDS */.M), count: shape_parts/* count */.U9, firstLine: shape_parts/* line */.n8 })),
        conflictLine: dist/* nullable */.mee(shape_parts/* line */.n8),
        tooDeep: dist/* nullable */.mee(dist/* object */.Ikc({ count: shape_parts/* count */.U9, firstLine: shape_parts/* line */.n8 })),
    }),
    dist/* object */.Ikc({ kind: dist/* picklist */.KIO(['json', 'markdown']), conflictLine: dist/* nullable */.mee(shape_parts/* line */.n8) }),
]));
const reading = dist/* variant */.Oxt('kind', [
    dist/* object */.Ikc({
        kind: dist/* literal */.euz('read'),
        sha256: shape_parts/* digest */.br,
        sizeBytes: shape_parts/* count */.U9,
        lfsOid: dist/* exactOptional */.yqP(shape_parts/* digest */.br),
        others,
        content: store_shape_content,
        isRemembered: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
        soundAs: dist/* exactOptional */.yqP(dist/* picklist */.KIO(content/* CONTENT_KINDS */.w)),
    }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('present'), sizeBytes: shape_parts/* count */.U9 }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('absent') }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('unreadable'), cause: dist/* picklist */.KIO(causes), detail: dist/* string */.YjP() }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('object-absent'), objectId: dist/* string */.YjP() }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('object-corrupt'), objectId: dist/* string */.YjP(), detail: dist/* string */.YjP() }),
]);
const merges = dist/* object */.Ikc({
    mergeCount: shape_parts/* count */.U9,
    lost: dist/* array */.YOg(dist/* object */.Ikc({
        ...{ path: dist/* string */.YjP(), merge: dist/* string */.YjP(), change: dist/* picklist */.KIO(['changed', 'added', 'removed']) },
        redaction: dist/* picklist */.KIO(['none', 'possible', 'undone']),
        ...{ parentNumber: dist/* nullable */.mee(shape_parts/* count */.U9), parent: dist/* nullable */.mee(dist/* string */.YjP()) },
    })),
    ...{ lostCount: shape_parts/* count */.U9, unseen: dist/* nullable */.mee(dist/* string */.YjP()) },
});
/** One store's facts. */
const storeSchema = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    format: dist/* picklist */.KIO(store_facts/* FORMAT_NAMES */.BU),
    source,
    root: dist/* string */.YjP(),
    isConfigured: dist/* boolean */.zMY(),
    sessions: dist/* array */.YOg(dist/* object */.Ikc({ path: dist/* string */.YjP(), missingParts: dist/* array */.YOg(dist/* string */.YjP()) })),
    checkpointCount: shape_parts/* count */.U9,
    artifacts: dist/* array */.YOg(dist/* object */.Ikc({
        path: dist/* string */.YjP(),
        claim: dist/* nullable */.mee(dist/* object */.Ikc({ sha256: dist/* nullable */.mee(shape_parts/* digest */.br), others, manifest: dist/* string */.YjP(), line: shape_parts/* count */.U9 })),
        reading,
        isMutable: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
        isCritical: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
        isClosed: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
        damage: dist/* exactOptional */.yqP(damageSchema),
    })),
    manifests: dist/* array */.YOg(dist/* object */.Ikc({
        path: dist/* string */.YjP(),
        unreadable: dist/* nullable */.mee(dist/* string */.YjP()),
        claimCount: shape_parts/* count */.U9,
        rejections: dist/* array */.YOg(dist/* object */.Ikc({ line: shape_parts/* count */.U9, reason: dist/* picklist */.KIO(store_facts/* REJECTION_REASONS */.Kr), name: dist/* string */.YjP() })),
        rejectionCount: shape_parts/* count */.U9,
    })),
    references: referencesSchema,
    unjudged: dist/* exactOptional */.yqP(unjudgedSchema),
    orphans: dist/* exactOptional */.yqP(orphansSchema),
    index: dist/* exactOptional */.yqP(indexSchema),
    bag: dist/* exactOptional */.yqP(dist/* object */.Ikc({
        version: dist/* nullable */.mee(dist/* string */.YjP()),
        encoding: dist/* nullable */.mee(dist/* string */.YjP()),
        problems: dist/* array */.YOg(dist/* object */.Ikc({
            kind: dist/* picklist */.KIO(store_facts/* BAG_PROBLEM_KINDS */.Rw),
            where: dist/* string */.YjP(),
            line: shape_parts/* count */.U9,
            count: shape_parts/* count */.U9,
            samples: dist/* array */.YOg(dist/* string */.YjP()),
        })),
    })),
    merges: dist/* exactOptional */.yqP((0,shape_parts/* observed */.Px)(merges)),
});

;// CONCATENATED MODULE: ./build/adapters/facts-file.js









const tips = dist/* object */.Ikc({
    present: dist/* array */.YOg(history_text/* tipSchema */.nB),
    former: dist/* array */.YOg(dist/* object */.Ikc({
        ...{ store: dist/* string */.YjP(), ref: dist/* string */.YjP(), tip: dist/* string */.YjP(), checkpoints: shape_parts/* count */.U9, sessions: shape_parts/* count */.U9 },
        ...{ seenAtMs: shape_parts/* timeMs */.c5, isReached: (0,shape_parts/* observed */.Px)(dist/* boolean */.zMY()) },
    })),
});
const repository = dist/* object */.Ikc({
    root: dist/* string */.YjP(),
    kind: dist/* picklist */.KIO(['work-tree', 'bare', 'plain-folder']),
    headCommit: dist/* nullable */.mee(dist/* string */.YjP()),
    headRef: dist/* nullable */.mee(dist/* string */.YjP()),
    objectFormat: dist/* nullable */.mee(dist/* picklist */.KIO(['sha1', 'sha256'])),
    isShallow: dist/* boolean */.zMY(),
    isPartialClone: dist/* boolean */.zMY(),
    isSparse: dist/* boolean */.zMY(),
    notEntered: dist/* array */.YOg(dist/* string */.YjP()),
    unread: dist/* array */.YOg(dist/* string */.YjP()),
});
const unopened = dist/* array */.YOg(dist/* object */.Ikc({ id: dist/* string */.YjP(), reason: dist/* string */.YjP() }));
const base = dist/* object */.Ikc({
    commit: dist/* string */.YjP(),
    isUncertain: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
    stores: dist/* array */.YOg(storeSchema),
    unopened,
});
const accepted = dist/* object */.Ikc({
    acceptances: dist/* array */.YOg(acceptance_shape/* acceptanceSchema */.r),
    unusable: dist/* array */.YOg(dist/* object */.Ikc({ line: shape_parts/* count */.U9, reason: dist/* string */.YjP() })),
    ...{ unusableCount: shape_parts/* count */.U9, commit: dist/* nullable */.mee(dist/* string */.YjP()), isChanged: dist/* boolean */.zMY() },
});
const place = dist/* picklist */.KIO(['git-folder', 'cache', 'branch']);
const facts_file_facts = dist/* object */.Ikc({
    schema: dist/* literal */.euz(facts/* FACTS_SCHEMA */.Of),
    startedAtMs: shape_parts/* timeMs */.c5,
    event: event_shape/* eventSchema */.G,
    canary: dist/* object */.Ikc({
        cases: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* picklist */.KIO(['good', 'bad', 'missing', 'hostile']), expected: dist/* string */.YjP(), answered: dist/* string */.YjP() })),
    }),
    repository: (0,shape_parts/* observed */.Px)(repository),
    fetch: dist/* nullable */.mee(dist/* object */.Ikc({
        remote: dist/* string */.YjP(),
        refs: dist/* array */.YOg(dist/* string */.YjP()),
        failure: dist/* nullable */.mee(dist/* string */.YjP()),
        history: dist/* optional */.lqM(dist/* nullable */.mee(dist/* object */.Ikc({ failure: dist/* nullable */.mee(dist/* string */.YjP()) })), null),
    })),
    scope: dist/* picklist */.KIO(['whole', 'partial', 'empty']),
    stores: dist/* array */.YOg(storeSchema),
    unopened,
    removed: dist/* array */.YOg(dist/* string */.YjP()),
    base: dist/* nullable */.mee((0,shape_parts/* observed */.Px)(base)),
    accepted: dist/* nullable */.mee((0,shape_parts/* observed */.Px)(accepted)),
    github: dist/* nullable */.mee((0,shape_parts/* observed */.Px)(githubSchema)),
    history: dist/* nullable */.mee(dist/* object */.Ikc({
        history: history_text/* historySchema */.Ut,
        places: dist/* array */.YOg(dist/* object */.Ikc({ place, failure: dist/* nullable */.mee(dist/* string */.YjP()), newestRun: dist/* nullable */.mee(dist/* string */.YjP()) })),
    })),
    memory: dist/* nullable */.mee(dist/* object */.Ikc({
        ...{ remembered: shape_parts/* count */.U9, oldestDays: dist/* nullable */.mee(shape_parts/* count */.U9) },
        ...{ readFailure: dist/* nullable */.mee(dist/* string */.YjP()), writeFailure: dist/* nullable */.mee(dist/* string */.YjP()) },
    })),
    tips: dist/* exactOptional */.yqP(tips),
    effects: dist/* array */.YOg(dist/* object */.Ikc({
        ...{ step: stepSchema, result: dist/* picklist */.KIO(['done', 'refused', 'failed', 'waiting', 'planned']) },
        ...{ reason: dist/* nullable */.mee(dist/* string */.YjP()), permission: dist/* nullable */.mee(dist/* string */.YjP()), issue: dist/* nullable */.mee(shape_parts/* count */.U9) },
    })),
    remembered: dist/* array */.YOg(dist/* object */.Ikc({ place, failure: dist/* nullable */.mee(dist/* string */.YjP()), permission: dist/* nullable */.mee(dist/* string */.YjP()) })),
});
/**
 * The facts in a text that `observe` wrote.
 * @throws SettingsError in one line when they are none, or of another version.
 */
function parseFacts(text, name) {
    return (0,json_file/* parseJsonFile */.O)(facts_file_facts, text, name, 'the facts that observe writes');
}

// EXTERNAL MODULE: ./build/adapters/fingerprint.js
var fingerprint = __webpack_require__(7561);
// EXTERNAL MODULE: ./build/assess/assess.js + 44 modules
var assess = __webpack_require__(2891);
// EXTERNAL MODULE: ./build/domain/settings-error.js
var settings_error = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/policy.js
var build_policy = __webpack_require__(1884);
// EXTERNAL MODULE: ./build/report/exit-code.js
var exit_code = __webpack_require__(9517);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/tell.js
var tell = __webpack_require__(7798);
;// CONCATENATED MODULE: ./build/cli/assess.js











const TAKEN = { common: ['failOn', 'rateLimitBuffer', 'json', 'quiet'] };
const HELP = `Usage: session-reliability assess [OPTION]... FACTS.json

Judges the facts that observe wrote, without looking at anything else; - reads them from standard input.

${(0,options/* optionsHelp */.EW)(TAKEN)}
Exit status: 0 all is well, 1 findings, 2 wrong arguments, or no facts, 3 could not tell.
`;
/** `assess FACTS.json`: the judging and reporting half of a run, offline. */
async function assessCommand(args, io) {
    const { settings, positionals, isHelpAsked } = (0,options/* parseCommandLine */.Du)(args, TAKEN);
    if (isHelpAsked) {
        io.stdout.write(HELP);
        return 0;
    }
    const [file, second] = positionals;
    if (file === undefined || second !== undefined)
        throw new settings_error/* SettingsError */.G('assess takes one FACTS.json, as observe writes it');
    const facts = parseFacts(await textOf(file, io), file);
    const policy = { ...build_policy/* DEFAULT_POLICY */.z, rateLimitBufferRatio: settings.rateLimitBuffer };
    const ending = { queue: [], notTold: [], finishedAtMs: facts.startedAtMs, slowMs: policy.latencyMs.warning };
    const report = (0,report_report/* makeReport */.d)(facts, (0,assess/* assess */.n)(facts, { policy, fingerprint: fingerprint/* fingerprint */.R, evidenceDigest: fingerprint/* evidenceDigest */.Y }), ending);
    await (0,tell/* tell */.q)(report, settings, io);
    return (0,exit_code/* exitCodeOf */.F)(report, settings.failOn ?? 'error');
}
async function textOf(file, io) {
    if (file === '-') {
        const chunks = [];
        for await (const chunk of io.stdin)
            chunks.push(chunk);
        return Buffer.concat(chunks).toString('utf8');
    }
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(io.cwd, file), 'utf8');
    }
    catch (error) {
        throw new settings_error/* SettingsError */.G(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
            cause: error,
        });
    }
}


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ parseCommandLine),
/* harmony export */   EW: () => (/* binding */ optionsHelp),
/* harmony export */   IA: () => (/* binding */ LOOKING)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4575);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1423);



/** What every command that looks at a repository obeys. */
const LOOKING = [
    ...['repo', 'ref', 'store', 'exclude', 'fetch', 'github', 'guardId', 'history', 'memory'],
];
function rowsOf({ common }) {
    const rows = Object.entries(_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy);
    const names = common;
    return rows.flatMap(([name, row]) => row.where !== 'action' && (names === undefined || names.includes(name)) ? [row] : []);
}
/** The name under which a row is given: a boolean that is on by default has only its negation. */
function optionOf(row) {
    return isToggle(row) ? `no-${row.name}` : row.name;
}
function isSwitch(row) {
    return row.placeholder === null;
}
function isToggle(row) {
    return isSwitch(row) && row.default === 'true';
}
/**
 * The settings and operands of a command.
 * @throws SettingsError for an option that there is not, or a value that it does not take.
 */
function parseCommandLine(args, taken = {}) {
    const { own = [] } = taken;
    const rows = rowsOf(taken);
    const options = { help: { type: 'boolean', short: 'h' } };
    for (const row of rows)
        options[optionOf(row)] = { type: isSwitch(row) ? 'boolean' : 'string', multiple: row.isRepeatable };
    for (const { name } of own)
        options[name] = { type: 'string' };
    const parsed = parse(args, options);
    const given = new Map();
    for (const row of rows) {
        const value = parsed.values[optionOf(row)];
        if (typeof value === 'string')
            given.set(row.name, value);
        else if (Array.isArray(value))
            given.set(row.name, value.join('\n'));
        else if (value === true)
            given.set(row.name, isToggle(row) ? 'false' : 'true');
    }
    return {
        settings: (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSettings */ .P$)(given, 'command-line'),
        positionals: parsed.positionals,
        isHelpAsked: parsed.values['help'] === true,
        own: new Map(own.flatMap(({ name }) => {
            const value = parsed.values[name];
            return typeof value === 'string' ? [[name, value]] : [];
        })),
    };
}
function parse(args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .G(firstSentence(message), { cause: error });
    }
}
function firstSentence(message) {
    return message.split(/\. |\n/, 1)[0] ?? message;
}
/** The help text of a command's own options and the common ones. */
function optionsHelp(taken = {}) {
    const { own = [] } = taken;
    const ownLines = own.map(({ help, name, placeholder }) => [`--${name} ${placeholder}`, help]);
    const lines = rowsOf(taken).map((row) => {
        const value = row.placeholder === null ? '' : ` ${row.placeholder}`;
        return [`--${optionOf(row)}${value}`, (row.negation ?? row.help) + defaultOf(row)];
    });
    return [...ownLines, ...lines, ['-h, --help', 'Show this help.']]
        .map(([option, help]) => `  ${option}\n      ${help}\n`)
        .join('');
}
/** Of options that take a value, unless the text says it. */
function defaultOf(row) {
    const isSaid = isSwitch(row) || row.default === '' || row.help.includes('Default:');
    return isSaid ? '' : ` Default: ${row.default}`;
}


/***/ }),

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _report_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9258);
/* harmony import */ var _write_text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7319);


/** Tells a person, or with `--json -` a program, what a run has to say. */
async function tell(report, settings, io) {
    if (settings.json === '-') {
        io.stdout.write((0,_report_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonReporter */ .G3)(report));
        return;
    }
    if (settings.json !== '')
        await (0,_write_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeTextFile */ .T)(settings.json, (0,_report_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonReporter */ .G3)(report), io.cwd);
    io.stdout.write((0,_report_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalReporter */ .CO)(report, { isColoured: io.stdout.isTty, isQuiet: settings.quiet, program: io.program }));
}


/***/ }),

/***/ 7319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_hashing_reading_of_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(377);
/* harmony import */ var _adapters_write_whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5596);
/* harmony import */ var _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4575);





/**
 * Writes a file that the user named, whole or not at all: beside it, to the disk, then into its place. What a symlink leads to is
 * written, not the link; into what is no regular file, such as a FIFO or `/dev/null`, the text goes as it is.
 * @throws SettingsError when it cannot be written there.
 */
async function writeTextFile(file, text, cwd) {
    try {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
        const isPlain = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target).then((stats) => stats.isFile(), () => true);
        await (isPlain ? (0,_adapters_write_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceWhole */ .e)(target, text) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(target, text));
    }
    catch (error) {
        const code = (0,_adapters_hashing_reading_of_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
        const why = code === 'ENOENT' ? 'its folder does not exist' : code === '' ? String(error) : code;
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .G(`${file} cannot be written: ${why}`, { cause: error });
    }
}


/***/ }),

/***/ 2728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isAppendOnly)
/* harmony export */ });
/** True for a file of a format that only ever grows at its end. */
function isAppendOnly(path) {
    return /\.(jsonl|ndjson|log)$|\/raw_transcript$/.test(path);
}


/***/ }),

/***/ 7456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ RECORD_DAMAGE_KINDS),
/* harmony export */   w: () => (/* binding */ CONTENT_KINDS)
/* harmony export */ });
/** Kinds of text of which something can be said without a digest. */
const CONTENT_KINDS = ['jsonl', 'json', 'markdown'];
/** What is wrong with a line of JSON Lines. */
const RECORD_DAMAGE_KINDS = [
    /** The beginning of a record, which stops; nothing follows. */
    'torn',
    /** The beginning of a record, and in the middle of it the beginning of another. */
    'spliced',
    /** Two whole records or more. */
    'glued',
    /** NUL bytes. */
    'nul',
    /** Neither JSON nor any of the above. */
    'invalid',
    /** Nothing but blanks. */
    'empty',
];


/***/ }),

/***/ 3213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
const SHA256_HEX = /^[0-9a-f]{64}$/;
/** The digest that a text spells, in either case; null when it spells none. */
function parseDigest(text) {
    if (isDigest(text))
        return text;
    const lower = text.toLowerCase();
    return isDigest(lower) ? lower : null;
}
/** True for 64 lowercase hex digits. */
function isDigest(text) {
    return SHA256_HEX.test(text);
}


/***/ }),

/***/ 1050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ FACTS_SCHEMA),
/* harmony export */   SX: () => (/* binding */ MAX_FORMER_TIPS),
/* harmony export */   lI: () => (/* binding */ UNREAD_HEAD)
/* harmony export */ });
/** The version of the facts' shape. `assess` refuses facts of another one. */
const FACTS_SCHEMA = 3;
/** How many former tips of one store are kept. */
const MAX_FORMER_TIPS = 10;
/** Among what could not be read: the commit of HEAD, which there should be. */
const UNREAD_HEAD = '.git/objects';


/***/ }),

/***/ 8705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
/** Values by a key of theirs; keys and values in the order in which they come. */
function groupedBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [value]);
        else
            group.push(value);
    }
    return groups;
}


/***/ }),

/***/ 7033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ seen),
/* harmony export */   h: () => (/* binding */ unavailable)
/* harmony export */ });
/** A value that was seen. */
function seen(value) {
    return { seen: true, value };
}
/** Something that could not be seen; `reason` completes "could not be read: \u2026". */
function unavailable(reason) {
    return { seen: false, reason };
}


/***/ }),

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ hasRawBytes),
/* harmony export */   K$: () => (/* binding */ ofItsFolder),
/* harmony export */   OU: () => (/* binding */ isBelowAny),
/* harmony export */   RY: () => (/* binding */ pathWithin),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vj: () => (/* binding */ printablePath),
/* harmony export */   iJ: () => (/* binding */ pathToBytes),
/* harmony export */   nP: () => (/* binding */ pathFromBytes),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
const ESCAPED_BYTE = /[\uDC80-\uDCFF]/u;
const LONE_SURROGATE_BASE = 0xdc00;
const FIRST_NON_ASCII_BYTE = 0x80;
/** True when some byte of the path is not UTF-8. */
function hasRawBytes(path) {
    return ESCAPED_BYTE.test(path);
}
/**
 * The path as bytes: UTF-8, with every carried byte put back.
 * @param encodeUtf8 the platform's UTF-8 encoder; the domain has none of its own.
 */
function pathToBytes(path, encodeUtf8) {
    if (!hasRawBytes(path))
        return encodeUtf8(path);
    const bytes = [];
    for (const character of path) {
        const code = character.charCodeAt(0);
        if (character.length === 1 && ESCAPED_BYTE.test(character))
            bytes.push(code - LONE_SURROGATE_BASE);
        else
            bytes.push(...encodeUtf8(character));
    }
    return Uint8Array.from(bytes);
}
/** Bytes as a path: valid UTF-8 sequences become text, every other byte is carried. The inverse of {@link pathToBytes}. */
function pathFromBytes(bytes, decodeStrictUtf8) {
    const whole = decodeStrictUtf8(bytes);
    if (whole !== null)
        return whole;
    let path = '';
    for (let at = 0; at < bytes.length;) {
        const length = sequenceLength(bytes[at] ?? 0);
        const text = length > 0 && at + length <= bytes.length ? decodeStrictUtf8(bytes.subarray(at, at + length)) : null;
        path += text ?? String.fromCharCode(LONE_SURROGATE_BASE + (bytes[at] ?? 0));
        at += text === null ? 1 : length;
    }
    return path;
}
/** How many bytes a UTF-8 sequence with this first byte claims to have; 0 when no sequence starts so (RFC 3629). */
function sequenceLength(first) {
    if (first < FIRST_NON_ASCII_BYTE)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return 2;
    if (first >= 0xe0 && first <= 0xef)
        return 3;
    if (first >= 0xf0 && first <= 0xf4)
        return 4;
    return 0;
}
/** The path for reports: bytes that are not UTF-8, and the `%` of a path that has such bytes, are percent-encoded. */
function printablePath(path) {
    if (!hasRawBytes(path))
        return path;
    return path.replace(/[\uDC80-\uDCFF%]/gu, (character) => {
        const byte = character === '%' ? character.charCodeAt(0) : character.charCodeAt(0) - LONE_SURROGATE_BASE;
        return `%${byte.toString(16).toUpperCase()}`;
    });
}
/** The folder part of a path; `.` for a path without one. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}
/** Answers for paths as `ask` does for the folders that they lie in. It asks once for files of one folder that come one after the other. */
function ofItsFolder(ask) {
    let last = null;
    return (path) => {
        const isNext = last !== null && path.lastIndexOf('/') === last.folder.length && path.startsWith(last.folder);
        if (last === null || !isNext) {
            const folder = folderOf(path);
            last = { folder, answer: ask(folder) };
        }
        return last.answer;
    };
}
/** The last segment of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** `folder/path`, where a folder of `.` or nothing adds nothing. */
function joinPath(folder, path) {
    return folder === '.' || folder === '' ? path : `${folder}/${path}`;
}
/** The path as seen from a folder above it; null when it lies elsewhere. Every path lies in `.`. */
function pathWithin(folder, path) {
    if (folder === '.' || folder === '')
        return path;
    return path[folder.length] === '/' && path.startsWith(folder) ? path.slice(folder.length + 1) : null;
}
/** True when one of the folders lies above the path. */
function isBelowAny(path, folders) {
    for (let above = path; above !== '.' && folders.size > 0;) {
        above = folderOf(above);
        if (folders.has(above))
            return true;
    }
    return false;
}


/***/ }),

/***/ 9017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ unknownTo),
/* harmony export */   L_: () => (/* binding */ firstUnlisted),
/* harmony export */   bV: () => (/* binding */ isMutable),
/* harmony export */   ij: () => (/* binding */ isLeftover),
/* harmony export */   k1: () => (/* binding */ recordedFiles),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   lr: () => (/* binding */ otherEnds),
/* harmony export */   nh: () => (/* binding */ SESSION_MANIFEST),
/* harmony export */   oG: () => (/* binding */ newestRecord),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   yb: () => (/* binding */ sealedBefore)
/* harmony export */ });
/** A session's manifest: over every other file of it. All paths in this file are relative to the session's folder. */
const SESSION_MANIFEST = 'SHA256SUMS';
/** Files that change from seal to seal, by design. */
const MUTABLE = new Set(['context.json', 'session.json', 'metrics.json', 'artifacts/index.json']);
/** True for a file that changes from seal to seal; every other file is written once. */
function isMutable(path) {
    return MUTABLE.has(path);
}
const RECORD = /^checkpoints\/[^/]+\.json$/;
/** True for the path of a checkpoint record. */
function isRecord(path) {
    return path.startsWith('checkpoints/') && RECORD.test(path);
}
/** The path of a checkpoint's record. */
function recordPath(id) {
    return `checkpoints/${id}.json`;
}
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const LEFTOVER = new RegExp(`^\\.SHA256SUMS\\.(?:${UUID}\\.tmp|[0-9a-f]{12}-\\d+-\\d+-${UUID}\\.lock)$`);
/** True for what a seal that was killed may leave in the session's folder; no part of the session. */
function isLeftover(path) {
    return path.startsWith('.') && LEFTOVER.test(path);
}
/**
 * What all records together claim. Of several on one file the one counts that is furthest down the chain, then the later,
 * then the greater id: after a merge the chain may have several ends, and no order of reading changes the answer.
 */
function recordedFiles(records) {
    const files = new Map();
    for (const { artifacts, id, removed } of inOrder(records)) {
        for (const path of removed)
            files.delete(path);
        for (const [path, file] of artifacts)
            files.set(path, { ...file, record: id });
    }
    return files;
}
/**
 * Something that a whole manifest would list and this one does not; null when there is nothing. A seal lists its own record,
 * all that records claim, and the mutable files that the newest of them names. A record at an end of the chain may be that of a
 * seal which was ended before it wrote its manifest. Where there is no record, a manifest lists the session's own files at least.
 */
function firstUnlisted(records, listed, isThere) {
    const old = new Set(sealedBefore(records));
    const finished = records.filter((record) => old.has(record) || listed.has(recordPath(record.id)));
    const due = records.length === 0
        ? ['context.json', 'session.json'].filter(isThere)
        : [
            ...finished.map(({ id }) => recordPath(id)),
            ...recordedFiles(finished).keys(),
            ...(newestRecord(finished)?.mutable.keys() ?? []),
        ];
    return due.find((path) => !listed.has(path)) ?? null;
}
/** The records that another seal has followed since: a manifest was written after them. */
function sealedBefore(records) {
    const followed = new Set(records.map(({ parent }) => parent));
    return records.filter(({ id, isContinued }) => followed.has(id) && !isContinued);
}
/** Ends of the chain that no record follows or merges, but for the newest. Ordered by id. */
function otherEnds(records) {
    const followed = new Set(records.flatMap(({ merges, parent }) => [parent, ...merges]));
    const newest = newestRecord(records)?.id;
    return records.flatMap(({ id }) => (followed.has(id) || id === newest ? [] : [id])).toSorted(compare);
}
/** Records that one record knew nothing of: neither it nor any that it follows or merges. */
function unknownTo(id, records) {
    const byId = new Map(records.map((record) => [record.id, record]));
    const known = new Set();
    const open = [id];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        const record = byId.get(at);
        if (record === undefined || known.has(at))
            continue;
        known.add(at);
        open.push(...record.merges, ...(record.parent === null ? [] : [record.parent]));
    }
    return records.filter((record) => !known.has(record.id));
}
/** The end of the chain that the next record follows; null when there is none. */
function newestRecord(records) {
    return inOrder(records).at(-1) ?? null;
}
function inOrder(records) {
    const depths = depthsOf(records);
    const depth = ({ id }) => depths.get(id) ?? 0;
    return records.toSorted((a, b) => depth(a) - depth(b) || compare(a.createdAt, b.createdAt) || compare(a.id, b.id));
}
/** How many records lie before each; one whose parent is not there, or that is its own ancestor, starts anew. */
function depthsOf(records) {
    const parents = new Map(records.map(({ id, parent }) => [id, parent]));
    const depths = new Map();
    // In the order of their ids, so that a circle is always cut at the same place.
    for (const id of [...parents.keys()].toSorted(compare)) {
        const line = [];
        const onLine = new Set();
        let at = id;
        while (at !== null && parents.has(at) && !depths.has(at) && !onLine.has(at)) {
            line.push(at);
            onLine.add(at);
            at = parents.get(at) ?? null;
        }
        let depth = at === null ? 0 : (depths.get(at) ?? -1) + 1;
        for (const below of line.toReversed()) {
            depths.set(below, depth);
            depth += 1;
        }
    }
    return depths;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 6626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ FORMAT_NAMES),
/* harmony export */   CY: () => (/* binding */ OTHER_ALGORITHMS),
/* harmony export */   Kr: () => (/* binding */ REJECTION_REASONS),
/* harmony export */   Pk: () => (/* binding */ LEFT_OUT),
/* harmony export */   Q5: () => (/* binding */ NOT_FETCHED),
/* harmony export */   Rw: () => (/* binding */ BAG_PROBLEM_KINDS),
/* harmony export */   w2: () => (/* binding */ MAX_REJECTIONS),
/* harmony export */   w3: () => (/* binding */ MAX_BAG_SAMPLES)
/* harmony export */ });
/** The formats that stores come in. */
const FORMAT_NAMES = ['sums', 'session', 'bagit', 'entire'];
/** Everything about a bag's structure that may be worth telling. */
const BAG_PROBLEM_KINDS = [
    'no-declaration',
    'declaration-malformed',
    'declaration-too-long',
    'byte-order-mark',
    'version-unknown',
    'encoding-unknown',
    'no-payload-manifest',
    'payload-unlisted',
    'payload-not-in-every-manifest',
    'no-payload-path',
    'payload-in-tag-manifest',
    'listed-twice',
    'case-collision',
    'normalisation-collision',
    'system-file',
    'checksum-tool-form',
    'algorithm-unknown',
    'algorithm-weak',
    'fetch-malformed',
    'fetch-unsafe-path',
    'fetch-unlisted',
    'not-fetched',
    'payload-oxum',
];
/** How many paths of a bag's problem are kept. */
const MAX_BAG_SAMPLES = 20;
/** Algorithms beside SHA-256 whose digests foreign manifests hold, by the names that OpenSSL and BagIt give them. */
const OTHER_ALGORITHMS = ['md5', 'sha1', 'sha224', 'sha384', 'sha512'];
/** How many rejected lines of one manifest are kept one by one. */
const MAX_REJECTIONS = 100;
/** Every reason for which a line of a manifest, or a manifest, is turned down. */
const REJECTION_REASONS = [
    'absolute-path',
    'path-escape',
    'dot-segment',
    'empty-segment',
    'empty-name',
    'git-dir',
    'nul',
    'symlink',
    'symlink-ancestor',
    'not-a-file',
    'line-too-long',
    'malformed',
    'bad-escape',
    'control-character',
    'byte-order-mark',
    'utf-16',
    'conflicting-duplicate',
    'contradicts-checkpoint',
    'case-collision',
    'normalisation-collision',
    'prefix-conflict',
    'weak-algorithm',
    'conflict-marker',
    'truncated-tail',
    'stdin-name',
    'self-reference',
    'no-entry',
    'incomplete',
];
/** Why a text could not be read that a partial clone left at its remote, or a sparse checkout in git: that is no damage. */
const [NOT_FETCHED, LEFT_OUT] = ['its git object was not fetched', 'the sparse checkout leaves it out'];


/***/ }),

/***/ 1423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ parseSettings),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* harmony import */ var _domain_store_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);
/* harmony import */ var _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4575);



/** GitHub puts its own token in the place of this default; where nobody does, there is none. */
const TOKEN_OF_THE_JOB = '${{ github.token }}';
/** Every setting there is. action.yml, `--help` and the README's table are held to it by a test. */
const SETTINGS = {
    repo: text('repo', 'both', 'DIR', '.', 'Work tree or bare repository to guard.'),
    ref: text('ref', 'both', 'REF', '', "Judge the git objects of this ref instead of the work tree, and only that ref's stores."),
    store: list('store', 'FORMAT=PATH|REF', `Store to guard, as FORMAT=PATH or FORMAT=REF with a FORMAT of ${_domain_store_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_NAMES */ .BU.join(', ')}; given, no other store is looked for.`),
    exclude: list('exclude', 'GLOB', 'Paths that are not entered when looking for stores; ** crosses folders.'),
    failOn: choice('fail-on', 'both', ['never', 'warning', 'error', 'critical', 'new'], '', 'Fail on findings of this severity or worse; new means errors that the base of the pull request does not have. Default: error, on pull requests new.'),
    fetch: choice('fetch', 'both', ['auto', 'off'], '', 'Fetch the refs that stores need before looking, and older commits when something is wrong and the clone is shallow. Default: auto in the action, off on the command line.'),
    github: toggle('github', 'both', "Look at GitHub's API as well.", "Do not look at GitHub's API."),
    githubToken: token('github-token', 'Token for GitHub; contents: read to look, issues: write and statuses: write to tell, contents: write for history: branch.'),
    rateLimitBuffer: percent('rate-limit-buffer', '20', 'Share of every GitHub rate limit that must remain, in percent.'),
    guardId: name('guard-id', 'session-reliability', "Name of this guard's label, statuses, markers and branch, so that several can share a repository."),
    issues: choice('issues', 'action', ['true', 'false'], '', 'Open, update and close one issue for each problem, in runs of the default branch. Default: where the token may.'),
    status: choice('status', 'action', ['true', 'false'], '', 'Set the status of the commit that was judged. Default: where the token may.'),
    history: choice('history', 'both', ['cache', 'branch', 'off'], 'cache', 'Where runs of the default branch are remembered: in the Actions cache, also on the branch GUARD-ID/history, or not at all. The git folder keeps them too.'),
    memory: toggle('memory', 'both', 'Do not read git objects again that are unchanged, but within 14 days; critical ones are always read. The Actions cache or the git folder keeps what was read, in runs of the default branch.', 'Read every git object again.'),
    statusPage: address('status-page', 'https://www.githubstatus.com/api/v2/summary.json', "Summary of GitHub's status page, asked when GitHub fails or is slow; false asks nobody."),
    heartbeatUrl: address('heartbeat-url', '', 'Address that is requested with GET at the end of every run, for a service that tells when runs stop.'),
    localOnly: flag('local-only', 'action', 'Write nothing to GitHub; what would be written is queued.'),
    dryRun: flag('dry-run', 'both', 'Write nothing but the report; it says what would be written.'),
    json: text('json', 'command-line', 'FILE', '', 'Write the report as JSON to FILE; - is stdout, and then nothing else is printed there.'),
    quiet: flag('quiet', 'command-line', 'Print findings only, and what could not be told.'),
};
function text(name, where, placeholder, byDefault, help) {
    return { name, help, default: byDefault, where, placeholder, isRepeatable: false, parse: (value) => value };
}
function token(name, help) {
    const parse = (value) => (value === TOKEN_OF_THE_JOB ? '' : value);
    return { ...text(name, 'action', null, TOKEN_OF_THE_JOB, help), parse };
}
/** A name that may stand in refs, labels and markers. */
function name(of, byDefault, help) {
    const parse = (value) => {
        if (!/^[a-z0-9](-?[a-z0-9]){0,39}$/.test(value))
            throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(`${of}: "${value}" is not a name of at most 40 lowercase letters, digits and single hyphens`);
        return value;
    };
    return { ...text(of, 'both', 'NAME', byDefault, help), parse };
}
/** An address; `false` for none. Over plain HTTP only on this machine. */
function address(of, byDefault, help) {
    const parse = (value) => {
        if (value === '' || value === 'false')
            return '';
        const url = URL.canParse(value) ? new URL(value) : null;
        const isLocal = url?.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
        // The value itself may be a secret: it is not repeated.
        if (url === null || !(url.protocol === 'https:' || isLocal))
            throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(`${of}: it is no https:// address`);
        return value;
    };
    return { ...text(of, 'action', null, byDefault, help), parse };
}
function list(name, placeholder, help) {
    const parse = (value) => value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    return { name, help, default: '', where: 'both', placeholder, isRepeatable: true, parse };
}
function choice(name, where, values, byDefault, help) {
    const parse = (value) => {
        if (value === '')
            return null;
        const found = values.find((candidate) => candidate === value);
        if (found === undefined)
            throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(`${name}: "${value}" is not one of ${values.join(', ')}`);
        return found;
    };
    return { name, help, default: byDefault, where, placeholder: values.join('|'), isRepeatable: false, parse };
}
/** The spellings of YAML 1.2's core schema, and no others. */
const BOOLEANS = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
function parseBoolean(name, value) {
    const parsed = BOOLEANS.get(value);
    if (parsed === undefined)
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(`${name}: "${value}" is not true or false`);
    return parsed;
}
/** A boolean that is on unless turned off, on the command line by `--no-NAME`. */
function toggle(name, where, help, negation) {
    return {
        name,
        help,
        negation,
        default: 'true',
        where,
        placeholder: null,
        isRepeatable: false,
        parse: (value) => parseBoolean(name, value),
    };
}
/** A boolean that is off unless its option is given. */
function flag(name, where, help) {
    return {
        name,
        help,
        default: 'false',
        where,
        placeholder: null,
        isRepeatable: false,
        parse: (value) => parseBoolean(name, value),
    };
}
const WHOLE_PERCENT = 100;
/** A share, written in percent, held as 0..1. */
function percent(name, byDefault, help) {
    const parse = (value) => {
        const number = /^\d{1,3}(\.\d{1,6})?$/.test(value) ? Number(value) : NaN;
        if (!(number >= 0 && number <= WHOLE_PERCENT))
            throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(`${name}: "${value}" is not a percentage from 0 to 100`);
        return number / WHOLE_PERCENT;
    };
    return { name, help, default: byDefault, where: 'both', placeholder: 'PERCENT', isRepeatable: false, parse };
}
/**
 * All settings from the texts that were given, by name; empty text counts as not given.
 * @throws SettingsError for a name that is no setting of this place, or a text that its setting does not take.
 */
function parseSettings(given, where) {
    const here = Object.values(SETTINGS).filter((setting) => setting.where === where || setting.where === 'both');
    const known = new Set(here.map((setting) => setting.name));
    const stranger = [...given.keys()].find((name) => !known.has(name));
    if (stranger !== undefined)
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(`${stranger}: no such setting; there are ${[...known].join(', ')}`);
    const value = (setting) => {
        const own = known.has(setting.name) ? (given.get(setting.name) ?? '') : '';
        return setting.parse(own === '' ? setting.default : own);
    };
    return {
        repo: value(SETTINGS.repo),
        ref: value(SETTINGS.ref),
        store: value(SETTINGS.store),
        exclude: value(SETTINGS.exclude),
        failOn: value(SETTINGS.failOn),
        fetch: value(SETTINGS.fetch),
        github: value(SETTINGS.github),
        githubToken: value(SETTINGS.githubToken),
        rateLimitBuffer: value(SETTINGS.rateLimitBuffer),
        guardId: value(SETTINGS.guardId),
        issues: value(SETTINGS.issues),
        status: value(SETTINGS.status),
        history: value(SETTINGS.history),
        memory: value(SETTINGS.memory),
        statusPage: value(SETTINGS.statusPage),
        heartbeatUrl: value(SETTINGS.heartbeatUrl),
        localOnly: value(SETTINGS.localOnly),
        dryRun: value(SETTINGS.dryRun),
        json: value(SETTINGS.json),
        quiet: value(SETTINGS.quiet),
    };
}


/***/ })

};
