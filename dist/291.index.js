export const id = 291;
export const ids = [291];
export const modules = {

/***/ 1497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   hx: () => (/* binding */ INDEX),
/* harmony export */   iq: () => (/* binding */ parseSession),
/* harmony export */   tZ: () => (/* binding */ MAX_PART_BYTES)
/* harmony export */ });
/* harmony import */ var _domain_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7033);
/* harmony import */ var _backends_excludes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9692);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2899);
/* harmony import */ var _manifest_path_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5642);




/** A `session.json`, `SHA256SUMS` or `artifacts/index.json` over this is taken for damage. */
const MAX_PART_BYTES = 64 * 1024 * 1024;
/** The index of a session's artifacts. */
const INDEX = 'artifacts/index.json';
/** More patterns are taken for damage: each is tried on every path. */
const MAX_PATTERNS = 1000;
/** `session.json`: `{ id, status: active|closed, createdAt, critical: [globs], tier }`, all of it optional. */
function parseSession(bytes) {
    const parsed = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObject */ .d)(bytes);
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
    return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .c)({ isClosed: status === 'closed', isCritical: (0,_backends_excludes_js__WEBPACK_IMPORTED_MODULE_2__/* .createGlobs */ .k)(patterns) });
}
/**
 * The index: `{ artifacts: { id: { type, priority, content, … } }, references: { ref: id } }`. An artifact's content is in the
 * index itself, or is a file: `artifacts/<id>`, or the path that `content` gives.
 */
function parseIndex(bytes, paths) {
    const parsed = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonObject */ .d)(bytes);
    if (!parsed.seen)
        return parsed;
    const { artifacts = {}, references = {} } = parsed.value;
    if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(artifacts))
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)('its artifacts are no JSON object');
    if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(references))
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)('its references are no JSON object');
    const critical = new Set();
    const found = [];
    for (const [id, artifact] of Object.entries(artifacts)) {
        if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(artifact))
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)('one of its artifacts is no JSON object');
        const file = fileOf(artifact);
        if (file !== null)
            found.push(reference(id, file, paths.has(file)));
        if (artifact['priority'] === 'critical')
            critical.add(file ?? `artifacts/${id}`);
    }
    for (const [role, id] of Object.entries(references)) {
        if (typeof id !== 'string')
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)('one of its references is no id');
        const target = `artifacts/${id}`;
        found.push(reference(role, target, Object.hasOwn(artifacts, id) || paths.has(target)));
    }
    return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .c)({ critical, references: found });
}
/** Content of this form is a path; any other is the content itself. */
const CONTENT_PATH = /^(?:\.\/)?(artifacts\/[^\n]{1,4000})$/;
function fileOf({ content }) {
    const path = typeof content === 'string' ? CONTENT_PATH.exec(content)?.[1] : undefined;
    return path === undefined || (0,_manifest_path_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .rejectPath */ .b)(path) !== null ? null : path;
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
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3213);
/* harmony import */ var _domain_observed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7033);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(298);
/* harmony import */ var _domain_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9017);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2899);
/* harmony import */ var _manifest_path_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5642);






/** A record over this is taken for damage: it would claim half a million files. */
const MAX_RECORD_BYTES = 64 * 1024 * 1024;
/** Longer ids and times are taken for damage. */
const MAX_LENGTH = 200;
/**
 * A checkpoint record: `{ id, session, parent: id|null, createdAt, artifacts: { path: { sha256, size } }, removed: [path] }`.
 * One that cannot be relied on as a whole is not used at all. What it claims of a mutable file is history, not a claim.
 */
function parseRecord(path, bytes) {
    const record = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonObject */ .d)(bytes);
    if (!record.seen)
        return record;
    const { createdAt = '', id, parent = null } = record.value;
    if (!isShortText(id) || `${id}.json` !== (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(path))
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)('its id is not that of its name');
    if (parent !== null && !isShortText(parent))
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)('its parent is no id');
    if (!isShortText(createdAt))
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)('its createdAt is no time');
    const artifacts = parseArtifacts(record.value);
    if (!artifacts.seen)
        return artifacts;
    const removed = parseRemoved(record.value);
    if (!removed.seen)
        return removed;
    return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .seen */ .c)({ id, parent, createdAt, artifacts: artifacts.value, removed: removed.value });
}
function parseArtifacts({ artifacts = {} }) {
    if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(artifacts))
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)('its artifacts are no JSON object');
    const files = new Map();
    for (const [path, file] of Object.entries(artifacts)) {
        if ((0,_manifest_path_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .rejectPath */ .b)(path) !== null)
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)('it claims a path that is not safe');
        const bytes = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(file) ? parseFile(file) : null;
        if (bytes === null)
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)('one of its artifacts has no sha256 and size');
        if (!(0,_domain_session_js__WEBPACK_IMPORTED_MODULE_0__/* .isMutable */ .bV)(path) && !(0,_domain_session_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(path))
            files.set(path, bytes);
    }
    return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .seen */ .c)(files);
}
function parseFile({ sha256, size }) {
    const digest = typeof sha256 === 'string' ? (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(sha256) : null;
    if (digest === null || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return null;
    return { sha256: digest, sizeBytes: size };
}
function parseRemoved({ removed = [] }) {
    if (!Array.isArray(removed))
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)('what it says was removed is no list');
    const paths = [];
    for (const path of removed.map((value) => value)) {
        if (typeof path !== 'string')
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)('one of what it says was removed is no path');
        paths.push(path);
    }
    return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .seen */ .c)(paths);
}
function isShortText(value) {
    return typeof value === 'string' && value.length <= MAX_LENGTH;
}


/***/ }),

/***/ 8326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9253);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6954);




/**
 * Finds the repository that a folder belongs to; null when it belongs to none.
 * @throws UnreadableError when git refuses to read it.
 */
async function locate(folder) {
    const found = await revParse(folder, '--is-inside-work-tree', '--show-object-format', '--absolute-git-dir');
    if (found === null)
        return null;
    const [isInside, objectFormat, ...gitDirLines] = found.split('\n');
    const gitDir = gitDirLines.join('\n');
    const isBare = isInside !== 'true';
    const root = isBare ? gitDir : ((await revParse(folder, '--show-toplevel')) ?? gitDir);
    const prefix = isBare ? '' : ((await revParse(folder, '--show-prefix')) ?? '');
    return {
        ...{ gitDir, root, isBare, isPartialClone: await isPartial(gitDir) },
        objectFormat: objectFormat === 'sha256' ? 'sha256' : 'sha1',
        within: prefix === '' ? '.' : prefix.slice(0, -1),
    };
}
async function revParse(folder, ...args) {
    const { exitCode, stdout, stderr } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(folder, ['rev-parse', ...args]).catch((error) => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            throw error;
        return { exitCode: null, stdout: Buffer.alloc(0), stderr: 'not a git repository' };
    });
    if (exitCode === 0)
        return stdout.toString('utf8').replace(/\n$/, '');
    if (stderr.includes('not a git repository'))
        return null;
    if (stderr.includes('dubious ownership'))
        throw new _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableError */ .G(`${folder} belongs to another user, so git will not read it; allow it with git config --global --add safe.directory ${folder}`);
    throw new _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableError */ .G(`git cannot read ${folder}: ${(0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(stderr)}`);
}
async function isPartial(gitDir) {
    const pattern = '^(remote\\..*\\.promisor|extensions\\.partialclone)$';
    const { stdout } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(gitDir, [`--git-dir=${gitDir}`, 'config', '--get-regexp', pattern]);
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(stdout).some((line) => !line.endsWith(' false'));
}


