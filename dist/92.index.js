export const id = 92;
export const ids = [92,930];
export const modules = {

/***/ 250:
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
;// CONCATENATED MODULE: ./build/adapters/event.js
/** Far above the 25 MB to which GitHub caps a payload (webhook events and payloads). */
const PAYLOAD_LIMIT_CHARACTERS = 64 * 1024 * 1024;
/**
 * The event that started the run, from GITHUB_EVENT_NAME and the payload at GITHUB_EVENT_PATH; `local` without a name.
 * In a called workflow it is the caller's. Where the payload does not tell whose code is judged, it is a stranger's.
 */
function readEvent(env, readText) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    if (name === '')
        return { name: 'local', isUntrusted: false, baseCommit: null };
    switch (name) {
        // A trusted token, and code that anybody may have written.
        case 'pull_request_target':
        case 'workflow_run':
            return { name, isUntrusted: true, baseCommit: null };
        case 'pull_request':
        case 'pull_request_review':
        case 'pull_request_review_comment':
            return pullRequest(name, fieldOf(payloadOf(env, readText), 'pull_request'));
        case 'merge_group':
            return {
                name,
                isUntrusted: false,
                baseCommit: commitOf(fieldOf(fieldOf(payloadOf(env, readText), 'merge_group'), 'base_sha')),
            };
        default:
            return /^[a-z_]{1,64}$/.test(name)
                ? { name, isUntrusted: false, baseCommit: null }
                : { name: 'unknown', isUntrusted: true, baseCommit: null };
    }
}
/** A fork that was deleted has no repository any more. */
function pullRequest(name, pull) {
    const base = fieldOf(pull, 'base');
    const baseId = fieldOf(fieldOf(base, 'repo'), 'id');
    const headId = fieldOf(fieldOf(fieldOf(pull, 'head'), 'repo'), 'id');
    const isOwn = typeof headId === 'number' && headId === baseId;
    return { name, isUntrusted: !isOwn, baseCommit: commitOf(fieldOf(base, 'sha')) };
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

// EXTERNAL MODULE: ./build/adapters/github/github.js + 7 modules
var github = __webpack_require__(2930);
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
 * old form `##[…]` anywhere in a line, and file names are written by strangers; between the two it obeys nothing.
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

// EXTERNAL MODULE: ./build/compose.js + 15 modules
var compose = __webpack_require__(9643);
// EXTERNAL MODULE: ./build/domain/settings-error.js
var settings_error = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/domain/unreadable-error.js
var unreadable_error = __webpack_require__(9253);
// EXTERNAL MODULE: ./build/report/exit-code.js
var exit_code = __webpack_require__(9517);
// EXTERNAL MODULE: ./build/report/reporters/index.js + 7 modules
var reporters = __webpack_require__(1522);
// EXTERNAL MODULE: ./build/run.js + 3 modules
var run = __webpack_require__(604);
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
    const inputs = readInputs(process.env);
    // Before anything else is printed.
    const token = build_settings/* SETTINGS */.yy.githubToken.parse(inputs.get('github-token') ?? '');
    maskToken(token);
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
    const event = readEvent(env, (path) => (0,external_node_fs_.readFileSync)(path, 'utf8'));
    const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const { world, look, policy } = await (0,compose/* compose */.Z)(settings, {
        event,
        path: (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? '.', settings.repo),
        isFetching: settings.fetch !== 'off',
        github: settings.github ? (0,github.createGitHub)({ token, apiUrl, nowMs: Date.now }) : null,
        credential: { token, serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com' },
        workerEntry,
        nowMs: Date.now,
        progress: () => () => undefined,
    });
    const { report } = await (0,run/* run */.e)(world, look, policy);
    const publications = publicationsOf(report);
    await tell(publications, env);
    const failOn = settings.failOn ?? defaultFailOn(event);
    return concluded((0,exit_code/* exitCodeOf */.F)(report, failOn), failOn, publications);
}
/** On a proposed change only what the change brings fails; what was there before is somebody else's. */
function defaultFailOn({ name }) {
    return name.startsWith('pull_request') || name === 'merge_group' ? 'new' : 'error';
}
function publicationsOf(report) {
    return [
        { kind: 'terminal', text: (0,reporters/* terminalReporter */.CO)(report, { isColoured: false, isQuiet: false }) },
        { kind: 'summary', markdown: (0,reporters/* summaryReporter */.GF)(report) },
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

/***/ 2930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/domain/observed.js
var observed = __webpack_require__(7033);
;// CONCATENATED MODULE: ./build/adapters/github/answer.js
/** True when GitHub turned the request down for its rate: 429, or 403 with a sign of it; other 403s are about permissions. */
function isRateLimited(answer) {
    if (answer.kind === 'silent')
        return false;
    if (answer.status === 429)
        return true;
    if (answer.status !== 403)
        return false;
    return ('retry-after' in answer.headers ||
        answer.headers['x-ratelimit-remaining'] === '0' ||
        /rate limit/i.test(messageOf(answer)));
}
/** The `message` of GitHub's error object; empty when there is none. Foreign text: look at it, do not print it. */
function messageOf(answer) {
    const { data } = answer;
    if (typeof data !== 'object' || data === null || !('message' in data))
        return '';
    return typeof data.message === 'string' ? data.message : '';
}

;// CONCATENATED MODULE: ./build/adapters/github/retry.js

/** Retries after the first attempt. */
const MAX_RETRIES = 3;
const BACKOFF_BASE_MS = 1_000;
const BACKOFF_CAP_MS = 30_000;
/** A server that asks for a longer wait than this is not waited for. */
const LONGEST_WAIT_MS = 60_000;
const MS_PER_SECOND = 1_000;
/**
 * How long to wait before a GET is sent again; null when it should not be. Asked to wait, it waits that long; else
 * full jitter: rand(0, min(30 s, 1 s · 2^n)), so that many clients of one outage do not come back together.
 * @param retries made so far, from 0.
 * @param random in 0..1.
 */
function waitBeforeRetryMs(answer, retries, nowMs, random) {
    if (retries >= MAX_RETRIES || !isPassing(answer))
        return null;
    const askedMs = answer.kind === 'answered' ? askedWaitMs(answer, nowMs) : null;
    if (askedMs !== null)
        return askedMs <= LONGEST_WAIT_MS ? askedMs : null;
    return random() * Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** retries);
}
/** Trouble that may be over soon: network, 408, 5xx, and limits on the rate. */
function isPassing(answer) {
    return answer.kind === 'silent' || answer.status === 408 || answer.status >= 500 || isRateLimited(answer);
}
/** The wait that the server asks for: `retry-after` in seconds or as a date, or until its rate limit is reset. Nonsense asks for nothing. */
function askedWaitMs({ headers }, nowMs) {
    const after = headers['retry-after']?.trim();
    if (after !== undefined && /^\d{1,9}$/.test(after))
        return Number(after) * MS_PER_SECOND;
    const dateMs = after === undefined || !/[a-z]/i.test(after) ? NaN : Date.parse(after);
    if (!Number.isNaN(dateMs))
        return Math.max(0, dateMs - nowMs);
    const reset = headers['x-ratelimit-reset']?.trim() ?? '';
    if (headers['x-ratelimit-remaining'] !== '0' || !/^\d{1,12}$/.test(reset))
        return null;
    return Math.max(0, Number(reset) * MS_PER_SECOND - nowMs);
}

;// CONCATENATED MODULE: ./build/adapters/github/client.js


/** Retries that are always allowed, and the share of all requests that may be retries beyond that. */
const FREE_RETRIES = 3;
const RETRY_SHARE = 0.1;
/** The one request that GitHub does not count against the primary rate limit. */
const FREE_ROUTE = 'GET /rate_limit';
/** A client whose retries, over all of its requests, stay within a budget: in an outage it does not add to the load. */
function createClient({ send, nowMs, sleep, random }) {
    const requests = [];
    let allRetries = 0;
    const attempt = async (route) => {
        const sentAtMs = nowMs();
        const answer = await send(route);
        requests.push(requestFact(route, answer, Math.max(0, nowMs() - sentAtMs)));
        return answer;
    };
    const get = async (path) => {
        const route = `GET ${path}`;
        for (let retries = 0;; retries++) {
            const answer = await attempt(route);
            const waitMs = waitBeforeRetryMs(answer, retries, nowMs(), random);
            if (waitMs === null || allRetries + 1 > Math.max(FREE_RETRIES, RETRY_SHARE * requests.length))
                return answer;
            allRetries += 1;
            await sleep(waitMs);
        }
    };
    return { get, requests: () => [...requests] };
}
function requestFact(route, answer, latencyMs) {
    const status = answer.kind === 'answered' ? answer.status : null;
    const isCounted = route !== FREE_ROUTE && status !== null && status !== 304;
    return { route, latencyMs, outcome: outcomeOf(answer), status, isCounted };
}
/** Rate-limited is not an outage, and neither is a request that this token may not make. */
function outcomeOf(answer) {
    if (answer.kind === 'silent' || answer.status === 408 || answer.status >= 500)
        return 'error';
    if (isRateLimited(answer))
        return 'rate-limited';
    if (answer.status >= 300 && answer.status !== 304)
        return 'refused';
    return typeof answer.data === 'object' ? 'ok' : 'error';
}

;// CONCATENATED MODULE: ./build/adapters/github/rate-limits.js

const rate_limits_MS_PER_SECOND = 1_000;
/** More than GitHub has ever had, and few enough to report. */
const MAX_RESOURCES = 64;
/** Counts and times beyond these are nonsense, not limits: a billion requests, and the year 2286. */
const MAX_COUNT = 1_000_000_000;
const MAX_SECONDS = 9_999_999_999;
/**
 * The rate limits in the body of `GET /rate_limit`, ordered by resource. One that makes no sense spoils all: an answer
 * that is wrong in one place is not believed in the others. `rate`, which newer versions of the API drop, is not used.
 */
function parseRateLimits(body) {
    const resources = isObject(body) ? body['resources'] : undefined;
    if (!isObject(resources))
        return (0,observed/* unavailable */.h)('the answer to GET /rate_limit has no "resources"');
    const rows = Object.entries(resources);
    if (rows.length > MAX_RESOURCES)
        return (0,observed/* unavailable */.h)(`the answer to GET /rate_limit names ${rows.length} resources`);
    if (!rows.some(([name]) => name === 'core'))
        return (0,observed/* unavailable */.h)('the answer to GET /rate_limit does not name the resource "core"');
    const limits = [];
    for (const [name, row] of rows) {
        if (!/^[a-z][a-z0-9_]{0,63}$/.test(name))
            return (0,observed/* unavailable */.h)('the answer to GET /rate_limit names a resource that is no word');
        const limit = parseRow(name, row);
        if (typeof limit === 'string')
            return (0,observed/* unavailable */.h)(`the answer to GET /rate_limit has ${limit} for the resource "${name}"`);
        limits.push(limit);
    }
    return (0,observed/* seen */.c)(limits.sort((a, b) => (a.resource < b.resource ? -1 : 1)));
}
/** One resource; or, as text, what is wrong with it. */
function parseRow(resource, row) {
    if (!isObject(row))
        return 'no object';
    const limit = countUpTo(MAX_COUNT, row['limit']);
    const remaining = countUpTo(MAX_COUNT, row['remaining']);
    const resetSeconds = countUpTo(MAX_SECONDS, row['reset']);
    // Older Enterprise servers leave `used` out.
    const used = row['used'] === undefined ? Math.max(0, (limit ?? 0) - (remaining ?? 0)) : countUpTo(MAX_COUNT, row['used']);
    if (limit === null)
        return 'no sensible "limit"';
    if (remaining === null || remaining > limit)
        return 'no sensible "remaining"';
    if (used === null)
        return 'no sensible "used"';
    if (resetSeconds === null)
        return 'no sensible "reset"';
    return { resource, limit, remaining, used, resetAtMs: resetSeconds * rate_limits_MS_PER_SECOND };
}
function countUpTo(most, value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most ? value : null;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/adapters/github/reasons.js


/** Why an answer that should have been a JSON object is of no use, and what to do; null when it is one. Holds no foreign text. */
function reasonAgainst(answer, route, host, attempts, nowMs) {
    if (answer.kind === 'silent')
        return silentReason(answer.cause, host, attempts);
    const { status } = answer;
    if (isRateLimited(answer))
        return rateLimitedReason(answer, host, nowMs);
    if (status === 401)
        return `${host} does not accept the token (401); leave the input github-token at its default, or renew the token`;
    if (status === 403)
        return `the token may not ${route} (403); add "contents: read" under "permissions:" of the job`;
    if (status === 404)
        return `${host} does not know ${route} (404); check that GITHUB_API_URL is the address of GitHub's API`;
    if (status >= 500 || status === 408)
        return `${host} answered ${status} to ${route}, ${times(attempts)}; see www.githubstatus.com and run again later`;
    if (status >= 400)
        return `${host} turned ${route} down (${status}); check GITHUB_API_URL and the token`;
    if (status >= 300)
        return `${host} sends ${route} elsewhere (${status}); set GITHUB_API_URL to the address that it moved to`;
    return isJsonObject(answer.data) ? null : noJsonReason(answer, route, host);
}
function silentReason(cause, host, attempts) {
    const why = cause === 'timeout' ? 'no answer in time' : cause;
    return `${host} did not answer (${why}, ${times(attempts)}); check the network and the proxy, or switch this off with github: false`;
}
function rateLimitedReason(answer, host, nowMs) {
    const waitMs = askedWaitMs(answer, nowMs);
    const when = waitMs === null ? 'later' : `after ${timeIn(nowMs + waitMs)}`;
    return `${host} limits the rate of this token's requests (${answer.status}); run again ${when}`;
}
function noJsonReason({ headers }, route, host) {
    const isJson = /^application\/([\w.-]+\+)?json\b/i.test(headers['content-type'] ?? '');
    return isJson
        ? `${host} answered ${route} with JSON that makes no sense; run again later`
        : `${host} did not answer ${route} with JSON; check that GITHUB_API_URL is the address of GitHub's API and no proxy answers in its place`;
}
function isJsonObject(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data) && !(data instanceof ArrayBuffer);
}
/** Beyond this a Date has no ISO form (ECMA-262, time values). */
const LAST_TIME_MS = 8.64e15;
function timeIn(ms) {
    return new Date(Math.min(ms, LAST_TIME_MS)).toISOString();
}
function times(attempts) {
    return attempts === 1 ? 'once' : `${attempts} times`;
}

;// CONCATENATED MODULE: ./build/adapters/github/bounded-fetch.js
/** No answer that is read here comes near this; a longer one is not GitHub's. */
const ANSWER_LIMIT_BYTES = 4 * 1024 * 1024;
/** Statuses whose answers have no body (Fetch Standard, "null body status"). */
const WITHOUT_BODY = new Set([204, 205, 304]);
/**
 * A `fetch` that reads the whole answer before it returns: a body that breaks off rejects like a connection that
 * breaks, and one that never ends is cut off with an error of the code EMSGSIZE.
 */
function boundedFetch(inner) {
    return async (url, init) => {
        const response = await inner(url, init);
        const body = await readBounded(response.body);
        const headers = new Headers([...response.headers]);
        return new Response(WITHOUT_BODY.has(response.status) ? null : body, { status: response.status, headers });
    };
}
async function readBounded(body) {
    const chunks = [];
    let sizeBytes = 0;
    for await (const chunk of body ?? []) {
        sizeBytes += chunk.length;
        if (sizeBytes > ANSWER_LIMIT_BYTES)
            throw Object.assign(new Error('the answer is too long'), { code: 'EMSGSIZE' });
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/adapters/github/send.js

/** Pinned: a newer version of the API may answer in another shape. */
const API_VERSION = '2022-11-28';
/**
 * Loads the GitHub client and makes a sender of it.
 * @throws SyntaxError when the event's payload is no JSON: the client reads it while it loads.
 */
async function createSend({ token, apiUrl, timeoutMs, fetch }) {
    const { GitHub, defaults, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(845)]).then(__webpack_require__.bind(__webpack_require__, 1845));
    const own = defaults.request?.fetch;
    const octokit = new GitHub(getOctokitOptions(token, {
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent: 'session-reliability',
        request: {
            fetch: boundedFetch(fetch ?? (isFetch(own) ? own : globalThis.fetch)),
            redirect: 'manual',
            log: SILENT,
        },
    }));
    return async (route) => {
        try {
            const response = await octokit.request(route, {
                headers: { 'x-github-api-version': API_VERSION },
                request: { signal: AbortSignal.timeout(timeoutMs) },
            });
            return answerOf(response, null);
        }
        catch (error) {
            // For every status from 400 on the client throws; such an error carries the answer.
            return answerOf(fieldOf(error, 'response'), error);
        }
    };
}
/** The client logs what a server says about deprecations: foreign text, which has no business in the log. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() {
    // Nothing to do: see SILENT.
}
function isFetch(value) {
    return typeof value === 'function';
}
function answerOf(response, error) {
    const status = fieldOf(response, 'status');
    if (typeof status !== 'number')
        return { kind: 'silent', cause: causeOf(error) };
    return { kind: 'answered', status, headers: textsOf(fieldOf(response, 'headers')), data: fieldOf(response, 'data') };
}
/** How many causes of causes are followed. */
const CAUSE_DEPTH = 5;
function causeOf(error) {
    let current = error;
    for (let depth = 0; depth < CAUSE_DEPTH && current !== undefined; depth++) {
        const name = fieldOf(current, 'name');
        if (name === 'TimeoutError' || name === 'AbortError')
            return 'timeout';
        const code = fieldOf(current, 'code');
        if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,50}$/.test(code))
            return code;
        current = fieldOf(current, 'cause');
    }
    return 'unknown cause';
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function textsOf(headers) {
    if (typeof headers !== 'object' || headers === null)
        return {};
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

;// CONCATENATED MODULE: ./build/adapters/github/github.js







const TIMEOUT_MS = 30_000;
const RATE_LIMIT_PATH = '/rate_limit';
/**
 * GitHub behind its REST API. Nothing is loaded before the first look. Reasons for `unavailable` say what to do, and
 * hold neither the token nor any text from the network.
 */
function createGitHub(options) {
    return { observe: () => observe(options) };
}
async function observe(options) {
    const { token, apiUrl } = options;
    if (token === '')
        return (0,observed/* unavailable */.h)('no token was given; leave the input github-token at its default, or set GITHUB_TOKEN');
    // A header cannot hold anything else; a client's complaint about it would quote the token.
    if (!/^[\x21-\x7e]+$/.test(token))
        return (0,observed/* unavailable */.h)('the token holds characters that no token has; check the input github-token');
    const host = hostOf(apiUrl);
    if (host === null)
        return (0,observed/* unavailable */.h)('GITHUB_API_URL is no address of the form https://HOST/PATH');
    const client = await clientOf(options);
    return 'reason' in client ? client : readRateLimits(client, host, options.nowMs);
}
async function clientOf({ token, apiUrl, nowMs, timeoutMs, fetch, sleep, random, }) {
    try {
        const send = await createSend({
            token,
            apiUrl,
            timeoutMs: timeoutMs ?? TIMEOUT_MS,
            ...(fetch === undefined ? {} : { fetch }),
        });
        return createClient({ send, nowMs, sleep: sleep ?? promises_.setTimeout, random: random ?? Math.random });
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return (0,observed/* unavailable */.h)("the event's payload at GITHUB_EVENT_PATH is no JSON, and GitHub's client does not start without it");
        throw error;
    }
}
async function readRateLimits(client, host, nowMs) {
    const answer = await client.get(RATE_LIMIT_PATH);
    const requests = client.requests();
    if (isRateLimitingOff(answer))
        return (0,observed/* seen */.c)({ rateLimits: [], requests });
    const reason = reasonAgainst(answer, `GET ${RATE_LIMIT_PATH}`, host, requests.length, nowMs());
    if (reason !== null)
        return (0,observed/* unavailable */.h)(reason);
    const rateLimits = parseRateLimits(answer.kind === 'answered' ? answer.data : null);
    return rateLimits.seen ? (0,observed/* seen */.c)({ rateLimits: rateLimits.value, requests }) : rateLimits;
}
/** An Enterprise server that limits no rates answers 404 and says so. */
function isRateLimitingOff(answer) {
    return answer.kind === 'answered' && answer.status === 404 && /rate limiting is not enabled/i.test(messageOf(answer));
}
/** Host and port; null when the text is no HTTP address, or holds a user or password, which must not get about. */
function hostOf(apiUrl) {
    if (!URL.canParse(apiUrl))
        return null;
    const { protocol, host, username, password } = new URL(apiUrl);
    const isPlain = username === '' && password === '';
    return isPlain && (protocol === 'https:' || protocol === 'http:') ? host : null;
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
    return `${text.slice(0, head)} …${tail - head} more characters… ${text.slice(tail)}`;
}
const PAIR = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/;
/** The place `at`, or the one a step on where `at` lies inside a surrogate pair. */
function wholeCharacter(text, at, step) {
    return PAIR.test(text.slice(at - 1, at + 1)) ? at + step : at;
}


/***/ })

};
