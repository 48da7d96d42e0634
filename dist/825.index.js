export const id = 825;
export const ids = [825];
export const modules = {

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

/***/ 2825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localOnlyCommand: () => (/* binding */ localOnlyCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_local_only_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2029);
/* harmony import */ var _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4575);
/* harmony import */ var _open_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2441);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2315);





const HELP = `Usage: session-reliability local-only on|off|status [--repo DIR]

Emergency mode of this clone: while it is on, runs write nothing to GitHub, and queue what they would have written. For the
action on GitHub's own runners use the input local-only.
`;
/** `local-only on|off|status`. */
async function localOnlyCommand(args, io) {
    const { settings, positionals, isHelpAsked } = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCommandLine */ .Du)(args, { common: ['repo'] });
    if (isHelpAsked) {
        io.stdout.write(HELP);
        return 0;
    }
    const [act, second] = positionals;
    if ((act !== 'on' && act !== 'off' && act !== 'status') || second !== undefined)
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .G('local-only takes one of on, off, status');
    const { stateFolder } = await (0,_open_state_js__WEBPACK_IMPORTED_MODULE_2__/* .openState */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, settings.repo), io);
    if (act !== 'status')
        await (0,_adapters_local_only_js__WEBPACK_IMPORTED_MODULE_1__/* .setLocalOnly */ .o)(stateFolder, act === 'on');
    io.stdout.write(`local-only is ${(0,_adapters_local_only_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocalOnly */ .w)(stateFolder) ? 'on: nothing is written to GitHub' : 'off'}\n`);
    return 0;
}


/***/ }),

/***/ 2441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openState)
/* harmony export */ });
/* harmony import */ var _adapters_git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7502);
/* harmony import */ var _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4575);


/** @throws SettingsError when the folder is no git repository; UnreadableError when git cannot read it. */
async function openState(path, { workerEntry }) {
    const credential = { token: '', serverUrl: '' };
    const { gitDir, root, stateFolder } = await (0,_adapters_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .openRepository */ .h)(path, { excludes: [], credential, workerEntry });
    if (stateFolder === null || gitDir === null)
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(`repo: ${path} is no git repository, so the guard keeps nothing in it`);
    return { stateFolder, gitDir, root };
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


/***/ })

};
