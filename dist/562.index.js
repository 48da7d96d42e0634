export const id = 562;
export const ids = [562];
export const modules = {

/***/ 5775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseAccepted),
/* harmony export */   b: () => (/* binding */ formatAcceptance)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _domain_acceptance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1726);
/* harmony import */ var _acceptance_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2890);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7561);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4592);





/** What a file of accepted findings says, line by line: one that cannot be used takes no other with it. The file may hold anything. */
function parseAccepted(file) {
    const text = (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeStrictUtf8 */ .Rs)(file);
    if (text === null)
        return nothing('it is not UTF-8');
    const acceptances = [];
    const unusable = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        if (acceptances.length + unusable.length >= _domain_acceptance_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ACCEPTANCES */ .My)
            return nothing(`it has more than ${_domain_acceptance_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ACCEPTANCES */ .My} lines`);
        const parsed = parseLine(line);
        if (typeof parsed === 'string')
            unusable.push({ line: index + 1, reason: parsed });
        else
            acceptances.push(parsed);
    }
    return { acceptances, unusable: unusable.slice(0, _domain_acceptance_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_UNUSABLE */ .Lt), unusableCount: unusable.length };
}
function nothing(reason) {
    return { acceptances: [], unusable: [{ line: 0, reason }], unusableCount: 1 };
}
/** The acceptance that a line records, or why there is none; the line's own words are not repeated. */
function parseLine(line) {
    if (line.length > _domain_acceptance_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LINE */ .MV)
        return `it has more than ${_domain_acceptance_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LINE */ .MV} characters`;
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(_acceptance_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptanceSchema */ .r, jsonOf(line));
    if (!parsed.success) {
        const [issue] = parsed.issues;
        const place = valibot__WEBPACK_IMPORTED_MODULE_4__/* .getDotPath */ .BuJ(issue);
        return place === null ? 'it is no JSON object' : `its "${place}" is not what it should be`;
    }
    const { code, fingerprint: recorded, subject } = parsed.output;
    return recorded === (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(code, subject) ? parsed.output : 'its "fingerprint" is not that of code and subject';
}
/** Undefined for what is no JSON. */
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** The line that records an acceptance, with its line feed. */
function formatAcceptance({ until, ...acceptance }) {
    const { acceptedAt, author, code, evidence, fingerprint: recorded, reason, subject } = acceptance;
    const named = { fingerprint: recorded, code, subject, evidence, reason, author };
    return `${JSON.stringify({ ...named, ...(until === null ? {} : { until }), acceptedAt })}\n`;
}


/***/ }),

/***/ 8037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   qy: () => (/* binding */ localEvent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Far above the 25 MB to which GitHub caps a payload (webhook events and payloads). */
const PAYLOAD_LIMIT_CHARACTERS = 64 * 1024 * 1024;
/** A run that no event of GitHub started. `runKey` is to be unique. */
function localEvent(runKey) {
    return {
        ...{ name: 'local', isUntrusted: false, baseCommit: null, headCommit: null, isOfDefaultBranch: false },
        ...{ isReadOnly: false, schedule: null, runKey, runUrl: '' },
    };
}
/**
 * The event that started the run, from GITHUB_EVENT_NAME and the payload at GITHUB_EVENT_PATH; `local` without a name.
 * In a called workflow it is the caller's. Where the payload does not tell whose code is judged, or against what, it is a stranger's.
 */
function readEvent(env, readText) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const runKey = runKeyOf(env);
    if (name === '')
        return localEvent(runKey);
    const payload = payloadOf(env, readText);
    const plain = {
        ...{ name, isUntrusted: false, baseCommit: null, headCommit: commitOf(env['GITHUB_SHA']) },
        ...{ isOfDefaultBranch: isDefaultBranch(env, payload), isReadOnly: env['GITHUB_ACTOR'] === 'dependabot[bot]' },
        ...{ schedule: null, runKey, runUrl: runUrlOf(env) },
    };
    switch (name) {
        // A trusted token, and code that anybody may have written.
        case 'pull_request_target':
        case 'workflow_run':
            return { ...plain, isUntrusted: true, headCommit: null, isOfDefaultBranch: false };
        case 'pull_request':
        case 'pull_request_review':
        case 'pull_request_review_comment':
            return pullRequest(plain, fieldOf(payload, 'pull_request'));
        case 'merge_group': {
            const group = fieldOf(payload, 'merge_group');
            const [baseCommit, headCommit] = [commitOf(fieldOf(group, 'base_sha')), commitOf(fieldOf(group, 'head_sha'))];
            return { ...plain, isUntrusted: baseCommit === null, isOfDefaultBranch: false, baseCommit, headCommit };
        }
        case 'schedule': {
            const schedule = fieldOf(payload, 'schedule');
            return { ...plain, schedule: typeof schedule === 'string' ? schedule : null };
        }
        default:
            return /^[a-z_]{1,64}$/.test(name)
                ? plain
                : { ...plain, name: 'unknown', isUntrusted: true, isOfDefaultBranch: false };
    }
}
/** A fork that was deleted has no repository any more. */
function pullRequest(plain, pull) {
    const base = fieldOf(pull, 'base');
    const head = fieldOf(pull, 'head');
    const baseId = fieldOf(fieldOf(base, 'repo'), 'id');
    const headId = fieldOf(fieldOf(head, 'repo'), 'id');
    const isOwn = typeof headId === 'number' && headId === baseId;
    const [baseCommit, headCommit] = [commitOf(fieldOf(base, 'sha')), commitOf(fieldOf(head, 'sha'))];
    const isUntrusted = !isOwn || baseCommit === null;
    const isReadOnly = plain.isReadOnly || !isOwn;
    return { ...plain, isUntrusted, isReadOnly, isOfDefaultBranch: false, baseCommit, headCommit };
}
/** GitHub runs these on the default branch and on no other (events that trigger workflows). */
const OF_DEFAULT_BRANCH = new Set(['schedule', 'repository_dispatch']);
/** Where the payload does not name the default branch, no other run is of it. */
function isDefaultBranch(env, payload) {
    if (OF_DEFAULT_BRANCH.has(env['GITHUB_EVENT_NAME'] ?? ''))
        return true;
    const branch = fieldOf(fieldOf(payload, 'repository'), 'default_branch');
    return typeof branch === 'string' && branch !== '' && env['GITHUB_REF'] === `refs/heads/${branch}`;
}
function runKeyOf(env) {
    const parts = ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'GITHUB_ACTION'].map((name) => env[name] ?? '');
    const key = parts.join('.').replace(/[^\w.-]/g, '_');
    const MOST = 200;
    return parts[0] === '' ? `local-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}` : key.slice(0, MOST);
}
function runUrlOf(env) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = env;
    const isPlain = /^https:\/\/[\w.:-]+$/.test(server) && isRepositoryName(repository) && /^\d+$/.test(run);
    return isPlain ? `${server}/${repository}/actions/runs/${run}` : '';
}
/** `owner/name`, of the characters that GitHub allows in them. */
function isRepositoryName(text) {
    return /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text) && !/(^|\/)\.{1,2}(\/|$)/.test(text);
}
/** The payload, or null: an unreadable one is no reason to end the run, it only says nothing. */
function payloadOf(env, readText) {
    const path = env['GITHUB_EVENT_PATH'] ?? '';
    if (path === '')
        return null;
    try {
        const text = readText(path);
        return text.length > PAYLOAD_LIMIT_CHARACTERS ? null : JSON.parse(text);
    }
    catch {
        return null;
    }
}
function commitOf(value) {
    return typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}


/***/ }),

/***/ 1984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ createBranchPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _domain_observed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7033);
/* harmony import */ var _git_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3010);
/* harmony import */ var _git_run_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6954);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4621);








const TIMEOUT_MS = 60_000;
/** Against so many others at once; each lost race is one more look. */
const ATTEMPTS = 12;
const MAX_PAUSE_MS = 2_000;
/**
 * A branch of the remote with one small file, changed by compare-and-swap. Everything happens in a repository of its own that is
 * gone afterwards: nothing is fetched into the clone.
 */
function createBranchPlace(options) {
    return {
        name: 'branch',
        read: async () => inScratch(options, async (scratch) => {
            const tip = await fetchTip(scratch);
            return tip.seen ? (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_6__/* .seen */ .c)(tip.value.text) : tip;
        }),
        write: async (change) => {
            const written = await inScratch(options, async (scratch) => swap(scratch, change));
            if (!written.seen)
                return { reason: written.reason, permission: written.reason === NO_PERMISSION ? 'contents: write' : null };
            return null;
        },
    };
}
async function inScratch({ gitDir, root, branch, credential }, work) {
    const remote = await (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteOf */ .e1)(gitDir);
    if (remote === null)
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_6__/* .unavailable */ .h)('this clone has no remote that could keep the history');
    const isPath = !/^[\w+.-]+:/.test(remote.url) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(remote.url);
    const url = isPath ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, remote.url) : remote.url;
    const access = await (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .accessTo */ .Yi)(url, credential);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'session-reliability-history-'));
    const env = { ...access.env, ...IDENTITY };
    const git = async (args, input = '') => (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(folder, [`--git-dir=${folder}`, ...args], { input, env: IDENTITY });
    const network = async (args) => (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(folder, [`--git-dir=${folder}`, ...access.args, ...args], { env, timeoutMs: TIMEOUT_MS });
    try {
        const made = await git(['init', '--quiet', '--bare', ...(await formatOf(gitDir)), folder]);
        if (made.exitCode !== 0)
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_6__/* .unavailable */ .h)((0,_git_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .whyFailed */ .KE)(made, credential));
        return await work({ git, network, url, branch, credential });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
const NAME = 'Session Reliability';
const ADDRESS = 'session-reliability@users.noreply.github.com';
const IDENTITY = {
    GIT_AUTHOR_NAME: NAME,
    GIT_AUTHOR_EMAIL: ADDRESS,
    GIT_COMMITTER_NAME: NAME,
    GIT_COMMITTER_EMAIL: ADDRESS,
};
async function formatOf(gitDir) {
    const { stdout } = await (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(gitDir, [`--git-dir=${gitDir}`, 'rev-parse', '--show-object-format']);
    return (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .linesOf */ .Dx)(stdout)[0] === 'sha256' ? ['--object-format=sha256'] : [];
}
async function fetchTip({ git, network, url, branch, credential }) {
    const ref = `refs/heads/${branch}`;
    const listed = await network(['ls-remote', _git_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .UPLOAD_PACK */ .I3, '--refs', '--', url, ref]);
    if (listed.exitCode !== 0)
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_6__/* .unavailable */ .h)((0,_git_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .whyFailed */ .KE)(listed, credential));
    if (!(0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .linesOf */ .Dx)(listed.stdout).some((line) => line.endsWith(`\t${ref}`)))
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_6__/* .seen */ .c)({ commit: null, text: null });
    const flags = ['--quiet', '--no-tags', '--depth=1', '--no-write-fetch-head', '--no-auto-maintenance'];
    const fetched = await network(['fetch', _git_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .UPLOAD_PACK */ .I3, ...flags, '--', url, `+${ref}:refs/tip`]);
    if (fetched.exitCode !== 0)
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_6__/* .unavailable */ .h)((0,_git_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .whyFailed */ .KE)(fetched, credential));
    const { stdout } = await git(['rev-parse', '--verify', 'refs/tip^{commit}']);
    const commit = (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .linesOf */ .Dx)(stdout)[0] ?? null;
    const object = `refs/tip:${_place_js__WEBPACK_IMPORTED_MODULE_7__/* .HISTORY_FILE */ .C}`;
    const size = await git(['cat-file', '-s', object]);
    if (size.exitCode !== 0)
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_6__/* .seen */ .c)({ commit, text: null });
    if (Number(size.stdout.toString('latin1')) > _place_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_HISTORY_BYTES */ .Y)
        return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_6__/* .unavailable */ .h)(`${_place_js__WEBPACK_IMPORTED_MODULE_7__/* .HISTORY_FILE */ .C} on the branch ${branch} is larger than any history`);
    const blob = await git(['cat-file', 'blob', object]);
    return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_6__/* .seen */ .c)({ commit, text: blob.stdout.toString('utf8') });
}
/** Writes what `change` makes of the branch's text on top of the very commit that it was read from. */
async function swap(scratch, change) {
    let reason = '';
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (attempt > 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(Math.random() * MAX_PAUSE_MS);
        const tip = await fetchTip(scratch);
        if (!tip.seen)
            return tip;
        const text = change(tip.value.text);
        if (text === tip.value.text)
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_6__/* .seen */ .c)(null);
        const commit = await commitOn(scratch, tip.value.commit, text);
        if (!commit.seen)
            return commit;
        const pushed = await push(scratch, commit.value, tip.value.commit);
        if (pushed.exitCode === 0)
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_6__/* .seen */ .c)(null);
        reason = whyNotPushed(pushed, scratch.credential);
        if (!isLostRace(pushed))
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_6__/* .unavailable */ .h)(reason);
    }
    return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_6__/* .unavailable */ .h)(`others changed the branch ${scratch.branch} each of ${ATTEMPTS} times: ${reason}`);
}
async function commitOn({ git, credential }, parent, text) {
    const blob = await git(['hash-object', '-w', '--stdin'], text);
    const listing = parent === null ? '' : (await git(['ls-tree', parent])).stdout.toString('utf8');
    const others = listing.split('\n').filter((line) => line !== '' && !line.endsWith(`\t${_place_js__WEBPACK_IMPORTED_MODULE_7__/* .HISTORY_FILE */ .C}`));
    const entry = `100644 blob ${(0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .linesOf */ .Dx)(blob.stdout)[0] ?? ''}\t${_place_js__WEBPACK_IMPORTED_MODULE_7__/* .HISTORY_FILE */ .C}`;
    const tree = await git(['mktree', '--missing'], [...others, entry].map((line) => `${line}\n`).join(''));
    const treeId = (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .linesOf */ .Dx)(tree.stdout)[0] ?? '';
    const parents = parent === null ? [] : ['-p', parent];
    const commit = await git(['commit-tree', ...parents, '-m', 'Remember a run', treeId]);
    const id = (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .linesOf */ .Dx)(commit.stdout)[0];
    return commit.exitCode === 0 && id !== undefined ? (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_6__/* .seen */ .c)(id) : (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_6__/* .unavailable */ .h)((0,_git_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .whyFailed */ .KE)(commit, credential));
}
/** Refused by the remote unless the branch is still where it was read; an empty expectation is that it is not there. */
async function push({ network, url, branch }, commit, expected) {
    const ref = `refs/heads/${branch}`;
    const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
    return network(['push', _git_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .RECEIVE_PACK */ .wi, '--quiet', '--porcelain', '--no-verify', lease, '--', url, `${commit}:${ref}`]);
}
/** What git and GitHub say when another push came first. */
function isLostRace({ stdout, stderr }) {
    return /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|reference already exists|incorrect old value/i.test(stdout.toString('utf8') + stderr);
}
const NO_PERMISSION = 'the token may not push; add "contents: write" under "permissions:" of the job';
/** Why a push failed. What the remote says of it is not repeated: it may quote what it refused. */
function whyNotPushed(result, credential) {
    const said = result.stdout.toString('utf8') + result.stderr;
    if (isLostRace(result))
        return 'another push came first';
    if (/\b403\b|denied to|not granted|read-only/i.test(said))
        return NO_PERMISSION;
    if (/GH0\d\d|declined|protected branch|rule violations/i.test(said))
        return "the remote's rules refuse the push; let this branch be pushed by the workflow, or set history: cache";
    return (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .whyFailed */ .KE)(result, credential);
}


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createGitFolderPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_observed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7033);
/* harmony import */ var _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9253);
/* harmony import */ var _folder_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1089);
/* harmony import */ var _hashing_reading_of_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(377);
/* harmony import */ var _reason_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3127);
/* harmony import */ var _write_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5596);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4621);









