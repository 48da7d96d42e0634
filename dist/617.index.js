export const id = 617;
export const ids = [617];
export const modules = {

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
async function replaceWhole(file, text) {
    await writtenBeside(file, text, async (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file));
}
async function writtenBeside(file, text, place) {
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
        try {
            await handle.writeFile(text);
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

/***/ 5526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** How bad a finding is, mildest first. */
const SEVERITIES = ['info', 'warning', 'error', 'critical'];
/** True when `severity` is as bad as `floor` or worse. */
function isAtLeast(severity, floor) {
    return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(floor);
}


/***/ }),

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ REPORT_SCHEMA),
/* harmony export */   d: () => (/* binding */ makeReport)
/* harmony export */ });
/** The version of the report's shape: docs/report.schema.json. */
const REPORT_SCHEMA = 1;
/** Puts a run's facts and assessment into words and numbers. Pure: the same world gives the same report but for its times. */
function makeReport(facts, assessment, finishedAtMs) {
    const metrics = metricsOf(assessment.stores);
    return {
        schema: REPORT_SCHEMA,
        status: assessment.health,
        scope: assessment.scope,
        startedAt: new Date(facts.startedAtMs).toISOString(),
        durationMs: Math.max(0, finishedAtMs - facts.startedAtMs),
        event: facts.event,
        isVerifierProven: assessment.isVerifierProven,
        couldTell: assessment.couldTell,
        stores: assessment.stores,
        findings: assessment.findings,
        unknowns: assessment.unknowns,
        checks: assessment.checks,
        metrics,
        score: { intactRatio: metrics.intactRatio, examined: metrics.examined },
        trends: [],
        forecasts: [],
        recovery: [],
        escalation: [],
        github: githubOf(facts),
        fetch: facts.fetch,
    };
}
function metricsOf(stores) {
    const total = (count) => stores.reduce((sum, store) => sum + count(store), 0);
    const artifacts = total((store) => store.artifacts);
    const match = total((store) => store.digests.match);
    const examined = match + total((store) => store.digests.mismatch);
    return {
        sessions: total((store) => store.sessions),
        checkpoints: total((store) => store.checkpoints),
        artifacts,
        bytes: total((store) => store.bytes),
        examined,
        match,
        coverage: ratio(examined, artifacts),
        intactRatio: ratio(match, examined),
    };
}
function githubOf(facts) {
    if (facts.github?.seen !== true)
        return null;
    const { requests, rateLimits } = facts.github.value;
    const latencies = requests.map((request) => request.latencyMs).sort((a, b) => a - b);
    return {
        requests: requests.length,
        counted: requests.filter((request) => request.isCounted).length,
        rateLimit: rateLimits.find((limit) => limit.resource === 'core') ?? null,
        rateLimits,
        latencyMs: { median: latencies[Math.floor(latencies.length / 2)] ?? null, worst: latencies.at(-1) ?? null },
    };
}
function ratio(part, whole) {
    return whole === 0 ? null : part / whole;
}


/***/ }),

/***/ 1522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ws: () => (/* reexport */ annotationsReporter),
  G3: () => (/* reexport */ jsonReporter),
  An: () => (/* reexport */ outputsReporter),
  GF: () => (/* reexport */ summaryReporter),
  CO: () => (/* reexport */ terminalReporter)
});

// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/findings-by-code.js