/***/ }),

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  km: () => (/* binding */ collectEnd),
  TM: () => (/* binding */ firstLine),
  Dx: () => (/* binding */ linesOf),
  EO: () => (/* binding */ runGit),
  BE: () => (/* binding */ startGit)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/domain/unreadable-error.js
var unreadable_error = __webpack_require__(9253);
;// CONCATENATED MODULE: ./build/adapters/git/environment.js
/** Variables of git's own that say how it was installed or how the network is reached; every other `GIT_…` would redirect it. */
const KEPT_GIT_VARIABLES = /^GIT_(EXEC_PATH|CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|SSL_.*|PROXY_.*|HTTP_PROXY_AUTHMETHOD|SSH|SSH_COMMAND|SSH_VARIANT)$/;
/** Variables that carry secrets or belong to the runner: no child process needs them. */
const WITHHELD = /^(INPUT_|ACTIONS_)|TOKEN|SECRET|PASSWORD|^(SSH_ASKPASS|GIT_ASKPASS)$/i;
/**
 * The environment of a git process: no redirection by the caller's `GIT_…` variables, no replace refs, no prompt, no lazy
 * fetch, no protocol at all. Secrets stay behind.
 */
function gitEnvironment(own) {
    // Windows does not tell GIT_DIR from Git_Dir.
    const kept = Object.entries(own).filter(([name]) => !WITHHELD.test(name) && (!/^GIT_/i.test(name) || KEPT_GIT_VARIABLES.test(name.toUpperCase())));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        // Empty, and not unset: else the repository's core.askPass would be run.
        GIT_ASKPASS: '',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_ALLOW_PROTOCOL: '',
        GIT_PAGER: 'cat',
    };
}
/** Configuration that every git process gets, stronger than any file: nothing of the repository's own is run. */
const SAFE_CONFIGURATION = [
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.untrackedCache=false',
    '-c',
    'protocol.ext.allow=never',
    '-c',
    'gc.auto=0',
    '-c',
    'maintenance.auto=false',
];

;// CONCATENATED MODULE: ./build/adapters/git/run-git.js



const MAX_STDERR_BYTES = 16 * 1024;
/** Starts git safely in a folder: no shell, no hooks, no helpers, a clean environment. */
function startGit(cwd, args, env = {}) {
    return (0,external_node_child_process_.spawn)('git', [...SAFE_CONFIGURATION, ...args], {
        cwd,
        env: { ...gitEnvironment(process.env), ...env },
        windowsHide: true,
    });
}
/**
 * Runs git to its end and gives what it wrote. An exit code other than 0 is an answer, not an error.
 * @throws UnreadableError when git cannot be started.
 */
async function runGit(cwd, args, { input = '', env = {}, timeoutMs = 0 } = {}) {
    const child = startGit(cwd, args, env);
    const stdout = [];
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    const stderr = collectEnd(child);
    const stopWaiting = timeoutMs === 0 ? () => undefined : endAfter(child, timeoutMs);
    try {
        const exitCode = await endOf(child, input);
        return { exitCode, stdout: Buffer.concat(stdout), stderr: stderr() };
    }
    finally {
        stopWaiting();
    }
}
/** How long git may take to put its locks away once it is told to end. */
const GRACE_MS = 5000;
/**
 * Ends a process after some time: politely, so that it leaves no lock behind, then for certain. Programs that it started may
 * outlive it and hold its pipes open; they are not waited for. Call the answer when it has ended by itself.
 */
function endAfter(child, timeoutMs) {
    const forGood = () => {
        child.kill('SIGKILL');
        child.stdout.destroy();
        child.stderr.destroy();
    };
    const asked = setTimeout(() => child.kill('SIGTERM'), timeoutMs);
    const forced = setTimeout(forGood, timeoutMs + GRACE_MS);
    child.on('exit', () => {
        if (child.signalCode !== null)
            forGood();
    });
    return () => {
        clearTimeout(asked);
        clearTimeout(forced);
    };
}
/** Collects the end of what a process writes to stderr; call the answer when it has ended. */
function collectEnd(child) {
    let end = '';
    child.stderr.on('data', (chunk) => {
        end = (end + chunk.toString('utf8')).slice(-MAX_STDERR_BYTES);
    });
    return () => end.trim();
}
async function endOf(child, input) {
    return new Promise((resolve, reject) => {
        child.on('error', (error) => {
            reject(new unreadable_error/* UnreadableError */.G('git could not be started; install git, or put it on the PATH', { cause: error }));
        });
        child.on('close', resolve);
        // A git that ends before it has read its input says why on stderr; the broken pipe adds nothing to that.
        child.stdin.on('error', () => child.stdin.destroy());
        child.stdin.end(input);
    });
}
/** The lines of an output that are not empty. */
function linesOf(output) {
    return output
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
}
/** The first line of a message, for people. */
function firstLine(text) {
    return text.split('\n', 1)[0]?.replace(/^(fatal|error): /, '') ?? '';
}


/***/ }),

/***/ 4413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readTextsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _domain_observed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7033);
/* harmony import */ var _open_safely_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6633);
/* harmony import */ var _reading_of_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(377);




/** Small files of the tree at `root`, whole; `null` where there is nothing. */
function readTextsOf(root, paths, limitBytes) {
    const open = (0,_open_safely_js__WEBPACK_IMPORTED_MODULE_1__/* .createOpener */ .o4)(root);
    return new Map(paths.map((path) => [path, readText(open(path), limitBytes)]));
}
function readText(file, limitBytes) {
    if (file.kind === 'absent')
        return null;
    if (file.kind !== 'open')
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .h)(file.kind === 'unreadable' ? file.detail : file.kind);
    try {
        return readWhole(file, limitBytes);
    }
    catch (error) {
        const code = (0,_reading_of_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
        if (code === '')
            throw error;
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .h)(`reading failed (${code})`);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file.fd);
    }
}
function readWhole({ fd, stats }, limitBytes) {
    if (stats.size > limitBytes)
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .h)(`it has ${stats.size} bytes, and no more than ${limitBytes} are read`);
    // One byte more than there should be: a file that grows is noticed.
    const bytes = Buffer.alloc(stats.size + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < bytes.length; length += count)
        count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, bytes, length, bytes.length - length, null);
    return length === stats.size ? (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .c)(bytes.subarray(0, length)) : (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .h)('it was changed while it was read');
}


/***/ }),

/***/ 2899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   d: () => (/* binding */ parseJsonObject)
/* harmony export */ });
/* harmony import */ var _domain_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7033);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4592);


/** The JSON object that a file holds; unavailable, with the reason as the end of a sentence, when it holds none. */
function parseJsonObject(bytes) {
    const text = (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeStrictUtf8 */ .Rs)(bytes);
    if (text === null)
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)('it is not UTF-8');
    try {
        const value = JSON.parse(text);
        return isJsonObject(value) ? (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .c)(value) : (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)('it is no JSON object');
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)('it is no JSON');
        throw error;
    }
}
/** True for a JSON object; an array is none. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 6656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ optionsError)
/* harmony export */ });
/* harmony import */ var _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4575);

/** What `parseArgs` complained of, as a person should read it: its first sentence, and where to read more. */
function optionsError(command, error) {
    const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
    const [sentence = message] = message.split(/\. |\n/, 1);
    return new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .G(`${command}: ${sentence}; see ${command} --help`, { cause: error });
}


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ createProgress)
/* harmony export */ });
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4702);