/** A file below the git folder: what this clone remembers. */
function createGitFolderPlace(stateFolder, guardId) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateFolder, 'history');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${guardId}.jsonl`);
    return {
        name: 'git-folder',
        read: async () => {
            try {
                return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .seen */ .c)(await textOf(file));
            }
            catch (error) {
                return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .h)((0,_reason_of_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A)(error));
            }
        },
        write: async (change) => {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
                await (0,_folder_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withFolderLock */ .i)(folder, async () => {
                    await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceWhole */ .e)(file, change(await textOf(file)));
                });
                return null;
            }
            catch (error) {
                return { reason: (0,_reason_of_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A)(error), permission: null };
            }
        },
    };
}
/** Null when there is no file. */
async function textOf(file) {
    try {
        // A FIFO would be waited for, and a link may lead anywhere.
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file);
        if (!stats.isFile())
            throw new _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UnreadableError */ .G(`${file} is no regular file; move it away`);
        if (stats.size > _place_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_HISTORY_BYTES */ .Y)
            throw new _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UnreadableError */ .G(`${file} is larger than any history; move it away`);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,_hashing_reading_of_error_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$N)(error) === 'ENOENT')
            return null;
        throw error;
    }
}


/***/ }),

/***/ 6981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createHistoryLog)
/* harmony export */ });
/* harmony import */ var _domain_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1381);
/* harmony import */ var _domain_join_histories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6008);
/* harmony import */ var _history_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9836);



/** The history as the join of what every place has. */
function createHistoryLog(places) {
    return {
        read: async () => {
            const answers = await Promise.all(places.map(async (place) => readPlace(place)));
            return {
                history: answers.reduce((all, { history }) => (0,_domain_join_histories_js__WEBPACK_IMPORTED_MODULE_1__/* .joinHistories */ .h)(all, history), _domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_HISTORY */ .Vo),
                places: answers.map(({ fact }) => fact),
            };
        },
        write: async (history, names) => Promise.all(places
            .filter(({ name }) => names.includes(name))
            .map(async (place) => outcomeOf(place.name, await writePlace(place, history)))),
        names: places.filter(({ isReadOnly }) => isReadOnly !== true).map(({ name }) => name),
    };
}
async function readPlace(place) {
    const text = await place.read();
    const history = text.seen && text.value !== null ? (0,_history_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHistory */ .i6)(text.value) : _domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_HISTORY */ .Vo;
    const newestRun = history.runs.at(-1)?.run ?? null;
    return { history, fact: { place: place.name, failure: text.seen ? null : text.reason, newestRun } };
}
/** What the place has by now stays: it is joined, never replaced. */
async function writePlace(place, history) {
    return place.write((text) => (0,_history_text_js__WEBPACK_IMPORTED_MODULE_2__/* .historyText */ .u_)(text === null ? history : (0,_domain_join_histories_js__WEBPACK_IMPORTED_MODULE_1__/* .joinHistories */ .h)((0,_history_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHistory */ .i6)(text), history)));
}
function outcomeOf(place, failure) {
    return { place, failure: failure?.reason ?? null, permission: failure?.permission ?? null };
}


/***/ }),

/***/ 4621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ HISTORY_FILE),
/* harmony export */   Y: () => (/* binding */ MAX_HISTORY_BYTES)
/* harmony export */ });
/** What the history is called where it has a name. */
const HISTORY_FILE = 'history.jsonl';
/** A longer text is not ours: five years are a hundredth of it. */
const MAX_HISTORY_BYTES = 64 * 1024 * 1024;


/***/ }),

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ createTrackedBranchPlace)
/* harmony export */ });
/* harmony import */ var _domain_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7033);
/* harmony import */ var _git_run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6954);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4621);



/** The branch as this clone last fetched it: read without any network, never written. */
function createTrackedBranchPlace(gitDir, branch) {
    const git = async (...args) => (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(gitDir, [`--git-dir=${gitDir}`, ...args]);
    return {
        name: 'branch',
        isReadOnly: true,
        read: async () => {
            const refs = (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)((await git('for-each-ref', '--format=%(refname)', `refs/remotes/**/${branch}`)).stdout);
            const own = `refs/remotes/origin/${branch}`;
            const ref = refs.includes(own) ? own : refs.length === 1 ? refs[0] : undefined;
            if (ref === undefined)
                return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .c)(null);
            const object = `${ref}:${_place_js__WEBPACK_IMPORTED_MODULE_2__/* .HISTORY_FILE */ .C}`;
            const size = await git('cat-file', '-s', object);
            if (size.exitCode !== 0)
                return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .c)(null);
            if (Number(size.stdout.toString('latin1')) > _place_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_HISTORY_BYTES */ .Y)
                return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)('it is larger than any history');
            return (0,_domain_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .c)((await git('cat-file', 'blob', object)).stdout.toString('utf8'));
        },
        write: () => Promise.resolve({ reason: 'only runs on GitHub write to the branch', permission: null }),
    };
}


/***/ }),

/***/ 2029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ setLocalOnly),
/* harmony export */   w: () => (/* binding */ isLocalOnly)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _write_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5596);




const FILE = 'local-only';
/** True when runs of this clone write nothing to GitHub. */
function isLocalOnly(stateFolder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(stateFolder, FILE));
}
/** Turns that on or off. @throws Error of the file system when it cannot be written. */
async function setLocalOnly(stateFolder, isOn) {
    if (!isOn) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(stateFolder, FILE), { force: true });
        return;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(stateFolder, { recursive: true });
    await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceWhole */ .e)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(stateFolder, FILE), 'Nothing is written to GitHub. session-reliability local-only off ends this.\n');
}


/***/ }),

/***/ 3127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9253);
/* harmony import */ var _hashing_reading_of_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(377);


/** Why it failed, when that is no bug. @throws the error when it is one. */
function reasonOf(error) {
    if (error instanceof _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableError */ .G || (0,_hashing_reading_of_error_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) !== '')
        return error instanceof Error ? error.message : String(error);
    throw error;
}


/***/ }),

/***/ 5562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zz: () => (/* binding */ compose),
  Rt: () => (/* binding */ historyBranch),
  fy: () => (/* binding */ wantedBy)
});

// UNUSED EXPORTS: pagesOf, speaksForRepository

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/event.js
var adapters_event = __webpack_require__(8037);
// EXTERNAL MODULE: ./build/adapters/accepted-file.js
var accepted_file = __webpack_require__(5775);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/adapters/thread-mark.js
var thread_mark = __webpack_require__(1687);
;// CONCATENATED MODULE: ./build/adapters/actions-cache/cache-visits.js


const TIMEOUT_MS = 20_000;
const UNUSABLE = 'the Actions cache cannot be used';
const SILENT = 'the Actions cache did not answer in time';
/**
 * The way to the Actions cache. Its client works in a thread of its own, so that one that hangs can be ended, and what it prints is
 * not taken for the guard's words. Errands of the same kind that come at once go together.
 */
function createCacheVisits(options) {
    const open = new Map();
    const answersTo = async (act, errands) => {
        await (0,promises_.setImmediate)();
        open.delete(act);
        const prepared = await Promise.allSettled(errands.map(async (errand) => errand.prepared));
        const isReady = (index) => prepared[index]?.status === 'fulfilled';
        const ready = errands.flatMap(({ entry }, index) => (isReady(index) ? [entry] : []));
        const answers = (ready.length === 0 ? [] : await visit(act, ready, options)).values();
        return errands.map((_, index) => (isReady(index) ? (answers.next().value ?? UNUSABLE) : UNUSABLE));
    };
    const begin = (act) => {
        const errands = [];
        const batch = { errands, answers: answersTo(act, errands) };
        open.set(act, batch);
        return batch;
    };
    return async ({ act, fileName, folder, key, prepare }) => {
        if (!isThere(options.env))
            return 'this runner has no Actions cache';
        const batch = open.get(act) ?? begin(act);
        const prepared = prepare();
        const index = batch.errands.push({ entry: { fileName, folder, key }, prepared }) - 1;
        await prepared;
        return (await batch.answers)[index] ?? UNUSABLE;
    };
}
/** One thread for all of them, which is ended when it has answered for each, or is silent. */
async function visit(act, entries, { env, timeoutMs = TIMEOUT_MS, workerEntry }) {
    const workerData = { role: 'cache', act, entries };
    const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5919, 19));
    const worker = new Worker(workerEntry, {
        argv: [thread_mark/* THREAD_MARK */.z],
        workerData,
        env: { ...envOfService(env), ...(act === 'restore' ? INTO_ONE_FOLDER : {}) },
        stdout: true,
        stderr: true,
    });
    const answers = [];
    worker.stdout.resume();
    worker.stderr.resume();
    try {
        return await new Promise((resolve) => {
            const end = (reason) => {
                clearTimeout(timer);
                resolve(entries.map((_, index) => answers[index] ?? reason));
            };
            const waitForAnswer = () => setTimeout(() => {
                end(SILENT);
            }, timeoutMs);
            let timer = waitForAnswer();
            worker.on('message', (answer) => {
                clearTimeout(timer);
                answers.push(outcomeOf(answer, entries[answers.length]?.key ?? ''));
                if (answers.length === entries.length)
                    end(UNUSABLE);
                else
                    timer = waitForAnswer();
            });
            for (const event of ['error', 'exit']) {
                worker.on(event, () => {
                    end(UNUSABLE);
                });
            }
        });
    }
    finally {
        await worker.terminate();
    }
}
function outcomeOf({ isDone, said }, key) {
    return isDone === null ? UNUSABLE : (reasonIn(said.replaceAll(key, '')) ?? isDone);
}
/** The client tells of a failure only by what it prints, in words of the network: they are looked at, and not repeated. */
function reasonIn(said) {
    if (/skipped|denied/i.test(said))
        return 'this run may not use the Actions cache';
    return /^::(warning|error)/im.test(said) ? 'the Actions cache does not work' : null;
}
function isThere(env) {
    const isSet = (name) => (env[name] ?? '') !== '';
    const hasAddress = isSet('ACTIONS_RESULTS_URL') || isSet('ACTIONS_CACHE_URL');
    return hasAddress && isSet('ACTIONS_RUNTIME_TOKEN') && isSet('RUNNER_TEMP');
}
/**
 * The client lets `tar` put an entry's files wherever they say, absolute places and links among them. GNU tar, which the client
 * prefers on every system, takes more options from here: all names lose their folders, so that all lands in the one it starts in.
 */
const INTO_ONE_FOLDER = { TAR_OPTIONS: '--transform=s,^.*/,, --no-same-owner --no-same-permissions' };
/** What the service's client needs; inputs and other tokens stay behind. `tar` gets the same. */
function envOfService(env) {
    const kept = /^(ACTIONS_(CACHE_SERVICE_V2|RESULTS_URL|CACHE_URL|CACHE_MODE|RUNTIME_TOKEN)|RUNNER_(TEMP|OS)|GITHUB_SERVER_URL|PATH|PATHEXT|HOME|TMPDIR|TEMP|TMP|SYSTEMROOT|SYSTEMDRIVE|WINDIR|PROGRAMFILES|(HTTPS?|ALL|NO)_PROXY|NODE_EXTRA_CA_CERTS)$/i;
    return Object.fromEntries(Object.entries(env).filter(([name]) => kept.test(name)));
}

// EXTERNAL MODULE: ./build/adapters/fingerprint.js
var fingerprint = __webpack_require__(7561);
// EXTERNAL MODULE: ./build/domain/digest.js
var domain_digest = __webpack_require__(3213);
// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/adapters/path-bytes.js
var path_bytes = __webpack_require__(4592);
;// CONCATENATED MODULE: ./build/adapters/formats/bagit-declaration.js

/** The declaration of a bag, in the bag's own folder. */
const DECLARATION = 'bagit.txt';
const KNOWN_VERSIONS = new Set(['0.93', '0.94', '0.95', '0.96', '0.97', '1.0']);
const VERSION = /^BagIt-Version: (\d{1,4}\.\d{1,4})[ \t]*$/;
const ENCODING = /^Tag-File-Character-Encoding: ([A-Za-z0-9._:-]{1,40})[ \t]*$/;
const BOM = '\uFEFF';
/** `bagit.txt`: the version, then the encoding of the other tag files, in UTF-8 without a byte order mark (RFC 8493, 2.1.1). */
function parseDeclaration(bytes, problems) {
    const text = bytes === null ? '' : ((0,path_bytes/* decodeStrictUtf8 */.Rs)(bytes) ?? '');
    if (bytes === null)
        problems.add('no-declaration', '.', 0, null);
    else if (text.startsWith(BOM))
        problems.add('byte-order-mark', DECLARATION, 1, null);
    const [first = '', second = '', ...more] = text.replace(BOM, '').split(/\r\n|\n|\r/);
    const version = VERSION.exec(first)?.[1] ?? null;
    const encoding = ENCODING.exec(second)?.[1] ?? null;
    if (bytes !== null && (version === null || encoding === null))
        problems.add('declaration-malformed', DECLARATION, version === null ? 1 : 2, null);
    if (more.some((line) => line !== ''))
        problems.add('declaration-too-long', DECLARATION, 3, null);
    if (version !== null && !KNOWN_VERSIONS.has(version))
        problems.add('version-unknown', DECLARATION, 1, null);
    return { version, encoding, isFinal: !version?.startsWith('0.') };
}

// EXTERNAL MODULE: ./build/domain/store-facts.js
var store_facts = __webpack_require__(6626);
;// CONCATENATED MODULE: ./build/adapters/formats/bagit-problems.js

/** Nothing is wrong yet. */
function createBagProblems() {
    const found = new Map();
    return {
        add: (kind, where, line, path) => {
            const key = `${where}\0${kind}`;
            const problem = found.get(key) ?? { kind, where, line, count: 0, samples: [] };
            found.set(key, problem);
            problem.count += 1;
            if (path !== null && problem.samples.length < store_facts/* MAX_BAG_SAMPLES */.w3)
                problem.samples.push(path);
        },
        all: () => [...found].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, problem]) => problem),
    };
}

// EXTERNAL MODULE: ./build/adapters/manifest/path-rules.js
var path_rules = __webpack_require__(5642);
// EXTERNAL MODULE: ./build/domain/observed.js
var observed = __webpack_require__(7033);
;// CONCATENATED MODULE: ./build/adapters/formats/bagit-text.js


/** The lines of a tag file: ended by LF, CR or CRLF (RFC 8493, section 2). Empty ones are left out. */
function tagLines(text) {
    const lines = text.split(/\r\n|\n|\r/);
    return lines.map((line, index) => ({ number: index + 1, text: line })).filter((line) => line.text !== '');
}
/** A decoder for an encoding by its IANA name; null for one that Node does not know. None of them replaces anything. */
function tagDecoder(encoding) {
    const label = encoding.toLowerCase();
    if (label === 'utf-8' || label === 'us-ascii')
        return decodeUtf8;
    // TextDecoder takes this name for windows-1252.
    if (label === 'iso-8859-1' || label === 'latin1')
        return (bytes) => (0,observed/* seen */.c)(Buffer.from(bytes).toString('latin1'));
    if (label === 'utf-16')
        return (bytes) => decodeWith(utf16Label(bytes), bytes);
    return isKnown(label) ? (bytes) => decodeWith(label, bytes) : null;
}
const bagit_text_BOM = '\uFEFF';
function decodeUtf8(bytes) {
    const text = (0,path_bytes/* decodeStrictUtf8 */.Rs)(bytes);
    if (text === null)
        return (0,observed/* unavailable */.h)('it is not UTF-8, which bagit.txt says it is');
    return (0,observed/* seen */.c)(text.startsWith(bagit_text_BOM) ? text.slice(1) : text);
}
/** Big-endian unless the byte order mark says otherwise (RFC 2781, section 4.3). */
function utf16Label(bytes) {
    return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
}
function isKnown(label) {
    try {
        return new TextDecoder(label).encoding !== '';
    }
    catch (error) {
        if (isNamed(error, 'RangeError'))
            return false;
        throw error;
    }
}
function decodeWith(label, bytes) {
    try {
        return (0,observed/* seen */.c)(new TextDecoder(label, { fatal: true }).decode(bytes));
    }
    catch (error) {
        if (!isNamed(error, 'TypeError'))
            throw error;
        return (0,observed/* unavailable */.h)(`it is not ${label}, which bagit.txt says it is`);
    }
}
function isNamed(error, name) {
    return typeof error === 'object' && error !== null && 'name' in error && error.name === name;
}

;// CONCATENATED MODULE: ./build/adapters/formats/bagit-fetch.js


/** Where a bag says its absent payload is to be had. */
const FETCH = 'fetch.txt';
const LINE = /^\S+[ \t]+(?:\d+|-)[ \t]+(.+)$/s;
/** The paths that `fetch.txt` names: `URL LENGTH|- PATH` (RFC 8493, 2.2.3). Nothing is ever fetched. */
function parseFetch(text, problems) {
    const paths = new Set();
    for (const { number, text: line } of tagLines(text)) {
        const name = LINE.exec(line)?.[1];
        const path = name === undefined ? '' : (0,path_rules/* pathOfName */._)(name);
        if (name === undefined)
            problems.add('fetch-malformed', FETCH, number, null);
        else if ((0,path_rules/* rejectPath */.b)(path) !== null || !path.startsWith('data/'))
            problems.add('fetch-unsafe-path', FETCH, number, path);
        else
            paths.add(path);
    }
    return paths;
}
const OXUM = /^Payload-Oxum[ \t]*:[ \t]*(\d{1,15})\.(\d{1,15})[ \t]*$/i;
/** The `Payload-Oxum` of `bag-info.txt`. Whatever else it holds is for people. */
function parseOxum(text) {
    for (const { number, text: line } of tagLines(text)) {
        const found = OXUM.exec(line);
        if (found !== null)
            return { sizeBytes: Number(found[1]), fileCount: Number(found[2]), line: number };
    }
    return null;
}

// EXTERNAL MODULE: ./build/adapters/manifest/strict-rules.js + 1 modules
var strict_rules = __webpack_require__(5386);
// EXTERNAL MODULE: ./build/adapters/formats/sums-claims.js
var sums_claims = __webpack_require__(9812);
;// CONCATENATED MODULE: ./build/adapters/formats/bagit-manifest.js






/** Hexadecimal digits of each. */
const LENGTHS = {
    md5: 32,
    sha1: 40,
    sha224: 56,
    sha256: 64,
    sha384: 96,
    sha512: 128,
};
const NAME = /^(tag)?manifest-([A-Za-z0-9-]{1,40})\.txt$/;
/** Null for a file that is no manifest of a bag. */
function manifestNameOf(path) {
    const found = NAME.exec(path);
    if (found === null)
        return null;
    const named = (found[2] ?? '').toLowerCase().replaceAll('-', '');
    return { path, isTagManifest: found[1] !== undefined, algorithm: isAlgorithm(named) ? named : null };
}
function isAlgorithm(name) {
    return Object.hasOwn(LENGTHS, name);
}
const MAX_LINE = 65_536;
const bagit_manifest_LINE = /^([0-9A-Fa-f]+)[ \t]+(\*?)(.+)$/s;
const CONTROL = /[\0-\x08\x0a-\x1f\x7f-\x9f]/;
const CONFLICT_MARKER = /^(?:<{7} |>{7} |\|{7} |={7}$)/;
/** Reads the lines of a manifest: a digest, blanks, a path with `/` (RFC 8493, 2.1.3 and 2.2.1). */
function parseBagManifest(name, text, options) {
    const entries = new Map();
    const rejections = [];
    let rejectionCount = 0;
    const form = { starred: 0, dotted: 0, all: 0 };
    for (const line of tagLines(text)) {
        const read = readLine(line, name, options);
        form.all += 1;
        if (read.isStarred)
            form.starred += 1;
        if (read.isDotted)
            form.dotted += 1;
        const reason = read.reason ?? takeEntry(read, line, name, entries, options);
        if (reason === null)
            continue;
        rejectionCount += 1;
        if (rejections.length < store_facts/* MAX_REJECTIONS */.w2)
            rejections.push({ line: line.number, reason, name: (0,sums_claims/* shorten */.ml)(read.path) });
    }
    if (form.starred > 0 || (form.all > 0 && form.dotted === form.all))
        options.problems.add('checksum-tool-form', name.path, 1, null);
    const all = [...entries.values()];
    findCollisions(name, all, options.problems);
    const fact = { path: name.path, unreadable: null, claimCount: all.length, rejections, rejectionCount };
    return { ...name, entries: all, fact };
}
function readLine({ text }, { algorithm }, options) {
    const failed = (reason) => ({
        ...{ reason, path: text.slice(0, MAX_LINE), digest: '' },
        ...{ isStarred: false, isDotted: false },
    });
    if (text.length > MAX_LINE)
        return failed('line-too-long');
    const [, digest = '', star = '', name = ''] = bagit_manifest_LINE.exec(text) ?? [];
    if (digest === '')
        return failed(CONFLICT_MARKER.test(text) ? 'conflict-marker' : 'malformed');
    if (algorithm !== null && digest.length !== LENGTHS[algorithm])
        return failed('malformed');
    if (CONTROL.test(name))
        return failed('control-character');
    const path = decodeName((0,path_rules/* pathOfName */._)(name), options);
    return {
        reason: (0,path_rules/* rejectPath */.b)(path),
        path,
        digest: digest.toLowerCase(),
        isStarred: star !== '',
        isDotted: name.startsWith('./'),
    };
}
/** CR, LF and, since 1.0, `%` are percent-encoded. Drafts left it to their makers, so that a file of the name as written counts first. */
function decodeName(name, { isFinal, isThere }) {
    if (!name.includes('%'))
        return name;
    const decoded = name.replace(isFinal ? /%(?:0[AD]|25)/gi : /%0[AD]/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
    return decoded !== name && isThere(name) && !isThere(decoded) ? name : decoded;
}
function takeEntry({ digest, path }, { number }, name, entries, { problems }) {
    const known = entries.get(path);
    if (known !== undefined) {
        if (known.digest !== digest)
            return 'conflicting-duplicate';
        problems.add('listed-twice', name.path, number, path);
        return null;
    }
    const isPayload = path.startsWith('data/');
    if (!name.isTagManifest && !isPayload)
        problems.add('no-payload-path', name.path, number, path);
    if (name.isTagManifest && isPayload)
        problems.add('payload-in-tag-manifest', name.path, number, path);
    if (SYSTEM_FILES.test((0,domain_path/* nameOf */.Vb)(path)))
        problems.add('system-file', name.path, number, path);
    entries.set(path, { line: number, path, digest });
    return null;
}
/** Files that file managers write on their own; they come and go. */
const SYSTEM_FILES = /^(?:\.DS_Store|\.AppleDouble|\.Spotlight-V100|\.Trashes|Thumbs\.db|desktop\.ini|\._.+)$/i;
function findCollisions({ path: where }, entries, problems) {
    const byFoldedName = new Map();
    for (const { line, path } of entries) {
        const folded = (0,strict_rules/* foldName */.z)(path);
        const other = byFoldedName.get(folded);
        if (other === undefined)
            byFoldedName.set(folded, path);
        else {
            const isNormal = other.normalize('NFC') === path.normalize('NFC');
            problems.add(isNormal ? 'normalisation-collision' : 'case-collision', where, line, path);
        }
    }
}

;// CONCATENATED MODULE: ./build/adapters/formats/bagit-files.js





/** A larger tag file is taken for damage: it would list half a million files. */
const MAX_TAG_FILE_BYTES = 64 * 1024 * 1024;
/** Reads the tag files of the bag at `root`, and says what is wrong with them. */
async function readBagFiles(backend, root, entries, problems) {
    const paths = entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
    const there = new Set(paths);
    const facts = [];
    const readBytes = async (path) => there.has(path)
        ? ((await backend.readTexts([(0,domain_path/* joinPath */.uJ)(root, path)], MAX_TAG_FILE_BYTES)).get((0,domain_path/* joinPath */.uJ)(root, path)) ?? null)
        : null;
    const noteUnreadable = (path, reason) => {
        facts.push({ path, unreadable: reason, claimCount: 0, rejections: [], rejectionCount: 0 });
        return null;
    };
    const declared = await readBytes(DECLARATION);
    if (declared?.seen === false)
        noteUnreadable(DECLARATION, declared.reason);
    const declaration = parseDeclaration(declared?.seen === true ? declared.value : null, problems);
    const decode = decoderFor(declaration, problems);
    const readText = async (path) => {
        const bytes = await readBytes(path);
        if (bytes === null)
            return null;
        const text = bytes.seen ? decode(bytes.value) : bytes;
        return text.seen ? text.value : noteUnreadable(path, text.reason);
    };
    const manifests = [];
    const names = paths.flatMap((path) => manifestNameOf(path) ?? []);
    for (const name of names) {
        const text = await readText(name.path);
        if (text === null)
            continue;
        const { isFinal } = declaration;
        const manifest = parseBagManifest(name, text, { isFinal, isThere: (path) => there.has(path), problems });
        manifests.push(manifest);
        facts.push(manifest.fact);
        if (name.algorithm === null)
            problems.add('algorithm-unknown', name.path, 0, null);
    }
    if (!names.some(({ isTagManifest }) => !isTagManifest))
        problems.add('no-payload-manifest', '.', 0, null);
    findUnlisted(paths, manifests, declaration, problems);
    const fetchText = await readText(FETCH);
    const toFetch = fetchText === null ? new Set() : parseFetch(fetchText, problems);
    findUnlistedFetches(toFetch, manifests, problems);
    const tagManifests = new Set(names.filter(({ isTagManifest }) => isTagManifest).map(({ path }) => path));
    return { declaration, manifests, tagManifests, toFetch, oxum: await readOxum(readText), facts };
}
function decoderFor({ encoding }, problems) {
    const utf8 = tagDecoder('UTF-8');
    if (utf8 === null)
        throw new Error('there is no decoder for UTF-8');
    const decode = tagDecoder(encoding ?? 'UTF-8');
    if (decode === null)
        problems.add('encoding-unknown', DECLARATION, 2, null);
    return decode ?? utf8;
}
/** The drafts call it `package-info.txt` up to 0.95. */
const INFO_NAMES = ['bag-info.txt', 'package-info.txt'];
async function readOxum(readText) {
    for (const path of INFO_NAMES) {
        const text = await readText(path);
        const oxum = text === null ? null : parseOxum(text);
        if (oxum !== null)
            return { ...oxum, path };
    }
    return null;
}
/** Payload has to be in some manifest; since 1.0, every manifest has to list all of it. */
function findUnlisted(paths, manifests, { isFinal }, problems) {
    const lists = manifests
        .filter(({ isTagManifest }) => !isTagManifest)
        .map(({ entries, path }) => ({ path, listed: new Set(entries.map((entry) => entry.path)) }));
    const payload = new Set(paths.filter((path) => path.startsWith('data/')));
    for (const { listed } of isFinal ? lists : [])
        for (const path of listed)
            payload.add(path);
    for (const path of [...payload].toSorted()) {
        const without = lists.filter(({ listed }) => !listed.has(path));
        if (without.length === lists.length)
            problems.add('payload-unlisted', '.', 0, path);
        else if (isFinal)
            for (const list of without)
                problems.add('payload-not-in-every-manifest', list.path, 0, path);
    }
}
function findUnlistedFetches(toFetch, manifests, problems) {
    const listed = new Set(manifests.flatMap(({ entries, isTagManifest }) => (isTagManifest ? [] : entries.map(({ path }) => path))));
    for (const path of toFetch)
        if (!listed.has(path))
            problems.add('fetch-unlisted', FETCH, 0, path);
}

// EXTERNAL MODULE: ./build/adapters/formats/sums-obstacles.js
var sums_obstacles = __webpack_require__(8567);
;// CONCATENATED MODULE: ./build/adapters/formats/with-refused.js



/** The same manifests with those claims turned down whose file turned out to be none, or to lie behind a link. */
function withRefused(manifests, artifacts) {
    const refused = new Map();
    for (const { claim, path, reading } of artifacts) {
        const reason = (0,sums_obstacles/* rejectionOf */.h)(reading);
        if (claim === null || reason === null)
            continue;
        const own = refused.get(claim.manifest) ?? [];
        refused.set(claim.manifest, own);
        own.push({ line: claim.line, reason, name: (0,sums_claims/* shorten */.ml)(path) });
    }
    if (refused.size === 0)
        return manifests;
    return manifests.map((manifest) => {
        const more = refused.get(manifest.path) ?? [];
        const rejections = [...manifest.rejections, ...more].toSorted((a, b) => a.line - b.line).slice(0, store_facts/* MAX_REJECTIONS */.w2);
        return { ...manifest, rejections, rejectionCount: manifest.rejectionCount + more.length };
    });
}

;// CONCATENATED MODULE: ./build/adapters/formats/bagit.js







/**
 * BagIt bags: RFC 8493, and the drafts 0.93 to 0.97. A store is a bag. Whether all that should be there is there, and whether
 * its bytes are right, are told apart: the first is in `bag`, the second in the artifacts.
 */
function createBagitFormat() {
    return { name: 'bagit', refPatterns: [], refStores: () => [], ownsFolders: true, detect, read };
}
function detect(entries) {
    return entries
        .filter(({ kind, path }) => kind === 'file' && (0,domain_path/* nameOf */.Vb)(path) === DECLARATION)
        .map(({ path }) => (0,domain_path/* folderOf */.yS)(path))
        .toSorted();
}
async function read(backend, location, entries, progress) {
    const inside = entries.flatMap((entry) => {
        const path = (0,domain_path/* pathWithin */.RY)(location.root, entry.path);
        return path === null ? [] : [{ ...entry, path }];
    });
    const problems = createBagProblems();
    const files = await readBagFiles(backend, location.root, inside, problems);
    const artifacts = await readArtifacts(backend, location.root, inside, files, progress);
    judgePayload(files, artifacts, problems);
    const { encoding, version } = files.declaration;
    return {
        ...{ id: location.id, format: 'bagit', source: backend.source, root: location.root },
        isConfigured: location.isConfigured,
        sessions: [{ path: '.', missingParts: [] }],
        checkpointCount: 0,
        artifacts,
        manifests: withRefused(files.facts, artifacts).toSorted(byPath),
        references: [],
        bag: { version, encoding, problems: problems.all() },
    };
}
/** Strongest first. */
const ORDER = ['sha256', 'sha512', 'sha384', 'sha224', 'sha1', 'md5'];
/** All digests that manifests record of a file, and the place of the strongest. */
function claimsOf({ manifests }) {
    const claims = new Map();
    const strongestFirst = ORDER.flatMap((algorithm) => manifests.filter((manifest) => manifest.algorithm === algorithm).map((manifest) => ({ ...manifest, algorithm })));
    for (const { algorithm, entries, path: manifest } of strongestFirst) {
        for (const { digest, line, path } of entries) {
            const known = claims.get(path) ?? { sha256: null, manifest, line };
            claims.set(path, withDigest(known, algorithm, digest));
        }
    }
    return claims;
}
function withDigest(claim, algorithm, digest) {
    return algorithm === 'sha256'
        ? { ...claim, sha256: (0,domain_digest/* parseDigest */.m)(digest) }
        : { ...claim, others: { ...claim.others, [algorithm]: digest } };
}
/** Every file but the tag manifests, which nothing can claim, and every claimed file; by path. */
async function readArtifacts(backend, root, entries, files, progress) {
    const claims = claimsOf(files);
    const held = entries.filter(({ kind, path }) => kind === 'file' && !files.tagManifests.has(path));
    const paths = [...new Set([...held.map(({ path }) => path), ...claims.keys()])].toSorted();
    const obstacleTo = (0,sums_obstacles/* createObstacles */.V)(entries);
    const open = paths.filter((path) => obstacleTo(path) === null);
    const readings = await backend.read(open.map((path) => requestFor((0,domain_path/* joinPath */.uJ)(root, path), claims.get(path))), progress);
    const readingOf = new Map(open.map((path, index) => [path, readings[index]]));
    return paths.map((path) => {
        const reading = readingOf.get(path) ?? obstacleTo(path) ?? { kind: 'absent' };
        const isToBeFetched = reading.kind === 'absent' && files.toFetch.has(path);
        return { path, claim: claims.get(path) ?? null, reading: isToBeFetched ? NOT_FETCHED : reading };
    });
}
const NOT_FETCHED = {
    kind: 'unreadable',
    cause: 'not-fetched',
    detail: 'fetch.txt says where it is to be had',
};
function requestFor(path, claim) {
    if (claim === undefined)
        return { paths: [path], isHashed: false, claimed: null };
    const others = ORDER.filter((algorithm) => algorithm !== 'sha256').filter((algorithm) => claim.others?.[algorithm] !== undefined);
    if (others.length > 0)
        return { paths: [path], isHashed: true, others };
    return { paths: [path], isHashed: true, claimed: claim.sha256 };
}
/** What a bag promises of its payload as a whole. */
function judgePayload(files, artifacts, problems) {
    const payload = artifacts.filter(({ path }) => path.startsWith('data/'));
    let isComplete = true;
    let sizeBytes = 0;
    for (const { claim, path, reading } of payload) {
        if (reading === NOT_FETCHED)
            problems.add('not-fetched', '.', 0, path);
        if (claim !== null && claim.sha256 === null && isWeak(claim))
            problems.add('algorithm-weak', '.', 0, path);
        if ('sizeBytes' in reading)
            sizeBytes += reading.sizeBytes;
        else
            isComplete = false;
    }
    const { oxum } = files;
    if (oxum === null || !isComplete)
        return;
    if (oxum.sizeBytes !== sizeBytes || oxum.fileCount !== payload.length)
        problems.add('payload-oxum', oxum.path, oxum.line, null);
}
/** Nothing but MD5 and SHA-1, for which collisions can be made. */
function isWeak({ others = {} }) {
    return Object.keys(others).every((algorithm) => algorithm === 'md5' || algorithm === 'sha1');
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/adapters/formats/entire-layout.js

const V1 = { transcript: 'full.jsonl', hash: 'content_hash.txt', hasRecords: true, isTranscriptRequired: true };
const V2_MAIN = {
    transcript: 'transcript.jsonl',
    hash: 'transcript_hash.txt',
    hasRecords: true,
    isTranscriptRequired: false,
};
const V2_FULL = {
    transcript: 'raw_transcript',
    hash: 'raw_transcript_hash.txt',
    hasRecords: false,
    isTranscriptRequired: true,
};
/** The layout of a store: known by the name of its ref, else by the names of its files. */
function layoutOf(storeId, fileNames) {
    if (storeId.endsWith('/v2/main'))
        return V2_MAIN;
    if (/\/v2\/full\/[^/]+$/.test(storeId))
        return V2_FULL;
    if (/checkpoints(\/v1)?$/.test(storeId))
        return V1;
    const has = (layout) => fileNames.has(layout.hash) || (layout !== V2_MAIN && fileNames.has(layout.transcript));
    return [V1, V2_FULL, V2_MAIN].find(has) ?? V1;
}
const HEX_FOLDER = /^[0-9a-f]{2}\/[0-9a-f]{10}(?=\/)/;
const REF_FOLDER = /^(?:[0-9a-f]{2}\/[0-9a-f]{12}|[0-9A-Z]{2}\/[0-9A-HJKMNP-TV-Z]{26})(?=\/)/;
const SESSION_NUMBER = /^\d{1,9}$/;
/**
 * The folder of the checkpoint that a path lies in; null when it lies in none. On a branch `<id's first 2>/<its other 10>`,
 * in refs of their own `<id's last 2>/<id>`, where an id is 12 hex digits or a ULID.
 */
