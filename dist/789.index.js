export const id = 789;
export const ids = [789];
export const modules = {

/***/ 6789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubHere: () => (/* binding */ githubHere)
});

// EXTERNAL MODULE: ./build/adapters/event.js
var adapters_event = __webpack_require__(8037);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/domain/observed.js
var observed = __webpack_require__(7033);
// EXTERNAL MODULE: ./build/domain/issue-marker.js
var issue_marker = __webpack_require__(9673);
;// CONCATENATED MODULE: ./build/domain/step.js
/** The hidden line that tells a comment which was written from one that was not. */
function stepMarker(key) {
    return `<!-- session-reliability:step ${key.replace(/[^\w.:]/g, '_')} -->`;
}

;// CONCATENATED MODULE: ./build/adapters/github/answer.js
/** True when GitHub turned the request down for its rate: 429, or 403 with a sign of it; other 403s are about permissions. */
function isRateLimited(answer) {
    if (answer.kind !== 'answered')
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

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/adapters/github/shapes.js

const id = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1));
const shapes_text = dist/* string */.YjP();
const time = dist/* nullish */.cl6(dist/* string */.YjP());
const user = dist/* nullish */.cl6(dist/* object */.Ikc({ login: shapes_text, type: dist/* optional */.lqM(shapes_text) }));
/** What is read of an issue in a list ("List repository issues"). */
const issueShape = dist/* object */.Ikc({
    number: id,
    title: shapes_text,
    body: dist/* nullish */.cl6(shapes_text),
    state: dist/* picklist */.KIO(['open', 'closed']),
    state_reason: dist/* nullish */.cl6(shapes_text),
    closed_at: time,
    user,
    author_association: dist/* optional */.lqM(shapes_text),
    labels: dist/* array */.YOg(dist/* union */.KCZ([shapes_text, dist/* object */.Ikc({ name: dist/* nullish */.cl6(shapes_text) })])),
    assignees: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())),
    comments: dist/* optional */.lqM(dist/* number */.aig()),
    pull_request: dist/* optional */.lqM(dist/* unknown */.L5J()),
});
/** What is read of a comment ("List issue comments"). */
const commentShape = dist/* object */.Ikc({
    body: dist/* nullish */.cl6(shapes_text),
    created_at: shapes_text,
    user,
    author_association: dist/* optional */.lqM(shapes_text),
});
/** What is read of a repository ("Get a repository"). */
const repositoryShape = dist/* object */.Ikc({
    private: dist/* boolean */.zMY(),
    archived: dist/* optional */.lqM(dist/* boolean */.zMY()),
    has_issues: dist/* optional */.lqM(dist/* boolean */.zMY()),
    pushed_at: time,
});
/** What is read of a commit's statuses ("Get the combined status for a specific reference"). */
const statusShape = dist/* object */.Ikc({
    statuses: dist/* array */.YOg(dist/* object */.Ikc({ context: shapes_text, state: shapes_text, description: dist/* nullish */.cl6(shapes_text) })),
});
/** What is read of a user's permission ("Get repository permissions for a user"). */
const permissionShape = dist/* object */.Ikc({ permission: shapes_text });
/** What is read of the answer to creating or changing an issue ("Create an issue", "Update an issue"). */
const createdShape = dist/* object */.Ikc({ number: id });
/** What is read of the answer to creating a label ("Create a label"). */
const labelShape = dist/* object */.Ikc({ name: shapes_text });
/** What is read of the answer to setting a status ("Create a commit status"). */
const stateShape = dist/* object */.Ikc({ state: shapes_text, context: shapes_text });
/** What is read of the status page's summary. */
const incidentsShape = dist/* object */.Ikc({ incidents: dist/* array */.YOg(dist/* object */.Ikc({ name: shapes_text })) });
/** The answer's data when it is 200 or 201 and of the shape; else null. */
function dataOf(answer, shape) {
    if (answer.kind !== 'answered' || (answer.status !== 200 && answer.status !== 201))
        return null;
    const parsed = dist/* safeParse */.xLC(shape, answer.data);
    return parsed.success ? parsed.output : null;
}
/** A time of GitHub's in ms since the epoch by this machine's clock; null for none. */
function timeMs(iso) {
    const ms = Date.parse(iso ?? '');
    return Number.isNaN(ms) || ms < 0 ? null : ms;
}

;// CONCATENATED MODULE: ./build/adapters/github/list-pages.js


/** GitHub's most. */
const PER_PAGE = 100;
/** A thousand are more than a guard ever opens, or has any use for. */
const MAX_PAGES = 10;
/** All that a list has, the first thousand at most; or the answer that says why not. `path` asks for {@link PER_PAGE} a page. */
async function listPages(client, path, shape, isOptional = false) {
    const all = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
        const answer = await client.get(page === 1 ? path : `${path}&page=${page}`, isOptional);
        const items = dataOf(answer, dist/* array */.YOg(shape));
        if (items === null)
            return answer;
        all.push(...items);
        if (items.length < PER_PAGE)
            break;
    }
    return all;
}