/** Findings grouped by severity and code: the worst first, then by code; within a group in their own order. */
function groupFindings(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = `${words/* worstFirst */.md.indexOf(finding.severity)} ${finding.code}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, group]) => group[0] === undefined ? [] : [{ code: group[0].code, severity: group[0].severity, findings: group }]);
}

// EXTERNAL MODULE: ./build/report/escape/visible-text.js
var visible_text = __webpack_require__(9505);
;// CONCATENATED MODULE: ./build/report/reporters/annotations.js



/** GitHub shows ten annotations of each level in a step. */
const MOST_PER_LEVEL = 10;
/** GitHub cuts a message at 4,096 bytes; a character has at most three of them here. */
const MAX_MESSAGE = 1300;
const LEVELS = { info: 'notice', warning: 'warning', error: 'error', critical: 'error' };
/** Remarks on the lines of manifests and on the run: at most ten of each level, the last of which sums up what is left out. */
function annotationsReporter(report) {
    const all = groupFindings(report.findings.filter((finding) => !finding.accepted)).flatMap(({ findings }) => findings);
    const annotations = all.map(({ code, place, severity, summary }) => {
        const message = (0,visible_text/* shortened */.v)((0,visible_text/* visibleText */.Q)(summary), MAX_MESSAGE);
        return { kind: 'annotation', level: LEVELS[severity], title: (0,visible_text/* visibleText */.Q)(code), message, place: shownPlace(place) };
    });
    return ['error', 'warning', 'notice'].flatMap((level) => limited(annotations.filter((annotation) => annotation.level === level)));
}
/** A path that cannot be printed as it is names no file to GitHub; the message still says which one it is. */
function shownPlace(place) {
    return place !== null && (0,visible_text/* visibleText */.Q)(place.path) === place.path ? place : null;
}
function limited(annotations) {
    if (annotations.length <= MOST_PER_LEVEL)
        return annotations;
    const shown = annotations.slice(0, MOST_PER_LEVEL - 1);
    const level = annotations[0]?.level ?? 'notice';
    const message = `${(0,words/* count */.U9)(annotations.length - shown.length, 'more finding')} of this level; the job summary and the report have them.`;
    return [...shown, { kind: 'annotation', level, title: 'more findings', message, place: null }];
}

;// CONCATENATED MODULE: ./build/report/reporters/json.js
/** The report as docs/report.schema.json describes it, with a newline at its end. */
function jsonReporter(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/domain/severity.js
var domain_severity = __webpack_require__(5526);
;// CONCATENATED MODULE: ./build/report/reporters/outputs.js

/** The outputs of the action, but for the path of the report, which is known to who writes it. */
function outputsReporter(report) {
    const open = report.findings.filter((finding) => !finding.accepted);
    const outputs = {
        status: report.status,
        findings: String(open.length),
        'critical-findings': String(open.filter(({ severity }) => (0,domain_severity/* isAtLeast */.d)(severity, 'critical')).length),
        verified: String(report.metrics.match),
        coverage: report.metrics.coverage === null ? '' : String(report.metrics.coverage),
        'rate-limit-remaining': String(report.github?.rateLimit?.remaining ?? ''),
    };
    return Object.entries(outputs).map(([name, value]) => ({ kind: 'output', name, value }));
}

;// CONCATENATED MODULE: ./build/report/escape/markdown.js

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
    return (0,visible_text/* visibleText */.Q)((0,visible_text/* shortened */.v)(text, MAX_CHARACTERS))
        .replace(MEANINGFUL, (character) => `&#${character.charCodeAt(0)};`)
        .replace(LOOKED_FOR, '$&<!-- -->');
}
/** Untrusted text in the typeface of code. */
function markdownCode(text) {
    return `<code>${markdownText(text)}</code>`;
}

;// CONCATENATED MODULE: ./build/report/reporters/summary.js



/** GitHub refuses a summary over 1 MiB; this leaves room for what other steps of the job write. */
const MAX_BYTES = 900_000;
/** How many rows the lists have at first, and as long as the page is too large. */
const ROW_LIMITS = [200, 50, 10, 3, 0];
/** The job's summary page in Markdown, never over 900 KB: its lists shrink, and say by how much. */
function summaryReporter(report) {
    const pages = ROW_LIMITS.map((rows) => () => page(report, rows));
    for (const make of pages) {
        const text = make();
        if (utf8Length(text) <= MAX_BYTES)
            return text;
    }
    return `## Session reliability\n\n${markdownText((0,words/* verdictOf */.Vj)(report))}\n`;
}
function utf8Length(text) {
    let bytes = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}
