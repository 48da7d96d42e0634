export const id = 43;
export const ids = [43];
export const modules = {

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ unpackReadings),
/* harmony export */   Ms: () => (/* binding */ packRequests),
/* harmony export */   ZI: () => (/* binding */ packReadings),
/* harmony export */   vl: () => (/* binding */ unpackRequests)
/* harmony export */ });
/* harmony import */ var _domain_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7456);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3213);
/* harmony import */ var _domain_store_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);



/**
 * Requests as one string, which crosses to a thread much faster than objects do. No path holds NUL or is empty: one NUL
 * parts the paths of a request, two part requests. A request for more than SHA-256 starts with `H` and the names of what it asks for.
 */
function packRequests(requests) {
    return requests
        .map(({ contentKind, isHashed, others = [], paths }) => {
        const extras = contentKind === undefined ? others : [...others, contentKind];
        const mark = extras.length > 0 ? `H${extras.join(',')}\n` : isHashed ? 'h' : 'p';
        return mark + paths.join('\0');
    })
        .join('\0\0');
}
/** The inverse of {@link packRequests}. */
function unpackRequests(packed) {
    return packed.split('\0\0').map((text) => {
        if (!text.startsWith('H'))
            return { isHashed: text.startsWith('h'), paths: text.slice(1).split('\0') };
        const end = text.indexOf('\n');
        const names = text.slice(1, end).split(',');
        const others = _domain_store_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_ALGORITHMS */ .CY.filter((algorithm) => names.includes(algorithm));
        const contentKind = _domain_content_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTENT_KINDS */ .w.find((kind) => names.includes(kind));
        return {
            ...{ isHashed: true, paths: text.slice(end + 1).split('\0') },
            ...(others.length > 0 ? { others } : {}),
            ...(contentKind === undefined ? {} : { contentKind }),
        };
    });
}
const DIGEST_LENGTH = 64;
const NO_DIGEST = ' '.repeat(DIGEST_LENGTH);
/** Readings ready to send. */
function packReadings(readings) {
    const sizes = new Float64Array(readings.length);
    const others = [];
    const digests = readings.map((reading, index) => {
        if (isPlain(reading)) {
            sizes[index] = reading.sizeBytes;
            return reading.sha256;
        }
        others.push([index, reading]);
        return NO_DIGEST;
    });
    return { digests: digests.join(''), sizes, others };
}
/** True for a reading that is no more than a digest and a size. */
function isPlain(reading) {
    if (reading.kind !== 'read')
        return false;
    const { content, lfsOid, others } = reading;
    return content === undefined && lfsOid === undefined && others === undefined;
}
/** The inverse of {@link packReadings}. */
function unpackReadings({ digests, sizes, others }) {
    const odd = new Map(others);
    return Array.from(sizes, (sizeBytes, index) => {
        const reading = odd.get(index);
        if (reading !== undefined)
            return reading;
        const sha256 = (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(digests.slice(index * DIGEST_LENGTH, (index + 1) * DIGEST_LENGTH));
        if (sha256 === null)
            throw new Error(`reading ${index} was lost on its way from a hashing thread`);
        return { kind: 'read', sha256, sizeBytes };
    });
}


/***/ }),

/***/ 6121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   SO: () => (/* binding */ isSteps),
/* harmony export */   qj: () => (/* binding */ createHasher)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1449);
/* harmony import */ var _open_safely_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6633);
/* harmony import */ var _reading_of_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(377);
/* harmony import */ var _multi_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2936);





/** Large enough that system calls cost nothing, small enough to stay in a core's cache between reading and hashing. */
const BUFFER_BYTES = 262_144;
/** After so many bytes of a large file the caller gets its turn: a few milliseconds. */
const STEP_BYTES = 16 * BUFFER_BYTES;
/**
 * Reads synchronously, which for small files is several times faster than the asynchronous calls; all bytes pass through
 * one buffer, so that only one request may be under way at a time.
 * @param root the tree's folder, absolute.
 */
