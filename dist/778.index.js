export const id = 778;
export const ids = [778];
export const modules = {

/***/ 3946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ locate)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/unreadable-error.js
var unreadable_error = __webpack_require__(9253);
// EXTERNAL MODULE: ./build/adapters/git/run-git.js + 1 modules
var run_git = __webpack_require__(6954);
;// CONCATENATED MODULE: ./build/adapters/git/configuration.js

const WANTED = String.raw `^(remote\..*\.(url|fetch|promisor)|extensions\.partialclone|core\.sparsecheckout)$`;
const PARTIAL = /^(?:remote\..*\.promisor|extensions\.partialclone)$/s;
/** Reads the configuration of the repository that a folder belongs to, or that `gitDir` is. */
async function readCloneConfiguration(folder) {
    const { stdout } = await (0,run_git/* runGit */.EO)(folder, ['config', '--null', '--get-regexp', WANTED]);
    const settings = stdout.toString('utf8').split('\0').filter(Boolean).map(parseSetting);
    const sparse = settings.findLast(({ name }) => name === 'core.sparsecheckout');
    return {
        isPartialClone: settings.some(({ name, value }) => PARTIAL.test(name) && !isFalse(value)),
        isSparse: sparse !== undefined && !isFalse(sparse.value),
        hasRemotes: settings.some(({ name }) => name.startsWith('remote.')),
    };
}
/** `name LF value`; a name alone stands for true. */
function parseSetting(text) {
    const end = text.indexOf('\n');
    return end < 0 ? { name: text, value: 'true' } : { name: text.slice(0, end), value: text.slice(end + 1) };
}
/** As git reads a boolean. */
function isFalse(value) {
    return /^(?:false|no|off|[+-]?0*|)$/i.test(value);
}

;// CONCATENATED MODULE: ./build/adapters/git/locate.js





/**
 * Finds the repository that a folder belongs to; null when it belongs to none.
 * @throws UnreadableError when git refuses to read it.
 */
async function locate(folder) {
    const reading = readCloneConfiguration(folder);
    // A folder that is in no repository has none, with git or without.
    reading.catch(() => undefined);
    const found = await revParse(folder, '--is-inside-work-tree', '--show-object-format', '--absolute-git-dir');
    if (found === null)
        return null;
    const [isInside, objectFormat, ...gitDirLines] = found.split('\n');
    const gitDir = gitDirLines.join('\n');
    const isBare = isInside !== 'true';
    const [root, prefix] = isBare
        ? [gitDir, '']
        : await Promise.all([revParse(folder, '--show-toplevel'), revParse(folder, '--show-prefix')]);
    return {
        ...{ ...(await reading), gitDir, root: root ?? gitDir, isBare },
        objectFormat: objectFormat === 'sha256' ? 'sha256' : 'sha1',
        within: prefix === null || prefix === '' ? '.' : prefix.slice(0, -1),
    };
}
async function revParse(folder, ...args) {
    const { exitCode, stdout, stderr } = await (0,run_git/* runGit */.EO)(folder, ['rev-parse', ...args]).catch((error) => {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            throw error;
        return { exitCode: null, stdout: Buffer.alloc(0), stderr: 'not a git repository' };
    });
    if (exitCode === 0)
        return stdout.toString('utf8').replace(/\n$/, '');
    if (stderr.includes('not a git repository')) {
        const lost = gitFolderAbove(folder);
        if (lost === null)
            return null;
        throw new unreadable_error/* UnreadableError */.G(`git does not take ${lost} for a repository: ${(0,run_git/* firstLine */.TM)(stderr)}; git fsck says more`);
    }
    if (stderr.includes('dubious ownership'))
        throw new unreadable_error/* UnreadableError */.G(`${folder} belongs to another user, so git will not read it; allow it with git config --global --add safe.directory ${ownedFolder(stderr) ?? folder}`);
    throw new unreadable_error/* UnreadableError */.G(`git cannot read ${folder}: ${(0,run_git/* firstLine */.TM)(stderr)}`);
}
/** A `.git` at or above a folder that is more than an empty folder; null when there is none. */
function gitFolderAbove(folder) {
    for (let at = (0,external_node_path_.resolve)(folder);; at = (0,external_node_path_.dirname)(at)) {
        const git = (0,external_node_path_.join)(at, '.git');
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(git, 'objects')) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(git, 'HEAD')))
            return git;
        if ((0,external_node_path_.dirname)(at) === at)
            return null;
    }
}
/** The folder that git itself names: the top, whichever folder in it was asked for. */
function ownedFolder(stderr) {
    return /dubious ownership in repository at '(.*)'/.exec(stderr)?.[1] ?? null;
}


/***/ }),

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  km: () => (/* binding */ collectEnd),
  pJ: () => (/* binding */ endOf),
  TM: () => (/* binding */ firstLine),
  Dx: () => (/* binding */ linesOf),
  DY: () => (/* binding */ notStarted),
  EO: () => (/* binding */ runGit),
  BE: () => (/* binding */ startGit)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/domain/unreadable-error.js
var unreadable_error = __webpack_require__(9253);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/adapters/git/environment.js

/** Variables of git's own that say how it was installed or how the network is reached; every other `GIT_\u2026` would redirect it. */
const KEPT_GIT_VARIABLES = /^GIT_(EXEC_PATH|CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|SSL_.*|PROXY_.*|HTTP_PROXY_AUTHMETHOD|SSH|SSH_COMMAND|SSH_VARIANT)$/;
/** Variables that carry secrets or belong to the runner: no child process needs them. */
const WITHHELD = /^(INPUT_|ACTIONS_)|TOKEN|SECRET|PASSWORD|^(SSH_ASKPASS|GIT_ASKPASS)$/i;
/**
 * The environment of a git process: no redirection by the caller's `GIT_\u2026` variables, no replace refs, no grafts, no prompt, no lazy
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
        GIT_GRAFT_FILE: external_node_os_.devNull,
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
    // A copy of what commits say: it costs time to do without, and a false one would cost the truth.
    '-c',
    'core.commitGraph=false',
    // No file of grafts is read, and git says so all the same.
    '-c',
    'advice.graftFileDeprecated=false',
    '-c',
    'maintenance.auto=false',
];

;// CONCATENATED MODULE: ./build/adapters/git/run-git.js



const MAX_STDERR_BYTES = 16 * 1024;
/**
 * Starts git safely in a folder: no shell, no hooks, no helpers, a clean environment.
 * @throws UnreadableError when the system cannot so much as try.
 */