function page(report, rows) {
    const sections = [
        `## Session reliability\n\n**${markdownText((0,words/* verdictOf */.Vj)(report))}**`,
        storesTable(report.stores, rows),
        ...groupFindings(report.findings).map((group) => findingsTable(group, rows)),
        unknownsList(report, rows),
        githubLines(report),
        costLine(report),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function table(head, body) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
}
function leftOut(all, rows) {
    return all > rows ? `\n\n… and ${(0,words/* grouped */.zD)(all - rows)} more in the report.` : '';
}
function storesTable(stores, rows) {
    if (stores.length === 0)
        return '';
    const head = [
        'Store',
        'Read from',
        'Sessions',
        'Artifacts',
        'Size',
        'Match',
        'Mismatch',
        'Missing',
        'Unverifiable',
        'Unclaimed',
        'Coverage',
    ];
    const body = stores
        .slice(0, rows)
        .map(({ artifacts, bytes, coverage, digests, id, sessions, source }) => [
        ...[markdownCode(id), markdownText(source), (0,words/* grouped */.zD)(sessions), (0,words/* grouped */.zD)(artifacts), (0,words/* size */.Ej)(bytes)],
        ...[digests.match, digests.mismatch, digests.missing, digests.unverifiable, digests.unclaimed].map(words/* grouped */.zD),
        coverage === null ? '–' : (0,words/* percent */.KN)(coverage),
    ]);
    return table(head, body) + leftOut(stores.length, rows);
}
function findingsTable({ code, findings, severity }, rows) {
    const body = findings.slice(0, rows).map((finding) => [markdownText(finding.summary) + placeOf(finding)]);
    const help = `What it means and what to do: <code>session-reliability explain ${code}</code>`;
    return `### ${severity}: ${code} (${(0,words/* grouped */.zD)(findings.length)})\n\n${table(['What is wrong'], body)}${leftOut(findings.length, rows)}\n\n${help}`;
}
function placeOf({ place }) {
    return place === null ? '' : ` (${markdownCode(`${place.path}:${place.line}`)})`;
}
function unknownsList({ unknowns }, rows) {
    if (unknowns.length === 0)
        return '';
    const lines = unknowns
        .slice(0, rows)
        .map(({ reason, subject }) => `- ${markdownCode(subject)}: ${markdownText(reason)}`);
    return `### Could not tell\n\n${lines.join('\n')}${leftOut(unknowns.length, rows)}`;
}
function githubLines({ github }) {
    const limit = github?.rateLimit;
    if (limit === null || limit === undefined)
        return '';
    const reset = new Date(limit.resetAtMs).toISOString();
    return `### GitHub\n\n${(0,words/* grouped */.zD)(limit.remaining)} of ${(0,words/* grouped */.zD)(limit.limit)} requests remain until ${reset}.`;
}
function costLine({ durationMs, github, metrics }) {
    const requests = github === null ? '' : `, ${(0,words/* count */.U9)(github.requests, 'request')} to GitHub (${(0,words/* grouped */.zD)(github.counted)} counted)`;
    const covered = metrics.coverage === null ? '' : `, ${(0,words/* percent */.KN)(metrics.coverage)} of all artifacts,`;
    return `${(0,words/* count */.U9)(metrics.examined, 'digest')} compared${covered} in ${(0,words/* duration */.p0)(durationMs)}${requests}.`;
}

// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(9351);
;// CONCATENATED MODULE: ./build/report/reporters/terminal.js



/** How many findings of one group, and how many unknowns, are shown; the rest are counted. */
const SHOWN = 10;
const SHOWN_STORES = 50;
const COLOURS = { critical: '35', error: '31', warning: '33', info: '36' };
/** What a person at a terminal reads. Ends with a newline, or is empty. */
function terminalReporter(report, { isColoured, isQuiet }) {
    const paint = (severity, text) => isColoured ? `\u001b[${COLOURS[severity]}m${text}\u001b[0m` : text;
    const groups = groupFindings(report.findings).filter(({ severity }) => !isQuiet || severity !== 'info');
    const findings = groups.flatMap((group) => linesOfGroup(group, paint));
    const unknowns = terminal_limited(report.unknowns, SHOWN, ({ subject, reason }) => [
        `could not tell: ${(0,terminal/* terminalText */.e)(subject)}: ${(0,terminal/* terminalText */.e)(reason)}`,
    ]);
    if (isQuiet)
        return joined(report.status === 'unknown' || !report.couldTell ? [...findings, ...unknowns] : findings);
    return joined([
        (0,words/* verdictOf */.Vj)(report),
        ...block(terminal_limited(report.stores, SHOWN_STORES, linesOfStore)),
        ...block(findings),
        ...block(unknowns),
        ...block(linesOfGitHub(report)),
        ...block(closing(report, groups)),
    ]);
}
function joined(lines) {
    return lines.map((line) => `${line}\n`).join('');
}
/** Lines with an empty one before them; nothing for none. */
function block(lines) {
    return lines.length === 0 ? [] : ['', ...lines];
}
/** The lines of the first `most` items, and how many there are more. */
function terminal_limited(items, most, linesOf) {
    const rest = items.length - most;
    const lines = items.slice(0, most).flatMap(linesOf);
    return rest > 0 ? [...lines, `  … and ${(0,words/* grouped */.zD)(rest)} more; --json FILE has them all`] : lines;
}
const VERDICTS = ['match', 'mismatch', 'missing', 'unverifiable', 'unclaimed', 'remembered'];
function linesOfStore(store) {
    const { digests } = store;
    const parts = [
        ...VERDICTS.filter((verdict) => digests[verdict] > 0).map((verdict) => `${(0,words/* grouped */.zD)(digests[verdict])} ${verdict}`),
        `${(0,words/* percent */.KN)(store.coverage)} covered`,
    ];
    const checkpoints = store.checkpoints === 0 ? '' : `, ${(0,words/* count */.U9)(store.checkpoints, 'checkpoint')}`;
    return [
        `${(0,terminal/* terminalText */.e)(store.id)}  (${(0,terminal/* terminalText */.e)(store.source)})`,
        `  ${(0,words/* count */.U9)(store.sessions, 'session')}${checkpoints}, ${(0,words/* count */.U9)(store.artifacts, 'artifact')}, ${(0,words/* size */.Ej)(store.bytes)}: ${parts.join(', ')}`,
    ];
}
function linesOfGroup({ code, findings, severity }, paint) {
    const many = findings.length === 1 ? '' : ` (${(0,words/* grouped */.zD)(findings.length)})`;
    return [
        paint(severity, `${severity}: ${(0,terminal/* terminalText */.e)(code)}${many}`),
        ...terminal_limited(findings, SHOWN, ({ summary, place }) => [`  ${(0,terminal/* terminalText */.e)(summary)}${where(place)}`]),
    ];
}
function where(place) {
    return place === null ? '' : ` (${(0,terminal/* terminalText */.e)(`${place.path}:${place.line}`)})`;
}
function linesOfGitHub({ github }) {
    const limit = github?.rateLimit;
    if (limit === null || limit === undefined)
        return [];
    return [`GitHub: ${(0,words/* grouped */.zD)(limit.remaining)} of ${(0,words/* grouped */.zD)(limit.limit)} requests remain`];
}
function closing(report, groups) {
    const code = groups[0]?.code;
    const hint = code === undefined ? [] : [`What a finding means and what to do: session-reliability explain ${(0,terminal/* terminalText */.e)(code)}`];
    return [...hint, `${(0,words/* count */.U9)(report.metrics.examined, 'digest')} compared in ${(0,words/* duration */.p0)(report.durationMs)}`];
}

;// CONCATENATED MODULE: ./build/report/reporters/index.js







/***/ }),

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _domain_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);

