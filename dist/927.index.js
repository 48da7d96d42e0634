export const id = 927;
export const ids = [927];
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

/***/ 7561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   Y: () => (/* binding */ evidenceDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const FINGERPRINT_DIGITS = 16;
/** What identifies a finding from run to run: the first 16 hex digits of SHA-256(code NUL subject). */
function fingerprint(code, subject) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${code}\0${subject}`).digest('hex').slice(0, FINGERPRINT_DIGITS);
}
const EVIDENCE_DIGITS = 32;
/** What a finding's evidence comes down to: the first 32 hex digits of SHA-256 of a text. Nobody finds two texts with the same. */
function evidenceDigest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, EVIDENCE_DIGITS);
}


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

/***/ 2441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openState)
/* harmony export */ });
/* harmony import */ var _adapters_git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7502);
/* harmony import */ var _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4575);


/** @throws SettingsError when the folder is no git repository; UnreadableError when git cannot read it. */
async function openState(path, { workerEntry }) {
    const credential = { token: '', serverUrl: '' };
    const { gitDir, root, stateFolder } = await (0,_adapters_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .openRepository */ .h)(path, { excludes: [], credential, workerEntry });
    if (stateFolder === null || gitDir === null)
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(`repo: ${path} is no git repository, so the guard keeps nothing in it`);
    return { stateFolder, gitDir, root };
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

/***/ 7601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   queueCommand: () => (/* binding */ queueCommand)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_history_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1984);
/* harmony import */ var _adapters_history_git_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3495);
/* harmony import */ var _adapters_history_history_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6981);
/* harmony import */ var _adapters_history_tracked_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4709);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5562);
/* harmony import */ var _domain_history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1381);
/* harmony import */ var _domain_queue_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6486);
/* harmony import */ var _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4575);
/* harmony import */ var _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9253);
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9351);
/* harmony import */ var _open_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2441);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2315);














const HELP = `Usage: session-reliability queue list
       session-reliability queue retry|drop KEY... [--history branch]

Effects on GitHub that failed and wait to be tried again. list shows them; retry makes them due for the next run, with all their
attempts; drop forgets them. With --history branch the queue is that of the branch GUARD-ID/history at the remote, else that of
this clone and of the branch as it was last fetched.

  --repo DIR, --guard-id NAME, --history branch, --json -
`;
/** `queue list|retry|drop`. */
async function queueCommand(args, io) {
    const { settings, positionals, isHelpAsked } = (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .parseCommandLine */ .Du)(args, {
        common: ['repo', 'guardId', 'history', 'json'],
    });
    if (isHelpAsked) {
        io.stdout.write(HELP);
        return 0;
    }
    const [act, ...keys] = positionals;
    if (act !== 'list' && act !== 'retry' && act !== 'drop')
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_10__/* .SettingsError */ .G('queue takes one of list, retry, drop');
    if (act === 'list' && keys.length > 0)
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_10__/* .SettingsError */ .G('queue list takes no KEY');
    if (act !== 'list' && keys.length === 0)
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_10__/* .SettingsError */ .G(`queue ${act} takes at least one KEY; queue list shows them`);
    const log = await openLog(settings, io);
    const { history, places } = await log.read();
    const unread = places.find(({ failure }) => failure !== null);
    if (unread !== undefined)
        throw new _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UnreadableError */ .G(`the history cannot be read (${unread.place}): ${unread.failure ?? ''}`);
    const queue = (0,_domain_queue_js__WEBPACK_IMPORTED_MODULE_12__/* .queueOf */ .n)(history);
    if (act === 'list') {
        io.stdout.write(settings.json === '-' ? `${JSON.stringify([...queue.values()], null, 2)}\n` : listOf([...queue.values()]));
        return 0;
    }
    const stranger = keys.find((key) => !queue.has(key));
    if (stranger !== undefined)
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_10__/* .SettingsError */ .G(`nothing with the key "${stranger}" is in the queue; queue list shows it`);
    const notes = keys.map((key) => ({ note: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), atMs: io.nowMs(), act, key }));
    const outcomes = await log.write({ ..._domain_history_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_HISTORY */ .Vo, notes }, log.names);
    const failed = outcomes.find(({ failure }) => failure !== null);
    if (failed !== undefined)
        throw new _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UnreadableError */ .G(`the history cannot be written (${failed.place}): ${failed.failure ?? ''}`);
    io.stdout.write(keys.map((key) => `${act === 'retry' ? 'due now' : 'dropped'}: ${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .terminalText */ .e)(key)}\n`).join(''));
    return 0;
}
async function openLog({ guardId, history, repo }, io) {
    const { gitDir, root, stateFolder } = await (0,_open_state_js__WEBPACK_IMPORTED_MODULE_8__/* .openState */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, repo), io);
    const branch = (0,_compose_js__WEBPACK_IMPORTED_MODULE_6__/* .historyBranch */ .Rt)(guardId);
    const serverUrl = io.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const credential = { token: io.env['GITHUB_TOKEN'] ?? io.env['GH_TOKEN'] ?? '', serverUrl };
    return (0,_adapters_history_history_log_js__WEBPACK_IMPORTED_MODULE_4__/* .createHistoryLog */ .Z)([
        (0,_adapters_history_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitFolderPlace */ .o)(stateFolder, guardId),
        history === 'branch'
            ? (0,_adapters_history_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .createBranchPlace */ .w)({ gitDir, root, branch, credential })
            : (0,_adapters_history_tracked_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .createTrackedBranchPlace */ .I)(gitDir, branch),
    ]);
}
function listOf(queue) {
    if (queue.length === 0)
        return 'nothing waits\n';
    return queue
        .map(({ attempts, cause, isDead, key, kind, notBeforeMs, sinceMs, subject }) => {
        const when = isDead ? 'not tried again' : `not before ${new Date(notBeforeMs).toISOString()}`;
        const lines = [
            (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .terminalText */ .e)(key),
            `  ${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .terminalText */ .e)(kind)} of ${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .terminalText */ .e)(subject)}, failed ${attempts} times since ${new Date(sinceMs).toISOString()}, ${when}`,
            `  ${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .terminalText */ .e)(cause)}`,
        ];
        return lines.map((line) => `${line}\n`).join('');
    })
        .join('');
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

/***/ 6486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ queueOf)
/* harmony export */ });
/**
 * The effects that wait, by key, as the runs left them one after the other and people changed them by hand: a run's list says what
 * waits after it, and what waits no more.
 */
function queueOf({ notes, runs }) {
    const queue = new Map();
    const events = [
        ...runs.map((run) => ({ atMs: run.atMs, run, note: null })),
        ...notes.map((note) => ({ atMs: note.atMs, run: null, note })),
    ].toSorted((a, b) => a.atMs - b.atMs);
    for (const { run, note } of events) {
        if (run !== null)
            follow(queue, run);
        else if (note.act === 'drop')
            queue.delete(note.key);
        else {
            const entry = queue.get(note.key);
            if (entry !== undefined)
                queue.set(note.key, { ...entry, attempts: 0, notBeforeMs: 0, isDead: false });
        }
    }
    return queue;
}
function follow(queue, run) {
    for (const key of run.settled)
        queue.delete(key);
    for (const entry of run.queue)
        queue.set(entry.key, entry);
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

/***/ 1884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** The defaults. */
const DEFAULT_POLICY = {
    rateLimitBufferRatio: 0.2,
    latencyMs: { warning: 5_000, critical: 10_000 },
    errorRatio: { warning: 0.05, critical: 0.1 },
    errorWindowsMs: [DAY_MS, 7 * DAY_MS],
    leastRequests: 20,
    inactivityMs: 45 * DAY_MS,
    heartbeat: { gaps: 3, leastGaps: 10, quantile: 0.99 },
    history: {
        rawRecords: 500,
        daysKept: 731,
        notesKeptMs: 60 * DAY_MS,
        validity: { overMs: 7 * DAY_MS, shortestMs: 15 * MINUTE_MS, longestMs: 180 * MINUTE_MS },
    },
    memory: { withinDays: 14, mostObjects: 2_000_000 },
    rewrite: { settledMs: 10 * MINUTE_MS },
    score: { overMs: 30 * DAY_MS, target: 0.995, leastObservedMs: DAY_MS, leastCoverage: 0.8 },
    escalation: {
        from: 'error',
        always: ['heartbeat-missed', 'schedule-ending', 'queue-stuck'],
        atOnce: [
            'digest-mismatch',
            'artifact-missing',
            'object-missing',
            'object-corrupt',
            'manifest-unreadable',
            'bag-invalid',
            'conflict-marker',
            'record-damaged',
            'merge-lost-update',
            'history-rewritten',
        ],
        badEvaluations: 2,
        goodEvaluations: 3,
        goodForMs: 30 * MINUTE_MS,
        reopenWithinMs: DAY_MS,
        flapping: { changes: 4, evaluations: 20, commentEveryMs: DAY_MS },
        remindAfterMs: 7 * DAY_MS,
        inhibited: { 'api-unavailable': ['api-slow', 'api-failing', 'rate-limit-low', 'rate-limit-exhausting'] },
        reach: { tellings: 20, withinMs: HOUR_MS, open: 200, edits: 50 },
        rows: 50,
    },
    queue: { baseMs: 5 * MINUTE_MS, capMs: 6 * HOUR_MS, attempts: 8 },
    sampleCount: 5,
    rejectionFindingsPerManifest: 100,
};


/***/ })

};
