export const id = 480;
export const ids = [480];
export const modules = {

/***/ 1089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withFolderLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8500);
/* harmony import */ var _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9253);
/* harmony import */ var _hashing_reading_of_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(377);








/*
 * Each process that wants to write puts a ticket of its own into the folder, then looks at the others: it may go on only when
 * there is no other ticket of a living process. Of two, the one that came later sees the other, so both never go on; both may
 * step back, and try again after a random time. A dead process's ticket is ignored and removed. Since no two tickets ever have
 * the same name, and none is written twice, removing a dead one can never take the place of a living one: there is no moment in
 * which two take over the same stale lock.
 */
/** How long another's work is waited for. */
const PATIENCE_MS = 60_000;
/** How often a ticket is renewed while the work goes on. */
const RENEW_MS = 30_000;
/** A ticket from where a process cannot be looked for is dead when it was not renewed for so long. */
const EXPIRY_MS = 10 * RENEW_MS;
const MAX_PAUSE_MS = 50;
const TICKET = /^\.SHA256SUMS\.([0-9a-f]{12})-(\d+)-(\d+)-[0-9a-f-]{36}\.lock$/;
/**
 * Does the work while no other process does any under the lock of this folder.
 * Rejects with an UnreadableError when another does not come to its end.
 */
async function withFolderLock(folder, work, { patienceMs = PATIENCE_MS } = {}) {
    const startMs = performance.now();
    for (;;) {
        const ticket = await takeTicket(folder);
        try {
            const rival = await livingRival(folder, ticket);
            if (rival === null)
                return await workWith(ticket, work);
            if (performance.now() - startMs > patienceMs)
                throw new _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UnreadableError */ .G(`another process works on ${folder}, and has since ${rival.since}; if there is none, remove ${rival.place}`);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(ticket.place, { force: true });
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(Math.random() * MAX_PAUSE_MS);
    }
}
async function takeTicket(folder) {
    const name = `.SHA256SUMS.${ownScope()}-${process.pid}-${startOf(process.pid) ?? 0}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.lock`;
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, name);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(place, 'wx');
    try {
        return { place, name, timeMs: (await file.stat()).mtimeMs };
    }
    finally {
        await file.close();
    }
}
async function workWith({ place, timeMs }, work) {
    const renew = setInterval(() => {
        // By writing to it, so that its time is the file system's. A ticket that is gone, or cannot be renewed, ends no work: the
        // worst is that somebody far away takes it for dead.
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.appendFile)(place, '.').catch(() => undefined);
    }, RENEW_MS).unref();
    try {
        return await work(timeMs);
    }
    finally {
        clearInterval(renew);
    }
}
async function livingRival(folder, own) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder)) {
        const found = TICKET.exec(name);
        if (found === null || name === own.name)
            continue;
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, name);
        const timeMs = await timeOf(place);
        if (timeMs === null)
            continue;
        const ageMs = own.timeMs - timeMs;
        if (isAlive(found, ageMs))
            return { place, since: new Date(own.timeMs - Math.max(0, ageMs)).toISOString() };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(place, { force: true });
    }
    return null;
}
async function timeOf(place) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(place);
        // What is no file is no ticket, whatever its name.
        return stats.isFile() ? stats.mtimeMs : null;
    }
    catch (error) {
        if ((0,_hashing_reading_of_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$N)(error) === 'ENOENT')
            return null;
        throw error;
    }
}
function isAlive([, scope = '', pid = '', start = ''], ageMs) {
    // A clock that was set back makes an age negative; it cannot have been long ago either.
    const isRecent = Math.abs(ageMs) < EXPIRY_MS;
    if (scope !== ownScope())
        return isRecent;
    if (!isRunning(Number(pid)))
        return false;
    // The process may be another one that was given the same number.
    const started = startOf(Number(pid));
    return start === '0' || started === null ? isRecent : start === String(started);
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_hashing_reading_of_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$N)(error) === 'EPERM';
    }
}
let knownScope = null;
/** Where a process number means what it means here: this machine since its start, and this container. */
function ownScope() {
    return (knownScope ??= (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update([(0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(), bootId(), pidNamespace()].join('\n'))
        .digest('hex')
        .slice(0, 12));
}
function bootId() {
    return tryRead(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8'));
}
function pidNamespace() {
    return tryRead(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid'));
}
const START_FIELD = 19;
/** When a process started, in the kernel's ticks since the machine's start; null where that is not to be had. See proc(5). */
function startOf(pid) {
    const stat = tryRead(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    const ticks = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START_FIELD]);
    return stat === '' || !Number.isSafeInteger(ticks) ? null : ticks;
}
/** Empty where the system has no such file. */
function tryRead(read) {
    try {
        return read();
    }
    catch (error) {
        if ((0,_hashing_reading_of_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$N)(error) === '')
            throw error;
        return '';
    }
}


/***/ }),

/***/ 1497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   hx: () => (/* binding */ INDEX),
/* harmony export */   ii: () => (/* binding */ damageOfPart),
/* harmony export */   iq: () => (/* binding */ parseSession),
/* harmony export */   tZ: () => (/* binding */ MAX_PART_BYTES)
/* harmony export */ });
/* harmony import */ var _domain_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7033);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1454);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2899);
/* harmony import */ var _manifest_path_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5642);