/** `1 file`, `2 files`; the plural may be given. */
function count(number, one, many = `${one}s`) {
    return `${grouped(number)} ${number === 1 ? one : many}`;
}
/** A whole number with thin groups of three: `1,234,567`. */
function grouped(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
const STEP = 1024;
/** A number of bytes in its largest unit of which there is at least one. */
function size(bytes) {
    let [value, unit] = [bytes, 0];
    while (value >= STEP && unit < UNITS.length - 1)
        [value, unit] = [value / STEP, unit + 1];
    return unit === 0 ? count(bytes, 'byte') : `${value.toFixed(1)} ${UNITS[unit] ?? ''}`;
}
/** A share in percent, never rounded up to a whole that it is not. */
function percent(ratio) {
    if (ratio === null)
        return 'nothing';
    const tenths = Math.floor(ratio * 1000) / 10;
    return `${tenths} %`;
}
/** A time in ms, in seconds from one second on. */
function duration(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
const VERDICTS = {
    healthy: 'Healthy',
    degraded: 'Degraded',
    failing: 'Failing',
    unknown: 'Unknown',
};
/** The run in one sentence. */
function verdictOf(report) {
    const { metrics, scope, status, stores } = report;
    if (!report.isVerifierProven)
        return 'Failing: the verifier failed a case whose answer is known; believe nothing of this run.';
    if (scope === 'empty')
        return 'Healthy: the change touches no session store.';
    if (stores.length === 0)
        return `${VERDICTS[status]}: no session store could be examined.`;
    const what = `${count(stores.length, 'store')}, ${count(metrics.sessions, 'session')}`;
    const verified = `${grouped(metrics.match)} of ${grouped(metrics.artifacts)} artifacts match their recorded digest`;
    return `${VERDICTS[status]}: ${what}; ${verified}; ${findingsInWords(report)}.`;
}
function findingsInWords({ findings }) {
    const open = findings.filter((finding) => !finding.accepted && finding.severity !== 'info');
    if (open.length === 0)
        return 'nothing is wrong that could be seen';
    return worstFirst
        .map((severity) => [severity, open.filter((finding) => finding.severity === severity).length])
        .filter(([, number]) => number > 0)
        .map(([severity, number]) => (severity === 'critical' ? `${grouped(number)} critical` : count(number, severity)))
        .join(', ');
}
/** Severities, worst first. */
const worstFirst = _domain_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.toReversed();


/***/ }),

