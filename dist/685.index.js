export const id = 685;
export const ids = [685];
export const modules = {

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ eventSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/** The shape of an event in facts and reports. */
const eventSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...{
        name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        isUntrusted: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        baseCommit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        headCommit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    },
    ...{ isOfDefaultBranch: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), isReadOnly: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), schedule: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) },
    ...{ runKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), runUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() },
});


/***/ }),

/***/ 2698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseJsonFile)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4575);


/** A larger text is refused before it is parsed. */
const MAX_CHARACTERS = 512 * 1024 * 1024;
/** What we write is not a quarter as deep; what is much deeper would exhaust the stack of who walks it. */
const MAX_DEPTH = 64;
/**
 * A value of some shape from JSON that a person gave us.
 * @throws SettingsError that names the file, what it should hold, and the first place that is wrong.
 */
function parseJsonFile(schema, text, name, what) {
    if (text.length > MAX_CHARACTERS)
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .G(`${name} has more than ${MAX_CHARACTERS} characters`);
    const json = parseJson(text, name);
    if (isDeeperThan(MAX_DEPTH, json))
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .G(`${name} is nested deeper than ${MAX_DEPTH} levels`);
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, json);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    const place = valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? 'the whole';
    throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .G(`${name} does not hold ${what}: at ${place}: ${complaint(issue)}`);
}
/** What should be there. What is there instead is not repeated: it may be of any length, and write to a terminal. */
function complaint({ type, message, expected }) {
    return type === 'custom' ? message : `${expected ?? 'something else'} is expected`;
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const [place] = /at position \d+/.exec(error instanceof Error ? error.message : '') ?? [];
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .G(`${name} is no JSON${place === undefined ? '' : `: it goes wrong ${place}`}`, {
            cause: error,
        });
    }
}
/** Never looks further down than `levels`, so that its own stack is safe. */
function isDeeperThan(levels, json) {
    if (typeof json !== 'object' || json === null)
        return false;
    return levels === 0 || Object.values(json).some((value) => isDeeperThan(levels - 1, value));
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

/***/ 2685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/git/repository.js + 23 modules
var repository = __webpack_require__(7502);
// EXTERNAL MODULE: ./build/adapters/hashing/reading-of-error.js
var reading_of_error = __webpack_require__(377);
// EXTERNAL MODULE: ./build/domain/settings-error.js
var settings_error = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/cli/last-report.js
var last_report = __webpack_require__(3076);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/adapters/acceptance-shape.js
var acceptance_shape = __webpack_require__(2890);
// EXTERNAL MODULE: ./build/adapters/event-shape.js
var event_shape = __webpack_require__(8105);
// EXTERNAL MODULE: ./build/adapters/history/history-text.js
var history_text = __webpack_require__(9836);
// EXTERNAL MODULE: ./build/adapters/json-file.js
var json_file = __webpack_require__(2698);
// EXTERNAL MODULE: ./build/domain/store-facts.js
var store_facts = __webpack_require__(6626);
// EXTERNAL MODULE: ./build/domain/severity.js
var severity = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/report/report.js
var report = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/adapters/shape-parts.js
var shape_parts = __webpack_require__(3479);
;// CONCATENATED MODULE: ./build/cli/report-shape.js









const amount = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0));
const share = dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1)));
const ratio = dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1));
const scope = dist/* picklist */.KIO(['whole', 'partial', 'empty']);
const json = dist/* lazy */.RZV(() => dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY(), dist/* null */.chJ(), dist/* array */.YOg(json), dist/* record */.g1P(dist/* string */.YjP(), json)]));
const store = dist/* object */.Ikc({
    ...{ id: dist/* string */.YjP(), format: dist/* picklist */.KIO(store_facts/* FORMAT_NAMES */.BU), source: dist/* string */.YjP() },
    ...{ sessions: shape_parts/* count */.U9, checkpoints: shape_parts/* count */.U9, artifacts: shape_parts/* count */.U9, bytes: shape_parts/* count */.U9, coverage: share },
    digests: dist/* object */.Ikc({
        match: shape_parts/* count */.U9,
        mismatch: shape_parts/* count */.U9,
        missing: shape_parts/* count */.U9,
        unverifiable: shape_parts/* count */.U9,
        unclaimed: shape_parts/* count */.U9,
        remembered: shape_parts/* count */.U9,
    }),
});
const finding = dist/* object */.Ikc({
    ...{
        code: dist/* string */.YjP(),
        subject: dist/* string */.YjP(),
        severity: dist/* picklist */.KIO(severity/* SEVERITIES */.o),
        summary: dist/* string */.YjP(),
        fingerprint: dist/* string */.YjP(),
        evidenceDigest: dist/* string */.YjP(),
    },
    ...{ isNew: dist/* nullable */.mee(dist/* boolean */.zMY()), accepted: dist/* boolean */.zMY(), evidence: dist/* record */.g1P(dist/* string */.YjP(), json) },
    acceptance: dist/* nullable */.mee(acceptance_shape/* acceptanceSchema */.r),
    place: dist/* nullable */.mee(dist/* object */.Ikc({ path: dist/* string */.YjP(), line: shape_parts/* count */.U9 })),
});
const rateLimit = dist/* object */.Ikc({ resource: dist/* string */.YjP(), limit: shape_parts/* count */.U9, remaining: shape_parts/* count */.U9, used: shape_parts/* count */.U9, resetAtMs: shape_parts/* count */.U9 });
const report_shape_report = dist/* object */.Ikc({
    schema: dist/* literal */.euz(report/* REPORT_SCHEMA */.D),
    ...{
        status: dist/* picklist */.KIO(['healthy', 'degraded', 'failing', 'unknown']),
        scope,
        startedAt: dist/* string */.YjP(),
        durationMs: amount,
    },
    event: dist/* omit */.cJW(event_shape/* eventSchema */.G, ['runKey']),
    ...{ isVerifierProven: dist/* boolean */.zMY(), couldTell: dist/* boolean */.zMY(), stores: dist/* array */.YOg(store), findings: dist/* array */.YOg(finding) },
    unknowns: dist/* array */.YOg(dist/* object */.Ikc({ code: dist/* string */.YjP(), subject: dist/* string */.YjP(), reason: dist/* string */.YjP(), isRequired: dist/* boolean */.zMY() })),
    checks: dist/* array */.YOg(dist/* object */.Ikc({ code: dist/* string */.YjP(), question: dist/* string */.YjP(), passedCount: shape_parts/* count */.U9, findingCount: shape_parts/* count */.U9, unknownCount: shape_parts/* count */.U9 })),
    metrics: dist/* object */.Ikc({
        ...{ sessions: shape_parts/* count */.U9, checkpoints: shape_parts/* count */.U9, artifacts: shape_parts/* count */.U9, bytes: shape_parts/* count */.U9, examined: shape_parts/* count */.U9, match: shape_parts/* count */.U9 },
        ...{ coverage: share, intactRatio: share },
    }),
    score: dist/* nullable */.mee(dist/* object */.Ikc({
        ...{ value: ratio, low: ratio, high: ratio, availability: ratio, intact: ratio, coverage: ratio, target: ratio },
        verdict: dist/* picklist */.KIO(['met', 'missed', 'undetermined']),
        awaitedMs: amount,
    })),
    base: dist/* nullable */.mee(dist/* object */.Ikc({ commit: dist/* string */.YjP(), goneCount: shape_parts/* count */.U9 })),
    ...{
        trends: dist/* array */.YOg(dist/* never */.ZmZ()),
        forecasts: dist/* array */.YOg(dist/* never */.ZmZ()),
        recovery: dist/* array */.YOg(dist/* never */.ZmZ()),
    },
    escalation: dist/* array */.YOg(dist/* object */.Ikc({
        step: dist/* picklist */.KIO([
            'make-label',
            'open-issue',
            'edit-issue',
            'comment',
            'close-issue',
            'reopen-issue',
            'set-status',
        ]),
        ...{ subject: dist/* string */.YjP(), result: dist/* picklist */.KIO(['done', 'refused', 'failed', 'waiting', 'planned']) },
        reason: dist/* nullable */.mee(dist/* string */.YjP()),
    })),
    notTold: dist/* array */.YOg(dist/* string */.YjP()),
    issues: dist/* nullable */.mee(dist/* array */.YOg(shape_parts/* count */.U9)),
    queue: dist/* array */.YOg(history_text/* queueEntrySchema */.ZB),
    history: dist/* nullable */.mee(dist/* object */.Ikc({
        ...{ runs: shape_parts/* count */.U9, days: shape_parts/* count */.U9 },
        places: dist/* array */.YOg(dist/* object */.Ikc({
            place: dist/* picklist */.KIO(['git-folder', 'cache', 'branch']),
            ...{ readFailure: dist/* nullable */.mee(dist/* string */.YjP()), writeFailure: dist/* nullable */.mee(dist/* string */.YjP()) },
        })),
    })),
    memory: dist/* nullable */.mee(dist/* object */.Ikc({
        ...{ remembered: shape_parts/* count */.U9, oldestDays: dist/* nullable */.mee(shape_parts/* count */.U9) },
        ...{ readFailure: dist/* nullable */.mee(dist/* string */.YjP()), writeFailure: dist/* nullable */.mee(dist/* string */.YjP()) },
    })),
    github: dist/* nullable */.mee(dist/* object */.Ikc({
        ...{ requests: shape_parts/* count */.U9, counted: shape_parts/* count */.U9, rateLimit: dist/* nullable */.mee(rateLimit), rateLimits: dist/* array */.YOg(rateLimit) },
        outcomes: dist/* object */.Ikc({ ok: shape_parts/* count */.U9, slow: shape_parts/* count */.U9, error: shape_parts/* count */.U9, rateLimited: shape_parts/* count */.U9, refused: shape_parts/* count */.U9 }),
        incidents: dist/* nullable */.mee(dist/* array */.YOg(dist/* string */.YjP())),
        latencyMs: dist/* object */.Ikc({ median: dist/* nullable */.mee(amount), worst: dist/* nullable */.mee(amount) }),
    })),
    fetch: dist/* nullable */.mee(dist/* object */.Ikc({
        remote: dist/* string */.YjP(),
        refs: dist/* array */.YOg(dist/* string */.YjP()),
        failure: dist/* nullable */.mee(dist/* string */.YjP()),
        history: dist/* optional */.lqM(dist/* nullable */.mee(dist/* object */.Ikc({ failure: dist/* nullable */.mee(dist/* string */.YjP()) })), null),
    })),
});
/**
 * The report in a text that a run wrote.
 * @throws SettingsError in one line when it is none, or of another version.
 */
