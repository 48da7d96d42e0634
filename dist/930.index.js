export const id = 930;
export const ids = [930];
export const modules = {

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


/***/ })

};
