export const id = 329;
export const ids = [329];
export const modules = {

/***/ 8902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ orderEntries)
/* harmony export */ });
/** Entries by path, in code-unit order. */
function orderEntries(entries) {
    return entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}


/***/ }),

/***/ 1676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shallowCommits),
/* harmony export */   O0: () => (/* binding */ readCommitGraph)
/* harmony export */ });
/* unused harmony export MAX_COMMITS */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9253);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6954);




/** More commits than this are not held; the newest are. */
const MAX_COMMITS = 300_000;
/**
 * Everything that some commits reach, themselves included.
 * @param shallow ids of commits whose parents are not here.
 * @throws UnreadableError when a commit is not here, or damaged.
 */
async function readCommitGraph(gitDir, tips, shallow) {
    const intake = new GraphIntake(shallow);
    const options = ['--topo-order', '--parents', `--max-count=${MAX_COMMITS}`, '--stdin'];
    const child = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .startGit */ .BE)(gitDir, [`--git-dir=${gitDir}`, 'rev-list', ...options]);
    const stderr = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .collectEnd */ .km)(child);
    const ended = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(child, tips.map((tip) => `${tip}\n`).join(''));
    let begun = '';
    child.stdout.on('data', (chunk) => {
        const lines = (begun + chunk.toString('latin1')).split('\n');
        begun = lines.pop() ?? '';
        for (const line of lines)
            intake.add(line);
    });
    if ((await ended) !== 0)
        throw new _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableError */ .G((0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(stderr()) || 'git rev-list failed');
    return intake.graph();
}
/**
 * Ids of the commits of a shallow clone whose parents are not here; none in a complete clone. Where they are listed, and which folder
 * linked work trees have in common, gitrepository-layout(5) says.
 */
async function shallowCommits(gitDir) {
    const common = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'commondir'), 'utf8').catch(() => '.');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, common.replace(/\n$/, '')), 'shallow');
    return new Set(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file).then(_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx, () => []));
}
/** Takes the lines of `rev-list --parents`. A commit is named before it is listed, and has its number only then. */
class GraphIntake {
    #shallow;
    /** Each name, in the order in which they came. */
    #names = new Map();
    /** The number of the commit of each name. */
    #numbers = [];
    #ids = [];
    /** Names of parents, by the number of the commit. */
    #parents = [];
    constructor(shallow) {
        this.#shallow = shallow;
    }
    add(line) {
        const [id = '', ...parents] = line.split(' ');
        this.#numbers[this.#nameOf(id)] = this.#ids.length;
        this.#ids.push(id);
        this.#parents.push([...new Set(parents)].map((parent) => this.#nameOf(parent)));
    }
    graph() {
        const ids = this.#ids;
        const named = this.#parents.map((names) => names.map((name) => this.#numbers[name] ?? -1));
        const isCutOff = named.map((parents, commit) => parents.includes(-1) || this.#shallow.has(ids[commit] ?? ''));
        const parents = named.map((numbers) => (numbers.includes(-1) ? numbers.filter((number) => number >= 0) : numbers));
        return {
            size: ids.length,
            idOf: (commit) => ids[commit] ?? '',
            numberOf: (id) => {
                const number = this.#numbers[this.#names.get(id) ?? -1] ?? -1;
                return number < 0 ? null : number;
            },
            parentsOf: (commit) => parents[commit] ?? [],
            isCutOff: (commit) => isCutOff[commit] === true,
            hasCutOff: isCutOff.includes(true),
        };
    }
    #nameOf(id) {
        const known = this.#names.get(id);
        if (known !== undefined)
            return known;
        this.#numbers.push(-1);
        this.#names.set(id, this.#numbers.length - 1);
        return this.#numbers.length - 1;
    }
}


/***/ }),

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

/***/ 3010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ UPLOAD_PACK),
/* harmony export */   KE: () => (/* binding */ whyFailed),
/* harmony export */   Yi: () => (/* binding */ accessTo),
/* harmony export */   e1: () => (/* binding */ remoteOf),
/* harmony export */   wi: () => (/* binding */ RECEIVE_PACK)
/* harmony export */ });
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6954);

/** `origin`, or the only remote; null when there is none. */
async function remoteOf(gitDir) {
    const remotes = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)((await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(gitDir, [`--git-dir=${gitDir}`, 'remote'])).stdout);
    const name = remotes.includes('origin') ? 'origin' : remotes.length === 1 ? remotes[0] : undefined;
    if (name === undefined)
        return null;
    const { stdout } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(gitDir, [`--git-dir=${gitDir}`, 'remote', 'get-url', '--', name]);
    return { name, url: (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(stdout)[0] ?? '' };
}
/**
 * Configuration against programs that a repository's own configuration names for the network. Whoever wants another ssh says so in the
 * environment, with GIT_SSH_COMMAND or GIT_SSH, which is not the repository's.
 */
function withoutPrograms() {
    const ssh = process.env['GIT_SSH'] === undefined ? ['core.sshCommand=ssh'] : [];
    const settings = ['credential.helper=', 'core.alternateRefsCommand=true', ...ssh];
    return settings.flatMap((setting) => ['-c', setting]);
}
/** The program at the other end of a fetch, whatever the configuration of the remote names. */
const UPLOAD_PACK = '--upload-pack=git-upload-pack';
/** The same of a push. */
const RECEIVE_PACK = '--receive-pack=git-receive-pack';
/**
 * How a network process gets its credential: in the environment of that process alone, and only for the server that it is
 * for. actions/checkout may have left a header in the configuration; two are refused, so the list is emptied first.
 */