/** Work that takes less is not worth a line. */
const PATIENCE_MS = 1000;
const REDRAW_MS = 100;
const WIDTH = 24;
const PERCENT = 100;
/** Draws how far work has come, on one line, for work over a second; nothing where nobody watches. Cleared when it is done. */
function createProgress(stream, nowMs) {
    if (!stream.isTty)
        return () => () => undefined;
    return (label) => {
        const begunMs = nowMs();
        let drawnMs = 0;
        return (done, total) => {
            const now = nowMs();
            const isOver = total > 0 && done >= total;
            if (isOver && drawnMs > 0)
                stream.write('\r\u001b[2K');
            if (isOver || now - begunMs < PATIENCE_MS || now - drawnMs < REDRAW_MS)
                return;
            drawnMs = now;
            stream.write(`\r\u001b[2K${line((0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .e)(label), done, total, now - begunMs)}`);
        };
    };
}
function line(label, done, total, elapsedMs) {
    if (total <= 0)
        return `${label}  ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(done)}`;
    const share = Math.min(1, done / total);
    const filled = Math.round(share * WIDTH);
    const leftSeconds = Math.ceil((elapsedMs * (1 - share)) / Math.max(share, 1 / total) / 1000);
    return `${label}  [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${Math.floor(share * PERCENT)} %, ${leftSeconds} s left`;
}


/***/ }),

/***/ 2291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sealCommand: () => (/* binding */ sealCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/domain/settings-error.js
var settings_error = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/cli/options-error.js
var options_error = __webpack_require__(6656);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/git/locate.js
var locate = __webpack_require__(8326);
// EXTERNAL MODULE: ./build/adapters/hashing/reading-of-error.js
var reading_of_error = __webpack_require__(377);
// EXTERNAL MODULE: ./build/domain/session.js
var domain_session = __webpack_require__(9017);
;// CONCATENATED MODULE: ./build/cli/seal/find-sessions.js






/** What only a session holds. */
const MARKS = ['context.json', 'session.json'];
/**
 * The sessions that were named: each folder itself, or those right in it. Each once, in the order named.
 * @throws SettingsError for a folder that is neither a session nor holds one.
 */
async function findSessions(directories, cwd) {
    const sessions = new Map();
    for (const directory of directories) {
        const folder = folderAt((0,external_node_path_.resolve)(cwd, directory), directory);
        const gitDir = (await (0,locate/* locate */.x)(folder))?.gitDir ?? null;
        const isSession = holds(folder, [...MARKS, domain_session/* SESSION_MANIFEST */.nh]);
        const names = isSession ? [] : sessionNamesIn(folder);
        if (!isSession && names.length === 0)
            throw new settings_error/* SettingsError */.G(`seal: ${directory} is no session and holds none; a session has a context.json or a session.json`);
        for (const place of isSession ? [folder] : names.map((name) => (0,external_node_path_.join)(folder, name))) {
            const name = isSession ? directory : (0,external_node_path_.join)(directory, (0,external_node_path_.basename)(place));
            if (!sessions.has(place))
                sessions.set(place, { name, folder: place, gitDir });
        }
    }
    return [...sessions.values()];
}
function folderAt(place, directory) {
    try {
        if (!(0,external_node_fs_.lstatSync)((0,external_node_fs_.realpathSync)(place)).isDirectory())
            throw new settings_error/* SettingsError */.G(`seal: ${directory} is no folder`);
        return (0,external_node_fs_.realpathSync)(place);
    }
    catch (error) {
        if (error instanceof settings_error/* SettingsError */.G || (0,reading_of_error/* codeOf */.$N)(error) === '')
            throw error;
        throw new settings_error/* SettingsError */.G(`seal: ${directory} is no folder (${(0,reading_of_error/* codeOf */.$N)(error)})`, { cause: error });
    }
}
function sessionNamesIn(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && holds((0,external_node_path_.join)(folder, entry.name), MARKS))
        .map(({ name }) => name)
        .toSorted();
}
function holds(folder, names) {
    return names.some((name) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false })?.isFile() === true);
}

;// CONCATENATED MODULE: ./build/cli/seal/place-accepted.js


/**
 * Which session each accepted path lies in: seen from the current folder, or, when there is just one session, from that.
 * @throws SettingsError for a path that lies in none.
 */
function placeAccepted(accepted, sessions, cwd) {
    const placed = new Map();
    for (const path of accepted) {
        const named = sessions.find((candidate) => pathIn(candidate, (0,external_node_path_.resolve)(cwd, path)) !== null);
        const [only, ...others] = sessions;
        const session = named ?? (others.length === 0 ? only : undefined);
        const inside = session === undefined ? null : pathIn(session, (0,external_node_path_.resolve)(named === undefined ? session.folder : cwd, path));
        if (session === undefined || inside === null)
            throw new settings_error/* SettingsError */.G(`seal: --accept ${path} lies in none of the sessions that are to be sealed`);
        placed.set(session, (placed.get(session) ?? new Set()).add(inside));
    }
    return (session) => placed.get(session) ?? new Set();
}
function pathIn({ folder }, place) {
    const path = (0,external_node_path_.relative)(folder, place).split(external_node_path_.sep).join('/');
    return path === '' || path === '..' || path.startsWith('../') || path.startsWith('/') ? null : path;
}

;// CONCATENATED MODULE: ./build/act/write-seal.js
/**
 * Writes the record, then the manifest that lists it. Ended between the two, the session has its old manifest and a record that
 * no manifest lists: the next seal takes it as it is. Refuses when something is there that the plan did not expect.
 * Rejects with the file system's error when a write fails.
 */
async function writeSeal({ expects, lines, record }, folder) {
    if (record !== null && !(await folder.create(record.path, record.text)))
        return { result: 'refused', reason: `${record.path} is there already` };
    if (!(await folder.replaceManifest(lines, expects)))
        return { result: 'refused', reason: 'the manifest was changed while it was sealed' };
    return { result: 'done' };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/domain/unreadable-error.js
var unreadable_error = __webpack_require__(9253);
// EXTERNAL MODULE: ./build/adapters/formats/sums-claims.js
var sums_claims = __webpack_require__(9812);
// EXTERNAL MODULE: ./build/adapters/hashing/read-texts.js
var read_texts = __webpack_require__(4413);
// EXTERNAL MODULE: ./build/adapters/hashing/sha256.js
var sha256 = __webpack_require__(747);
// EXTERNAL MODULE: ./build/adapters/hashing/tree-reader.js + 1 modules
var tree_reader = __webpack_require__(9039);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/adapters/session-folder/disk.js


/** The real one. */
const DISK = {
    create: async (place, bytes) => withFile(place, 'wx', async (file) => {
        await file.writeFile(bytes);
        await file.sync();
    }),
    rename: promises_.rename,
    link: promises_.link,
    syncFolder: async (place) => {
        try {
            await withFile(place, 'r', async (folder) => folder.sync());
        }
        catch (error) {
            // Windows opens no folders, and some file systems sync none.
            if (!WITHOUT_FOLDER_SYNC.has((0,reading_of_error/* codeOf */.$N)(error)))
                throw error;
        }
    },
    makeFolder: async (place) => {
        try {
            await (0,promises_.mkdir)(place);
        }
        catch (error) {
            if ((0,reading_of_error/* codeOf */.$N)(error) !== 'EEXIST')
                throw error;
        }
    },
    remove: async (place) => (0,promises_.rm)(place, { force: true }),
};
const WITHOUT_FOLDER_SYNC = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP']);
async function withFile(place, flags, use) {
    const file = await (0,promises_.open)(place, flags);
    try {
        await use(file);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./build/adapters/backends/walk-folder.js
var walk_folder = __webpack_require__(5579);
// EXTERNAL MODULE: ./build/adapters/git/run-git.js + 1 modules
var run_git = __webpack_require__(6954);
// EXTERNAL MODULE: ./build/adapters/path-bytes.js
var path_bytes = __webpack_require__(4592);
;// CONCATENATED MODULE: ./build/adapters/session-folder/list-session.js







/** A path of a session as a place on the disk. */
function placeIn(folder, path) {
    return Buffer.concat([Buffer.from(`${folder}/`), (0,path_bytes/* encodePath */.O0)(path)]);
}
/** Lists what git would keep of a session, or where there is no git, all of it. */
async function listSession(folder, isInRepository) {
    const paths = isInRepository
        ? await listed(folder, ['--cached', '--others', '--exclude-standard'])
        : (await (0,walk_folder/* walkFolder */.a)(folder, () => false)).entries.map(({ path }) => path);
    const ignored = isInRepository ? await listed(folder, ['--others', '--ignored', '--exclude-standard']) : [];
    const files = new Map();
    const others = [];
    for (const path of new Set(paths)) {
        if (path === domain_session/* SESSION_MANIFEST */.nh || (0,domain_session/* isLeftover */.ij)(path))
            continue;
        const status = statusOf(placeIn(folder, path));
        if (status === 'other')
            others.push(path);
        else if (status !== null)
            files.set(path, status);
    }
    return { files, others, ignored: ignored.filter((path) => !(0,domain_session/* isLeftover */.ij)(path)) };
}
/** Null when nothing is there; `other` for what is no regular file. */
function statusOf(place) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(place);
        if (!stats.isFile())
            return 'other';
        const { ctimeMs, dev, ino, mtimeMs, size } = stats;
        return { device: dev, inode: ino, sizeBytes: size, modifiedMs: mtimeMs, changedMs: ctimeMs };
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,reading_of_error/* codeOf */.$N)(error)))
            return null;
        throw error;
    }
}
const NUL = 0;
/** Paths below the folder that git names; a repository inside, which it names with a slash, is not entered. */
async function listed(folder, which) {
    const { exitCode, stdout, stderr } = await (0,run_git/* runGit */.EO)(folder, ['ls-files', '-z', ...which, '--', '.']);
    if (exitCode !== 0)
        throw new unreadable_error/* UnreadableError */.G(`git cannot list ${folder}: ${(0,run_git/* firstLine */.TM)(stderr)}`);
    const paths = [];
    for (let at = 0; at < stdout.length;) {
        const end = stdout.indexOf(NUL, at);
        const path = (0,path_bytes/* decodePath */.q0)(stdout.subarray(at, end));
        if (!path.endsWith('/'))
            paths.push(path);
        at = end + 1;
    }
    return paths;
}

