export const id = 578;
export const ids = [578,485];
export const modules = {

/***/ 485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand),
/* harmony export */   onlyOperand: () => (/* binding */ onlyOperand),
/* harmony export */   runHere: () => (/* binding */ runHere)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8037);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5562);
/* harmony import */ var _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4575);
/* harmony import */ var _report_exit_code_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9517);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6214);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1423);
/* harmony import */ var _last_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3076);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2315);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(902);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7798);












const HELP = `Usage: session-reliability check [OPTION]... [PATH]

Looks at every session store of the repository at PATH (default: this folder), judges it, and reports.
Inside a repository, PATH limits the check to that folder of the work tree.

${(0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .optionsHelp */ .EW)()}
Exit status: 0 all is well, 1 findings, 2 wrong arguments, 3 could not tell.
`;
/** `check [PATH]`: the whole run. */
async function checkCommand(args, io) {
    const { settings, positionals, isHelpAsked } = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .parseCommandLine */ .Du)(args);
    if (isHelpAsked) {
        io.stdout.write(HELP);
        return 0;
    }
    const { report, stateFolder } = await runHere(settings, onlyOperand(positionals), io);
    if (stateFolder !== null)
        await (0,_last_report_js__WEBPACK_IMPORTED_MODULE_6__/* .keepReport */ .k)(report, stateFolder, io);
    await (0,_tell_js__WEBPACK_IMPORTED_MODULE_9__/* .tell */ .q)(report, settings, io);
    return (0,_report_exit_code_js__WEBPACK_IMPORTED_MODULE_10__/* .exitCodeOf */ .F)(report, settings.failOn ?? 'error');
}
/** One run over the repository that the arguments name. */
async function runHere(settings, operand, io) {
    const event = (0,_adapters_event_js__WEBPACK_IMPORTED_MODULE_2__/* .localEvent */ .qy)(`local-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const { world, look, policy, telling, stateFolder } = await (0,_compose_js__WEBPACK_IMPORTED_MODULE_3__/* .compose */ .Zz)(settings, {
        event,
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, pathOf(settings, operand)),
        isFetching: settings.fetch === 'auto',
        github: await githubOf(settings, event, io),
        runner: {},
        credential: { token: tokenOf(io), serverUrl: io.env['GITHUB_SERVER_URL'] ?? 'https://github.com' },
        workerEntry: io.workerEntry,
        nowMs: io.nowMs,
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .createProgress */ .m)(io.stderr, io.nowMs),
    });
    return { ...(await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e)(world, look, policy, telling)), stateFolder };
}
/** @throws SettingsError when the repository is named twice. */
function pathOf({ repo }, operand) {
    if (operand !== null && repo !== _settings_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTINGS */ .yy.repo.default)
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_11__/* .SettingsError */ .G(`repo: give the repository once, as PATH or with --repo; "${operand}" and "${repo}" are two`);
    return operand ?? repo;
}
/** @throws SettingsError when there are more operands than one. */
function onlyOperand(positionals) {
    const [first, second] = positionals;
    if (second !== undefined)
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_11__/* .SettingsError */ .G(`one PATH at most; "${second}" is too many`);
    return first ?? null;
}
function tokenOf(io) {
    return io.env['GITHUB_TOKEN'] ?? io.env['GH_TOKEN'] ?? '';
}
/** GitHub as the command line sees it: only with a token in the environment, and only to look. */
async function githubOf(settings, event, io) {
    const token = tokenOf(io);
    if (!settings.github || token === '')
        return null;
    const { githubHere } = await __webpack_require__.e(/* import() */ 789).then(__webpack_require__.bind(__webpack_require__, 6789));
    return githubHere(settings, event, token, io.env, io.nowMs);
}


/***/ }),

/***/ 9578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoCommand: () => (/* binding */ demoCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/settings-error.js
var settings_error = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/report/reporters/index.js + 6 modules
var reporters = __webpack_require__(9258);
// EXTERNAL MODULE: ./build/settings.js
var build_settings = __webpack_require__(1423);
// EXTERNAL MODULE: ./build/cli/check.js
var check = __webpack_require__(485);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/cli/demo/demo-store.js

/** The folder of the demo's work-tree store. */
const SUMS_FOLDER = 'sessions/2026-05-04';
const LINE_COUNT = 40;
/** A transcript as agents write them: one JSON object a line. */
function transcript(topic) {
    const turns = Array.from({ length: LINE_COUNT }, (_, turn) => {
        const role = turn % 2 === 0 ? 'user' : 'assistant';
        return `${JSON.stringify({ turn, role, text: `${topic}, step ${turn + 1} of ${LINE_COUNT}` })}\n`;
    });
    return turns.join('');
}
/** The whole work-tree store, sound, with its manifest. */
function sumsFiles() {
    const files = {
        'transcript.jsonl': transcript('Moving the parser to streams'),
        'notes.md': '# Notes\n\nThe parser reads one line at a time and keeps none of them.\n',
        'plan.md': '# Plan\n\n1. Measure.\n2. Change one thing.\n3. Measure again.\n',
        'decisions.md': '# Decisions\n\n- Streams, because manifests may be larger than memory.\n',
        'before.json': '{ "seconds": 4.1 }\n',
        'after.json': '{ "seconds": 0.4 }\n',
    };
    const manifest = Object.keys(files)
        .toSorted()
        .map((name) => `${sha256(files[name] ?? '')}  ${name}\n`)
        .join('');
    return inFolder(SUMS_FOLDER, { ...files, SHA256SUMS: manifest });
}
/** Ids of the demo's checkpoints on the branch `entire/checkpoints/v1`. */
const CHECKPOINTS = {
    sound: 'a1b2c3d4e5f6',
    redacted: 'b1b2c3d4e5f6',
    unhashed: 'c1b2c3d4e5f6',
    torn: 'd1b2c3d4e5f6',
    lost: 'e1b2c3d4e5f6',
};
/** The folder of a checkpoint in the tree of that branch. */
function folderOfCheckpoint(id) {
    return `${id.slice(0, 2)}/${id.slice(2)}`;
}
/** The whole branch, sound. */
function entireFiles() {
    return {
        ...checkpoint(CHECKPOINTS.redacted, SECRET_TRANSCRIPT, {}),
        ...checkpoint(CHECKPOINTS.unhashed, transcript('Naming things'), {}),
        ...untouchedFiles(),
    };
}
/** The branch after a careless rewrite: a secret is redacted and its old digest left behind, a digest and a record are gone. */
function rewrittenFiles() {
    const redacted = SECRET_TRANSCRIPT.replaceAll('hunter2', '[REDACTED]');
    return {
        ...checkpoint(CHECKPOINTS.redacted, redacted, { digest: sha256(SECRET_TRANSCRIPT) }),
        ...checkpoint(CHECKPOINTS.unhashed, transcript('Naming things'), { digest: null, hasRecord: false }),
        ...untouchedFiles(),
    };
}
const SECRET_TRANSCRIPT = transcript('The key is hunter2');
function untouchedFiles() {
    return {
        ...checkpoint(CHECKPOINTS.sound, transcript('Adding a retry'), {}),
        ...checkpoint(CHECKPOINTS.torn, transcript('Writing the test first'), {}),
        ...checkpoint(CHECKPOINTS.lost, transcript('Reading the log'), {}),
    };
}
function checkpoint(id, text, { digest = sha256(text), hasRecord = true }) {
    const folder = folderOfCheckpoint(id);
    const paths = { metadata: 'metadata.json', transcript: 'full.jsonl', content_hash: 'content_hash.txt' };
    const named = Object.fromEntries(Object.entries(paths).map(([role, name]) => [role, `/${folder}/0/${name}`]));
    return inFolder(folder, {
        'metadata.json': json({ checkpoint_id: id, strategy: 'manual-commit', sessions: [named] }),
        '0/full.jsonl': text,
        ...(hasRecord ? { '0/metadata.json': json({ checkpoint_id: id, session_id: `session-${id}` }) } : {}),
        ...(digest === null ? {} : { '0/content_hash.txt': `sha256:${digest}` }),
    });
}
function inFolder(folder, files) {
    return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
}
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
const COMMITTER = 'Demo <demo@example.invalid> 1777852800 +0000';
/** The input of `git fast-import` that makes files the whole of a branch. */
function fastImportStream(branch, files) {
    const message = 'Checkpoints';
    const header = `commit refs/heads/${branch}\ncommitter ${COMMITTER}\ndata ${message.length}\n${message}\ndeleteall\n`;
    const bodies = Object.entries(files).map(([path, content]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(content)}\n${content}\n`);
    return `${header}${bodies.join('')}done\n`;
}

