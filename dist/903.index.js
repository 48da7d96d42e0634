export const id = 903;
export const ids = [903];
export const modules = {

/***/ 3903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// UNUSED EXPORTS: runCommand

// EXTERNAL MODULE: ./build/domain/settings-error.js
var settings_error = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/domain/unreadable-error.js
var unreadable_error = __webpack_require__(9253);
// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(9351);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/report/explain.js
var explain = __webpack_require__(5696);
;// CONCATENATED MODULE: ./build/cli/process-io.js


/** The surroundings of a command that runs as a process of its own. */
function processIo(workerEntry) {
    const cwd = folderHere();
    return {
        // Opened only when it is read: that costs more than the rest of start-up.
        get stdin() {
            return process.stdin;
        },
        stdout: sinkOf(process.stdout),
        stderr: sinkOf(process.stderr),
        cwd,
        env: process.env,
        program: programOf(process.argv[1] ?? '', cwd),
        workerEntry,
        nowMs: Date.now,
    };
}
/** Every path is seen from there: without it, nothing can be done. */
function folderHere() {
    try {
        return process.cwd();
    }
    catch {
        process.stderr.write('session-reliability: the folder that it runs in is gone; change to one that is there\n');
        process.exit(3);
    }
}
/** A script is called by node, with the shorter of its two paths; a command in the path by its name. */
function programOf(script, cwd) {
    if (!script.endsWith('.js'))
        return script === '' ? explain/* PROGRAM */.R : (0,external_node_path_.basename)(script);
    const nearby = (0,external_node_path_.relative)(cwd, script);
    const path = nearby.startsWith('..') || (0,external_node_path_.isAbsolute)(nearby) ? script : nearby;
    return `node ${/^[\w./:@%+-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`}`;
}
/**
 * A reader that went away, as `head` does, is no error of ours: what follows is dropped. Where it cannot be written, as on a disk that
 * is full, nothing was told: that must not look like an answer.
 */
function sinkOf(stream) {
    let isOpen = true;
    stream.on('error', (error) => {
        isOpen = false;
        if (error.code === 'EPIPE')
            return;
        if (stream !== process.stderr)
            process.stderr.write(`session-reliability: the output cannot be written (${error.code ?? ''})\n`);
        process.exit(3);
    });
    return {
        write: (text) => {
            if (isOpen)
                stream.write(text);
        },
        isTty: stream.isTTY,
    };
}

;// CONCATENATED MODULE: ./build/cli.js




/** One row per command. Nothing of a command is loaded before it is called. */
const COMMANDS = {
    check: { does: 'look at all stores, judge, report', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(936), __webpack_require__.e(793), __webpack_require__.e(88), __webpack_require__.e(329), __webpack_require__.e(891), __webpack_require__.e(174), __webpack_require__.e(957), __webpack_require__.e(480), __webpack_require__.e(754), __webpack_require__.e(562), __webpack_require__.e(214), __webpack_require__.e(485)]).then(__webpack_require__.bind(__webpack_require__, 485))).checkCommand },
    verify: {
        does: 'verify SHA-256 manifests, as sha256sum -c does',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(936), __webpack_require__.e(793), __webpack_require__.e(891), __webpack_require__.e(957), __webpack_require__.e(279)]).then(__webpack_require__.bind(__webpack_require__, 6570))).verifyCommand,
    },
    seal: {
        does: "write or update sessions' manifests, and a checkpoint of each",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(936), __webpack_require__.e(793), __webpack_require__.e(891), __webpack_require__.e(480), __webpack_require__.e(778)]).then(__webpack_require__.bind(__webpack_require__, 84))).sealCommand,
    },
    observe: {
        does: 'write what is seen as JSON, without judging it',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(936), __webpack_require__.e(793), __webpack_require__.e(88), __webpack_require__.e(329), __webpack_require__.e(891), __webpack_require__.e(174), __webpack_require__.e(957), __webpack_require__.e(480), __webpack_require__.e(754), __webpack_require__.e(562), __webpack_require__.e(214), __webpack_require__.e(761)]).then(__webpack_require__.bind(__webpack_require__, 1761))).observeCommand,
    },
    assess: {
        does: 'judge the JSON that observe wrote',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(174), __webpack_require__.e(754), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 2853))).assessCommand,
    },
    report: { does: 'show the last report again', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(936), __webpack_require__.e(793), __webpack_require__.e(88), __webpack_require__.e(329), __webpack_require__.e(174), __webpack_require__.e(685)]).then(__webpack_require__.bind(__webpack_require__, 2685))).reportCommand },
    accept: {
        does: 'record that a finding is known: shown, but no failure',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(936), __webpack_require__.e(793), __webpack_require__.e(88), __webpack_require__.e(329), __webpack_require__.e(891), __webpack_require__.e(174), __webpack_require__.e(957), __webpack_require__.e(480), __webpack_require__.e(754), __webpack_require__.e(562), __webpack_require__.e(214), __webpack_require__.e(242), __webpack_require__.e(133)]).then(__webpack_require__.bind(__webpack_require__, 8133))).acceptCommand,
    },
    baseline: {
        does: 'accept all that is found now, in one change to review',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(936), __webpack_require__.e(793), __webpack_require__.e(88), __webpack_require__.e(329), __webpack_require__.e(891), __webpack_require__.e(174), __webpack_require__.e(957), __webpack_require__.e(480), __webpack_require__.e(754), __webpack_require__.e(562), __webpack_require__.e(214), __webpack_require__.e(242), __webpack_require__.e(590)]).then(__webpack_require__.bind(__webpack_require__, 6590))).baselineCommand,
    },
    queue: {
        does: 'effects on GitHub that wait to be tried again',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(936), __webpack_require__.e(793), __webpack_require__.e(88), __webpack_require__.e(329), __webpack_require__.e(891), __webpack_require__.e(957), __webpack_require__.e(480), __webpack_require__.e(562), __webpack_require__.e(927)]).then(__webpack_require__.bind(__webpack_require__, 7601))).queueCommand,
    },
    'local-only': {
        does: 'emergency mode: write nothing to GitHub',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(936), __webpack_require__.e(793), __webpack_require__.e(88), __webpack_require__.e(329), __webpack_require__.e(825)]).then(__webpack_require__.bind(__webpack_require__, 2825))).localOnlyCommand,
    },
    explain: {
        does: 'say what a finding means and what to do',
        load: async () => (await __webpack_require__.e(/* import() */ 542).then(__webpack_require__.bind(__webpack_require__, 9542))).explainCommand,
    },
    init: { does: 'write a workflow that runs the guard', load: async () => (await __webpack_require__.e(/* import() */ 798).then(__webpack_require__.bind(__webpack_require__, 5798))).initCommand },
    demo: {
        does: 'make a small store, damage it, show what is found',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(936), __webpack_require__.e(793), __webpack_require__.e(88), __webpack_require__.e(329), __webpack_require__.e(891), __webpack_require__.e(174), __webpack_require__.e(957), __webpack_require__.e(480), __webpack_require__.e(754), __webpack_require__.e(562), __webpack_require__.e(214), __webpack_require__.e(578)]).then(__webpack_require__.bind(__webpack_require__, 9578))).demoCommand,
    },
};
/** Runs one command as this process. `entry` is the module that worker threads start. */
async function runCommandLine(args, entry) {
    process.exitCode = await runCommand(args, processIo(entry));
}
/** Runs one command and gives its exit code: 2 for wrong arguments, 3 when nothing could be told. */
async function runCommand(args, io) {
    try {
        return await dispatch(args, io);
    }
    catch (error) {
        if (!(error instanceof settings_error/* SettingsError */.G || error instanceof unreadable_error/* UnreadableError */.G))
            return crash(error, io);
        io.stderr.write(`session-reliability: ${(0,terminal/* terminalText */.e)(error.message)}\n`);
        return error instanceof settings_error/* SettingsError */.G ? 2 : 3;
    }
}
async function dispatch(args, io) {
    const [name = 'check', ...rest] = args;
    if (name === '--version') {
        const { VERSION } = await __webpack_require__.e(/* import() */ 508).then(__webpack_require__.bind(__webpack_require__, 8508));
        io.stdout.write(`session-reliability ${VERSION}\n`);
        return 0;
    }
    if (name === '--help' || name === '-h' || name === 'help') {
        io.stdout.write(help());
        return 0;
    }
    if (name.startsWith('-'))
        return dispatch(['check', ...args], io);
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined)
        throw new settings_error/* SettingsError */.G(`"${name}" is no command; there are ${Object.keys(COMMANDS).join(', ')}`);
    return (await command.load())(rest, io);
}
/** Our own bug: loud, with its stack. */
function crash(error, io) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(`session-reliability: this is a bug in the program; nothing was judged\n${stack}\n`);
    return 3;
}
function help() {
    const rows = Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(10)} ${does}\n`);
    return `Usage: session-reliability COMMAND [ARGUMENT]...

Watches over session stores in git: verifies every recorded SHA-256, names what is wrong.

${rows.join('')}
Without a command: check. COMMAND --help says more; --version prints the version.
Exit status: 0 all is well, 1 findings, 2 wrong arguments, 3 could not tell.
`;
}


