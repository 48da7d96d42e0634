export const id = 793;
export const ids = [793];
export const modules = {

/***/ 5579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ walkFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9253);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(298);
/* harmony import */ var _hashing_reading_of_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(377);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4592);






/**
 * Lists a folder that git knows nothing of. Follows no symbolic link; a folder with a `.git` in it is another repository
 * and is not entered, nor is one that `isExcluded`.
 * @throws UnreadableError when the root itself cannot be read.
 */
async function walkFolder(root, isExcluded) {
    const entries = [];
    const notEntered = [];
    const unread = [];
    const folders = ['.'];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const children = readFolder(root, folder);
        if (children === null)
            unread.push(folder);
        else if (folder !== '.' && children.some((child) => child.name.equals(GIT_FOLDER)))
            notEntered.push(folder);
        else
            sortIn(folder, children, isExcluded, entries, folders);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    }
    return { entries, notEntered: notEntered.toSorted(), unread: unread.toSorted() };
}
const GIT_FOLDER = Buffer.from('.git');
function sortIn(folder, children, isExcluded, entries, folders) {
    for (const child of children) {
        const path = (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(folder, (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePath */ .q0)(child.name));
        if (child.name.equals(GIT_FOLDER) || isExcluded(path))
            continue;
        if (child.isDirectory())
            folders.push(path);
        else
            entries.push({ path, kind: kindOf(child) });
    }
}
function kindOf(child) {
    if (child.isFile())
        return 'file';
    return child.isSymbolicLink() ? 'symlink' : 'other';
}
/** Null when a folder below the root cannot be read. */
function readFolder(root, folder) {
    const place = folder === '.' ? Buffer.from(root) : Buffer.concat([Buffer.from(`${root}/`), (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .encodePath */ .O0)(folder)]);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(place, { withFileTypes: true, encoding: 'buffer' });
    }
    catch (error) {
        const code = (0,_hashing_reading_of_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error);
        if (code === '')
            throw error;
        if (folder === '.')
            throw new _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableError */ .G(`${root} cannot be read (${code})`, { cause: error });
        return null;
    }
}


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createExcludes),
/* harmony export */   k: () => (/* binding */ createGlobs)
/* harmony export */ });
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);

/** Folders of other people's files: never entered, at any depth. */
const VENDORED = ['node_modules', 'vendor', 'third_party'];
/**
 * Which paths of a tree are not entered: vendored folders, and what the patterns name with everything below it.
 * In a pattern `*` and `?` stay within a segment and `**` crosses them; a pattern without `/` is looked for at any depth.
 */