/** A `session.json`, `SHA256SUMS` or `artifacts/index.json` over this is taken for damage. */
const MAX_PART_BYTES = 64 * 1024 * 1024;
/** The index of a session's artifacts. */
const INDEX = 'artifacts/index.json';
/** An index of more entries is taken for damage: each is a reference to follow. */
const MAX_INDEXED = 100_000;
/** More patterns are taken for damage: each is tried on every path. */
const MAX_PATTERNS = 1000;
/** `session.json`: `{ id, status: active|closed, createdAt, critical: [globs], tier }`, all of it optional. */
function parseSession(bytes) {
    const parsed = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObject */ .dw)(bytes);
    if (!parsed.seen)
        return parsed;
    const { critical = [], status = 'active' } = parsed.value;
    if (status !== 'active' && status !== 'closed')
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)('its status is neither active nor closed');
    if (!Array.isArray(critical) || critical.length > MAX_PATTERNS)
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)('its critical is no list of patterns');
    const patterns = [];
    for (const pattern of critical.map((value) => value)) {
        if (typeof pattern !== 'string')
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)('its critical is no list of patterns');
        patterns.push(pattern);
    }
    return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .c)({ status, isCritical: (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .createGlobs */ .k)(patterns) });
}
/** Files that hold JSON, and nothing to be used when they do not; each with who reads it. */
const JSON_PARTS = new Map([
    ['context.json', _json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF],
    ['metrics.json', _json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObject */ .dw],
    ['session.json', parseSession],
    [INDEX, (bytes) => parseIndex(bytes, new Set())],
]);
/** Why such a file cannot be used, as the end of a sentence; null when it can, and for a file that may hold anything. */
function damageOfPart(path, bytes) {
    const parsed = JSON_PARTS.get(path)?.(bytes);
    return parsed?.seen === false ? parsed.reason : null;
}
/**
 * The index: `{ artifacts: { id: { type, priority, content, \u2026 } }, references: { ref: id } }`. An artifact's content is in the
 * index itself, or is a file: the path that `content` gives, or without any `content` `artifacts/<id>`.
 */
function parseIndex(bytes, paths) {
    const parsed = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObject */ .dw)(bytes);
    if (!parsed.seen)
        return parsed;
    const { artifacts = {}, references = {} } = parsed.value;
    if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(artifacts))
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)('its artifacts are no JSON object');
    if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(references))
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)('its references are no JSON object');
    const count = Object.keys(artifacts).length + Object.keys(references).length;
    if (count > MAX_INDEXED)
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)(`it lists ${count} things, more than ${MAX_INDEXED}`);
    const critical = new Set();
    const found = [];
    const files = [];
    const named = new Set();
    for (const [id, artifact] of Object.entries(artifacts)) {
        if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(artifact))
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)('one of its artifacts is no JSON object');
        const file = fileOf(id, artifact);
        if (file !== null && (0,_manifest_path_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .rejectPath */ .b)(file) !== null)
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)('one of its artifacts would lie at a path that is not safe');
        if (file !== null) {
            found.push(reference(id, file, paths.has(file)));
            files.push({ path: file, sizesBytes: sizesOf(artifact) });
        }
        for (const path of [file, `artifacts/${id}`])
            if (path !== null)
                named.add(path);
        if (artifact['priority'] === 'critical')
            critical.add(file ?? `artifacts/${id}`);
    }
    for (const [role, id] of Object.entries(references)) {
        if (typeof id !== 'string')
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)('one of its references is no id');
        const target = `artifacts/${id}`;
        named.add(target);
        found.push(reference(role, target, Object.hasOwn(artifacts, id) || paths.has(target)));
    }
    return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .c)({ critical, references: found, files, named });
}
/** Content of this form is a path; any other is the content itself. */
const CONTENT_PATH = /^(?:\.\/)?(artifacts\/[^\n]{1,4000})$/;
/** Null for content that is in the index itself. */
function fileOf(id, { content }) {
    const isGiven = content !== undefined && content !== null;
    const given = typeof content === 'string' ? CONTENT_PATH.exec(content)?.[1] : undefined;
    return isGiven ? (given ?? null) : `artifacts/${id}`;
}
function sizesOf({ compressed_size: compressed, original_size: original }) {
    if (!isSize(original))
        return [];
    return isSize(compressed) ? [original, compressed] : [original];
}
function isSize(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function reference(role, target, isPresent) {
    return { kind: 'index', from: INDEX, role, target, isPresent };
}


/***/ }),