/***/ 1423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ parseSettings),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* harmony import */ var _domain_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1050);
/* harmony import */ var _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4575);



/** GitHub puts its own token in the place of this default; where nobody does, there is none. */
const TOKEN_OF_THE_JOB = '${{ github.token }}';
/** Every setting there is. action.yml, `--help` and the README's table are held to it by a test. */
const SETTINGS = {
    repo: text('repo', 'both', 'DIR', '.', 'Work tree or bare repository to guard.'),
    ref: text('ref', 'both', 'REF', '', "Judge the git objects of this ref instead of the work tree, and only that ref's stores."),
    store: list('store', 'FORMAT=PATH|REF', `Store to guard, as FORMAT=PATH or FORMAT=REF with a FORMAT of ${_domain_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_NAMES */ .BU.join(', ')}; given, no other store is looked for.`),
    exclude: list('exclude', 'GLOB', 'Paths that are not entered when looking for stores; ** crosses folders.'),
    failOn: choice('fail-on', 'both', ['never', 'warning', 'error', 'critical', 'new'], '', 'Fail on findings of this severity or worse; new means errors that the base of the pull request does not have. Default: error, on pull requests new.'),
    fetch: choice('fetch', 'both', ['auto', 'off'], '', 'Fetch the refs that stores need before looking. Default: auto in the action, off on the command line.'),
    github: toggle('github', 'both', "Look at GitHub's API as well.", "Do not look at GitHub's API."),
    githubToken: token('github-token', 'Token for reading from GitHub; it needs contents: read.'),
    rateLimitBuffer: percent('rate-limit-buffer', '20', 'Share of every GitHub rate limit that must remain, in percent.'),
    json: text('json', 'command-line', 'FILE', '', 'Write the report as JSON to FILE; - is stdout, and then nothing else is printed there.'),
    quiet: flag('quiet', 'Print findings only, and what could not be told.'),
};
function text(name, where, placeholder, byDefault, help) {
    return { name, help, default: byDefault, where, placeholder, isRepeatable: false, parse: (value) => value };
}
function token(name, help) {
    const parse = (value) => (value === TOKEN_OF_THE_JOB ? '' : value);
    return { ...text(name, 'action', null, TOKEN_OF_THE_JOB, help), parse };
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
function flag(name, help) {
    return {
        name,
        help,
        default: 'false',
        where: 'command-line',
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
        json: value(SETTINGS.json),
        quiet: value(SETTINGS.quiet),
    };
}


/***/ })

};