function parseReport(text, name) {
    return (0,json_file/* parseJsonFile */.O)(report_shape_report, text, name, 'a report of this version');
}

// EXTERNAL MODULE: ./build/cli/tell.js
var tell = __webpack_require__(7798);
;// CONCATENATED MODULE: ./build/cli/report.js









const TAKEN = { common: ['repo', 'json', 'quiet'] };
const HELP = `Usage: session-reliability report [OPTION]... [FILE]

Shows the report of the last check of a repository again, or the report in FILE, as --json writes it.

${(0,options/* optionsHelp */.EW)(TAKEN)}
Exit status: 0 when there is a report to show, whatever it says; 2 wrong arguments, or no report.
`;
/** `report [FILE]`: says again what a run had to say; looks at nothing. */
async function reportCommand(args, io) {
    const { settings, positionals, isHelpAsked } = (0,options/* parseCommandLine */.Du)(args, TAKEN);
    if (isHelpAsked) {
        io.stdout.write(HELP);
        return 0;
    }
    const [file, second] = positionals;
    if (second !== undefined)
        throw new settings_error/* SettingsError */.G(`report takes one FILE at most; "${second}" is too many`);
    const name = file === undefined ? await lastReport(settings.repo, io) : (0,external_node_path_.resolve)(io.cwd, file);
    await (0,tell/* tell */.q)(parseReport(await textOf(name, file === undefined), name), settings, io);
    return 0;
}
async function lastReport(repo, io) {
    const credential = { token: '', serverUrl: '' };
    const { stateFolder } = await (0,repository/* openRepository */.h)((0,external_node_path_.resolve)(io.cwd, repo), {
        excludes: [],
        credential,
        workerEntry: io.workerEntry,
    });
    if (stateFolder === null)
        throw new settings_error/* SettingsError */.G(`${repo} is no git repository, so no report of it was kept; give the FILE that --json wrote`);
    return (0,last_report/* lastReportFile */.D)(stateFolder);
}
async function textOf(file, isKept) {
    try {
        // A FIFO would be waited for.
        if (isKept && !(await (0,promises_.lstat)(file)).isFile())
            throw new settings_error/* SettingsError */.G('what lies there is no regular file');
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        const isAbsent = (0,reading_of_error/* codeOf */.$N)(error) === 'ENOENT';
        const why = isKept && isAbsent
            ? 'no report is kept yet; run check first'
            : `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
        throw new settings_error/* SettingsError */.G(why, { cause: error });
    }
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