;// CONCATENATED MODULE: ./build/adapters/github/read-issues.js




/** At most so many issues a run are searched for an acknowledgement. */
const MAX_ACK_LOOKS = 20;
/** The label by which people take note of an issue. */
const ACKNOWLEDGED = 'acknowledged';
/** Who may have written it; whether they may write to the repository is asked. */
const MEMBERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
const WRITERS = new Set(['admin', 'maintain', 'write']);
/** The guard's issues; or the answer that says why they could not be read. */
async function readIssues(client, repository, guardId) {
    // The newest of all, open and closed; where they are not all, every open one.
    const newest = await client.get(`${pathOf(repository, guardId, 'all')}&sort=updated&direction=desc`);
    const lately = dataOf(newest, dist/* array */.YOg(issueShape));
    if (lately === null)
        return newest;
    const open = lately.length < PER_PAGE ? [] : await listOpen(client, repository, guardId);
    if ('kind' in open)
        return open;
    const shapes = new Map([...lately, ...open].map((issue) => [issue.number, issue]));
    const issues = [...shapes.values()].flatMap((issue) => factOf(issue, guardId)).toSorted((a, b) => a.number - b.number);
    const hasLabel = shapes.size > 0 || (await hasLabelOf(client, repository, guardId));
    return { hasLabel, issues: await withComments(client, repository, issues, shapes) };
}
/** All open issues of the label, pull requests left out; or the answer that says why not. */
async function listOpen(client, repository, guardId) {
    const open = await listPages(client, pathOf(repository, guardId, 'open'), issueShape);
    return 'kind' in open ? open : open.filter((issue) => issue.pull_request === undefined);
}
/** The fact of one issue; none when the guard did not make it, whatever it says of itself. */
function factOf(issue, guardId) {
    const marker = (0,issue_marker/* parseMarker */.g)(issue.body ?? '');
    if (issue.pull_request !== undefined || marker?.guard !== guardId || !isTrusted(issue))
        return [];
    return [
        {
            ...{ number: issue.number, title: issue.title, body: issue.body ?? '', marker },
            isOpen: issue.state === 'open',
            closedAs: issue.state === 'open' ? null : (issue.state_reason ?? null),
            closedAtMs: issue.state === 'open' ? null : timeMs(issue.closed_at),
            isAcknowledged: labelsOf(issue).includes(ACKNOWLEDGED) || (issue.assignees ?? []).length > 0,
        },
    ];
}
function pathOf(repository, guardId, state) {
    return `/repos/${repository}/issues?labels=${encodeURIComponent(guardId)}&state=${state}&per_page=${PER_PAGE}`;
}
/** Anybody may open an issue or comment with any text, the guard's markers too: those of apps and people of the repository count. */
function isTrusted({ author_association: association, user, }) {
    return user?.type === 'Bot' || MEMBERS.has(association ?? '');
}
function labelsOf({ labels }) {
    return labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
}
/** What cannot be read is not there: making a label twice does no harm. */
async function hasLabelOf(client, repository, guardId) {
    const answer = await client.get(`/repos/${repository}/labels/${encodeURIComponent(guardId)}`);
    return answer.kind !== 'answered' || answer.status !== 404;
}
/** The same issues; those that a comment acknowledges are. */
async function withComments(client, repository, issues, shapes) {
    const open = issues.filter(({ isAcknowledged, isOpen, number }) => isOpen && !isAcknowledged && (shapes.get(number)?.comments ?? 0) > 0);
    const acknowledged = new Set();
    for (const { marker, number } of open.slice(0, MAX_ACK_LOOKS)) {
        const since = new Date(marker.sinceMs).toISOString();
        if (await isAcknowledgedIn(client, repository, `/repos/${repository}/issues/${number}/comments?since=${since}&per_page=${PER_PAGE}`))
            acknowledged.add(number);
    }
    return issues.map((issue) => (acknowledged.has(issue.number) ? { ...issue, isAcknowledged: true } : issue));
}
/** A line `/ack` of somebody who may write. */
async function isAcknowledgedIn(client, repository, path) {
    const read = await listPages(client, path, commentShape, true);
    const comments = 'kind' in read ? [] : read;
    const authors = comments.flatMap(({ author_association: association, body, user }) => /^\s*\/ack\b/m.test(body ?? '') && MEMBERS.has(association ?? '') ? (user?.login ?? []) : []);
    for (const login of new Set(authors)) {
        const answer = await client.get(`/repos/${repository}/collaborators/${encodeURIComponent(login)}/permission`, true);
        if (WRITERS.has(dataOf(answer, permissionShape)?.permission ?? ''))
            return true;
    }
    return false;
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
 * full jitter: rand(0, min(30 s, 1 s \u00b7 2^n)), so that many clients of one outage do not come back together.
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
    if (answer.kind === 'unsent')
        return false;
    return answer.kind === 'silent' || answer.status === 408 || answer.status >= 500 || isRateLimited(answer);
}
/** When the answer was given, by the server's own clock, which its other times are of; null when it does not say. */
function serverTimeMs(headers) {
    const dateMs = Date.parse(headers['date'] ?? '');
    return Number.isNaN(dateMs) ? null : dateMs;
}
/** The wait that the server asks for: `retry-after` in seconds or as a date, or until its rate limit is reset. Nonsense asks for nothing. */
function askedWaitMs({ headers }, nowMs) {
    const itsNowMs = serverTimeMs(headers) ?? nowMs;
    const after = headers['retry-after']?.trim();
    if (after !== undefined && /^\d{1,9}$/.test(after))
        return Number(after) * MS_PER_SECOND;
    const dateMs = after === undefined || !/[a-z]/i.test(after) ? NaN : Date.parse(after);
    if (!Number.isNaN(dateMs))
        return Math.max(0, dateMs - itsNowMs);
    const reset = headers['x-ratelimit-reset']?.trim() ?? '';
    if (headers['x-ratelimit-remaining'] !== '0' || !/^\d{1,12}$/.test(reset))
        return null;
    return Math.max(0, Number(reset) * MS_PER_SECOND - itsNowMs);
}