function startGit(cwd, args, env = {}) {
    try {
        return (0,external_node_child_process_.spawn)('git', [...SAFE_CONFIGURATION, ...args], {
            cwd,
            env: { ...gitEnvironment(process.env), ...env },
            windowsHide: true,
        });
    }
    catch (error) {
        throw notStarted(error);
    }
}
/** No git, or none that the system can start now. */
function notStarted(cause) {
    return new unreadable_error/* UnreadableError */.G('git could not be started; install git, or put it on the PATH', { cause });
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
/**
 * Gives a process its input, all of it, and waits for its end: the exit code, null when a signal ended it.
 * Rejects with an UnreadableError when it could not be started.
 */
async function endOf(child, input) {
    return new Promise((resolve, reject) => {
        child.on('error', (error) => {
            reject(notStarted(error));
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

/***/ 8770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ UNSAFE),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
const PLAIN = /^[\w./@%+=:,-]+$/;
/** Control characters, and bytes that are not UTF-8, survive no copying. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
/** A text as one word of a POSIX shell; null when it cannot be written so that a person can copy it. */
function shellWord(text) {
    if (PLAIN.test(text))
        return text;
    return text === '' || UNSAFE.test(text) ? null : `'${text.replaceAll("'", String.raw `'\''`)}'`;
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

/***/ 84:
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
// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(9351);
// EXTERNAL MODULE: ./build/cli/options-error.js
var options_error = __webpack_require__(6656);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/git/locate.js + 1 modules
var locate = __webpack_require__(3946);
// EXTERNAL MODULE: ./build/adapters/hashing/reading-of-error.js
var reading_of_error = __webpack_require__(377);
// EXTERNAL MODULE: ./build/domain/session.js
var domain_session = __webpack_require__(9017);
;// CONCATENATED MODULE: ./build/cli/seal/find-sessions.js





/** The sessions that were named: each folder itself, or those right in it. */
async function findSessions(directories, cwd) {
    const sessions = new Map();
    const complaints = [];
    const skipped = [];
    for (const directory of directories) {
        const place = (0,external_node_path_.resolve)(cwd, directory);
        const complaint = complaintAbout(place);
        const inner = complaint === null && !isSession(place) ? foldersIn(place) : [];
        const found = inner.filter((name) => isSession((0,external_node_path_.join)(place, name)));
        if (complaint !== null)
            complaints.push(`${directory} ${complaint}`);
        else if (!isSession(place) && found.length === 0)
            complaints.push(`${directory} is no session and holds none; a session has a context.json or a session.json`);
        else {
            const folder = (0,external_node_fs_.realpathSync)(place);
            const gitDir = (await (0,locate/* locate */.x)(folder))?.gitDir ?? null;
            const named = isSession(place)
                ? [{ name: directory, folder }]
                : found.map((name) => ({ name: (0,external_node_path_.join)(directory, name), folder: (0,external_node_path_.join)(folder, name) }));
            for (const one of named)
                if (!sessions.has(one.folder))
                    sessions.set(one.folder, { ...one, gitDir });
            if (!isSession(place))
                skipped.push(...inner.filter((name) => !found.includes(name)).map((name) => (0,external_node_path_.join)(directory, name)));
        }
    }
    return { sessions: [...sessions.values()], complaints, skipped };
}
/** Null for a folder. A link could lead out of the repository, and is not followed. */
function complaintAbout(place) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(place);
        if (stats.isSymbolicLink())
            return 'is a symbolic link; name the folder itself';
        return stats.isDirectory() ? null : 'is no folder';
    }
    catch (error) {
        const code = (0,reading_of_error/* codeOf */.$N)(error);
        if (code === '')
            throw error;
        return `is no folder (${code})`;
    }
}
function foldersIn(place) {
    return (0,external_node_fs_.readdirSync)(place, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .toSorted();
}
/** A session that lost its data is one still: its manifest and its checkpoints say so. A manifest alone may be anybody's. */
function isSession(folder) {
    return (holds(folder, 'context.json') ||
        holds(folder, 'session.json') ||
        (holds(folder, domain_session/* SESSION_MANIFEST */.nh) && hasRecord(folder)));
}
function holds(folder, name) {
    return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false })?.isFile() === true;
}
function hasRecord(folder) {
    const checkpoints = (0,external_node_path_.join)(folder, 'checkpoints');
    if ((0,external_node_fs_.lstatSync)(checkpoints, { throwIfNoEntry: false })?.isDirectory() !== true)
        return false;
    return (0,external_node_fs_.readdirSync)(checkpoints).some((name) => (0,domain_session/* isRecord */.u4)(`checkpoints/${name}`));
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
 * Writes the records, then the manifest that lists them. Ended in between, the session has its old manifest and a record that
 * no manifest lists: the next seal takes it as it is. Refuses when something is there that the plan did not expect.
 * Rejects with the file system's error when a write fails.
 */
async function writeSeal({ expects, lines, records }, folder) {
    for (const { path, text } of records) {
        if (!(await folder.create(path, text)))
            return { result: 'refused', reason: `${path} is there already` };
    }
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
    const { areRecordsIgnored, ignored, isConverted, leftOut, paths } = isInRepository
        ? await listByGit(folder)
        : await listByWalk(folder);
    const files = new Map();
    const others = [];
    for (const path of paths) {
        if (path === domain_session/* SESSION_MANIFEST */.nh || (0,domain_session/* isLeftover */.ij)(path))
            continue;
        const status = statusOf(placeIn(folder, path));
        if (status === 'other')
            others.push(path);
        else if (status !== null)
            files.set(path, status);
    }
    const missing = leftOut.filter((path) => path !== domain_session/* SESSION_MANIFEST */.nh && !files.has(path));
    return {
        files,
        others,
        ignored: ignored.filter((path) => !(0,domain_session/* isLeftover */.ij)(path)),
        leftOut: missing,
        isConverted,
        areRecordsIgnored,
    };
}
async function listByWalk(folder) {
    const { entries, notEntered, unread } = await (0,walk_folder/* walkFolder */.a)(folder, () => false);
    const [hidden] = unread;
    if (hidden !== undefined)
        throw new unreadable_error/* UnreadableError */.G(`${folder}/${hidden} cannot be read`);
    const paths = new Set([...entries.map(({ path }) => path), ...notEntered]);
    return { paths, ignored: [], leftOut: [], isConverted: false, areRecordsIgnored: false };
}
/** The tag that `ls-files -t` gives to what a sparse checkout leaves out. */
const LEFT_OUT_TAG = 'S ';
async function listByGit(folder) {
    const [areRecordsIgnored, isConverted, tracked, untracked, ignored] = await Promise.all([
        isIgnored(folder, (0,domain_session/* recordPath */.lX)('1')),
        convertsLineEnds(folder),
        recordsOf(folder, ['-t', '--cached']),
        recordsOf(folder, ['--others', '--exclude-standard']),
        recordsOf(folder, ['--others', '--ignored', '--exclude-standard']),
    ]);
    const known = tracked.map((record) => record.slice(LEFT_OUT_TAG.length));
    const leftOut = tracked.filter((record) => record.startsWith(LEFT_OUT_TAG));
    return {
        // A repository inside is named with a slash: it is no regular file, and not entered.
        paths: new Set([...known, ...untracked.map((path) => path.replace(/\/$/, ''))]),
        ignored: ignored.map((path) => path.replace(/\/$/, '')),
        leftOut: leftOut.map((record) => record.slice(LEFT_OUT_TAG.length)),
        isConverted,
        areRecordsIgnored,
    };
}
async function isIgnored(folder, path) {
    return (await (0,run_git/* runGit */.EO)(folder, ['check-ignore', '-q', '--', path])).exitCode === 0;
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
/** Whether git takes the session for text whose line ends it may convert (gitattributes(5), core.autocrlf). */
async function convertsLineEnds(folder) {
    const { stdout } = await (0,run_git/* runGit */.EO)(folder, ['check-attr', '-z', 'text', '--', 'context.json']);
    const [, , text] = stdout.toString('latin1').split('\0');
    if (text === 'set' || text === 'auto')
        return true;
    if (text === 'unset')
        return false;
    const { stdout: autocrlf } = await (0,run_git/* runGit */.EO)(folder, ['config', '--get', 'core.autocrlf']);
    return autocrlf.toString('latin1').trim() === 'true';
}
/** What `ls-files` says of the folder, a path each. What git cannot look into it only warns of. */
async function recordsOf(folder, which) {
    const { exitCode, stdout, stderr } = await (0,run_git/* runGit */.EO)(folder, ['ls-files', '-z', ...which, '--', '.']);
    if (exitCode !== 0 || stderr.includes('could not open directory'))
        throw new unreadable_error/* UnreadableError */.G(`git cannot list ${folder}: ${(0,run_git/* firstLine */.TM)(stderr)}`);
    const records = [];
    for (let at = 0; at < stdout.length;) {
        const end = stdout.indexOf(NUL, at);
        records.push((0,path_bytes/* decodePath */.q0)(stdout.subarray(at, end)));
        at = end + 1;
    }
    return records;
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
// EXTERNAL MODULE: ./build/domain/append-only.js
var append_only = __webpack_require__(2728);
// EXTERNAL MODULE: ./build/adapters/hashing/open-safely.js + 1 modules
var open_safely = __webpack_require__(6633);
// EXTERNAL MODULE: ./build/adapters/records/content-scan.js + 6 modules
var content_scan = __webpack_require__(7427);
;// CONCATENATED MODULE: ./build/adapters/session-folder/growth.js





const PIECE_BYTES = 1024 * 1024;
/** Reads a file of a format that only grows once more; null for any other, and for what cannot be read. */
function growthOf(folder, path, recorded) {
    if (!(0,append_only/* isAppendOnly */.f)(path))
        return null;
    const file = (0,open_safely/* createOpener */.o4)(folder)(path);
    if (file.kind !== 'open')
        return null;
    try {
        const begun = new Set(recorded.filter(({ sha256, sizeBytes }) => digestOfFirst(file.fd, sizeBytes) === sha256));
        const from = Math.max(0, ...[...begun].map(({ sizeBytes }) => sizeBytes));
        return { begun, isSoundBehind: isSoundFrom(file.fd, from) };
    }
    finally {
        (0,external_node_fs_.closeSync)(file.fd);
    }
}
/** Null when there are fewer bytes. */
function digestOfFirst(fd, sizeBytes) {
    const hash = (0,sha256/* createSha256 */.Yg)();
    const read = eachPiece(fd, 0, sizeBytes, (bytes) => {
        hash.update(bytes);
    });
    return read === sizeBytes ? hash.digest() : null;
}
function isSoundFrom(fd, from) {
    const records = (0,content_scan/* createContentScan */.T)('jsonl');
    const text = (0,content_scan/* createContentScan */.T)('json');
    let piecesWithNul = 0;
    eachPiece(fd, from, Infinity, (bytes) => {
        piecesWithNul += bytes.includes(0) ? 1 : 0;
        records.update(bytes);
        text.update(bytes);
    });
    return piecesWithNul === 0 && records.end().conflictLine === null && text.end().conflictLine === null;
}
/** The number of bytes that there are between two places of a file, each of them handed over. */
function eachPiece(fd, from, to, take) {
    const piece = Buffer.allocUnsafe(Math.min(PIECE_BYTES, Math.max(1, to - from)));
    let at = from;
    while (at < to) {
        const count = (0,external_node_fs_.readSync)(fd, piece, 0, Math.min(piece.length, to - at), at);
        if (count === 0)
            break;
        take(piece.subarray(0, count));
        at += count;
    }
    return at - from;
}

// EXTERNAL MODULE: ./build/adapters/records/content-kind.js
var content_kind = __webpack_require__(2752);
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
    if (!text.startsWith(HEADER) || text.slice(end) !== `${(0,sha256/* sha256Of */.Bj)(Buffer.from(text.slice(0, end)))}\n`)
        return memory;
    for (const line of text.slice(HEADER.length, end - 1).split('\n')) {
        const [sha256 = '', device, inode, sizeBytes, modifiedMs, changedMs] = line.split(' ', 6);
        const digest = (0,domain_digest/* parseDigest */.m)(sha256);
        const path = pathOf(line);
        if (digest === null || path === null)
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
/** Null for a line that no seal of ours wrote, whatever its checksum. */
function pathOf(line) {
    try {
        const path = line === '' ? null : JSON.parse(line.slice(line.indexOf('"')));
        return typeof path === 'string' ? path : null;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function readText(file) {
    try {
        // A FIFO would be waited for.
        return (0,external_node_fs_.lstatSync)(file).isFile() ? (0,external_node_fs_.readFileSync)(file, 'utf8') : '';
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
        (0,external_node_fs_.writeFileSync)(temporary, `${text}${(0,sha256/* sha256Of */.Bj)(Buffer.from(text))}\n`, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(temporary, file);
    }
    catch (error) {
        if ((0,reading_of_error/* codeOf */.$N)(error) === '')
            throw error;
        (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/adapters/session-folder/read-files.js




/** Somebody may be writing: so often a file is read that changed meanwhile. */
const ATTEMPTS = 3;
/** The bytes of every file: remembered where that is as good as reading them, else read. */
async function readFiles(files, claimed, options) {
    const read = new Map();
    let left = new Map();
    for (const [path, status] of files) {
        const before = options.memory.get(path);
        // What was read is believed again only where it says the same as the claim: a seal then just carries the claim on.
        if (before !== undefined && isUntouched(status, before) && before.sha256 === claimed(path))
            read.set(path, {
                bytes: (0,observed/* seen */.c)({ sha256: before.sha256, sizeBytes: status.sizeBytes }),
                status,
                conflictLine: null,
            });
        else
            left.set(path, status);
    }
    for (let attempt = 1; left.size > 0 && attempt <= ATTEMPTS; attempt += 1)
        left = await readOnce(left, read, options);
    return read;
}
/** Gives those that changed while they were read, as they look now. */
async function readOnce(files, read, { folder, progress, reader }) {
    const again = new Map();
    const paths = [...files.keys()];
    const readings = await reader.read(paths.map((path) => ({ paths: [path], isHashed: true, ...contentOf(path) })), progress);
    for (const [index, [path, status]] of [...files].entries()) {
        const after = statusOf(placeIn(folder, path));
        const isSame = after !== null && after !== 'other' && isUntouched(status, after);
        const reading = readings[index];
        const bytes = isSame ? bytesOf(reading) : (0,observed/* unavailable */.h)(CHANGING);
        const conflictLine = reading?.kind === 'read' ? (reading.content?.conflictLine ?? null) : null;
        read.set(path, { bytes, status, conflictLine });
        if (!isSame && after !== null && after !== 'other')
            again.set(path, after);
    }
    return again;
}
function contentOf(path) {
    const contentKind = (0,content_kind/* contentKindOf */.t)(path);
    return contentKind === undefined ? {} : { contentKind };
}
const CHANGING = 'it was written to while it was read; seal again when nothing writes there';
function bytesOf(reading) {
    if (reading?.kind !== 'read')
        return (0,observed/* unavailable */.h)(reading?.kind === 'unreadable' ? reading.detail : 'it is not there any more');
    if (reading.lfsOid !== undefined)
        return (0,observed/* unavailable */.h)('it is a Git LFS pointer; git lfs pull brings its bytes');
    return (0,observed/* seen */.c)({ sha256: reading.sha256, sizeBytes: reading.sizeBytes });
}

;// CONCATENATED MODULE: ./build/adapters/session-folder/read-manifest.js






/** The manifest of a session; null when there is none. */
function readSessionManifest(folder, isHeld) {
    const text = (0,read_texts/* readTextsOf */.K)(folder, [domain_session/* SESSION_MANIFEST */.nh], sums_claims/* MAX_MANIFEST_BYTES */.ZJ).get(domain_session/* SESSION_MANIFEST */.nh) ?? null;
    if (text === null)
        return null;
    const nothing = { claims: new Map(), contradicted: new Set() };
    if (!text.seen)
        return { ...nothing, sha256: (0,sha256/* sha256Of */.Bj)(new Uint8Array()), damage: text.reason, isInOrder: false };
    const sides = mergedSides(Buffer.from(text.value).toString('latin1'));
    const parsed = sides === null ? parse(text.value, isHeld) : joined(parse(sides[0], isHeld), parse(sides[1], isHeld));
    return { ...parsed, sha256: (0,sha256/* sha256Of */.Bj)(text.value), isInOrder: manifestText(parsed.claims).equals(text.value) };
}
function parse(bytes, isHeld) {
    const read = (0,sums_claims/* readManifest */.WI)(domain_session/* SESSION_MANIFEST */.nh, bytes, (path) => (isHeld(path) ? path : undefined));
    const [rejection] = read.rejections.kept;
    return {
        contradicted: new Set(),
        claims: new Map(read.claims.map(({ claim, target }) => [target, claim.sha256])),
        damage: rejection === undefined ? null : `line ${rejection.line} cannot be used: ${rejection_words/* REJECTION_WORDS */.Y[rejection.reason]}`,
    };
}
const MARKER = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?$/;
/** The two sides of a manifest that a merge left with conflict markers; null when it has none, or they do not pair up. */
function mergedSides(text) {
    const sides = [[], []];
    let at = 'both';
    let conflicts = 0;
    for (const line of text.split('\n')) {
        const marker = MARKER.exec(line.replace(/\r$/, ''))?.[1]?.[0];
        if (marker === undefined) {
            if (at === 'both' || at === 'ours')
                sides[0].push(line);
            if (at === 'both' || at === 'theirs')
                sides[1].push(line);
        }
        else if (marker === '<' && at === 'both')
            at = 'ours';
        else if (marker === '|' && at === 'ours')
            at = 'base';
        else if (marker === '=' && (at === 'ours' || at === 'base'))
            at = 'theirs';
        else if (marker === '>' && at === 'theirs') {
            at = 'both';
            conflicts += 1;
        }
        else
            return null;
    }
    if (conflicts === 0 || at !== 'both')
        return null;
    const [ours, theirs] = sides.map((lines) => Buffer.from(lines.join('\n'), 'latin1'));
    return ours === undefined || theirs === undefined ? null : [ours, theirs];
}
/** What either side claims. Where they contradict each other neither counts: the checkpoints of both are there to say what is right. */
function joined(ours, theirs) {
    const claims = new Map([...theirs.claims, ...ours.claims]);
    const contradicted = new Set();
    for (const [path, sha256] of theirs.claims)
        if (claims.get(path) !== sha256)
            contradicted.add(path);
    for (const path of contradicted)
        claims.delete(path);
    return { claims, contradicted, damage: ours.damage ?? theirs.damage };
}

;// CONCATENATED MODULE: ./build/adapters/session-folder/read-session.js













/** Reads a session: its records and its manifest whole, and every file that may have changed since it was hashed last. */
async function readSession(listing, options) {
    const { folder, timeMs } = options;
    const manifest = readSessionManifest(folder, (path) => listing.files.has(path));
    const damage = new Map();
    const records = readRecords(folder, [...listing.files.keys()].filter(domain_session/* isRecord */.u4).toSorted(), damage);
    readParts(folder, listing, damage);
    const recorded = (0,domain_session/* recordedFiles */.k1)(records);
    const claimed = (path) => recorded.get(path)?.sha256 ?? manifest?.claims.get(path);
    const files = withIgnored(listing.files, folder, [...recorded.keys(), ...(manifest?.claims.keys() ?? [])]);
    const read = await readFiles(files, claimed, options);
    const otherSide = (0,domain_session/* unknownTo */.EV)((0,domain_session/* newestRecord */.oG)(records)?.id ?? '', records);
    const seen = new Map();
    for (const [path, { bytes, conflictLine }] of read) {
        const file = fileSeen(path, bytes, damage.get(path) ?? null);
        const before = recorded.get(path);
        const others = before === undefined ? [] : claimsOf(otherSide, path);
        const isAsRecorded = bytes.seen && bytes.value.sha256 === before?.sha256;
        const growth = before === undefined || !bytes.seen || (isAsRecorded && others.length === 0)
            ? null
            : growthOf(folder, path, [before, ...others.map(({ claim }) => claim)]);
        const otherwise = growth === null ? undefined : others.find(({ claim }) => !growth.begun.has(claim));
        // A manifest that says something else than the records do vouches for more than they do.
        const isVouchedFor = [undefined, before?.sha256].includes(manifest?.claims.get(path));
        const isGrown = growth !== null && before !== undefined && growth.begun.has(before) && growth.isSoundBehind && isVouchedFor;
        const more = { isGrown: isGrown && otherwise === undefined, isOtherwiseIn: otherwise?.record ?? null, conflictLine };
        seen.set(path, { ...file, ...more });
    }
    for (const path of listing.leftOut)
        seen.set(path, fileSeen(path, (0,observed/* unavailable */.h)(LEFT_OUT), null));
    return {
        session: { id: (0,external_node_path_.basename)(folder), files: seen, manifest, records, status: statusOfSession(folder) },
        memory: memoryOf(read, timeMs),
    };
}
function claimsOf(records, path) {
    return records.flatMap(({ artifacts, id: record }) => {
        const claim = artifacts.get(path);
        return claim === undefined ? [] : [{ record, claim }];
    });
}
const LEFT_OUT = 'the sparse checkout leaves it out; git sparse-checkout disable brings it';
function fileSeen(path, bytes, damage) {
    const reason = (0,path_rules/* rejectPath */.b)(path);
    const nameProblem = reason === null ? null : `no manifest may name it on every system: ${rejection_words/* REJECTION_WORDS */.Y[reason]}`;
    return { bytes, isGrown: false, isOtherwiseIn: null, conflictLine: null, nameProblem, damage };
}
function read_session_readText(folder, path, limitBytes) {
    return (0,read_texts/* readTextsOf */.K)(folder, [path], limitBytes).get(path) ?? null;
}
/** What is recorded already is sealed again, even where git ignores it by now. */
function withIgnored(files, folder, claimed) {
    const all = new Map(files);
    for (const path of claimed) {
        const status = all.has(path) || (0,path_rules/* rejectPath */.b)(path) !== null ? null : statusOf(placeIn(folder, path));
        if (status !== null && status !== 'other')
            all.set(path, status);
    }
    return all;
}
function readRecords(folder, paths, damage) {
    const records = [];
    for (const path of paths) {
        const text = read_session_readText(folder, path, session_records/* MAX_RECORD_BYTES */.x) ?? (0,observed/* unavailable */.h)('it is not there any more');
        const record = text.seen ? (0,session_records/* parseRecord */.H)(path, text.value) : text;
        if (record.seen)
            records.push(record.value);
        else
            damage.set(path, `${record.reason}; bring it back, or remove it if it was never sealed`);
    }
    return records;
}
/** What `check` would call an error is not sealed. A larger file is not looked into. */
function readParts(folder, { files }, damage) {
    for (const path of [...files.keys()].filter(domain_session/* isMutable */.bV)) {
        const text = read_session_readText(folder, path, session_parts/* MAX_PART_BYTES */.tZ);
        const problem = text?.seen === true ? (0,session_parts/* damageOfPart */.ii)(path, text.value) : null;
        if (problem !== null)
            damage.set(path, `${problem}; mend it first`);
    }
}
function statusOfSession(folder) {
    const text = read_session_readText(folder, 'session.json', session_parts/* MAX_PART_BYTES */.tZ);
    const session = text?.seen === true ? (0,session_parts/* parseSession */.iq)(text.value) : null;
    return session?.seen === true ? session.value.status : null;
}
function memoryOf(read, timeMs) {
    const memory = new Map();
    for (const [path, { bytes, status }] of read) {
        if (bytes.seen && isQuiet(status, timeMs))
            memory.set(path, { ...status, sha256: bytes.value.sha256 });
    }
    return memory;
}

// EXTERNAL MODULE: ./build/adapters/folder-lock.js
var folder_lock = __webpack_require__(1089);
;// CONCATENATED MODULE: ./build/adapters/session-folder/session-folder.js
















/** Opens one session's folder for sealing. Nothing is touched before it is asked for. */
function openSessionFolder(options) {
    const { disk = DISK, folder, gitDir, isReadOnly = false, onListed, workerEntry } = options;
    const state = gitDir === null ? null : stateOf(gitDir, folder);
    const memoryFile = state === null ? null : (0,external_node_path_.join)(state, 'memory');
    // Without a ticket nothing tells the file system's time: then nothing is worth remembering.
    let timeMs = 0;
    return {
        exclusively: async (work) => orUnwritable(folder, async () => {
            if (isReadOnly)
                return work();
            if (state !== null)
                (0,external_node_fs_.mkdirSync)(state, { recursive: true });
            return (0,folder_lock/* withFolderLock */.i)(state ?? folder, async (ticketTimeMs) => {
                timeMs = ticketTimeMs;
                await removeLeftovers(folder, disk);
                return work();
            });
        }),
        look: async (progress) => {
            const listing = await listSession(folder, gitDir !== null);
            if (listing.files.size === 0 && listing.ignored.length > 0)
                throw new unreadable_error/* UnreadableError */.G(`git ignores all of ${folder}, so no commit would hold it; take it out of .gitignore`);
            if (listing.areRecordsIgnored)
                throw new unreadable_error/* UnreadableError */.G(`git ignores the checkpoints of ${folder}; take them out of .gitignore`);
            onListed(listing);
            const before = memoryFile === null ? new Map() : loadMemory(memoryFile);
            const reader = (0,tree_reader/* createTreeReader */.s)(folder, workerEntry);
            try {
                const read = await readSession(listing, { folder, reader, memory: before, timeMs, progress });
                if (memoryFile !== null && !isReadOnly && !isSameMemory(before, read.memory))
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
/** Where a seal keeps what is no part of the session: its lock, and what it knows of files that did not change. */
function stateOf(gitDir, folder) {
    const name = (0,external_node_crypto_.createHash)('sha256').update(folder).digest('hex').slice(0, 16);
    return (0,external_node_path_.join)(gitDir, 'session-reliability', 'seal', name);
}
/** What a seal that was killed did not come to remove. Only under the lock: else it may be another's, and in use. */
async function removeLeftovers(folder, disk) {
    for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) {
        if (entry.isFile() && (0,domain_session/* isLeftover */.ij)(entry.name) && entry.name.endsWith('.tmp'))
            await disk.remove((0,external_node_path_.join)(folder, entry.name));
    }
}
function isSameMemory(before, after) {
    if (before.size !== after.size)
        return false;
    for (const [path, file] of after) {
        const known = before.get(path);
        if (known?.sha256 !== file.sha256 || !isUntouched(known, file))
            return false;
    }
    return true;
}
/** Null when there is no manifest. */
function digestOfManifest(folder) {
    const text = (0,read_texts/* readTextsOf */.K)(folder, [domain_session/* SESSION_MANIFEST */.nh], sums_claims/* MAX_MANIFEST_BYTES */.ZJ).get(domain_session/* SESSION_MANIFEST */.nh) ?? null;
    return text === null ? null : (0,sha256/* sha256Of */.Bj)(text.seen ? text.value : new Uint8Array());
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

// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/decide/new-records.js

/** The records that are needed, each following the one before; none when what is there says it all. */
function newRecords(session, files, recorded, { nowMs, sha256Of }) {
    const artifacts = [...files]
        .filter(([path, { sha256 }]) => isClaimedByRecord(path) && recorded.get(path)?.sha256 !== sha256)
        .toSorted(([a], [b]) => compare(a, b));
    const removed = [...recorded.keys()].filter((path) => !files.has(path)).toSorted(compare);
    const isMerge = (0,domain_session/* otherEnds */.lr)(session.records).length > 0;
    if (artifacts.length + removed.length === 0 && !isMerge && !isCheckpointDue(session))
        return [];
    const records = [];
    const merges = (0,domain_session/* otherEnds */.lr)(session.records);
    let parent = (0,domain_session/* newestRecord */.oG)(session.records)?.id ?? null;
    let number = lastNumber(session);
    const parts = partsOf(artifacts);
    for (const [index, part] of parts.entries()) {
        number += 1;
        const content = {
            session: session.id,
            parent,
            createdAt: new Date(nowMs).toISOString(),
            artifacts: listed(part),
            ...(removed.length === 0 ? {} : { removed }),
            mutable: listed([...files].filter(([path]) => (0,domain_session/* isMutable */.bV)(path))),
            ...(merges.length === 0 || index > 0 ? {} : { merges }),
            ...(session.status === 'closed' ? { closed: true } : {}),
            ...(index < parts.length - 1 ? { continued: true } : {}),
        };
        const id = `${String(number).padStart(NUMBER_LENGTH, '0')}-${sha256Of(JSON.stringify(content)).slice(0, HASH_LENGTH)}`;
        records.push({ id, path: (0,domain_session/* recordPath */.lX)(id), text: `${JSON.stringify({ id, ...content }, null, INDENT)}\n` });
        parent = id;
    }
    return records;
}
const INDENT = 2;
const NUMBER_LENGTH = 6;
const HASH_LENGTH = 12;
const NUMBER = /^(\d{1,9})-/;
/** Ids are numbered, so that people see the order; a part of their content's digest tells what two machines made apart. */
function lastNumber({ records }) {
    const numbers = records.map(({ id }) => Number(NUMBER.exec(id)?.[1] ?? 0));
    return numbers.reduce((most, number) => Math.max(most, number), records.length);
}
/** A record stays far below what is read of one: a quarter of a million characters of names, or so many files. */
const MAX_PART_CHARACTERS = 1_000_000;
const MAX_PART_FILES = 20_000;
function partsOf(entries) {
    const parts = [[]];
    let characters = 0;
    for (const entry of entries) {
        const part = parts.at(-1) ?? [];
        characters += entry[0].length;
        if (part.length < MAX_PART_FILES && characters <= MAX_PART_CHARACTERS)
            part.push(entry);
        else {
            parts.push([entry]);
            characters = entry[0].length;
        }
    }
    return parts;
}
function listed(entries) {
    return Object.fromEntries(entries.map(([path, { sha256, sizeBytes }]) => [path, { sha256, size: sizeBytes }]));
}
/** Everything that is written once, but records themselves, which the manifest claims. */
function isClaimedByRecord(path) {
    return !(0,domain_session/* isMutable */.bV)(path) && !(0,domain_session/* isRecord */.u4)(path);
}
/**
 * With no artifact to record, a checkpoint is due when there is none yet, or when a mutable file changed, or went, since the last seal;
 * but not when the newest record is listed by no manifest: then the last seal was ended between its two writes, or the one who
 * writes the session made the checkpoint, and this seal is its end.
 */
function isCheckpointDue({ files, manifest, records }) {
    const newest = (0,domain_session/* newestRecord */.oG)(records);
    if (newest === null)
        return true;
    if (manifest?.claims.has((0,domain_session/* recordPath */.lX)(newest.id)) !== true)
        return false;
    if ([...newest.mutable.keys()].some((path) => !files.has(path)))
        return true;
    return [...files].some(([path, file]) => (0,domain_session/* isMutable */.bV)(path) && isChanged(file, manifest.claims.get(path)));
}
function isChanged({ bytes }, claimed) {
    return bytes.seen && bytes.value.sha256 !== claimed;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/decide/plan-seal.js



/**
 * Decides what sealing a session comes to. Refuses over damage to anything that is written once, but for what is accepted. A
 * transcript that grew lost nothing of what was recorded: its new length is recorded too.
 */
function planSeal(session, request) {
    const recorded = (0,domain_session/* recordedFiles */.k1)(session.records);
    const { accepted } = request;
    const claims = plan_seal_claimsOf(session, recorded);
    // What is printed of one name may be another one.
    const isAccepted = (path) => {
        const printed = (0,domain_path/* printablePath */.Vj)(path);
        const isOther = printed !== path && (session.files.has(printed) || claims.has(printed));
        return accepted.has(path) || (!isOther && accepted.has(printed));
    };
    const refusals = [
        ...unknownRefusals(session, claims, accepted),
        ...manifestRefusals(session),
        ...fileRefusals(session),
        ...claimRefusals(session, claims),
    ].filter(({ isAcceptable, path }) => !(isAcceptable && isAccepted(path)));
    if (refusals.length > 0)
        return { kind: 'refused', refusals: refusals.toSorted((a, b) => plan_seal_compare(a.path, b.path)) };
    const files = readable(session);
    const records = newRecords(session, files, recorded, request);
    const lines = new Map([...files].map(([path, { sha256 }]) => [path, sha256]));
    for (const { path, text } of records)
        lines.set(path, request.sha256Of(text));
    const before = session.manifest?.claims ?? new Map();
    const newCount = [...files.keys()].filter((path) => !before.has(path)).length;
    const changedCount = [...before].filter(([path, sha256]) => lines.get(path) !== sha256).length;
    if (records.length + newCount + changedCount === 0 && session.manifest?.isInOrder === true)
        return { kind: 'unchanged', fileCount: files.size };
    return { kind: 'seal', records, lines, expects: session.manifest?.sha256 ?? null, newCount, changedCount };
}
/** The strongest claim on each file: a checkpoint's, else the manifest's. */
function plan_seal_claimsOf({ manifest }, recorded) {
    const claims = new Map(manifest?.claims);
    for (const [path, { sha256 }] of recorded)
        claims.set(path, sha256);
    return claims;
}
/** What is accepted without being there is a mistake in typing. */
function unknownRefusals({ files }, claims, accepted) {
    const named = [domain_session/* SESSION_MANIFEST */.nh, ...files.keys(), ...claims.keys()];
    const known = new Set(accepted.size === 0 ? [] : named.flatMap((path) => [path, (0,domain_path/* printablePath */.Vj)(path)]));
    return [...accepted]
        .filter((path) => !known.has(path))
        .map((path) => ({
        path,
        reason: 'unknown',
        detail: 'there is no such file to accept; its path is seen from the session',
        isAcceptable: false,
    }));
}
/** A manifest that is damaged, cut short, or gone says nothing of what was damaged with it. */
function manifestRefusals({ files, manifest, records }) {
    const refuse = (reason, detail) => [
        { path: domain_session/* SESSION_MANIFEST */.nh, reason, detail, isAcceptable: true },
    ];
    if (manifest === null) {
        // The first seal of all may have been ended before it wrote its manifest.
        return (0,domain_session/* sealedBefore */.yb)(records).length === 0 ? [] : refuse('missing', 'the session was sealed before');
    }
    if (manifest.damage !== null)
        return refuse('damaged', manifest.damage);
    const isListed = (path) => manifest.claims.has(path) || manifest.contradicted.has(path);
    const unlisted = (0,domain_session/* firstUnlisted */.L_)(records, { has: isListed }, (path) => files.has(path));
    if (unlisted === null)
        return [];
    return refuse('damaged', `it does not list ${(0,domain_path/* printablePath */.Vj)(unlisted)}: it was cut short, or not written by a seal`);
}
function fileRefusals({ files }) {
    const refusals = [];
    for (const [path, { bytes, damage, nameProblem }] of files) {
        const refuse = (reason, detail) => {
            refusals.push({ path, reason, detail, isAcceptable: false });
        };
        if (nameProblem !== null)
            refuse('unsafe-name', `${nameProblem}; rename it`);
        if (!bytes.seen)
            refuse('unreadable', bytes.reason);
        else if (damage !== null)
            refuse('damaged', damage);
    }
    return refusals;
}
function claimRefusals(session, claims) {
    const newest = (0,domain_session/* newestRecord */.oG)(session.records);
    const isClosed = newest?.isClosed === true && session.status !== 'active';
    // The seal that closed it may have been ended before it wrote its manifest, or be that of the other side of a merge.
    const isAsClosed = (path, { bytes }) => bytes.seen && newest?.mutable.get(path)?.sha256 === bytes.value.sha256;
    const refusals = [...claims].flatMap(([path, sha256]) => {
        const file = session.files.get(path);
        const isSettled = isClosed && file !== undefined && isAsClosed(path, file);
        return isSettled ? [] : (refusalOver(path, sha256, session, isClosed) ?? []);
    });
    const added = [...session.files].filter(([path]) => !claims.has(path) && !(0,domain_session/* isRecord */.u4)(path));
    const unsettled = added.filter(([path, file]) => !isAsClosed(path, file));
    return [
        ...refusals,
        ...(isClosed ? unsettled.map(([path]) => closedRefusal(path, 'it is new')) : []),
        ...added.flatMap(([path, { conflictLine: line }]) => (line === null ? [] : [conflictRefusal(path, line)])),
    ];
}
function conflictRefusal(path, line) {
    const detail = `it holds a merge conflict that nobody resolved, and that begins at line ${line}`;
    return { path, reason: 'conflict', detail, isAcceptable: true };
}
function closedRefusal(path, what) {
    const detail = `the session is closed, and ${what}; to open it again, set the status of session.json to active`;
    return { path, reason: 'closed', detail, isAcceptable: true };
}
function refusalOver(path, claimed, { files }, isClosed) {
    const file = files.get(path);
    if (file === undefined)
        return { path, reason: 'missing', detail: `its recorded SHA-256 is ${claimed}`, isAcceptable: true };
    if (!file.bytes.seen)
        return null;
    if (file.conflictLine !== null && file.bytes.value.sha256 !== claimed)
        return conflictRefusal(path, file.conflictLine);
    if (file.isOtherwiseIn !== null)
        return otherwiseRefusal(path, file.isOtherwiseIn);
    if (file.bytes.value.sha256 === claimed)
        return null;
    const detail = `its recorded SHA-256 is ${claimed}, and it has ${file.bytes.value.sha256}`;
    if (isClosed && ((0,domain_session/* isMutable */.bV)(path) || file.isGrown))
        return closedRefusal(path, detail);
    return (0,domain_session/* isMutable */.bV)(path) || file.isGrown ? null : { path, reason: 'changed', detail, isAcceptable: true };
}
function otherwiseRefusal(path, record) {
    const detail = `checkpoint ${record}, of the other side of a merge, records it otherwise; see that it has the lines of both sides`;
    return { path, reason: 'changed', detail, isAcceptable: true };
}
function readable({ files }) {
    const all = new Map();
    for (const [path, { bytes }] of files)
        if (bytes.seen)
            all.set(path, bytes.value);
    return all;
}
function plan_seal_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/cli/progress.js
var cli_progress = __webpack_require__(902);
// EXTERNAL MODULE: ./build/assess/shell-word.js
var shell_word = __webpack_require__(8770);
;// CONCATENATED MODULE: ./build/cli/seal/say-seal.js


/** How many names a list shows. */
const SHOWN = 20;
/** What a seal leaves out, or cannot keep from changing, in one line each: people would take it for safe. */
function sayUnsealable({ ignored, isConverted, others }) {
    const lines = [];
    if (ignored.length > 0)
        lines.push(`not sealed, because git ignores it and no commit will hold it: ${namesOf(ignored)}`);
    if (isConverted)
        lines.push('git converts line ends here, so that other checkouts may not have the sealed bytes; put a line "** -text" into a .gitattributes file in the folder above');
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
    conflict: 'unresolved',
    missing: 'missing',
    closed: 'changed',
    unreadable: 'cannot be read',
    'unsafe-name': 'cannot be listed',
    damaged: 'damaged',
    unknown: 'not accepted',
};
/** Why a session was not sealed, each path on a line, and what to do. */
function sayRefused(name, refusals, program) {
    const lines = refusals
        .slice(0, SHOWN)
        .map(({ detail, path, reason }) => `  ${(0,domain_path/* printablePath */.Vj)(path)}: ${WORDS[reason]}: ${detail}`);
    if (refusals.length > SHOWN)
        lines.push(`  and ${refusals.length - SHOWN} more`);
    return [
        `session-reliability: ${name}: not sealed; nothing was written`,
        ...lines,
        ...adviceOver(name, refusals, program),
    ];
}
/** None where something has to be mended first that its own line names. */
function adviceOver(name, refusals, program) {
    if (refusals.some(({ reason }) => reason === 'conflict'))
        return ['Resolve each conflict, and seal again.'];
    if (!refusals.every(({ isAcceptable }) => isAcceptable))
        return [];
    const accepting = refusals.slice(0, SHOWN).map(({ path }) => `--accept ${(0,shell_word/* shellWord */.r)((0,domain_path/* printablePath */.Vj)(path)) ?? 'PATH'}`);
    const command = `${program} seal ${accepting.join(' ')} ${(0,shell_word/* shellWord */.r)(name) ?? 'SESSION'}`;
    return [
        `Bring the recorded bytes back, as with git checkout, but not what was redacted, and seal again; or, if you have looked at each change and it is right: ${command}`,
    ];
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
    const { isDryRun: isReadOnly } = options;
    const disk = openSessionFolder({ folder, gitDir, onListed, isReadOnly, workerEntry: io.workerEntry });
    try {
        return await disk.exclusively(async () => {
            const progress = (0,cli_progress/* createProgress */.m)(io.stderr, io.nowMs)(session.name);
            const seen = await disk.look(progress);
            const { accepted } = options;
            const plan = planSeal(seen, { accepted, nowMs: io.nowMs(), sha256Of: (text) => (0,sha256/* sha256Of */.Bj)(Buffer.from(text)) });
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
    for (const line of sayRefused(session.name, refusals, io.program))
        io.stderr.write(`${(0,terminal/* terminalText */.e)(line)}\n`);
    return refusals.every(({ reason }) => reason === 'unreadable') ? 3 : 1;
}
function wordsFor(plan, { isDryRun }) {
    if (plan.kind === 'unchanged')
        return `nothing changed; ${countOf(plan.fileCount)} are sealed`;
    return `${isDryRun ? 'would be sealed' : 'sealed'}: ${changesOf(plan)}`;
}
function changesOf({ changedCount, lines, newCount, records }) {
    const last = records.at(-1);
    const checkpoint = last === undefined ? 'no new checkpoint' : `checkpoint ${last.id}`;
    return `${countOf(lines.size)}, ${newCount} new, ${changedCount} changed or gone, ${checkpoint}`;
}
function countOf(files) {
    return files === 1 ? '1 file' : `${files} files`;
}

;// CONCATENATED MODULE: ./build/cli/seal.js







const HELP = `Usage: session-reliability seal [OPTION]... DIR...

Writes or updates the SHA256SUMS of each session and appends a checkpoint record, so that anyone can check it with
sha256sum -c. DIR is a session, or a folder of sessions. Refuses when something that is written once was changed or is gone.

  --accept PATH
      Record the change to this file, which you have looked at. PATH is seen from the session. May be given
      several times.
  --dry-run
      Say what would be done, write nothing.
  --quiet
      Print refusals and failures only.
  -h, --help
      Show this help.

Exit status: 0 all are sealed, 1 a session was refused, 2 an argument is wrong, 3 a session could not be read or written;
of several the first of 2, 1, 3.
`;
/** `seal DIR\u2026`: records what each session holds. One session that fails does not keep the others from it. */
async function sealCommand(args, io) {
    const { accepted, directories, isDryRun, isHelpAsked, isQuiet } = parseSeal(args);
    if (isHelpAsked) {
        io.stdout.write(HELP);
        return 0;
    }
    if (directories.length === 0)
        throw new settings_error/* SettingsError */.G('seal: name a session, or a folder of sessions; see seal --help');
    const { complaints, sessions, skipped } = await findSessions(directories, io.cwd);
    for (const complaint of complaints)
        tellError(complaint, io);
    if (!isQuiet)
        for (const name of skipped)
            io.stderr.write(`${(0,terminal/* terminalText */.e)(`${name}: skipped, for it is no session`)}\n`);
    if (sessions.length === 0)
        return 2;
    const acceptedIn = placeAccepted(accepted, sessions, io.cwd);
    const codes = new Set(complaints.length > 0 ? [2] : []);
    for (const session of sessions) {
        const options = { accepted: acceptedIn(session), isDryRun, isQuiet };
        codes.add(await sealOne(session, options, io));
    }
    return [2, 1, 3].find((code) => codes.has(code)) ?? 0;
}
function tellError(message, io) {
    io.stderr.write(`session-reliability: seal: ${(0,terminal/* terminalText */.e)(message)}\n`);
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
    'contradicts-checkpoint': 'a checkpoint of its session records a different digest for that file',
    'case-collision': 'its name differs from another only in upper and lower case',
    'normalisation-collision': 'its name differs from another only in Unicode normalisation',
    'prefix-conflict': 'it names as a file what another line names as a folder',
    'weak-algorithm': 'its digest is not SHA-256',
    'conflict-marker': 'it is the marker of an unresolved merge conflict',
    'truncated-tail': 'the last line is cut off',
    'stdin-name': 'it names standard input',
    'self-reference': 'the manifest lists itself',
    'no-entry': 'it has no checksum line at all',
    incomplete: 'it does not list what the checkpoints say it lists',
};


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
