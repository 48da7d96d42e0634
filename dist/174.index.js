export const id = 174;
export const ids = [174];
export const modules = {

/***/ 2890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ acceptanceSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _domain_acceptance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1726);


/** The shape of one accepted finding; what else a line holds is left out. */
const acceptanceSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{16}$/, '16 hex digits')),
    code: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[a-z]+(-[a-z]+)*$/, 'the code of a finding'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(100)),
    subject: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1)),
    evidence: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{32}$/, '32 hex digits')),
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_domain_acceptance_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REASON */ .ix)),
    author: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_domain_acceptance_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_AUTHOR */ .pW)),
    until: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(_domain_acceptance_js__WEBPACK_IMPORTED_MODULE_1__/* .isDay */ .N, 'a day such as 2026-12-31'))), null),
    acceptedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/, 'a time in UTC')),
});


/***/ }),

/***/ 9836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ historySchema),
/* harmony export */   ZB: () => (/* binding */ queueEntrySchema),
/* harmony export */   i6: () => (/* binding */ parseHistory),
/* harmony export */   nB: () => (/* binding */ tipSchema),
/* harmony export */   u_: () => (/* binding */ historyText)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _domain_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1381);
/* harmony import */ var _domain_join_histories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6008);
/* harmony import */ var _domain_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5526);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2899);
/* harmony import */ var _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3479);






/** Of what cannot be understood, enough is kept to see what it was. */
const MAX_DAMAGED_CHARACTERS = 300;
const MAX_DAMAGED_LINES = 50;
const MAX_FOREIGN_LINES = 2_000;
/** In bytes; together with all else that is written they stay under what any place reads. */
const MAX_FOREIGN_BYTES = 8 * 1024 * 1024;
const MAX_RUNS_BYTES = 48 * 1024 * 1024;
const amount = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Wwf(0));
/** Until the year 2286: what is later is no time of ours. */
const timeMs = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(_shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxValue */ .cGV(9_999_999_999_999));
const word = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxLength */ .Ru6(300));
const words = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxLength */ .Ru6(_domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SCOPE */ .mr));
const health = valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(['healthy', 'degraded', 'failing', 'unknown']);
const fingerprint = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yGV(/^[0-9a-f]{16}$/));
const intact = valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ examined: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, match: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 }));
const apiCounts = {
    ...{ requests: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, counted: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, errors: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, rateLimited: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, refused: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 },
    ...{ medianMs: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(amount), worstMs: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(amount) },
};
const statusStep = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    ...{
        kind: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('set-status'),
        key: word,
        commit: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yGV(/^[0-9a-f]{40,64}$/)),
        context: word,
    },
    ...{ state: valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(['success', 'failure', 'error']), description: word, targetUrl: words },
});
/** The shape of an effect that waits. */
const queueEntrySchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    ...{ key: word, kind: word, subject: words, attempts: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, sinceMs: timeMs, notBeforeMs: timeMs },
    ...{ cause: words, isDead: valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), step: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(statusStep) },
});
/** The shape of where a store was read from. */
const tipSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    ...{ store: words, ref: words, tip: fingerprint, checkpoints: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, sessions: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 },
});
const unreachedTip = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    ...{ store: words, ref: words, tip: fingerprint, checkpoints: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, sessions: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, seenAtMs: timeMs },
});
const run = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    ...{ run: word, atMs: timeMs, durationMs: amount, event: word, status: health },
    findings: valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ info: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, warning: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, error: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, critical: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 }),
    ...{ isUp: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()), intact },
    api: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ...apiCounts,
        rateLimits: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ resource: word, used: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, resetAtMs: timeMs })), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxLength */ .Ru6(64)),
    })),
    evaluations: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ problem: fingerprint, code: word, scope: words, severity: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(_domain_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .o)) })),
    queue: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(queueEntrySchema),
    settled: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(word),
    tips: valibot__WEBPACK_IMPORTED_MODULE_4__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(tipSchema), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxLength */ .Ru6(_domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TIPS */ .Yv))),
    unreached: valibot__WEBPACK_IMPORTED_MODULE_4__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(unreachedTip), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxLength */ .Ru6(_domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_UNREACHED */ .Jk))),
});
const day = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    ...{ day: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .isoDate */ ._$n()), runs: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, scheduled: _shape_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, observedMs: amount, upMs: amount },
    ...{ api: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc(apiCounts)), intact, worst: health },
});
const note = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    ...{ note: word, atMs: timeMs, act: valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(['retry', 'drop']), key: word },
});
/** The shape of a history that is a value, not lines. */
const historySchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    ...{ runs: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(run), days: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(day), notes: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(note) },
    ...{ foreign: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()), damaged: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()) },
});
const NOTHING = { runs: [], days: [], notes: [], foreign: [], damaged: [] };
/**
 * The history in a text of JSON lines, in any order, with any repetitions. Lines of a newer schema and lines that are no
 * records are kept apart: no text is refused.
 */
function parseHistory(text) {
    const runs = [];
    const days = [];
    const notes = [];
    const foreign = [];
    const damaged = [];
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        const record = parseLine(line);
        if (record === null)
            damaged.push(line.slice(0, MAX_DAMAGED_CHARACTERS));
        else if (record === 'foreign')
            foreign.push(line);
        else if (typeof record === 'string')
            damaged.push(record);
        else if ('run' in record)
            runs.push(record);
        else if ('day' in record)
            days.push(record);
        else
            notes.push(record);
    }
    return (0,_domain_join_histories_js__WEBPACK_IMPORTED_MODULE_1__/* .joinHistories */ .h)({ runs, days, notes, foreign, damaged }, NOTHING);
}
function parseLine(line) {
    const json = line.length > _domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RECORD_CHARACTERS */ .EX ? null : jsonOf(line);
    if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(json))
        return null;
    const { schema, kind, text } = json;
    if (typeof schema === 'number' && Number.isSafeInteger(schema) && schema > _domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_SCHEMA */ .NF)
        return 'foreign';
    if (schema !== _domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_SCHEMA */ .NF)
        return null;
    if (kind === 'damaged')
        return typeof text === 'string' ? text.slice(0, MAX_DAMAGED_CHARACTERS) : null;
    const parsed = kind === 'run' ? valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(run, json) : kind === 'day' ? valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(day, json) : valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(note, json);
    return parsed.success && (kind === 'run' || kind === 'day' || kind === 'note') ? parsed.output : null;
}
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}
/**
 * A history as JSON lines, the oldest first; the same history is the same text. Never longer than what is read again: were there too
 * many runs, the oldest would be left out.
 */