/***/ }),

/***/ 4575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ SettingsError)
/* harmony export */ });
/** The user's settings or arguments are wrong. The message is one line that names the setting and what it takes. */
class SettingsError extends Error {
    name = 'SettingsError';
}


/***/ }),

/***/ 9253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ UnreadableError)
/* harmony export */ });
/** The world cannot be read at all: no git, no permission, a broken repository. The message is one line for people. */
class UnreadableError extends Error {
    name = 'UnreadableError';
}


/***/ }),

/***/ 1674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ markdownCode),
/* harmony export */   p: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9505);

/** A name longer than this is shortened: GitHub shows no more of it in a table anyway. */
const MAX_CHARACTERS = 300;
/** Every ASCII character that Markdown, HTML or GitHub gives a meaning to in the middle of a line. */
const MEANINGFUL = /[!#$&()*:<>@[\\\]^_`{|}~]/g;
/**
 * What GitHub looks for after it has decoded character references: the `@` of a mention, the `#` and `GH-` of an issue, the
 * `:` of an address or emoji, the `www.` of a bare address.
 */
const LOOKED_FOR = /&#(?:35|58|64);|\bwww(?=\.)|\bGH(?=-)/gi;
/**
 * Untrusted text as Markdown that shows it and does nothing else: no link, image, HTML, mention, issue reference, emoji, table
 * cell or emphasis. Every meaningful character becomes a character reference, which CommonMark never gives a meaning to; an
 * empty comment parts what GitHub would look for all the same.
 */
function markdownText(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .v)(text, MAX_CHARACTERS))
        .replace(MEANINGFUL, (character) => `&#${character.charCodeAt(0)};`)
        .replace(LOOKED_FOR, '$&<!-- -->');
}
/** Untrusted text in the typeface of code. */
function markdownCode(text) {
    return `<code>${markdownText(text)}</code>`;
}