// EXTERNAL MODULE: ./build/adapters/manifest/escapes.js
var escapes = __webpack_require__(9871);
;// CONCATENATED MODULE: ./build/adapters/manifest/format-line.js


/**
 * One line of a manifest with its LF, as GNU coreutils write it: the name escaped, and the line marked with a backslash,
 * when the name has a backslash, CR or LF. All lines of a manifest have one form.
 */
function formatLine(sha256, path, form) {
    const mark = (0,escapes/* needsEscape */.n3)(path) ? '\\' : '';
    const name = (0,path_bytes/* encodePath */.O0)((0,escapes/* escapeName */.L$)(path));
    const [before, after] = around(sha256, form);
    return Buffer.concat([Buffer.from(mark + before, 'latin1'), name, Buffer.from(`${after}\n`, 'latin1')]);
}
function around(sha256, form) {
    switch (form) {
        case 'standard':
            return [`${sha256}  `, ''];
        case 'binary':
            return [`${sha256} *`, ''];
        case 'reversed':
            return [`${sha256} `, ''];
        case 'tagged':
            return ['SHA256 (', `) = ${sha256}`];
    }
}

;// CONCATENATED MODULE: ./build/adapters/session-folder/manifest-text.js


/**
 * A manifest of these files as GNU `sha256sum` writes it, ordered by the bytes of their paths. A file called `-` is listed as
 * `./-`, for `-` is standard input.
 */
function manifestText(lines) {
    const ordered = [...lines]
        .map(([path, sha256]) => ({ bytes: (0,path_bytes/* encodePath */.O0)(path), path, sha256 }))
        .toSorted((a, b) => Buffer.compare(a.bytes, b.bytes));
    return Buffer.concat(ordered.map(({ path, sha256 }) => formatLine(sha256, path === '-' ? './-' : path, 'standard')));
}

// EXTERNAL MODULE: ./build/domain/observed.js
var observed = __webpack_require__(7033);
// EXTERNAL MODULE: ./build/domain/rejection-words.js
var rejection_words = __webpack_require__(6638);
// EXTERNAL MODULE: ./build/adapters/formats/session-parts.js
var session_parts = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/adapters/formats/session-records.js
var session_records = __webpack_require__(7433);
// EXTERNAL MODULE: ./build/adapters/manifest/path-rules.js
var path_rules = __webpack_require__(5642);
// EXTERNAL MODULE: ./build/domain/digest.js
var domain_digest = __webpack_require__(3213);
;// CONCATENATED MODULE: ./build/adapters/session-folder/seal-memory.js






/**
 * A change to a file moves its `ctime`, which nobody can set back; but two changes within one tick of the clock look the same.
 * A file is remembered only when it had been left alone for this long: more than the coarsest clock that file systems keep
 * (FAT: two seconds).
 */