/***/ 7433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord),
/* harmony export */   x: () => (/* binding */ MAX_RECORD_BYTES)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3213);
/* harmony import */ var _domain_observed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7033);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(298);
/* harmony import */ var _domain_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9017);
/* harmony import */ var _hashing_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(747);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2899);
/* harmony import */ var _manifest_path_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5642);







/** A record over this is taken for damage: it would claim half a million files. */
const MAX_RECORD_BYTES = 64 * 1024 * 1024;
/** Longer ids and times are taken for damage. */
const MAX_LENGTH = 200;
/**
 * A checkpoint record: `{ id, session, parent: id|null, createdAt, artifacts: { path: { sha256, size } }, removed: [path],
 * mutable: { path: { sha256, size } }, merges: [id], closed, continued }`, the last five optional. One that cannot be relied on as a whole is not used at all. What it claims of a mutable file is history, not a claim.
 */
function parseRecord(path, bytes) {
    const record = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonObject */ .dw)(bytes);
    if (!record.seen)
        return record;
    const { createdAt = '', id, parent = null } = record.value;
    if (!isShortText(id) || `${id}.json` !== (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path))
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .h)('its id is not that of its name');
    if (parent !== null && !isShortText(parent))
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .h)('its parent is no id');
    if (!isShortText(createdAt))
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .h)('its createdAt is no time');
    if (!isWhatItsIdSays(record.value, id))
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .h)('it does not say what it said when its id was made');
    const artifacts = parseFiles(record.value['artifacts'] ?? {});
    if (!artifacts.seen)
        return artifacts;
    const mutable = parseFiles(record.value['mutable'] ?? {});
    if (!mutable.seen)
        return mutable;
    const { merges = [] } = record.value;
    if (!Array.isArray(merges) || !merges.every(isShortText))
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .h)('its merges are no ids');
    const removed = parseRemoved(record.value);
    if (!removed.seen)
        return removed;
    return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .seen */ .c)({
        ...{ id, parent, createdAt, merges, removed: removed.value },
        artifacts: only(artifacts.value, (path) => !(0,_domain_session_js__WEBPACK_IMPORTED_MODULE_0__/* .isMutable */ .bV)(path) && !(0,_domain_session_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(path) && path !== _domain_session_js__WEBPACK_IMPORTED_MODULE_0__/* .SESSION_MANIFEST */ .nh),
        mutable: only(mutable.value, _domain_session_js__WEBPACK_IMPORTED_MODULE_0__/* .isMutable */ .bV),
        isClosed: record.value['closed'] === true,
        isContinued: record.value['continued'] === true,
    });
}
const OWN_ID = /^\d{6,}-([0-9a-f]{12})$/;
/** True for a record that has the digest of which its id has a part, or an id of another making. */
function isWhatItsIdSays(record, id) {
    const digest = OWN_ID.exec(id)?.[1];
    const content = Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'id'));
    return digest === undefined || (0,_hashing_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)(Buffer.from(JSON.stringify(content))).startsWith(digest);
}
function only(files, isWanted) {
    return new Map([...files].filter(([path]) => isWanted(path)));
}
function parseFiles(listed) {
    if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(listed))
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .h)('its artifacts are no JSON object');
    const files = new Map();
    for (const [path, file] of Object.entries(listed)) {
        if ((0,_manifest_path_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .rejectPath */ .b)(path) !== null)
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .h)('it claims a path that is not safe');
        const bytes = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(file) ? parseFile(file) : null;
        if (bytes === null)
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .h)('one of its artifacts has no sha256 and size');
        files.set(path, bytes);
    }
    return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .seen */ .c)(files);
}
function parseFile({ sha256, size }) {
    const digest = typeof sha256 === 'string' ? (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDigest */ .m)(sha256) : null;
    if (digest === null || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return null;
    return { sha256: digest, sizeBytes: size };
}
function parseRemoved({ removed = [] }) {
    if (!Array.isArray(removed))
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .h)('what it says was removed is no list');
    const paths = [];
    for (const path of removed.map((value) => value)) {
        if (typeof path !== 'string')
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .h)('one of what it says was removed is no path');
        paths.push(path);
    }
    return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .seen */ .c)(paths);
}
function isShortText(value) {
    return typeof value === 'string' && value.length <= MAX_LENGTH;
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


/***/ })

};