async function accessTo(url, { token, serverUrl }) {
    const args = [...withoutPrograms(), '-c', 'http.lowSpeedLimit=1000', '-c', 'http.lowSpeedTime=30'];
    const env = {
        GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
        // Empty, and not unset: else core.gitProxy would be run.
        GIT_PROXY_COMMAND: process.env['GIT_PROXY_COMMAND'] ?? '',
    };
    const origin = originOf(url);
    if (token === '' || origin === null || origin !== originOf(serverUrl))
        return { args: origin === null ? args : [...args, ...(await ownHelpers())], env };
    const key = `http.${origin}/.extraheader`;
    return {
        args: [...args, '-c', 'http.followRedirects=false'],
        env: {
            ...env,
            GIT_CONFIG_COUNT: '2',
            ...{ GIT_CONFIG_KEY_0: key, GIT_CONFIG_VALUE_0: '' },
            ...{ GIT_CONFIG_KEY_1: key, GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basicOf(token)}` },
        },
    };
}
/** What keeps the passwords of whoever runs this: named by their own configuration, and not by the repository's. */
async function ownHelpers() {
    const scopes = await Promise.all(['--system', '--global'].map(async (scope) => (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)('/', ['config', scope, '--null', '--get-regexp', String.raw `^credential\..*helper$`])));
    const settings = scopes.flatMap(({ stdout }) => stdout.toString('utf8').split('\0').filter(Boolean));
    return settings.flatMap((setting) => ['-c', setting.replace('\n', '=')]);
}
function basicOf(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
function originOf(url) {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
        return null;
    return new URL(url).origin;
}
/** Why a network process failed, for people; free of secrets. */
function whyFailed({ exitCode, stderr }, credential) {
    if (exitCode === null)
        return 'the remote did not answer in time';
    const line = stderr.split('\n').find((candidate) => candidate.startsWith('fatal:')) ?? stderr;
    return withoutSecrets((0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(line) || 'git failed and did not say why', credential);
}
/** The message without the token, in any spelling, and without credentials in URLs. */
function withoutSecrets(message, { token }) {
    const secrets = token === '' ? [] : [token, basicOf(token), encodeURIComponent(token)];
    const plain = secrets.reduce((text, secret) => text.replaceAll(secret, '***'), message);
    return plain.replace(/\/\/[^/@\s']+@/g, '//***@');
}


/***/ }),

/***/ 7502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/facts.js
var facts = __webpack_require__(1050);
// EXTERNAL MODULE: ./build/domain/settings-error.js
var settings_error = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/domain/unreadable-error.js
var unreadable_error = __webpack_require__(9253);
// EXTERNAL MODULE: ./build/adapters/globs.js
var globs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/domain/store-facts.js
var store_facts = __webpack_require__(6626);
// EXTERNAL MODULE: ./build/domain/observed.js
var observed = __webpack_require__(7033);
// EXTERNAL MODULE: ./build/adapters/hashing/lfs-pointer.js
var lfs_pointer = __webpack_require__(1449);
;// CONCATENATED MODULE: ./build/adapters/object-memory/scrub.js
/**
 * Which of some objects are to be read again today, as indices, null for those that are not remembered: the oldest first, until of every age no more bytes
 * are left than there would be if each day had read its share. The ages alone decide, so that it does not matter when runs come:
 * a second run of a day finds nothing to do, one after a week does the work of a week, and whatever is left when a run ends
 * was read less than `withinDays` ago.
 */
function dueForReading(objects, today, withinDays) {
    const byAge = Array.from({ length: withinDays + 1 }, () => []);
    const weightAt = (index) => weightOf(objects[index]?.sizeBytes ?? 0);
    let totalBytes = 0;
    objects.forEach((object, index) => {
        if (object === null)
            return;
        byAge[Math.min(Math.max(today - object.readOnDay, 0), withinDays)]?.push(index);
        totalBytes += weightOf(object.sizeBytes);
    });
    const oldestFirst = byAge.slice(1).toReversed();
    let [olderBytes, dueBytes] = [0, 0];
    for (const [younger, ofAge] of oldestFirst.entries()) {
        olderBytes = ofAge.reduce((sum, index) => sum + weightAt(index), olderBytes);
        dueBytes = Math.max(dueBytes, olderBytes - (totalBytes * younger) / withinDays);
    }
    const due = new Set();
    for (const index of oldestFirst.flat()) {
        if (dueBytes <= 0)
            break;
        due.add(index);
        dueBytes -= weightAt(index);
    }
    return due;
}
/** Nothing is free to read. */
function weightOf(sizeBytes) {
    return sizeBytes + 1;
}

;// CONCATENATED MODULE: ./build/adapters/object-memory/read-remembering.js


/**
 * Reads what is not remembered, what is due to be read again, what is remembered otherwise than it is claimed, and what has to be
 * read in any case. The rest must still be there, with the size that it had.
 */
async function readRemembering(jobs, readJobs, sizesOf, remembering, progress) {
    const memory = await remembering.opened();
    // Git looks for them while it is found out here which of them matter.
    const sizes = memory.isEmpty() ? NO_SIZES : sizesOf(jobs.flatMap(({ objectIds }) => objectIds));
    sizes.catch(() => undefined);
    const { ofJob, subjects } = subjectsOf(jobs, memory);
    // It gets the rest of its input only now and then.
    await new Promise(setImmediate);
    let doneCount = 0;
    const read = async (some) => {
        let doneBefore = 0;
        const answers = await readJobs(some.map(({ job }) => job), (done) => {
            doneCount += done - doneBefore;
            doneBefore = done;
            progress(doneCount, subjects.length);
        }, some.reduce((sum, { sizeBytes }) => (sum === null || sizeBytes === null ? null : sum + sizeBytes), 0));
        for (const [index, subject] of some.entries()) {
            const reading = answers[index];
            if (reading === undefined)
                continue;
            subject.reading = reading;
            learn(subject, reading, memory);
        }
    };
    const { ifDoubted, regardless } = apart(subjects, memory);
    const [believed] = await Promise.all([
        divide(ifDoubted, memory, sizes).then(async ({ believed: some, doubted }) => {
            await read(doubted);
            return some;
        }),
        // What is remembered of these matters not, so they need not wait.
        read(regardless),
    ]);
    // Reading may have shown that the memory lies.
    if (!memory.isTrusted())
        await read(believed);
    else
        for (const subject of believed)
            subject.reading = recalled(subject, memory);
    progress(subjects.length, subjects.length);
    return ofJob.map(({ job, reading }) => reading ?? { kind: 'absent', objectId: job.objectIds[0] ?? '' });
}
const NO_SIZES = Promise.resolve([]);
/** The same bytes are another text as JSON Lines than as Markdown. */
function subjectNames({ contentKind, objectIds }) {
    return contentKind === undefined ? objectIds : [...objectIds, contentKind];
}
/** All of them, and that of each job, in their order. */
function subjectsOf(jobs, { keyOf }) {
    const byName = new Map();
    let sizeAt = 0;
    const ofJob = jobs.map((job) => {
        const { claimed, objectIds, others } = job;
        const key = keyOf(subjectNames(job));
        const name = others === undefined ? key : `${key} ${others.join(' ')}`;
        let subject = byName.get(name);
        if (subject === undefined) {
            subject = { job, key, claimed, sizeAt, record: null, sizeBytes: null, reading: null };
            byName.set(name, subject);
        }
        else
            subject.claimed = bothOf(subject.claimed, claimed);
        sizeAt += objectIds.length;
        return subject;
    });
    return { subjects: [...byName.values()], ofJob };
}
/** Whoever wants it read has it read, and so has anybody whose claim another's contradicts. */
function bothOf(one, other) {
    if (one === other || other === null)
        return one;
    return one === null ? other : undefined;
}
/** What is read whatever is remembered of it, and the rest. Memory tells how large it may be, no more. */
function apart(subjects, memory) {
    const regardless = [];
    const ifDoubted = [];
    for (const subject of subjects) {
        const record = memory.recall(subject.key, subject.claimed);
        if (subject.claimed !== undefined && isOfMemory(subject)) {
            if (subject.claimed === null || subject.claimed === record?.sha256)
                subject.record = record;
            ifDoubted.push(subject);
        }
        else {
            subject.sizeBytes = record?.sizeBytes ?? null;
            regardless.push(subject);
        }
    }
    return { regardless, ifDoubted };
}
/** What need not be read, and what has to be. */
async function divide(subjects, memory, asked) {
    const records = subjects.map(({ record }) => record);
    const due = dueForReading(records, memory.today, memory.withinDays);
    const sizes = await asked;
    const believed = [];
    const doubted = [];
    subjects.forEach((subject, index) => {
        subject.sizeBytes = joinedSize(subject, sizes);
        const isBelieved = subject.record?.sizeBytes === subject.sizeBytes && !due.has(index);
        if (isBelieved)
            believed.push(subject);
        else
            doubted.push(subject);
    });
    return { believed, doubted };
}
/** Digests of other algorithms are not remembered. */
function isOfMemory({ job: { others = [] } }) {
    return others.length === 0;
}
/** With one LF between each two; null when one is not there, or not known. */
function joinedSize({ job, sizeAt }, sizes) {
    const count = job.objectIds.length;
    let sum = count - 1;
    for (let at = sizeAt; at < sizeAt + count; at++) {
        const size = sizes[at] ?? null;
        if (size === null)
            return null;
        sum += size;
    }
    return sum;
}
function learn(subject, reading, memory) {
    if (reading.kind !== 'read')
        memory.forget(subject.key);
    else if (isOfMemory(subject) && reading.digests !== null && !isPointer(reading.kept) && isSound(reading.digests))
        memory.note(subject.key, reading.digests.sha256, reading.sizeBytes);
}
/** Damage that a text shows is told as long as it is there: such a text is read every time. */
function isSound({ content }) {
    if (content === undefined)
        return true;
    const isWhole = content.kind !== 'jsonl' || (content.damage.length === 0 && content.tooDeep === null);
    return isWhole && content.conflictLine === null;
}
/** Pointers of Git LFS are small, and what they say is wanted each time. */
function isPointer(kept) {
    return kept !== null && (0,lfs_pointer/* lfsOidOf */.x)(kept) !== null;
}
/** Of texts, only sound ones are remembered. */
function recalled({ job: { contentKind }, record }, memory) {
    if (record === null)
        throw new Error('nothing is remembered of what was believed');
    memory.use(record);
    const { sha256, sizeBytes } = record;
    return { kind: 'read', digests: { sha256 }, sizeBytes, kept: null, isRemembered: true, soundAs: contentKind };
}

// EXTERNAL MODULE: ./build/domain/path.js
var path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/adapters/path-bytes.js
var path_bytes = __webpack_require__(4592);
// EXTERNAL MODULE: ./build/adapters/git/object-hash.js
var object_hash = __webpack_require__(8988);
;// CONCATENATED MODULE: ./build/adapters/git/tree-objects.js




/** Trees that share subtrees can spell far more paths than they have bytes; more than this are refused. */
const MAX_ENTRIES = 5_000_000;
/** Deeper trees are refused: git's own limit (core.maxTreeDepth). */
const MAX_DEPTH = 2048;
/** An object over this is refused: trees have some 40 bytes an entry. */
const MAX_OBJECT_BYTES = 512 * 1024 * 1024;
const EMPTY = { subtrees: [], leaves: [] };
/**
 * Everything in the trees of some commits, folders left out, in no order. Commits and trees are hashed against their names.
 * @throws UnreadableError when one of them is absent, damaged, malformed, or there is too much of it.
 */
async function walkTrees(reader, roots) {
    const folders = [...(await treesOf(reader, roots))];
    const trees = await readTrees(reader, folders.map(({ treeId }) => treeId));
    const entries = [];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const { leaves, subtrees } = trees.get(folder.treeId) ?? EMPTY;
        for (const { name, objectId } of subtrees)
            folders.push({ path: (0,path/* joinPath */.uJ)(folder.path, name), treeId: objectId });
        for (const { name, kind, objectId } of leaves)
            entries.push({ path: (0,path/* joinPath */.uJ)(folder.path, name), kind, objectId });
    }
    return entries;
}
/** Reads every tree once, level by level, and counts the paths that they spell before one of them is spelt. */
async function readTrees(reader, rootIds) {
    const trees = new Map();
    let entryCount = 0;
    let level = countsOf(rootIds.map((id) => [id, 1]));
    for (let depth = 0; level.size > 0; depth += 1) {
        if (depth > MAX_DEPTH)
            throw new unreadable_error/* UnreadableError */.G(`the tree is more than ${MAX_DEPTH} folders deep`);
        const unread = [...level.keys()].filter((id) => !trees.has(id));
        const contents = await readWhole(reader, 'tree', unread);
        for (const id of unread)
            trees.set(id, parseTree(contents(id), reader.objectFormat, id));
        const below = [];
        for (const [id, count] of level) {
            const { leaves, subtrees } = trees.get(id) ?? EMPTY;
            entryCount += count * (leaves.length + subtrees.length);
            for (const { objectId } of subtrees)
                below.push([objectId, count]);
        }
        if (entryCount > MAX_ENTRIES)
            throw new unreadable_error/* UnreadableError */.G(`the tree has more than ${MAX_ENTRIES} entries`);
        level = countsOf(below);
    }
    return trees;
}
/** How often each id is there. */
function countsOf(ids) {
    const counts = new Map();
    for (const [id, count] of ids)
        counts.set(id, (counts.get(id) ?? 0) + count);
    return counts;
}
const COMMIT_TREE = /^tree ([0-9a-f]+)\n/;
async function treesOf(reader, roots) {
    const contents = await readWhole(reader, 'commit', roots.map(({ commit }) => commit));
    return roots.map(({ path, commit }) => {
        const treeId = COMMIT_TREE.exec(contents(commit).toString('latin1'))?.[1];
        if (treeId === undefined)
            throw new unreadable_error/* UnreadableError */.G(`commit ${commit} is malformed; git fsck says more`);
        return { path, treeId };
    });
}
/** Some commits or trees, each once. */
async function readWhole(reader, type, objectIds) {
    const ids = [...new Set(objectIds)];
    const readings = await reader.read(ids.map((id) => ({ objectIds: [id], type, keepBytes: MAX_OBJECT_BYTES, isHashed: false })), () => undefined);
    const contents = new Map(ids.map((id, index) => [id, readings[index]]));
    return (id) => {
        const reading = contents.get(id);
        if (reading?.kind === 'read' && reading.kept !== null)
            return reading.kept;
        const what = reading?.kind === 'read'
            ? 'is too large'
            : reading?.kind === 'corrupt'
                ? 'is damaged'
                : 'is not in the object database';
        throw new unreadable_error/* UnreadableError */.G(`git ${type} ${id} ${what}; git fsck says more`);
    };
}
const SPACE = 0x20;
const SLASH = 0x2f;
const NUL = 0;
const ZERO = 0x30;
const NON_ASCII = /[^\0-\x7f]/;
/** The entries of one tree object: `<mode> <name> NUL <id bytes>`, over and over. */
function parseTree(bytes, format, treeId) {
    const malformed = () => new unreadable_error/* UnreadableError */.G(`git tree ${treeId} is malformed; git fsck says more`);
    const idLength = (0,object_hash/* idLengthBytes */.B)(format);
    const subtrees = [];
    const leaves = [];
    for (let at = 0; at < bytes.length;) {
        let mode = 0;
        for (; bytes[at] !== SPACE; at++) {
            const digit = (bytes[at] ?? 0) - ZERO;
            if (digit < 0 || digit > 7)
                throw malformed();
            mode = mode * 8 + digit;
        }
        const from = at + 1;
        const nul = endOfName(bytes, from);
        const end = nul + 1 + idLength;
        // A name is empty, or has a slash; or the object ends too soon.
        if (nul === from || end > bytes.length)
            throw malformed();
        const name = nameIn(bytes, from, nul);
        const objectId = bytes.toString('hex', nul + 1, end);
        const kind = kindOf(mode);
        if (kind === 'tree')
            subtrees.push({ name, objectId });
        else
            leaves.push({ name, kind, objectId });
        at = end;
    }
    return { subtrees, leaves };
}
/** Where the NUL behind a name is; where the name begins when it holds a slash. */
function endOfName(bytes, from) {
    let at = from;
    for (; at < bytes.length && bytes[at] !== NUL; at++)
        if (bytes[at] === SLASH)
            return from;
    return at;
}
function nameIn(bytes, from, to) {
    const name = bytes.toString('latin1', from, to);
    // Most names are ASCII, and need no look at their encoding.
    return NON_ASCII.test(name) ? (0,path_bytes/* decodePath */.q0)(bytes.subarray(from, to)) : name;
}
/** The type in a mode, as POSIX has it (S_IFMT), and git's own for submodules. */
function kindOf(mode) {
    switch (mode & 0o170000) {
        case 0o040000:
            return 'tree';
        case 0o100000:
            return 'file';
        case 0o120000:
            return 'symlink';
        case 0o160000:
            return 'submodule';
        default:
            return 'other';
    }
}

// EXTERNAL MODULE: ./build/adapters/backends/tree-listing.js
var tree_listing = __webpack_require__(8902);
;// CONCATENATED MODULE: ./build/adapters/backends/git-objects.js






/** The files of one tree or several, read from git's objects without a checkout. Every object is hashed against its name. */
function createGitObjects(options) {
    const { isExcluded, memory, promised, reader, source, trees } = options;
    let listing;
    const entriesByPath = async () => {
        listing ??= walkTrees(reader, trees).then((entries) => new Map(entries.map((entry) => [entry.path, entry])));
        // What could not be read may be there when it is asked for again.
        listing.catch(() => (listing = undefined));
        return listing;
    };
    const readJobs = readOnce(reader, promised);
    const readPlan = async ({ jobs, obstacles }, progress) => {
        const answers = memory === null
            ? await readJobs(jobs, progress)
            : await readRemembering(jobs, readJobs, reader.blobSizes, memory, progress);
        const readings = answers.map((answer) => readingOf(answer, promised !== null)).values();
        return obstacles.map((obstacle) => obstacle ?? readings.next().value ?? { kind: 'absent' });
    };
    return {
        source,
        list: async () => {
            const entries = [];
            for (const { path, kind } of (await entriesByPath()).values())
                if (!isExcluded(path))
                    entries.push({ path, kind });
            return (0,tree_listing/* orderEntries */.N)(entries);
        },
        readTexts: async (paths, limitBytes) => {
            const entries = await entriesByPath();
            const there = paths.filter((path) => entries.get(path)?.kind === 'file');
            const readings = await readJobs(there.map((path) => jobOf([entries.get(path)?.objectId ?? ''], limitBytes, false)), () => undefined);
            const texts = new Map(paths.map((path) => [path, notAFile(entries.get(path))]));
            for (const [index, path] of there.entries())
                texts.set(path, textOf(readings[index], limitBytes, promised !== null));
            return texts;
        },
        // The requests are garbage once there is a plan: reading holds the jobs alone.
        read: async (requests, progress) => readPlan(planOf(requests, await entriesByPath()), progress),
    };
}
function planOf(requests, entries) {
    const idOf = (path) => entries.get(path)?.objectId ?? '';
    const jobs = [];
    const obstacles = requests.map((request) => {
        const obstacle = obstacleOf(request, entries);
        if (obstacle !== null)
            return obstacle;
        const { claimed, contentKind, others, paths } = request;
        const keepBytes = lfs_pointer/* MAX_POINTER_BYTES */.l;
        jobs.push({ objectIds: paths.map(idOf), type: 'blob', keepBytes, isHashed: true, others, contentKind, claimed });
        return null;
    });
    return { jobs, obstacles };
}
/** Reads each object once, however often it is asked for, and none that is known not to be here. */
function readOnce(reader, promised) {
    let known;
    return async (jobs, progress, totalBytes) => {
        known ??= promised === null ? Promise.resolve(new Set()) : promised();
        known.catch(() => (known = undefined));
        const notHere = await known;
        const unique = new Map(jobs.map((job) => [keyOf(job), job]));
        const here = [...unique].filter(([, { objectIds }]) => !objectIds.some((id) => notHere.has(id)));
        const readings = await reader.read(here.map(([, job]) => job), progress, totalBytes);
        const byKey = new Map(here.map(([key], index) => [key, readings[index]]));
        const absent = ({ objectIds }) => ({
            kind: 'absent',
            objectId: objectIds.find((id) => notHere.has(id)) ?? '',
        });
        return jobs.map((job) => byKey.get(keyOf(job)) ?? absent(job));
    };
}
function keyOf(job) {
    const { contentKind = '', objectIds, others } = job;
    if (objectIds.length === 1 && others === undefined)
        return `${objectIds[0] ?? ''} ${contentKind}`;
    return [...objectIds, ...(others ?? []), contentKind].join(' ');
}
function jobOf(objectIds, keepBytes, isHashed) {
    return { objectIds, type: 'blob', keepBytes, isHashed };
}
/** Why the files of a request need not be tried; null when they can be. */
function obstacleOf({ paths }, entries) {
    for (const path of paths) {
        const entry = entries.get(path);
        if (entry === undefined)
            return { kind: 'absent' };
        if (entry.kind === 'symlink')
            return { kind: 'unreadable', cause: 'symlink', detail: 'it is a symbolic link' };
        if (entry.kind === 'submodule')
            return { kind: 'unreadable', cause: 'submodule', detail: 'it is a submodule' };
        if (entry.kind === 'other')
            return { kind: 'unreadable', cause: 'not-a-file', detail: 'git knows no such file mode' };
    }
    return null;
}
function readingOf(reading, isPartialClone) {
    switch (reading.kind) {
        case 'corrupt':
            return { kind: 'object-corrupt', objectId: reading.objectId, detail: reading.detail };
        case 'absent':
            if (isPartialClone)
                return { kind: 'unreadable', cause: 'not-fetched', detail: `object ${reading.objectId} was not fetched` };
            return { kind: 'object-absent', objectId: reading.objectId };
        case 'read': {
            const lfsOid = reading.kept === null ? null : (0,lfs_pointer/* lfsOidOf */.x)(reading.kept);
            const { digests, sizeBytes, soundAs } = reading;
            if (digests === null)
                throw new Error('a blob was read and not hashed');
            if (reading.isRemembered === true) {
                const { sha256 } = digests;
                return soundAs === undefined
                    ? { kind: 'read', sha256, sizeBytes, isRemembered: true }
                    : { kind: 'read', sha256, sizeBytes, isRemembered: true, soundAs };
            }
            return lfsOid === null ? { kind: 'read', ...digests, sizeBytes } : { kind: 'read', ...digests, sizeBytes, lfsOid };
        }
    }
}
function notAFile(entry) {
    return entry === undefined ? null : (0,observed/* unavailable */.h)(`it is a ${entry.kind}, not a file`);
}
function textOf(reading, limitBytes, isPartialClone) {
    if (reading?.kind === 'read') {
        return reading.kept === null
            ? (0,observed/* unavailable */.h)(`it has ${reading.sizeBytes} bytes, more than ${limitBytes}`)
            : (0,observed/* seen */.c)(reading.kept);
    }
    if (reading?.kind === 'corrupt')
        return (0,observed/* unavailable */.h)(`its git object is damaged: ${reading.detail}`);
    return (0,observed/* unavailable */.h)(isPartialClone ? store_facts/* NOT_FETCHED */.Q5 : 'its git object is not there');
}

// EXTERNAL MODULE: ./build/adapters/backends/walk-folder.js
var walk_folder = __webpack_require__(5579);
// EXTERNAL MODULE: ./build/adapters/hashing/read-texts.js
var read_texts = __webpack_require__(4413);
// EXTERNAL MODULE: ./build/adapters/hashing/tree-reader.js + 1 modules
var tree_reader = __webpack_require__(9039);
;// CONCATENATED MODULE: ./build/adapters/backends/work-tree.js




/** The files of a folder as they lie on the disk. What is not listed can still be read: a manifest may claim an ignored file. */
function createWorkTree({ root, list, workerEntry, excludes }) {
    const reader = (0,tree_reader/* createTreeReader */.s)(root, workerEntry);
    const isExcluded = (0,globs/* createExcludes */.O)(excludes);
    return {
        source: { kind: 'work-tree' },
        list: async () => (0,tree_listing/* orderEntries */.N)((await list()).entries.filter((entry) => !isExcluded(entry.path))),
        readTexts: (paths, limitBytes) => new Promise((resolve) => {
            resolve((0,read_texts/* readTextsOf */.K)(root, paths, limitBytes));
        }),
        read: (requests, progress) => reader.read(requests, progress),
    };
}

// EXTERNAL MODULE: ./build/domain/fetched-refs.js
var fetched_refs = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/adapters/git/commit-graph.js
var commit_graph = __webpack_require__(1676);
// EXTERNAL MODULE: ./build/adapters/git/remote.js
var git_remote = __webpack_require__(3010);
// EXTERNAL MODULE: ./build/adapters/git/run-git.js + 1 modules
var run_git = __webpack_require__(6954);
;// CONCATENATED MODULE: ./build/adapters/git/fetch.js




const TIMEOUT_MS = 600_000;
/** `origin`, or the only remote; null when there is none. */
async function openRemote({ gitDir, root, credential }) {
    const found = await (0,git_remote/* remoteOf */.e1)(gitDir);
    if (found === null)
        return null;
    const access = await (0,git_remote/* accessTo */.Yi)(found.url, credential);
    return {
        name: found.name,
        network: async (args, input = '') => (0,run_git/* runGit */.EO)(root, [`--git-dir=${gitDir}`, ...access.args, ...args], { input, env: access.env, timeoutMs: TIMEOUT_MS }),
        why: (failed) => (0,git_remote/* whyFailed */.KE)(failed, credential),
    };
}
/**
 * Brings what is asked for from `origin`, or from the only remote; null when there is none. Branches go to their remote-tracking
 * refs, other refs below {@link FETCHED}. A shallow clone stays shallow, a complete one complete. Failure is in the answer.
 */
async function fetchRefs(options, request) {
    const opened = await openRemote(options);
    if (opened === null)
        return null;
    const { gitDir } = options;
    const { name: remote, network } = opened;
    const fact = (refs, failed) => ({
        remote,
        refs,
        failure: failed === null ? null : opened.why(failed),
        history: null,
    });
    const listed = request.refPatterns.length === 0
        ? null
        : await network(['ls-remote', git_remote/* UPLOAD_PACK */.I3, '--refs', '--', remote, ...request.refPatterns]);
    if (listed !== null && listed.exitCode !== 0)
        return fact([], listed);
    const wanted = await refsToFetch(gitDir, remote, (0,run_git/* linesOf */.Dx)(listed?.stdout ?? Buffer.alloc(0)), request.refPatterns);
    const commit = request.commit !== null && !(await isHere(gitDir, request.commit)) ? [request.commit] : [];
    const refspecs = wanted.map(({ ref, target }) => `+${ref}:${target}`);
    if (refspecs.length + commit.length === 0)
        return fact([], null);
    const depth = (await (0,commit_graph/* shallowCommits */.H)(gitDir)).size > 0 ? ['--depth=1'] : [];
    const fetchAll = async (specs) => network(['fetch', git_remote/* UPLOAD_PACK */.I3, ...FLAGS, ...depth, '--stdin', '--', remote], specs.map((refspec) => `${refspec}\n`).join(''));
    const refs = wanted.map(({ ref }) => ref);
    const fetched = await fetchAll([...refspecs, ...commit]);
    if (fetched.exitCode === 0)
        return fact([...refs, ...commit], null);
    // The remote may have no such commit any more: that must not cost the refs.
    const isSalvaged = refs.length > 0 && commit.length > 0 && (await fetchAll(refspecs)).exitCode === 0;
    return fact(isSalvaged ? refs : [], fetched);
}
/**
 * Brings the older commits that a shallow clone lacks, with all that is in them: it is complete then. Null when it is complete already,
 * or there is no remote. No ref moves. Failure is in the answer.
 */
async function fetchHistory(options) {
    const cutOff = await (0,commit_graph/* shallowCommits */.H)(options.gitDir);
    const remote = cutOff.size === 0 ? null : await openRemote(options);
    if (remote === null)
        return null;
    const args = ['fetch', git_remote/* UPLOAD_PACK */.I3, ...FLAGS, '--unshallow', '--stdin', '--', remote.name];
    const fetchAll = async (wanted) => remote.network(args, wanted.map((commit) => `${commit}\n`).join(''));
    let fetched = await fetchAll([...cutOff]);
    const used = fetched.exitCode === 0 ? [] : await boundariesInUse(options.gitDir, cutOff);
    // One that nothing here uses any more may be gone at the remote.
    if (used.length > 0 && used.length < cutOff.size)
        fetched = await fetchAll(used);
    return { failure: fetched.exitCode === 0 ? null : remote.why(fetched) };
}
/** Commits whose parents are not here, of those that a ref or HEAD reaches. */
async function boundariesInUse(gitDir, cutOff) {
    const { stdout } = await (0,run_git/* runGit */.EO)(gitDir, [`--git-dir=${gitDir}`, 'rev-list', '--all', 'HEAD', '--']);
    return (0,run_git/* linesOf */.Dx)(stdout).filter((commit) => cutOff.has(commit));
}
const FLAGS = [
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    '--no-recurse-submodules',
    // What a store needs is read, every byte of it: a partial clone's filter would only put it off.
    '--no-filter',
    '--refmap=',
];
/** Of the refs that a remote listed, those that are not here yet as they are there. */
async function refsToFetch(gitDir, remote, listed, patterns) {
    const args = [`--git-dir=${gitDir}`, 'for-each-ref', '--format=%(objectname) %(refname)'];
    const here = new Set((0,run_git/* linesOf */.Dx)((await (0,run_git/* runGit */.EO)(gitDir, args)).stdout));
    return listed.flatMap((line) => {
        const [id, ref] = line.split('\t');
        if (id === undefined || ref === undefined || !/^refs\/[^\s:+^~?*[\\]+$/.test(ref))
            return [];
        // ls-remote also lists refs that only end as the pattern says.
        if (!patterns.some((pattern) => isNamedBy(pattern, ref)))
            return [];
        const target = ref.startsWith('refs/heads/')
            ? ref.replace('refs/heads/', `refs/remotes/${remote}/`)
            : ref.replace('refs/', fetched_refs/* FETCHED */.i);
        return here.has(`${id} ${target}`) || here.has(`${id} ${ref}`) ? [] : [{ ref, target }];
    });
}
function isNamedBy(pattern, ref) {
    return pattern.endsWith('*') ? ref.startsWith(pattern.slice(0, -1)) : ref === pattern;
}
async function isHere(gitDir, commit) {
    if (!/^[0-9a-f]{40,64}$/.test(commit))
        return true;
    return (await (0,run_git/* runGit */.EO)(gitDir, [`--git-dir=${gitDir}`, 'cat-file', '-e', `${commit}^{tree}`])).exitCode === 0;
}

;// CONCATENATED MODULE: ./build/adapters/git/start-of-change.js

/**
 * The commit that the change at HEAD starts from: of a merge of the proposed head, the parent that it was merged into, which a
 * clone of one commit names too; else the newest commit that HEAD and the base have in common; else the base itself, which may
 * have what the change did not start from.
 */
async function startOfChange(gitDir, base, proposedHead) {
    const git = async (...args) => (await (0,run_git/* runGit */.EO)(gitDir, [`--git-dir=${gitDir}`, ...args])).stdout;
    // The object itself: what a shallow clone leaves out of its history stands there all the same.
    const [into, merged, ...others] = parentsIn(await git('cat-file', 'commit', 'HEAD'));
    if (into !== undefined && merged !== undefined && others.length === 0 && merged === proposedHead)
        return { commit: into, isCertain: true };
    if (!/^[0-9a-f]{40,64}$/.test(base))
        return { commit: base, isCertain: false };
    const [common] = (0,run_git/* linesOf */.Dx)(await git('merge-base', base, 'HEAD'));
    return { commit: common ?? base, isCertain: common !== undefined };
}
/** Ids of the parents that the text of a commit names. */
function parentsIn(commit) {
    const text = commit.toString('latin1');
    const end = text.indexOf('\n\n');
    const head = end < 0 ? text : text.slice(0, end);
    return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, id = '']) => id);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/adapters/hashing/reading-of-error.js
var reading_of_error = __webpack_require__(377);
;// CONCATENATED MODULE: ./build/adapters/git/list-work-tree.js





const list_work_tree_NUL = 0;
/**
 * What git sees in a work tree: tracked files that are there, and untracked ones that are not ignored.
 * @throws UnreadableError when git cannot tell.
 */
async function listWorkTree(root) {
    const [{ stdout: tracked }, { stdout: deleted }, { stdout: untracked, stderr: warnings }] = await Promise.all([
        outputOf(root, ['ls-files', '-z', '-t', '--cached', '--stage']),
        outputOf(root, ['ls-files', '-z', '--deleted']),
        outputOf(root, ['ls-files', '-z', '--others', '--exclude-standard']),
    ]);
    const entries = new Map();
    const leftOut = new Set();
    for (const record of recordsOf(tracked)) {
        const entry = trackedEntry(record);
        // Somebody may have set the bit by hand, with the file in place.
        if (entry?.isLeftOut === true && !isThere(root, entry.path))
            leftOut.add(entry.path);
        else if (entry !== null) {
            // Where there are no symbolic links, git checks them out as files that hold where they lead.
            const kind = entry.kind === 'symlink' ? kindAt(root, entry.path) : entry.kind;
            entries.set(entry.path, { path: entry.path, kind });
        }
    }
    for (const record of recordsOf(deleted))
        entries.delete((0,path_bytes/* decodePath */.q0)(record));
    const nested = [];
    for (const record of recordsOf(untracked)) {
        const path = (0,path_bytes/* decodePath */.q0)(record);
        // Git shows a repository inside this one as a folder, with a slash at its end, and does not look into it.
        if (path.endsWith('/'))
            nested.push(path.slice(0, -1));
        else
            entries.set(path, { path, kind: kindAt(root, path) });
    }
    const all = [...entries.values()];
    const submodules = all.filter(({ kind }) => kind === 'submodule').map(({ path }) => path);
    return { entries: all, notEntered: [...submodules, ...nested].toSorted(), unread: unreadIn(warnings), leftOut };
}
/** Git does not say what kind an untracked path is. One that went away meanwhile was a file. */
function kindAt(root, path) {
    const stats = statsAt(root, path);
    if (stats === null)
        return 'other';
    if (stats === undefined || stats.isFile())
        return 'file';
    return stats.isSymbolicLink() ? 'symlink' : 'other';
}
function isThere(root, path) {
    return statsAt(root, path) !== undefined;
}
/** Undefined when nothing is there, null when that cannot be told. */
function statsAt(root, path) {
    try {
        return (0,external_node_fs_.lstatSync)(Buffer.concat([Buffer.from(`${root}/`), (0,path_bytes/* encodePath */.O0)(path)]), { throwIfNoEntry: false });
    }
    catch (error) {
        if ((0,reading_of_error/* codeOf */.$N)(error) === '')
            throw error;
        return null;
    }
}
/** A `.gitignore` that is a pipe is waited for by git, without an end. */
const list_work_tree_TIMEOUT_MS = 600_000;
async function outputOf(root, args) {
    const result = await (0,run_git/* runGit */.EO)(root, args, { timeoutMs: list_work_tree_TIMEOUT_MS });
    if (result.exitCode === null)
        throw new unreadable_error/* UnreadableError */.G('git did not list the work tree: it was ended, or took 10 minutes; see that no .gitignore in it is a pipe');
    if (result.exitCode !== 0)
        throw new unreadable_error/* UnreadableError */.G(`git cannot list the work tree: ${(0,run_git/* firstLine */.TM)(result.stderr)}`);
    return result;
}
const UNREAD = /^warning: could not open directory '(.*?)\/?': /;
/** Folders that git could not look into: of these it only warns. */
function unreadIn(warnings) {
    return warnings
        .split('\n')
        .flatMap((line) => UNREAD.exec(line)?.[1] ?? [])
        .toSorted();
}
function recordsOf(output) {
    const records = [];
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(list_work_tree_NUL, at);
        records.push(output.subarray(at, end < 0 ? output.length : end));
        at = end < 0 ? output.length : end + 1;
    }
    return records;
}
const TAB = 0x09;
/** `<tag> <mode> <id> <stage> TAB <path>`, as `ls-files -t --stage` writes it. The tag `S` is that of a path left out. */
function trackedEntry(record) {
    const tab = record.indexOf(TAB);
    if (tab < 0)
        return null;
    const path = (0,path_bytes/* decodePath */.q0)(record.subarray(tab + 1));
    const [tag, mode] = record.toString('latin1', 0, tab).split(' ');
    const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
    return { path, kind, isLeftOut: tag === 'S' };
}

// EXTERNAL MODULE: ./build/adapters/git/locate.js + 1 modules
var locate = __webpack_require__(3946);
// EXTERNAL MODULE: ./build/domain/grouped-by.js
var grouped_by = __webpack_require__(8705);
;// CONCATENATED MODULE: ./build/adapters/git/merge-bases.js
const OF_FIRST = 1;
const OF_SECOND = 2;
const OF_BOTH = 3;
/** An ancestor of a common ancestor. */
const STALE = 4;
/**
 * What `git merge-base --all` says, for pair after pair of one graph. Commits are looked at children first, so that whatever is an
 * ancestor of a common ancestor is known to be one when its turn comes.
 */
function createMergeBases(graph) {
    const flags = new Uint8Array(graph.size);
    return (first, second) => {
        const queue = new SmallestFirst();
        const touched = [];
        /** How many in the queue are not stale. */
        let fresh = 0;
        const paint = (commit, colour) => {
            const before = flags[commit] ?? 0;
            if ((before | colour) === before)
                return;
            flags[commit] = before | colour;
            if (before === 0) {
                touched.push(commit);
                queue.add(commit);
                if ((colour & STALE) === 0)
                    fresh += 1;
            }
            else if ((before & STALE) === 0 && (colour & STALE) !== 0)
                fresh -= 1;
        };
        paint(first, OF_FIRST);
        paint(second, OF_SECOND);
        const bases = [];
        let isCertain = true;
        while (fresh > 0) {
            const commit = queue.take();
            const colour = flags[commit] ?? 0;
            const isStale = (colour & STALE) !== 0;
            if (!isStale)
                fresh -= 1;
            if (!isStale && colour === OF_BOTH)
                bases.push(commit);
            else if (!isStale && graph.isCutOff(commit))
                isCertain = false;
            const passedOn = colour === OF_BOTH ? colour | STALE : colour;
            for (const parent of graph.parentsOf(commit))
                paint(parent, passedOn);
        }
        for (const commit of touched)
            flags[commit] = 0;
        // Of several bases one may be the other's ancestor, by a way that is not here.
        return { bases, isCertain: isCertain && (bases.length === 1 || !graph.hasCutOff) };
    };
}
/** A binary heap of numbers. */
class SmallestFirst {
    #heap = [];
    add(value) {
        const heap = this.#heap;
        let at = heap.push(value) - 1;
        while (at > 0) {
            const above = (at - 1) >> 1;
            if ((heap[above] ?? 0) <= value)
                break;
            heap[at] = heap[above] ?? 0;
            at = above;
        }
        heap[at] = value;
    }
    /** Of a heap that is not empty. */
    take() {
        const heap = this.#heap;
        const [smallest = 0] = heap;
        const last = heap.pop() ?? 0;
        if (heap.length === 0)
            return smallest;
        let at = 0;
        for (;;) {
            const left = 2 * at + 1;
            const child = (heap[left + 1] ?? Infinity) < (heap[left] ?? Infinity) ? left + 1 : left;
            const value = heap[child];
            if (value === undefined || value >= last)
                break;
            heap[at] = value;
            at = child;
        }
        heap[at] = last;
        return smallest;
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/adapters/git/tree-changes.js



const OPTIONS = [
    ...['diff-tree', '--stdin', '--always', '--root', '-r', '-z', '--raw', '--no-abbrev'],
    ...['--no-renames', '--no-relative', '--ignore-submodules=none'],
];
/**
 * What differs between the trees of pair after pair, in their order, by one process. No file is read, and a mode that makes a file
 * executable is no difference.
 * @param paths files and folders to stay in, in bytes as {@link TreeChange} has them; none for everything.
 * @throws UnreadableError when a commit or tree is not here, or damaged; what came before is true.
 */
async function* treeChanges(gitDir, pairs, paths = []) {
    const pathspecs = paths.map((path) => `:(top,literal)${Buffer.from(path, 'latin1').toString('utf8')}`);
    const child = (0,run_git/* startGit */.BE)(gitDir, [`--git-dir=${gitDir}`, ...OPTIONS, '--', ...pathspecs]);
    const stderr = (0,run_git/* collectEnd */.km)(child);
    const ended = new Promise((resolve) => {
        child.on('error', resolve);
        child.on('close', resolve);
    });
    child.stdin.on('error', () => child.stdin.destroy());
    external_node_stream_.Readable.from(linesFor(pairs())).pipe(child.stdin);
    try {
        const expected = pairs()[Symbol.iterator]();
        let changes = null;
        for await (const token of tokensOf(child.stdout)) {
            if (typeof token !== 'string')
                changes?.push(token);
            else {
                if (changes !== null)
                    yield changes.filter(({ before, after }) => before !== after);
                const pair = expected.next();
                if (pair.done === true || pair.value[0] !== token)
                    throw new unreadable_error/* UnreadableError */.G(NOT_COMPARED);
                changes = [];
            }
        }
        if ((await ended) !== 0)
            throw new unreadable_error/* UnreadableError */.G((0,run_git/* firstLine */.TM)(stderr()) || 'git diff-tree failed');
        if (changes !== null)
            yield changes.filter(({ before, after }) => before !== after);
        if (expected.next().done !== true)
            throw new unreadable_error/* UnreadableError */.G(NOT_COMPARED);
    }
    finally {
        child.kill('SIGKILL');
    }
}
const NOT_COMPARED = 'git could not compare two commits';
/** Enough lines at a time to be worth a write. */
const LINES_AT_ONCE = 256;
function* linesFor(pairs) {
    let lines = [];
    for (const [commit, other] of pairs) {
        lines.push(other === null ? `${commit}\n` : `${commit} ${other}\n`);
        if (lines.length < LINES_AT_ONCE)
            continue;
        yield lines.join('');
        lines = [];
    }
    if (lines.length > 0)
        yield lines.join('');
}
/** The ids of commits that begin a comparison, and after each its changes. */
async function* tokensOf(stdout) {
    let begun = Buffer.alloc(0);
    let header = null;
    for await (const chunk of stdout) {
        const bytes = begun.length === 0 ? chunk : Buffer.concat([begun, chunk]);
        let at = 0;
        for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, at)) {
            const text = bytes.toString('latin1', at, end);
            at = end + 1;
            if (header !== null) {
                yield changeOf(header, text);
                header = null;
            }
            else if (text.startsWith(':'))
                header = text;
            else
                yield text;
        }
        begun = bytes.subarray(at);
    }
}
/** `:<mode> <mode> <id> <id> <status>`, of a path. */
function changeOf(header, path) {
    const [modeBefore = '', modeAfter = '', before = '', after = ''] = header.slice(1).split(' ');
    return { path, before: itemOf(modeBefore, before), after: itemOf(modeAfter, after) };
}
function itemOf(mode, id) {
    return mode === '000000' ? '' : `${mode.slice(0, 3)} ${id}`;
}
/** The object id of a file; null for nothing, a symbolic link or a submodule. */
function fileIdOf(item) {
    return item.startsWith('100 ') ? item.slice('100 '.length) : null;
}
/** True for a commit of another repository. */
function isSubmodule(item) {
    return item.startsWith('160 ');
}

;// CONCATENATED MODULE: ./build/adapters/git/dropped-changes.js



/** A merge of more parents is not looked into: each two of them may have other bases. */
const MAX_PARENTS = 24;
/** More are not kept. */
const MAX_DROPPED = 100_000;
/**
 * Every change of one side that a merge dropped, though no other side had changed the path: another parent has what the merge has,
 * and so has every merge base of the two. Trees and ids only. What the merge has at a new path instead was moved, not dropped.
 */
async function droppedChanges(request) {
    const { gitDir, graph, merges, paths, isWanted } = request;
    const plans = plansFor(graph, merges);
    const found = [];
    const planned = new Set(plans.map(({ merge }) => merge));
    const untold = merges.filter((merge) => !planned.has(merge));
    const answers = treeChanges(gitDir, () => pairsOf(graph, plans), paths);
    for (const plan of plans) {
        if (found.length > MAX_DROPPED) {
            untold.push(plan.merge);
            continue;
        }
        const sides = await take(answers, plan.parents.length);
        const bases = await take(answers, plan.bases.length);
        for (const change of droppedBy(plan, sides, bases)) {
            if (!isWanted(change.path))
                continue;
            if (found.length > MAX_DROPPED)
                untold.push(plan.merge);
            if (found.length > MAX_DROPPED)
                break;
            found.push(change);
        }
    }
    await answers.return(undefined);
    return { all: await withoutMoved(gitDir, graph, found), untold };
}
function plansFor(graph, merges) {
    const mergeBases = createMergeBases(graph);
    return merges.flatMap((merge) => {
        const parents = graph.parentsOf(merge);
        if (graph.isCutOff(merge) || parents.length > MAX_PARENTS)
            return [];
        const byPair = new Map();
        for (const [place, parent] of parents.entries())
            for (const [otherPlace, other] of parents.slice(0, place).entries()) {
                const { bases, isCertain } = mergeBases(parent, other);
                if (!isCertain)
                    return [];
                byPair.set(`${otherPlace} ${place}`, bases);
            }
        const basesOf = (one, other) => byPair.get(`${Math.min(one, other)} ${Math.max(one, other)}`) ?? [];
        return [{ merge, parents, bases: [...new Set([...byPair.values()].flat())], basesOf }];
    });
}
/** Each merge is compared with its parents, then with their bases. */
function* pairsOf(graph, plans) {
    for (const { merge, parents, bases } of plans)
        for (const other of [...parents, ...bases])
            yield [graph.idOf(merge), graph.idOf(other)];
}
async function take(answers, count) {
    const taken = [];
    while (taken.length < count) {
        const changes = await answers.next();
        if (changes.done === true)
            throw new Error('there are fewer comparisons than pairs');
        taken.push(new Map(changes.value.map((change) => [change.path, change])));
    }
    return taken;
}
function* droppedBy(plan, sides, bases) {
    const { merge, parents } = plan;
    const hadItBefore = (one, other, { path, after }) => {
        const common = plan.basesOf(one, other);
        if (common.length === 0)
            return after === '';
        return common.every((base) => bases[plan.bases.indexOf(base)]?.has(path) === false);
    };
    for (const [place, side] of sides.entries())
        for (const change of side.values()) {
            const { path, before, after } = change;
            if (isSubmodule(before) || isSubmodule(after))
                continue;
            const keepers = parents.flatMap((_, other) => (sides[other]?.has(path) === false ? [other] : []));
            const droppers = parents.flatMap((_, other) => (sides[other]?.get(path)?.before === before ? [other] : []));
            // Of several sides that have what was kept, one may have made it out of what was dropped.
            const isDropped = droppers.every((dropper) => keepers.every((keeper) => hadItBefore(dropper, keeper, change)));
            if (keepers.length === 0 || !isDropped)
                continue;
            yield { merge, side: parents[place] ?? 0, parentNumber: place + 1, path, kept: after, dropped: before };
        }
}
/** Without what the merge has at a path that no side had: it moved there, with a folder that has another name. */
async function withoutMoved(gitDir, graph, found) {
    if (found.length === 0)
        return [];
    const groups = [...(0,grouped_by/* groupedBy */.m)(found, ({ merge }) => merge)];
    const pairs = groups.flatMap(([merge]) => graph.parentsOf(merge).map((parent) => [graph.idOf(merge), graph.idOf(parent)]));
    const answers = treeChanges(gitDir, () => pairs);
    const left = [];
    for (const [merge, changes] of groups) {
        const [first, ...others] = await take(answers, graph.parentsOf(merge).length);
        const added = [...(first?.values() ?? [])].filter(({ before, path }) => before === '' && others.every((other) => other.get(path)?.before === ''));
        const placed = new Set(added.map(({ after }) => after));
        left.push(...changes.filter(({ dropped }) => !placed.has(dropped)));
    }
    await answers.return(undefined);
    return left;
}

// EXTERNAL MODULE: ./build/adapters/redaction/redaction.js + 1 modules
var redaction = __webpack_require__(786);
;// CONCATENATED MODULE: ./build/adapters/git/lost-redaction.js



/** Larger files are not compared. */
const MAX_BYTES = 8 * 1024 * 1024;
/**
 * Whether a lost change has to do with a redaction: the texts of what was kept and what was lost are compared here, and nothing of
 * them leaves. Whatever cannot be told is `possible`, and that is most: a merge drops a secret just as it drops anything else, so a
 * line that only the lost text has may be one, in whatever it replaced, and also where lines were only added. A line that only the
 * kept text has may be one that the lost side had taken out. So `none` takes the same lines, in another order or with other blanks
 * at their ends: whoever sees what was lost learns nothing that is not there. It is found all the same, with its merge and the number
 * of the parent that had it; what `none` adds is no more than that parent's id and a command that prints the difference.
 */
async function redactionOf(reader, change) {
    const ids = [fileIdOf(change.kept), fileIdOf(change.dropped)].filter((id) => id !== null);
    if (ids.length < 2)
        return 'possible';
    const readings = await reader.read(ids.map((id) => ({ objectIds: [id], type: 'blob', keepBytes: MAX_BYTES, isHashed: false })), () => undefined);
    const [kept, lost] = readings.map((reading) => reading.kind === 'read' && reading.kept !== null ? (0,path_bytes/* decodeStrictUtf8 */.Rs)(reading.kept) : null);
    if (typeof kept !== 'string' || typeof lost !== 'string')
        return 'possible';
    if (haveSameLines(kept, lost))
        return change.wasReplaced ? 'possible' : 'none';
    // Counts stop somewhere: of two that stopped nothing follows, and fewer than another are all that there are.
    return (0,redaction/* isRedactionOf */.zg)(lost, kept) || (0,redaction/* countMarkers */.LG)(lost) > (0,redaction/* countMarkers */.LG)(kept) ? 'undone' : 'possible';
}
/** Blanks at the end of lines, empty lines and the order of lines are not compared. */
function haveSameLines(text, other) {
    const [lines, others] = [text, other].map((whole) => {
        const trimmed = whole.split('\n').map((line) => line.trimEnd());
        return trimmed.filter((line) => line !== '').toSorted();
    });
    return lines?.length === others?.length && lines?.every((line, at) => line === others?.[at]) === true;
}

;// CONCATENATED MODULE: ./build/adapters/git/pathspecs.js
/** More paths than this are not named to git: it is faster to look at them all. */
const MAX_PATHS = 200;
/** What every system takes in one command line. */
const MAX_CHARACTERS = 16_000;
/** True when git can be told to stay in these paths, which are bytes in latin1, on a command line. */
function canBeNamed(paths) {
    return paths.length <= MAX_PATHS && paths.join('').length <= MAX_CHARACTERS && paths.every(isUtf8);
}
function isUtf8(path) {
    const bytes = Buffer.from(path, 'latin1');
    return Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes);
}

;// CONCATENATED MODULE: ./build/adapters/git/still-lost.js



/**
 * Of what merges dropped, what the tip still lacks. The tip has at the path what the merge left there, or nothing; it has what was
 * dropped at no path that is new since; and on no way on which it has got its version from the merge has a commit that is no merge
 * changed the path, nor one anywhere changed it from what was dropped. Whoever did has dealt with it.
 */
async function stillLost(gitDir, graph, tip, dropped) {
    const lacking = await lackingAt(gitDir, graph, tip, dropped.all);
    if (lacking.length === 0)
        return { lost: [], untold: 0 };
    const touched = await touchedPaths(gitDir, graph, lacking.map(({ path }) => path));
    const touchesOf = ({ path }) => touched.get(path) ?? NEVER;
    const budget = { left: MAX_STEPS };
    const isRepair = createRepairs(graph, dropped.all, touchesOf, budget);
    const wasReplaced = createReplacements(graph, touchesOf);
    const lost = [];
    let untold = 0;
    for (const [merge, changes] of (0,grouped_by/* groupedBy */.m)(lacking, (change) => change.merge)) {
        const trace = createTrace(graph, merge, budget);
        let ofUntouched = null;
        for (const change of changes) {
            const touches = touchesOf(change);
            const fate = touches.size > 0 ? trace(tip, change, touches) : (ofUntouched ??= trace(tip, change, touches));
            const repairs = fate === 'lost' ? isRepair(change) : false;
            const isLost = fate === 'lost' && repairs === false;
            if (fate === 'untold' || repairs === null || (isLost && mayBeRepair(graph, change, dropped.untold, budget)))
                untold += 1;
            else if (isLost)
                lost.push({ ...change, wasReplaced: wasReplaced(change) });
        }
    }
    return { lost, untold };
}
/**
 * So many commits are looked at, newest merges first; what more would take is not told. Some 10 s: a history in which thousands of
 * merges drop the same path could take for ever.
 */
const MAX_STEPS = 250_000_000;
/** What the tip has not got, by its tree alone. */
async function lackingAt(gitDir, graph, tip, dropped) {
    const groups = [...(0,grouped_by/* groupedBy */.m)(dropped, ({ merge }) => merge)];
    const pairs = groups.map(([merge]) => [graph.idOf(tip), graph.idOf(merge)]);
    const lacking = [];
    let at = 0;
    if (groups.length > 0)
        for await (const later of treeChanges(gitDir, () => pairs)) {
            const placed = new Set(later.flatMap(({ after, before }) => (before === '' ? [after] : [])));
            const byPath = new Map(later.map((change) => [change.path, change.after]));
            for (const change of groups[at]?.[1] ?? []) {
                const now = byPath.get(change.path) ?? change.kept;
                const isAnswered = now === change.dropped || placed.has(change.dropped);
                if ((now === change.kept || now === '') && !isAnswered)
                    lacking.push(change);
            }
            at += 1;
        }
    return lacking;
}
const NEVER = new Map();
/** Where in all of the graph some paths were touched. */
async function touchedPaths(gitDir, graph, paths) {
    const touched = new Map(paths.map((path) => [path, new Map()]));
    const named = [...touched.keys()];
    const pairs = () => still_lost_pairsOf(graph);
    const numbers = numbersOf(graph);
    for await (const changes of treeChanges(gitDir, pairs, canBeNamed(named) ? named : [])) {
        const [commit, parent] = numbers.next().value ?? [0, 0];
        for (const { before, path } of changes) {
            const byCommit = touched.get(path);
            if (byCommit === undefined)
                continue;
            byCommit.set(commit, (byCommit.get(commit) ?? new Map()).set(parent, before));
        }
    }
    return touched;
}
function* still_lost_pairsOf(graph) {
    for (const [commit, parent] of numbersOf(graph))
        yield [graph.idOf(commit), graph.idOf(parent)];
}
function* numbersOf(graph) {
    for (let commit = 0; commit < graph.size; commit++)
        for (const parent of graph.parentsOf(commit))
            yield [commit, parent];
}
/** Follows, from a tip down to a merge, where the tip has its version of a path from. */
function createTrace(graph, merge, budget) {
    if (budget.left < 0)
        return () => 'untold';
    budget.left -= graph.size;
    const isBefore = ancestorsOf(graph, merge);
    const isAfter = descendantsOf(graph, merge);
    const seenFor = new Int32Array(graph.size);
    let round = 0;
    return (tip, { dropped }, touches) => {
        round += 1;
        const open = [tip];
        let isFromMerge = false;
        let isCutOff = false;
        for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
            if (commit === merge)
                isFromMerge = true;
            if (seenFor[commit] === round || isBefore[commit] === 1)
                continue;
            seenFor[commit] = round;
            if (--budget.left < 0)
                return 'untold';
            if (graph.isCutOff(commit))
                isCutOff = true;
            const parents = graph.parentsOf(commit);
            const before = touches.get(commit);
            const same = parents.filter((parent) => before?.has(parent) !== true);
            if (same.length > 0) {
                open.push(...same);
                continue;
            }
            if (parents.length === 1 && isAfter[commit] === 1)
                return 'dealt-with';
            if (before !== undefined && [...before.values()].includes(dropped))
                return 'dealt-with';
            open.push(...parents);
        }
        return isCutOff ? 'untold' : isFromMerge ? 'lost' : 'dealt-with';
    };
}
/**
 * Tells whether what a side had was itself no more than what an earlier merge had lost: the merge that drops it brings that back. Null
 * when it cannot be told.
 * @param all what merges dropped, newest merges first.
 */
function createRepairs(graph, all, touchesOf, budget) {
    const keyOf = (path, from, to) => `${from} ${to} ${path}`;
    const byKey = (0,grouped_by/* groupedBy */.m)(all, ({ dropped, kept, path }) => keyOf(path, dropped, kept));
    const answers = new Map();
    const answer = (change) => {
        const inverse = byKey.get(keyOf(change.path, change.kept, change.dropped)) ?? [];
        let isTold = true;
        for (const earlier of inverse.filter(({ merge }) => merge > change.merge)) {
            const fate = createTrace(graph, earlier.merge, budget)(change.side, earlier, touchesOf(change));
            const isRepair = fate === 'lost' ? answers.get(earlier) : false;
            if (fate === 'lost' && isRepair === false)
                return true;
            if (fate === 'untold' || isRepair === null)
                isTold = false;
        }
        return isTold ? false : null;
    };
    /** Oldest merges first: each answer needs those before it. */
    const answerAll = ({ dropped, kept, path }) => {
        const pair = [keyOf(path, dropped, kept), keyOf(path, kept, dropped)].flatMap((key) => byKey.get(key) ?? []);
        for (const each of pair.toSorted((a, b) => b.merge - a.merge))
            answers.set(each, answer(each));
    };
    return (change) => {
        if (!byKey.has(keyOf(change.path, change.kept, change.dropped)))
            return false;
        if (!answers.has(change))
            answerAll(change);
        return answers.get(change) ?? null;
    };
}
/** A merge of which nothing can be told may be what lost it. */
function mayBeRepair(graph, { side }, untold, budget) {
    if (untold.length === 0)
        return false;
    budget.left -= graph.size;
    if (budget.left < 0)
        return true;
    const isBefore = ancestorsOf(graph, side);
    return untold.some((merge) => isBefore[merge] === 1);
}
/** The commit and all that it reaches. */
function ancestorsOf(graph, commit) {
    const isOne = new Uint8Array(graph.size);
    isOne[commit] = 1;
    for (let at = commit; at < graph.size; at++)
        if (isOne[at] === 1)
            for (const parent of graph.parentsOf(at))
                isOne[parent] = 1;
    return isOne;
}
function descendantsOf(graph, commit) {
    const isOne = new Uint8Array(graph.size);
    isOne[commit] = 1;
    for (let at = commit - 1; at >= 0; at--)
        if (graph.parentsOf(at).some((parent) => isOne[parent] === 1))
            isOne[at] = 1;
    return isOne;
}
/** Tells whether a commit that is no merge had before it what was dropped, and not after. */
function createReplacements(graph, touchesOf) {
    const replaced = new Map();
    return (change) => {
        const known = replaced.get(change.path) ?? replacedBy(graph, touchesOf(change));
        replaced.set(change.path, known);
        return known.has(change.dropped);
    };
}
function replacedBy(graph, touches) {
    const ofPlain = [...touches].filter(([commit]) => graph.parentsOf(commit).length === 1);
    return new Set(ofPlain.flatMap(([, before]) => [...before.values()]));
}

;// CONCATENATED MODULE: ./build/adapters/git/lost-updates.js










/** The newest of them are looked at. */
const MAX_MERGES = 20_000;
/** So many are compared with what was kept, newest merges first; of the rest is not known what they have to do with a redaction. */
const MAX_COMPARED = 500;
/** What merges lost, of all that the tips reach. Without a merge, it costs one look at the history. */
async function lostUpdates(options) {
    try {
        const { gitDir, request, tips } = options;
        const commits = [...new Set(tips.map(({ commit }) => commit))];
        const shallow = await (0,commit_graph/* shallowCommits */.H)(gitDir);
        if (shallow.size === 0 && !(await hasMerge(gitDir, commits, request.since)))
            return (0,observed/* seen */.c)(NO_MERGES);
        const since = request.since === null ? [] : [request.since];
        return (0,observed/* seen */.c)(await lookAt(options, await (0,commit_graph/* readCommitGraph */.O0)(gitDir, [...commits, ...since], shallow), shallow.size > 0));
    }
    catch (error) {
        if (error instanceof unreadable_error/* UnreadableError */.G)
            return (0,observed/* unavailable */.h)(error.message);
        throw error;
    }
}
const NO_MERGES = { mergeCount: 0, lost: [], unseen: null };
async function hasMerge(gitDir, commits, since) {
    const args = [`--git-dir=${gitDir}`, 'rev-list', '--merges', '--max-count=1', '--stdin'];
    const input = [...commits, ...(since === null ? [] : [`^${since}`])].map((line) => `${line}\n`).join('');
    const { exitCode, stderr, stdout } = await (0,run_git/* runGit */.EO)(gitDir, args, { input });
    if (exitCode !== 0)
        throw new unreadable_error/* UnreadableError */.G((0,run_git/* firstLine */.TM)(stderr) || 'git rev-list failed');
    return (0,run_git/* linesOf */.Dx)(stdout).length > 0;
}
async function lookAt(options, graph, isShallow) {
    const { gitDir, isExcluded, request } = options;
    const since = request.since === null ? null : graph.numberOf(request.since);
    const isKnown = since === null ? null : ancestorsOf(graph, since);
    const merges = [];
    for (let commit = 0; commit < graph.size && merges.length <= MAX_MERGES; commit++)
        if (graph.parentsOf(commit).length > 1)
            merges.push(commit);
    const dropped = await droppedChanges({
        ...{ gitDir, graph, merges: merges.slice(0, MAX_MERGES), paths: namedRoots(request.roots) },
        isWanted: (bytes) => {
            const path = (0,path_bytes/* decodePath */.q0)(Buffer.from(bytes, 'latin1'));
            return !isExcluded(path) && request.isWanted(path);
        },
    });
    const { lost, untold } = await lostAtTips(options, graph, dropped);
    const isWhole = merges.length <= MAX_MERGES && untold + dropped.untold.length === 0 && !graph.hasCutOff;
    const isOwn = (merge) => isKnown?.[merge] !== 1;
    const own = lost.filter(({ change }) => isOwn(change.merge));
    return {
        mergeCount: merges.slice(0, MAX_MERGES).filter(isOwn).length,
        lost: await worded(options, graph, own),
        unseen: isWhole ? null : isShallow && graph.hasCutOff ? SHALLOW : TOO_MUCH,
    };
}
const SHALLOW = 'the clone is shallow, and merges that are not here were not looked at; fetch the whole history';
const TOO_MUCH = 'there is more history than is looked at; its newest merges were';
/** Folders to stay in; none where there are too many to name, or one of them is everything. */
function namedRoots(roots) {
    const named = roots.map((root) => (0,path_bytes/* encodePath */.O0)(root).toString('latin1'));
    return roots.includes('.') || !canBeNamed(named) ? [] : named;
}
async function lostAtTips({ gitDir, tips }, graph, dropped) {
    const lost = [];
    let untold = 0;
    for (const { commit, path: root } of dropped.all.length === 0 ? [] : tips) {
        const tip = graph.numberOf(commit);
        if (tip === null)
            continue;
        const reached = ancestorsOf(graph, tip);
        const here = { ...dropped, all: dropped.all.filter(({ merge }) => reached[merge] === 1) };
        const answer = await stillLost(gitDir, graph, tip, here);
        untold += answer.untold;
        for (const change of answer.lost)
            lost.push({ path: (0,path/* joinPath */.uJ)(root, (0,path_bytes/* decodePath */.q0)(Buffer.from(change.path, 'latin1'))), change });
    }
    return { lost, untold };
}
const WORST_FIRST = ['undone', 'possible', 'none'];
/** One update for each path: the worst, and of those the newest. */
async function worded({ isPartialClone, reader }, graph, lost) {
    const updates = new Map();
    for (const [index, { change, path }] of lost.toSorted((a, b) => a.change.merge - b.change.merge).entries()) {
        const redaction = isPartialClone || index >= MAX_COMPARED ? 'possible' : await redactionOf(reader, change);
        const known = updates.get(path);
        if (known !== undefined && WORST_FIRST.indexOf(known.redaction) <= WORST_FIRST.indexOf(redaction))
            continue;
        updates.set(path, {
            ...{ path, redaction, merge: graph.idOf(change.merge) },
            change: change.kept === '' ? 'added' : change.dropped === '' ? 'removed' : 'changed',
            parentNumber: redaction === 'none' ? change.parentNumber : null,
            parent: redaction === 'none' ? graph.idOf(change.side) : null,
        });
    }
    const all = [...updates.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
    // A commit that one path must not lead to, no other path may.
    const withheld = new Set(all.flatMap(({ merge, redaction }) => (redaction === 'none' ? [] : [merge])));
    return all.map((update) => (withheld.has(update.merge) ? { ...update, parent: null, parentNumber: null } : update));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/adapters/git/blob-sizes.js

/** So many a process: its answers are held at once. */
const MAX_IDS = 50_000;
/**
 * The sizes of blobs, in the order of their ids, as their headers tell them: no content is read. Null for what is no blob, is
 * not there, or was not answered for.
 */
async function blobSizes(gitDir, objectIds) {
    const sizes = [];
    for (let at = 0; at < objectIds.length; at += MAX_IDS) {
        const ids = objectIds.slice(at, at + MAX_IDS);
        const input = `${ids.join('\n')}\n`;
        // In order, and without the ids: what git may write before anybody reads it is little.
        const format = '--batch-check=%(objecttype) %(objectsize)';
        const { stdout } = await (0,run_git/* runGit */.EO)(gitDir, [`--git-dir=${gitDir}`, 'cat-file', format, '--buffer'], { input });
        sizes.push(...sizesIn(stdout, ids.length));
    }
    return sizes;
}
const BLOB = 'blob ';
/** One a line; null where there are fewer whole lines. */
function sizesIn(answers, count) {
    const lines = answers.toString('latin1').split('\n').slice(0, -1);
    return Array.from({ length: count }, (_, index) => sizeIn(lines[index] ?? ''));
}
function sizeIn(answer) {
    const size = answer.startsWith(BLOB) && answer.length > BLOB.length ? Number(answer.slice(BLOB.length)) : NaN;
    return Number.isSafeInteger(size) ? size : null;
}

// EXTERNAL MODULE: ./build/adapters/git/cat-file.js
var cat_file = __webpack_require__(6473);
// EXTERNAL MODULE: ./build/adapters/git/object-job.js
var object_job = __webpack_require__(6481);
;// CONCATENATED MODULE: ./build/adapters/git/object-bulk.js


/**
 * Reads many small objects with one process that need not answer for each before the next: several times as fast. Gives null
 * for a job whose objects were not all there and well; others are to look into that.
 */
async function readInBulk({ gitDir, objectFormat }, jobs) {
    const readings = [];
    let intake = null;
    const current = () => {
        const job = jobs[readings.length];
        return job === undefined ? null : (intake ??= new object_job/* JobIntake */.u(job, objectFormat));
    };
    const answered = (reading) => {
        if (reading === null || reading === undefined)
            return;
        intake = null;
        readings.push(reading.kind === 'read' ? reading : null);
    };
    const catFile = (0,cat_file/* startCatFile */.f)(gitDir, {
        expects: () => current()?.objectId ?? null,
        onStart: (type, sizeBytes) => current()?.start(type, sizeBytes),
        onBytes: (bytes) => current()?.add(bytes),
        onEnd: () => {
            const job = current();
            answered(job?.end());
            return job?.problem?.kind !== 'corrupt';
        },
        onMissing: () => {
            answered(current()?.miss());
        },
    }, ['--buffer']);
    catFile.ask(jobs.flatMap(({ objectIds }) => objectIds));
    catFile.finish();
    await catFile.ended;
    return jobs.map((_, index) => readings[index] ?? null);
}

// EXTERNAL MODULE: ./build/adapters/git/object-lanes.js + 1 modules
var object_lanes = __webpack_require__(9088);
;// CONCATENATED MODULE: ./build/adapters/git/object-reader.js




/** Starting threads costs some 40 ms. So many jobs are worth it when their bytes are hashed \u2026 */
const WORTH_JOBS = 128;
/** \u2026 and after so many of any kind, more are to be expected: the threads are started while there is still other work. */
const EXPECT_JOBS = 512;
/** Fewer bytes than this are hashed here in less time than threads take to start. */
const WORTH_BYTES = 64 * 1024 * 1024;
/** So many jobs are worth a process of their own, if they are not large: two processes inflate twice as much. */
const BULK_JOBS = 64;
const LARGE_BYTES = 64 * 1024;
const MAX_LANES = 4;
/**
 * A reader that hashes a few objects in this thread, and many in threads of their own, each with a git process of its own: while
 * one inflates, another is hashed.
 * @param workerEntry the module that a thread starts; see `worker.ts`.
 */
function createObjectReader(database, workerEntry) {
    const laneCount = Math.min((0,external_node_os_.availableParallelism)(), MAX_LANES);
    const here = (0,object_lanes/* createLanes */.k)(database, Math.min(laneCount, 2));
    let pool = null;
    let asked = 0;
    const openPool = async () => {
        const { createObjectPool } = await __webpack_require__.e(/* import() */ 902).then(__webpack_require__.bind(__webpack_require__, 7902));
        return createObjectPool({ database, workerEntry, workerCount: laneCount });
    };
    return {
        objectFormat: database.objectFormat,
        blobSizes: async (objectIds) => blobSizes(database.gitDir, objectIds),
        read: async (jobs, progress, totalBytes = null) => {
            asked += jobs.length;
            const isWorthIt = jobs.length >= WORTH_JOBS && (totalBytes === null || totalBytes >= WORTH_BYTES);
            const isForThreads = laneCount > 1 && isWorthIt && jobs.every(isHashed);
            if (laneCount > 1 && (isForThreads || asked >= EXPECT_JOBS))
                pool ??= openPool();
            if (isForThreads && pool !== null)
                return (await pool).read(jobs, progress);
            const areLarge = totalBytes !== null && totalBytes > jobs.length * LARGE_BYTES;
            return jobs.length >= BULK_JOBS && !areLarge
                ? readMany(database, jobs, here, progress)
                : here.read(jobs, progress);
        },
    };
}
/** In bulk; what that did not answer, one by one. */
async function readMany(database, jobs, here, progress) {
    const inBulk = await readInBulk(database, jobs);
    const left = jobs.filter((_, index) => inBulk[index] === null);
    progress(jobs.length - left.length, jobs.length);
    const rest = (await here.read(left, () => undefined)).values();
    const readings = inBulk.map((reading) => reading ?? rest.next().value);
    progress(jobs.length, jobs.length);
    return readings.filter((reading) => reading !== undefined);
}
function isHashed({ isHashed: isHashedToo }) {
    return isHashedToo;
}

;// CONCATENATED MODULE: ./build/adapters/git/promised-objects.js

/**
 * Ids of the objects below some commits that a partial clone left at its remote. Asking for one of them would make an older
 * git (before 2.45) try to fetch it, and end when it may not; so it is better to know.
 */
async function promisedObjects(gitDir, commits) {
    const args = ['rev-list', '--objects', '--no-object-names', '--no-walk', '--missing=print', '--stdin'];
    const input = commits.map((commit) => `${commit}\n`).join('');
    // Damage cuts the answer short; what is then not in it is still found missing when it is read.
    const { stdout } = await (0,run_git/* runGit */.EO)(gitDir, [`--git-dir=${gitDir}`, ...args], { input });
    return new Set((0,run_git/* linesOf */.Dx)(stdout).flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : [])));
}

;// CONCATENATED MODULE: ./build/adapters/git/reached-commits.js



/** More commits than this are not looked through. */
const MAX_COMMITS = 2_000_000;
/**
 * Which of some commits a ref or HEAD reaches. They are known by a name that is made of their id, from which nobody can get the id
 * back. Newest commits first, and no further than it takes to find them all.
 * @param nameOf the name of a commit.
 */
async function reachedCommits(gitDir, asked, nameOf) {
    const reached = new Set();
    if (asked.size === 0)
        return (0,observed/* seen */.c)({ reached, isWhole: true });
    const child = (0,run_git/* startGit */.BE)(gitDir, [`--git-dir=${gitDir}`, 'rev-list', '--all', `--max-count=${MAX_COMMITS}`]);
    const stderr = (0,run_git/* collectEnd */.km)(child);
    const ended = new Promise((resolve) => {
        child.on('error', resolve);
        child.on('close', resolve);
    });
    child.stdin.end();
    let commits = 0;
    try {
        let begun = '';
        for await (const chunk of child.stdout.setEncoding('latin1')) {
            const lines = (begun + String(chunk)).split('\n');
            begun = lines.pop() ?? '';
            for (const line of lines)
                if (asked.has(nameOf(line)))
                    reached.add(nameOf(line));
            commits += lines.length;
            if (reached.size === asked.size)
                return (0,observed/* seen */.c)({ reached, isWhole: true });
        }
        if ((await ended) !== 0)
            return (0,observed/* unavailable */.h)((0,run_git/* firstLine */.TM)(stderr()) || 'git rev-list failed');
    }
    finally {
        child.kill('SIGKILL');
    }
    return (0,observed/* seen */.c)({ reached, isWhole: commits < MAX_COMMITS && (await (0,commit_graph/* shallowCommits */.H)(gitDir)).size === 0 });
}

;// CONCATENATED MODULE: ./build/adapters/git/refs.js




/** What stands for the id of a ref that cannot be read. */
const NULL_ID = '0'.repeat(40);
/**
 * Full names of all refs, in code-unit order; those that cannot be read too.
 * @throws UnreadableError when git cannot list them.
 */
async function listRefs(gitDir) {
    const { stdout, stderr } = await forEachRef(gitDir, '%(refname)');
    return [...new Set([...(0,run_git/* linesOf */.Dx)(stdout), ...brokenRefs(stderr)])].toSorted();
}
async function forEachRef(gitDir, format) {
    const result = await (0,run_git/* runGit */.EO)(gitDir, [`--git-dir=${gitDir}`, 'for-each-ref', `--format=${format}`]);
    if (result.exitCode !== 0)
        throw new unreadable_error/* UnreadableError */.G(`git cannot list its refs: ${(0,run_git/* firstLine */.TM)(result.stderr)}`);
    return result;
}
/** Refs that git leaves out of its lists, with a warning, because what is in them is no id. */
function brokenRefs(stderr) {
    return stderr.split('\n').flatMap((line) => /^warning: ignoring broken ref (refs\/.+)$/.exec(line)?.[1] ?? []);
}
/**
 * What a person's name for a ref or commit means; null when it means nothing. As git does it, and beyond that: a branch that
 * is only at a remote, and a ref that was only fetched, are found by their own names. A ref whose commit cannot be read is
 * found too: reading the commit says why.
 */
async function resolveName(gitDir, name) {
    if (name === '' || name.startsWith('-'))
        return null;
    const own = await resolveExactly(gitDir, name);
    if (own !== null)
        return own;
    const refs = await listRefs(gitDir);
    const fetched = fetched_refs/* FETCHED */.i + name.replace(/^refs\//, '');
    const twin = [
        ...refs.filter((ref) => isRemoteTwin(ref, name)).toSorted(originFirst),
        ...refs.filter((ref) => ref === fetched),
    ][0];
    return twin === undefined ? null : resolveExactly(gitDir, twin);
}
async function resolveExactly(gitDir, name) {
    const plain = name.startsWith('refs/') ? await resolveFullName(gitDir, name) : null;
    if (plain !== null)
        return plain;
    const git = async (...args) => {
        const { stdout } = await (0,run_git/* runGit */.EO)(gitDir, [`--git-dir=${gitDir}`, 'rev-parse', '--verify', '--quiet', ...args]);
        return (0,run_git/* linesOf */.Dx)(stdout)[0] ?? '';
    };
    const [ref, commit] = await Promise.all([git('--symbolic-full-name', name), git(`${name}^{commit}`)]);
    const fullName = ref.startsWith('refs/') ? ref : null;
    if (/^[0-9a-f]+$/.test(commit))
        return { ref: fullName, commit };
    const known = fullName ?? (name.startsWith('refs/') ? name : null);
    if (known === null)
        return null;
    const id = await git(known);
    if (id === '')
        return (await listRefs(gitDir)).includes(known) ? { ref: known, commit: NULL_ID } : null;
    const { exitCode } = await (0,run_git/* runGit */.EO)(gitDir, [`--git-dir=${gitDir}`, 'cat-file', '-t', id]);
    return exitCode === 0 || fullName === null ? null : { ref: fullName, commit: id };
}
/** A ref that is here under its full name and is no symbolic one, with its commit: what most are. Null for any other. */
async function resolveFullName(gitDir, name) {
    if (/[*?[\\]/.test(name))
        return null;
    const format = '--format=%(refname) %(objecttype) %(objectname)%(symref)';
    const { stdout } = await (0,run_git/* runGit */.EO)(gitDir, [`--git-dir=${gitDir}`, 'for-each-ref', format, name]);
    const before = `${name} commit `;
    const commit = (0,run_git/* linesOf */.Dx)(stdout)
        .find((line) => line.startsWith(before))
        ?.slice(before.length) ?? '';
    return /^[0-9a-f]+$/.test(commit) ? { ref: name, commit } : null;
}
function isRemoteTwin(ref, name) {
    const [refs, remotes, , ...rest] = ref.split('/');
    return refs === 'refs' && remotes === 'remotes' && rest.join('/') === name.replace(/^refs\/heads\//, '');
}
function originFirst(a, b) {
    const rank = (ref) => (ref.startsWith('refs/remotes/origin/') ? 0 : 1);
    return rank(a) - rank(b);
}
/**
 * The commits of some refs below a prefix, each to be found at the rest of its ref's name; refs to objects of other types are
 * left out. A ref that cannot be read stays: reading its commit says why.
 */
async function commitsBelow(gitDir, prefix, refs) {
    const tail = prefix.replace(/^refs\//, '');
    const { stdout } = await forEachRef(gitDir, '%(objectname) %(refname)');
    const ids = new Map((0,run_git/* linesOf */.Dx)(stdout).map((line) => [line.slice(line.indexOf(' ') + 1), line.split(' ', 1)[0]]));
    const commits = refs.map((ref) => ({ ref, commit: ids.get(ref) ?? NULL_ID }));
    const others = await idsOfOtherTypes(gitDir, commits.map(({ commit }) => commit));
    return commits.flatMap(({ ref, commit }) => {
        if (others.has(commit))
            return [];
        const at = ref.indexOf(tail);
        return [{ path: at < 0 ? (0,path/* nameOf */.Vb)(ref) : ref.slice(at + tail.length), commit }];
    });
}
/** Of some objects, those that are here and are no commits. */
async function idsOfOtherTypes(gitDir, ids) {
    const input = ids.map((id) => `${id}\n`).join('');
    const format = '--batch-check=%(objecttype) %(objectname)';
    const { stdout } = await (0,run_git/* runGit */.EO)(gitDir, [`--git-dir=${gitDir}`, 'cat-file', format], { input });
    return new Set((0,run_git/* linesOf */.Dx)(stdout).flatMap((line) => /^(?:blob|tree|tag) (.+)$/.exec(line)?.[1] ?? []));
}

;// CONCATENATED MODULE: ./build/adapters/git/sparse-work-tree.js


/** The same work tree, but that a file which a sparse checkout leaves out is `not-fetched`, and not absent. */
function withSparse(workTree, list) {
    return {
        ...workTree,
        readTexts: async (paths, limitBytes) => {
            const texts = await workTree.readTexts(paths, limitBytes);
            const { leftOut } = await list();
            return new Map([...texts].map(([path, text]) => [path, text === null && leftOut.has(path) ? (0,observed/* unavailable */.h)(store_facts/* LEFT_OUT */.Pk) : text]));
        },
        read: async (requests, progress) => {
            const readings = await workTree.read(requests, progress);
            const { leftOut } = await list();
            if (leftOut.size === 0)
                return readings;
            return readings.map((reading, index) => {
                const isLeftOut = requests[index]?.paths.some((path) => leftOut.has(path)) === true;
                if (reading.kind !== 'absent' || !isLeftOut)
                    return reading;
                return { kind: 'unreadable', cause: 'not-fetched', detail: store_facts/* LEFT_OUT */.Pk };
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/git/trailers.js

/** More of one message is not looked at: whoever writes that much writes no commit message. */
const MAX_MESSAGE_BYTES = 1024 * 1024;
/** More different values are not kept. */
const MAX_VALUES = 200_000;
/**
 * Walks the commits that some refs reach once, newest first, and gathers what their messages say on lines `key: value`: of a
 * value its first word. Plumbing, so that no configuration of the repository changes the output.
 * @throws UnreadableError when git cannot be started.
 */
async function readTrailers(gitDir, request) {
    const { key, isValue, maxCommits, refs } = request;
    const remotes = (0,run_git/* linesOf */.Dx)((await (0,run_git/* runGit */.EO)(gitDir, [`--git-dir=${gitDir}`, 'remote'])).stdout);
    const hasRemote = remotes.length > 0;
    const readable = await commitsAmong(gitDir, refs);
    const lost = readable.length < refs.length ? 'failure' : null;
    if (readable.length === 0)
        return { named: [], end: lost, hasRemote };
    const walk = ['rev-list', `--max-count=${maxCommits + 1}`];
    const form = ['--encoding=UTF-8', '--format=%x00%H%n%B'];
    const child = (0,run_git/* startGit */.BE)(gitDir, [`--git-dir=${gitDir}`, ...walk, ...form, '--stdin']);
    const gathered = createGathering(key, isValue, maxCommits);
    const split = createSplitter(gathered.add);
    child.stdout.on('data', split.feed);
    child.stderr.resume();
    const exitCode = await (0,run_git/* endOf */.pJ)(child, readable.map((ref) => `${ref}\n`).join(''));
    split.finish();
    const end = exitCode === 0 ? (gathered.isFull() ? 'limit' : lost) : 'failure';
    return { named: gathered.named(), end, hasRemote };
}
/** Of some refs, those whose commit is here: git walks none when it cannot begin at one. */
async function commitsAmong(gitDir, refs) {
    const types = await typesOf(gitDir, refs);
    return refs.filter((_, index) => types[index] === 'commit');
}
async function typesOf(gitDir, names) {
    if (names.length === 0)
        return [];
    const args = [`--git-dir=${gitDir}`, 'cat-file', '--batch-check=%(objecttype)'];
    return (0,run_git/* linesOf */.Dx)((await (0,run_git/* runGit */.EO)(gitDir, args, { input: names.map((name) => `${name}\n`).join('') })).stdout);
}
function createGathering(key, isValue, maxCommits) {
    const line = new RegExp(`^[ \\t]*${key}[ \\t]*:[ \\t\\r]*(?:\\n[ \\t]+)?([0-9A-Za-z]{1,64})(?=\\s|$)`, 'gim');
    const found = new Map();
    let commits = 0;
    let isFull = false;
    const take = (value, commit) => {
        const known = found.get(value);
        if (known !== undefined)
            known.count += 1;
        else if (found.size < MAX_VALUES)
            found.set(value, { commit, count: 1 });
        else
            isFull = true;
    };
    return {
        add: (record) => {
            commits += 1;
            if (commits > maxCommits)
                isFull = true;
            else {
                const end = record.indexOf('\n');
                const values = [...record.slice(end + 1).matchAll(line)].map(([, value = '']) => value).filter(isValue);
                for (const value of new Set(values))
                    take(value, record.slice(0, end));
            }
        },
        named: () => [...found].map(([value, { commit, count }]) => ({ value, commit, count })),
        isFull: () => isFull,
    };
}
/** Cuts a stream before every NUL: git writes one before each commit, and none can be in a message. */
function createSplitter(take) {
    let parts = [];
    let length = 0;
    let isBegun = false;
    const keep = (part) => {
        const kept = part.subarray(0, Math.max(0, MAX_MESSAGE_BYTES - length));
        if (kept.length > 0)
            parts.push(kept);
        length += kept.length;
    };
    const finish = () => {
        if (isBegun)
            take(Buffer.concat(parts).toString('latin1'));
        parts = [];
        length = 0;
    };
    return {
        feed: (chunk) => {
            let from = 0;
            for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, from)) {
                keep(chunk.subarray(from, at));
                finish();
                isBegun = true;
                from = at + 1;
            }
            keep(chunk.subarray(from));
        },
        finish,
    };
}
/** Of some paths, those that the tree of a ref has. None of them may hold a line feed. */
async function pathsHeldBy(gitDir, ref, paths) {
    const types = await typesOf(gitDir, paths.map((path) => `${ref}:${path}`));
    return new Set(paths.filter((_, index) => types[index] === 'tree' || types[index] === 'blob'));
}

;// CONCATENATED MODULE: ./build/adapters/git/repository.js























/**
 * Opens the repository, or the plain folder, at a path.
 * @throws SettingsError when there is no folder; UnreadableError when git cannot read what is there.
 */
async function openRepository(path, options) {
    const isFolder = await (0,promises_.stat)(path).then((status) => status.isDirectory(), () => null);
    if (isFolder === null)
        throw new settings_error/* SettingsError */.G(`repo: ${path} does not exist`);
    if (!isFolder)
        throw new settings_error/* SettingsError */.G(`repo: ${path} is a file; it takes a work tree or a bare repository`);
    const location = await (0,locate/* locate */.x)(path);
    if (location === null)
        return {
            repository: plainFolder(path, options),
            within: '.',
            stateFolder: null,
            gitDir: null,
            root: path,
            memory: null,
            hasRemotes: false,
        };
    const stateFolder = (0,external_node_path_.join)(location.gitDir, 'session-reliability');
    if (await isLink(stateFolder))
        throw new unreadable_error/* UnreadableError */.G(`${stateFolder} is a symbolic link, and what is kept there would lie elsewhere; remove it`);
    const { gitDir, hasRemotes, objectFormat, root, within } = location;
    const memory = options.remember?.({ gitDir, objectFormat, stateFolder }) ?? null;
    return { repository: gitRepository(location, options, memory), within, stateFolder, gitDir, root, memory, hasRemotes };
}
async function isLink(path) {
    return (0,promises_.lstat)(path).then((status) => status.isSymbolicLink(), () => false);
}
function plainFolder(root, { excludes, workerEntry }) {
    const list = async () => (0,walk_folder/* walkFolder */.a)(root, (0,globs/* createExcludes */.O)(excludes));
    const notThere = () => {
        throw new unreadable_error/* UnreadableError */.G(`${root} is no git repository`);
    };
    return {
        describe: async () => ({
            ...{ root, kind: 'plain-folder', headCommit: null, headRef: null, objectFormat: null },
            ...{ isShallow: false, isPartialClone: false, isSparse: false, ...blindSpots(await list()) },
        }),
        listRefs: () => Promise.resolve([]),
        resolve: () => Promise.resolve(null),
        leftOut: () => Promise.resolve([]),
        workTree: () => createWorkTree({ root, list, workerEntry, excludes }),
        treeOf: notThere,
        treesBelow: notThere,
        changedPaths: () => Promise.resolve(null),
        investigate: () => Promise.resolve(null),
        trailers: () => Promise.resolve({ named: [], end: null, hasRemote: false }),
        holds: () => Promise.resolve(new Set()),
        startOfChange: (base) => Promise.resolve({ commit: base, isCertain: false }),
        lostUpdates: () => Promise.resolve(null),
        reached: () => Promise.resolve(null),
        fetch: () => Promise.resolve(null),
        fetchHistory: () => Promise.resolve(null),
    };
}
function gitRepository(location, { excludes, credential, workerEntry }, memory) {
    const { gitDir, root, isBare, objectFormat } = location;
    const reader = createObjectReader({ gitDir, objectFormat }, workerEntry);
    const isExcluded = (0,globs/* createExcludes */.O)(excludes);
    const treesOf = (source, trees) => {
        const commits = trees.map(({ commit }) => commit);
        const promised = location.isPartialClone ? async () => promisedObjects(gitDir, commits) : null;
        return createGitObjects({ reader, source, trees, promised, memory, isExcluded });
    };
    const byCommit = new Map();
    /** Whatever it is called, a commit's tree is walked once. */
    const treeOf = (ref, commit) => {
        const source = { kind: 'ref', ref, commit };
        const tree = byCommit.get(commit) ?? treesOf(source, [{ path: '.', commit }]);
        byCommit.set(commit, tree);
        return { ...tree, source };
    };
    /** What stores of many refs were read from. */
    const byPrefix = new Map();
    let listing;
    const list = async () => (listing ??= listWorkTree(root));
    return {
        describe: async () => describeRepository(location, isBare ? NO_BLIND_SPOTS : blindSpots(await list())),
        listRefs: async () => listRefs(gitDir),
        resolve: async (name) => resolveName(gitDir, name),
        leftOut: async () => (isBare ? [] : [...(await list()).leftOut].map((path) => ({ path, kind: 'file' }))),
        workTree: () => (isBare ? null : withSparse(createWorkTree({ root, list, workerEntry, excludes }), list)),
        treeOf,
        treesBelow: async (prefix, refs) => {
            const trees = await commitsBelow(gitDir, prefix, refs);
            byPrefix.set(prefix, trees);
            return treesOf({ kind: 'refs', prefix, refCount: trees.length }, trees);
        },
        changedPaths: async (from, to) => changedPaths(gitDir, from, to),
        investigate: async (backend, questions) => {
            const { source } = backend;
            const trees = source.kind === 'refs' ? (byPrefix.get(source.prefix) ?? []) : await treeOfSource(gitDir, source);
            const isShallow = (await (0,commit_graph/* shallowCommits */.H)(gitDir)).size > 0;
            const { isPartialClone } = location;
            const { investigate } = await __webpack_require__.e(/* import() */ 251).then(__webpack_require__.bind(__webpack_require__, 3251));
            const judged = source.kind === 'work-tree' ? root : null;
            return investigate(questions, { gitDir, reader, backend, memory, isPartialClone, isShallow, trees, root: judged });
        },
        trailers: async (request) => readTrailers(gitDir, request),
        holds: async (ref, paths) => pathsHeldBy(gitDir, ref, paths),
        startOfChange: async (base, head) => startOfChange(gitDir, base, head),
        lostUpdates: async (request) => {
            const { from } = request;
            const tips = 'refs' in from ? commitsBelow(gitDir, from.prefix, from.refs) : [{ path: '.', commit: from.commit }];
            const { isPartialClone } = location;
            return lostUpdates({ gitDir, reader, isPartialClone, isExcluded, tips: await tips, request });
        },
        reached: async (names, nameOf) => reachedCommits(gitDir, names, nameOf),
        fetch: async (request) => fetchRefs({ gitDir, root, credential }, request),
        fetchHistory: async () => fetchHistory({ gitDir, root, credential }),
    };
}
/** The commit that a source was read from; HEAD for the work tree, when there is one. */
async function treeOfSource(gitDir, source) {
    const commit = source.kind === 'ref' ? source.commit : (await resolveName(gitDir, 'HEAD'))?.commit;
    return commit === undefined ? [] : [{ path: '.', commit }];
}
const NO_BLIND_SPOTS = { notEntered: [], unread: [] };
function blindSpots({ notEntered, unread }) {
    return { notEntered, unread };
}
async function describeRepository(location, spots) {
    const { gitDir, root, isBare, isPartialClone, isSparse, objectFormat } = location;
    const [{ headCommit, headRef, isLost }, shallow] = await Promise.all([headOf(gitDir), (0,commit_graph/* shallowCommits */.H)(gitDir)]);
    const unread = isLost ? [...spots.unread, facts/* UNREAD_HEAD */.lI] : spots.unread;
    return {
        ...{ root, kind: isBare ? 'bare' : 'work-tree', headCommit, headRef, objectFormat },
        ...{ isShallow: shallow.size > 0, isPartialClone, isSparse, ...spots, unread },
    };
}
async function headOf(gitDir) {
    const git = async (...args) => {
        const { exitCode, stdout } = await (0,run_git/* runGit */.EO)(gitDir, [`--git-dir=${gitDir}`, ...args]);
        return exitCode === 0 ? (0,run_git/* linesOf */.Dx)(stdout) : null;
    };
    const [headCommit, name] = (await git('rev-parse', '--quiet', 'HEAD^{commit}', '--symbolic-full-name', 'HEAD')) ?? [];
    if (headCommit !== undefined && name !== undefined)
        return { headCommit, headRef: name === 'HEAD' ? null : name, isLost: false };
    const [ref, id] = await Promise.all([
        git('symbolic-ref', '--quiet', 'HEAD'),
        git('rev-parse', '--verify', '--quiet', 'HEAD'),
    ]);
    // An unborn branch has no id; one whose commit is gone has.
    return { headCommit: headCommit ?? null, headRef: ref?.[0] ?? null, isLost: headCommit === undefined && id !== null };
}
/** Paths whose content or kind differs between two commits; null when one of them is not here. */
async function changedPaths(gitDir, from, to) {
    const isId = (commit) => /^[0-9a-f]{40,64}$/.test(commit);
    if (!isId(from) || !isId(to))
        return null;
    const args = [`--git-dir=${gitDir}`, 'diff-tree', '-r', '-z', '--name-only', '--no-renames', from, to];
    const { exitCode, stdout } = await (0,run_git/* runGit */.EO)(gitDir, args);
    if (exitCode !== 0)
        return null;
    const paths = [];
    for (let at = 0; at < stdout.length;) {
        const end = stdout.indexOf(0, at);
        paths.push((0,path_bytes/* decodePath */.q0)(stdout.subarray(at, end)));
        at = end + 1;
    }
    return paths;
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

/***/ 786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LG: () => (/* binding */ countMarkers),
  bs: () => (/* binding */ countWordMarkers),
  vu: () => (/* binding */ hasLinesOf),
  zg: () => (/* binding */ isRedactionOf)
});

;// CONCATENATED MODULE: ./build/adapters/redaction/place-of.js
/** Looking for so short a text costs the engine little, whatever the texts. */
const SHORT = 64;
/**
 * Where a part stands first in a text, at or behind a place; -1 where it does not. Takes time in proportion to both lengths, which
 * `indexOf` does not promise: texts that repeat themselves take it minutes.
 */
function placeOf(part, text, from) {
    if (part.length <= SHORT)
        return text.indexOf(part, from);
    const borders = bordersOf(part);
    let same = 0;
    for (let at = from; at < text.length; at++) {
        while (same > 0 && text.charCodeAt(at) !== part.charCodeAt(same))
            same = borders[same - 1] ?? 0;
        if (text.charCodeAt(at) === part.charCodeAt(same))
            same += 1;
        if (same === part.length)
            return at + 1 - same;
    }
    return -1;
}
/** Of each beginning, the length of the longest shorter one that it ends in: Knuth, Morris, Pratt 1977. */
function bordersOf(part) {
    const borders = new Int32Array(part.length);
    let same = 0;
    for (let at = 1; at < part.length; at++) {
        while (same > 0 && part.charCodeAt(at) !== part.charCodeAt(same))
            same = borders[same - 1] ?? 0;
        if (part.charCodeAt(at) === part.charCodeAt(same))
            same += 1;
        borders[at] = same;
    }
    return borders;
}

;// CONCATENATED MODULE: ./build/adapters/redaction/redaction.js

/** Words in any case: JavaScript of the oldest Node that this runs on has no such switch for a part of a pattern. */
function anyCase(...words) {
    return words.map((word) => word.replace(/./g, (letter) => `[${letter}${letter.toUpperCase()}]`)).join('|');
}
const TAKEN_OUT = anyCase('redacted', 'masked', 'scrubbed');
const GONE = anyCase('redacted', 'masked', 'scrubbed', 'removed', 'filtered');
const ANY = anyCase('redacted', 'masked', 'scrubbed', 'removed', 'filtered', 'hidden', 'secret');
/** What stands for something that was taken out, and can hardly be anything else. Each alternative is linear. */
const UNMISTAKABLE = [
    String.raw `[[<({\u00ab]{0,2}(?:REDACTED|\b(?:MASKED|SCRUBBED|FILTERED|REMOVED|HIDDEN|SECRET_REMOVED)\b)(?::[\w.-]{0,64})?[\])}>\u00bb]{0,2}`,
    String.raw `\[(?:${GONE})(?:[:_][\w.:-]{0,64})?\]`,
    String.raw `<(?:${GONE})(?:[:_][\w.:-]{0,64})?>`,
].join('|');
/** The same words in brackets with others, which code and prose have as well. */
const POSSIBLE = [
    String.raw `<(?:${ANY})\b[^<>\n]{0,64}>`,
    String.raw `\[(?:${ANY})\b[^[\]\n]{0,64}\]`,
    String.raw `\{{1,2}\s?(?:${TAKEN_OUT})\b[^{}\n]{0,64}\}{1,2}`,
    String.raw `[\u00ab\u2039](?:${TAKEN_OUT})\b[^\u00ab\u2039\u203a\u00bb\n]{0,64}[\u203a\u00bb]`,
    String.raw `\((?:${TAKEN_OUT})\b[^()\n]{0,64}\)`,
    String.raw `\*{3,}|\u2588+|[xX]{6,}`,
].join('|');
const WORD_MARKERS = new RegExp(UNMISTAKABLE, 'g');
const MARKER = new RegExp(`${UNMISTAKABLE}|${POSSIBLE}`, 'g');
/** How many markers are counted at most. */
const MOST = 1_000;
/** Signs of redaction in a text. */
function countMarkers(text) {
    return countAtMost(text.matchAll(MARKER));
}
/** Those of them that can hardly be anything else. */
function countWordMarkers(text) {
    return countAtMost(text.matchAll(WORD_MARKERS));
}
function countAtMost(markers) {
    let count = 0;
    while (count < MOST && markers.next().done !== true)
        count += 1;
    return count;
}
/**
 * True when a text is another one with lines, or parts of lines, taken out or replaced by markers, and nothing else. The same text
 * is no redaction of itself. Each line is split once and compared with each line once at most: the time is in proportion to the texts.
 */
function isRedactionOf(redacted, original) {
    if (redacted === original)
        return false;
    const whole = linesOf(original);
    for (const line of linesOf(redacted)) {
        const isLeftOf = remainder(line);
        let next = whole.next();
        while (next.done !== true && !isLeftOf(next.value))
            next = whole.next();
        if (next.done === true)
            return false;
    }
    return true;
}
/** The lines of a text, one at a time: all of them can be many times the text. */
function* linesOf(text) {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        yield text.slice(start, end);
        start = end + 1;
    }
    yield text.slice(start);
}
/** True when a text has every line of another one, in their order. */
function hasLinesOf(text, original) {
    const lines = linesOf(original);
    let next = lines.next();
    for (const line of linesOf(text))
        if (next.done !== true && line === next.value)
            next = lines.next();
    return next.done === true;
}
/** Tells of other lines whether they are the same, or redaction leaves this one of them. */
function remainder(line) {
    let parts;
    return (original) => {
        if (line === original)
            return true;
        if (parts === undefined)
            parts = partsOf(line);
        return parts === null ? isWithout(line, original) : areInOrder(parts, original);
    };
}
/** Null for a line without a marker. */
function partsOf(line) {
    const [first = '', ...behind] = line.split(MARKER);
    const last = behind.pop();
    if (last === undefined)
        return null;
    const between = behind.filter((part) => part !== '');
    return { first, between, last, length: between.reduce((sum, part) => sum + part.length, first.length + last.length) };
}
/** A longer part is not looked for: it may be there. */
const MAX_PART = 8 * 1024 * 1024;
/** What stands between markers is what stood there: the first part at the beginning, the last at the end, the others between. */
function areInOrder({ first, between, last, length }, original) {
    if (length > original.length || !original.startsWith(first) || !original.endsWith(last))
        return false;
    const end = original.length - last.length;
    let at = first.length;
    for (const part of between) {
        if (part.length > MAX_PART)
            return true;
        const found = placeOf(part, original, at);
        if (found < 0 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}
/** One piece taken out, wherever it was. */
function isWithout(line, original) {
    if (line.length >= original.length)
        return false;
    let before = 0;
    while (before < line.length && line[before] === original[before])
        before += 1;
    let behind = 0;
    while (behind < line.length - before && line[line.length - 1 - behind] === original[original.length - 1 - behind])
        behind += 1;
    return before + behind === line.length;
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

/***/ 1050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ FACTS_SCHEMA),
/* harmony export */   SX: () => (/* binding */ MAX_FORMER_TIPS),
/* harmony export */   lI: () => (/* binding */ UNREAD_HEAD)
/* harmony export */ });
/** The version of the facts' shape. `assess` refuses facts of another one. */
const FACTS_SCHEMA = 3;
/** How many former tips of one store are kept. */
const MAX_FORMER_TIPS = 10;
/** Among what could not be read: the commit of HEAD, which there should be. */
const UNREAD_HEAD = '.git/objects';


/***/ }),

/***/ 1987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ FETCHED)
/* harmony export */ });
/** Refs that are no branches are fetched to below here: refs that people own are never moved. */
const FETCHED = 'refs/session-reliability/fetched/';


/***/ }),

/***/ 8705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
/** Values by a key of theirs; keys and values in the order in which they come. */
function groupedBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [value]);
        else
            group.push(value);
    }
    return groups;
}


/***/ }),

/***/ 1423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ parseSettings),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* harmony import */ var _domain_store_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);
/* harmony import */ var _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4575);



/** GitHub puts its own token in the place of this default; where nobody does, there is none. */
const TOKEN_OF_THE_JOB = '${{ github.token }}';
/** Every setting there is. action.yml, `--help` and the README's table are held to it by a test. */
const SETTINGS = {
    repo: text('repo', 'both', 'DIR', '.', 'Work tree or bare repository to guard.'),
    ref: text('ref', 'both', 'REF', '', "Judge the git objects of this ref instead of the work tree, and only that ref's stores."),
    store: list('store', 'FORMAT=PATH|REF', `Store to guard, as FORMAT=PATH or FORMAT=REF with a FORMAT of ${_domain_store_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_NAMES */ .BU.join(', ')}; given, no other store is looked for.`),
    exclude: list('exclude', 'GLOB', 'Paths that are not entered when looking for stores; ** crosses folders.'),
    failOn: choice('fail-on', 'both', ['never', 'warning', 'error', 'critical', 'new'], '', 'Fail on findings of this severity or worse; new means errors that the base of the pull request does not have. Default: error, on pull requests new.'),
    fetch: choice('fetch', 'both', ['auto', 'off'], '', 'Fetch the refs that stores need before looking, and older commits when something is wrong and the clone is shallow. Default: auto in the action, off on the command line.'),
    github: toggle('github', 'both', "Look at GitHub's API as well.", "Do not look at GitHub's API."),
    githubToken: token('github-token', 'Token for GitHub; contents: read to look, issues: write and statuses: write to tell, contents: write for history: branch.'),
    rateLimitBuffer: percent('rate-limit-buffer', '20', 'Share of every GitHub rate limit that must remain, in percent.'),
    guardId: name('guard-id', 'session-reliability', "Name of this guard's label, statuses, markers and branch, so that several can share a repository."),
    issues: choice('issues', 'action', ['true', 'false'], '', 'Open, update and close one issue for each problem, in runs of the default branch. Default: where the token may.'),
    status: choice('status', 'action', ['true', 'false'], '', 'Set the status of the commit that was judged. Default: where the token may.'),
    history: choice('history', 'both', ['cache', 'branch', 'off'], 'cache', 'Where runs of the default branch are remembered: in the Actions cache, also on the branch GUARD-ID/history, or not at all. The git folder keeps them too.'),
    memory: toggle('memory', 'both', 'Do not read git objects again that are unchanged, but within 14 days; critical ones are always read. The Actions cache or the git folder keeps what was read, in runs of the default branch.', 'Read every git object again.'),
    statusPage: address('status-page', 'https://www.githubstatus.com/api/v2/summary.json', "Summary of GitHub's status page, asked when GitHub fails or is slow; false asks nobody."),
    heartbeatUrl: address('heartbeat-url', '', 'Address that is requested with GET at the end of every run, for a service that tells when runs stop.'),
    localOnly: flag('local-only', 'action', 'Write nothing to GitHub; what would be written is queued.'),
    dryRun: flag('dry-run', 'both', 'Write nothing but the report; it says what would be written.'),
    json: text('json', 'command-line', 'FILE', '', 'Write the report as JSON to FILE; - is stdout, and then nothing else is printed there.'),
    quiet: flag('quiet', 'command-line', 'Print findings only, and what could not be told.'),
};
function text(name, where, placeholder, byDefault, help) {
    return { name, help, default: byDefault, where, placeholder, isRepeatable: false, parse: (value) => value };
}
function token(name, help) {
    const parse = (value) => (value === TOKEN_OF_THE_JOB ? '' : value);
    return { ...text(name, 'action', null, TOKEN_OF_THE_JOB, help), parse };
}
/** A name that may stand in refs, labels and markers. */
function name(of, byDefault, help) {
    const parse = (value) => {
        if (!/^[a-z0-9](-?[a-z0-9]){0,39}$/.test(value))
            throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(`${of}: "${value}" is not a name of at most 40 lowercase letters, digits and single hyphens`);
        return value;
    };
    return { ...text(of, 'both', 'NAME', byDefault, help), parse };
}
/** An address; `false` for none. Over plain HTTP only on this machine. */
function address(of, byDefault, help) {
    const parse = (value) => {
        if (value === '' || value === 'false')
            return '';
        const url = URL.canParse(value) ? new URL(value) : null;
        const isLocal = url?.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
        // The value itself may be a secret: it is not repeated.
        if (url === null || !(url.protocol === 'https:' || isLocal))
            throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(`${of}: it is no https:// address`);
        return value;
    };
    return { ...text(of, 'action', null, byDefault, help), parse };
}
function list(name, placeholder, help) {
    const parse = (value) => value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    return { name, help, default: '', where: 'both', placeholder, isRepeatable: true, parse };
}
function choice(name, where, values, byDefault, help) {
    const parse = (value) => {
        if (value === '')
            return null;
        const found = values.find((candidate) => candidate === value);
        if (found === undefined)
            throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(`${name}: "${value}" is not one of ${values.join(', ')}`);
        return found;
    };
    return { name, help, default: byDefault, where, placeholder: values.join('|'), isRepeatable: false, parse };
}
/** The spellings of YAML 1.2's core schema, and no others. */
const BOOLEANS = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
function parseBoolean(name, value) {
    const parsed = BOOLEANS.get(value);
    if (parsed === undefined)
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(`${name}: "${value}" is not true or false`);
    return parsed;
}
/** A boolean that is on unless turned off, on the command line by `--no-NAME`. */
function toggle(name, where, help, negation) {
    return {
        name,
        help,
        negation,
        default: 'true',
        where,
        placeholder: null,
        isRepeatable: false,
        parse: (value) => parseBoolean(name, value),
    };
}
/** A boolean that is off unless its option is given. */
function flag(name, where, help) {
    return {
        name,
        help,
        default: 'false',
        where,
        placeholder: null,
        isRepeatable: false,
        parse: (value) => parseBoolean(name, value),
    };
}
const WHOLE_PERCENT = 100;
/** A share, written in percent, held as 0..1. */
function percent(name, byDefault, help) {
    const parse = (value) => {
        const number = /^\d{1,3}(\.\d{1,6})?$/.test(value) ? Number(value) : NaN;
        if (!(number >= 0 && number <= WHOLE_PERCENT))
            throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(`${name}: "${value}" is not a percentage from 0 to 100`);
        return number / WHOLE_PERCENT;
    };
    return { name, help, default: byDefault, where: 'both', placeholder: 'PERCENT', isRepeatable: false, parse };
}
/**
 * All settings from the texts that were given, by name; empty text counts as not given.
 * @throws SettingsError for a name that is no setting of this place, or a text that its setting does not take.
 */
function parseSettings(given, where) {
    const here = Object.values(SETTINGS).filter((setting) => setting.where === where || setting.where === 'both');
    const known = new Set(here.map((setting) => setting.name));
    const stranger = [...given.keys()].find((name) => !known.has(name));
    if (stranger !== undefined)
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(`${stranger}: no such setting; there are ${[...known].join(', ')}`);
    const value = (setting) => {
        const own = known.has(setting.name) ? (given.get(setting.name) ?? '') : '';
        return setting.parse(own === '' ? setting.default : own);
    };
    return {
        repo: value(SETTINGS.repo),
        ref: value(SETTINGS.ref),
        store: value(SETTINGS.store),
        exclude: value(SETTINGS.exclude),
        failOn: value(SETTINGS.failOn),
        fetch: value(SETTINGS.fetch),
        github: value(SETTINGS.github),
        githubToken: value(SETTINGS.githubToken),
        rateLimitBuffer: value(SETTINGS.rateLimitBuffer),
        guardId: value(SETTINGS.guardId),
        issues: value(SETTINGS.issues),
        status: value(SETTINGS.status),
        history: value(SETTINGS.history),
        memory: value(SETTINGS.memory),
        statusPage: value(SETTINGS.statusPage),
        heartbeatUrl: value(SETTINGS.heartbeatUrl),
        localOnly: value(SETTINGS.localOnly),
        dryRun: value(SETTINGS.dryRun),
        json: value(SETTINGS.json),
        quiet: value(SETTINGS.quiet),
    };
}


/***/ })

};
