export const id = 936;
export const ids = [936];
export const modules = {

/***/ 2936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ digestsOf),
/* harmony export */   y: () => (/* binding */ createMultiHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _records_content_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7427);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(747);



/** Hashes over no bytes yet: SHA-256, and the others; and a look at the content. */
function createMultiHash({ others, contentKind } = {}) {
    const hash = createHashes(others);
    if (contentKind === undefined)
        return hash;
    const scan = (0,_records_content_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .createContentScan */ .T)(contentKind);
    return {
        update: (bytes) => {
            hash.update(bytes);
            scan.update(bytes);
        },
        digests: () => ({ ...hash.digests(), content: scan.end() }),
    };
}
/** The same of bytes that are all here. */
function digestsOf(bytes, { others, contentKind }) {
    if (others !== undefined) {
        const hash = createMultiHash({ others, contentKind });
        hash.update(bytes);
        return hash.digests();
    }
    const sha256 = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(bytes);
    if (contentKind === undefined)
        return { sha256 };
    const scan = (0,_records_content_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .createContentScan */ .T)(contentKind);
    scan.update(bytes);
    return { sha256, content: scan.end() };
}
function createHashes(others = []) {
    const sha256 = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .createSha256 */ .Yg)();
    if (others.length === 0)
        return { update: sha256.update, digests: () => ({ sha256: sha256.digest() }) };
    const hashes = others.flatMap((algorithm) => {
        const hash = hashOrNull(algorithm);
        return hash === null ? [] : [{ algorithm, hash }];
    });
    return {
        update: (bytes) => {
            sha256.update(bytes);
            for (const { hash } of hashes)
                hash.update(bytes);
        },
        digests: () => ({
            sha256: sha256.digest(),
            others: Object.fromEntries(hashes.map(({ algorithm, hash }) => [algorithm, hash.digest('hex')])),
        }),
    };
}
/** Null for an algorithm that this Node was built without, or is not allowed to use. */
function hashOrNull(algorithm) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Yg: () => (/* binding */ createSha256),
/* harmony export */   s: () => (/* binding */ digestIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Node has the quick one-shot hash since 20.12; absent in older releases that we still run on. */
const oneShot = node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash;
const HEX_LENGTH = 64;
/** The digest of bytes, or of a text's UTF-8, that are all here. */
function sha256Of(bytes) {
    return trusted(oneShot === undefined ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(bytes).digest('hex') : oneShot('sha256', bytes, 'hex'));
}
/** The digest whose 32 bytes lie at a place. Throws a RangeError where there are fewer. */
function digestIn(bytes, at) {
    const hex = bytes.toString('hex', at, at + HEX_LENGTH / 2);
    if (!isFullLength(hex))
        throw new RangeError(`no digest lies at ${at} of ${bytes.length} bytes`);
    return hex;
}
/** A hash over no bytes yet. */
function createSha256() {
    const hash = node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256');
    return { update: (bytes) => void hash.update(bytes), digest: () => trusted(hash.digest('hex')) };
}
/** What OpenSSL prints needs no second look at each of its digits. */
function trusted(hex) {
    if (!isFullLength(hex))
        throw new Error(`SHA-256 gave "${hex}"`);
    return hex;
}
function isFullLength(hex) {
    return hex.length === HEX_LENGTH;
}


/***/ }),

/***/ 7427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ createContentScan)
});