function createExcludes(patterns) {
    return createGlobs([...VENDORED.map((name) => `${name}/**`), ...patterns]);
}
/** Which paths some patterns name, with everything below them; for what a pattern means see {@link createExcludes}. */
function createGlobs(patterns) {
    if (patterns.length === 0)
        return () => false;
    const rules = patterns.map(parsePattern);
    const ofFolders = rules.filter(isOfFolder).map((rule) => [...rule.slice(0, -2), '**']);
    const ofPaths = rules.filter((rule) => !isOfFolder(rule));
    const isInside = (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ofItsFolder */ .K$)((folder) => isAnyMatch(ofFolders, folder === '.' ? [] : folder.split('/')));
    return (path) => isInside(path) || (ofPaths.length > 0 && isAnyMatch(ofPaths, path.split('/')));
}
function isAnyMatch(rules, segments) {
    return rules.some((rule) => isMatch(rule, segments));
}
/** What ends so matches whatever lies below what the rest matches, and not that itself: a path's folder decides. */
function isOfFolder(rule) {
    return rule.at(-2) === '*' && rule.at(-1) === '**';
}
/** The segments of a pattern; whatever lies below a match matches too, and `folder/**` does not match the folder itself. */
function parsePattern(pattern) {
    const segments = pattern
        .replace(/^\.?\//, '')
        .split('/')
        .filter((segment) => segment !== '');
    const isAnywhere = !pattern.replace(/\/(?:\*\*)?$/, '').includes('/');
    const anchored = isAnywhere ? ['**', ...segments] : segments;
    return anchored.at(-1) === '**' ? [...anchored.slice(0, -1), '*', '**'] : [...anchored, '**'];
}
function isMatch(rule, segments) {
    return matches(rule, segments, (part) => part === '**', isSegmentMatch);
}
function isSegmentMatch(pattern, segment) {
    const wildcardAt = pattern.search(/[*?]/);
    if (wildcardAt < 0)
        return pattern === segment;
    if (!segment.startsWith(pattern.slice(0, wildcardAt)))
        return false;
    return matches(Array.from(pattern), Array.from(segment), (part) => part === '*', (part, character) => part === '?' || part === character);
}
/** Wildcard matching that goes back to the last wildcard only, so that no pattern takes more than |pattern| \u00b7 |text| steps. */
function matches(pattern, text, isWildcard, isOne) {
    let at = 0;
    let wildcardAt = -1;
    let resumeAt = 0;
    for (let index = 0; index < text.length;) {
        const part = pattern[at];
        const item = text[index] ?? '';
        if (part !== undefined && isWildcard(part)) {
            wildcardAt = at;
            resumeAt = index;
            at += 1;
        }
        else if (part !== undefined && isOne(part, item)) {
            at += 1;
            index += 1;
        }
        else if (wildcardAt >= 0) {
            at = wildcardAt + 1;
            resumeAt += 1;
            index = resumeAt;
        }
        else
            return false;
    }
    return pattern.slice(at).every(isWildcard);
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

/***/ 9039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createTreeReader)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/adapters/hashing/hash-requests.js
var hash_requests = __webpack_require__(6121);
;// CONCATENATED MODULE: ./build/adapters/hashing/job-queue.js
/** The end of all work comes closer in steps of this part of each lane's share, so that no lane is left with much. */
const SHARE_DIVISOR = 4;
/** An empty queue. */
function createJobQueue() {
    const waiting = [];
    const open = new Set();
    let failure = null;
    const waitingCount = () => waiting.reduce((sum, job) => sum + job.requests.length - job.next, 0);
    const settle = (job, start, readings) => {
        for (const [index, reading] of readings.entries())
            job.readings[start + index] = reading;
        job.left -= readings.length;
        job.onDone(readings.length);
        if (job.left > 0)
            return;
        open.delete(job);
        job.resolve(job.readings.filter((reading) => reading !== undefined));
    };
    const add = (requests, onDone) => new Promise((resolve, reject) => {
        if (failure !== null) {
            reject(failure);
            return;
        }
        if (requests.length === 0) {
            resolve([]);
            return;
        }
        const job = { requests, readings: [], onDone, resolve, reject, next: 0, left: requests.length };
        waiting.push(job);
        open.add(job);
    });
    const take = (laneCount, limit) => {
        const job = waiting[0];
        if (job === undefined)
            return null;
        const start = job.next;
        const share = Math.ceil(waitingCount() / (laneCount * SHARE_DIVISOR));
        job.next = Math.min(start + Math.min(share, limit), job.requests.length);
        if (job.next === job.requests.length)
            waiting.shift();
        return {
            requests: job.requests.slice(start, job.next),
            settle: (readings) => {
                settle(job, start, readings);
            },
        };
    };
    const fail = (error) => {
        failure ??= error;
        waiting.length = 0;
        for (const job of open)
            job.reject(failure);
        open.clear();
    };
    return { add, take, waitingCount, fail };
}

// EXTERNAL MODULE: ./build/adapters/hashing/reading-of-error.js
var reading_of_error = __webpack_require__(377);
;// CONCATENATED MODULE: ./build/adapters/hashing/tree-reader.js






/**
 * Starting a thread costs some 40 ms of processor time. So many small files are worth it, a few files of so many bytes
 * together, and work that has taken as long.
 */
const WORTH_FILES = 4096;
const FEW_FILES = 64;
const WORTH_BYTES = 64 * 1024 * 1024;
const WORTH_MS = 40;
/** How long the event loop may be kept waiting: timeouts run, requests are measured, and threads wait for work. */
const TURN_MS = 4;
/** A disk and a memory bus do not get faster with more threads, this one included. */
const MAX_LANES = 4;
const MAX_BATCH = 64;
/**
 * This thread hashes too, a few milliseconds at a time; others join it when the work is worth their start.
 * @param root the tree's folder, absolute.
 * @param workerEntry the module that a thread starts; see `hash-pool.ts`.
 */
function createTreeReader(root, workerEntry) {
    const laneCount = Math.min((0,external_node_os_.availableParallelism)(), MAX_LANES);
    const queue = createJobQueue();
    let pool = null;
    let isWorking = false;
    let hasher = null;
    const callThreads = () => {
        if (laneCount === 1)
            return;
        pool ??= openPool({ queue, root, workerEntry, workerCount: laneCount - 1 });
        pool.then((threads) => {
            threads.wake();
        }, fail);
    };
    const fail = (error) => {
        queue.fail(error instanceof Error ? error : new Error(String(error)));
    };
    const work = () => {
        if (isWorking)
            return;
        isWorking = true;
        hasher ??= (0,hash_requests/* createHasher */.qj)(root);
        workHere(queue, hasher, laneCount, callThreads, () => {
            isWorking = false;
        }).catch(fail);
    };
    return {
        read: async (requests, progress) => {
            let done = 0;
            const readings = queue.add(requests, (count) => {
                progress((done += count), requests.length);
            });
            if (pool !== null || queue.waitingCount() >= WORTH_FILES || isLarge(root, requests))
                callThreads();
            work();
            return readings;
        },
        close: async () => (await pool)?.close(),
    };
}
/** True for a few files that are large together. Only an estimate: nothing is opened on its word. */
function isLarge(root, requests) {
    if (requests.length < 2 || requests.length > FEW_FILES)
        return false;
    const paths = requests.flatMap((request) => (request.isHashed ? request.paths : []));
    return paths.reduce((sum, path) => sum + sizeOf(`${root}/${path}`), 0) >= WORTH_BYTES;
}
/** Zero for what is not there or cannot be looked at. */
function sizeOf(place) {
    try {
        return (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false })?.size ?? 0;
    }
    catch (error) {
        if ((0,reading_of_error/* codeOf */.$N)(error) === '')
            throw error;
        return 0;
    }
}
async function openPool(options) {
    const { createHashPool } = await __webpack_require__.e(/* import() */ 303).then(__webpack_require__.bind(__webpack_require__, 4303));
    return createHashPool(options);
}
/**
 * Works on the queue until it is empty, and lets the event loop turn in between.
 * @param callThreads called when it takes long, and there is something left to share.
 * @param onEnd called in the very moment in which the queue was seen empty: what comes later needs another call.
 */