function checkpointFolderOf(path) {
    const inBranch = HEX_FOLDER.exec(path)?.[0];
    if (inBranch !== undefined)
        return inBranch;
    const inRef = REF_FOLDER.exec(path)?.[0];
    return inRef?.endsWith(inRef.slice(0, 2)) === true ? inRef : null;
}
const BRANCH_FOLDER_LENGTH = '00/0123456789'.length;
/** The id that a checkpoint's folder stands for, in a branch or in refs of their own. */
function checkpointIdOf(folder) {
    return folder.length === BRANCH_FOLDER_LENGTH ? folder.replace('/', '') : folder.slice(folder.indexOf('/') + 1);
}
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
/** True for an id of a checkpoint: 12 hex digits, or a ULID. */
function isCheckpointId(text) {
    return /^[0-9a-f]{12}$/.test(text) || ULID.test(text);
}
/** How commit messages name checkpoints: `Entire-Checkpoint: <id>`. */
const ENTIRE_TRAILER = {
    key: 'Entire-Checkpoint',
    isId: isCheckpointId,
    isIdOfRef: (id) => ULID.test(id),
    idOf: (path) => {
        const folder = checkpointFolderOf(path);
        return folder === null ? null : checkpointIdOf(folder);
    },
    folderOf: (id, at) => (at === 'refs' ? `${id.slice(-2)}/${id}` : `${id.slice(0, 2)}/${id.slice(2)}`),
};
/** Sorts what a store holds into checkpoints and sessions. */
function treeOfStore(entries, root) {
    const paths = new Set();
    const checkpoints = new Set();
    const sessions = new Map();
    for (const entry of entries) {
        const path = (0,domain_path/* pathWithin */.RY)(root, entry.path);
        const checkpoint = path === null ? null : checkpointFolderOf(path);
        if (path === null || checkpoint === null)
            continue;
        paths.add(path);
        checkpoints.add(checkpoint);
        const [number = '', name, ...deeper] = path.slice(checkpoint.length + 1).split('/');
        if (name === undefined || !SESSION_NUMBER.test(number))
            continue;
        const folder = `${checkpoint}/${number}`;
        const session = sessions.get(folder) ?? { checkpoint, fileNames: new Set() };
        sessions.set(folder, session);
        if (deeper.length === 0)
            session.fileNames.add(name);
    }
    return {
        checkpoints: [...checkpoints].toSorted(),
        sessions: [...sessions].map(([path, session]) => ({ path, ...session })).toSorted(byCheckpointAndNumber),
        paths,
    };
}
function byCheckpointAndNumber(a, b) {
    if (a.checkpoint !== b.checkpoint)
        return a.checkpoint < b.checkpoint ? -1 : 1;
    return numberOf(a) - numberOf(b);
}
function numberOf({ path, checkpoint }) {
    return Number(path.slice(checkpoint.length + 1));
}
/** The files that a transcript was cut into, in order: `name`, `name.001`, `name.002` \u2026; just `name` when there is none at all. */
function chunksOf({ path, fileNames }, name) {
    const further = [...fileNames].filter((candidate) => candidate.startsWith(`${name}.`) && /^\d{3,9}$/.test(candidate.slice(name.length + 1)));
    const order = (candidate) => Number(candidate.slice(name.length + 1));
    return [name, ...further.toSorted((a, b) => order(a) - order(b))].map((file) => `${path}/${file}`);
}