;// CONCATENATED MODULE: ./build/adapters/github/reasons.js


/** Why an answer that should have been a JSON object is of no use, and what to do; null when it is one. Holds no foreign text. */
function reasonAgainst(answer, route, host, nowMs) {
    if (answer.kind === 'unsent')
        return UNSENT[answer.cause];
    const { attempts = 1 } = answer;
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
        return `${host} sends ${route} elsewhere (${status}); the repository was renamed, or GITHUB_API_URL is not the address of GitHub's API`;
    return isJsonObject(answer.data) ? null : noJsonReason(answer, route, host);
}
const UNSENT = {
    breaker: 'GitHub failed too often in this run to be asked again; see www.githubstatus.com and run again later',
    deadline: 'the time that this run has for GitHub is over; run again later',
    buffer: 'too few requests remain of the rate limit to ask for what can be done without; run again later',
};
/** What the codes of Node and undici mean, by what they begin with. */
const MEANINGS = [
    ['ECONNREFUSED', 'the connection was refused'],
    ['ECONNRESET', 'the connection broke off'],
    ['EPIPE', 'the connection broke off'],
    ['UND_ERR_SOCKET', 'the connection broke off'],
    ['ENOTFOUND', 'nobody knows this name'],
    ['EAI_', 'the name could not be looked up'],
    ['ETIMEDOUT', 'no connection in time'],
    ['UND_ERR_CONNECT_TIMEOUT', 'no connection in time'],
    ['UND_ERR_', 'no proper answer'],
    ['EHOSTUNREACH', 'no way leads there'],
    ['ENETUNREACH', 'no way leads there'],
    ['EMSGSIZE', 'the answer is too long'],
    ['HPE_', 'the answer is no HTTP'],
    ['CERT_', 'its certificate is not trusted'],
    ['DEPTH_ZERO_', 'its certificate is not trusted'],
    ['SELF_SIGNED_', 'its certificate is not trusted'],
    ['UNABLE_TO_', 'its certificate is not trusted'],
    ['ERR_TLS_', 'its certificate is not trusted'],
    ['ERR_SSL_', 'no secure connection could be made'],
];
function silentReason(cause, host, attempts) {
    const meaning = MEANINGS.find(([code]) => cause.startsWith(code))?.[1];
    const why = meaning === undefined ? (PLAIN[cause] ?? cause) : `${meaning}: ${cause}`;
    return `${host} did not answer (${why}, tried ${times(attempts)}); check the network and the proxy, or switch this off with github: false`;
}
const PLAIN = {
    timeout: 'no answer in time',
    'bad port': 'no request is ever sent to this port',
};
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

;// CONCATENATED MODULE: ./build/adapters/github/carry-out.js







