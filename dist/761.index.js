export const id = 761;
export const ids = [761,485];
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

/***/ 1761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   observeCommand: () => (/* binding */ observeCommand)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(485);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2315);
/* harmony import */ var _write_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7319);



const TAKEN = { common: [..._options_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOKING */ .IA, 'json'] };
const HELP = `Usage: session-reliability observe [OPTION]... [PATH]

Writes what a check would judge as JSON to stdout, or to the FILE of --json, without judging it. Attach it to a bug report:
it holds paths, digests and sizes, never the content of a file.

${(0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsHelp */ .EW)(TAKEN)}
Exit status: 0 written, 2 wrong arguments, 3 could not look.
`;
/** `observe [PATH]`: the looking half of a run. */
async function observeCommand(args, io) {
    const { settings, positionals, isHelpAsked } = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommandLine */ .Du)(args, TAKEN);
    if (isHelpAsked) {
        io.stdout.write(HELP);
        return 0;
    }
    const { facts } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_0__.runHere)({ ...settings, dryRun: true }, (0,_check_js__WEBPACK_IMPORTED_MODULE_0__.onlyOperand)(positionals), io);
    const json = `${JSON.stringify(facts, null, 2)}\n`;
    if (settings.json === '' || settings.json === '-')
        io.stdout.write(json);
    else
        await (0,_write_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeTextFile */ .T)(settings.json, json, io.cwd);
    return 0;
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