;// CONCATENATED MODULE: ./build/adapters/formats/entire-agreement.js


/**
 * Holds sessions' folders against the records of their checkpoints, and records against the folders that they lie in. Where a record
 * cannot be read, or is of a version that lists no sessions, nothing is known of its folders. Counts that records hold are
 * not compared: nothing promises that they agree.
 */
function agreementOf(tree, records, references) {
    const listing = new Map(records.map(({ answer, path }) => [(0,domain_path/* folderOf */.yS)(path), answer.seen && answer.value.isListing]));
    const named = new Set(references.flatMap(({ from, target }) => numberedFolderIn((0,domain_path/* folderOf */.yS)(from), target) ?? []));
    const examined = tree.sessions.filter(({ checkpoint }) => listing.get(checkpoint) !== false);
    const paths = examined.map(({ path }) => path).filter((path) => !named.has(path));
    return {
        orphans: { kind: 'session-folder', examinedCount: examined.length, paths: paths.toSorted() },
        index: ownIds(records),
    };
}
/** The folder right in a checkpoint that a target lies in; null when it lies elsewhere. */
function numberedFolderIn(checkpoint, target) {
    if (!target.startsWith(`${checkpoint}/`))
        return null;
    const end = target.indexOf('/', checkpoint.length + 1);
    return end < 0 ? null : target.slice(0, end);
}
/** Each record gives itself the id that its folder stands for. */
function ownIds(records) {
    const disagreements = [];
    let comparedCount = 0;
    for (const { answer, path } of records) {
        if (!answer.seen || answer.value.id === undefined)
            continue;
        const checkpoint = (0,domain_path/* folderOf */.yS)(path);
        const actual = checkpointIdOf(checkpoint);
        comparedCount += 1;
        if (answer.value.id !== actual)
            disagreements.push({
                ...{ kind: 'checkpoint-id', from: path, about: checkpoint },
                ...{ recorded: answer.value.id, actual },
            });
    }
    return { comparedCount, disagreements: disagreements.toSorted((a, b) => (a.from < b.from ? -1 : 1)) };
}

// EXTERNAL MODULE: ./build/adapters/json-object.js
var json_object = __webpack_require__(2899);
;// CONCATENATED MODULE: ./build/adapters/formats/entire-records.js





/** The digest in a file of the form `sha256:<64 hex digits>`, with or without a newline at its end. */
function parseHashFile(bytes) {
    const text = (0,path_bytes/* decodeStrictUtf8 */.Rs)(bytes)?.replace(/\r?\n$/, '');
    const digest = text?.startsWith('sha256:') === true ? (0,domain_digest/* parseDigest */.m)(text.slice('sha256:'.length)) : null;
    return digest === null ? (0,observed/* unavailable */.h)('it does not hold sha256: and 64 hex digits') : (0,observed/* seen */.c)(digest);
}
/** What a checkpoint's record may name of a session. */
const ROLES = ['metadata', 'transcript', 'context', 'content_hash', 'prompt'];
/** A longer path is taken for damage. */
const MAX_PATH_LENGTH = 4096;
/** What a checkpoint's record says; whatever else it holds is not looked at. */
function parseCheckpointRecord(bytes) {
    const record = (0,json_object/* parseJsonObject */.dw)(bytes);
    if (!record.seen)
        return record;
    const parts = partsOf(record.value);
    if (!parts.seen)
        return parts;
    const { checkpoint_id: id, sessions } = record.value;
    const isGiven = id !== undefined && id !== null && id !== '';
    return (0,observed/* seen */.c)({
        parts: parts.value,
        isListing: Array.isArray(sessions),
        id: isGiven ? (typeof id === 'string' && isCheckpointId(id) ? id : null) : undefined,
    });
}
function partsOf(record) {
    const sessions = record['sessions'] ?? [];
    if (!Array.isArray(sessions))
        return (0,observed/* unavailable */.h)('its sessions are no list');
    const parts = [];
    for (const session of sessions.map((value) => value)) {
        if (!(0,json_object/* isJsonObject */.OW)(session))
            return (0,observed/* unavailable */.h)('one of its sessions is no JSON object');
        for (const role of ROLES) {
            const path = session[role];
            if (typeof path === 'string' && path !== '' && path.length <= MAX_PATH_LENGTH)
                parts.push({ role, path });
            else if (path !== undefined && path !== null && path !== '')
                return (0,observed/* unavailable */.h)(`the ${role} of one of its sessions is no path`);
        }
    }
    return (0,observed/* seen */.c)(parts);
}
/** Holds what a record names against what is there. */
function referencesOf(checkpoint, parts, paths) {
    return parts.map(({ role, path }) => {
        const target = targetOf(checkpoint, path);
        return { kind: 'artifact', from: `${checkpoint}/metadata.json`, role, target, isPresent: paths.has(target) };
    });
}
/** A record names its files from the root of its tree: of the branch, or of the checkpoint's own ref. */
function targetOf(checkpoint, path) {
    const fromRoot = path.replace(/^\/+/, '');
    const named = checkpointFolderOf(fromRoot);
    if (named === null)
        return `${checkpoint}/${fromRoot}`;
    return checkpointIdOf(named) === checkpointIdOf(checkpoint) ? checkpoint + fromRoot.slice(named.length) : fromRoot;
}