/***/ }),

/***/ 9351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalText)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9505);

const MAX_CHARACTERS = 2000;
/** Untrusted text for a terminal, on one line: no control character, escape sequence or direction mark is left in it. */
function terminalText(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .v)(text, MAX_CHARACTERS));
}


/***/ }),

/***/ 9505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText),
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/**
 * Characters that draw nothing, or move what is drawn: controls, format characters such as bidi and zero-width marks, lone
 * surrogates, line and paragraph separators, and what Unicode lets a display ignore.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const HEX = 16;
const HEX_DIGITS = 4;
/** Text with everything that draws nothing spelled out as `\uXXXX`: what a terminal or page shows is all that there is. */
function visibleText(text) {
    return text.replace(INVISIBLE, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(HEX).toUpperCase().padStart(HEX_DIGITS, '0')}`);
}
/** Room for the words between the two ends of a shortened text. */
const GAP = 40;
/** Text of at most `most` characters, more than 40: of a longer one both ends, and how much is left out between them. */
function shortened(text, most) {
    if (text.length <= most)
        return text;
    const half = Math.floor((most - GAP) / 2);
    const [head, tail] = [wholeCharacter(text, half, -1), wholeCharacter(text, text.length - half, 1)];
    return `${text.slice(0, head)} \u2026${tail - head} more characters\u2026 ${text.slice(tail)}`;
}
const PAIR = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/;
/** The place `at`, or the one a step on where `at` lies inside a surrogate pair. */
function wholeCharacter(text, at, step) {
    return PAIR.test(text.slice(at - 1, at + 1)) ? at + step : at;
}


/***/ }),

/***/ 5696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ PROGRAM),
/* harmony export */   p: () => (/* binding */ explanationOf)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1674);

/** How the program is called in a clone of it. */
const PROGRAM = 'node dist/index.js';
/**
 * Where a person reads what findings of a code mean, in Markdown.
 * @param pages what the addresses of the pages about findings begin with; null where it is not known.
 */
function explanationOf(code, pages) {
    return pages === null || !/^[a-z][a-z-]{0,63}$/.test(code)
        ? `<code>${PROGRAM} explain ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p)(code)}</code>`
        : `[${code}](${pages}${code}.md)`;
}


/***/ })

};