function historyText({ runs, days, notes, foreign, damaged }) {
    const of = (kind) => (record) => JSON.stringify({ schema: _domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_SCHEMA */ .NF, kind, ...record });
    const lines = [
        ...days.map(of('day')),
        ...lastWithin(MAX_RUNS_BYTES, runs.map(of('run'))),
        ...notes.map(of('note')),
        ...lastWithin(MAX_FOREIGN_BYTES, foreign.slice(-MAX_FOREIGN_LINES)),
        ...damaged.slice(0, MAX_DAMAGED_LINES).map((text) => of('damaged')({ text })),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
/** The last lines that take no more than so many bytes. */
function lastWithin(mostBytes, lines) {
    let bytes = 0;
    const tooFar = lines.findLastIndex((line) => (bytes += Buffer.byteLength(line) + 1) > mostBytes);
    return lines.slice(tooFar + 1);
}


/***/ }),

/***/ 2899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _domain_observed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7033);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4592);
/* harmony import */ var _records_json_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1886);
/* harmony import */ var _records_piece_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4022);




/** The JSON object that a file holds; unavailable, with the reason as the end of a sentence, when it holds none. */
function parseJsonObject(bytes) {
    const json = parseJson(bytes);
    if (!json.seen)
        return json;
    return isJsonObject(json.value) ? (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .seen */ .c)(json.value) : (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)('it is no JSON object');
}
/** Deeper nesting would run those out of stack who walk through it. */
const MAX_DEPTH = 500;
/** Some hundred bytes of memory each. A record of the largest size that is read has half a million. */
const MAX_CONTAINERS = 4_000_000;
/**
 * The JSON that a file holds; unavailable, with the reason as the end of a sentence, when it holds none, or more than a store
 * may make us build.
 */
function parseJson(bytes) {
    const text = (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeStrictUtf8 */ .Rs)(bytes);
    if (text === null)
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)('it is not UTF-8');
    const machine = new _records_json_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonMachine */ .E(MAX_DEPTH);
    machine.runOverLines((0,_records_piece_js__WEBPACK_IMPORTED_MODULE_2__/* .pieceOf */ .K)(bytes), 0);
    if (machine.isTooDeep)
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)(`it is nested deeper than ${MAX_DEPTH} levels`);
    if (machine.containerCount > MAX_CONTAINERS)
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)(`it holds more than ${MAX_CONTAINERS} objects and lists`);
    try {
        const value = JSON.parse(text);
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .seen */ .c)(value);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)('it is no JSON');
        throw error;
    }
}
/** True for a JSON object; an array is none. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 3479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ observed),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   c5: () => (/* binding */ timeMs),
/* harmony export */   n8: () => (/* binding */ line)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3213);


/** A whole number from 0. */
const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
/** Milliseconds since the epoch that a Date can hold (ECMA-262, "Time Values and Time Range"). */
const timeMs = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(8_640_000_000_000_000));
/** A SHA-256 in lowercase hex. */
const digest = valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((input) => typeof input === 'string' && (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .B)(input), 'no SHA-256 in lowercase hex');
/** Counted from 1. */
const line = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1));
/** What was seen, or why it was not. */
function observed(value) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ seen: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true), value }), valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ seen: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false), reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })]);
}


/***/ }),

/***/ 1726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ isAcceptable),
/* harmony export */   Lt: () => (/* binding */ MAX_UNUSABLE),
/* harmony export */   MV: () => (/* binding */ MAX_LINE),
/* harmony export */   My: () => (/* binding */ MAX_ACCEPTANCES),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   ce: () => (/* binding */ ACCEPTED_PATH),
/* harmony export */   ix: () => (/* binding */ MAX_REASON),
/* harmony export */   l$: () => (/* binding */ MAX_ACCEPTED_BYTES),
/* harmony export */   pW: () => (/* binding */ MAX_AUTHOR),
/* harmony export */   xV: () => (/* binding */ isAtLeastUntil)
/* harmony export */ });
/** The file of accepted findings, one JSON object a line, in the tree of the repository. */
const ACCEPTED_PATH = '.github/session-reliability-accepted.jsonl';
/** A larger file accepts nothing: so many findings are not looked at by a person. */
const MAX_ACCEPTED_BYTES = 16 * 1024 * 1024;
/** More lines than this accept nothing. */
const MAX_ACCEPTANCES = 50_000;
/** A longer line accepts nothing. In characters. */
const MAX_LINE = 64 * 1024;
/** A reason, in characters. */
const MAX_REASON = 1_000;
/** A name, in characters. */
const MAX_AUTHOR = 200;
/** How many lines that cannot be used are kept one by one. */
const MAX_UNUSABLE = 20;
const DAY_MS = 86_400_000;
/** True when the day up to which it counts has passed. */
function isOver({ until }, nowMs) {
    return until !== null && nowMs >= Date.parse(until) + DAY_MS;
}
/** True when an acceptance counts at least up to the end of another day; null is for ever. */
function isAtLeastUntil({ until }, other) {
    return until === null || (other !== null && until >= other);
}
/** True for a day of the calendar as ISO 8601 writes it: `2026-07-13`. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const timeMs = Date.parse(text);
    return !Number.isNaN(timeMs) && new Date(timeMs).toISOString().startsWith(text);
}
/** Only what is wrong in a store can be accepted: trouble with GitHub passes, and the guard's own stays loud. */
function isAcceptable({ subject }) {
    return !subject.startsWith('github/') && !subject.startsWith('guard/');
}


/***/ }),

/***/ 9656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ latenciesOf)
/* harmony export */ });
/** Times of the requests that were answered, in ms, the shortest first. */
function latenciesOf(requests) {
    return requests
        .filter(({ outcome }) => outcome !== 'error')
        .map(({ latencyMs }) => latencyMs)
        .toSorted((a, b) => a - b);
}


/***/ }),

/***/ 1381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ MAX_RECORD_CHARACTERS),
/* harmony export */   Jk: () => (/* binding */ MAX_UNREACHED),
/* harmony export */   NF: () => (/* binding */ HISTORY_SCHEMA),
/* harmony export */   OK: () => (/* binding */ scopeName),
/* harmony export */   Uz: () => (/* binding */ handedOn),
/* harmony export */   Vo: () => (/* binding */ NO_HISTORY),
/* harmony export */   X_: () => (/* binding */ MAX_UNREACHED_PER_STORE),
/* harmony export */   Yv: () => (/* binding */ MAX_TIPS),
/* harmony export */   b4: () => (/* binding */ MAX_SETTLED),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   mr: () => (/* binding */ MAX_SCOPE),
/* harmony export */   p2: () => (/* binding */ MAX_EVALUATIONS_BYTES)
/* harmony export */ });
/** The version of a record's shape. Records of a newer one are kept as they are, and not understood. */
const HISTORY_SCHEMA = 1;
/**
 * How much of a record its evaluations may take, in UTF-8 bytes of JSON: some 450 of them. With 500 records and more, of days with a
 * run each five minutes, a history stays under half of what is read.
 */