function createHasher(root) {
    const open = (0,_open_safely_js__WEBPACK_IMPORTED_MODULE_1__/* .createOpener */ .o4)(root);
    const buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
    return (request) => {
        const { paths, isHashed } = request;
        const [path] = paths;
        if (path === undefined)
            return { kind: 'absent' };
        if (!isHashed)
            return lookAt(paths, open);
        return paths.length === 1 ? hashOne(open(path), request, buffer) : hashJoined(request, open, buffer);
    };
}
/** True for an answer that still has to be worked out. */
function isSteps(answer) {
    return 'next' in answer;
}
/** Takes all steps at once. */
function finish(answer) {
    if (!isSteps(answer))
        return answer;
    for (;;) {
        const step = answer.next();
        if (step.done === true)
            return step.value;
    }
}
function lookAt(paths, open) {
    let sizeBytes = paths.length - 1;
    for (const path of paths) {
        const file = open(path);
        if (file.kind !== 'open')
            return file;
        sizeBytes += file.stats.size;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file.fd);
    }
    return { kind: 'present', sizeBytes };
}
function hashOne(file, extras, buffer) {
    if (file.kind !== 'open')
        return file;
    return file.stats.size < buffer.length ? hashSmall(file, extras, buffer) : hashLarge(file, extras, buffer);
}
/** One read that asks for more than there is: coming back with just the size says that this is all. */
function hashSmall({ fd, stats }, extras, buffer) {
    try {
        const sizeBytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, 0, stats.size + 1, null);
        if (sizeBytes !== stats.size)
            return changed(stats.size, sizeBytes);
        const bytes = buffer.subarray(0, sizeBytes);
        const digests = (0,_multi_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .digestsOf */ .n)(bytes, extras);
        const lfsOid = (0,_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .lfsOidOf */ .x)(bytes);
        return lfsOid === null ? { kind: 'read', ...digests, sizeBytes } : { kind: 'read', ...digests, sizeBytes, lfsOid };
    }
    catch (error) {
        return (0,_reading_of_error_js__WEBPACK_IMPORTED_MODULE_4__/* .readingOfError */ .UF)(error);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function* hashLarge(file, extras, buffer) {
    const hash = (0,_multi_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .createMultiHash */ .y)(extras);
    const failure = yield* feedAndClose(file, hash, buffer);
    return failure ?? { kind: 'read', ...hash.digests(), sizeBytes: file.stats.size };
}
function* hashJoined(request, open, buffer) {
    const { paths } = request;
    const hash = (0,_multi_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .createMultiHash */ .y)(request);
    const newline = Buffer.from('\n');
    let sizeBytes = paths.length - 1;
    for (const [index, path] of paths.entries()) {
        const file = open(path);
        if (file.kind !== 'open')
            return file;
        if (index > 0)
            hash.update(newline);
        const failure = yield* feedAndClose(file, hash, buffer);
        if (failure !== null)
            return failure;
        sizeBytes += file.stats.size;
    }
    return { kind: 'read', ...hash.digests(), sizeBytes };
}
/** Closes the file whatever happens, and turns a failed read into an answer. */
function* feedAndClose(file, hash, buffer) {
    try {
        return yield* feed(file, hash, buffer);
    }
    catch (error) {
        return (0,_reading_of_error_js__WEBPACK_IMPORTED_MODULE_4__/* .readingOfError */ .UF)(error);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file.fd);
    }
}
/** All bytes of a file into a hash; null when it was the same file from the first to the last. */
function* feed({ fd, stats }, hash, buffer) {
    let total = 0;
    for (let count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer); count > 0; count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer)) {
        hash.update(count === buffer.length ? buffer : buffer.subarray(0, count));
        total += count;
        if (total > stats.size)
            break;
        if (total % STEP_BYTES === 0)
            yield;
    }
    const after = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
    const isSame = total === stats.size && after.size === stats.size && after.mtimeMs === stats.mtimeMs;
    return isSame ? null : changed(stats.size, total);
}
function changed(expectedBytes, readBytes) {
    if (expectedBytes === readBytes)
        return (0,_reading_of_error_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)('changed-while-read', 'it was written to while it was read');
    return (0,_reading_of_error_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)('changed-while-read', `it had ${expectedBytes} bytes when it was opened and ${readBytes} when it was read`);
}


/***/ }),

/***/ 9043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _hash_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6121);
/* harmony import */ var _hash_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6225);



const started = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort !== null && isHashRole(started))
    serve(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort, started.root);
function isHashRole(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'role' in value &&
        value.role === 'hash' &&
        'root' in value &&
        typeof value.root === 'string');
}
/** Answers batches in the order in which they come, for as long as the pool lives. */
function serve(port, root) {
    // A file that is not there costs an error; its stack is never shown, and collecting it is most of the cost.
    Error.stackTraceLimit = 0;
    const hash = (0,_hash_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .createHasher */ .qj)(root);
    port.on('message', ({ requests }) => {
        const answer = {
            readings: (0,_hash_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .packReadings */ .ZI)((0,_hash_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .unpackRequests */ .vl)(requests).map((request) => (0,_hash_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .finish */ .O9)(hash(request)))),
        };
        port.postMessage(answer);
    });
}


/***/ }),

/***/ 1449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_POINTER_BYTES),
/* harmony export */   x: () => (/* binding */ lfsOidOf)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);

/** A pointer is shorter than this (Git LFS specification). */
const MAX_POINTER_BYTES = 1024;
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[a-z0-9.-]+ [^\n]*\n)*?oid sha256:([0-9a-f]{64})\n/;
const LETTER_V = 0x76;
/** The SHA-256 of the object that a Git LFS pointer stands for; null when the bytes are no pointer. */
function lfsOidOf(bytes) {
    if (bytes[0] !== LETTER_V || bytes.length >= MAX_POINTER_BYTES)
        return null;
    const oid = POINTER.exec(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))?.[1];
    return oid === undefined ? null : (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(oid);
}


/***/ }),