// EXTERNAL MODULE: ./build/domain/content.js
var content = __webpack_require__(7456);
;// CONCATENATED MODULE: ./build/adapters/records/line-tally.js
/** Lines that have something in common, as they are found. */
class LineTally {
    #count = 0;
    #firstLine = 0;
    add(line, count = 1) {
        if (this.#count === 0 || line < this.#firstLine)
            this.#firstLine = line;
        this.#count += count;
    }
    /** Adds all of another. */
    join(other) {
        if (other.#count > 0)
            this.add(other.#firstLine, other.#count);
    }
    clear() {
        this.#count = 0;
    }
    get count() {
        return this.#count;
    }
    /** Null when there is none. */
    get lines() {
        return this.#count === 0 ? null : { count: this.#count, firstLine: this.#firstLine };
    }
}

;// CONCATENATED MODULE: ./build/adapters/records/conflict-finder.js

/** So much of a line says whether it is a marker. */
const MARKER_BYTES = 9;
const MARKERS = [
    [/^<{7} /, 'ours'],
    [/^\|{7}(?: |\r?$)/, 'base'],
    [/^={7}\r?$/, 'separator'],
    [/^>{7} /, 'theirs'],
];
/** True for a byte with which a marker can begin, and no JSON. */
function canBeginMarker(byte) {
    return byte === 0x3c || byte === 0x3d || byte === 0x3e || byte === 0x7c;
}
/** The marker that a line is; null when it is none. */
function markerOf(line) {
    return MARKERS.find(([pattern]) => pattern.test(line))?.[1] ?? null;
}
/** Looks for conflicts that are complete: single markers mean nothing. */
class ConflictFinder {
    /** The first line of the first conflict. */
    #found = null;
    #begunAt = 0;
    #last = null;
    #open = new LineTally();
    /** Markers that belong to no conflict. */
    stray = new LineTally();
    /** To be told of the markers of a text, in their order. */
    take(marker, line) {
        if (marker === 'ours')
            this.#begin(line);
        else if (!this.#fits(marker))
            this.stray.add(line);
        else if (marker === 'theirs')
            this.#complete();
        else {
            this.#open.add(line);
            if (marker === 'separator')
                this.#last = marker;
        }
    }
    /** The text is over: the first line of its first conflict, null for none. */
    end() {
        this.#giveUp();
        return this.#found;
    }
    #begin(line) {
        this.#giveUp();
        this.#last = 'ours';
        this.#begunAt = line;
        this.#open.add(line);
    }
    #fits(marker) {
        if (marker === 'theirs')
            return this.#last === 'separator';
        return marker === 'base' ? this.#last === 'ours' : this.#last !== null;
    }
    #complete() {
        this.#found ??= this.#begunAt;
        this.#last = null;
        this.#open.clear();
    }
    #giveUp() {
        this.stray.join(this.#open);
        this.#last = null;
        this.#open.clear();
    }
}

// EXTERNAL MODULE: ./build/adapters/records/piece.js
var records_piece = __webpack_require__(4022);
// EXTERNAL MODULE: ./build/adapters/records/json-machine.js + 1 modules
var json_machine = __webpack_require__(1886);
;// CONCATENATED MODULE: ./build/adapters/records/record-line.js


const LF = 0x0a;
const NUL = 0;
const QUOTE = 0x22;
const OPENING_BRACE = 0x7b;
const OPENING_BRACKET = 0x5b;
/** Judges one line after the other. Memory does not grow with a line's length. */
class RecordLine {
    #machine = new json_machine/* JsonMachine */.E();
    /** What the line turned out to be before its end: the rest of it hardly matters. */
    #verdict = null;
    #isSpliced = false;
    /** The beginning of a line that may be a marker. */
    #begin = '';
    #isBegun = false;
    /** The last two bytes of the line, of the piece before. */
    #before = [NUL, NUL];
    /** There are bytes of the line. */
    get isBegun() {
        return this.#isBegun;
    }
    /** Takes bytes of the line. Gives the place of the LF that ends it, or the piece's length. */
    take(piece, from) {
        const { bytes } = piece;
        for (let at = from;;) {
            const stop = this.#verdict === null ? this.#machine.run(piece, at) : this.#skip(bytes, at);
            const isAtBegin = stop === from && !this.#isBegun;
            if (stop === bytes.length || bytes[stop] === LF) {
                this.#isBegun ||= stop > from;
                if (stop > from)
                    this.#before = [this.#byteAt(bytes, stop - 2), this.#byteAt(bytes, stop - 1)];
                return stop;
            }
            this.#judgeStop(bytes, stop, isAtBegin);
            at = stop;
        }
    }
    /** The line is over: what it is. */
    end() {
        if (this.#verdict === 'marker')
            return markerOf(this.#begin) ?? 'invalid';
        if (this.#verdict !== null)
            return this.#verdict;
        this.#machine.end();
        if (this.#machine.isBlank)
            return 'empty';
        if (this.#isSpliced)
            return 'spliced';
        if (!this.#machine.isWhole)
            return 'torn';
        return this.#machine.isSeveral ? 'glued' : 'record';
    }
    /** The next line begins. */
    beginNext() {
        this.#machine.restart();
        this.#verdict = null;
        this.#isSpliced = false;
        this.#begin = '';
        this.#isBegun = false;
    }
    /** What follows the JSON of this line, to go on with beyond its end; `beginNext` is all that may be called then. */
    handOver() {
        const machine = this.#machine;
        this.#machine = new json_machine/* JsonMachine */.E();
        return machine;
    }
    #byteAt(bytes, at) {
        return (at < 0 ? this.#before[at + 2] : bytes[at]) ?? NUL;
    }
    /** The rest of a line that is judged already; only a NUL in it could change that. */
    #skip(bytes, from) {
        const lf = bytes.indexOf(LF, from);
        const rest = bytes.subarray(from, lf < 0 ? bytes.length : lf);
        if (this.#begin.length < MARKER_BYTES)
            this.#begin += Buffer.from(rest.subarray(0, MARKER_BYTES - this.#begin.length)).toString('latin1');
        if (this.#verdict !== 'nul' && rest.includes(NUL))
            this.#verdict = 'nul';
        return from + rest.length;
    }
    /** A byte that does not fit. Either that is the line's verdict, or another record begins here. */
    #judgeStop(bytes, at, isAtBegin) {
        const byte = bytes[at];
        if (this.#machine.isTooDeep)
            this.#verdict = 'too-deep';
        else if (isAtBegin && canBeginMarker(byte))
            this.#verdict = 'marker';
        else if (this.#machine.isBlank || !this.#splice(bytes, at))
            this.#verdict = 'invalid';
    }
    /**
     * Where a record was cut off in the middle and another begins, the first byte that does not fit is the brace of that other; or
     * the byte behind its first quote, when the record was cut off in a string, of which that quote seemed to be the end.
     */
    #splice(bytes, at) {
        const byte = bytes[at];
        const isKeyBegun = this.#byteAt(bytes, at - 1) === QUOTE && this.#byteAt(bytes, at - 2) === OPENING_BRACE;
        if (byte === OPENING_BRACE || byte === OPENING_BRACKET)
            this.#machine.restart();
        else if (isKeyBegun && this.#machine.isBehindString)
            this.#machine.restartInKey();
        else
            return false;
        this.#isSpliced = true;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/adapters/records/record-lines.js





/**
 * Judges JSON Lines. A missing LF at the end is no damage, nor is one empty line there, a byte order mark at the beginning, or
 * a file that is JSON on many lines.
 */
class RecordLines {
    #line = new RecordLine();
    /** Follows all of a file whose first record goes on behind its first line; null when it is no JSON as a whole. */
    #whole = null;
    #damage = {
        ...{ torn: new LineTally(), spliced: new LineTally(), glued: new LineTally() },
        ...{ nul: new LineTally(), invalid: new LineTally(), empty: new LineTally() },
    };
    #tooDeep = new LineTally();
    /** Empty lines that nothing has followed so far. */
    #lastEmpty = new LineTally();
    #conflicts = new ConflictFinder();
    #lineCount = 0;
    update(bytes) {
        const piece = (0,records_piece/* pieceOf */.K)(bytes);
        this.#follow(piece, 0);
        for (let at = 0; at < bytes.length; at += 1) {
            at = this.#line.take(piece, at);
            if (at < bytes.length)
                this.#endLine(piece, at);
        }
    }
    end() {
        if (this.#line.isBegun)
            this.#count(this.#line.end());
        if (this.#lastEmpty.count > 1)
            this.#damage.empty.join(this.#lastEmpty);
        const conflictLine = this.#conflicts.end();
        this.#damage.invalid.join(this.#conflicts.stray);
        const isWhole = this.#isWhole();
        const damage = content/* RECORD_DAMAGE_KINDS */.M.flatMap((kind) => {
            const { lines } = this.#damage[kind];
            return lines === null || isWhole ? [] : [{ kind, ...lines }];
        });
        return {
            kind: 'jsonl',
            lineCount: this.#lineCount,
            damage: damage.toSorted((a, b) => a.firstLine - b.firstLine),
            conflictLine,
            tooDeep: isWhole ? null : this.#tooDeep.lines,
        };
    }
    /** It is JSON on many lines, one value or more, each begun on a line of its own. */
    #isWhole() {
        if (this.#whole === null)
            return false;
        this.#whole.end();
        return (this.#whole.isWhole && !this.#whole.isSeveral) || this.#whole.isBlank;
    }
    #endLine(piece, at) {
        const isFirst = this.#lineCount === this.#lastEmpty.count;
        const verdict = this.#line.end();
        this.#count(verdict);
        if (isFirst && verdict === 'torn') {
            this.#whole = this.#line.handOver();
            this.#follow(piece, at);
        }
        this.#line.beginNext();
    }
    /** Follows JSON beyond the ends of lines. */
    #follow(piece, from) {
        if (this.#whole?.runOverLines(piece, from) === false)
            this.#whole = null;
    }
    #count(verdict) {
        this.#lineCount += 1;
        const line = this.#lineCount;
        if (verdict === 'empty') {
            this.#lastEmpty.add(line);
            return;
        }
        this.#damage.empty.join(this.#lastEmpty);
        this.#lastEmpty.clear();
        switch (verdict) {
            case 'record':
                return;
            case 'too-deep':
                this.#tooDeep.add(line);
                return;
            case 'ours':
            case 'base':
            case 'separator':
            case 'theirs':
                this.#conflicts.take(verdict, line);
                return;
            case 'torn':
            case 'spliced':
            case 'glued':
            case 'nul':
            case 'invalid':
                this.#damage[verdict].add(line);
        }
    }
}

;// CONCATENATED MODULE: ./build/adapters/records/markdown-fence.js
/** True for a byte with which a line that begins or ends a fence can begin. */
function canBeginFence(byte) {
    return byte === 0x20 || byte === 0x60 || byte === 0x7e;
}
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/s;
/** Knows which lines of a Markdown text stand in a fenced code block (CommonMark 0.31, section 4.5). */
class MarkdownFence {
    #open = null;
    /** A fence has begun and not ended. */
    get isOpen() {
        return this.#open !== null;
    }
    /** Takes the lines in their order; those that can begin no fence may be left out. True for one in a fence, its own lines included. */
    take(line) {
        const [, fence = '', rest = ''] = FENCE.exec(line) ?? [];
        if (this.#open === null) {
            if (fence === '')
                return false;
            this.#open = fence;
            return true;
        }
        if (fence.startsWith(this.#open) && rest.trim() === '')
            this.#open = null;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/adapters/records/text-lines.js


const text_lines_LF = 0x0a;
/** So much of a line is looked at. */
const LINE_BYTES = 80;
/**
 * Looks for conflicts in JSON and Markdown. In JSON no line of a sound file begins as a marker does; in Markdown what stands in a
 * fence is quoted, and where a fence is left open, nobody knows what is.
 */
class TextLines {
    #kind;
    #conflicts = new ConflictFinder();
    #fence;
    #lineCount = 0;
    /** The beginning of the present line, as bytes in latin1. */
    #begin = '';
    #isBegun = false;
    constructor(kind) {
        this.#kind = kind;
        this.#fence = kind === 'markdown' ? new MarkdownFence() : null;
    }
    update(bytes) {
        for (let at = 0; at < bytes.length; at += 1) {
            const lf = bytes.indexOf(text_lines_LF, at);
            const end = lf < 0 ? bytes.length : lf;
            this.#keep(bytes, at, end);
            this.#isBegun ||= end > at;
            if (lf >= 0)
                this.#endLine();
            at = end;
        }
    }
    end() {
        if (this.#isBegun)
            this.#endLine();
        const line = this.#conflicts.end();
        const conflictLine = this.#fence?.isOpen === true ? null : line;
        return { kind: this.#kind, conflictLine };
    }
    #keep(bytes, from, end) {
        // Most lines are neither: nothing is made of them.
        if (!this.#isBegun && !canBeginMarker(bytes[from]) && !(this.#fence !== null && canBeginFence(bytes[from])))
            return;
        const left = LINE_BYTES - this.#begin.length;
        if (left > 0 && (this.#begin !== '' || !this.#isBegun))
            this.#begin += Buffer.from(bytes.subarray(from, Math.min(end, from + left))).toString('latin1');
    }
    #endLine() {
        this.#lineCount += 1;
        const isQuoted = this.#begin === '' ? true : this.#fence?.take(this.#begin) === true;
        const marker = isQuoted ? null : markerOf(this.#begin);
        if (marker !== null)
            this.#conflicts.take(marker, this.#lineCount);
        this.#begin = '';
        this.#isBegun = false;
    }
}

;// CONCATENATED MODULE: ./build/adapters/records/content-scan.js


/** A scan at the beginning of a text. */
function createContentScan(kind) {
    return kind === 'jsonl' ? new RecordLines() : new TextLines(kind);
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


/***/ })

};