const MAX_EVALUATIONS_BYTES = 48 * 1024;
/** How many settled effects one record names. */
const MAX_SETTLED = 1_000;
/** No record that is written comes near this, in characters. A longer one is not read. */
const MAX_RECORD_CHARACTERS = 1024 * 1024;
/** The longest scope that is remembered, in characters. */
const MAX_SCOPE = 1_000;
/** How many tips a run remembers. */
const MAX_TIPS = 20;
/** How many unreached tips one record hands on, of all stores and of one. */
const MAX_UNREACHED = 60;
/** The newest is what is told; the next ones are there for when that is brought back. */
const MAX_UNREACHED_PER_STORE = 3;
/** The unreached tips that runs of the same kind hand on, each once. Runs on GitHub and runs of a clone do not speak for one another. */
function handedOn({ runs }, isLocal) {
    const own = runs.filter(({ event }) => (event === 'local') === isLocal);
    const tips = own.flatMap(({ unreached = [] }) => unreached.map((tip) => [`${tip.tip} ${tip.store}`, tip]));
    return [...new Map(tips).values()];
}
/** The scope of a problem as it is remembered: cut where it is too long, and told from others by the problem's id then. */
function scopeName({ id, scope }) {
    const end = `~${id}`;
    return scope.length > MAX_SCOPE ? scope.slice(0, MAX_SCOPE - end.length) + end : scope;
}
/** A history of nothing. */
const NO_HISTORY = { runs: [], days: [], notes: [], foreign: [], damaged: [] };
const DAY_LENGTH = '2026-07-13'.length;
/** The day (UTC) of a time. */
function dayOf(atMs) {
    return new Date(atMs).toISOString().slice(0, DAY_LENGTH);
}


/***/ }),

/***/ 6008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ joinHistories)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1381);

/**
 * Two histories as one: commutative, associative, idempotent. Records of runs are a set by day and key, those of days by
 * day; the runs of a day that has its record are part of that.
 */
function joinHistories(a, b) {
    const days = joined([...a.days, ...b.days], (record) => record.day, moreRuns);
    const rolledUp = new Set(days.map(({ day }) => day));
    const runs = joined([...a.runs, ...b.runs], ({ atMs, run }) => `${(0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(atMs)} ${run}`, firstInText);
    const notes = joined([...a.notes, ...b.notes], (record) => record.note, firstInText);
    return {
        runs: runs
            .filter(({ atMs }) => !rolledUp.has((0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(atMs)))
            .toSorted((x, y) => x.atMs - y.atMs || order(x.run, y.run)),
        days: days.toSorted((x, y) => order(x.day, y.day)),
        notes: notes.toSorted((x, y) => x.atMs - y.atMs || order(x.note, y.note)),
        foreign: [...new Set([...a.foreign, ...b.foreign])].toSorted(order),
        damaged: [...new Set([...a.damaged, ...b.damaged])].toSorted(order),
    };
}
/** One record for each key; of several, the one that `better` picks, in whatever order they come. */
function joined(records, keyOf, better) {
    const byKey = new Map();
    for (const record of records) {
        const known = byKey.get(keyOf(record));
        byKey.set(keyOf(record), known === undefined ? record : better(known, record));
    }
    return [...byKey.values()];
}
function moreRuns(x, y) {
    return x.runs === y.runs ? firstInText(x, y) : x.runs > y.runs ? x : y;
}
/** Two records of one key differ only when one was tampered with: any rule will do that does not depend on their order. */
function firstInText(x, y) {
    return order(JSON.stringify(x), JSON.stringify(y)) <= 0 ? x : y;
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ medianOf)
/* harmony export */ });
/** The middle of some numbers, or the mean of the two middle ones; null for none. */
function medianOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.ceil(sorted.length / 2) - 1];
    return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}


/***/ }),

/***/ 5526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** How bad a finding is, mildest first. */
const SEVERITIES = ['info', 'warning', 'error', 'critical'];
/** True when `severity` is as bad as `floor` or worse. */
function isAtLeast(severity, floor) {
    return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(floor);
}


/***/ }),

/***/ 851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ utf8Length)
/* harmony export */ });
/** How many bytes a text takes in UTF-8; a lone surrogate counts as the character that stands in for it. */
function utf8Length(text) {
    let bytes = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}


/***/ }),

/***/ 7038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findingsApart),
/* harmony export */   q: () => (/* binding */ acceptanceInWords)
/* harmony export */ });
/* harmony import */ var _domain_acceptance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1726);

/** Tells findings apart that people look at, that they need not look at now, and that they have looked at. */
function findingsApart({ base, findings }) {
    const isOlder = (finding) => base !== null && finding.isNew === false && (0,_domain_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .isAcceptable */ .Lr)(finding);
    const rest = findings.filter(({ accepted }) => !accepted);
    return {
        open: rest.filter((finding) => !isOlder(finding)),
        older: rest.filter(isOlder),
        accepted: findings.filter(({ accepted }) => accepted),
    };
}
/** `Ann, until 2026-12-31: known since the move`; not escaped. */
function acceptanceInWords({ acceptance }) {
    if (acceptance === null)
        return '';
    const { author, reason, until } = acceptance;
    return `${author}${until === null ? '' : `, until ${until}`}: ${reason}`;
}


/***/ }),

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ REPORT_SCHEMA),
/* harmony export */   d: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _domain_github_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _domain_median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(979);