async function workHere(queue, hash, laneCount, callThreads, onEnd) {
    try {
        // Whoever asked gets to ask for more first.
        await (0,promises_.setImmediate)();
        const turn = createTurn(() => {
            if (queue.waitingCount() > 0)
                callThreads();
        });
        for (let batch = queue.take(laneCount, MAX_BATCH); batch !== null; batch = queue.take(laneCount, MAX_BATCH)) {
            const readings = [];
            for (const request of batch.requests) {
                const answer = hash(request);
                readings.push((0,hash_requests/* isSteps */.SO)(answer) ? await walk(answer, turn) : answer);
                if (turn.isOver())
                    await turn.next();
            }
            batch.settle(readings);
        }
    }
    finally {
        onEnd();
    }
}
async function walk(steps, turn) {
    for (;;) {
        const step = steps.next();
        if (step.done === true)
            return step.value;
        if (turn.isOver())
            await turn.next();
    }
}
/** @param onLong called at the end of the turn in which the work has taken {@link WORTH_MS}. */
function createTurn(onLong) {
    const startedMs = performance.now();
    let endsMs = startedMs + TURN_MS;
    let isLong = false;
    return {
        isOver: () => performance.now() > endsMs,
        next: async () => {
            if (!isLong && performance.now() - startedMs > WORTH_MS) {
                isLong = true;
                onLong();
            }
            await (0,promises_.setImmediate)();
            endsMs = performance.now() + TURN_MS;
        },
    };
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
