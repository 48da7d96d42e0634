export const id = 242;
export const ids = [242,485];
export const modules = {

/***/ 8242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vy: () => (/* binding */ ACCEPTING),
  rh: () => (/* binding */ REASON),
  JV: () => (/* binding */ UNTIL),
  Bz: () => (/* binding */ acceptFindings),
  TR: () => (/* binding */ parseRequest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/accepted-file.js
var accepted_file = __webpack_require__(5775);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/domain/acceptance.js
var domain_acceptance = __webpack_require__(1726);
// EXTERNAL MODULE: ./build/domain/settings-error.js
var settings_error = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/adapters/folder-lock.js
var folder_lock = __webpack_require__(1089);
// EXTERNAL MODULE: ./build/adapters/hashing/reading-of-error.js
var reading_of_error = __webpack_require__(377);
// EXTERNAL MODULE: ./build/adapters/path-bytes.js
var path_bytes = __webpack_require__(4592);
// EXTERNAL MODULE: ./build/adapters/write-whole.js
var write_whole = __webpack_require__(5596);
;// CONCATENATED MODULE: ./build/adapters/append-acceptances.js









/**
 * Adds lines to the end of the file of accepted findings, whole or not at all; what is in it stays. What it accepts already is not
 * added again.
 * @returns those that were added.
 * @throws SettingsError when nothing can be added there.
 */
async function appendAcceptances({ root, stateFolder }, acceptances) {
    await refuseDetour(root);
    const file = (0,external_node_path_.join)(root, domain_acceptance/* ACCEPTED_PATH */.ce);
    try {
        await (0,promises_.mkdir)(stateFolder, { recursive: true });
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        return await (0,folder_lock/* withFolderLock */.i)(stateFolder, async () => {
            const bytes = await (0,promises_.readFile)(file).catch(nothingThere);
            const text = (0,path_bytes/* decodeStrictUtf8 */.Rs)(bytes);
            if (text === null)
                throw new settings_error/* SettingsError */.G(`${domain_acceptance/* ACCEPTED_PATH */.ce} is not UTF-8; mend it first`);
            const known = new Map((0,accepted_file/* parseAccepted */.B)(bytes).acceptances.map((one) => [keyOf(one), one]));
            const added = acceptances.filter((one) => {
                const before = known.get(keyOf(one));
                return before === undefined || !(0,domain_acceptance/* isAtLeastUntil */.xV)(before, one.until);
            });
            if (added.length > 0)
                await (0,write_whole/* replaceWhole */.e)(file, grown(text, added));
            return added;
        });
    }
    catch (error) {
        if ((0,reading_of_error/* codeOf */.$N)(error) === '')
            throw error;
        throw new settings_error/* SettingsError */.G(`${domain_acceptance/* ACCEPTED_PATH */.ce} cannot be written: ${error instanceof Error ? error.message : ''}`, {
            cause: error,
        });
    }
}
function keyOf({ evidence, fingerprint }) {
    return `${fingerprint} ${evidence}`;
}
function nothingThere(error) {
    if ((0,reading_of_error/* codeOf */.$N)(error) === 'ENOENT')
        return Buffer.alloc(0);
    throw error;
}
/** @throws SettingsError when the file would grow so large that it accepts nothing. */
function grown(text, added) {
    const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    const whole = start + added.map(accepted_file/* formatAcceptance */.b).join('');
    const lines = whole.split('\n').filter((line) => line.trim() !== '').length;
    if (lines > domain_acceptance/* MAX_ACCEPTANCES */.My || Buffer.byteLength(whole) > domain_acceptance/* MAX_ACCEPTED_BYTES */.l$)
        throw new settings_error/* SettingsError */.G(`${domain_acceptance/* ACCEPTED_PATH */.ce} would have ${lines} lines; with more than ${domain_acceptance/* MAX_ACCEPTANCES */.My}, or ${domain_acceptance/* MAX_ACCEPTED_BYTES */.l$} bytes, it accepts nothing. Leave stores that are not worth guarding out with --exclude`);
    return whole;
}
/** A symlink on the way could lead out of the repository. */
async function refuseDetour(root) {
    for (const path of [(0,external_node_path_.dirname)(domain_acceptance/* ACCEPTED_PATH */.ce), domain_acceptance/* ACCEPTED_PATH */.ce]) {
        const there = await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch((error) => {
            if ((0,reading_of_error/* codeOf */.$N)(error) === 'ENOENT')
                return null;
            throw error;
        });
        const isRight = path === domain_acceptance/* ACCEPTED_PATH */.ce ? there?.isFile() : there?.isDirectory();
        if (isRight === false)
            throw new settings_error/* SettingsError */.G(`${path} is ${there?.isSymbolicLink() === true ? 'a symlink, which is not followed' : 'something else than it should be'}; remove it`);
    }
}

// EXTERNAL MODULE: ./build/adapters/git/locate.js + 1 modules
var locate = __webpack_require__(3946);
// EXTERNAL MODULE: ./build/adapters/git/run-git.js + 1 modules
var run_git = __webpack_require__(6954);
;// CONCATENATED MODULE: ./build/decide/plan-acceptances.js

/** The acceptances of those findings of stores that are not accepted already, in the order of the findings. */
function planAcceptances(findings, { author, isRenewing, nowMs, reason, until }) {
    const acceptedAt = new Date(nowMs).toISOString();
    return findings
        .filter(domain_acceptance/* isAcceptable */.Lr)
        .filter(({ acceptance }) => acceptance === null || (isRenewing && !(0,domain_acceptance/* isAtLeastUntil */.xV)(acceptance, until)))
        .map(({ code, evidenceDigest: evidence, fingerprint, subject }) => ({
        ...{ fingerprint, code, subject, evidence, reason, author, until, acceptedAt },
    }));
}

// EXTERNAL MODULE: ./build/domain/unreadable-error.js
var unreadable_error = __webpack_require__(9253);
// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(9351);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
// EXTERNAL MODULE: ./build/cli/check.js
var check = __webpack_require__(485);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
;// CONCATENATED MODULE: ./build/cli/accept/accepting.js













/** Why, for the file. */
const REASON = {
    name: 'reason',
    placeholder: 'TEXT',
    help: 'Why it is accepted, for who reads it later.',
};
/** How long. */
const UNTIL = {
    name: 'until',
    placeholder: 'DATE',
    help: 'The last day (UTC) on which it counts, such as 2026-12-31. Default: no end.',
};
/** What commands that accept obey of the common options. */
const ACCEPTING = [...options/* LOOKING */.IA, 'dryRun', 'quiet'];
/**
 * What was given of the reason, the end and the common options.
 * @throws SettingsError when one of them is not what it should be.
 */
function parseRequest(command, settings, own, defaultReason, nowMs) {
    const reason = (own.get(REASON.name) ?? defaultReason).trim();
    if (reason === '')
        throw new settings_error/* SettingsError */.G(`reason: ${command} takes --reason TEXT: say why, for who reads it later`);
    if (reason.length > domain_acceptance/* MAX_REASON */.ix)
        throw new settings_error/* SettingsError */.G(`reason: it has more than ${domain_acceptance/* MAX_REASON */.ix} characters`);
    const until = own.get(UNTIL.name) ?? null;
    if (until !== null && !(0,domain_acceptance/* isDay */.N)(until))
        throw new settings_error/* SettingsError */.G(`until: "${until}" is not a day such as 2026-12-31`);
    if ((0,domain_acceptance/* isOver */.PU)({ until }, nowMs))
        throw new settings_error/* SettingsError */.G(`until: ${until ?? ''} has passed`);
    return { settings, command, reason, until };
}
/**
 * Checks the repository, and accepts the findings that are chosen, as far as they are not accepted already. Writes the file of
 * accepted findings and nothing else.
 * @param choose may throw a SettingsError when there is nothing to choose.
 */
async function acceptFindings({ command, reason, settings, until }, choose, io) {
    const { author, place } = await placeOf(settings, io);
    const { report } = await (0,check.runHere)({ ...settings, dryRun: true }, null, io);
    if (!report.isVerifierProven)
        throw new unreadable_error/* UnreadableError */.G('the verifier failed a case whose answer is known; nothing is accepted');
    const nowMs = io.nowMs();
    const planned = planAcceptances(choose(report), { reason, author, until, nowMs, isRenewing: command === 'accept' });
    if (settings.dryRun)
        sayPlanned(planned, io);
    else
        sayAdded(await appendAcceptances(place, planned), settings.quiet, io);
    if (report.couldTell)
        return 0;
    io.stderr.write('session-reliability: not everything could be examined; check says what\n');
    return 3;
}
/** @throws SettingsError where there is no work tree, or nobody whose name can be recorded. */
async function placeOf(settings, io) {
    const folder = (0,external_node_path_.resolve)(io.cwd, settings.repo);
    const location = await (0,locate/* locate */.x)(folder);
    if (location === null)
        throw new settings_error/* SettingsError */.G(`repo: ${settings.repo} is no git repository`);
    const { gitDir, isBare, root } = location;
    if (isBare)
        throw new settings_error/* SettingsError */.G(`repo: ${settings.repo} is bare; what is accepted is written to a work tree, to be committed`);
    const name = (0,run_git/* linesOf */.Dx)((await (0,run_git/* runGit */.EO)(root, ['config', 'user.name'])).stdout)[0] ?? io.env['GITHUB_ACTOR'] ?? '';
    if (name.trim() === '')
        throw new settings_error/* SettingsError */.G('git knows no name to record as the author; set one with git config user.name');
    return {
        place: { root, stateFolder: (0,external_node_path_.resolve)(gitDir, 'session-reliability') },
        author: name.trim().slice(0, domain_acceptance/* MAX_AUTHOR */.pW),
    };
}
function sayPlanned(planned, io) {
    const lines = planned.map((one) => (0,terminal/* terminalText */.e)((0,accepted_file/* formatAcceptance */.b)(one).trimEnd()));
    const end = planned.length === 0
        ? 'Nothing would be accepted.'
        : `Dry run: ${(0,words/* count */.U9)(planned.length, 'line')} for ${domain_acceptance/* ACCEPTED_PATH */.ce}; nothing was written.`;
    io.stdout.write([...lines, end].map((line) => `${line}\n`).join(''));
}
const SHOWN = 20;
function sayAdded(added, isQuiet, io) {
    if (isQuiet)
        return;
    if (added.length === 0) {
        io.stdout.write('Nothing to accept: all of it is accepted already.\n');
        return;
    }
    const shown = added
        .slice(0, SHOWN)
        .map(({ code, subject, until }) => `accepted${until === null ? ', with no end' : ` until ${until}`}: ${code}: ${(0,terminal/* terminalText */.e)(subject)}`);
    const more = added.length > SHOWN ? [`\u2026 and ${(0,words/* count */.U9)(added.length - SHOWN, 'more', 'more')}`] : [];
    const lines = [
        ...shown,
        ...more,
        `${(0,words/* count */.U9)(added.length, 'finding is', 'findings are')} accepted in ${domain_acceptance/* ACCEPTED_PATH */.ce}: still shown, and no failure any more.`,
        `Look at it and commit it: git add ${domain_acceptance/* ACCEPTED_PATH */.ce} && git commit. On pull requests it counts once it is in their base.`,
    ];
    io.stdout.write(lines.map((line) => `${line}\n`).join(''));
}


/***/ }),

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