/** The version of the report's shape: docs/report.schema.json. */
const REPORT_SCHEMA = 1;
/** Puts a run's facts and assessment into words and numbers. Pure: the same world gives the same report but for its times. */
function makeReport(facts, assessment, ending) {
    const { finishedAtMs, notTold, queue, slowMs } = ending;
    const metrics = metricsOf(assessment.stores);
    // Every run has a key of its own: all else is the same in the same world.
    const { runKey, ...event } = facts.event;
    return {
        schema: REPORT_SCHEMA,
        status: assessment.health,
        scope: assessment.scope,
        startedAt: new Date(facts.startedAtMs).toISOString(),
        durationMs: Math.max(0, finishedAtMs - facts.startedAtMs),
        event,
        isVerifierProven: assessment.isVerifierProven,
        couldTell: assessment.couldTell,
        stores: assessment.stores,
        findings: assessment.findings,
        unknowns: assessment.unknowns,
        checks: assessment.checks,
        metrics,
        score: assessment.score,
        base: assessment.base,
        trends: [],
        forecasts: [],
        recovery: [],
        escalation: facts.effects.map(({ reason, result, step }) => ({
            step: step.kind,
            subject: subjectOf(step),
            result,
            reason,
        })),
        notTold,
        issues: openIssues(facts),
        queue,
        history: historyOf(facts),
        memory: facts.memory,
        github: githubOf(facts, slowMs),
        fetch: facts.fetch,
    };
}
function metricsOf(stores) {
    const total = (count) => stores.reduce((sum, store) => sum + count(store), 0);
    const artifacts = total((store) => store.artifacts);
    const match = total((store) => store.digests.match);
    const examined = match + total((store) => store.digests.mismatch);
    return {
        sessions: total((store) => store.sessions),
        checkpoints: total((store) => store.checkpoints),
        artifacts,
        bytes: total((store) => store.bytes),
        examined,
        match,
        coverage: ratio(examined, artifacts),
        intactRatio: ratio(match, examined),
    };
}
function subjectOf(step) {
    if (step.kind === 'make-label')
        return step.label;
    if (step.kind === 'set-status')
        return step.commit;
    return step.kind === 'open-issue' ? step.title : `#${step.number}`;
}
function openIssues({ effects, github }) {
    const issues = github?.seen === true ? github.value.issues : null;
    if (issues?.seen !== true)
        return null;
    const open = new Set(issues.value.issues.filter(({ isOpen }) => isOpen).map(({ number }) => number));
    for (const { issue, result, step } of effects) {
        if (result !== 'done')
            continue;
        if (step.kind === 'close-issue')
            open.delete(step.number);
        else if (step.kind === 'reopen-issue')
            open.add(step.number);
        else if (issue !== null)
            open.add(issue);
    }
    return [...open].sort((a, b) => a - b);
}
function historyOf({ history, remembered }) {
    if (history === null)
        return null;
    const places = history.places.map(({ failure, place }) => {
        const writeFailure = remembered.find((outcome) => outcome.place === place)?.failure ?? null;
        return { place, readFailure: failure, writeFailure };
    });
    return { runs: history.history.runs.length, days: history.history.days.length, places };
}
function githubOf(facts, slowMs) {
    if (facts.github?.seen !== true)
        return null;
    const { incidents, requests } = facts.github.value;
    const rateLimits = facts.github.value.rateLimits.seen ? facts.github.value.rateLimits.value : [];
    const number = (outcome) => requests.filter((request) => request.outcome === outcome).length;
    const slow = requests.filter(({ latencyMs, outcome }) => outcome === 'ok' && latencyMs >= slowMs).length;
    const latencies = (0,_domain_github_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .latenciesOf */ .S)(requests);
    return {
        requests: requests.length,
        counted: requests.filter((request) => request.isCounted).length,
        outcomes: {
            ...{ ok: number('ok') - slow, slow, error: number('error') },
            ...{ rateLimited: number('rate-limited'), refused: number('refused') },
        },
        incidents: incidents?.seen === true ? incidents.value : null,
        rateLimit: rateLimits.find((limit) => limit.resource === 'core') ?? null,
        rateLimits,
        latencyMs: { median: (0,_domain_median_js__WEBPACK_IMPORTED_MODULE_1__/* .medianOf */ .u)(latencies), worst: latencies.at(-1) ?? null },
    };
}
function ratio(part, whole) {
    return whole === 0 ? null : part / whole;
}


/***/ }),

/***/ 9258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ws: () => (/* reexport */ annotationsReporter),
  G3: () => (/* reexport */ jsonReporter),
  An: () => (/* reexport */ outputsReporter),
  GF: () => (/* reexport */ summaryReporter),
  CO: () => (/* reexport */ terminalReporter)
});

// EXTERNAL MODULE: ./build/report/findings-apart.js
var findings_apart = __webpack_require__(7038);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/findings-by-code.js