const DONE = { result: 'done', reason: null, permission: null, issue: null };
/** How far back a comment of the same step is looked for: a step that was cut off is made again by one of the next runs. */
const LOOK_BACK_MS = 7 * 86_400_000;
/** Carries out one step. Whatever GitHub or the network does is in the outcome. */
async function carryOutOn(step, options) {
    return { step, ...(await resultOf(step, options)) };
}
async function resultOf(step, options) {
    const { client, repository } = options;
    const top = `/repos/${repository}`;
    switch (step.kind) {
        case 'make-label': {
            const description = 'Problems of session stores, opened and closed by Session Reliability';
            const answer = await client.write('POST', `${top}/labels`, { name: step.label, color: 'b60205', description });
            return isAlreadyThere(answer) ? DONE : judged(answer, step, options);
        }
        case 'open-issue':
            return openIssue(step, options);
        case 'edit-issue': {
            const { title, body } = step;
            return judged(await client.write('PATCH', `${top}/issues/${step.number}`, { title, body }), step, options);
        }
        case 'comment':
            return comment(step, options);
        case 'close-issue': {
            const body = { state: 'closed', state_reason: step.reason };
            return judged(await client.write('PATCH', `${top}/issues/${step.number}`, body), step, options);
        }
        case 'reopen-issue': {
            const body = { state: 'open', state_reason: 'reopened' };
            return judged(await client.write('PATCH', `${top}/issues/${step.number}`, body), step, options);
        }
        case 'set-status': {
            const { state, context, description, targetUrl } = step;
            const target = targetUrl === '' ? {} : { target_url: targetUrl };
            const body = { state, context, description, ...target };
            return judged(await client.write('POST', `${top}/statuses/${step.commit}`, body), step, options);
        }
    }
}
/** Looks first, and again when no clear answer came: an issue is never opened twice by one run. */
async function openIssue(step, options) {
    const before = await findOpen(step.problem, options);
    if (typeof before === 'object')
        return judged(before, step, options);
    if (before > 0)
        return { ...DONE, issue: before };
    const { title, body, label } = step;
    const path = `/repos/${options.repository}/issues`;
    const answer = await options.client.write('POST', path, { title, body, labels: [label] });
    const created = dataOf(answer, createdShape);
    if (created !== null)
        return { ...DONE, issue: created.number };
    if (!isUnclear(answer, step))
        return judged(answer, step, options);
    const after = await findOpen(step.problem, options);
    return typeof after === 'number' && after > 0 ? { ...DONE, issue: after } : judged(answer, step, options);
}
/** The number of the lowest open issue of a problem, 0 for none; or the answer that says why it cannot be told. */
async function findOpen(problem, { client, repository, guardId }) {
    const open = await listOpen(client, repository, guardId);
    if ('kind' in open)
        return open;
    const numbers = open.filter((issue) => factOf(issue, guardId).length > 0 && (0,issue_marker/* parseMarker */.g)(issue.body ?? '')?.problem === problem);
    return Math.min(...numbers.map(({ number }) => number), Infinity) === Infinity
        ? 0
        : Math.min(...numbers.map(({ number }) => number));
}
async function comment(step, options) {
    const path = `/repos/${options.repository}/issues/${step.number}/comments`;
    const marker = stepMarker(step.key);
    const isThere = async () => {
        const since = new Date(Math.max(0, options.nowMs() - LOOK_BACK_MS)).toISOString();
        const comments = await listPages(options.client, `${path}?since=${since}&per_page=${PER_PAGE}`, commentShape);
        if ('kind' in comments)
            return comments;
        return comments.some((each) => isTrusted(each) && (each.body ?? '').includes(marker));
    };
    const before = await isThere();
    if (typeof before === 'object')
        return judged(before, step, options);
    if (before)
        return DONE;
    const answer = await options.client.write('POST', path, { body: `${step.body}\n\n${marker}` });
    if (isUnclear(answer, step) && (await isThere()) === true)
        return DONE;
    return judged(answer, step, options);
}
/** It may have been carried out all the same: no answer, one about a failure of GitHub's, or a success that does not say what is there now. */
function isUnclear(answer, step) {
    if (answer.kind !== 'answered')
        return answer.kind === 'silent';
    const { status } = answer;
    return status >= 500 || status === 408 || (status >= 200 && status < 300 && !isCarriedOut(answer, step));
}
function isCarriedOut(answer, step) {
    return dataOf(answer, WHAT[step.kind].answer) !== null;
}
/** GitHub's answer to making what is there (422, code `already_exists`). */
function isAlreadyThere(answer) {
    return answer.kind === 'answered' && answer.status === 422 && JSON.stringify(answer.data).includes('already_exists');
}
function judged(answer, step, { host, nowMs }) {
    if (isCarriedOut(answer, step))
        return DONE;
    const what = WHAT[step.kind];
    if (answer.kind === 'answered' && !isUnclear(answer, step) && !isRateLimited(answer)) {
        const { status } = answer;
        const isForbidden = status === 401 || status === 403 || status === 404;
        const permission = isForbidden ? (status === 401 ? 'token' : what.permission) : null;
        const reason = isForbidden
            ? `the token may not ${what.act} (${status})`
            : status === 410
                ? 'issues are switched off in this repository'
                : `${host} will not ${what.act} (${status})`;
        return { result: 'refused', reason, permission, issue: null };
    }
    const reason = reasonAgainst(answer, what.act, host, nowMs()) ?? 'no clear answer';
    return { result: 'failed', reason, permission: null, issue: null };
}
const ISSUES = 'issues: write';
const WHAT = {
    'make-label': { act: 'make a label', permission: ISSUES, answer: labelShape },
    'open-issue': { act: 'open an issue', permission: ISSUES, answer: createdShape },
    'edit-issue': { act: 'edit an issue', permission: ISSUES, answer: createdShape },
    comment: { act: 'comment on an issue', permission: ISSUES, answer: commentShape },
    'close-issue': { act: 'close an issue', permission: ISSUES, answer: createdShape },
    'reopen-issue': { act: 'reopen an issue', permission: ISSUES, answer: createdShape },
    'set-status': { act: "set a commit's status", permission: 'statuses: write', answer: stateShape },
};