const QUIET_MS = 3000;
/** Whether a file may be remembered that looked like this at a time of the file system's own clock. */
function isQuiet({ changedMs, modifiedMs }, timeMs) {
    return changedMs > 0 && Math.max(changedMs, modifiedMs) + QUIET_MS < timeMs;
}
/** True when nothing says that the file was touched since. */
function isUntouched(status, { changedMs, device, inode, modifiedMs, sizeBytes }) {
    return (status.changedMs === changedMs &&
        status.modifiedMs === modifiedMs &&
        status.sizeBytes === sizeBytes &&
        status.inode === inode &&
        status.device === device);
}
const HEADER = 'session-reliability seal memory 1\n';
/** What was remembered; nothing when it is gone, torn, or of another version: that costs time, never truth. */
function loadMemory(file) {
    const memory = new Map();
    const text = readText(file);
    const end = text.lastIndexOf('\n', text.length - 2) + 1;
    if (!text.startsWith(HEADER) || text.slice(end) !== `${(0,sha256/* sha256Of */.B)(Buffer.from(text.slice(0, end)))}\n`)
        return memory;
    for (const line of text.slice(HEADER.length, end - 1).split('\n')) {
        const [sha256 = '', device, inode, sizeBytes, modifiedMs, changedMs] = line.split(' ', 6);
        const digest = (0,domain_digest/* parseDigest */.m)(sha256);
        const path = line === '' ? null : JSON.parse(line.slice(line.indexOf('"')));
        if (digest === null || typeof path !== 'string')
            continue;
        memory.set(path, {
            sha256: digest,
            device: Number(device),
            inode: Number(inode),
            sizeBytes: Number(sizeBytes),
            modifiedMs: Number(modifiedMs),
            changedMs: Number(changedMs),
        });
    }
    return memory;
}
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if ((0,reading_of_error/* codeOf */.$N)(error) === '')
            throw error;
        return '';
    }
}
/** Keeps it, as far as that can be done; where it cannot, the next seal takes longer. */
function saveMemory(file, memory) {
    const lines = [...memory].map(([path, { changedMs, device, inode, modifiedMs, sha256, sizeBytes }]) => `${sha256} ${device} ${inode} ${sizeBytes} ${modifiedMs} ${changedMs} ${JSON.stringify(path)}\n`);
    const text = HEADER + lines.join('');
    const temporary = `${file}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(temporary, `${text}${(0,sha256/* sha256Of */.B)(Buffer.from(text))}\n`, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(temporary, file);
    }
    catch (error) {
        if ((0,reading_of_error/* codeOf */.$N)(error) === '')
            throw error;
        (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/adapters/session-folder/read-session.js













/** Reads a session: its records and its manifest whole, and every file that may have changed since it was hashed last. */
async function readSession(listing, options) {
    const { folder, timeMs } = options;
    const manifest = readSessionManifest(folder, (path) => listing.files.has(path));
    const { damagedRecords, records } = readRecords(folder, [...listing.files.keys()].filter(domain_session/* isRecord */.u4).toSorted());
    const recorded = (0,domain_session/* recordedFiles */.k1)(records);
    const claimed = (path) => recorded.get(path)?.sha256 ?? manifest?.claims.get(path);
    const bytes = await bytesOf(listing.files, claimed, options);
    const files = new Map([...bytes].map(([path, read]) => [path, fileSeen(path, read)]));
    const session = { id: (0,external_node_path_.basename)(folder), files, manifest, records, damagedRecords, isClosed: false };
    return {
        session: { ...session, isClosed: isClosedAsSealed(folder, session) },
        memory: memoryOf(listing.files, bytes, timeMs),
    };
}
function fileSeen(path, bytes) {
    const reason = (0,path_rules/* rejectPath */.b)(path);
    const nameProblem = reason === null ? null : `no manifest may name it on every system: ${rejection_words/* REJECTION_WORDS */.Y[reason]}`;
    return { bytes, nameProblem };
}
function read_session_readText(folder, path, limitBytes) {
    return (0,read_texts/* readTextsOf */.K)(folder, [path], limitBytes).get(path) ?? null;
}
function readSessionManifest(folder, isHeld) {
    const text = read_session_readText(folder, domain_session/* SESSION_MANIFEST */.nh, sums_claims/* MAX_MANIFEST_BYTES */.ZJ);
    if (text === null)
        return null;
    if (!text.seen)
        return { sha256: (0,sha256/* sha256Of */.B)(new Uint8Array()), claims: new Map(), damage: text.reason, isInOrder: false };
    const read = (0,sums_claims/* readManifest */.WI)(domain_session/* SESSION_MANIFEST */.nh, text.value, isHeld);
    const claims = new Map(read.claims.map(({ claim, target }) => [target, claim.sha256]));
    const [rejection] = read.rejections.kept;
    // A manifest of a session without any other file is empty, and as it should be.
    const isDamaged = rejection !== undefined && text.value.length > 0;
    return {
        sha256: (0,sha256/* sha256Of */.B)(text.value),
        claims,
        damage: isDamaged ? `line ${rejection.line} cannot be used: ${rejection_words/* REJECTION_WORDS */.Y[rejection.reason]}` : null,
        isInOrder: manifestText(claims).equals(text.value),
    };
}
function readRecords(folder, paths) {
    const records = [];
    const damagedRecords = [];
    for (const path of paths) {
        const text = read_session_readText(folder, path, session_records/* MAX_RECORD_BYTES */.x) ?? (0,observed/* unavailable */.h)('it is not there any more');
        const record = text.seen ? (0,session_records/* parseRecord */.H)(path, text.value) : text;
        if (record.seen)
            records.push(record.value);
        else
            damagedRecords.push({ path, reason: record.reason });
    }
    return { records, damagedRecords };
}
function isClosedAsSealed(folder, { files, manifest }) {
    const bytes = files.get('session.json')?.bytes;
    if (bytes?.seen !== true || manifest?.claims.get('session.json') !== bytes.value.sha256)
        return false;
    const text = read_session_readText(folder, 'session.json', session_parts/* MAX_PART_BYTES */.tZ);
    const session = text?.seen === true ? (0,session_parts/* parseSession */.iq)(text.value) : null;
    return session?.seen === true && session.value.isClosed;
}
/** The bytes of every file: remembered where that is as good as reading them, else read. */
async function bytesOf(files, claimed, options) {
    const { folder, memory, progress, reader } = options;
    const known = new Map();
    for (const [path, status] of files) {
        const before = memory.get(path);
        // What was read is believed again only where it says the same as the claim: a seal then just carries the claim on.
        if (before !== undefined && isUntouched(status, before) && before.sha256 === claimed(path))
            known.set(path, (0,observed/* seen */.c)({ sha256: before.sha256, sizeBytes: status.sizeBytes }));
    }
    const paths = [...files.keys()].filter((path) => !known.has(path));
    const requests = paths.map((path) => ({ paths: [path], isHashed: true }));
    const readings = await reader.read(requests, progress);
    for (const [index, path] of paths.entries())
        known.set(path, observedOf(readings[index], files.get(path), folder, path));
    return known;
}
/** What was read of a file that looks the same before and after. */
function observedOf(reading, before, folder, path) {
    if (reading?.kind !== 'read')
        return (0,observed/* unavailable */.h)(reading?.kind === 'unreadable' ? reading.detail : 'it is not there any more');
    const after = statusOf(placeIn(folder, path));
    const isSame = before !== undefined && after !== null && after !== 'other' && isUntouched(before, after);
    return isSame
        ? (0,observed/* seen */.c)({ sha256: reading.sha256, sizeBytes: reading.sizeBytes })
        : (0,observed/* unavailable */.h)('it was written to while it was read; seal again when nothing writes there');
}
function memoryOf(files, bytes, timeMs) {
    const memory = new Map();
    for (const [path, status] of files) {
        const read = bytes.get(path);
        if (read?.seen === true && isQuiet(status, timeMs))
            memory.set(path, { ...status, sha256: read.value.sha256 });
    }
    return memory;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/adapters/session-folder/seal-lock.js








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
async function withSealLock(folder, work, { patienceMs = PATIENCE_MS } = {}) {
    const startMs = performance.now();
    for (;;) {
        const ticket = await takeTicket(folder);
        try {
            const rival = await livingRival(folder, ticket);
            if (rival === null)
                return await workWith(ticket, work);
            if (performance.now() - startMs > patienceMs)
                throw new unreadable_error/* UnreadableError */.G(`another seal of ${folder} is under way since ${rival.since}; if there is none, remove ${rival.place}`);
        }
        finally {
            await (0,promises_.rm)(ticket.place, { force: true });
        }
        await (0,external_node_timers_promises_.setTimeout)(Math.random() * MAX_PAUSE_MS);
    }
}
async function takeTicket(folder) {
    const name = `.SHA256SUMS.${ownScope()}-${process.pid}-${startOf(process.pid) ?? 0}-${(0,external_node_crypto_.randomUUID)()}.lock`;
    const place = (0,external_node_path_.join)(folder, name);
    const file = await (0,promises_.open)(place, 'wx');
    try {
        return { place, name, timeMs: (await file.stat()).mtimeMs };
    }
    finally {
        await file.close();
    }
}
async function workWith({ place, timeMs }, work) {
    const renew = setInterval(() => {
        const now = new Date();
        // A ticket that is gone, or cannot be renewed, ends no work: the worst is that somebody far away takes it for dead.
        (0,promises_.utimes)(place, now, now).catch(() => undefined);
    }, RENEW_MS).unref();
    try {
        return await work(timeMs);
    }
    finally {
        clearInterval(renew);
    }
}
async function livingRival(folder, own) {
    for (const name of await (0,promises_.readdir)(folder)) {
        const found = TICKET.exec(name);
        if (found === null || name === own.name)
            continue;
        const place = (0,external_node_path_.join)(folder, name);
        const timeMs = await timeOf(place);
        if (timeMs === null)
            continue;
        if (isAlive(found, own.timeMs - timeMs))
            return { place, since: new Date(timeMs).toISOString() };
        await (0,promises_.rm)(place, { force: true });
    }
    return null;
}
async function timeOf(place) {
    try {
        return (await (0,promises_.stat)(place)).mtimeMs;
    }
    catch (error) {
        if ((0,reading_of_error/* codeOf */.$N)(error) === 'ENOENT')
            return null;
        throw error;
    }
}
function isAlive([, scope = '', pid = '', start = ''], ageMs) {
    if (scope !== ownScope())
        return ageMs < EXPIRY_MS;
    if (!isRunning(Number(pid)))
        return false;
    // The process may be another one that was given the same number.
    const started = startOf(Number(pid));
    return start === '0' || started === null || start === String(started);
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,reading_of_error/* codeOf */.$N)(error) === 'EPERM';
    }
}
let knownScope = null;
/** Where a process number means what it means here: this machine since its start, and this container. */
function ownScope() {
    return (knownScope ??= (0,external_node_crypto_.createHash)('sha256')
        .update([(0,external_node_os_.hostname)(), bootId(), pidNamespace()].join('\n'))
        .digest('hex')
        .slice(0, 12));
}
function bootId() {
    return tryRead(() => (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8'));
}
function pidNamespace() {
    return tryRead(() => (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid'));
}
const START_FIELD = 19;
/** When a process started, in the kernel's ticks since the machine's start; null where that is not to be had. See proc(5). */
function startOf(pid) {
    const stat = tryRead(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    const ticks = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START_FIELD]);
    return stat === '' || !Number.isSafeInteger(ticks) ? null : ticks;
}
/** Empty where the system has no such file. */
function tryRead(read) {
    try {
        return read();
    }
    catch (error) {
        if ((0,reading_of_error/* codeOf */.$N)(error) === '')
            throw error;
        return '';
    }
}

;// CONCATENATED MODULE: ./build/adapters/session-folder/session-folder.js
















/** Opens one session's folder for sealing. Nothing is touched before it is asked for. */
function openSessionFolder(options) {
    const { disk = DISK, folder, gitDir, onListed, workerEntry } = options;
    const memoryFile = gitDir === null ? null : memoryFileOf(gitDir, folder);
    let timeMs = 0;
    return {
        exclusively: async (work) => orUnwritable(folder, async () => withSealLock(folder, async (ticketTimeMs) => {
            timeMs = ticketTimeMs;
            for (const name of (0,external_node_fs_.readdirSync)(folder).filter((entry) => (0,domain_session/* isLeftover */.ij)(entry) && entry.endsWith('.tmp')))
                await disk.remove((0,external_node_path_.join)(folder, name));
            return work();
        })),
        look: async (progress) => {
            const listing = await listSession(folder, gitDir !== null);
            if (listing.files.size === 0 && listing.ignored.length > 0)
                throw new unreadable_error/* UnreadableError */.G(`git ignores all of ${folder}, so no commit would hold it; take it out of .gitignore`);
            onListed(listing);
            const before = memoryFile === null ? new Map() : loadMemory(memoryFile);
            const reader = (0,tree_reader/* createTreeReader */.s)(folder, workerEntry);
            try {
                const read = await readSession(listing, { folder, reader, memory: before, timeMs, progress });
                if (memoryFile !== null && !isSameMemory(before, read.memory))
                    saveMemory(memoryFile, read.memory);
                return read.session;
            }
            finally {
                await reader.close();
            }
        },
        create: async (path, text) => createFile(folder, path, Buffer.from(text), disk),
        replaceManifest: async (lines, expects) => {
            if (digestOfManifest(folder) !== expects)
                return false;
            await writeInto(folder, manifestText(lines), disk, async (temporary) => disk.rename(temporary, (0,external_node_path_.join)(folder, domain_session/* SESSION_MANIFEST */.nh)));
            await disk.syncFolder(folder);
            return true;
        },
    };
}
function memoryFileOf(gitDir, folder) {
    const name = (0,external_node_crypto_.createHash)('sha256').update(folder).digest('hex').slice(0, 16);
    return (0,external_node_path_.join)(gitDir, 'session-reliability', 'seal', name);
}
function isSameMemory(before, after) {
    return before.size === after.size && JSON.stringify([...before]) === JSON.stringify([...after]);
}
/** Null when there is no manifest. */
function digestOfManifest(folder) {
    const text = (0,read_texts/* readTextsOf */.K)(folder, [domain_session/* SESSION_MANIFEST */.nh], sums_claims/* MAX_MANIFEST_BYTES */.ZJ).get(domain_session/* SESSION_MANIFEST */.nh) ?? null;
    return text === null ? null : (0,sha256/* sha256Of */.B)(text.seen ? text.value : new Uint8Array());
}
/** Below the session's folder, in a folder of it that is made when it is not there. */
async function createFile(folder, path, bytes, disk) {
    const [inner = ''] = path.split('/', 1);
    const parent = (0,external_node_path_.join)(folder, inner);
    await disk.makeFolder(parent);
    if (!(0,external_node_fs_.lstatSync)(parent).isDirectory())
        throw new unreadable_error/* UnreadableError */.G(`${parent} is no folder; nothing is written there`);
    try {
        await writeInto(folder, bytes, disk, async (temporary) => linkOrRename(temporary, (0,external_node_path_.join)(folder, path), disk));
    }
    catch (error) {
        if ((0,reading_of_error/* codeOf */.$N)(error) === 'EEXIST')
            return false;
        throw error;
    }
    await disk.syncFolder(parent);
    await disk.syncFolder(folder);
    return true;
}
/** Writes bytes beside their place and to the disk, then has them put into it. */
async function writeInto(folder, bytes, disk, put) {
    const temporary = (0,external_node_path_.join)(folder, `.SHA256SUMS.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await disk.create(temporary, bytes);
        await put(temporary);
    }
    finally {
        await disk.remove(temporary);
    }
}
/** How file systems say that they have no hard links. */
const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);
/** A link never replaces what is there; where there are no links, the lock keeps other seals away. */
async function linkOrRename(from, to, disk) {
    try {
        await disk.link(from, to);
    }
    catch (error) {
        if (!WITHOUT_LINKS.has((0,reading_of_error/* codeOf */.$N)(error)))
            throw error;
        await disk.rename(from, to);
    }
}
/** The file system's refusal in words. */
async function orUnwritable(folder, work) {
    try {
        return await work();
    }
    catch (error) {
        const code = (0,reading_of_error/* codeOf */.$N)(error);
        if (code === '' || code.startsWith('ERR_'))
            throw error;
        throw new unreadable_error/* UnreadableError */.G(`${folder} could not be sealed (${code}); it has its old manifest, or the new one whole`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/decide/plan-seal.js

/** Decides what sealing a session comes to. Refuses over damage to anything that is written once, but for what is accepted. */
function planSeal(session, request) {
    const recorded = (0,domain_session/* recordedFiles */.k1)(session.records);
    const claims = claimsOf(session, recorded);
    const refusals = [...structuralRefusals(session), ...refusalsOver(session, claims)].filter(({ path, reason }) => !(isAcceptable(reason) && request.accepted.has(path)));
    if (refusals.length > 0)
        return { kind: 'refused', refusals: refusals.toSorted((a, b) => compare(a.path, b.path)) };
    const files = readable(session);
    const record = nextRecord(session, files, recorded, request);
    const lines = new Map([...files].map(([path, { sha256 }]) => [path, sha256]));
    if (record !== null)
        lines.set(record.path, request.sha256Of(record.text));
    const before = session.manifest?.claims ?? new Map();
    const newCount = [...files.keys()].filter((path) => !before.has(path)).length;
    const changedCount = [...before].filter(([path, sha256]) => lines.get(path) !== sha256).length;
    if (record === null && newCount + changedCount === 0 && session.manifest?.isInOrder === true)
        return { kind: 'unchanged', fileCount: files.size };
    return { kind: 'seal', record, lines, expects: session.manifest?.sha256 ?? null, newCount, changedCount };
}
/** A name that is not safe, and bytes that cannot be read, nobody can accept. */
function isAcceptable(reason) {
    return reason !== 'unsafe-name' && reason !== 'unreadable';
}
/** The strongest claim on each file: a checkpoint's, else the manifest's. */
function claimsOf({ manifest }, recorded) {
    const claims = new Map(manifest?.claims);
    for (const [path, { sha256 }] of recorded)
        claims.set(path, sha256);
    return claims;
}
function structuralRefusals({ damagedRecords, files, manifest }) {
    const refusals = damagedRecords.map(({ path, reason }) => ({ path, reason: 'damaged', detail: reason }));
    if (manifest !== null && manifest.damage !== null)
        refusals.push({ path: domain_session/* SESSION_MANIFEST */.nh, reason: 'damaged', detail: manifest.damage });
    for (const [path, { nameProblem }] of files) {
        if (nameProblem !== null)
            refusals.push({ path, reason: 'unsafe-name', detail: `${nameProblem}; rename it` });
    }
    return refusals;
}
function refusalsOver(session, claims) {
    const refusals = [];
    for (const [path, { bytes }] of session.files) {
        if (!bytes.seen)
            refusals.push({ path, reason: 'unreadable', detail: bytes.reason });
    }
    for (const [path, sha256] of claims) {
        const refusal = refusalOver(path, sha256, session);
        if (refusal !== null)
            refusals.push(refusal);
    }
    return refusals;
}
function refusalOver(path, claimed, { files, isClosed }) {
    const file = files.get(path);
    if (file === undefined)
        return { path, reason: 'missing', detail: `its recorded SHA-256 is ${claimed}` };
    if (!file.bytes.seen || file.bytes.value.sha256 === claimed)
        return null;
    const detail = `its recorded SHA-256 is ${claimed}, and it has ${file.bytes.value.sha256}`;
    if (!(0,domain_session/* isMutable */.bV)(path))
        return { path, reason: 'changed', detail };
    return isClosed ? { path, reason: 'closed', detail: `the session is closed, and ${detail}` } : null;
}
function readable({ files }) {
    const all = new Map();
    for (const [path, { bytes }] of files)
        if (bytes.seen)
            all.set(path, bytes.value);
    return all;
}
/** The record that is needed; null when what is there says it all. */
function nextRecord(session, files, recorded, request) {
    const artifacts = [...files]
        .filter(([path, { sha256 }]) => isClaimedByRecord(path) && recorded.get(path)?.sha256 !== sha256)
        .toSorted(([a], [b]) => compare(a, b));
    const removed = [...recorded.keys()].filter((path) => !files.has(path)).toSorted(compare);
    if (artifacts.length + removed.length === 0 && !isCheckpointDue(session))
        return null;
    const parent = (0,domain_session/* newestRecord */.oG)(session.records);
    const content = {
        session: session.id,
        parent: parent?.id ?? null,
        createdAt: new Date(request.nowMs).toISOString(),
        artifacts: Object.fromEntries(artifacts.map(([path, { sha256, sizeBytes }]) => [path, { sha256, size: sizeBytes }])),
        ...(removed.length === 0 ? {} : { removed }),
    };
    const id = idOf(session, JSON.stringify(content), request);
    return { id, path: (0,domain_session/* recordPath */.lX)(id), text: `${JSON.stringify({ id, ...content }, null, 2)}\n` };
}
/** Everything that is written once, but records themselves, which the manifest claims. */
function isClaimedByRecord(path) {
    return !(0,domain_session/* isMutable */.bV)(path) && !(0,domain_session/* isRecord */.u4)(path);
}
/**
 * With no artifact to record, a checkpoint is due when there is none yet, or when a mutable file changed since the last seal;
 * but not when a record lies there that no manifest lists: then the last seal was ended between its two writes, or the one who
 * writes the session made the checkpoint, and this seal is its end.
 */
function isCheckpointDue({ files, manifest, records }) {
    if (records.length === 0)
        return true;
    if (records.some(({ id }) => manifest?.claims.has((0,domain_session/* recordPath */.lX)(id)) !== true))
        return false;
    return [...files].some(([path, file]) => (0,domain_session/* isMutable */.bV)(path) && isChanged(file, manifest?.claims.get(path)));
}
function isChanged({ bytes }, claimed) {
    return bytes.seen && bytes.value.sha256 !== claimed;
}
const NUMBER_LENGTH = 6;
const HASH_LENGTH = 12;
const NUMBER = /^(\d{1,9})-/;
/** Numbered, so that people see the order; with a part of its content's digest, so that two machines never make the same. */
function idOf({ records }, content, { sha256Of }) {
    const numbers = records.map(({ id }) => Number(NUMBER.exec(id)?.[1] ?? 0));
    const next = numbers.reduce((most, number) => Math.max(most, number), records.length) + 1;
    return `${String(next).padStart(NUMBER_LENGTH, '0')}-${sha256Of(content).slice(0, HASH_LENGTH)}`;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(9351);
// EXTERNAL MODULE: ./build/cli/progress.js
var cli_progress = __webpack_require__(902);
// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/cli/seal/say-seal.js

/** How many names a list shows. */
const SHOWN = 20;
/** What a seal leaves out, in one line each: people would take it for sealed. */
function sayUnsealable({ ignored, others }) {
    const lines = [];
    if (ignored.length > 0)
        lines.push(`not sealed, because git ignores it and no commit will hold it: ${namesOf(ignored)}`);
    if (others.length > 0)
        lines.push(`not sealed, because it is no regular file: ${namesOf(others)}`);
    return lines;
}
function namesOf(paths) {
    const names = paths.slice(0, SHOWN).map(domain_path/* printablePath */.Vj).join(', ');
    return paths.length > SHOWN ? `${names} and ${paths.length - SHOWN} more` : names;
}
const WORDS = {
    changed: 'changed, though it is written once',
    missing: 'missing',
    closed: 'changed',
    unreadable: 'cannot be read',
    'unsafe-name': 'cannot be listed',
    damaged: 'damaged',
};
/** Why a session was not sealed, each path on a line, and what to do. */
function sayRefused(name, refusals) {
    const lines = refusals
        .slice(0, SHOWN)
        .map(({ detail, path, reason }) => `  ${(0,domain_path/* printablePath */.Vj)(path)}: ${WORDS[reason]}: ${detail}`);
    if (refusals.length > SHOWN)
        lines.push(`  and ${refusals.length - SHOWN} more`);
    const [acceptable] = refusals.filter(({ reason }) => reason !== 'unreadable' && reason !== 'unsafe-name');
    const advice = acceptable === undefined
        ? []
        : [
            `Bring the recorded bytes back, as with git checkout, and seal again; or, if you have looked at a change and it is right: session-reliability seal --accept ${(0,domain_path/* printablePath */.Vj)(acceptable.path)} ${name}`,
        ];
    return [`session-reliability: ${name}: not sealed; nothing was written`, ...lines, ...advice];
}

;// CONCATENATED MODULE: ./build/cli/seal/seal-one.js








/** Seals one session and tells of it. The answer is 0 when it is sealed, 1 when it is refused, 3 when it could not be told. */
async function sealOne(session, options, io) {
    const say = (text) => {
        if (!options.isQuiet)
            io.stdout.write(`${(0,terminal/* terminalText */.e)(`${session.name}: ${text}`)}\n`);
    };
    const onListed = (listing) => {
        for (const line of sayUnsealable(listing))
            io.stderr.write(`${(0,terminal/* terminalText */.e)(`${session.name}: ${line}`)}\n`);
    };
    const { folder, gitDir } = session;
    const disk = openSessionFolder({ folder, gitDir, onListed, workerEntry: io.workerEntry });
    try {
        return await disk.exclusively(async () => {
            const progress = (0,cli_progress/* createProgress */.m)(io.stderr, io.nowMs)(session.name);
            const seen = await disk.look(progress);
            const { accepted } = options;
            const plan = planSeal(seen, { accepted, nowMs: io.nowMs(), sha256Of: (text) => (0,sha256/* sha256Of */.B)(Buffer.from(text)) });
            if (plan.kind === 'refused')
                return refuse(session, plan.refusals, io);
            if (plan.kind === 'unchanged' || options.isDryRun) {
                say(wordsFor(plan, options));
                return 0;
            }
            const outcome = await writeSeal(plan, disk);
            if (outcome.result === 'refused')
                throw new unreadable_error/* UnreadableError */.G(`${outcome.reason}; seal again`);
            say(wordsFor(plan, options));
            return 0;
        });
    }
    catch (error) {
        if (!(error instanceof unreadable_error/* UnreadableError */.G))
            throw error;
        io.stderr.write(`session-reliability: ${(0,terminal/* terminalText */.e)(`${session.name}: not sealed: ${error.message}`)}\n`);
        return 3;
    }
}
function refuse(session, refusals, io) {
    for (const line of sayRefused(session.name, refusals))
        io.stderr.write(`${(0,terminal/* terminalText */.e)(line)}\n`);
    return refusals.every(({ reason }) => reason === 'unreadable') ? 3 : 1;
}
function wordsFor(plan, { isDryRun }) {
    if (plan.kind === 'unchanged')
        return `nothing changed; ${countOf(plan.fileCount)} are sealed`;
    return `${isDryRun ? 'would be sealed' : 'sealed'}: ${changesOf(plan)}`;
}
function changesOf({ changedCount, lines, newCount, record }) {
    const checkpoint = record === null ? 'no new checkpoint' : `checkpoint ${record.id}`;
    return `${countOf(lines.size)}, ${newCount} new, ${changedCount} changed, ${checkpoint}`;
}
function countOf(files) {
    return files === 1 ? '1 file' : `${files} files`;
}

;// CONCATENATED MODULE: ./build/cli/seal.js






const HELP = `Usage: session-reliability seal [OPTION]... DIR...

Writes or updates the SHA256SUMS of each session and appends a checkpoint record, so that anyone can check it with
sha256sum -c. DIR is a session, or a folder of sessions. Refuses when something that is written once was changed or is gone.

  --accept PATH
      Record the change to this file, which you have looked at. May be given several times.
  --dry-run
      Say what would be done, write nothing.
  --quiet
      Print refusals and failures only.
  -h, --help
      Show this help.

Exit status: 0 all are sealed, 1 a session was refused, 2 wrong arguments, 3 a session could not be read or written.
`;
/** `seal DIR…`: records what each session holds. One session that fails does not keep the others from it. */
async function sealCommand(args, io) {
    const { accepted, directories, isDryRun, isHelpAsked, isQuiet } = parseSeal(args);
    if (isHelpAsked) {
        io.stdout.write(HELP);
        return 0;
    }
    if (directories.length === 0)
        throw new settings_error/* SettingsError */.G('seal: name a session, or a folder of sessions; see seal --help');
    const sessions = await findSessions(directories, io.cwd);
    const acceptedIn = placeAccepted(accepted, sessions, io.cwd);
    const codes = new Set();
    for (const session of sessions) {
        const options = { accepted: acceptedIn(session), isDryRun, isQuiet };
        codes.add(await sealOne(session, options, io));
    }
    return [1, 3].find((code) => codes.has(code)) ?? 0;
}
function parseSeal(args) {
    try {
        const { positionals, values } = (0,external_node_util_.parseArgs)({
            args: [...args],
            options: {
                accept: { type: 'string', multiple: true, default: [] },
                'dry-run': { type: 'boolean', default: false },
                quiet: { type: 'boolean', default: false },
                help: { type: 'boolean', short: 'h', default: false },
            },
            allowPositionals: true,
        });
        return {
            accepted: values.accept,
            directories: positionals,
            isDryRun: values['dry-run'],
            isQuiet: values.quiet,
            isHelpAsked: values.help,
        };
    }
    catch (error) {
        throw (0,options_error/* optionsError */.f)('seal', error);
    }
}


/***/ }),

/***/ 6638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ REJECTION_WORDS)
/* harmony export */ });
/** What is wrong with a line that was turned down, as the end of a sentence. */
const REJECTION_WORDS = {
    'absolute-path': 'its path is absolute',
    'path-escape': 'its path leaves the folder',
    'dot-segment': 'its path has a . or .. segment',
    'empty-segment': 'its path has an empty segment',
    'empty-name': 'it names nothing',
    'git-dir': 'its path enters .git',
    nul: 'its name has a NUL byte',
    symlink: 'it names a symbolic link',
    'symlink-ancestor': 'a folder of its path is a symbolic link',
    'not-a-file': 'it names something that is no regular file',
    'line-too-long': 'the line is longer than 64 KiB',
    malformed: 'it is no checksum line',
    'bad-escape': 'it has a backslash escape that does not exist',
    'control-character': 'its name has a raw control character',
    'byte-order-mark': 'it starts with a byte order mark',
    'utf-16': 'it is UTF-16, not UTF-8',
    'conflicting-duplicate': 'another line records a different digest for the same file',
    'case-collision': 'its name differs from another only in upper and lower case',
    'normalisation-collision': 'its name differs from another only in Unicode normalisation',
    'prefix-conflict': 'it names as a file what another line names as a folder',
    'weak-algorithm': 'its digest is not SHA-256',
    'conflict-marker': 'it is the marker of an unresolved merge conflict',
    'truncated-tail': 'the last line is cut off',
    'stdin-name': 'it names standard input',
    'self-reference': 'the manifest lists itself',
    'no-entry': 'it has no checksum line at all',
};