/** Findings grouped by severity and code: the worst first, then by code; within a group in their own order. */
function groupFindings(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = `${words/* worstFirst */.md.indexOf(finding.severity)} ${finding.code}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, group]) => group[0] === undefined ? [] : [{ code: group[0].code, severity: group[0].severity, findings: group }]);
}

// EXTERNAL MODULE: ./build/report/escape/visible-text.js
var visible_text = __webpack_require__(9505);
;// CONCATENATED MODULE: ./build/report/reporters/annotations.js




/** GitHub shows ten annotations of each level in a step. */
const MOST_PER_LEVEL = 10;
/** GitHub cuts a message at 4,096 bytes; a character has at most three of them here. */
const MAX_MESSAGE = 1300;
const LEVELS = { info: 'notice', warning: 'warning', error: 'error', critical: 'error' };
/** Remarks on the lines of manifests and on the run: at most ten of each level, the last of which sums up what is left out. */
function annotationsReporter(report) {
    const { older, open } = (0,findings_apart/* findingsApart */.T)(report);
    const all = groupFindings(open).flatMap(({ findings }) => findings);
    const remarks = all.map(({ code, isNew, place, severity, summary }) => {
        const message = (0,visible_text/* shortened */.v)((0,visible_text/* visibleText */.Q)(summary), MAX_MESSAGE);
        const title = (0,visible_text/* visibleText */.Q)(isNew === true ? `new: ${code}` : code);
        return { kind: 'annotation', level: LEVELS[severity], title, message, place: shownPlace(place) };
    });
    const annotations = [...olderRemark(older.filter(({ severity }) => severity !== 'info').length), ...remarks];
    return ['error', 'warning', 'notice'].flatMap((level) => limited(annotations.filter((annotation) => annotation.level === level)));
}
/** What a change did not bring is not told of on lines that its author sees. */
function olderRemark(older) {
    if (older === 0)
        return [];
    const message = `${(0,words/* olderInWords */.ll)(older)}; the job summary has them.`;
    return [{ kind: 'annotation', level: 'notice', title: 'older findings', message, place: null }];
}
/** A path that cannot be printed as it is names no file to GitHub; the message still says which one it is. */
function shownPlace(place) {
    return place !== null && (0,visible_text/* visibleText */.Q)(place.path) === place.path ? place : null;
}
function limited(annotations) {
    if (annotations.length <= MOST_PER_LEVEL)
        return annotations;
    const shown = annotations.slice(0, MOST_PER_LEVEL - 1);
    const level = annotations[0]?.level ?? 'notice';
    const message = `${(0,words/* count */.U9)(annotations.length - shown.length, 'more finding')} of this level; the job summary and the report have them.`;
    return [...shown, { kind: 'annotation', level, title: 'more findings', message, place: null }];
}

;// CONCATENATED MODULE: ./build/report/reporters/json.js
/** The report as docs/report.schema.json describes it, with a newline at its end. */
function jsonReporter(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/domain/severity.js
var domain_severity = __webpack_require__(5526);
;// CONCATENATED MODULE: ./build/report/reporters/outputs.js

/** The outputs of the action, but for the path of the report, which is known to who writes it. */
function outputsReporter(report) {
    const open = report.findings.filter((finding) => !finding.accepted);
    const outputs = {
        status: report.status,
        findings: String(open.length),
        'critical-findings': String(open.filter(({ severity }) => (0,domain_severity/* isAtLeast */.d)(severity, 'critical')).length),
        verified: String(report.metrics.match),
        coverage: report.metrics.coverage === null ? '' : String(report.metrics.coverage),
        score: report.score === null || report.score.awaitedMs > 0 ? '' : String(report.score.value),
        issues: report.issues === null ? '' : JSON.stringify(report.issues),
        'rate-limit-remaining': String(report.github?.rateLimit?.remaining ?? ''),
    };
    return Object.entries(outputs).map(([name, value]) => ({ kind: 'output', name, value }));
}

// EXTERNAL MODULE: ./build/domain/utf8-length.js
var utf8_length = __webpack_require__(851);
// EXTERNAL MODULE: ./build/report/escape/markdown.js
var markdown = __webpack_require__(1674);
// EXTERNAL MODULE: ./build/report/explain.js
var explain = __webpack_require__(5696);
// EXTERNAL MODULE: ./build/report/reporters/trace-markdown.js
var trace_markdown = __webpack_require__(2389);
;// CONCATENATED MODULE: ./build/report/reporters/summary.js







/** GitHub refuses a summary over 1 MiB; this leaves room for what other steps of the job write. */
const MAX_BYTES = 900_000;
/** How many rows the lists have at first, and as long as the page is too large. */
const ROW_LIMITS = [200, 50, 10, 3, 0];
/**
 * The job's summary page in Markdown, never over 900 KB: its lists shrink, and say by how much.
 * @param pages what the addresses of the pages about findings begin with; null where it is not known.
 */
function summaryReporter(report, pages = null) {
    const makers = ROW_LIMITS.map((rows) => () => page(report, rows, pages));
    for (const make of makers) {
        const text = make();
        if ((0,utf8_length/* utf8Length */.w)(text) <= MAX_BYTES)
            return text;
    }
    return `## Session reliability\n\n${(0,markdown/* markdownText */.p)((0,words/* verdictOf */.Vj)(report))}\n`;
}
function page(report, rows, pages) {
    const { accepted, older, open } = (0,findings_apart/* findingsApart */.T)(report);
    const sections = [
        `## Session reliability\n\n**${(0,markdown/* markdownText */.p)((0,words/* verdictOf */.Vj)(report))}**`,
        storesTable(report.stores, rows),
        ...groupFindings(open).map((group) => findingsTable(group, rows, pages)),
        older.length === 0
            ? ''
            : collapsed((0,words/* olderInWords */.ll)(older.length), groupFindings(older).map((group) => findingsTable(group, rows, pages))),
        accepted.length === 0 ? '' : collapsed((0,words/* acceptedInWords */.Ks)(accepted.length), [acceptedTable(accepted, rows)]),
        goneLine(report),
        unknownsList(report, rows),
        scoreLines(report),
        githubLines(report),
        historyLines(report),
        costLine(report),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function table(head, body) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
}
function leftOut(all, rows) {
    return all > rows ? `\n\n\u2026 and ${(0,words/* grouped */.zD)(all - rows)} more in the report.` : '';
}
function storesTable(stores, rows) {
    if (stores.length === 0)
        return '';
    const head = [
        'Store',
        'Read from',
        'Sessions',
        'Artifacts',
        'Size',
        'Match',
        'Mismatch',
        'Missing',
        'Unverifiable',
        'Unclaimed',
        'Coverage',
    ];
    const body = stores
        .slice(0, rows)
        .map(({ artifacts, bytes, coverage, digests, id, sessions, source }) => [
        ...[(0,markdown/* markdownCode */.D)(id), (0,markdown/* markdownText */.p)(source), (0,words/* grouped */.zD)(sessions), (0,words/* grouped */.zD)(artifacts), (0,words/* size */.Ej)(bytes)],
        ...[digests.match, digests.mismatch, digests.missing, digests.unverifiable, digests.unclaimed].map(words/* grouped */.zD),
        coverage === null ? '\u2013' : (0,words/* percent */.KN)(coverage),
    ]);
    return table(head, body) + leftOut(stores.length, rows);
}
/** What a person need not look at now: there, and out of the way. */
function collapsed(title, sections) {
    return ['<details>', `<summary>${title}</summary>`, ...sections, '</details>'].join('\n\n');
}
function acceptedTable(accepted, rows) {
    const body = accepted
        .slice(0, rows)
        .map((finding) => [
        `${finding.severity}: ${(0,markdown/* markdownText */.p)(finding.summary)}${placeOf(finding)}`,
        (0,markdown/* markdownText */.p)((0,findings_apart/* acceptanceInWords */.q)(finding)),
    ]);
    return table(['What is accepted', 'By whom, and why'], body) + leftOut(accepted.length, rows);
}
function goneLine({ base }) {
    return base === null || base.goneCount === 0
        ? ''
        : `Of what the base has, ${(0,words/* count */.U9)(base.goneCount, 'finding is', 'findings are')} gone.`;
}
function findingsTable({ code, findings, severity }, rows, pages) {
    const news = findings.filter(({ isNew }) => isNew === true).length;
    const number = (0,words/* grouped */.zD)(findings.length) + (news === 0 ? '' : news === findings.length ? ' new' : `, ${(0,words/* grouped */.zD)(news)} new`);
    const body = findings
        .slice(0, rows)
        .map((finding) => [(0,markdown/* markdownText */.p)(finding.summary) + placeOf(finding) + (0,trace_markdown/* traceMarkdown */.J)(finding)]);
    const help = `What it means and what to do: ${(0,explain/* explanationOf */.p)(code, pages)}`;
    return `### ${severity}: ${code} (${number})\n\n${table(['What is wrong'], body)}${leftOut(findings.length, rows)}\n\n${help}`;
}
function placeOf({ place }) {
    return place === null ? '' : ` (${(0,markdown/* markdownCode */.D)(`${place.path}:${place.line}`)})`;
}
function unknownsList({ unknowns }, rows) {
    if (unknowns.length === 0)
        return '';
    const lines = unknowns
        .slice(0, rows)
        .map(({ reason, subject }) => `- ${(0,markdown/* markdownCode */.D)(subject)}: ${(0,markdown/* markdownText */.p)(reason)}`);
    return `### Could not tell\n\n${lines.join('\n')}${leftOut(unknowns.length, rows)}`;
}
function scoreLines(report) {
    const { score } = report;
    if (score === null)
        return '';
    const awaited = (0,words/* awaitedScore */.UQ)(report);
    if (awaited !== null)
        return `### The last 30 days\n\nReliability: ${awaited}.`;
    const { availability, coverage, high, intact, low, target, value, verdict } = score;
    const head = ['Reliability', 'At least', 'At most', 'Up', 'Intact', 'Observed', 'Target', 'Verdict'];
    const row = [...[value, low, high, availability, intact, coverage, target].map(words/* precise */.ul), verdict];
    return `### The last 30 days\n\n${table(head, [row])}`;
}
function githubLines(report) {
    const { escalation, github, issues, notTold, queue } = report;
    const notDone = escalation.filter(({ result }) => result === 'failed' || result === 'refused');
    const lines = [
        ...(github === null ? [] : healthLines(github)),
        issues === null || issues.length === 0 ? '' : `Open issues: ${issues.map((number) => `#${number}`).join(', ')}.`,
        ...notTold.map(markdown/* markdownText */.p),
        ...notDone.map(({ reason, step, subject }) => `Not done: ${step} of ${(0,markdown/* markdownText */.p)(subject)}: ${(0,markdown/* markdownText */.p)(reason ?? '')}.`),
        queue.length === 0
            ? ''
            : `${(0,words/* count */.U9)(queue.length, 'effect waits', 'effects wait')} to be tried again: <code>${explain/* PROGRAM */.R} queue list</code>`,
    ].filter((line) => line !== '');
    return lines.length === 0 ? '' : `### GitHub\n\n${lines.join('  \n')}`;
}
function healthLines(github) {
    const { incidents, latencyMs, outcomes, rateLimit: limit } = github;
    const trouble = [
        [outcomes.slow, 'slow'],
        [outcomes.error, 'failed'],
        [outcomes.rateLimited, 'turned down for their rate'],
        [outcomes.refused, 'not allowed'],
    ];
    const requests = trouble.filter(([number]) => number > 0).map(([number, what]) => `${(0,words/* grouped */.zD)(number)} ${what}`);
    return [
        limit === null
            ? ''
            : `${(0,words/* grouped */.zD)(limit.remaining)} of ${(0,words/* grouped */.zD)(limit.limit)} requests remain until ${new Date(limit.resetAtMs).toISOString()}.`,
        latencyMs.median === null
            ? ''
            : `Requests took ${(0,words/* duration */.p0)(latencyMs.median)} in the median, ${(0,words/* duration */.p0)(latencyMs.worst ?? 0)} at worst${requests.length === 0 ? '' : `; ${requests.join(', ')}`}.`,
        incidents === null || incidents.length === 0 ? '' : `GitHub reports: ${incidents.map(markdown/* markdownText */.p).join('; ')}.`,
    ];
}
function historyLines(report) {
    const { history } = report;
    const failures = (history?.places ?? []).flatMap(({ place, readFailure, writeFailure }) => [
        ...(readFailure === null ? [] : [`- ${place}: not read: ${(0,markdown/* markdownText */.p)(readFailure)}`]),
        ...(writeFailure === null ? [] : [`- ${place}: not written: ${(0,markdown/* markdownText */.p)(writeFailure)}`]),
    ]);
    const trouble = (0,words/* memoryTrouble */.Zk)(report).map(([what, reason]) => `- ${what}: ${(0,markdown/* markdownText */.p)(reason)}`);
    const lines = [...failures, ...trouble];
    return lines.length === 0 ? '' : `### What is remembered\n\n${lines.join('\n')}`;
}
function costLine(report) {
    const { durationMs, github, metrics } = report;
    const requests = github === null ? '' : `, ${(0,words/* count */.U9)(github.requests, 'request')} to GitHub (${(0,words/* grouped */.zD)(github.counted)} counted)`;
    const covered = metrics.coverage === null ? '' : `, ${(0,words/* percent */.KN)(metrics.coverage)} of all artifacts,`;
    const memory = (0,words/* memoryInWords */.i3)(report);
    return `${(0,words/* count */.U9)(metrics.examined, 'digest')} compared${covered} in ${(0,words/* duration */.p0)(durationMs)}${requests}${memory === null ? '' : `; ${memory}`}.`;
}

// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(9351);
// EXTERNAL MODULE: ./build/report/trace.js
var report_trace = __webpack_require__(8798);
;// CONCATENATED MODULE: ./build/report/reporters/terminal.js






/** How many findings of one group, and how many unknowns, are shown; the rest are counted. */
const SHOWN = 10;
const SHOWN_STORES = 50;
const COLOURS = { critical: '35', error: '31', warning: '33', info: '36' };
/** What a person at a terminal reads. Ends with a newline, or is empty. */
function terminalReporter(report, options) {
    const { isColoured, isQuiet } = options;
    const paint = (severity, text) => isColoured ? `\u001b[${COLOURS[severity]}m${text}\u001b[0m` : text;
    const { accepted, older, open } = (0,findings_apart/* findingsApart */.T)(report);
    const groupsOf = (findings) => groupFindings(findings).filter(({ severity }) => !isQuiet || severity !== 'info');
    const groups = groupsOf(open);
    const olderLines = groupsOf(older).flatMap((group) => linesOfGroup(group, paint));
    const findings = [
        ...groups.flatMap((group) => linesOfGroup(group, paint)),
        ...(olderLines.length === 0 ? [] : [`${(0,words/* olderInWords */.ll)(older.length)}:`, ...olderLines]),
    ];
    const unknowns = terminal_limited(report.unknowns, SHOWN, ({ subject, reason }) => [
        `could not tell: ${(0,terminal/* terminalText */.e)(subject)}: ${(0,terminal/* terminalText */.e)(reason)}`,
    ]);
    if (isQuiet)
        return joined([...findings, ...unknowns]);
    return joined([
        (0,words/* verdictOf */.Vj)(report),
        ...block(terminal_limited(report.stores, SHOWN_STORES, linesOfStore)),
        ...block(findings),
        ...block(linesOfAccepted(accepted)),
        ...block(unknowns),
        ...block(linesOfGitHub(report)),
        ...block(closing(report, groups, options)),
    ]);
}
function joined(lines) {
    return lines.map((line) => `${line}\n`).join('');
}
/** Lines with an empty one before them; nothing for none. */
function block(lines) {
    return lines.length === 0 ? [] : ['', ...lines];
}
/** The lines of the first `most` items, and how many there are more. */
function terminal_limited(items, most, linesOf) {
    const rest = items.length - most;
    const lines = items.slice(0, most).flatMap(linesOf);
    return rest > 0 ? [...lines, `  \u2026 and ${(0,words/* grouped */.zD)(rest)} more; --json FILE has them all`] : lines;
}
const VERDICTS = ['match', 'mismatch', 'missing', 'unverifiable', 'unclaimed', 'remembered'];
function linesOfStore(store) {
    const { digests } = store;
    const parts = [
        ...VERDICTS.filter((verdict) => digests[verdict] > 0).map((verdict) => `${(0,words/* grouped */.zD)(digests[verdict])} ${verdict}`),
        `${(0,words/* percent */.KN)(store.coverage)} covered`,
    ];
    const checkpoints = store.checkpoints === 0 ? '' : `, ${(0,words/* count */.U9)(store.checkpoints, 'checkpoint')}`;
    return [
        `${(0,terminal/* terminalText */.e)(store.id)}  (${(0,terminal/* terminalText */.e)(store.source)})`,
        `  ${(0,words/* count */.U9)(store.sessions, 'session')}${checkpoints}, ${(0,words/* count */.U9)(store.artifacts, 'artifact')}, ${(0,words/* size */.Ej)(store.bytes)}: ${parts.join(', ')}`,
    ];
}
function linesOfGroup({ code, findings, severity }, paint) {
    const many = findings.length === 1 ? '' : ` (${(0,words/* grouped */.zD)(findings.length)})`;
    return [
        paint(severity, `${severity}: ${(0,terminal/* terminalText */.e)(code)}${many}`),
        ...terminal_limited(findings, SHOWN, (finding) => [
            `  ${(0,terminal/* terminalText */.e)(finding.summary)}${where(finding.place)}`,
            ...linesOfTrace(finding),
        ]),
    ];
}
function linesOfTrace(finding) {
    const trace = (0,report_trace/* traceOf */.f)(finding);
    if (trace === null)
        return [];
    const { command, goodCopy } = trace;
    const parts = [
        ...(goodCopy === null ? [] : [`good copy: ${(0,terminal/* terminalText */.e)(goodCopy)}`]),
        ...(command === null ? [] : [`command: ${(0,terminal/* terminalText */.e)(command)}`]),
    ];
    return [`    ${parts.join('; ')}`];
}
function linesOfAccepted(accepted) {
    if (accepted.length === 0)
        return [];
    const lines = terminal_limited(accepted, SHOWN, (finding) => [
        `  ${finding.severity}: ${(0,terminal/* terminalText */.e)(finding.summary)}`,
        `    ${(0,terminal/* terminalText */.e)((0,findings_apart/* acceptanceInWords */.q)(finding))}`,
    ]);
    return [`${(0,words/* acceptedInWords */.Ks)(accepted.length)}:`, ...lines];
}
function where(place) {
    return place === null ? '' : ` (${(0,terminal/* terminalText */.e)(`${place.path}:${place.line}`)})`;
}
function linesOfGitHub(report) {
    const { escalation, github, history, issues, notTold, queue } = report;
    const limit = github?.rateLimit;
    const notDone = escalation.filter(({ result }) => result !== 'done');
    const places = (history?.places ?? []).flatMap(({ place, readFailure, writeFailure }) => [readFailure, writeFailure].flatMap((failure) => failure === null ? [] : [`history (${place}): ${(0,terminal/* terminalText */.e)(failure)}`]));
    return [
        ...linesOfScore(report),
        ...(limit === null || limit === undefined
            ? []
            : [`GitHub: ${(0,words/* grouped */.zD)(limit.remaining)} of ${(0,words/* grouped */.zD)(limit.limit)} requests remain`]),
        ...(issues === null || issues.length === 0
            ? []
            : [`open issues: ${issues.map((number) => `#${number}`).join(', ')}`]),
        ...notTold.map(terminal/* terminalText */.e),
        ...notDone.map(({ reason, result, step, subject }) => `${result}: ${step} of ${(0,terminal/* terminalText */.e)(subject)}: ${(0,terminal/* terminalText */.e)(reason ?? '')}`),
        ...(queue.length === 0
            ? []
            : [`${(0,words/* count */.U9)(queue.length, 'effect waits', 'effects wait')} to be tried again; queue list shows them`]),
        ...places,
        ...(0,words/* memoryTrouble */.Zk)(report).map(([what, reason]) => `${what}: ${(0,terminal/* terminalText */.e)(reason)}`),
    ];
}
function linesOfScore(report) {
    const { score } = report;
    const awaited = (0,words/* awaitedScore */.UQ)(report);
    if (score === null)
        return [];
    if (awaited !== null)
        return [`reliability of the last 30 days: ${awaited}`];
    return [
        `reliability of the last 30 days: ${(0,words/* precise */.ul)(score.value)}, between ${(0,words/* precise */.ul)(score.low)} and ${(0,words/* precise */.ul)(score.high)} with ${(0,words/* precise */.ul)(score.coverage)} observed: target ${(0,words/* precise */.ul)(score.target)} ${score.verdict}`,
    ];
}
function closing(report, groups, options) {
    const compared = `${(0,words/* count */.U9)(report.metrics.examined, 'digest')} compared in ${(0,words/* duration */.p0)(report.durationMs)}`;
    const memory = (0,words/* memoryInWords */.i3)(report);
    return [...hintsOn(groups, options), memory === null ? compared : `${compared}; ${memory}`];
}
/** Where to read on. In the log of a job there is no program to call. */
function hintsOn(groups, { pages, program = explain/* PROGRAM */.R }) {
    const codes = [...new Set(groups.map(({ code }) => (0,terminal/* terminalText */.e)(code)))].slice(0, SHOWN);
    const [code = ''] = codes;
    if (codes.length === 0 || pages === null)
        return [];
    const what = 'What a finding means and what to do:';
    if (pages !== undefined)
        return [`${what} ${pages}CODE.md, of ${codes.join(', ')}`];
    const command = `${what} ${(0,terminal/* terminalText */.e)(program)} explain`;
    return codes.length === 1 ? [`${command} ${code}`] : [`${command} CODE, of ${codes.join(', ')}`];
}

;// CONCATENATED MODULE: ./build/report/reporters/index.js







/***/ }),

/***/ 2389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ traceMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1674);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8798);


