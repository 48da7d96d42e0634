export const id = 866;
export const ids = [866];
export const modules = {

/***/ 7241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./build/adapters/event.js
var adapters_event = __webpack_require__(8037);
;// CONCATENATED MODULE: ./build/adapters/heartbeat.js
const TIMEOUT_MS = 10_000;
/** Requests the address of a service that waits for it; null when that answered, else why not, without the address. */
async function sendHeartbeat(url) {
    try {
        const { ok, status } = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
        return ok ? null : `the heartbeat-url answered ${status}`;
    }
    catch {
        return 'the heartbeat-url did not answer';
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/adapters/write-whole.js
var write_whole = __webpack_require__(5596);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/publishers/print-inert.js

/**
 * Prints text into the job's log between stop-commands and its end. The runner looks for commands in all output, the
 * old form `##[\u2026]` anywhere in a line, and file names are written by strangers; between the two it obeys nothing.
 */
function printInert(text) {
    const token = (0,external_node_crypto_.randomUUID)();
    const end = text.endsWith('\n') ? '' : '\n';
    process.stdout.write(`::stop-commands::${token}\n${text}${end}::${token}::\n`);
}

;// CONCATENATED MODULE: ./build/adapters/publishers/action.js






/** GitHub refuses a step's summary that is longer (workflow commands, "Step isolation and limits"). */
const SUMMARY_LIMIT_BYTES = 1024 * 1024;
/** Tells the runner everything, in order. @throws Error when the report or an output cannot be written. */
async function publishToRunner(publications, env) {
    for (const publication of publications)
        await publish(publication, env);
}
async function publish(publication, env) {
    switch (publication.kind) {
        case 'terminal':
            printInert(publication.text);
            return;
        case 'summary':
            await publishSummary(publication.markdown, env);
            return;
        case 'annotation':
            annotate(publication);
            return;
        case 'output':
            core/* setOutput */.uH(publication.name, publication.value);
            return;
        case 'report':
            core/* setOutput */.uH('report', await writeReport(publication.json, env));
            return;
    }
}
function annotate({ level, title, message, place }) {
    const properties = place === null ? { title } : { title, file: place.path, startLine: place.line };
    switch (level) {
        case 'notice':
            core/* notice */.lm(message, properties);
            return;
        case 'warning':
            core/* warning */.$e(message, properties);
            return;
        case 'error':
            core/* error */.z3(message, properties);
            return;
    }
}
/** Appends to the step's summary; where there is none, as on older Enterprise runners, or no room, the log takes it. */
async function publishSummary(markdown, env) {
    const file = env['GITHUB_STEP_SUMMARY'] ?? '';
    const trouble = file === '' ? 'this runner has no job summary' : await appendSummary(file, markdown);
    if (trouble === null)
        return;
    core/* notice */.lm(`${trouble}; the summary is in the log`);
    printInert(markdown);
}
/** Null when it was appended; else why not. */
async function appendSummary(file, markdown) {
    try {
        const { size } = await (0,promises_.stat)(file);
        if (size + Buffer.byteLength(markdown) + external_node_os_.EOL.length > SUMMARY_LIMIT_BYTES)
            return 'the job summary would grow over 1 MiB';
        await core/* summary */.z.addRaw(markdown, true).write();
        return null;
    }
    catch {
        core/* summary */.z.emptyBuffer();
        return 'the file of the job summary cannot be written';
    }
}
/** The report's path; a second guard in the same job does not replace the first one's. */
async function writeReport(json, env) {
    const folder = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'session-reliability');
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (let number = 1;; number++) {
        const file = (0,external_node_path_.join)(folder, number === 1 ? 'report.json' : `report-${number}.json`);
        if (await (0,write_whole/* writeWhole */.f)(file, json))
            return file;
    }
}

// EXTERNAL MODULE: ./build/compose.js + 29 modules
var compose = __webpack_require__(5562);
// EXTERNAL MODULE: ./build/domain/settings-error.js
var settings_error = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/domain/unreadable-error.js
var unreadable_error = __webpack_require__(9253);
// EXTERNAL MODULE: ./build/report/exit-code.js
var exit_code = __webpack_require__(9517);
// EXTERNAL MODULE: ./build/github-here.js + 18 modules
var github_here = __webpack_require__(6789);
// EXTERNAL MODULE: ./build/report/reporters/index.js + 6 modules
var reporters = __webpack_require__(9258);
// EXTERNAL MODULE: ./build/run.js + 32 modules
var run = __webpack_require__(6214);
// EXTERNAL MODULE: ./build/settings.js
var build_settings = __webpack_require__(1423);
;// CONCATENATED MODULE: ./build/action.js















/** GitHub shows no more annotations of a type in a step (workflow commands). */
const MAX_ERROR_ANNOTATIONS = 10;
/**
 * The GitHub Action: reads its inputs, looks, judges, tells the runner, and sets the process's exit code as the command
 * line does. Never rejects: whatever goes wrong is one error line and an exit code.
 * @param workerEntry the module that a worker thread starts.
 */
async function runAction(workerEntry) {
    // A log that nobody reads any more changes nothing of what is done.
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
    const inputs = readInputs(process.env);
    // Before anything else is printed.
    const token = build_settings/* SETTINGS */.yy.githubToken.parse(inputs.get('github-token') ?? '');
    maskToken(token);
    const heartbeatUrl = inputs.get('heartbeat-url') ?? '';
    if (heartbeatUrl !== '')
        core/* setSecret */.Pq(heartbeatUrl);
    process.exitCode = await answer(inputs, token, workerEntry, process.env);
}
/** The inputs as the runner hands them over: INPUT_ and the name in capitals, hyphens kept. */
function readInputs(env) {
    const rows = Object.values(build_settings/* SETTINGS */.yy).filter(({ where }) => where !== 'command-line');
    return new Map(rows.map(({ name }) => [name, (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()]));
}
/** The token, and the form in which git sends it. */
function maskToken(token) {
    if (token === '')
        return;
    core/* setSecret */.Pq(token);
    core/* setSecret */.Pq(Buffer.from(`x-access-token:${token}`).toString('base64'));
}
async function answer(inputs, token, workerEntry, env) {
    try {
        return await guard(inputs, token, workerEntry, env);
    }
    catch (error) {
        if (error instanceof settings_error/* SettingsError */.G)
            return fail(2, error.message);
        if (error instanceof unreadable_error/* UnreadableError */.G)
            return fail(3, error.message);
        printInert(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return fail(3, 'this is a bug in the program, and nothing was judged; the log has its stack');
    }
}
async function guard(inputs, token, workerEntry, env) {
    const settings = (0,build_settings/* parseSettings */.P$)(inputs, 'action');
    const event = (0,adapters_event/* readEvent */.j_)(env, (path) => (0,external_node_fs_.readFileSync)(path, 'utf8'));
    const { world, look, policy, telling } = await (0,compose/* compose */.Zz)(settings, {
        event,
        path: (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? '.', settings.repo),
        isFetching: settings.fetch !== 'off',
        github: (0,github_here.githubHere)(settings, event, token, env, Date.now),
        runner: env,
        credential: { token, serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com' },
        workerEntry,
        nowMs: Date.now,
        progress: () => () => undefined,
    });
    const { report } = await (0,run/* run */.e)(world, look, policy, telling);
    const publications = publicationsOf(report, telling.pages);
    await tell(publications, env);
    if (settings.heartbeatUrl !== '' && !settings.dryRun)
        await beat(settings.heartbeatUrl);
    return concluded((0,exit_code/* exitCodeOf */.F)(report, telling.failOn), telling.failOn, publications);
}
/** Tells whoever waits for it that a run came to its end, whatever it found. */
async function beat(url) {
    const failure = await sendHeartbeat(url);
    if (failure !== null)
        core/* notice */.lm(failure, { title: 'Session Reliability' });
}
function publicationsOf(report, pages) {
    return [
        { kind: 'terminal', text: (0,reporters/* terminalReporter */.CO)(report, { isColoured: false, isQuiet: false, pages }) },
        { kind: 'summary', markdown: (0,reporters/* summaryReporter */.GF)(report, pages) },
        ...(0,reporters/* annotationsReporter */.Ws)(report),
        { kind: 'report', json: (0,reporters/* jsonReporter */.G3)(report) },
        ...(0,reporters/* outputsReporter */.An)(report),
    ];
}
/** @throws UnreadableError when the runner's own files cannot be written. */
async function tell(publications, env) {
    try {
        await publishToRunner(publications, env);
    }
    catch (error) {
        throw new unreadable_error/* UnreadableError */.G(`the result cannot be handed to the runner: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
}
function concluded(code, failOn, publications) {
    if (code === 0)
        return 0;
    const why = code === 1
        ? `there are findings that fail the job (fail-on: ${failOn}); the job summary lists them`
        : 'the guard could not tell how the stores are; the job summary says what it could not examine';
    const errors = publications.filter((publication) => publication.kind === 'annotation' && publication.level === 'error');
    return fail(code, why, errors.length < MAX_ERROR_ANNOTATIONS);
}
/** One line that says why the job fails; as an annotation, unless that would push out another. */
function fail(code, why, isAnnotation = true) {
    if (isAnnotation)
        core/* error */.z3(why, { title: 'Session Reliability' });
    else
        core/* info */.pq(`Session Reliability: ${why}`);
    return code;
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