/***/ 9522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ READ_WITHOUT_WAITING),
/* harmony export */   q: () => (/* binding */ NO_FOLLOW)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Windows has none of the flags beyond reading and writing. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Reads; never waits for a FIFO's writer, never takes a terminal. */
const READ_WITHOUT_WAITING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (FLAGS['O_NONBLOCK'] ?? 0) | (FLAGS['O_NOCTTY'] ?? 0);
/** The flag that refuses a symbolic link; 0 where a link has to be looked for first. */
const NO_FOLLOW = FLAGS['O_NOFOLLOW'] ?? 0;


/***/ }),

/***/ 6633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BN: () => (/* binding */ FOLDER_DETAIL),
  eW: () => (/* binding */ SYMLINK_ANCESTOR),
  o4: () => (/* binding */ createOpener)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/adapters/path-bytes.js
var path_bytes = __webpack_require__(4592);
;// CONCATENATED MODULE: ./build/adapters/hashing/foreign-name.js
const IS_WINDOWS = process.platform === 'win32';
/** A separator, a stream, a wildcard, or what Windows drops or forbids: no file of a tree is called so there. */
const FOREIGN = /[\\:*?"<>|\0-\x1f\uDC80-\uDCFF]|[. ](?:\/|$)/u;
const DEVICE = /(?:^|\/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.[^/]*)?(?:\/|$)/i;
/**
 * True for a name that cannot be a file's on this system, and that the system would take for something else: on Windows
 * `a\b`, `a:stream` and `CON`.
 */
function isForeignName(path, isWindows = IS_WINDOWS) {
    return isWindows && (FOREIGN.test(path) || DEVICE.test(path));
}

// EXTERNAL MODULE: ./build/adapters/hashing/open-flags.js
var open_flags = __webpack_require__(9522);
// EXTERNAL MODULE: ./build/adapters/hashing/reading-of-error.js
var reading_of_error = __webpack_require__(377);
;// CONCATENATED MODULE: ./build/adapters/hashing/open-safely.js







/** The detail of a reading whose file lies behind a symbolic link. */
const SYMLINK_ANCESTOR = 'a folder of its path is a symbolic link';
/** The detail of a reading of a folder. */
const FOLDER_DETAIL = 'it is a folder';
/** How many folders are remembered. */
const MAX_FOLDERS = 50_000;
/**
 * Opens files of one tree. Every folder on the way is looked at once, before anything in it is opened; a folder that is a
 * symbolic link is not entered.
 * @param root the tree's folder, absolute.
 */
function createOpener(root) {
    const folders = new Map();
    const prefix = root.endsWith(external_node_path_.sep) || root.endsWith('/') ? root : `${root}/`;
    const locate = (path) => ((0,domain_path/* hasRawBytes */.Cb)(path) ? (0,path_bytes/* encodePath */.O0)(prefix + path) : prefix + path);
    const look = (folder) => {
        const slash = folder.lastIndexOf('/');
        const above = slash < 0 ? null : enter(folder.slice(0, slash));
        return above ?? lookAtFolder(locate(folder));
    };
    const enter = (folder) => {
        const known = folders.get(folder);
        if (known !== undefined)
            return known;
        const answer = look(folder);
        // A hostile manifest can name folders without end.
        if (folders.size >= MAX_FOLDERS)
            folders.clear();
        folders.set(folder, answer);
        return answer;
    };
    return (path) => {
        if (isForeignName(path))
            return { kind: 'absent' };
        const slash = path.lastIndexOf('/');
        const closed = slash < 0 ? null : enter(path.slice(0, slash));
        return closed ?? openRegular(locate(path));
    };
}
/** Null when the folder may be entered. */
function lookAtFolder(place) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(place);
        if (stats.isSymbolicLink())
            return (0,reading_of_error/* unreadable */.O$)('symlink', SYMLINK_ANCESTOR);
        return stats.isDirectory() ? null : { kind: 'absent' };
    }
    catch (error) {
        return (0,reading_of_error/* readingOfError */.UF)(error);
    }
}
function openRegular(place) {
    try {
        if (open_flags/* NO_FOLLOW */.q === 0 && (0,external_node_fs_.lstatSync)(place).isSymbolicLink())
            return (0,reading_of_error/* unreadable */.O$)('symlink', 'it is a symbolic link');
        const fd = (0,external_node_fs_.openSync)(place, open_flags/* READ_WITHOUT_WAITING */.U | open_flags/* NO_FOLLOW */.q);
        const stats = (0,external_node_fs_.fstatSync)(fd);
        if (stats.isFile())
            return { kind: 'open', fd, stats };
        (0,external_node_fs_.closeSync)(fd);
        return (0,reading_of_error/* unreadable */.O$)('not-a-file', kindOf(stats));
    }
    catch (error) {
        return (0,reading_of_error/* readingOfError */.UF)(error);
    }
}
function kindOf(stats) {
    if (stats.isDirectory())
        return FOLDER_DETAIL;
    if (stats.isFIFO())
        return 'it is a FIFO';
    return stats.isSocket() ? 'it is a socket' : 'it is a device';
}


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


/***/ })

};