/***/ }),

/***/ 9017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bV: () => (/* binding */ isMutable),
/* harmony export */   ij: () => (/* binding */ isLeftover),
/* harmony export */   k1: () => (/* binding */ recordedFiles),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   nh: () => (/* binding */ SESSION_MANIFEST),
/* harmony export */   oG: () => (/* binding */ newestRecord),
/* harmony export */   u4: () => (/* binding */ isRecord)
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
    return RECORD.test(path);
}
/** The path of a checkpoint's record. */
function recordPath(id) {
    return `checkpoints/${id}.json`;
}
const LEFTOVER = /^\.SHA256SUMS\.[^/]+\.(?:tmp|lock)$/;
/** True for what a seal that was killed may leave in the session's folder; no part of the session. */
function isLeftover(path) {
    return LEFTOVER.test(path);
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

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _domain_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);

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
/** A time in ms, in seconds from one second on. */
function duration(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
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
    const verified = `${grouped(metrics.match)} of ${grouped(metrics.artifacts)} artifacts match their recorded SHA-256`;
    return `${VERDICTS[status]}: ${what}; ${verified}; ${findingsInWords(report)}.`;
}
function findingsInWords({ findings }) {
    const open = findings.filter((finding) => !finding.accepted && finding.severity !== 'info');
    if (open.length === 0)
        return 'nothing is wrong that could be seen';
    return worstFirst
        .map((severity) => [severity, open.filter((finding) => finding.severity === severity).length])
        .filter(([, number]) => number > 0)
        .map(([severity, number]) => (severity === 'critical' ? `${grouped(number)} critical` : count(number, severity)))
        .join(', ');
}
/** Severities, worst first. */
const worstFirst = _domain_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.toReversed();


/***/ })

};