/** Where a good copy lies, and the command, on a line of its own in a cell of a table; empty when neither is known. */
function traceMarkdown(finding) {
    const trace = (0,_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .traceOf */ .f)(finding);
    if (trace === null)
        return '';
    const { command, goodCopy } = trace;
    const parts = [
        ...(goodCopy === null ? [] : [`good copy: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p)(goodCopy)}`]),
        ...(command === null ? [] : [`command: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D)(command)}`]),
    ];
    return `<br>${parts.join('; ')}`;
}


/***/ }),

/***/ 8798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ traceOf)
/* harmony export */ });
/** What to show below a finding; null when its evidence has neither. */
function traceOf({ evidence }) {
    const goodCopy = placeOfCopy(evidence['goodCopy'] ?? null);
    const command = textOf(evidence['command']);
    return goodCopy === null && command === null ? null : { goodCopy, command };
}
const SHORT_ID = 12;
function placeOfCopy(copy) {
    if (typeof copy !== 'object' || copy === null)
        return textOf(copy);
    const { commit, isInAncestry, objectId, path } = Object.fromEntries(Object.entries(copy));
    const [object, of] = [textOf(objectId), textOf(commit)];
    if (of === null && object !== null)
        return `object ${object.slice(0, SHORT_ID)}${commit === undefined ? '; in which commit is not said, for another file may have been redacted since' : ', which no commit reaches'}`;
    if (of === null)
        return null;
    const where = textOf(path);
    const aside = isInAncestry === false ? ', outside of the history that was judged' : '';
    return `commit ${of.slice(0, SHORT_ID)}${where === null ? '' : `, ${where}`}${aside}`;
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}