// EXTERNAL MODULE: ./build/domain/fetched-refs.js
var fetched_refs = __webpack_require__(1987);
;// CONCATENATED MODULE: ./build/adapters/formats/entire-refs.js

const BRANCH = 'entire/checkpoints/v1';
const CHECKPOINTS = 'refs/entire/checkpoints/';
const FETCHED_CHECKPOINTS = `${fetched_refs/* FETCHED */.i}entire/checkpoints/`;
const ID = /^(?:[0-9a-f]{12}|[0-9A-HJKMNP-TV-Z]{26})$/;
/** Where Entire keeps its checkpoints, for fetching. */
const ENTIRE_REF_PATTERNS = [`refs/heads/${BRANCH}`, 'refs/entire/*'];
/**
 * The stores among some refs. A remote-tracking or fetched twin counts only where there is no ref of one's own: it is a copy
 * of that store, not another.
 */
function entireRefStores(refs) {
    const single = refs
        .filter((ref) => ref.startsWith(CHECKPOINTS) || ref.startsWith(FETCHED_CHECKPOINTS))
        .toSorted(ownFirst);
    const named = new Map();
    for (const ref of single) {
        const name = CHECKPOINTS + restOf(ref);
        if (/^(?:v1|v2\/main|v2\/full\/[^/]+)$/.test(restOf(ref)) && !named.has(name))
            named.set(name, ref);
    }
    const stores = [...named].map(([name, ref]) => ({ ref, refs: [ref], name }));
    return [...branchStore(refs), ...perCheckpointStore(single), ...stores];
}
function branchStore(refs) {
    const isTwin = (ref) => /^refs\/remotes\/[^/]+\//.test(ref) && ref.replace(/^refs\/remotes\/[^/]+\//, '') === BRANCH;
    const candidates = [`refs/heads/${BRANCH}`, `refs/remotes/origin/${BRANCH}`, ...refs.filter(isTwin).toSorted()];
    const ref = candidates.find((candidate) => refs.includes(candidate));
    return ref === undefined ? [] : [{ ref, refs: [ref], name: BRANCH }];
}
/** All `refs/entire/checkpoints/<last two of id>/<id>` together. */
function perCheckpointStore(refs) {
    const byRest = new Map();
    for (const ref of refs)
        if (isCheckpointRef(restOf(ref)) && !byRest.has(restOf(ref)))
            byRest.set(restOf(ref), ref);
    return byRest.size === 0 ? [] : [{ ref: CHECKPOINTS, refs: [...byRest.values()], name: CHECKPOINTS.slice(0, -1) }];
}
function isCheckpointRef(rest) {
    const [shard, id = '', ...more] = rest.split('/');
    return more.length === 0 && ID.test(id) && id.slice(-2) === shard;
}
function restOf(ref) {
    return ref.slice((ref.startsWith(CHECKPOINTS) ? CHECKPOINTS : FETCHED_CHECKPOINTS).length);
}
function ownFirst(a, b) {
    const rank = (ref) => (ref.startsWith(CHECKPOINTS) ? 0 : 1);
    return rank(a) - rank(b) || (a < b ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/adapters/formats/entire.js






/** A record or digest file over this is taken for damage. */
const MAX_RECORD_BYTES = 8 * 1024 * 1024;
/** Checkpoints as Entire's command line leaves them: on a branch, in refs of their own, and both trees of version 2. */
function createEntireFormat() {
    return {
        name: 'entire',
        refPatterns: ENTIRE_REF_PATTERNS,
        refStores: entireRefStores,
        ownsFolders: false,
        trailer: ENTIRE_TRAILER,
        detect: (entries) => (entries.some(({ path }) => isPartOfCheckpoint(path)) ? ['.'] : []),
        read: async (backend, location, entries, progress) => {
            const tree = treeOfStore(entries, location.root);
            const layout = layoutOf(location.id, new Set(tree.sessions.flatMap(({ fileNames }) => [...fileNames])));
            const records = await readRecords(backend, location.root, tree, layout);
            const hashes = await readHashes(backend, location.root, tree, layout);
            const claims = new Map(hashes.map(({ path, answer }) => [path, answer.seen ? answer.value : null]));
            const references = records.flatMap(({ path, answer }) => answer.seen ? referencesOf(folderAbove(path), answer.value.parts, tree.paths) : []);
            const dangling = new Set(references.flatMap(({ target, isPresent }) => (isPresent ? [] : [target])));
            const transcripts = tree.sessions.filter((session) => hasTranscript(session, layout) || session.fileNames.has(layout.hash));
            const requests = transcripts.map((session) => {
                const paths = chunksOf(session, layout.transcript).map((path) => (0,domain_path/* joinPath */.uJ)(location.root, path));
                const claimed = claims.get(`${session.path}/${layout.hash}`) ?? null;
                return { paths, isHashed: true, contentKind: 'jsonl', claimed };
            });
            const readings = await backend.read(requests, progress);
            return {
                ...{
                    id: location.id,
                    format: 'entire',
                    source: backend.source,
                    root: location.root,
                    isConfigured: location.isConfigured,
                },
                sessions: tree.sessions.map((session) => completeness(session, layout, dangling)),
                checkpointCount: tree.checkpoints.length,
                artifacts: transcripts.map((session, index) => {
                    const manifest = `${session.path}/${layout.hash}`;
                    const sha256 = claims.get(manifest) ?? null;
                    const claim = sha256 === null ? null : { sha256, manifest, line: 1 };
                    return { path: `${session.path}/${layout.transcript}`, claim, reading: readings[index] ?? { kind: 'absent' } };
                }),
                manifests: [
                    ...records.map((record) => manifestFact(record, 0)),
                    ...hashes.map((hash) => manifestFact(hash, 1)),
                ],
                references,
                ...(layout.hasRecords ? agreementOf(tree, records, references) : {}),
            };
        },
    };
}
/** Below a checkpoint's folder: its record, or in a numbered folder what no one else would call so. */
const KNOWN_PART = /^(?:metadata\.json|\d{1,9}\/(?:full\.jsonl|raw_transcript|(?:content|transcript|raw_transcript)_hash\.txt))$/;
function isPartOfCheckpoint(path) {
    const folder = checkpointFolderOf(path);
    return folder !== null && KNOWN_PART.test(path.slice(folder.length + 1));
}
function folderAbove(path) {
    return path.slice(0, path.lastIndexOf('/'));
}
function hasTranscript(session, { transcript }) {
    return session.fileNames.has(transcript) || chunksOf(session, transcript).length > 1;
}
async function readRecords(backend, root, tree, layout) {
    const paths = tree.checkpoints
        .map((folder) => `${folder}/metadata.json`)
        .filter((path) => layout.hasRecords && tree.paths.has(path));
    return readAndParse(backend, root, paths, parseCheckpointRecord);
}
async function readHashes(backend, root, tree, layout) {
    const folders = tree.sessions.filter(({ fileNames }) => fileNames.has(layout.hash));
    return readAndParse(backend, root, folders.map(({ path }) => `${path}/${layout.hash}`), parseHashFile);
}
/** What records and digest files mostly are at most: so many of them at a time. */
const SMALL_BYTES = 64 * 1024;
const BATCH = 256;
/** Large ones are read one at a time: together they could be far more than there is memory. */
async function readAndParse(backend, root, paths, parse) {
    const parsed = [];
    for (let from = 0; from < paths.length; from += BATCH) {
        const batch = paths.slice(from, from + BATCH);
        const small = await backend.readTexts(batch.map((path) => (0,domain_path/* joinPath */.uJ)(root, path)), SMALL_BYTES);
        for (const path of batch) {
            const place = (0,domain_path/* joinPath */.uJ)(root, path);
            const first = small.get(place);
            const text = first?.seen === true ? first : (await backend.readTexts([place], MAX_RECORD_BYTES)).get(place);
            const found = text ?? (0,observed/* unavailable */.h)('it is not there');
            parsed.push({ path, answer: found.seen ? parse(found.value) : found });
        }
    }
    return parsed;
}
function manifestFact({ path, answer }, claimCount) {
    return {
        path,
        unreadable: answer.seen ? null : answer.reason,
        claimCount: answer.seen ? claimCount : 0,
        rejections: [],
        rejectionCount: 0,
    };
}
/** What a session lacks; a transcript that its checkpoint names is a broken reference, and not told twice. */
function completeness(session, layout, dangling) {
    const { path, fileNames } = session;
    const missingParts = [];
    if (layout.hasRecords && !fileNames.has('metadata.json'))
        missingParts.push('metadata.json');
    const isNamed = dangling.has(`${path}/${layout.transcript}`);
    if (layout.isTranscriptRequired && !hasTranscript(session, layout) && !fileNames.has(layout.hash) && !isNamed)
        missingParts.push(layout.transcript);
    return { path, missingParts };
}

// EXTERNAL MODULE: ./build/adapters/records/content-kind.js
var content_kind = __webpack_require__(2752);
// EXTERNAL MODULE: ./build/domain/session.js
var domain_session = __webpack_require__(9017);
// EXTERNAL MODULE: ./build/adapters/formats/session-parts.js
var session_parts = __webpack_require__(1497);
;// CONCATENATED MODULE: ./build/adapters/formats/session-agreement.js



/**
 * Holds the indexes of sessions against their files and their checkpoints. A session without an index, or with a checkpoint that
 * cannot be read, says nothing here: not all of what names its artifacts is known.
 * @param artifacts of all sessions. All paths are relative to the store.
 */
function session_agreement_agreementOf(sessions, artifacts) {
    const indexed = sessions.flatMap((session) => {
        const { areRecordsWhole, index } = session.said;
        return index === null || !areRecordsWhole ? [] : [{ ...session, index }];
    });
    if (indexed.length === 0)
        return {};
    const byPath = new Map(artifacts.map((artifact) => [artifact.path, artifact]));
    const examined = indexed.map((session) => artifactsNamed(session));
    const compared = indexed.map((session) => compareIndex(session, byPath));
    const disagreements = compared.flatMap((answer) => answer.disagreements);
    return {
        orphans: {
            kind: 'artifact',
            examinedCount: examined.reduce((sum, { count }) => sum + count, 0),
            paths: examined.flatMap(({ orphans }) => orphans).toSorted(),
        },
        index: {
            comparedCount: compared.reduce((sum, { comparedCount }) => sum + comparedCount, 0),
            disagreements: disagreements.toSorted((a, b) => compare(a.from, b.from) || compare(a.about, b.about)),
        },
    };
}
/** Artifacts that neither the index nor a checkpoint names. A name that begins with a dot is some tool's. */
function artifactsNamed({ index, listing, said }) {
    const recorded = (0,domain_session/* recordedFiles */.k1)(said.records);
    const files = listing.entries.filter(({ kind, path }) => kind === 'file' && path.startsWith('artifacts/') && path !== session_parts/* INDEX */.hx && !(0,domain_path/* nameOf */.Vb)(path).startsWith('.'));
    const orphans = files.filter(({ path }) => !index.named.has(path) && !recorded.has(path));
    return { count: files.length, orphans: orphans.map(({ path }) => (0,domain_path/* joinPath */.uJ)(listing.folderInStore, path)) };
}
function compareIndex({ index, listing: { folderInStore }, said }, artifacts) {
    const at = (path) => (0,domain_path/* joinPath */.uJ)(folderInStore, path);
    const disagreements = [];
    let comparedCount = 0;
    const recorded = (0,domain_session/* recordedFiles */.k1)(said.records);
    // A seal records whatever the index that it seals can name; an index that was written since may name more.
    const isSealed = recorded.size > 0 && isAsClaimed(artifacts.get(at(session_parts/* INDEX */.hx)));
    for (const { path, sizesBytes } of index.files) {
        const artifact = artifacts.get(at(path));
        const size = sizeOf(artifact);
        if (size === null)
            continue;
        const where = { from: at(session_parts/* INDEX */.hx), about: at(path) };
        comparedCount += 1;
        if (sizesBytes.length > 0 && !sizesBytes.includes(size))
            disagreements.push({ kind: 'size', ...where, recorded: sizesBytes[0] ?? null, actual: size });
        if (isSealed && !(0,domain_session/* isMutable */.bV)(path) && !recorded.has(path))
            disagreements.push({ kind: 'unclaimed', ...where, recorded: null, actual: size });
    }
    return { comparedCount, disagreements };
}
/** The size of a file that is what it should be, as far as that is claimed; null for any other, of which more is said elsewhere. */
function sizeOf(artifact) {
    if (artifact === undefined)
        return null;
    const { claim, reading } = artifact;
    if (reading.kind !== 'read' && reading.kind !== 'present')
        return null;
    if (reading.kind === 'read' && reading.lfsOid !== undefined)
        return null;
    return claim === null || isAsClaimed(artifact) ? reading.sizeBytes : null;
}
/** It was read, and has the SHA-256 that is recorded for it. */
function isAsClaimed(artifact) {
    if (artifact === undefined)
        return false;
    const { claim, reading } = artifact;
    return claim !== null && reading.kind === 'read' && reading.sha256 === claim.sha256;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/domain/append-only.js
var append_only = __webpack_require__(2728);
// EXTERNAL MODULE: ./build/domain/grouped-by.js
var grouped_by = __webpack_require__(8705);
;// CONCATENATED MODULE: ./build/adapters/formats/session-records-agreement.js






/** A larger transcript is not held against what another end of the chain recorded of it. */
const MAX_TRANSCRIPT_BYTES = 64 * 1024 * 1024;
/**
 * Holds the checkpoints of sessions against their files. Of a file that is as it was recorded, the size may be another; and what grew on two
 * ends of the chain may have the lines of one only: its first bytes are not those that the other end recorded.
 * @param artifacts of all sessions. All paths are relative to the store.
 */
async function recordsAgreement(backend, sessions, artifacts) {
    const claims = sessions.flatMap(session_records_agreement_claimsOf);
    const wanted = new Set(claims.map(({ about }) => about));
    const found = new Map(artifacts.flatMap((one) => (wanted.has(one.path) ? [[one.path, one]] : [])));
    const disagreements = [];
    const open = [];
    let comparedCount = 0;
    for (const claim of claims) {
        const artifact = found.get(claim.about);
        if (artifact?.reading.kind !== 'read' || !isAsClaimed(artifact))
            continue;
        const said = { from: claim.from, about: claim.about, recorded: claim.sizeBytes, actual: artifact.reading.sizeBytes };
        comparedCount += 1;
        if (artifact.reading.sha256 !== claim.sha256)
            open.push({ claim, said });
        else if (said.recorded !== said.actual)
            disagreements.push({ kind: 'size', ...said });
    }
    for (const [treePath, ofFile] of (0,grouped_by/* groupedBy */.m)(open, ({ claim }) => claim.treePath)) {
        const begins = await beginningsOf(backend, treePath, ofFile.map(({ claim }) => claim.sizeBytes));
        for (const { claim, said } of begins === null ? [] : ofFile)
            if (begins?.get(claim.sizeBytes) !== claim.sha256)
                disagreements.push({ kind: 'other-end', ...said });
    }
    return { comparedCount, disagreements };
}
function session_records_agreement_claimsOf({ listing, said }) {
    const { folder, folderInStore } = listing;
    const { records } = said;
    const claim = (record, path, sha256, sizeBytes) => ({
        ...{ from: (0,domain_path/* joinPath */.uJ)(folderInStore, (0,domain_session/* recordPath */.lX)(record)), about: (0,domain_path/* joinPath */.uJ)(folderInStore, path) },
        ...{ treePath: (0,domain_path/* joinPath */.uJ)(folder, path), sha256, sizeBytes },
    });
    const recorded = (0,domain_session/* recordedFiles */.k1)(records);
    const own = [...recorded].map(([path, { record, sha256, sizeBytes }]) => claim(record, path, sha256, sizeBytes));
    const others = (0,domain_session/* unknownTo */.EV)((0,domain_session/* newestRecord */.oG)(records)?.id ?? '', records).flatMap(({ artifacts, id }) => [...artifacts]
        .filter(([path, { sha256 }]) => (0,append_only/* isAppendOnly */.f)(path) && recorded.get(path)?.sha256 !== sha256)
        .map(([path, { sha256, sizeBytes }]) => claim(id, path, sha256, sizeBytes)));
    return [...own, ...others];
}
/** SHA-256 of the first bytes of a file, by how many; without those that it has not. Null when it cannot be read. */
async function beginningsOf(backend, treePath, sizes) {
    const text = (await backend.readTexts([treePath], MAX_TRANSCRIPT_BYTES)).get(treePath);
    if (text?.seen !== true)
        return null;
    const begins = new Map();
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let at = 0;
    for (const size of [...new Set(sizes)].toSorted((a, b) => a - b)) {
        if (size > text.value.length)
            break;
        hash.update(text.value.subarray(at, size));
        begins.set(size, hash.copy().digest('hex'));
        at = size;
    }
    return begins;
}

// EXTERNAL MODULE: ./build/adapters/formats/session-records.js
var session_records = __webpack_require__(7433);
;// CONCATENATED MODULE: ./build/adapters/formats/session-claims.js








const NOTHING_SAID = { status: 'closed', isCritical: () => false };
/** Reads the parts of a session that say something of others. */
async function readSessionClaims(backend, listing) {
    const { entries, files, folder, folderInStore } = listing;
    const at = (path) => (0,domain_path/* joinPath */.uJ)(folder, path);
    const inStore = (path) => (0,domain_path/* joinPath */.uJ)(folderInStore, path);
    const facts = [];
    const take = (path, parsed) => {
        if (parsed !== null)
            facts.push(factOf(inStore(path), parsed));
        return parsed?.seen === true ? parsed.value : null;
    };
    const read = async (path, limitBytes) => 
    // A manifest that is not listed may have been left out of a sparse checkout.
    files.has(path) || path === domain_session/* SESSION_MANIFEST */.nh
        ? ((await backend.readTexts([at(path)], limitBytes)).get(at(path)) ?? null)
        : null;
    take('context.json', map(await read('context.json', session_parts/* MAX_PART_BYTES */.tZ), json_object/* parseJson */.qF));
    take('metrics.json', map(await read('metrics.json', session_parts/* MAX_PART_BYTES */.tZ), json_object/* parseJsonObject */.dw));
    const session = await read('session.json', session_parts/* MAX_PART_BYTES */.tZ);
    const described = take('session.json', map(session, session_parts/* parseSession */.iq));
    const description = described ?? NOTHING_SAID;
    const listed = await read(session_parts/* INDEX */.hx, session_parts/* MAX_PART_BYTES */.tZ);
    const index = take(session_parts/* INDEX */.hx, map(listed, (bytes) => (0,session_parts/* parseIndex */.A1)(bytes, files)));
    const records = [];
    const recordNames = [...files.keys()].filter(domain_session/* isRecord */.u4);
    // One at a time: together they could be far more than any one may be.
    for (const path of recordNames) {
        const bytes = await read(path, session_records/* MAX_RECORD_BYTES */.x);
        const record = take(path, map(bytes, (text) => (0,session_records/* parseRecord */.H)(path, text)));
        if (record !== null)
            records.push(record);
    }
    const isNoFile = entries.some(({ kind, path }) => path === domain_session/* SESSION_MANIFEST */.nh && kind !== 'file');
    const bytes = isNoFile ? (0,observed/* unavailable */.h)('it is no regular file') : await read(domain_session/* SESSION_MANIFEST */.nh, sums_claims/* MAX_MANIFEST_BYTES */.ZJ);
    const { claims, fact } = readClaims(bytes, listing, records);
    if (fact !== null)
        facts.push(fact);
    return {
        ...{ claims, records, facts, description },
        ...{ index, areRecordsWhole: records.length === recordNames.length },
        isCriticalKnown: (session === null || described !== null) && (listed === null || index !== null),
        isClosed: (0,domain_session/* newestRecord */.oG)(records)?.isClosed === true && description.status !== 'active',
        references: [...(index?.references ?? []), ...parentsOf(records)].map((reference) => ({
            ...reference,
            from: inStore(reference.from),
            target: inStore(reference.target),
        })),
    };
}
function map(bytes, parse) {
    return bytes?.seen === true ? parse(bytes.value) : bytes;
}
function factOf(path, parsed) {
    const unreadable = parsed.seen ? null : parsed.reason;
    return { path, unreadable, claimCount: 0, rejections: [], rejectionCount: 0 };
}
function parentsOf(records) {
    const ids = new Set(records.map(({ id }) => id));
    return records.flatMap(({ id, merges, parent }) => {
        const named = [
            ...(parent === null ? [] : [['parent', parent]]),
            ...merges.map((other) => ['merges', other]),
        ];
        return named.map(([role, other]) => ({
            ...{ kind: 'parent', from: (0,domain_session/* recordPath */.lX)(id), role, target: (0,domain_session/* recordPath */.lX)(other), isPresent: ids.has(other) },
        }));
    });
}
/** What the manifest and the records claim together, and how the manifest was found. */
function readClaims(bytes, { files, folder, folderInStore }, records) {
    const at = (path) => (0,domain_path/* joinPath */.uJ)(folder, path);
    const inStore = (path) => (0,domain_path/* joinPath */.uJ)(folderInStore, path);
    const name = inStore(domain_session/* SESSION_MANIFEST */.nh);
    const manifest = bytes?.seen === true ? (0,sums_claims/* readManifest */.WI)(at(domain_session/* SESSION_MANIFEST */.nh), bytes.value, (path) => files.get(path), name) : null;
    const listed = new Map(manifest?.claims.map((placed) => [placed.target, placed]));
    const unlisted = (0,domain_session/* firstUnlisted */.L_)(records, { has: (path) => listed.has(at(path)) }, (path) => files.has(path));
    const { claims, contradicted } = choose(listed, records, at, inStore);
    if (manifest === null)
        return { claims, fact: bytes === null ? null : factOf(name, bytes) };
    const named = (target) => inStore((0,domain_path/* pathWithin */.RY)(folder, target) ?? target);
    const fact = (0,sums_claims/* manifestFact */._7)(name, (0,sums_claims/* withRejected */.FN)(manifest, contradicted, named));
    return { claims, fact: unlisted === null ? fact : withUnlisted(fact, unlisted) };
}
/** A manifest that was cut short, or written by somebody who left something out. */
function withUnlisted(fact, missing) {
    const rejection = { line: 0, reason: 'incomplete', name: (0,sums_claims/* shorten */.ml)(missing) };
    return {
        ...fact,
        rejections: [rejection, ...fact.rejections].slice(0, store_facts/* MAX_REJECTIONS */.w2),
        rejectionCount: fact.rejectionCount + 1,
    };
}
/** @param claims those of the manifest; what records say is set in their place. */
function choose(claims, records, at, inStore) {
    const contradicted = new Map();
    for (const [path, { record, sha256 }] of (0,domain_session/* recordedFiles */.k1)(records)) {
        const target = at(path);
        const listed = claims.get(target);
        if (listed !== undefined && listed.claim.sha256 !== sha256)
            contradicted.set(listed, 'contradicts-checkpoint');
        if (listed?.claim.sha256 !== sha256)
            claims.set(target, { target, claim: { sha256, manifest: inStore((0,domain_session/* recordPath */.lX)(record)), line: 1 } });
    }
    // A mutable file that the manifest lost is held against what was sealed last.
    const newest = (0,domain_session/* newestRecord */.oG)(records);
    for (const [path, { sha256 }] of newest?.mutable ?? []) {
        const target = at(path);
        const record = inStore((0,domain_session/* recordPath */.lX)(newest?.id ?? ''));
        if (!claims.has(target))
            claims.set(target, { target, claim: { sha256, manifest: record, line: 1 } });
    }
    return { claims, contradicted };
}

;// CONCATENATED MODULE: ./build/adapters/formats/session-layout.js


const MARK = /^(.*\/)?\.claude\/sessions\/[^/]+\/(?:context|session)\.json$/;
/** Folders of sessions: `.claude/sessions`, at any depth, when a folder in it holds a `context.json` or a `session.json`. */
function detectSessions(entries) {
    const roots = new Set();
    for (const { kind, path } of entries) {
        const mark = kind === 'file' && path.endsWith('.json') ? MARK.exec(path) : null;
        if (mark !== null)
            roots.add(`${mark[1] ?? ''}.claude/sessions`);
    }
    return [...roots].toSorted();
}
/** The sessions in a root: itself, or every folder right in it that holds a part that only sessions have. By folder. */
function sessionsIn(root, entries) {
    const marks = [(0,domain_path/* joinPath */.uJ)(root, 'context.json'), (0,domain_path/* joinPath */.uJ)(root, 'session.json')];
    const isOne = entries.some(({ path }) => marks.includes(path));
    const byFolder = new Map();
    for (const { kind, path } of entries) {
        const folder = isOne ? root : folderIn(root, path);
        const inner = folder === null ? null : (0,domain_path/* pathWithin */.RY)(folder, path);
        if (folder === null || inner === null)
            continue;
        const known = byFolder.get(folder);
        const entry = { kind, path: inner, treePath: path };
        if (known === undefined)
            byFolder.set(folder, [entry]);
        else
            known.push(entry);
    }
    return [...byFolder]
        .filter(([, found]) => isOne || found.some(isTelling))
        .map(([folder, found]) => listingOf(root, folder, found));
}
function listingOf(root, folder, found) {
    const entries = found.filter(({ path }) => !(0,domain_session/* isLeftover */.ij)(path));
    const files = new Map();
    for (const { kind, path, treePath } of entries)
        if (kind === 'file')
            files.set(path, treePath);
    return { folder, folderInStore: (0,domain_path/* pathWithin */.RY)(root, folder) ?? '.', entries, files };
}
/** The folder right in the root that a path lies in; null when it lies in none. */
function folderIn(root, path) {
    const from = root === '.' ? 0 : root.length + 1;
    const end = path.indexOf('/', from);
    return end < 0 || (0,domain_path/* pathWithin */.RY)(root, path) === null ? null : path.slice(0, end);
}
/** A session that lost its `context.json` is one still. */
function isTelling({ path }) {
    return path === 'context.json' || path === 'session.json' || path === domain_session/* SESSION_MANIFEST */.nh || (0,domain_session/* isRecord */.u4)(path);
}

// EXTERNAL MODULE: ./build/adapters/formats/text-links.js + 8 modules
var text_links = __webpack_require__(5373);
;// CONCATENATED MODULE: ./build/adapters/formats/session.js











/**
 * Our own format: folders of sessions, each with a `SHA256SUMS` over every other file and a chain of checkpoint records.
 * Found in `.claude/sessions`; a configured store is such a folder, or one session.
 */
function createSessionFormat() {
    return { name: 'session', refPatterns: [], refStores: () => [], ownsFolders: true, detect: detectSessions, read: session_read };
}
async function session_read(backend, location, entries, progress) {
    const sessions = [];
    for (const listing of sessionsIn(location.root, entries))
        sessions.push({ listing, said: await readSessionClaims(backend, listing) });
    const { root } = location;
    const artifacts = await session_readArtifacts(backend, root, sessions, entries, progress);
    const texts = (0,text_links/* textsAmong */.Z)(artifacts).map((text) => ({ ...text, path: (0,domain_path/* joinPath */.uJ)(root, text.path) }));
    const links = await (0,text_links/* readLinks */.C)(backend, root, texts);
    const { index, orphans } = session_agreement_agreementOf(sessions, artifacts);
    const records = await recordsAgreement(backend, sessions, artifacts);
    return {
        ...{ id: location.id, format: 'session', source: backend.source, root },
        isConfigured: location.isConfigured,
        sessions: sessions.map(session_completeness),
        checkpointCount: sessions.reduce((sum, { listing }) => sum + listing.entries.filter(isRecordEntry).length, 0),
        artifacts: artifacts.toSorted(session_byPath),
        manifests: withRefused(sessions.flatMap(({ said }) => said.facts), artifacts).toSorted(session_byPath),
        references: [...sessions.flatMap(({ said }) => said.references), ...links.references],
        ...links.unjudged,
        ...(orphans === undefined ? {} : { orphans }),
        ...(index === undefined && records.comparedCount === 0 ? {} : { index: joined(index, records) }),
    };
}
function joined(index, records) {
    if (index === undefined)
        return records;
    const disagreements = [...index.disagreements, ...records.disagreements];
    return {
        comparedCount: index.comparedCount + records.comparedCount,
        disagreements: disagreements.toSorted((a, b) => session_compare(a.from, b.from) || session_compare(a.about, b.about)),
    };
}
/** Every file but the manifest, and every file that is claimed and not there. */
async function session_readArtifacts(backend, root, sessions, entries, progress) {
    const obstacleTo = (0,sums_obstacles/* createObstacles */.V)(entries);
    const files = sessions.flatMap(filesOf);
    const obstacles = files.map(({ path }) => obstacleTo(path));
    const open = files.filter((_, index) => obstacles[index] === null);
    const readings = (await backend.read(open.map(session_requestFor), progress)).values();
    return files.map((file, index) => {
        const reading = obstacles[index] ?? readings.next().value ?? { kind: 'absent' };
        const fact = { path: (0,domain_path/* pathWithin */.RY)(root, file.path) ?? file.path, claim: file.claim, reading };
        const roles = rolesOf(file);
        return roles === null ? fact : { ...fact, ...roles };
    });
}
function filesOf({ listing, said }) {
    const { claims, description, index } = said;
    const files = [];
    const add = (path, own) => {
        const isCritical = description.isCritical(own) || index?.critical.has(own) === true;
        files.push({ path, own, said, claim: claims.get(path)?.claim ?? null, isCritical });
    };
    for (const { kind, path, treePath } of listing.entries)
        if (kind === 'file' && path !== domain_session/* SESSION_MANIFEST */.nh)
            add(treePath, path);
    for (const path of claims.keys()) {
        const own = (0,domain_path/* pathWithin */.RY)(listing.folder, path) ?? path;
        // The manifest is none of the files above; one that is claimed has to be as claimed.
        if (own === domain_session/* SESSION_MANIFEST */.nh || !listing.files.has(own))
            add(path, own);
    }
    return files;
}
/**
 * Text is read even when nothing is claimed of it: it can be damaged before it is sealed. What is critical, or may be where that
 * cannot be told, is read whatever is remembered of it.
 */
function session_requestFor({ claim, isCritical, path, said }) {
    const contentKind = (0,content_kind/* contentKindOf */.t)(path);
    return {
        paths: [path],
        isHashed: contentKind !== undefined || claim !== null,
        contentKind,
        claimed: isCritical || !said.isCriticalKnown ? undefined : (claim?.sha256 ?? null),
    };
}
/** Whether an artifact may change and is critical; null for most. In a session that was sealed as closed none may change. */
function rolesOf({ isCritical, own, said }) {
    const mayChange = (0,domain_session/* isMutable */.bV)(own) && !said.isClosed;
    // What a seal wrote itself was not added to what it sealed.
    const isClosed = said.isClosed && !(0,domain_session/* isRecord */.u4)(own);
    if (!mayChange && !isCritical && !isClosed)
        return null;
    return {
        ...(mayChange ? { isMutable: true } : {}),
        ...(isCritical ? { isCritical: true } : {}),
        ...(isClosed ? { isClosed: true } : {}),
    };
}
function session_completeness({ listing, said }) {
    const isLeftOut = said.facts.some(({ unreadable }) => unreadable === store_facts/* LEFT_OUT */.Pk);
    const promised = isLeftOut ? ['context.json'] : ['context.json', domain_session/* SESSION_MANIFEST */.nh];
    return { path: listing.folderInStore, missingParts: promised.filter((name) => !listing.files.has(name)) };
}
function isRecordEntry({ kind, path }) {
    return kind === 'file' && (0,domain_session/* isRecord */.u4)(path);
}
function session_byPath(a, b) {
    return session_compare(a.path, b.path);
}
function session_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/adapters/formats/sums.js + 1 modules
var sums = __webpack_require__(1452);
// EXTERNAL MODULE: ./build/adapters/formats/verifier.js + 1 modules
var verifier = __webpack_require__(7306);
// EXTERNAL MODULE: ./build/adapters/git/repository.js + 23 modules
var git_repository = __webpack_require__(7502);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/adapters/actions-cache/own-folder.js

/** Makes a folder our own, whatever lay there. */
async function emptied(folder) {
    await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
}

// EXTERNAL MODULE: ./build/adapters/hashing/reading-of-error.js
var reading_of_error = __webpack_require__(377);
// EXTERNAL MODULE: ./build/adapters/write-whole.js
var write_whole = __webpack_require__(5596);
// EXTERNAL MODULE: ./build/adapters/history/place.js
var place = __webpack_require__(4621);
// EXTERNAL MODULE: ./build/adapters/hashing/open-flags.js
var open_flags = __webpack_require__(9522);
;// CONCATENATED MODULE: ./build/adapters/history/restored-file.js





/**
 * The text of a file that an entry of the cache brought: a plain one that nothing else links to, and no larger than any history. Null
 * where there is none. Rejects with an error of the file system when it cannot be read.
 */
async function textOfRestored(file) {
    const strange = (0,observed/* unavailable */.h)('the entry of the Actions cache is no history');
    try {
        const handle = await (0,external_node_fs_promises_.open)(file, open_flags/* READ_WITHOUT_WAITING */.U | open_flags/* NO_FOLLOW */.q);
        try {
            const stats = await handle.stat();
            if (!stats.isFile() || stats.nlink !== 1 || stats.size > place/* MAX_HISTORY_BYTES */.Y)
                return strange;
            return (0,observed/* seen */.c)(await handle.readFile('utf8'));
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if ((0,reading_of_error/* codeOf */.$N)(error) === 'ENOENT')
            return (0,observed/* seen */.c)(null);
        if (['ELOOP', 'EISDIR', 'ENXIO', 'EMLINK'].includes((0,reading_of_error/* codeOf */.$N)(error)))
            return strange;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/history/actions-cache.js







/** The history in the Actions cache: an accelerator that may be emptied at any time, and whose entries are foreign. */
function createActionsCachePlace({ env, guardId, runKey, visit }) {
    // The same for every run: it is a part of what an entry is found by.
    const folder = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? '', 'session-reliability-history', guardId);
    const entry = { folder, fileName: place/* HISTORY_FILE */.C };
    const prefix = `${guardId}-history-`;
    let known = null;
    return {
        name: 'cache',
        read: async () => orReason(async () => {
            const prepare = async () => emptied(folder);
            const restored = await visit({ ...entry, act: 'restore', key: prefix, prepare });
            if (typeof restored === 'string')
                return (0,observed/* unavailable */.h)(restored);
            const text = restored ? await textOfRestored((0,external_node_path_.join)(folder, place/* HISTORY_FILE */.C)) : (0,observed/* seen */.c)(null);
            if (text.seen)
                known = text.value;
            return text;
        }),
        write: async (change) => {
            const saved = await orReason(async () => {
                const prepare = async () => {
                    await emptied(folder);
                    await (0,write_whole/* replaceWhole */.e)((0,external_node_path_.join)(folder, place/* HISTORY_FILE */.C), change(known));
                };
                return (0,observed/* seen */.c)(await visit({ ...entry, act: 'save', key: prefix + runKey, prepare }));
            });
            if (!saved.seen)
                return failure(saved.reason);
            if (saved.value === true)
                return null;
            return failure(saved.value === false ? 'the Actions cache took no entry of this run' : saved.value);
        },
    };
}
/** Trouble with the runner's own disk costs the place, and nothing else. */
async function orReason(work) {
    try {
        return await work();
    }
    catch (error) {
        if ((0,reading_of_error/* codeOf */.$N)(error) === '')
            throw error;
        return (0,observed/* unavailable */.h)(`the runner's temporary folder cannot be used (${(0,reading_of_error/* codeOf */.$N)(error)})`);
    }
}
function failure(reason) {
    return { reason, permission: null };
}

// EXTERNAL MODULE: ./build/adapters/history/branch.js
var history_branch = __webpack_require__(1984);
// EXTERNAL MODULE: ./build/adapters/history/git-folder.js
var git_folder = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/adapters/history/history-log.js
var history_log = __webpack_require__(6981);
// EXTERNAL MODULE: ./build/adapters/history/tracked-branch.js
var tracked_branch = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/adapters/local-only.js
var local_only = __webpack_require__(2029);
// EXTERNAL MODULE: ./build/adapters/reason-of.js
var reason_of = __webpack_require__(3127);
// EXTERNAL MODULE: ./build/domain/unreadable-error.js
var unreadable_error = __webpack_require__(9253);
;// CONCATENATED MODULE: ./build/adapters/object-memory/place.js



/**
 * A regular file that is no larger than the limit, whole; null where nothing lies.
 * @throws UnreadableError for anything else; Error of the file system when it cannot be read.
 */
async function smallFile(file, limitBytes) {
    try {
        const stats = await (0,external_node_fs_promises_.lstat)(file);
        if (!stats.isFile() || stats.size > limitBytes)
            throw new unreadable_error/* UnreadableError */.G('what lies there is no memory of objects');
        return await (0,external_node_fs_promises_.readFile)(file);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,reading_of_error/* codeOf */.$N)(error)))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/object-memory/actions-cache.js






/**
 * The memory in the Actions cache. For runs of the default branch alone: a restore looks at the entries of the run's own branch
 * first, and those of a proposed change are its author's to write.
 */
function createCacheTable(options) {
    const { env, fileName, guardId, limitBytes, runKey, visit } = options;
    const folder = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? '', 'session-reliability-objects', guardId);
    const key = `${guardId}-objects-`;
    const file = (0,external_node_path_.join)(folder, fileName);
    return {
        isCostly: true,
        read: async () => {
            try {
                const prepare = async () => emptied(folder);
                const restored = await visit({ act: 'restore', folder, fileName, key, prepare });
                if (typeof restored === 'string')
                    return (0,observed/* unavailable */.h)(restored);
                return (0,observed/* seen */.c)(restored ? await smallFile(file, limitBytes) : null);
            }
            catch (error) {
                return (0,observed/* unavailable */.h)((0,reason_of/* reasonOf */.A)(error));
            }
        },
        write: async (change) => {
            try {
                const prepare = async () => {
                    const known = await smallFile(file, limitBytes).catch(() => null);
                    await emptied(folder);
                    await (0,write_whole/* replaceWhole */.e)(file, change(known));
                };
                const saved = await visit({ act: 'save', folder, fileName, key: key + runKey, prepare });
                if (saved === true)
                    return null;
                return saved === false ? 'the Actions cache took no entry of this run' : saved;
            }
            catch (error) {
                return (0,reason_of/* reasonOf */.A)(error);
            }
        },
    };
}

// EXTERNAL MODULE: ./build/adapters/folder-lock.js
var folder_lock = __webpack_require__(1089);
;// CONCATENATED MODULE: ./build/adapters/object-memory/git-folder.js







/** A file below the git folder: what this clone remembers. */
function createGitFolderTable(file, limitBytes) {
    const folder = (0,external_node_path_.dirname)(file);
    return {
        isCostly: false,
        read: async () => {
            try {
                return (0,observed/* seen */.c)(await smallFile(file, limitBytes));
            }
            catch (error) {
                return (0,observed/* unavailable */.h)((0,reason_of/* reasonOf */.A)(error));
            }
        },
        write: async (change) => {
            try {
                await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
                await (0,folder_lock/* withFolderLock */.i)(folder, async () => {
                    await (0,write_whole/* replaceWhole */.e)(file, change(await smallFile(file, limitBytes).catch(() => null)));
                });
                return null;
            }
            catch (error) {
                return (0,reason_of/* reasonOf */.A)(error);
            }
        },
    };
}

// EXTERNAL MODULE: ./build/adapters/hashing/sha256.js
var hashing_sha256 = __webpack_require__(747);
;// CONCATENATED MODULE: ./build/adapters/object-memory/object-table.js


/*
 * The table as bytes, all numbers big-endian:
 *   0   8  "SROBJECT"
 *   8   2  version
 *  10   2  length of a record
 *  12   4  number of records
 *  16  16  tag of the repository whose objects these are
 *  32  60  each record: key (20), SHA-256 (32), size (6), day of reading (2); by key, none twice
 *      32  SHA-256 of everything before
 */
const MAGIC = Buffer.from('SROBJECT');
const object_table_VERSION = 1;
const HEADER_BYTES = 32;
const TAG_AT = 16;
const DIGEST_AT = 20;
const SIZE_AT = 52;
const DAY_AT = 58;
const CHECKSUM_BYTES = 32;
/** Bytes of a record. */
const RECORD_BYTES = 60;
/** Bytes of the key and of the tag that a table has room for. */
const [KEY_BYTES, TAG_BYTES] = [20, 16];
/** A day or a size over these is no day and no size. */
const [MAX_DAY, MAX_SIZE_BYTES] = [0xffff, 2 ** 48 - 1];
/** How many bytes a table of so many records has. */
function tableSizeBytes(count) {
    return HEADER_BYTES + count * RECORD_BYTES + CHECKSUM_BYTES;
}
/**
 * The table in these bytes, every one of which is checked first, or why it is none. The checksum tells what rotted from what was
 * written; who can write can make one.
 */
function parseTable(bytes, tag) {
    const end = bytes.length - CHECKSUM_BYTES;
    if (end < HEADER_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC))
        return 'damaged';
    if (!checksumOf(bytes.subarray(0, end)).equals(bytes.subarray(end)))
        return 'damaged';
    if (bytes.readUInt16BE(8) !== object_table_VERSION)
        return 'newer';
    const count = bytes.readUInt32BE(12);
    if (bytes.readUInt16BE(10) !== RECORD_BYTES || tableSizeBytes(count) !== bytes.length)
        return 'damaged';
    if (!bytes.subarray(TAG_AT, HEADER_BYTES).equals(tag))
        return 'foreign';
    const records = bytes.subarray(HEADER_BYTES, end);
    const prefixes = prefixesOf(records, count);
    return isOrdered(records, prefixes) ? tableOver(records, prefixes) : 'damaged';
}
function checksumOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
}
/** What each key begins with, as 31 bits: small integers are compared many times as fast as bytes. */
function prefixesOf(records, count) {
    const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
    const prefixes = new Int32Array(count);
    for (let index = 0; index < count; index++)
        prefixes[index] = view.getUint32(index * RECORD_BYTES) >>> 1;
    return prefixes;
}
const PREFIX_DIGITS = 8;
function prefixOf(key) {
    return parseInt(key.slice(0, PREFIX_DIGITS), 16) >>> 1;
}
function isOrdered(records, prefixes) {
    for (let index = 1; index < prefixes.length; index++) {
        const difference = (prefixes[index] ?? 0) - (prefixes[index - 1] ?? 0);
        if (difference < 0 || (difference === 0 && keyAt(records, index - 1) >= keyAt(records, index)))
            return false;
    }
    return true;
}
function tableOver(bytes, prefixes) {
    const count = prefixes.length;
    const recordAt = (index, known) => {
        const at = index * RECORD_BYTES;
        const own = (0,hashing_sha256/* digestIn */.s)(bytes, at + DIGEST_AT);
        const sha256 = own === known ? known : own;
        const sizeBytes = shortAt(bytes, at + SIZE_AT) * 2 ** 32 + bytes.readUInt32BE(at + SIZE_AT + 2);
        return { sha256, sizeBytes, readOnDay: dayAt(bytes, index) };
    };
    const placeOf = (key) => {
        const prefix = prefixOf(key);
        let from = 0;
        let to = count;
        while (from < to) {
            const middle = (from + to) >>> 1;
            const difference = prefix - (prefixes[middle] ?? 0) || object_table_compare(key, keyAt(bytes, middle));
            if (difference === 0)
                return { index: middle, isThere: true };
            if (difference < 0)
                to = middle;
            else
                from = middle + 1;
        }
        return { index: from, isThere: false };
    };
    const find = (key, sha256 = null) => {
        const { index, isThere } = placeOf(key);
        return isThere ? recordAt(index, sha256) : null;
    };
    return { count, bytes, find, placeOf };
}
/** A table of no records. */
const NO_TABLE = tableOver(Buffer.alloc(0), new Int32Array(0));
/** The key of one of some records, in hex. */
function keyAt(records, index) {
    return records.toString('hex', index * RECORD_BYTES, index * RECORD_BYTES + KEY_BYTES);
}
/** When one of some records was read. */
function dayAt(records, index) {
    return shortAt(records, index * RECORD_BYTES + DAY_AT);
}
/** Two bytes as a number. */
function shortAt(bytes, at) {
    return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
function object_table_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Writes a record at the place of an index. */
function writeRecord(records, index, key, { readOnDay, sha256, sizeBytes }) {
    const at = index * RECORD_BYTES;
    records.write(key, at, KEY_BYTES, 'hex');
    records.write(sha256, at + DIGEST_AT, 'hex');
    records.writeUIntBE(sizeBytes, at + SIZE_AT, 6);
    records.writeUInt16BE(readOnDay, at + DAY_AT);
}
/** The bytes of a table of these records. They come ordered by key, none twice. */
function tableBytes(records, tag) {
    const header = Buffer.alloc(HEADER_BYTES);
    MAGIC.copy(header);
    header.writeUInt16BE(object_table_VERSION, 8);
    header.writeUInt16BE(RECORD_BYTES, 10);
    header.writeUInt32BE(records.length / RECORD_BYTES, 12);
    tag.copy(header, TAG_AT);
    const checked = Buffer.concat([header, records]);
    return Buffer.concat([checked, checksumOf(checked)]);
}

;// CONCATENATED MODULE: ./build/adapters/object-memory/join-tables.js

/** How old a record is, in days; null when it is of no use: read too long ago, or on a day that has not come yet. */
function ageOf(readOnDay, { today, withinDays }) {
    const ageDays = today - readOnDay;
    return ageDays >= 0 && ageDays < withinDays ? ageDays : null;
}
/** A table with the changes on top of it, as bytes. Nothing else of it is touched: others may have written it meanwhile. */
function joinedTable(table, changes, limits, tag) {
    return tableBytes(withinLimits(join_tables_joined(table, changes), limits), tag);
}
/** All records by key; where there is a change, that. */
function join_tables_joined(table, changes) {
    const records = Buffer.alloc((table.count + changes.size) * RECORD_BYTES);
    let [from, count] = [0, 0];
    const take = (to) => {
        table.bytes.copy(records, count * RECORD_BYTES, from * RECORD_BYTES, to * RECORD_BYTES);
        count += to - from;
        from = to;
    };
    for (const [key, record] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const { index, isThere } = table.placeOf(key);
        take(index);
        if (isThere)
            from += 1;
        if (record !== null)
            writeRecord(records, count++, key, record);
    }
    take(table.count);
    return records.subarray(0, count * RECORD_BYTES);
}
/** Those that are still of use, and of too many the youngest, in their order and in the same bytes. */
function withinLimits(records, limits) {
    const roomByAge = roomsOf(records, limits);
    let count = 0;
    for (let index = 0; index * RECORD_BYTES < records.length; index++) {
        const ageDays = ageOf(dayAt(records, index), limits);
        const room = ageDays === null ? 0 : (roomByAge[ageDays] ?? 0);
        if (ageDays === null || room === 0)
            continue;
        roomByAge[ageDays] = room - 1;
        if (count < index)
            records.copyWithin(count * RECORD_BYTES, index * RECORD_BYTES, (index + 1) * RECORD_BYTES);
        count += 1;
    }
    return records.subarray(0, count * RECORD_BYTES);
}
/** How many records of each age, in days, there is room for. */
function roomsOf(records, limits) {
    const most = records.length / RECORD_BYTES;
    if (most <= limits.mostObjects)
        return Array.from({ length: limits.withinDays }, () => most);
    const countByAge = Array.from({ length: limits.withinDays }, () => 0);
    for (let index = 0; index * RECORD_BYTES < records.length; index++) {
        const ageDays = ageOf(dayAt(records, index), limits);
        if (ageDays !== null)
            countByAge[ageDays] = (countByAge[ageDays] ?? 0) + 1;
    }
    let room = limits.mostObjects;
    return countByAge.map((count) => {
        const taken = Math.min(count, room);
        room -= taken;
        return taken;
    });
}

;// CONCATENATED MODULE: ./build/adapters/object-memory/object-key.js


/**
 * Keys are made of the repository's identity and the objects' ids, and neither can be told from a key: what was verified in one
 * database says nothing of the copy in another, and a table that outlives a redaction does not name what was removed.
 */
function createObjectKeys(identity) {
    const before = `objects\0${identity}\0`;
    return {
        tag: Buffer.from((0,hashing_sha256/* sha256Of */.Bj)(`repository\0${identity}`), 'hex').subarray(0, TAG_BYTES),
        keyOf: (objectIds) => (0,hashing_sha256/* sha256Of */.Bj)(before + objectIds.join('\0')).slice(0, 2 * KEY_BYTES),
    };
}

;// CONCATENATED MODULE: ./build/adapters/object-memory/object-memory.js



const DAY_MS = 86_400_000;
/**
 * A memory of which object has which SHA-256, so that an unchanged object need not be read again. Losing it, or any bit of it, costs
 * time and never truth. Somebody who can write to its place (the git folder; the Actions cache of the default branch) could
 * plant a record that says of a damaged object that it is as claimed. Such a record hides the damage, but not for ever: a record
 * that is older than the limit, or of the future, is not believed, so that each planting is worth that many days at most. One that
 * does not fit its claim is never believed without reading, and the first that reading shows to be false ends the belief in all.
 */
function createObjectMemory(options) {
    const { identity, mostObjects, nowMs, place, withinDays } = options;
    const { keyOf, tag } = createObjectKeys(identity);
    const today = Math.min(Math.max(Math.floor(nowMs() / DAY_MS), 0), MAX_DAY);
    const changes = new Map();
    let table = NO_TABLE;
    let [remembered, isTrusted, isAsked] = [0, true, false];
    let oldestDays = null;
    let failure = null;
    let opening;
    const load = async () => {
        ;
        ({ table, failure } = await loadTable(place, tag));
    };
    const open = async () => (opening ??= load());
    const distrust = () => {
        isTrusted = false;
        table = NO_TABLE;
        failure = 'it said of an object what reading showed to be false, so that no more of it was believed';
    };
    const memory = {
        ...{ today, withinDays, keyOf, isTrusted: () => isTrusted, isEmpty: () => table.count === 0 },
        recall: (key, sha256) => {
            // What this run has read itself is no memory.
            const record = changes.has(key) ? null : table.find(key, sha256);
            return record === null || ageOf(record.readOnDay, { today, withinDays }) === null ? null : record;
        },
        use: ({ readOnDay }) => {
            remembered += 1;
            oldestDays = Math.max(oldestDays ?? 0, today - readOnDay);
        },
        note: (key, sha256, sizeBytes) => {
            const known = table.find(key);
            if (known !== null && (known.sha256 !== sha256 || known.sizeBytes !== sizeBytes))
                distrust();
            if (sizeBytes <= MAX_SIZE_BYTES)
                changes.set(key, { sha256, sizeBytes, readOnDay: today });
        },
        forget: (key) => changes.set(key, null),
    };
    return {
        open,
        opened: async () => {
            isAsked = true;
            await open();
            return memory;
        },
        describe: () => ({ remembered, oldestDays, readFailure: isAsked ? failure : null, writeFailure: null }),
        keep: async () => {
            if (!isWorthKeeping(changes, isTrusted ? table : null, place.isCostly, today))
                return null;
            return place.write((bytes) => {
                const there = bytes === null || !isTrusted ? NO_TABLE : parseTable(bytes, tag);
                const base = typeof there === 'string' ? NO_TABLE : there;
                return joinedTable(base, changes, { today, withinDays, mostObjects }, tag);
            });
        },
    };
}
async function loadTable(place, tag) {
    const bytes = await place.read();
    if (!bytes.seen)
        return { table: NO_TABLE, failure: bytes.reason };
    const table = bytes.value === null ? NO_TABLE : parseTable(bytes.value, tag);
    return typeof table === 'string' ? { table: NO_TABLE, failure: FAULTS[table] } : { table, failure: null };
}
const FAULTS = {
    damaged: 'it is damaged',
    newer: 'it is of another version',
    foreign: 'it is of another repository',
};
/** A copy of its own is worth more than so large a share of new records, and a day's scrubbing. */
const WORTH_NEW_RATIO = 0.01;
function isWorthKeeping(changes, table, isCostly, today) {
    let added = 0;
    for (const [key, record] of changes) {
        const known = table?.find(key) ?? null;
        if (known === null)
            added += record === null ? 0 : 1;
        else if (record === null || known.readOnDay < today)
            return true;
    }
    // What cannot be believed is replaced, even by nothing.
    return table === null || added > (isCostly ? table.count * WORTH_NEW_RATIO : 0);
}

// EXTERNAL MODULE: ./build/assess/verdict.js
var verdict = __webpack_require__(9982);
// EXTERNAL MODULE: ./build/domain/settings-error.js
var settings_error = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/policy.js
var policy = __webpack_require__(1884);
;// CONCATENATED MODULE: ./build/compose.js

























/**
 * Chooses the real adapters for a run.
 * @throws SettingsError when a setting does not fit the repository; UnreadableError when there is none to read.
 */
async function compose(settings, surroundings) {
    const { event, isFetching, github, nowMs, progress, workerEntry } = surroundings;
    const visit = cacheVisits(surroundings);
    const opened = await (0,git_repository/* openRepository */.h)(surroundings.path, {
        excludes: settings.exclude,
        credential: surroundings.credential,
        workerEntry,
        remember: (found) => objectMemory(settings, found, surroundings, visit),
    });
    const { memory, repository, within, stateFolder } = opened;
    const formats = [createEntireFormat(), createSessionFormat(), createBagitFormat(), (0,sums/* createSumsFormat */.g)()];
    return {
        world: {
            clock: { nowMs },
            event,
            repository,
            github,
            history: historyLog(settings, opened, surroundings, visit),
            memory,
            random: Math.random,
            formats,
            verifier: (0,verifier/* createVerifier */.$)(verdict/* verdictOf */.Vj),
            progress,
            fingerprint: fingerprint/* fingerprint */.R,
            evidenceDigest: fingerprint/* evidenceDigest */.Y,
            parseAccepted: accepted_file/* parseAccepted */.B,
        },
        look: {
            ref: settings.ref === '' ? null : settings.ref,
            stores: settings.store.map(parseStoreRequest),
            within,
            isFetching,
        },
        policy: { ...policy/* DEFAULT_POLICY */.z, rateLimitBufferRatio: settings.rateLimitBuffer },
        telling: {
            guardId: settings.guardId,
            failOn: settings.failOn ?? defaultFailOn(event),
            conduct: conductOf(settings, stateFolder),
            wanted: wantedBy(settings, event),
            pages: pagesOf(surroundings.runner),
        },
        stateFolder,
    };
}
/** On a proposed change only what the change brings fails; what was there before is somebody else's. */
function defaultFailOn({ name }) {
    return name.startsWith('pull_request') || name === 'merge_group' ? 'new' : 'error';
}
function conductOf({ dryRun, localOnly }, stateFolder) {
    if (dryRun)
        return 'plan';
    return localOnly || (stateFolder !== null && (0,local_only/* isLocalOnly */.w)(stateFolder)) ? 'hold' : 'act';
}
/** Where GitHub shows the pages about findings, of the very version of the action that runs; null where that is not known. */
function pagesOf(runner) {
    const { GITHUB_ACTION_REF: ref = '', GITHUB_ACTION_REPOSITORY: repository = '' } = runner;
    const server = runner['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const isPlain = /^https:\/\/[\w.:-]+$/.test(server) && (0,adapters_event/* isRepositoryName */.en)(repository) && /^\w(?!.*\.\.)[\w./-]{0,199}$/.test(ref);
    return isPlain ? `${server}/${repository}/blob/${ref}/docs/checks/` : null;
}
/** What a run tells people by: issues where it speaks for the repository, a status where the token may write one. */
function wantedBy({ issues, status }, event) {
    const { isReadOnly, isUntrusted, name } = event;
    const isLocal = name === 'local';
    return {
        issues: issues !== 'false' && !isLocal && speaksForRepository(event),
        status: status !== 'false' && !isLocal && !isReadOnly && !isUntrusted && event.headCommit !== null,
    };
}
/** The Actions cache; null where there is none. */
function cacheVisits({ event, runner, workerEntry }) {
    if (event.name === 'local' || (runner['ACTIONS_RUNTIME_TOKEN'] ?? '') === '')
        return null;
    return createCacheVisits({ env: runner, workerEntry });
}
/**
 * What is remembered of git's objects: of this clone, or in the Actions cache, where every run has a clone of its own, of the
 * repository. A proposed change is judged without: what it finds in a cache may have been put there by its author.
 */
function objectMemory(settings, { gitDir, objectFormat, stateFolder }, { event, nowMs, runner }, visit) {
    if (!settings.memory || (event.name !== 'local' && !speaksForRepository(event)))
        return null;
    const { guardId } = settings;
    const { mostObjects, withinDays } = policy/* DEFAULT_POLICY */.z.memory;
    const [fileName, limitBytes] = [`objects-${objectFormat}.bin`, tableSizeBytes(mostObjects)];
    const place = visit === null
        ? createGitFolderTable((0,external_node_path_.join)(stateFolder, fileName), limitBytes)
        : createCacheTable({ env: runner, guardId, runKey: event.runKey, fileName, limitBytes, visit });
    const home = visit === null ? gitDir : `${runner['GITHUB_SERVER_URL'] ?? ''}/${runner['GITHUB_REPOSITORY'] ?? ''}`;
    return createObjectMemory({ place, identity: `${objectFormat} ${home}`, nowMs, withinDays, mostObjects });
}
/** Runs that speak for the repository remember and are remembered; a proposed change is judged, and forgotten. */
function historyLog(settings, { gitDir, hasRemotes, root, stateFolder }, { credential, event, runner }, visit) {
    const isLocal = event.name === 'local';
    if (settings.history === 'off' || gitDir === null || stateFolder === null)
        return null;
    if (!isLocal && !speaksForRepository(event))
        return null;
    const { guardId } = settings;
    const branch = historyBranch(guardId);
    const isBranch = settings.history === 'branch' && conductOf(settings, stateFolder) !== 'hold';
    return (0,history_log/* createHistoryLog */.Z)([
        (0,git_folder/* createGitFolderPlace */.o)(stateFolder, guardId),
        ...(isLocal && hasRemotes ? [(0,tracked_branch/* createTrackedBranchPlace */.I)(gitDir, branch)] : []),
        ...(visit === null ? [] : [createActionsCachePlace({ env: runner, guardId, runKey: event.runKey, visit })]),
        ...(!isLocal && isBranch ? [(0,history_branch/* createBranchPlace */.w)({ gitDir, root, branch, credential })] : []),
    ]);
}
/** The branch that a guard keeps its history on. */
function historyBranch(guardId) {
    return `${guardId}/history`;
}
/** True for a run of the default branch with a token that may write: the only ones that open issues and remember. */
function speaksForRepository({ isOfDefaultBranch, isReadOnly, isUntrusted }) {
    return isOfDefaultBranch && !isReadOnly && !isUntrusted;
}
function parseStoreRequest(text) {
    const split = text.indexOf('=');
    const format = store_facts/* FORMAT_NAMES */.BU.find((name) => name === text.slice(0, split));
    const at = text.slice(split + 1);
    if (split < 0 || format === undefined || at === '')
        throw new settings_error/* SettingsError */.G(`store: "${text}" is not FORMAT=PATH or FORMAT=REF with a FORMAT of ${store_facts/* FORMAT_NAMES */.BU.join(' or ')}`);
    return { format, at };
}


/***/ })

};