;// CONCATENATED MODULE: ./build/adapters/github/breaker.js
/** Failures in a row, or of the last ten. */
const IN_A_ROW = 5;
const WINDOW = 10;
const OF_WINDOW = WINDOW / 2;
/** A closed breaker. */
function createBreaker() {
    let last = [];
    let isOpen = false;
    return {
        note: (isOk) => {
            last = [...last, isOk].slice(-WINDOW);
            const failures = last.filter((wasOk) => !wasOk).length;
            const isRow = last.length >= IN_A_ROW && last.slice(-IN_A_ROW).every((wasOk) => !wasOk);
            isOpen ||= isRow || (last.length === WINDOW && failures >= OF_WINDOW);
        },
        isOpen: () => isOpen,
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/ledger.js


/** The one request that GitHub does not count against the primary rate limit. */
const FREE_PATH = '/rate_limit';
/** An empty ledger. */
function createLedger(nowMs) {
    const requests = [];
    let remainingRatio = 1;
    let skewMs = null;
    return {
        note: (request, answer, latencyMs) => {
            const fact = requestFact(request, answer, latencyMs);
            requests.push(fact);
            if (answer.kind === 'answered') {
                const serverMs = serverTimeMs(answer.headers);
                if (serverMs !== null)
                    skewMs = nowMs() - serverMs;
                remainingRatio = coreRatio(answer) ?? remainingRatio;
            }
            return fact;
        },
        requests: () => [...requests],
        remainingRatio: () => remainingRatio,
        clockSkewMs: () => skewMs,
    };
}
function coreRatio({ headers }) {
    const [remaining, limit] = [headers['x-ratelimit-remaining'], headers['x-ratelimit-limit']];
    const isCore = (headers['x-ratelimit-resource'] ?? 'core') === 'core';
    return isCore && remaining !== undefined && Number(limit) > 0 ? Number(remaining) / Number(limit) : null;
}
function requestFact({ method, path }, answer, latencyMs) {
    const status = answer.kind === 'answered' ? answer.status : null;
    const isCounted = path !== FREE_PATH && status !== null && status !== 304;
    return { route: `${method} ${path}`, latencyMs, outcome: outcomeOf(answer), status, isCounted };
}
/** Rate-limited is not an outage, and neither is a request that this token may not make or that asks for what is not there. */
function outcomeOf(answer) {
    if (answer.kind === 'silent' || answer.status === 408 || answer.status >= 500)
        return 'error';
    if (isRateLimited(answer))
        return 'rate-limited';
    if (answer.status === 304)
        return 'ok';
    // Not found is an answer, as of a label that is still to be made.
    if (answer.status >= 300)
        return answer.status === 404 || answer.status === 422 ? 'ok' : 'refused';
    return typeof answer.data === 'object' ? 'ok' : 'error';
}

;// CONCATENATED MODULE: ./build/adapters/github/throttle.js
const READS_AT_ONCE = 4;
/** From the end of one write to the start of the next, in ms. */
const BETWEEN_WRITES_MS = 1_000;
/** A throttle of its own for one run. */
function createThrottle({ nowMs, sleep }) {
    const lanes = Array.from({ length: READS_AT_ONCE }, () => Promise.resolve());
    let next = 0;
    let writes = Promise.resolve();
    let lastWriteMs = -Infinity;
    const after = async (before, work) => {
        // Whatever became of the one before is told to who asked for it.
        await before.catch(() => undefined);
        return work();
    };
    return {
        read: async (work) => {
            const lane = next++ % READS_AT_ONCE;
            const done = after(lanes[lane] ?? Promise.resolve(), work);
            lanes[lane] = done;
            return done;
        },
        write: async (work) => {
            const done = after(writes, async () => {
                const waitMs = lastWriteMs + BETWEEN_WRITES_MS - nowMs();
                if (waitMs > 0)
                    await sleep(waitMs);
                try {
                    return await work();
                }
                finally {
                    lastWriteMs = nowMs();
                }
            });
            writes = done;
            return done;
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/client.js





/** Retries that are always allowed, and the share of all requests that may be retries beyond that. */
const FREE_RETRIES = 3;
const RETRY_SHARE = 0.1;
/** A client whose retries, over all of its requests, stay within a budget: in an outage it does not add to the load. */
function createClient(options) {
    const { send, nowMs, sleep, random, bufferRatio, deadlineMs } = options;
    const ledger = createLedger(nowMs);
    const breaker = createBreaker();
    const throttle = createThrottle({ nowMs, sleep });
    const endMs = nowMs() + deadlineMs;
    const etags = new Map();
    let allRetries = 0;
    const unsent = () => {
        const cause = breaker.isOpen() ? 'breaker' : nowMs() >= endMs ? 'deadline' : null;
        return cause === null ? null : { kind: 'unsent', cause };
    };
    const attempt = async (request) => {
        const refusal = unsent();
        if (refusal !== null)
            return refusal;
        const sentAtMs = nowMs();
        const answer = await send(request);
        breaker.note(ledger.note(request, answer, Math.max(0, nowMs() - sentAtMs)).outcome !== 'error');
        return answer;
    };
    const mayRetry = (waitMs) => nowMs() + waitMs < endMs && allRetries + 1 <= Math.max(FREE_RETRIES, RETRY_SHARE * ledger.requests().length);
    const persistently = async (request, waitMs) => {
        for (let retries = 0;; retries++) {
            const answer = await attempt(request);
            const pauseMs = waitMs(answer, retries);
            if (pauseMs === null || !mayRetry(pauseMs))
                return retries === 0 || answer.kind === 'unsent' ? answer : { ...answer, attempts: retries + 1 };
            allRetries += 1;
            await sleep(pauseMs);
        }
    };
    return {
        get: async (path, isOptional = false) => {
            if (isOptional && ledger.remainingRatio() < bufferRatio)
                return { kind: 'unsent', cause: 'buffer' };
            const known = etags.get(path);
            const etag = known?.headers['etag'];
            const request = { method: 'GET', path, headers: etag === undefined ? {} : { 'if-none-match': etag } };
            const answer = await throttle.read(async () => persistently(request, (last, retries) => waitBeforeRetryMs(last, retries, nowMs(), random)));
            if (answer.kind !== 'answered')
                return answer;
            if (answer.status === 304 && known !== undefined)
                return { ...known, headers: { ...known.headers, ...answer.headers } };
            if (answer.status === 200 && 'etag' in answer.headers)
                etags.set(path, answer);
            return answer;
        },
        write: async (method, path, body) => 
        // What is not sent has nothing to wait for.
        unsent() ??
            throttle.write(async () => persistently({ method, path, body }, (last, retries) => waitAfterRefusal(last, retries, nowMs()))),
        requests: ledger.requests,
        clockSkewMs: ledger.clockSkewMs,
    };
}
/** GitHub asks clients that write to wait for a minute when it does not say for how long; that is as long as is ever waited. */
function waitAfterRefusal(answer, retries, nowMs) {
    if (retries > 0 || answer.kind !== 'answered' || !isRateLimited(answer))
        return null;
    const askedMs = askedWaitMs(answer, nowMs);
    return askedMs !== null && askedMs <= LONGEST_WAIT_MS ? Math.max(BETWEEN_WRITES_MS, askedMs) : null;
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

;// CONCATENATED MODULE: ./build/adapters/github/observe-github.js






const RATE_LIMIT_PATH = '/rate_limit';
const NOTABLE_SKEW_MS = 60_000;
/** Reads what a run needs, the rate limits first, and fills up with requests that are free. */
async function observeGitHub(options) {
    const { client, leastSamples, place, slowMs } = options;
    const refusals = [];
    const rateLimits = await readRateLimits(options, refusals);
    const isReachable = client.requests().some(({ outcome }) => outcome !== 'error');
    const { repository } = place;
    const isAsking = isReachable && repository !== null;
    const [hosted, issues, status] = await Promise.all([
        isAsking ? readRepository(repository, options) : null,
        isAsking && place.isWithIssues ? readGuardIssues(repository, options, refusals) : null,
        isAsking && place.statusOf !== null ? readStatus(repository, place.statusOf, options, refusals) : null,
    ]);
    for (let count = client.requests().length; isReachable && count < leastSamples; count++)
        await client.get(RATE_LIMIT_PATH);
    const requests = client.requests();
    const isSuspicious = requests.some(({ latencyMs, outcome }) => outcome === 'error' || latencyMs >= slowMs);
    return {
        ...{ rateLimits, requests, repository: hosted, status, refusals, askedFor: place.askedFor },
        // Where they are switched off, GitHub lists none and takes none.
        issues: hosted?.seen === true && !hosted.value.hasIssues && issues !== null ? (0,observed/* unavailable */.h)(NO_ISSUES) : issues,
        incidents: isSuspicious && options.incidents !== null ? await options.incidents() : null,
        clockSkewMs: client.clockSkewMs(),
    };
}
async function readRateLimits(options, refusals) {
    const { client } = options;
    const answer = await client.get(RATE_LIMIT_PATH);
    if (isRateLimitingOff(answer))
        return (0,observed/* seen */.c)([]);
    if (answer.kind === 'answered' && answer.status === 401)
        refusals.push({ permission: 'token', purpose: 'to look at GitHub at all' });
    const reason = reasonFor(answer, `GET ${RATE_LIMIT_PATH}`, options);
    if (reason !== null)
        return (0,observed/* unavailable */.h)(reason);
    const limits = parseRateLimits(answer.kind === 'answered' ? answer.data : null);
    const skewMs = client.clockSkewMs() ?? 0;
    // GitHub's clock and this one are never quite the same; only a clock that is wrong is put right.
    if (!limits.seen || Math.abs(skewMs) < NOTABLE_SKEW_MS)
        return limits;
    return (0,observed/* seen */.c)(limits.value.map((limit) => ({ ...limit, resetAtMs: Math.max(0, limit.resetAtMs + skewMs) })));
}
/** An Enterprise server that limits no rates answers 404 and says so. */
function isRateLimitingOff(answer) {
    return answer.kind === 'answered' && answer.status === 404 && /rate limiting is not enabled/i.test(messageOf(answer));
}
async function readRepository(repository, options) {
    const answer = await options.client.get(`/repos/${repository}`, true);
    const data = dataOf(answer, repositoryShape);
    if (data === null)
        return (0,observed/* unavailable */.h)(reasonFor(answer, 'read the repository', options) ?? NONSENSE);
    return (0,observed/* seen */.c)({
        isPrivate: data.private,
        isArchived: data.archived ?? false,
        hasIssues: data.has_issues ?? true,
        pushedAtMs: timeMs(data.pushed_at),
    });
}
async function readGuardIssues(repository, options, refusals) {
    const { client, place } = options;
    const answer = await readIssues(client, repository, place.guardId);
    if ('issues' in answer)
        return (0,observed/* seen */.c)(answer);
    if (isForbidden(answer)) {
        refusals.push({ permission: 'issues: write', purpose: 'to open an issue for each problem' });
        return (0,observed/* unavailable */.h)(lacking('issues: write'));
    }
    return (0,observed/* unavailable */.h)(reasonFor(answer, 'read the issues', options) ?? NONSENSE);
}
async function readStatus(repository, commit, options, refusals) {
    const { client, place } = options;
    const answer = await client.get(`/repos/${repository}/commits/${commit}/status?per_page=100`);
    const data = dataOf(answer, statusShape);
    if (data !== null) {
        const own = data.statuses.find(({ context }) => context === place.guardId);
        return (0,observed/* seen */.c)(own === undefined ? null : { state: own.state, description: own.description ?? '' });
    }
    if (isForbidden(answer)) {
        refusals.push({ permission: 'statuses: write', purpose: "to set the commit's status" });
        return (0,observed/* unavailable */.h)(lacking('statuses: write'));
    }
    return (0,observed/* unavailable */.h)(reasonFor(answer, "read the commit's status", options) ?? NONSENSE);
}
const NO_ISSUES = 'issues are switched off in this repository';
const NONSENSE = 'GitHub answered with JSON that makes no sense; run again later';
function lacking(permission) {
    return `the token lacks "${permission}"`;
}
/** GitHub answers 404 where it does not want to say that there is something. */
function isForbidden(answer) {
    return answer.kind === 'answered' && !isRateLimited(answer) && (answer.status === 403 || answer.status === 404);
}
function reasonFor(answer, act, { host, nowMs }) {
    return reasonAgainst(answer, act, host, nowMs());
}

;// CONCATENATED MODULE: ./build/adapters/github/bounded-fetch.js
/** A hundred issues of 65,536 characters each are 6.5 MB; a longer answer is not one that is read here. */
const ANSWER_LIMIT_BYTES = 16 * 1024 * 1024;
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
    return async ({ method, path, headers = {}, body }) => {
        try {
            const response = await octokit.request({
                method,
                // What looks like a template in a path is none.
                url: path.replace(/[{}]/g, encodeURIComponent),
                ...(body === undefined ? {} : { data: body }),
                headers: { ...headers, 'x-github-api-version': API_VERSION },
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
        // Fetch refuses some ports before it asks anybody, and gives no code for it.
        if (fieldOf(current, 'message') === BAD_PORT)
            return BAD_PORT;
        current = fieldOf(current, 'cause') ?? firstOf(fieldOf(current, 'errors'));
    }
    return 'unknown cause';
}
const BAD_PORT = 'bad port';
/** Of several addresses that were tried, what the first one came to. */
function firstOf(errors) {
    return Array.isArray(errors) ? errors[0] : undefined;
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function textsOf(headers) {
    if (typeof headers !== 'object' || headers === null)
        return {};
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

;// CONCATENATED MODULE: ./build/adapters/github/status-page.js




const TIMEOUT_MS = 10_000;
const MAX_INCIDENTS = 10;
const MAX_NAME = 200;
/** The names of the incidents that a status page reports just now, as `\u2026/api/v2/summary.json` has them. Foreign text. */
async function readStatusPage(url, fetch = globalThis.fetch) {
    const failed = (0,observed/* unavailable */.h)("GitHub's status page could not be read");
    try {
        const response = await boundedFetch(fetch)(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
        const page = dist/* safeParse */.xLC(incidentsShape, response.ok ? await response.json() : null);
        if (!page.success)
            return failed;
        return (0,observed/* seen */.c)(page.output.incidents.slice(0, MAX_INCIDENTS).map(({ name }) => name.slice(0, MAX_NAME)));
    }
    catch {
        return failed;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/github.js








const github_TIMEOUT_MS = 30_000;
const DEADLINE_MS = 150_000;
const LEAST_SAMPLES = 5;
/**
 * GitHub behind its REST API. Nothing is loaded before the first look. Reasons for `unavailable` say what to do, and
 * hold neither the token nor any text from the network.
 */
function createGitHub(options) {
    const { place, nowMs, statusPageUrl, slowMs, fetch, leastSamples = LEAST_SAMPLES } = options;
    let opened;
    const open = async () => (opened ??= openClient(options));
    return {
        observe: async () => {
            const ready = await open();
            if ('reason' in ready)
                return ready;
            const incidents = statusPageUrl === '' ? null : async () => readStatusPage(statusPageUrl, fetch);
            return (0,observed/* seen */.c)(await observeGitHub({ ...ready, place, nowMs, incidents, slowMs, leastSamples }));
        },
        carryOut: async (step) => {
            const ready = await open();
            const reason = 'reason' in ready ? ready.reason : 'the repository is not known; set GITHUB_REPOSITORY to owner/name';
            if ('reason' in ready || place.repository === null)
                return { step, result: 'refused', reason, permission: null, issue: null };
            return carryOutOn(step, { ...ready, repository: place.repository, guardId: place.guardId, nowMs });
        },
        requests: async () => {
            const ready = await opened;
            return ready === undefined || 'reason' in ready ? [] : ready.client.requests();
        },
    };
}
async function openClient(options) {
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
    return 'reason' in client ? client : { client, host };
}
async function clientOf(options) {
    const { token, apiUrl, nowMs, fetch, bufferRatio } = options;
    const { timeoutMs = github_TIMEOUT_MS, deadlineMs = DEADLINE_MS, sleep = promises_.setTimeout, random = Math.random } = options;
    try {
        const send = await createSend({ token, apiUrl, timeoutMs, ...(fetch === undefined ? {} : { fetch }) });
        return createClient({ send, nowMs, sleep, random, bufferRatio, deadlineMs });
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return (0,observed/* unavailable */.h)("the event's payload at GITHUB_EVENT_PATH is no JSON, and GitHub's client does not start without it");
        throw error;
    }
}
/** Host and port; null when the text is no HTTP address, or holds a user or password, which must not get about. */
function hostOf(apiUrl) {
    if (!URL.canParse(apiUrl))
        return null;
    const { protocol, host, username, password } = new URL(apiUrl);
    const isPlain = username === '' && password === '';
    return isPlain && (protocol === 'https:' || protocol === 'http:') ? host : null;
}

// EXTERNAL MODULE: ./build/compose.js + 29 modules
var compose = __webpack_require__(5562);
// EXTERNAL MODULE: ./build/policy.js
var policy = __webpack_require__(1884);
;// CONCATENATED MODULE: ./build/github-here.js




/** GitHub for one run: as much of it as the event, the token and the settings allow. Null when it is not looked at. */
function githubHere(settings, event, token, env, nowMs) {
    if (!settings.github)
        return null;
    const isEnterprise = !/^https:\/\/github\.com\/?$/.test(env['GITHUB_SERVER_URL'] ?? 'https://github.com');
    return createGitHub({
        token,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        place: placeOf(settings, event, env),
        nowMs,
        bufferRatio: settings.rateLimitBuffer,
        slowMs: policy/* DEFAULT_POLICY */.z.latencyMs.warning,
        // An Enterprise server's trouble is not github.com's.
        statusPageUrl: isEnterprise && settings.statusPage === DEFAULT_STATUS_PAGE ? '' : settings.statusPage,
    });
}
const DEFAULT_STATUS_PAGE = 'https://www.githubstatus.com/api/v2/summary.json';
function placeOf(settings, event, env) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const wanted = (0,compose/* wantedBy */.fy)(settings, event);
    return {
        repository: (0,adapters_event/* isRepositoryName */.en)(repository) ? repository : null,
        guardId: settings.guardId,
        isWithIssues: wanted.issues,
        statusOf: wanted.status ? event.headCommit : null,
        askedFor: [
            ...(settings.issues === 'true' ? ['issues: write'] : []),
            ...(settings.status === 'true' ? ['statuses: write'] : []),
            ...(settings.history === 'branch' ? ['contents: write'] : []),
        ],
    };
}


/***/ })

};