;// CONCATENATED MODULE: ./build/cli/demo/damage.js



const SUMS = `sums:${SUMS_FOLDER}`;
const ENTIRE = 'entire:entire/checkpoints/v1';
/** A branch was written anew, and its old commits are reached no more: the redaction below did that. */
const REWRITTEN = { what: 'rewrote the history of a branch', code: 'history-rewritten', subject: ENTIRE };
/** Breaks the files of the work-tree store below `root`, one in each way. */
async function damageWorkTree(root) {
    const file = (name) => (0,external_node_path_.join)(root, SUMS_FOLDER, name);
    const notes = await (0,promises_.readFile)(file('notes.md'));
    const [before, after] = [await (0,promises_.readFile)(file('before.json')), await (0,promises_.readFile)(file('after.json'))];
    await flipOneBit(file('transcript.jsonl'));
    await (0,promises_.writeFile)(file('notes.md'), notes.subarray(0, Math.floor(notes.length / 2)));
    await (0,promises_.writeFile)(file('plan.md'), '');
    await (0,promises_.rm)(file('decisions.md'));
    await (0,promises_.writeFile)(file('before.json'), after);
    await (0,promises_.writeFile)(file('after.json'), before);
    await (0,promises_.writeFile)(file('scratch.txt'), 'nobody recorded a digest of this\n');
    const manifest = await (0,promises_.readFile)(file('SHA256SUMS'), 'utf8');
    await (0,promises_.writeFile)(file('SHA256SUMS'), `${manifest}${'0'.repeat(64)}  ../../../etc/passwd\n`);
    const hostileLine = manifest.split('\n').length;
    return [
        { what: 'flipped one bit of transcript.jsonl', code: 'digest-mismatch', subject: `${SUMS}/transcript.jsonl` },
        { what: 'cut notes.md in half', code: 'digest-mismatch', subject: `${SUMS}/notes.md` },
        { what: 'emptied plan.md', code: 'digest-mismatch', subject: `${SUMS}/plan.md` },
        { what: 'deleted decisions.md', code: 'artifact-missing', subject: `${SUMS}/decisions.md` },
        { what: 'swapped before.json', code: 'digest-mismatch', subject: `${SUMS}/before.json` },
        { what: 'with after.json', code: 'digest-mismatch', subject: `${SUMS}/after.json` },
        { what: 'added scratch.txt without a digest', code: 'artifact-unclaimed', subject: SUMS },
        {
            what: 'listed ../../../etc/passwd in the manifest',
            code: 'manifest-hostile',
            subject: `${SUMS}/SHA256SUMS:${hostileLine}`,
        },
    ];
}
/** Breaks the branch of the entire store. `objectIdOf` resolves a path of its tree. */
async function damageBranch(root, objectIdOf) {
    const [redacted, unhashed, torn, lost] = [
        CHECKPOINTS.redacted,
        CHECKPOINTS.unhashed,
        CHECKPOINTS.torn,
        CHECKPOINTS.lost,
    ].map(folderOfCheckpoint);
    const looseObject = async (path) => {
        const id = await objectIdOf(path);
        return (0,external_node_path_.join)(root, '.git', 'objects', id.slice(0, 2), id.slice(2));
    };
    const tornFile = await looseObject(`${torn}/0/full.jsonl`);
    await replaceFile(tornFile, flipped(await (0,promises_.readFile)(tornFile)));
    await (0,promises_.rm)(await looseObject(`${lost}/0/full.jsonl`), { force: true });
    return [
        {
            what: 'redacted a secret, left the old digest behind',
            code: 'digest-mismatch',
            subject: `${ENTIRE}/${redacted}/0/full.jsonl`,
        },
        {
            what: 'named a content_hash.txt that is not there',
            code: 'reference-broken',
            subject: `${ENTIRE}/${unhashed}/0/content_hash.txt`,
        },
        {
            what: 'left a session without its metadata.json',
            code: 'session-incomplete',
            subject: `${ENTIRE}/${unhashed}/0`,
        },
        { what: 'damaged a git object', code: 'object-corrupt', subject: `${ENTIRE}/${torn}/0/full.jsonl` },
        { what: 'deleted a git object', code: 'object-missing', subject: `${ENTIRE}/${lost}/0/full.jsonl` },
    ];
}
async function flipOneBit(file) {
    await (0,promises_.writeFile)(file, flipped(await (0,promises_.readFile)(file)));
}
const HIGH_BIT = 0x80;
/** The bytes with one bit in their middle flipped: in a text, one that makes no text. */
function flipped(bytes) {
    const middle = Math.floor(bytes.length / 2);
    return bytes.map((byte, at) => (at === middle ? byte ^ HIGH_BIT : byte));
}
/** Git makes its objects read-only: a new file takes the place of the old. */
async function replaceFile(file, bytes) {
    await (0,promises_.rm)(file, { force: true });
    await (0,promises_.writeFile)(file, bytes);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/domain/unreadable-error.js
var unreadable_error = __webpack_require__(9253);
;// CONCATENATED MODULE: ./build/cli/demo/demo-git.js



/**
 * Runs git in the demo's own repository, apart from the user's configuration, and gives back its output without the last newline.
 * @throws UnreadableError when there is no git, or it fails.
 */
async function demoGit(root, args, input = '') {
    const env = {
        ...process.env,
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_DIR: undefined,
        GIT_WORK_TREE: undefined,
        GIT_TEMPLATE_DIR: '',
    };
    const child = (0,external_node_child_process_.spawn)('git', [...args], { cwd: root, env, stdio: ['pipe', 'pipe', 'inherit'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    const exitCode = new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', resolve);
    }).catch((error) => {
        throw new unreadable_error/* UnreadableError */.G('the demo needs git, and it could not be started', { cause: error });
    });
    child.stdin.on('error', () => child.kill());
    child.stdin.end(input);
    if ((await exitCode) !== 0)
        throw new unreadable_error/* UnreadableError */.G(`git ${args[0] ?? ''} failed in ${root}`);
    return Buffer.concat(chunks).toString('utf8').trimEnd();
}

;// CONCATENATED MODULE: ./build/cli/demo.js










const HELP = `Usage: session-reliability demo

Makes a small repository with two session stores in a temporary folder, damages it in many ways, checks it, and shows
for each damage whether it was found. Leaves the folder for you to look at.

Exit status: 0 every damage was found, 2 wrong arguments, 3 it was not.
`;
const BRANCH = 'entire/checkpoints/v1';
/** `demo`: the product in a minute. Exits 0 when every damage was found, else 3. */
async function demoCommand(args, io) {
    if (args.includes('--help') || args.includes('-h')) {
        io.stdout.write(HELP);
        return 0;
    }
    if (args[0] !== undefined)
        throw new settings_error/* SettingsError */.G(`demo takes no arguments; "${args[0]}" is one`);
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'session-reliability-demo-'));
    io.stdout.write(`A small repository with two session stores, in ${root}\n\n1. Sound, as it was written:\n\n`);
    await build(root);
    show(await checkOf(root, io), io);
    io.stdout.write('\n2. Damaged:\n\n');
    await commitBranch(root, rewrittenFiles());
    const objectIdOf = async (path) => demoGit(root, ['rev-parse', `${BRANCH}:${path}`]);
    const made = [...(await damageWorkTree(root)), REWRITTEN, ...(await damageBranch(root, objectIdOf))];
    const report = await checkOf(root, io);
    show(report, io);
    io.stdout.write('\n3. What was broken, and what was found:\n\n');
    const missed = made.filter((damage) => !isFound(report, damage));
    for (const damage of made)
        io.stdout.write(`  ${missed.includes(damage) ? 'MISSED' : 'found '}  ${damage.code.padEnd(20)} ${damage.what}\n`);
    io.stdout.write(`\n${made.length - missed.length} of ${made.length} found. Look for yourself: ${io.program} check --no-github ${root}\n`);
    return missed.length === 0 ? 0 : 3;
}
function isFound(report, { code, subject }) {
    return report.findings.some((finding) => finding.code === code && finding.subject === subject);
}
async function build(root) {
    await demoGit(root, ['init', '--quiet', '--initial-branch=main']);
    await writeFiles(root, sumsFiles());
    await demoGit(root, ['add', '--all']);
    await demoGit(root, ['-c', 'user.name=demo', '-c', 'user.email=demo@example.invalid', 'commit', '-qm', 'A session']);
    await commitBranch(root, entireFiles());
}
async function commitBranch(root, files) {
    await demoGit(root, ['fast-import', '--quiet', '--done', '--force'], fastImportStream(BRANCH, files));
}
async function writeFiles(root, files) {
    for (const [path, content] of Object.entries(files)) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, path), content);
    }
}
async function checkOf(root, io) {
    // What the first look read is damaged before the second: nothing may be remembered of it.
    const unlike = { github: 'false', memory: 'false' };
    const settings = (0,build_settings/* parseSettings */.P$)(new Map(Object.entries(unlike)), 'command-line');
    return (await (0,check.runHere)(settings, root, io)).report;
}
function show(report, io) {
    io.stdout.write((0,reporters/* terminalReporter */.CO)(report, { isColoured: io.stdout.isTty, isQuiet: false, program: io.program }));
}


