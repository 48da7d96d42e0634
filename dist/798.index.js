export const id = 798;
export const ids = [798];
export const modules = {

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

/***/ 5798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/adapters/git/run-git.js + 1 modules
var run_git = __webpack_require__(6954);
// EXTERNAL MODULE: ./build/adapters/hashing/reading-of-error.js
var reading_of_error = __webpack_require__(377);
// EXTERNAL MODULE: ./build/adapters/write-whole.js
var write_whole = __webpack_require__(5596);
// EXTERNAL MODULE: ./build/domain/settings-error.js
var settings_error = __webpack_require__(4575);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/cli/init/own-action.js




/**
 * This program as a workflow names it, `OWNER/REPO@COMMIT`: when it runs from a clone, from github.com, of its own
 * repository. Null elsewhere.
 */
async function ownAction(entry) {
    if (entry.protocol !== 'file:')
        return null;
    const folder = (0,external_node_path_.dirname)(await (0,promises_.realpath)((0,external_node_url_.fileURLToPath)(entry)));
    const root = await lineOf(folder, ['rev-parse', '--show-toplevel']);
    // A copy of dist/ inside somebody else's repository is not that repository's action.
    if (root === null || (await (0,promises_.realpath)(root)) !== (0,external_node_path_.dirname)(folder) || !(await isFile((0,external_node_path_.join)(root, 'action.yml'))))
        return null;
    const commit = await lineOf(root, ['rev-parse', '--verify', 'HEAD']);
    const repository = repositoryOf((await lineOf(root, ['config', '--get', 'remote.origin.url'])) ?? '');
    return commit === null || repository === null ? null : `${repository}@${commit}`;
}
/** OWNER/REPO in the address of a remote on github.com. */
function repositoryOf(url) {
    return (/^(?:https:\/\/(?:[^@/]*@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? null);
}
async function lineOf(folder, args) {
    const { exitCode, stdout } = await (0,run_git/* runGit */.EO)(folder, args);
    return exitCode === 0 ? ((0,run_git/* linesOf */.Dx)(stdout)[0] ?? null) : null;
}
async function isFile(path) {
    const there = await (0,promises_.lstat)(path).catch(() => null);
    return there?.isFile() ?? false;
}

;// CONCATENATED MODULE: ./build/cli/init/workflow.js
/** Stands for an action that is not known; GitHub refuses it, so that it cannot become somebody else's by accident. */
const UNKNOWN_ACTION = '<owner>/session-reliability@<commit>';
/** actions/checkout v6.0.0. */
const CHECKOUT = 'actions/checkout@1af3b93b6815bc44a9784bd300feb67ff0d1eeb3 # v6.0.0';
/** The workflow that `init` writes. `action` is what it uses, as OWNER/REPO@COMMIT. */
function workflowText(action) {
    return `# Watches over the session stores of this repository. Written by "session-reliability init"; change it as you like.
name: Session Reliability

on:
  # The whole run. GitHub delays and drops schedules; an odd minute is less crowded than the full hour. One job a run,
  # charged as one minute in a private repository.
  schedule:
    - cron: '17 * * * *'
  # Right after something was pushed. A branch that holds only a store, such as entire/checkpoints/v1, has no
  # workflow of its own and starts nothing: the schedule finds it.
  push:
  # Only what the change brings fails. A fork's read-only token is enough.
  pull_request:
  workflow_dispatch:

permissions:
  # To look. It changes no file.
  contents: read
  # To open one issue for each problem, keep it up to date and close it. Without this line there are no issues.
  issues: write
  # To set the status of the commit that was judged. Without this line there is none.
  statuses: write

# One run for a branch or pull request at a time; a started one is finished.
concurrency:
  group: session-reliability-\${{ github.ref }}
  cancel-in-progress: false

jobs:
  check:
    name: Check session stores
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: ${CHECKOUT}
        with:
          # The guard fetches what it needs with its own token.
          persist-credentials: false
      - uses: ${action}
        with:
          # never, warning, error, critical or new. Default: error, on pull requests new.
          fail-on: ''
          # Runs of the default branch are remembered in the Actions cache; "branch" keeps them on a branch as well, where
          # nothing expires, and takes contents: write.
          history: cache
          # Warn when less than this share of a GitHub rate limit remains, in percent.
          rate-limit-buffer: 20
`;
}

// EXTERNAL MODULE: ./build/cli/options-error.js
var options_error = __webpack_require__(6656);
;// CONCATENATED MODULE: ./build/cli/init.js










const WORKFLOW = ['.github', 'workflows', 'session-reliability.yml'];
const HELP = `Usage: session-reliability init [--repo DIR] [--uses OWNER/REPO@COMMIT] [--dry-run]

Shows a workflow that runs the guard, then writes it to ${WORKFLOW.join('/')}. An existing file is kept.

  --repo DIR
      The repository, or a folder in it. Default: this folder.
  --uses OWNER/REPO@COMMIT
      The action that the workflow uses. Default: the commit of this program, when it runs from a clone of its repository.
  --dry-run
      Show the workflow, write nothing.
  -h, --help
      Show this help.

Exit status: 0 written, or there already; 2 wrong arguments, or no place to write to.
`;
/** `init`: shows the workflow, then writes it unless there is one. */
async function initCommand(args, io) {
    const { repo, uses, isDryRun, isHelpAsked } = parseInit(args);
    if (isHelpAsked) {
        io.stdout.write(HELP);
        return 0;
    }
    const root = await workTreeOf((0,external_node_path_.resolve)(io.cwd, repo));
    const action = uses ?? (await ownAction(io.workerEntry)) ?? UNKNOWN_ACTION;
    const text = workflowText(action);
    io.stdout.write(text);
    io.stdout.write(isDryRun ? `\nDry run: ${WORKFLOW.join('/')} is not written.\n` : await write(root, text));
    if (action !== UNKNOWN_ACTION && !/@[0-9a-f]{40}$/.test(action))
        io.stdout.write(`${action} names a tag or a branch, which can change under you; the full hash of a commit cannot.\n`);
    if (action === UNKNOWN_ACTION)
        io.stdout.write(`Before you commit it: put the action's repository and commit in place of ${UNKNOWN_ACTION}.\n`);
    return 0;
}
function parseInit(args) {
    const { values } = parse(args);
    const uses = values.uses ?? null;
    if (uses !== null && !/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(uses))
        throw new settings_error/* SettingsError */.G(`uses: "${uses}" is not OWNER/REPO@COMMIT`);
    return { repo: values.repo ?? '.', uses, isDryRun: values['dry-run'] ?? false, isHelpAsked: values.help ?? false };
}
function parse(args) {
    try {
        return (0,external_node_util_.parseArgs)({
            args: [...args],
            options: {
                repo: { type: 'string' },
                uses: { type: 'string' },
                'dry-run': { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
            },
            allowPositionals: false,
        });
    }
    catch (error) {
        throw (0,options_error/* optionsError */.f)('init', error);
    }
}
async function workTreeOf(folder) {
    const found = await (0,promises_.lstat)(folder).catch(() => null);
    if (!found?.isDirectory())
        throw new settings_error/* SettingsError */.G(`repo: ${folder} is no folder`);
    const { exitCode, stdout } = await (0,run_git/* runGit */.EO)(folder, ['rev-parse', '--show-toplevel']);
    if (exitCode !== 0)
        throw new settings_error/* SettingsError */.G(`repo: ${folder} is not in the work tree of a git repository; run init inside one, or name it with --repo`);
    return stdout.toString('utf8').replace(/\n$/, '');
}
/** What was done, in words. */
async function write(root, text) {
    for (let depth = 1; depth <= WORKFLOW.length; depth++)
        await refuseDetour(root, WORKFLOW.slice(0, depth));
    const file = (0,external_node_path_.join)(root, ...WORKFLOW);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(root, ...WORKFLOW.slice(0, -1)), { recursive: true });
        const isWritten = await (0,write_whole/* writeWhole */.f)(file, text);
        return isWritten
            ? `\nWritten to ${file}. Commit it and push it to the default branch; the schedule runs from there.\n`
            : `\nNot written: ${file} is there already, and was kept; the text above may be another.\n`;
    }
    catch (error) {
        throw new settings_error/* SettingsError */.G(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`, {
            cause: error,
        });
    }
}
/** A symlink on the way could lead out of the repository. */
async function refuseDetour(root, segments) {
    const there = await (0,promises_.lstat)((0,external_node_path_.join)(root, ...segments)).catch((error) => {
        if (['ENOENT', 'ENOTDIR'].includes((0,reading_of_error/* codeOf */.$N)(error)))
            return null;
        throw error;
    });
    const isFile = segments.length === WORKFLOW.length;
    if (there === null || (isFile ? there.isFile() : there.isDirectory()))
        return;
    const what = there.isSymbolicLink() ? 'a symlink, which init does not follow' : `no ${isFile ? 'file' : 'folder'}`;
    throw new settings_error/* SettingsError */.G(`${(0,external_node_path_.join)(root, ...segments)} is ${what}; remove it, or write the workflow yourself with init --dry-run`);
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


/***/ })

};