/***/ }),

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ openInWords),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Ks: () => (/* binding */ acceptedInWords),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UQ: () => (/* binding */ awaitedScore),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   Zk: () => (/* binding */ memoryTrouble),
/* harmony export */   i3: () => (/* binding */ memoryInWords),
/* harmony export */   ll: () => (/* binding */ olderInWords),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   ul: () => (/* binding */ precise),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export hours */
/* harmony import */ var _domain_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5526);
/* harmony import */ var _findings_apart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);


/** `1 file`, `2 files`; the plural may be given. */
function count(number, one, many = `${one}s`) {
    return `${grouped(number)} ${number === 1 ? one : many}`;
}
/** A whole number with thin groups of three: `1,234,567`. */
function grouped(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
const STEP = 1024;
/** A number of bytes in its largest unit of which there is at least one. */
function size(bytes) {
    let [value, unit] = [bytes, 0];
    while (value >= STEP && unit < UNITS.length - 1)
        [value, unit] = [value / STEP, unit + 1];
    return unit === 0 ? count(bytes, 'byte') : `${value.toFixed(1)} ${UNITS[unit] ?? ''}`;
}
/** A share in percent, never rounded up to a whole that it is not. */
function percent(ratio) {
    if (ratio === null)
        return 'nothing';
    const tenths = Math.floor(ratio * 1000) / 10;
    return `${tenths} %`;
}
/** A share in percent with two decimals, never rounded up. */
function precise(ratio) {
    return `${(Math.floor(ratio * 10_000) / 100).toFixed(2)} %`;
}
/** A time in ms, in seconds from one second on. */
function duration(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
const HOUR_MS = 3_600_000;
/** A long time in ms, in whole hours, rounded up. */
function hours(ms) {
    return count(Math.ceil(ms / HOUR_MS), 'hour');
}
/** That there is no score yet, and what it takes; null when there is one, or nothing is known at all. */
function awaitedScore({ score }) {
    if (score === null || score.awaitedMs === 0)
        return null;
    return `not enough observed yet, ${hours(score.awaitedMs)} more to go`;
}
/** What was not read again, in words; null for nothing. */
function memoryInWords({ memory }) {
    const { oldestDays = null, remembered = 0 } = memory ?? {};
    if (oldestDays === null)
        return null;
    const age = oldestDays === 0 ? 'today' : `${count(oldestDays, 'day')} ago`;
    return `${count(remembered, 'unchanged object')} remembered, the oldest read ${age}`;
}
/** What does not work of the memory, each in words of ours with a reason that is untrusted; empty when all does. */
function memoryTrouble({ memory, }) {
    const { readFailure = null, writeFailure = null } = memory ?? {};
    return [
        ...(readFailure === null ? [] : [['git objects: not remembered', readFailure]]),
        ...(writeFailure === null ? [] : [['git objects: not kept', writeFailure]]),
    ];
}
const VERDICTS = {
    healthy: 'Healthy',
    degraded: 'Degraded',
    failing: 'Failing',
    unknown: 'Unknown',
};
/** The run in one sentence. */
function verdictOf(report) {
    const { metrics, scope, status, stores } = report;
    if (!report.isVerifierProven)
        return 'Failing: the verifier failed a case whose answer is known; believe nothing of this run.';
    if (scope === 'empty')
        return 'Healthy: the change touches no session store.';
    if (stores.length === 0)
        return `${VERDICTS[status]}: no session store could be examined.`;
    const what = `${count(stores.length, 'store')}, ${count(metrics.sessions, 'session')}`;
    const verified = `${grouped(metrics.match)} of ${grouped(metrics.artifacts)} artifacts match their recorded digest`;
    return `${VERDICTS[status]}${isAsBefore(report) ? ' as before' : ''}: ${what}; ${verified}; ${openInWords(report)}.`;
}
/** All that is wrong was wrong before the change. */
function isAsBefore({ base, findings, status }) {
    const { older, open } = (0,_findings_apart_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsApart */ .T)({ base, findings: findings.filter(({ severity }) => severity !== 'info') });
    return status !== 'healthy' && open.length === 0 && older.length > 0;
}
/** How many findings there are, what is only information aside: the open ones by severity, then older and accepted ones. */
function openInWords({ base, findings }) {
    const { accepted, older, open } = (0,_findings_apart_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsApart */ .T)({
        base,
        findings: findings.filter(({ severity }) => severity !== 'info'),
    });
    const news = base === null ? 0 : open.filter(({ isNew }) => isNew === true).length;
    const kind = older.length > 0 ? ' new' : accepted.length > 0 ? ' else' : '';
    return [
        open.length === 0
            ? `nothing${kind} is wrong that could be seen`
            : bySeverity(open) + (news === 0 ? '' : ` (${grouped(news)} new)`),
        ...(older.length === 0 ? [] : [olderInWords(older.length)]),
        ...(accepted.length === 0 ? [] : [acceptedInWords(accepted.length)]),
    ].join('; ');
}
function bySeverity(open) {
    return worstFirst
        .map((severity) => [severity, open.filter((finding) => finding.severity === severity).length])
        .filter(([, number]) => number > 0)
        .map(([severity, number]) => (severity === 'critical' ? `${grouped(number)} critical` : count(number, severity)))
        .join(', ');
}
/** `3 findings are older than the change`. */
function olderInWords(older) {
    return `${count(older, 'finding is', 'findings are')} older than the change`;
}
/** `3 findings are accepted`. */
function acceptedInWords(accepted) {
    return `${count(accepted, 'finding is', 'findings are')} accepted`;
}
/** Severities, worst first. */
const worstFirst = _domain_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.toReversed();


/***/ })

};