/***/ }),

/***/ 3076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lastReportFile),
/* harmony export */   k: () => (/* binding */ keepReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_write_whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5596);
/* harmony import */ var _report_reporters_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9258);




/** Where the report of the last check lies. */
function lastReportFile(stateFolder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateFolder, 'report.json');
}
/** Keeps a report for `report`. A folder that cannot be written to is said, and changes nothing else. */
async function keepReport(report, stateFolder, io) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(stateFolder, { recursive: true });
        await (0,_adapters_write_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceWhole */ .e)(lastReportFile(stateFolder), (0,_report_reporters_index_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonReporter */ .G3)(report));
    }
    catch (error) {
        io.stderr.write(`session-reliability: the report was not kept: ${error instanceof Error ? error.message : String(error)}\n`);
    }
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

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _report_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9258);
/* harmony import */ var _write_text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7319);


/** Tells a person, or with `--json -` a program, what a run has to say. */
async function tell(report, settings, io) {
    if (settings.json === '-') {
        io.stdout.write((0,_report_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonReporter */ .G3)(report));
        return;
    }
    if (settings.json !== '')
        await (0,_write_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeTextFile */ .T)(settings.json, (0,_report_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonReporter */ .G3)(report), io.cwd);
    io.stdout.write((0,_report_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalReporter */ .CO)(report, { isColoured: io.stdout.isTty, isQuiet: settings.quiet, program: io.program }));
}


/***/ }),

/***/ 7319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_hashing_reading_of_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(377);
/* harmony import */ var _adapters_write_whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5596);
/* harmony import */ var _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4575);





/**
 * Writes a file that the user named, whole or not at all: beside it, to the disk, then into its place. What a symlink leads to is
 * written, not the link; into what is no regular file, such as a FIFO or `/dev/null`, the text goes as it is.
 * @throws SettingsError when it cannot be written there.
 */
async function writeTextFile(file, text, cwd) {
    try {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
        const isPlain = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target).then((stats) => stats.isFile(), () => true);
        await (isPlain ? (0,_adapters_write_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceWhole */ .e)(target, text) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(target, text));
    }
    catch (error) {
        const code = (0,_adapters_hashing_reading_of_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
        const why = code === 'ENOENT' ? 'its folder does not exist' : code === '' ? String(error) : code;
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .G(`${file} cannot be written: ${why}`, { cause: error });
    }
}


/***/ })

};
