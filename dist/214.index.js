export const id = 214;
export const ids = [214];
export const modules = {

/***/ 9673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ markerText),
/* harmony export */   g: () => (/* binding */ parseMarker)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1381);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5526);


const HEAD = '<!-- session-reliability ';
const TAIL = ' -->';
const VERSION = 1;
const MAX_EVALUATIONS = 20;
/** No code is nearly as long, in characters. */
const MAX_CODE = 100;
const LAST_TIME_MS = 9_999_999_999_999;
/** The marker as an HTML comment, which a page does not show. Nothing in it can end the comment early, or be a link or mention. */
function markerText(marker) {
    const { guard, problem, code, scope, state, severity, sinceMs, toldAtMs, evaluations } = marker;
    const looks = evaluations.slice(-MAX_EVALUATIONS).map((look) => [look.atMs, look.severity]);
    const json = JSON.stringify({ v: VERSION, guard, problem, code, scope, state, severity, sinceMs, toldAtMs, looks });
    return HEAD + json.replace(NOT_PLAIN, escaped) + TAIL;
}
/** What stands only in strings of JSON, and is not plain enough to stand in the open, even in a comment that a mail may show. */
const NOT_PLAIN = /[^\w .,:{}"\\[\]-]|-(?=-)/g;
const HEX = 16;
const HEX_DIGITS = 4;
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(HEX).padStart(HEX_DIGITS, '0')}`;
}
/** The marker in an issue's text; null when there is none that makes sense. The last one counts: the guard's own stands at the end. */
function parseMarker(body) {
    const start = body.lastIndexOf(HEAD);
    const end = start < 0 ? -1 : body.indexOf(TAIL, start);
    const json = end < 0 ? null : objectIn(body.slice(start + HEAD.length, end));
    if (json?.['v'] !== VERSION)
        return null;
    const [guard, code, scope] = [textAt(json, 'guard'), textAt(json, 'code'), textAt(json, 'scope')];
    const problem = textAt(json, 'problem');
    const severity = severityOf(json['severity']);
    const state = json['state'];
    const [sinceMs, toldAtMs] = [timeOf(json['sinceMs']), timeOf(json['toldAtMs'])];
    if (problem === null || !/^[0-9a-f]{16}$/.test(problem) || guard === null || code === null || scope === null)
        return null;
    if (code.length > MAX_CODE || scope.length > _history_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SCOPE */ .mr)
        return null;
    if (severity === null || sinceMs === null || toldAtMs === null)
        return null;
    if (state !== 'firing' && state !== 'resolved')
        return null;
    return { guard, problem, code, scope, state, severity, sinceMs, toldAtMs, evaluations: evaluationsIn(json['looks']) };
}
function objectIn(text) {
    try {
        const json = JSON.parse(text);
        return typeof json === 'object' && json !== null ? Object.fromEntries(Object.entries(json)) : null;
    }
    catch {
        return null;
    }
}
function textAt(json, name) {
    const value = json[name];
    return typeof value === 'string' ? value : null;
}
function severityOf(value) {
    return _severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.find((severity) => severity === value) ?? null;
}
function timeOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= LAST_TIME_MS ? value : null;
}
function evaluationsIn(value) {
    if (!Array.isArray(value))
        return [];
    return value.slice(-MAX_EVALUATIONS).flatMap((look) => {
        if (!Array.isArray(look))
            return [];
        const [atMs, severity] = [timeOf(look[0]), severityOf(look[1])];
        return atMs === null || (severity === null && look[1] !== null) ? [] : [{ atMs, severity }];
    });
}


/***/ }),

/***/ 8359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ observeCanary)
/* harmony export */ });
const NAME = 'canary.txt';
const GOOD = 'The canary sings.\n';
/** SHA-256 of GOOD, taken with another program (`sha256sum`). */
const DIGEST = '418ed118469a23f50972769ce24f05f761006edc69586d2ce6319bafbdd43168';
const BAD = 'The canary sinks.\n';
/** Asks the verifier four questions whose answers are known, before anything it says is believed. */
async function observeCanary(verifier) {
    const ask = async (name, expected, listed, content) => {
        const bytes = content === null ? null : new TextEncoder().encode(content);
        const answered = await verifier
            .judge(`${DIGEST}  ${listed}\n`, NAME, bytes)
            .catch((error) => `failed: ${String(error)}`);
        return { name, expected, answered };
    };
    return {
        cases: [
            await ask('good', 'match', NAME, GOOD),
            await ask('bad', 'mismatch', NAME, BAD),
            await ask('missing', 'missing', NAME, null),
            await ask('hostile', 'rejected', `../${NAME}`, GOOD),
        ],
    };
}


/***/ }),

/***/ 6214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./build/act/carry-out.js
/**
 * Carries out steps one after the other. After one of an issue that did not succeed the others of that issue wait: each is meant
 * for a world in which the one before was done.
 */
async function carryOut(steps, github, conduct) {
    const outcomes = [];
    const stuck = new Set();
    for (const step of steps) {
        const issue = 'number' in step ? step.number : null;
        const outcome = await (conduct !== 'act' || github === null
            ? notTried(step, conduct)
            : issue !== null && stuck.has(issue)
                ? later(step, 'an earlier step for this issue was not done')
                : github.carryOut(step));
        if (issue !== null && outcome.result !== 'done')
            stuck.add(issue);
        outcomes.push(outcome);
    }
    return outcomes;
}
function notTried(step, conduct) {
    if (conduct === 'hold')
        return later(step, 'local-only mode: nothing is written to GitHub');
    return { step, result: 'planned', reason: 'nothing is written in a dry run', permission: null, issue: null };
}
function later(step, reason) {
    return { step, result: 'waiting', reason, permission: null, issue: null };
}

;// CONCATENATED MODULE: ./build/act/remember.js
/** Writes the history to the named places; in a dry run to none. */
async function remember(history, log, places, conduct) {
    return log === null || conduct === 'plan' ? [] : log.write(history, places);
}
/** Keeps what was read of git's objects; in a dry run nothing. The answer is the fact with what became of that. */
async function keepMemory(fact, memory, conduct) {
    if (fact === null || memory === null || conduct === 'plan')
        return fact;
    return { ...fact, writeFailure: await memory.keep() };
}

// EXTERNAL MODULE: ./build/assess/assess.js + 44 modules
var assess = __webpack_require__(2891);
// EXTERNAL MODULE: ./build/domain/history.js
var domain_history = __webpack_require__(1381);
// EXTERNAL MODULE: ./build/domain/join-histories.js
var join_histories = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/domain/github-facts.js
var github_facts = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/domain/median.js
var median = __webpack_require__(979);
// EXTERNAL MODULE: ./build/assess/score.js
var score = __webpack_require__(9905);
// EXTERNAL MODULE: ./build/assess/checks/history-rewritten.js
var history_rewritten = __webpack_require__(8040);
;// CONCATENATED MODULE: ./build/assess/history/unreached-tips.js


/**
 * The tips that a run hands on to the next: what no ref reaches any more and the store lacks, until a person has accepted that, or it
 * is reached again. What could not be looked for this time is handed on as it was.
 */
function unreachedAfter(facts, { findings }) {
    const told = findings.filter(({ code }) => code === 'history-rewritten');
    const accepted = new Set(told.filter(({ accepted: isAccepted }) => isAccepted).map(({ subject }) => subject));
    const open = new Set(told.map(({ subject }) => subject).filter((subject) => !accepted.has(subject)));
    const former = facts.tips?.former ?? [];
    const isOpen = (tip) => open.has(tip.store) &&
        (0,history_rewritten/* isLoss */.Q)(tip, facts.stores.find(({ id }) => id === tip.store));
    const missing = former.flatMap(({ isReached, ...tip }) => isReached.seen && !isReached.value && isOpen(tip) ? [tip] : []);
    const before = (0,domain_history/* handedOn */.Uz)(facts.history?.history ?? { runs: [] }, facts.event.name === 'local');
    const untold = before.filter(({ store, tip }) => {
        const own = former.filter((fate) => fate.store === store);
        const fate = own.find((one) => one.tip === tip);
        return !accepted.has(store) && (fate === undefined ? own.length === 0 : !fate.isReached.seen);
    });
    return bounded([...missing, ...untold]);
}
function bounded(tips) {
    const ordered = tips.toSorted((a, b) => (a.store === b.store ? b.seenAtMs - a.seenAtMs : a.store < b.store ? -1 : 1));
    const rank = new Map();
    const few = ordered.filter(({ store }) => {
        const count = (rank.get(store) ?? 0) + 1;
        rank.set(store, count);
        return count <= domain_history/* MAX_UNREACHED_PER_STORE */.X_;
    });
    return few.slice(0, domain_history/* MAX_UNREACHED */.Jk);
}

;// CONCATENATED MODULE: ./build/assess/history/record-of.js




/** What is remembered of a run. */
function recordOf(facts, assessment, { evaluations, queue, settled, nowMs }) {
    const unreached = unreachedAfter(facts, assessment);
    const open = assessment.findings.filter(({ accepted }) => !accepted);
    const count = (severity) => open.filter((finding) => finding.severity === severity).length;
    return {
        run: facts.event.runKey,
        atMs: facts.startedAtMs,
        durationMs: Math.max(0, nowMs - facts.startedAtMs),
        event: facts.event.name,
        status: assessment.health,
        findings: { info: count('info'), warning: count('warning'), error: count('error'), critical: count('critical') },
        isUp: (0,score/* isUpNow */.K2)(facts),
        intact: (0,score/* passOf */.FA)(facts),
        api: apiOf(facts),
        ...{ evaluations, queue, settled },
        ...(facts.tips === undefined || facts.tips.present.length === 0 ? {} : { tips: facts.tips.present }),
        ...(unreached.length === 0 ? {} : { unreached }),
    };
}
function apiOf({ github }) {
    if (github?.seen !== true)
        return null;
    const { rateLimits, requests } = github.value;
    const latencies = (0,github_facts/* latenciesOf */.S)(requests);
    const outcomes = (outcome) => requests.filter((request) => request.outcome === outcome).length;
    return {
        requests: requests.length,
        counted: requests.filter(({ isCounted }) => isCounted).length,
        ...{ errors: outcomes('error'), rateLimited: outcomes('rate-limited'), refused: outcomes('refused') },
        ...{ medianMs: (0,median/* medianOf */.u)(latencies), worstMs: latencies.at(-1) ?? null },
        rateLimits: rateLimits.seen
            ? rateLimits.value.map(({ resetAtMs, resource, used }) => ({ resource, used, resetAtMs }))
            : [],
    };
}

// EXTERNAL MODULE: ./build/assess/history/roll-up.js
var roll_up = __webpack_require__(4463);
;// CONCATENATED MODULE: ./build/assess/history/memory-after.js




/** What is remembered after a run: what was before, the run, and old runs by the day. */
function memoryAfter(facts, assessment, leavings, policy) {
    const record = recordOf(facts, assessment, leavings);
    const past = facts.history?.history ?? domain_history/* NO_HISTORY */.Vo;
    return { record, history: (0,roll_up/* rollUp */.F)((0,join_histories/* joinHistories */.h)(past, { ...domain_history/* NO_HISTORY */.Vo, runs: [record] }), facts.startedAtMs, policy) };
}

// EXTERNAL MODULE: ./build/domain/queue.js
var domain_queue = __webpack_require__(6486);
// EXTERNAL MODULE: ./build/domain/severity.js
var domain_severity = __webpack_require__(5526);
;// CONCATENATED MODULE: ./build/decide/problems.js

/** All findings that are not accepted, by problem; in the order of their first findings. */
function problemsOf({ findings }, facts, fingerprint) {
    return grouped(findings.filter(({ accepted }) => !accepted), facts, fingerprint);
}
/** How many findings of each problem are accepted, by its id. */
function acceptedOf({ findings }, facts, fingerprint) {
    const accepted = findings.filter((finding) => finding.accepted);
    return new Map(grouped(accepted, facts, fingerprint).map((problem) => [problem.id, problem.findings.length]));
}
function grouped(findings, { stores }, fingerprint) {
    const storeIds = stores.map(({ id }) => id).toSorted((a, b) => b.length - a.length);
    const groups = new Map();
    for (const finding of findings) {
        const scope = scopeOf(finding, storeIds);
        const id = fingerprint(finding.code, scope);
        const known = groups.get(id);
        if (known === undefined) {
            groups.set(id, { id, scope, code: finding.code, severity: finding.severity, findings: [finding] });
            continue;
        }
        known.severity = worse(known.severity, finding.severity);
        // In place: of one cause there may be hundreds of thousands.
        known.findings.push(finding);
    }
    return [...groups.values()];
}
/** The worse of two severities. */
function worse(a, b) {
    return (0,domain_severity/* isAtLeast */.d)(a, b) ? a : b;
}
/** True when people are told of a problem by an issue. */
function isEscalated({ code, severity }, policy) {
    return (0,domain_severity/* isAtLeast */.d)(severity, policy.from) || policy.always.includes(code);
}
function scopeOf({ code, subject }, storeIds) {
    if (subject.startsWith('github/'))
        return 'github';
    if (code === 'guard-blind')
        return subject;
    if (subject.startsWith('guard/'))
        return subject.split('/').slice(0, 2).join('/');
    return storeIds.find((id) => subject === id || subject.startsWith(`${id}/`)) ?? subject;
}
/** Of what `guard-blind` tells of, the only place that is no store. */
const VERIFIER = 'guard/verifier';
/**
 * How one problem is now. It is gone only when its check looked at its place in this run, found nothing there and had nothing that
 * it could not tell; a milder form of it that opens no issue is neither there nor gone.
 */
function verdictOn(problem, found, assessment, facts, policy) {
    if (isInhibited(problem.code, assessment, policy))
        return undefined;
    if (found !== undefined)
        return isEscalated(found, policy) ? found.severity : undefined;
    const { code, scope } = problem;
    const isIn = (subject) => subject === scope || subject.startsWith(`${scope}/`);
    if (assessment.unknowns.some((unknown) => unknown.code === code && isIn(unknown.subject)))
        return undefined;
    const isOfStore = code === 'guard-blind' && scope !== VERIFIER;
    if (scope === 'github' || (scope.startsWith('guard/') && !isOfStore))
        return assessment.checks.some((check) => check.code === code && check.passedCount > 0) ? null : undefined;
    const isBlind = assessment.findings.some((finding) => finding.subject === `guard/${scope}`);
    return facts.stores.some(({ id }) => id === scope || `guard/${id}` === scope) && !isBlind ? null : undefined;
}
/** A cause that is there already speaks for its consequences. */
function isInhibited(code, { findings }, { inhibited }) {
    return Object.entries(inhibited).some(([cause, consequences]) => consequences.includes(code) && findings.some((finding) => finding.code === cause));
}
/** Severities in their order, for comparing. */
function rankOf(severity) {
    return domain_severity/* SEVERITIES */.o.indexOf(severity);
}

// EXTERNAL MODULE: ./build/domain/utf8-length.js
var utf8_length = __webpack_require__(851);
;// CONCATENATED MODULE: ./build/decide/rememberable.js



/**
 * Of these evaluations as many as a record has room for, in their order. One that is left out counts as one that could not be told:
 * it ends no incident. First come those of open issues that turned, or are to be closed: their issues wait for it, and of them
 * nothing but bad looks may be missing after bad ones. Then comes what is bad, the worst first, then what is gone.
 * @param firing problems with an open issue.
 */
function rememberable(evaluations, { runs }, firing) {
    const before = new Map(runs.flatMap((run) => run.evaluations.map(({ problem, severity }) => [problem, severity])));
    const isTurning = ({ problem, severity }) => firing.has(problem) && (severity === null || before.get(problem) === null);
    const weightOf = ({ severity }) => (severity === null ? -1 : rankOf(severity));
    const inOrder = evaluations.toSorted((a, b) => Number(isTurning(b)) - Number(isTurning(a)) ||
        weightOf(b) - weightOf(a) ||
        Number(firing.has(b.problem)) - Number(firing.has(a.problem)));
    const kept = new Set();
    let bytes = 0;
    for (const evaluation of inOrder) {
        bytes += (0,utf8_length/* utf8Length */.w)(JSON.stringify(evaluation)) + 1;
        if (bytes > domain_history/* MAX_EVALUATIONS_BYTES */.p2)
            break;
        kept.add(evaluation);
    }
    return evaluations.filter((evaluation) => kept.has(evaluation));
}

;// CONCATENATED MODULE: ./build/decide/within-reach.js

/**
 * As many decisions as people can be told of, in their order; the worst that is there comes first. What has been told lately counts:
 * a run straight after another tells no more, and what waits is decided anew when there is room. Texts are not held back here.
 */
function withinReach(decisions, { issues, nowMs, policy, stuck }) {
    const told = issues.filter(({ marker }) => nowMs - marker.toldAtMs < policy.withinMs).length;
    const open = issues.filter(({ isOpen }) => isOpen).length;
    let [room, roomForOpen] = [Math.max(0, policy.tellings - told), Math.max(0, policy.open - open)];
    const kept = new Set();
    for (const decision of decisions.toSorted((a, b) => urgencyOf(b) - urgencyOf(a))) {
        const isOpening = decision.kind === 'open' || decision.kind === 'reopen';
        const isFree = decision.kind === 'update' || (decision.kind === 'open' && stuck.has(decision.incident.id));
        if (!isFree && (room === 0 || (isOpening && roomForOpen === 0)))
            continue;
        kept.add(decision);
        if (isFree)
            continue;
        room -= 1;
        if (isOpening)
            roomForOpen -= 1;
    }
    return { decisions: decisions.filter((one) => kept.has(one)), heldCount: decisions.length - kept.size };
}
function urgencyOf(decision) {
    switch (decision.kind) {
        case 'open':
        case 'reopen':
        case 'worse':
            return rankOf(decision.incident.now ?? 'info') + 1;
        case 'update':
        case 'remind':
        case 'flapping':
        case 'resolve':
        case 'merge':
            return 0;
    }
}

;// CONCATENATED MODULE: ./build/decide/timeline.js
/** The looks of several memories as one: a set by time. Of two at the same time the bad one counts. */
function joinLooks(...memories) {
    const byTime = new Map();
    for (const look of memories.flat())
        if ((byTime.get(look.atMs)?.severity ?? null) === null)
            byTime.set(look.atMs, look);
    return [...byTime.values()].toSorted((a, b) => a.atMs - b.atMs);
}
/** The looks at one problem that a history knows of, none of them later than now. */
function looksIn(history, problem, nowMs) {
    return history.runs.flatMap(({ atMs, evaluations }) => {
        const found = atMs <= nowMs ? evaluations.find((evaluation) => evaluation.problem === problem) : undefined;
        return found === undefined ? [] : [{ atMs, severity: found.severity }];
    });
}
/** Where a problem stands after these looks, which are in the order of their times. */
function standingOf(looks, policy) {
    const { changes, evaluations: window } = policy.flapping;
    const evaluations = looks.slice(-window);
    const isBad = ({ severity }) => severity !== null;
    const badStreak = evaluations.length - 1 - evaluations.findLastIndex((look) => !isBad(look));
    const lastBad = evaluations.findLastIndex(isBad);
    const good = evaluations.slice(lastBad + 1);
    // Of all looks: where runs come often, the last few of them do not last as long as it takes.
    const goodSinceMs = looks[looks.findLastIndex(isBad) + 1]?.atMs;
    const goodForMs = (looks.at(-1)?.atMs ?? 0) - (goodSinceMs ?? 0);
    const changed = evaluations.filter((look, index) => index > 0 && isBad(look) !== (evaluations[index - 1]?.severity !== null));
    return {
        evaluations,
        badStreak,
        goodStreak: good.length,
        badSinceMs: badStreak === 0 ? null : (evaluations.at(-badStreak)?.atMs ?? null),
        lastBadMs: evaluations[lastBad]?.atMs ?? null,
        isOver: good.length >= policy.goodEvaluations && goodForMs >= policy.goodForMs,
        isFlapping: changed.length >= changes,
    };
}

;// CONCATENATED MODULE: ./build/decide/plan-escalation.js






/**
 * What people have to be told now, from all that is known and never from what changed: the same world leads to the same issues,
 * whatever became of earlier runs. Where issues could not be read nothing is decided, and the next run decides it all.
 */
function planEscalation(assessment, facts, { policy, fingerprint }) {
    const history = facts.history?.history ?? domain_history/* NO_HISTORY */.Vo;
    const problems = problemsOf(assessment, facts, fingerprint);
    const accepted = acceptedOf(assessment, facts, fingerprint);
    const issues = issuesOf(facts);
    const watched = watchedProblems(problems, history, issues ?? [], policy);
    const evaluated = [...watched]
        .toSorted(([, a], [, b]) => (nameOf(a) < nameOf(b) ? -1 : 1))
        .map(([id, known]) => {
        const found = problems.find((problem) => problem.id === id);
        return {
            id,
            known,
            found,
            verdict: verdictOn(inFull(id, known, facts, fingerprint), found, assessment, facts, policy),
        };
    });
    const told = evaluated.flatMap(({ id, known: { code, scope }, verdict }) => verdict === undefined ? [] : [{ problem: id, code, scope: (0,domain_history/* scopeName */.OK)({ id, scope }), severity: verdict }]);
    const firing = new Set((issues ?? []).filter(({ isOpen }) => isOpen).map(({ marker }) => marker.problem));
    const evaluations = rememberable(told, history, firing);
    if (issues === null)
        return { decisions: [], heldCount: 0, evaluations };
    const decisions = evaluated.flatMap(({ id, found, verdict }) => {
        const own = issues.filter(({ marker }) => marker.problem === id);
        const acceptedCount = accepted.get(id) ?? 0;
        return decide({ id, found, verdict, own, acceptedCount, facts, history, policy });
    });
    const context = { issues, stuck: stuckIn(history), nowMs: facts.startedAtMs, policy: policy.reach };
    return { ...withinReach(decisions, context), evaluations };
}
/** Null when they could not be read, or are not asked for. */
function issuesOf({ github }) {
    const issues = github?.seen === true ? github.value.issues : null;
    return issues?.seen === true ? issues.value.issues : null;
}
/** Problems whose issue could not be opened so often that it waits for a person. */
function stuckIn(history) {
    const dead = [...(0,domain_queue/* queueOf */.n)(history).values()].filter(({ isDead, kind }) => isDead && kind === 'open-issue');
    return new Set(dead.map(({ key }) => key.slice(key.indexOf(':') + 1)));
}
function nameOf({ code, scope }) {
    return `${code} ${scope}`;
}
/** With its whole scope where only a part of it is remembered, and a store of this run has it. */
function inFull(id, known, { stores }, fingerprint) {
    const { code, scope } = known;
    if (!scope.endsWith(`~${id}`))
        return known;
    const scopes = stores.flatMap((store) => [store.id, `guard/${store.id}`]);
    return { code, scope: scopes.find((each) => fingerprint(code, each) === id) ?? scope };
}
/** By id: problems that are there, that have an open issue, or that were there in one of the last runs. */
function watchedProblems(problems, { runs }, issues, policy) {
    const recent = runs.slice(-policy.flapping.evaluations).flatMap(({ evaluations }) => evaluations);
    return new Map([
        ...recent.filter(({ severity }) => severity !== null).map((past) => [past.problem, past]),
        ...issues.filter(({ isOpen }) => isOpen).map(({ marker }) => [marker.problem, marker]),
        ...problems.filter((problem) => isEscalated(problem, policy)).map((problem) => [problem.id, problem]),
    ]);
}
function decide(one) {
    const { found, own, verdict } = one;
    const [issue, ...others] = own.filter(({ isOpen }) => isOpen);
    const merges = others.flatMap((other) => issue === undefined ? [] : [{ kind: 'merge', issue: other, into: issue.number }]);
    if (verdict === undefined)
        return merges;
    if (issue !== undefined)
        return [...merges, ...decideOpen(one, verdict, issue)];
    return found === undefined || verdict === null ? merges : [...merges, ...decideClosed(one, found, verdict)];
}
function decideOpen(one, now, issue) {
    const { facts, policy } = one;
    const { marker } = issue;
    const incident = incidentOf(one, now, marker);
    const { standing } = incident;
    const sinceToldMs = facts.startedAtMs - marker.toldAtMs;
    const as = (kind) => [{ kind, incident, issue }];
    if (now !== null && rankOf(now) > rankOf(marker.severity))
        return as('worse');
    if (!isRemembering(facts))
        return as('update');
    if (standing.isFlapping)
        return sinceToldMs >= policy.flapping.commentEveryMs && !issue.isAcknowledged ? as('flapping') : as('update');
    if (now === null)
        return standing.isOver ? as('resolve') : as('update');
    return sinceToldMs >= policy.remindAfterMs && !issue.isAcknowledged ? as('remind') : as('update');
}
/** Closings and repeats wait while a part of the memory cannot be read: what it holds may speak against them. */
function isRemembering({ history }) {
    return (history === null ||
        (history.history.foreign.length === 0 && history.places.every(({ failure }) => failure === null)));
}
function decideClosed(one, found, now) {
    const { facts, own, policy } = one;
    const last = own
        .filter(({ closedAs, isOpen }) => !isOpen && closedAs !== 'duplicate')
        .toSorted((a, b) => (b.closedAtMs ?? 0) - (a.closedAtMs ?? 0))[0];
    const incident = incidentOf(one, now, last?.marker.state === 'firing' ? last.marker : null);
    const { badStreak, evaluations } = incident.standing;
    const isConfirmed = badStreak >= policy.badEvaluations || policy.atOnce.includes(found.code);
    if (!isConfirmed)
        return [];
    if (last === undefined)
        return [{ kind: 'open', incident, after: null }];
    const closedAtMs = last.closedAtMs ?? 0;
    // A person closed it as not planned: that is an answer, until it was gone and came again, or got worse.
    const wasGoneSince = evaluations.some(({ atMs, severity }) => atMs > closedAtMs && severity === null);
    const isDeclined = last.closedAs === 'not_planned' && last.marker.state === 'firing' && !wasGoneSince;
    if (isDeclined && rankOf(now) <= rankOf(last.marker.severity))
        return [];
    if (facts.startedAtMs - closedAtMs <= policy.reopenWithinMs)
        return [{ kind: 'reopen', incident, issue: last }];
    return [{ kind: 'open', incident, after: last.number }];
}
function incidentOf({ acceptedCount, facts, found, history, id, policy, own }, now, marker) {
    const atMs = facts.startedAtMs;
    const remembered = own.map((issue) => issue.marker.evaluations);
    const looks = joinLooks(looksIn(history, id, atMs), ...remembered, [{ atMs, severity: now }]);
    const standing = standingOf(looks.filter((look) => look.atMs <= atMs), policy);
    const { code = '', scope = '' } = found ?? own[0]?.marker ?? {};
    return {
        ...{ id, code, scope, now, standing, findings: found?.findings ?? [], acceptedCount },
        severity: worse(marker?.severity ?? now ?? 'info', now ?? 'info'),
        sinceMs: marker?.sinceMs ?? standing.badSinceMs ?? atMs,
    };
}

;// CONCATENATED MODULE: ./build/decide/plan-memory.js
const HOUR_MS = 3_600_000;
/** Where a run is remembered: everywhere, but on the branch only when something changed, and once an hour. */
function placesFor(record, names, { history }) {
    const branch = history?.places.find(({ place }) => place === 'branch');
    const last = history?.history.runs.find(({ run }) => run === branch?.newestRun);
    const isSame = last !== undefined && branch?.failure === null && record.atMs - last.atMs < HOUR_MS && gist(last) === gist(record);
    return names.filter((name) => name !== 'branch' || !isSame);
}
/** What of a run is worth telling other clones at once. */
function gist({ evaluations, queue, status }) {
    return JSON.stringify([status, evaluations, queue]);
}

;// CONCATENATED MODULE: ./build/decide/plan-queue.js


/** Steps that failed before wait their time; those that only the queue knows of come first when theirs has come. */
function planQueue(steps, facts) {
    const { history, startedAtMs: nowMs } = facts;
    const queue = (0,domain_queue/* queueOf */.n)(history?.history ?? domain_history/* NO_HISTORY */.Vo);
    const wanted = new Set(steps.map(({ key }) => key));
    const own = [...queue.values()].flatMap(({ step }) => step === null || wanted.has(step.key) || isDecidedAnew(step, facts) ? [] : [step]);
    const waiting = [];
    const due = [];
    for (const step of [...own, ...steps]) {
        const entry = queue.get(step.key);
        if (entry === undefined || (!entry.isDead && entry.notBeforeMs <= nowMs))
            due.push(step);
        else
            waiting.push({ step, result: 'waiting', reason: entry.cause, permission: null, issue: null });
    }
    return { due, waiting };
}
/** What waits about a commit whose status this run read is what the status should have been once: it is wanted now, or no more. */
function isDecidedAnew({ commit }, { event, github }) {
    return commit === event.headCommit && github?.seen === true && github.value.status?.seen === true;
}
/** More than ever wait at a time, unless something is badly wrong; then the others are decided anew later. */
const MAX_ENTRIES = 100;
/**
 * The queue after a run, ordered by key, and the keys that wait no more. Where issues could be read, what the queue has about them
 * and was not wanted in this run is wanted no more; so it is with the status of the run's commit.
 */
function queueAfter(facts, outcomes, { policy, nowMs, random }) {
    const { github, history } = facts;
    const before = (0,domain_queue/* queueOf */.n)(history?.history ?? domain_history/* NO_HISTORY */.Vo);
    const after = new Map(before);
    const seen = new Set(outcomes.map(({ step }) => step.key));
    for (const { reason, result, step } of outcomes) {
        if (result === 'done' || result === 'refused')
            after.delete(step.key);
        else if (result === 'failed') {
            const attempts = (before.get(step.key)?.attempts ?? 0) + 1;
            const waitMs = random() * Math.min(policy.capMs, policy.baseMs * 2 ** (attempts - 1));
            const times = { attempts, notBeforeMs: Math.round(nowMs + waitMs), isDead: attempts >= policy.attempts };
            after.set(step.key, { ...entryOf(step, before, reason ?? '', nowMs), ...times });
        }
        else if (result === 'waiting' && !before.has(step.key))
            after.set(step.key, entryOf(step, before, reason ?? '', nowMs));
    }
    const isWithIssues = github?.seen === true && github.value.issues?.seen === true;
    for (const [key, { step }] of before)
        if (!seen.has(key) && (step === null ? isWithIssues : isDecidedAnew(step, facts)))
            after.delete(key);
    const queue = [...after.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)).slice(0, MAX_ENTRIES);
    const settled = [...before.keys()].filter((key) => !after.has(key)).toSorted();
    return { queue, settled: settled.slice(0, domain_history/* MAX_SETTLED */.b4) };
}
const MAX_CAUSE = 300;
function entryOf(step, before, cause, nowMs) {
    return {
        ...{ key: step.key, kind: step.kind, subject: subjectOf(step), attempts: 0, notBeforeMs: 0, isDead: false },
        sinceMs: before.get(step.key)?.sinceMs ?? nowMs,
        cause: cause.slice(0, MAX_CAUSE),
        step: step.kind === 'set-status' ? step : null,
    };
}
function subjectOf(step) {
    switch (step.kind) {
        case 'make-label':
            return step.label;
        case 'open-issue':
            return step.title;
        case 'set-status':
            return step.commit;
        case 'edit-issue':
        case 'comment':
        case 'close-issue':
        case 'reopen-issue':
            return `#${step.number}`;
    }
}

// EXTERNAL MODULE: ./build/domain/facts.js
var facts = __webpack_require__(1050);
// EXTERNAL MODULE: ./build/domain/observed.js
var observed = __webpack_require__(7033);
// EXTERNAL MODULE: ./build/observe/canary.js
var observe_canary = __webpack_require__(8359);
// EXTERNAL MODULE: ./build/domain/unreadable-error.js
var unreadable_error = __webpack_require__(9253);
// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/domain/settings-error.js
var settings_error = __webpack_require__(4575);
;// CONCATENATED MODULE: ./build/observe/find-stores.js


/**
 * Finds the stores that a run is asked to look at: those named, those of one ref, or all that there are.
 * @param repository waited for only where it matters.
 * @throws SettingsError when `look.ref` names nothing.
 */
async function findStores(world, look, repository) {
    const found = look.stores.length > 0 ? await namedStores(world, look) : await detectedStores(world, look, repository);
    return { stores: found.stores.toSorted((a, b) => compare(a.location.id, b.location.id)), unopened: found.unopened };
}
async function detectedStores(world, look, repository) {
    if (look.ref !== null)
        return storesOfRef(world, look.ref);
    const tree = treeUnderGuard(world, await repository);
    const listed = tree === null ? [] : await tree.list();
    const inTree = tree === null ? [] : storesInTree(world.formats, tree, listed, look.within);
    const inRefs = look.within === '.' ? await storesInRefs(world, await world.repository.listRefs()) : [];
    return { stores: [...inTree, ...inRefs], unopened: await storesLeftOut(world, listed, inTree, look.within) };
}
/** Stores that a sparse checkout leaves out whole: nothing of them is there to be judged, and they are there all the same. */
async function storesLeftOut(world, listed, inTree, within) {
    const leftOut = await world.repository.leftOut();
    if (leftOut.length === 0)
        return [];
    const all = [...listed, ...leftOut].filter(({ path }) => (0,domain_path/* pathWithin */.RY)(within, path) !== null);
    const ids = new Set(inTree.map(({ location }) => location.id));
    return placesOf(world.formats, all)
        .map(({ format, root }) => idOf(format, root))
        .filter((id) => !ids.has(id))
        .map((id) => ({
        id,
        reason: 'the sparse checkout leaves it out; git sparse-checkout add brings it, or judge it with --ref',
    }));
}
/** The work tree, or where there is none, the tree of HEAD; null when HEAD is unborn too. */
function treeUnderGuard(world, repository) {
    const workTree = world.repository.workTree();
    if (workTree !== null || repository.headCommit === null)
        return workTree;
    return world.repository.treeOf('HEAD', repository.headCommit);
}
/** The stores of a tree, found by what it holds. */
function storesInTree(formats, backend, all, within) {
    const entries = all.filter((entry) => (0,domain_path/* pathWithin */.RY)(within, entry.path) !== null);
    const places = placesOf(formats, entries);
    const entriesOf = entriesByRoot(places.map((place) => place.root), entries);
    return places.map(({ format, root }) => ({
        format,
        backend,
        location: { id: idOf(format, root), root, isConfigured: false },
        entries: () => Promise.resolve(entriesOf(root)),
        isFolder: true,
    }));
}
/** Where stores lie. A format that owns its folders goes first; no other format is asked about what lies below them. */
function placesOf(formats, entries) {
    const detect = (format, among) => format.detect(among).map((root) => ({ format, root }));
    const owners = formats.filter(({ ownsFolders }) => ownsFolders).flatMap((format) => detect(format, entries));
    const roots = new Set(owners.map(({ root }) => root));
    const topmost = owners.filter(({ root }) => !(0,domain_path/* isBelowAny */.OU)(root, roots));
    const isOwned = (0,domain_path/* ofItsFolder */.K$)((folder) => (0,domain_path/* isBelowAny */.OU)(folder, roots));
    const free = roots.size === 0 ? entries : entries.filter(({ path }) => !isOwned(path));
    return [...topmost, ...formats.filter(({ ownsFolders }) => !ownsFolders).flatMap((format) => detect(format, free))];
}
/** What belongs to the store at each root: all below it but for what lies in a store further down. */
function entriesByRoot(roots, entries) {
    const byRoot = new Map(roots.map((root) => [root, []]));
    const entriesNear = (0,domain_path/* ofItsFolder */.K$)((folder) => byRoot.get(nearestOf(byRoot, folder) ?? ''));
    for (const entry of entries)
        entriesNear(entry.path)?.push(entry);
    return (root) => byRoot.get(root) ?? [];
}
/** The nearest root at or above a folder; null when there is none. */
function nearestOf(roots, folder) {
    let at = folder;
    while (at !== '.' && !roots.has(at))
        at = (0,domain_path/* folderOf */.yS)(at);
    return roots.has(at) ? at : null;
}
async function storesInRefs(world, refs) {
    const stores = [];
    for (const format of world.formats) {
        for (const refStore of format.refStores(refs)) {
            const backend = await treeOfRefStore(world, refStore);
            if (backend !== null)
                stores.push({ ...wholeTree(format, backend, refStore.name, false), refs: refStore.refs });
        }
    }
    return stores;
}
async function treeOfRefStore(world, refStore) {
    if (refStore.ref.endsWith('/'))
        return world.repository.treesBelow(refStore.ref, refStore.refs);
    const resolved = await world.repository.resolve(refStore.ref);
    return resolved === null ? null : world.repository.treeOf(refStore.name, resolved.commit);
}
function wholeTree(format, backend, name, isConfigured) {
    return {
        format,
        backend,
        location: { id: idOf(format, name), root: '.', isConfigured },
        entries: backend.list,
        isFolder: false,
    };
}
/** The stores of one ref: known by its name, or by what its tree holds; or those of all refs below it. */
async function storesOfRef(world, name) {
    const resolved = await world.repository.resolve(name);
    if (resolved === null) {
        const below = await storesInRefs(world, refsBelow(await world.repository.listRefs(), name));
        if (below.length === 0)
            throw new settings_error/* SettingsError */.G(`ref: "${name}" is neither a ref nor a commit of this repository, and no store lies below it`);
        return { stores: below, unopened: [] };
    }
    const byName = resolved.ref === null ? [] : await storesInRefs(world, [resolved.ref]);
    const others = world.formats.filter((format) => !byName.some((store) => store.format === format));
    const backend = world.repository.treeOf(name, resolved.commit);
    return { stores: [...byName, ...storesInTree(others, backend, await backend.list(), '.')], unopened: [] };
}
function refsBelow(refs, prefix) {
    const folder = prefix.endsWith('/') ? prefix : `${prefix}/`;
    return refs.filter((ref) => ref.startsWith(folder));
}
async function namedStores(world, look) {
    const stores = [];
    const unopened = [];
    for (const request of look.stores) {
        const store = await namedStore(world, look, request);
        if (store !== null && stores.some(({ location }) => location.id === store.location.id))
            continue;
        if (store !== null)
            stores.push(store);
        else
            unopened.push({
                id: `${request.format}:${request.at}`,
                reason: 'neither a folder of the tree nor a ref of this name is there',
            });
    }
    return { stores, unopened };
}
async function namedStore(world, look, request) {
    const format = world.formats.find((candidate) => candidate.name === request.format);
    if (format === undefined)
        return null;
    const inTree = request.at.startsWith('refs/') ? null : await storeAtPath(world, look, format, request.at);
    return inTree ?? storeAtRef(world, format, request.at);
}
async function storeAtPath(world, look, format, at) {
    const backend = await treeOfLook(world, look);
    if (backend === null)
        return null;
    const root = at.replace(/^(\.\/)+/, '').replace(/\/+$/, '') || '.';
    const entries = (await backend.list()).filter((entry) => (0,domain_path/* pathWithin */.RY)(root, entry.path) !== null);
    if (entries.length === 0)
        return null;
    return {
        format,
        backend,
        location: { id: idOf(format, root), root, isConfigured: true },
        entries: () => Promise.resolve(entries),
        isFolder: true,
    };
}
async function treeOfLook(world, look) {
    if (look.ref === null)
        return treeUnderGuard(world, await world.repository.describe());
    const resolved = await world.repository.resolve(look.ref);
    if (resolved === null)
        throw new settings_error/* SettingsError */.G(`ref: "${look.ref}" is neither a ref nor a commit of this repository`);
    return world.repository.treeOf(look.ref, resolved.commit);
}
async function storeAtRef(world, format, at) {
    const resolved = await world.repository.resolve(at);
    if (resolved !== null) {
        const known = resolved.ref === null ? undefined : format.refStores([resolved.ref])[0];
        const name = known?.name ?? at;
        return wholeTree(format, world.repository.treeOf(name, resolved.commit), name, true);
    }
    const below = refsBelow(await world.repository.listRefs(), at);
    if (below.length === 0)
        return null;
    const prefix = at.endsWith('/') ? at : `${at}/`;
    const backend = await world.repository.treesBelow(prefix, below);
    return { ...wholeTree(format, backend, prefix.slice(0, -1), true), refs: below };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Format and place; bytes that are not UTF-8 are spelled out, so that what is printed is what the fingerprint is made of. */
function idOf(format, place) {
    return `${format.name}:${(0,domain_path/* printablePath */.Vj)(place)}`;
}

;// CONCATENATED MODULE: ./build/observe/change.js



/**
 * The change that the run is about; null for a run that is of none, unavailable when what it starts from cannot be read.
 * @param bringHistory called where older commits would tell what it starts from.
 */
async function findChange(world, { headCommit }, bringHistory) {
    let found = await startOf(world);
    if (found?.isCertain === false) {
        await bringHistory();
        found = await startOf(world);
    }
    if (found === null)
        return null;
    const { commit: start, isCertain } = found;
    const paths = headCommit === null ? null : await world.repository.changedPaths(start, headCommit);
    if (paths === null)
        return (0,observed/* unavailable */.h)(`commit ${start} is not in this clone; fetch it, or check out with fetch-depth: 0`);
    try {
        const tree = world.repository.treeOf(start, start);
        return (0,observed/* seen */.c)({ start, isCertain, paths, tree, stores: storesInTree(world.formats, tree, await tree.list(), '.') });
    }
    catch (error) {
        if (error instanceof unreadable_error/* UnreadableError */.G)
            return (0,observed/* unavailable */.h)(error.message);
        throw error;
    }
}
/** The commit that the change starts from, as far as it is known here; null for a run that is of no change. */
async function startOf({ event, repository }) {
    return event.baseCommit === null ? null : repository.startOfChange(event.baseCommit, event.headCommit);
}

;// CONCATENATED MODULE: ./build/observe/commits-withheld.js
/**
 * Bytes that are withheld for one file are withheld for every file that is to have them. And where one file may have been redacted, no
 * finding of any other names a commit to look at, which may have all of it still: of a copy
 * its object is left, of a lost update the merge that it is known by, and of a commit message what it names.
 */
function withCommitsWithheld(stores) {
    if (!stores.some((store) => store.artifacts.some(isWithheld) || lostIn(store).some(mayBeRedaction)))
        return stores;
    const withheld = new Set(stores.flatMap(({ artifacts }) => artifacts.filter(isWithheld).map(({ claim }) => claim?.sha256)));
    return stores.map((store) => ({
        ...store,
        artifacts: store.artifacts.map((artifact) => withoutPlaces(artifact, withheld)),
        references: store.references.map(withoutItsCommit),
        ...(store.merges === undefined ? {} : { merges: withoutParents(store.merges) }),
    }));
}
function isWithheld({ damage }) {
    return damage?.copies.kind === 'withheld';
}
function mayBeRedaction({ redaction }) {
    return redaction !== 'none';
}
function lostIn({ merges }) {
    return merges?.seen === true ? merges.value.lost : [];
}
function withoutPlaces(artifact, withheld) {
    const { claim, damage } = artifact;
    if (damage === undefined)
        return artifact;
    const mixedByMerge = damage.mixedByMerge === null ? null : { merge: null };
    return { ...artifact, damage: { ...damage, copies: left(damage.copies, withheld.has(claim?.sha256)), mixedByMerge } };
}
function left(copies, isNotToBeTold) {
    if (copies.kind !== 'found')
        return copies;
    return isNotToBeTold ? { kind: 'withheld' } : { ...copies, places: copies.places.map(withoutPlace) };
}
function withoutPlace(copy) {
    return copy.commit === null ? copy : { ...copy, commit: null, path: null, isCommitWithheld: true };
}
function withoutItsCommit(reference) {
    if (reference.commit === undefined)
        return reference;
    const { commit: _, ...left } = reference;
    return { ...left, from: 'a commit' };
}
function withoutParents(merges) {
    if (!merges.seen)
        return merges;
    const lost = merges.value.lost.map((update) => ({ ...update, parent: null, parentNumber: null }));
    return { ...merges, value: { ...merges.value, lost } };
}

;// CONCATENATED MODULE: ./build/observe/fetching.js

/** The refs that stores live in, or on a pull request, which no such ref is part of, what it starts from; and whatever is asked for by name. */
async function fetchWhatIsNeeded(world, look) {
    const commit = (await startOf(world))?.commit ?? null;
    const named = [...(look.ref === null ? [] : [look.ref]), ...look.stores.map(({ at }) => at)];
    const found = commit === null ? world.formats.flatMap((format) => format.refPatterns) : [];
    return world.repository.fetch({ refPatterns: [...found, ...named.flatMap(refPatternOf)], commit });
}
/** The ref, or the refs below a prefix, that a person's name for them stands for at the remote. */
function refPatternOf(name) {
    if (name === '' || /[\s:^~?*[\\]|^-|^[0-9a-f]{40,64}$/.test(name))
        return [];
    if (name.startsWith('refs/'))
        return [name.endsWith('/') ? `${name}*` : name];
    return [`refs/heads/${name.replace(/^origin\//, '')}`];
}
/** For a shallow clone that may fetch; for any other it brings nothing. */
function createHistoryFetching({ repository }, { isShallow }, fetch) {
    let bringing;
    let fact = null;
    const bring = async () => {
        fact = await repository.fetchHistory();
    };
    return {
        bring: async () => (bringing ??= isShallow && fetch !== null ? bring() : Promise.resolve()),
        fact: () => fact,
    };
}

;// CONCATENATED MODULE: ./build/domain/merge-facts.js
/** How many lost updates of one store are kept one by one. */
const MAX_LOST_UPDATES = 1_000;

;// CONCATENATED MODULE: ./build/observe/merges.js



/**
 * The same stores, each with what merges lost of it in the history that it was read from. Stores of one commit are looked at
 * together. On a proposed change only the change's own merges are.
 * @param found all stores that there are, for whose paths are whose.
 */
async function withMerges(world, repository, found, stores) {
    const done = new Map();
    for (const store of stores) {
        const from = historyOf(store, repository, found);
        if (from === null || done.has(store.id))
            continue;
        const together = stores.filter((other) => isSame(historyOf(other, repository, found), from));
        for (const each of await lookAt(world, from, found, together))
            done.set(each.id, each);
    }
    return stores.map((store) => done.get(store.id) ?? store);
}
function historyOf({ id, source }, { headCommit }, found) {
    switch (source.kind) {
        case 'work-tree':
            return headCommit === null ? null : { commit: headCommit };
        case 'ref':
            return { commit: source.commit };
        case 'refs':
            return { prefix: source.prefix, refs: found.find(({ location }) => location.id === id)?.refs ?? [] };
    }
}
function isSame(one, other) {
    if (one === null || 'prefix' in one !== 'prefix' in other)
        return false;
    return 'prefix' in one
        ? 'prefix' in other && one.prefix === other.prefix
        : 'commit' in other && one.commit === other.commit;
}
async function lookAt(world, from, found, stores) {
    const ownerOf = createOwners(stores, found.filter(({ isFolder }) => isFolder).map(({ location }) => location.root));
    const answer = await world.repository.lostUpdates({
        from,
        roots: stores.map(({ root }) => root),
        isWanted: (path) => ownerOf(path) !== null,
        since: world.event.baseCommit,
    });
    if (answer === null)
        return stores;
    if (!answer.seen)
        return stores.map((store) => ({ ...store, merges: answer }));
    const { lost, mergeCount, unseen } = answer.value;
    return stores.map((store) => {
        const own = lost.filter(({ path }) => ownerOf(path) === store);
        const updates = own.map((update) => ({ ...update, path: (0,domain_path/* pathWithin */.RY)(store.root, update.path) ?? update.path }));
        const kept = updates.slice(0, MAX_LOST_UPDATES);
        return { ...store, merges: (0,observed/* seen */.c)({ mergeCount, lost: kept, lostCount: updates.length, unseen }) };
    });
}
/** Which of some stores of one tree a path belongs to: that of the nearest folder above it, unless another one lies in between. */
function createOwners(stores, folders) {
    const known = stores.map((store) => ({ store, claimed: claimedAtTop(store) }));
    const roots = new Set([...stores.map(({ root }) => root), ...folders]);
    return (path) => {
        let folder = (0,domain_path/* folderOf */.yS)(path);
        while (folder !== '.' && !roots.has(folder))
            folder = (0,domain_path/* folderOf */.yS)(folder);
        const owner = known.find(({ claimed, store }) => store.root === folder && claimed?.has(path) !== false);
        return owner?.store ?? null;
    };
}
/** A manifest at the top would own all of the repository, sources and all: of that, what it names is the store. Null for any other. */
function claimedAtTop({ artifacts, format, manifests, root }) {
    if (format !== 'sums' || root !== '.')
        return null;
    const claimed = artifacts.filter(({ claim }) => claim !== null);
    return new Set([...claimed, ...manifests].map(({ path }) => path));
}

;// CONCATENATED MODULE: ./build/observe/narrow-to-change.js

/** On a pull request or in a merge queue: only the stores of the tree that the change touches. Elsewhere: all. */
function narrowToChange(change, stores) {
    if (change === null)
        return { scope: 'whole', stores, removed: [] };
    const inTree = stores.filter((store) => store.isFolder);
    if (!change.seen)
        return { scope: 'whole', stores: inTree, removed: [] };
    const { isCertain, paths, stores: before } = change.value;
    const touched = inTree.filter((store) => isTouched(store.location.root, paths));
    const ids = new Set(inTree.map(({ location }) => location.id));
    const gone = isCertain
        ? before.filter(({ location }) => !ids.has(location.id) && isTouched(location.root, paths))
        : [];
    const removed = gone.map(({ location }) => location.id).toSorted();
    if (touched.length === 0)
        return { scope: removed.length === 0 ? 'empty' : 'partial', stores: [], removed };
    return { scope: touched.length === inTree.length ? 'whole' : 'partial', stores: touched, removed };
}
function isTouched(root, changed) {
    return changed.some((path) => (0,domain_path/* pathWithin */.RY)(root, path) !== null);
}

;// CONCATENATED MODULE: ./build/observe/observe-trailers.js

/** A walk further back than this takes longer than the rest of a run. */
const MAX_COMMITS = 200_000;
/**
 * The same stores, with what commit messages of the repository's own branches name of them. A checkpoint that is absent is told
 * of the store that it should be in. Branches are no part of a single ref, nor of a change under review: then nothing is added.
 */
async function withTrailers(world, look, stores, surroundings) {
    let facts = stores.map(({ fact }) => fact);
    if (look.ref !== null || world.event.baseCommit !== null)
        return facts;
    for (const format of world.formats) {
        const own = stores.filter(({ open }) => open.format === format);
        if (format.trailer === undefined || own.length === 0)
            continue;
        const added = await lookFor(world, format, format.trailer, own, surroundings);
        facts = facts.map((fact) => withAdded(fact, added.get(fact.id)));
    }
    return facts;
}
function withAdded(fact, added) {
    if (added === undefined)
        return fact;
    const references = [...fact.references, ...added.references.toSorted((a, b) => (a.target < b.target ? -1 : 1))];
    const unjudged = [...(fact.unjudged ?? []), ...added.unjudged];
    return unjudged.length === 0 ? { ...fact, references } : { ...fact, references, unjudged };
}
async function lookFor(world, format, form, own, surroundings) {
    const refs = await world.repository.listRefs();
    const storeRefs = refs.filter((ref) => format.refStores([ref]).length > 0);
    const branches = ownBranches(refs, new Set(storeRefs));
    const first = own[0]?.fact;
    if (branches.length === 0 || first === undefined)
        return new Map();
    const request = { refs: branches, key: form.key, isValue: form.isId, maxCommits: MAX_COMMITS };
    const seen = await world.repository.trailers(request);
    const added = new Map(own.map(({ fact }) => [fact.id, { references: [], unjudged: [] }]));
    const holders = await holdersOf(form, own);
    const absent = [];
    for (const named of seen.named) {
        const holder = holders.get(named.value);
        if (holder === undefined)
            absent.push(named);
        else
            added.get(holder.id)?.references.push(referenceOf(form, holder, named, true));
    }
    const elsewhere = await heldElsewhere(world, format, form, storeRefs, absent);
    const isWithRefs = own.some(({ fact }) => fact.source.kind === 'refs');
    const lost = absent.filter(({ value }) => !elsewhere.has(value));
    const reasons = lost.map(({ value }) => doubtAbout(seen, surroundings, isWithRefs || form.isIdOfRef(value)));
    for (const [index, named] of lost.entries()) {
        if (reasons[index] !== null)
            continue;
        const home = homeOf(form, own, named.value) ?? first;
        added.get(home.id)?.references.push(referenceOf(form, home, named, false));
    }
    added.get(first.id)?.unjudged.push(...unseen(seen, surroundings.repository), ...counted(reasons));
    return added;
}
const TRACKING = /^refs\/remotes\/([^/]+)\//;
/** Local branches, and those tracked at `origin` or the only remote: what other remotes have is other people's. */
function ownBranches(refs, storeRefs) {
    const remotes = new Set(refs.flatMap((ref) => TRACKING.exec(ref)?.[1] ?? []));
    const own = remotes.has('origin') || remotes.size !== 1 ? 'origin' : [...remotes][0];
    return refs.filter((ref) => !storeRefs.has(ref) && (ref.startsWith('refs/heads/') || TRACKING.exec(ref)?.[1] === own));
}
/** The first store that has each checkpoint. */
async function holdersOf(form, own) {
    const holders = new Map();
    for (const { fact, open } of own) {
        for (const { path } of await open.entries()) {
            const inside = (0,domain_path/* pathWithin */.RY)(open.location.root, path);
            const id = inside === null ? null : form.idOf(inside);
            if (id !== null && !holders.has(id))
                holders.set(id, fact);
        }
    }
    return holders;
}
/** Of checkpoints that no store under judgement has, those in other refs of the format: remote-tracking copies, stores not asked for. */
async function heldElsewhere({ repository }, format, form, storeRefs, absent) {
    const held = new Set();
    if (absent.length === 0)
        return held;
    for (const ref of storeRefs) {
        const prefix = format.refStores([ref])[0]?.ref ?? ref;
        if (prefix.endsWith('/')) {
            const id = form.idOf(`${ref.split('/').slice(-2).join('/')}/`);
            if (id !== null)
                held.add(id);
            continue;
        }
        const folders = new Map(absent.map(({ value }) => [form.folderOf(value, 'tree'), value]));
        for (const folder of await repository.holds(ref, [...folders.keys()]))
            held.add(folders.get(folder) ?? '');
    }
    return held;
}
/** Why an absent checkpoint may be somewhere all the same; null when it can be nowhere. */
function doubtAbout({ hasRemote }, { fetch, unopened }, mayBeInRef) {
    if (unopened.length > 0)
        return 'store-unopened';
    if (fetch !== null && fetch.failure !== null)
        return 'fetch-failed';
    // A clone brings branches, and no refs of other kinds.
    return fetch === null && hasRemote && mayBeInRef ? 'not-fetched' : null;
}
function counted(reasons) {
    const counts = new Map();
    for (const cause of reasons)
        if (cause !== null)
            counts.set(cause, (counts.get(cause) ?? 0) + 1);
    return [...counts].map(([cause, count]) => ({ kind: 'trailer', cause, count }));
}
/** Commits that were not looked at. */
function unseen({ end }, { isShallow }) {
    const causes = [];
    if (isShallow)
        causes.push('shallow');
    if (end === 'limit')
        causes.push('too-many-commits');
    if (end === 'failure')
        causes.push('history-unreadable');
    return causes.map((cause) => ({ kind: 'trailer', cause, count: 0 }));
}
/** Where an absent checkpoint should be: with others of its kind. */
function homeOf(form, own, id) {
    return own.find(({ fact }) => (fact.source.kind === 'refs') === form.isIdOfRef(id))?.fact;
}
function referenceOf(form, { source }, { commit, count, value }, isPresent) {
    const target = form.folderOf(value, source.kind === 'refs' || form.isIdOfRef(value) ? 'refs' : 'tree');
    return { kind: 'trailer', from: `commit ${commit}`, role: form.key, target, isPresent, commit, count };
}

// EXTERNAL MODULE: ./build/domain/acceptance.js
var acceptance = __webpack_require__(1726);
;// CONCATENATED MODULE: ./build/observe/read-accepted.js




/**
 * What people have accepted. A proposed change does not accept its own damage: there the file is that of the base, and that the change
 * touches it is only told.
 */
async function readAccepted(world, repository, change) {
    const tree = treeUnderGuard(world, repository);
    const own = tree === null ? null : await fileIn(tree);
    const { baseCommit, isUntrusted } = world.event;
    if (baseCommit === null && isUntrusted)
        return own === null ? null : (0,observed/* unavailable */.h)('this run is for code of strangers, and its own file is not obeyed');
    if (baseCommit === null) {
        const isOfWorkTree = repository.kind !== 'bare';
        return own === null ? null : parsed(world, own, isOfWorkTree ? null : repository.headCommit, false);
    }
    const base = await fileOfBase(world, baseCommit, change);
    if (base === undefined)
        return own === null ? null : (0,observed/* unavailable */.h)('the base is not here, and the file of a proposed change is not obeyed');
    const isChanged = change?.seen === true && change.value.paths.includes(acceptance/* ACCEPTED_PATH */.ce);
    if (base.file === null && !isChanged)
        return null;
    return parsed(world, base.file ?? (0,observed/* seen */.c)(new Uint8Array()), base.commit, isChanged);
}
/** In the newest tree of the base that is here; undefined when there is none. */
async function fileOfBase({ repository }, baseCommit, change) {
    const start = change?.seen === true ? change.value : null;
    if (baseCommit !== start?.start) {
        const file = await fileIn(repository.treeOf(baseCommit, baseCommit));
        if (file?.seen !== false)
            return { file, commit: baseCommit };
    }
    return start === null ? undefined : { file: await fileIn(start.tree), commit: start.start };
}
async function fileIn(tree) {
    try {
        return (await tree.readTexts([acceptance/* ACCEPTED_PATH */.ce], acceptance/* MAX_ACCEPTED_BYTES */.l$)).get(acceptance/* ACCEPTED_PATH */.ce) ?? null;
    }
    catch (error) {
        if (error instanceof unreadable_error/* UnreadableError */.G)
            return (0,observed/* unavailable */.h)(error.message);
        throw error;
    }
}
function parsed({ parseAccepted }, file, commit, isChanged) {
    return file.seen ? (0,observed/* seen */.c)({ commit, ...parseAccepted(file.value), isChanged }) : file;
}

;// CONCATENATED MODULE: ./build/observe/look-into-damage.js

/** Each is read once more; the others are counted, and not looked into. */
const MAX_QUESTIONS = 100_000;
/**
 * The same store, with what could be found out about each artifact that does not have its recorded bytes.
 * @param bringHistory called when there is one.
 */
async function lookIntoDamage(repository, backend, store, bringHistory) {
    const { artifacts, root } = store;
    const suspects = artifacts.filter(isSuspect);
    if (suspects.length === 0)
        return store;
    const present = new Set(artifacts.flatMap(({ claim, reading }) => (reading.kind === 'absent' ? [] : (claim?.manifest ?? []))));
    const damaged = suspects
        .flatMap((artifact) => {
        const question = questionOf(artifact, root, store.isConfigured ? null : present);
        return question === null ? [] : [{ path: artifact.path, question }];
    })
        .slice(0, MAX_QUESTIONS);
    if (damaged.length === 0)
        return store;
    await bringHistory();
    const answers = await repository.investigate(backend, damaged.map(({ question }) => question));
    if (answers === null)
        return store;
    const byPath = new Map(damaged.map(({ path }, index) => [path, answers[index]]));
    return {
        ...store,
        artifacts: artifacts.map((artifact) => {
            const damage = byPath.get(artifact.path);
            return damage === undefined ? artifact : { ...artifact, damage };
        }),
    };
}
/**
 * What to ask about an artifact that {@link isSuspect}; null when it was not compared. Where no file that a manifest names is there, it
 * describes a download, and nothing is missing.
 * @param present manifests of which some file is there; null when every missing file counts.
 */
function questionOf({ claim, path, reading }, root, present) {
    const expected = claim?.sha256 ?? null;
    if (claim === null || expected === null)
        return null;
    const question = {
        path: (0,domain_path/* joinPath */.uJ)(root, path),
        manifest: (0,domain_path/* joinPath */.uJ)(root, claim.manifest),
        expected,
        actual: null,
        isRemoved: reading.kind === 'absent',
    };
    switch (reading.kind) {
        case 'read':
            return { ...question, actual: reading.sha256 };
        case 'absent':
            return present?.has(claim.manifest) === false ? null : question;
        case 'object-absent':
        case 'object-corrupt':
            return question;
        case 'present':
        case 'unreadable':
            return null;
    }
}
/** Its recorded SHA-256 is not that of what was read. */
function isSuspect({ claim, reading }) {
    const expected = claim?.sha256 ?? null;
    if (expected === null)
        return false;
    return reading.kind !== 'read' || (reading.sha256 !== expected && reading.lfsOid !== expected);
}

// EXTERNAL MODULE: ./build/domain/store-facts.js
var store_facts = __webpack_require__(6626);
;// CONCATENATED MODULE: ./build/observe/spared-reading.js


/** What was read of a store, by path in the tree, of files that a change leaves alone and that are as they were recorded. */
function soundReadings({ artifacts, root }, touched) {
    return artifacts
        .map((artifact) => [(0,domain_path/* joinPath */.uJ)(root, artifact.path), artifact])
        .filter(([path, artifact]) => !touched.has(path) && isAsRecorded(artifact))
        .map(([path, { reading }]) => [path, reading]);
}
/** Damage is looked at twice, for what lies in the work tree need not be what was committed. */
function isAsRecorded({ claim, reading }) {
    if (claim === null)
        return reading.kind === 'present';
    if (reading.kind !== 'read')
        return false;
    const { others = {}, sha256 } = claim;
    return ((sha256 === null || sha256 === reading.sha256) &&
        store_facts/* OTHER_ALGORITHMS */.CY.every((name) => others[name] === undefined || others[name] === reading.others?.[name]));
}
/** A tree of which some files are known already, and not read a second time. */
function withSparedReading(tree, known) {
    return {
        ...tree,
        read: async (requests, progress) => {
            const answers = requests.map((request) => knownAnswer(request, known));
            const open = requests.filter((_, at) => answers[at] === null);
            const readings = (await tree.read(open, progress))[Symbol.iterator]();
            return answers.map((answer) => answer ?? readings.next().value ?? { kind: 'absent' });
        },
    };
}
function knownAnswer({ isHashed, others = [], paths }, known) {
    const [path = '', ...more] = paths;
    const reading = more.length === 0 ? known.get(path) : undefined;
    if (reading === undefined || (isHashed && reading.kind !== 'read'))
        return null;
    if (reading.kind === 'read' && others.some((name) => reading.others?.[name] === undefined))
        return null;
    return reading;
}

;// CONCATENATED MODULE: ./build/observe/read-stores.js





/**
 * Reads one store after the other: each keeps all cores busy by itself. Damage is looked into.
 * @param bringHistory called before that, for older commits may tell what it is.
 */
async function readStores(world, stores, bringHistory) {
    return readAll(stores, async (store) => {
        const fact = await readStore(world, store, '');
        return lookIntoDamage(world.repository, store.backend, fact, bringHistory);
    });
}
async function readAll(stores, read) {
    const facts = [];
    const unopened = [];
    for (const open of stores) {
        const answer = await orUnavailable(async () => read(open));
        if (answer.seen)
            facts.push({ open, fact: answer.value });
        else
            unopened.push({ id: open.location.id, reason: answer.reason });
    }
    return { stores: facts, unopened };
}
async function readStore(world, { backend, entries, format, location }, suffix) {
    return format.read(backend, location, await entries(), world.progress(location.id + suffix));
}
async function orUnavailable(work) {
    try {
        return (0,observed/* seen */.c)(await work());
    }
    catch (error) {
        if (error instanceof unreadable_error/* UnreadableError */.G)
            return (0,observed/* unavailable */.h)(error.message);
        throw error;
    }
}
/** The same stores where the change starts from. One that is not there has nothing that the change could have found. */
async function readBase(world, change, facts, judged) {
    if (change?.seen !== true)
        return change;
    const { isCertain, paths, start, tree } = change.value;
    const touched = new Set(paths);
    const backend = withSparedReading(tree, new Map(facts.flatMap(({ fact }) => soundReadings(fact, touched))));
    const before = [];
    for (const store of judged) {
        const same = await sameAtBase(change.value, store);
        if (same !== null)
            before.push({ ...same, backend });
    }
    const { stores, unopened } = await readAll(before, async (store) => readStore(world, store, ' at the base'));
    const base = { commit: start, stores: stores.map(({ fact }) => fact), unopened };
    return (0,observed/* seen */.c)(isCertain ? base : { ...base, isUncertain: true });
}
/** Found there by what the tree holds, or where it was asked for by name, by what lies at its place. */
async function sameAtBase({ stores, tree }, { format, location }) {
    const found = stores.find((store) => store.location.id === location.id);
    if (found !== undefined && !location.isConfigured)
        return found;
    if (!location.isConfigured)
        return null;
    const entries = (await tree.list()).filter(({ path }) => (0,domain_path/* pathWithin */.RY)(location.root, path) !== null);
    if (entries.length === 0)
        return null;
    return { format, backend: tree, location, entries: () => Promise.resolve(entries), isFolder: true };
}

;// CONCATENATED MODULE: ./build/observe/tips.js



/**
 * The commits that stores were read from, now and in the runs that are remembered, and whether some ref still reaches those. Null
 * when nothing is remembered, and for a proposed change or a commit that was asked for by name, which speak for no branch.
 */
async function observeTips(world, seenSoFar) {
    const { history, look } = seenSoFar;
    if (history === null || world.event.baseCommit !== null || look.ref !== null)
        return null;
    const present = presentTips(world, seenSoFar);
    const tips = formerTips(world, seenSoFar, history);
    const asked = new Set(tips.map(({ tip }) => tip));
    for (const { tip } of present)
        asked.delete(tip);
    const answer = await world.repository.reached(asked, (commit) => tips_nameOf(world, commit));
    if (answer === null)
        return null;
    const now = new Set(present.map(({ tip }) => tip));
    const fates = tips.map((former) => {
        const isReached = now.has(former.tip) ? (0,observed/* seen */.c)(true) : fateOf(former.tip, answer);
        return { ...former, isReached: isMissed(former, isReached, world, seenSoFar) ? NOT_FETCHED : isReached };
    });
    return { present, former: worthKeeping(fates, (0,domain_history/* handedOn */.Uz)(history.history, world.event.name === 'local')) };
}
const NOT_FETCHED = (0,observed/* unavailable */.h)('the store is not here, and its ref was not fetched');
function tips_nameOf(world, commit) {
    return world.fingerprint('commit', commit);
}
/** Names that no history takes are not remembered. */
const MAX_NAME_CHARACTERS = 300;
/** A folder's commit is the branch's: it speaks for the branch in its own runs only. */
function presentTips(world, { found, repository, stores }) {
    const folders = new Set(found.filter(({ isFolder }) => isFolder).map(({ location }) => location.id));
    const tips = stores.flatMap((store) => {
        const { checkpointCount: checkpoints, id, source } = store;
        const isFolder = folders.has(id);
        const commit = isFolder ? repository.headCommit : source.kind === 'ref' ? source.commit : null;
        const ref = isFolder ? branchOf(repository) : source.kind === 'ref' ? source.ref : '';
        if (commit === null || (isFolder && !world.event.isOfDefaultBranch))
            return [];
        if (Math.max(id.length, ref.length) > MAX_NAME_CHARACTERS)
            return [];
        return [{ store: id, ref, tip: tips_nameOf(world, commit), checkpoints, sessions: store.sessions.length }];
    });
    return tips.slice(0, domain_history/* MAX_TIPS */.Yv);
}
function branchOf({ headRef }) {
    return headRef ?? 'HEAD';
}
/** How many distinct tips of one store are asked for. */
const MAX_ASKED = 200;
/**
 * Every tip that a run of the same kind has seen, each once, ordered by store, newest first. What runs on GitHub saw, a clone
 * elsewhere need not have yet; what it saw itself, it had.
 */
function formerTips(world, { found, look, repository, stores }, history) {
    const isLocal = world.event.name === 'local';
    const isEverything = look.stores.length === 0 && look.within === '.';
    const read = new Set(stores.map(({ id }) => id));
    const unread = new Set(found.map(({ location }) => location.id).filter((id) => !read.has(id)));
    const isAsked = ({ ref, store }) => (read.has(store) || (isEverything && !unread.has(store))) &&
        (world.event.isOfDefaultBranch || ref !== branchOf(repository));
    const byStore = new Map();
    const runs = history.history.runs.filter(({ event }) => (event === 'local') === isLocal);
    const seenTips = runs.toReversed().flatMap(({ atMs, tips = [] }) => tips.map((tip) => ({ ...tip, seenAtMs: atMs })));
    // What is handed on comes first: it is asked for however much was seen since.
    for (const tip of [...(0,domain_history/* handedOn */.Uz)(history.history, isLocal), ...seenTips].filter(isAsked)) {
        const known = byStore.get(tip.store) ?? new Map();
        byStore.set(tip.store, known);
        const seenAtMs = Math.max(tip.seenAtMs, known.get(tip.tip)?.seenAtMs ?? 0);
        if (known.has(tip.tip) || known.size < MAX_ASKED)
            known.set(tip.tip, { ...tip, seenAtMs });
    }
    return [...byStore]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, known]) => [...known.values()].toSorted((a, b) => b.seenAtMs - a.seenAtMs));
}
function fateOf(tip, answer) {
    if (!answer.seen)
        return answer;
    const { isWhole, reached } = answer.value;
    if (reached.has(tip))
        return (0,observed/* seen */.c)(true);
    return isWhole ? (0,observed/* seen */.c)(false) : (0,observed/* unavailable */.h)('some of the history is not here: the clone is shallow');
}
/** A store that is not here need not be gone: nobody may have fetched its ref. */
function isMissed({ ref, store }, isReached, { event }, { fetch, repository, stores }) {
    if (!isReached.seen || isReached.value || stores.some(({ id }) => id === store))
        return false;
    const isFetched = fetch !== null && fetch.failure === null;
    return event.name !== 'local' && !isFetched && ref !== branchOf(repository);
}
function worthKeeping(fates, missed) {
    const stores = [...new Set(fates.map(({ store }) => store))];
    return stores.flatMap((store) => {
        const own = fates.filter((fate) => fate.store === store);
        const gone = own.filter(({ isReached }) => isReached.seen && !isReached.value);
        // Missed before, and not to be told now: that is no reason to call it well.
        const untold = own.filter((fate) => !fate.isReached.seen && missed.some((tip) => tip.tip === fate.tip));
        const kept = [...gone, ...untold].slice(0, facts/* MAX_FORMER_TIPS */.SX);
        return kept.length > 0 ? kept : own.slice(0, 1);
    });
}

;// CONCATENATED MODULE: ./build/observe/observe.js













/** Looks at the world once. Judges nothing; what cannot be seen is said so, in the facts. */
async function observe(world, look) {
    const startedAtMs = world.clock.nowMs();
    const aside = Promise.all([
        world.github?.observe() ?? null,
        world.history?.read() ?? null,
        world.memory?.open() ?? null,
    ]);
    // It is told below; until then nobody waits for it.
    aside.catch(() => undefined);
    const canary = await (0,observe_canary/* observeCanary */.F)(world.verifier);
    const fetched = look.isFetching ? await fetchWhatIsNeeded(world, look) : null;
    const describing = world.repository.describe();
    const [described, found] = await Promise.all([describing, findStores(world, look, describing)]);
    const older = createHistoryFetching(world, described, fetched);
    const change = await findChange(world, described, older.bring);
    const narrowed = narrowToChange(change, found.stores);
    const read = await readStores(world, narrowed.stores, older.bring);
    const history = older.fact();
    const fetch = fetched === null ? null : { ...fetched, history };
    const repository = history === null ? described : await world.repository.describe();
    const [github, runs] = await aside;
    const unopened = [...found.unopened, ...read.unopened];
    const surroundings = { repository, fetch, unopened: unopened.map(({ id }) => id) };
    const named = await withTrailers(world, look, read.stores, surroundings);
    const stores = withCommitsWithheld(await withMerges(world, repository, found.stores, named));
    const tips = await observeTips(world, { look, repository, found: found.stores, stores, fetch, history: runs });
    return {
        schema: facts/* FACTS_SCHEMA */.Of,
        startedAtMs,
        event: world.event,
        canary,
        repository: (0,observed/* seen */.c)(repository),
        fetch,
        scope: narrowed.scope,
        stores,
        unopened,
        removed: look.stores.length > 0 ? [] : narrowed.removed,
        base: await readBase(world, change, read.stores, narrowed.stores),
        accepted: await readAccepted(world, repository, change),
        github,
        history: runs,
        memory: world.memory?.describe() ?? null,
        ...(tips === null ? {} : { tips }),
        effects: [],
        remembered: [],
    };
}
/** The same facts after the run's own effects: what became of them, and the requests that they took. */
async function lookBack(facts, effects, github) {
    if (facts.github?.seen !== true || github === null)
        return { ...facts, effects };
    return { ...facts, effects, github: (0,observed/* seen */.c)({ ...facts.github.value, requests: await github.requests() }) };
}

// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/not-told.js

/** What a run was to tell people on GitHub and did not, and why: one sentence each, none when all was told. Untrusted text. */
function notToldOf(facts, { conduct, wanted }, { heldCount }) {
    if (!wanted.issues && !wanted.status)
        return [];
    return [...heldBack(facts, conduct), ...tooMuch(heldCount), ...not_told_unseen(facts, wanted)];
}
function heldBack({ effects }, conduct) {
    switch (conduct) {
        case 'act':
            return [];
        case 'plan': {
            const planned = effects.filter(({ result }) => result === 'planned').length;
            return [`This was a dry run: nothing was written to GitHub; ${(0,words/* count */.U9)(planned, 'step was', 'steps were')} planned.`];
        }
        case 'hold': {
            const waiting = effects.filter(({ result }) => result === 'waiting').length;
            const waits = (0,words/* count */.U9)(waiting, 'effect waits', 'effects wait');
            return [`Local-only mode is on: nothing was written to GitHub; ${waits} for a run without it.`];
        }
    }
}
function tooMuch(heldCount) {
    if (heldCount === 0)
        return [];
    const waits = (0,words/* count */.U9)(heldCount, 'change of an issue waits', 'changes of issues wait');
    return [`${waits} for a later run: so much is not told at once. The findings are all in this report.`];
}
const LEFT = 'the next run that can look at them decides anew';
/** What could not be looked at is not written either: it might be there already. */
function not_told_unseen({ github }, wanted) {
    const issues = wanted.issues ? whyUnseen(github, 'issues') : null;
    const status = wanted.status ? whyUnseen(github, 'status') : null;
    if (issues !== null && issues === status)
        return [`Issues and the commit's status were not looked at, and stay as they are: ${issues}. Of issues, ${LEFT}.`];
    return [
        ...(issues === null ? [] : [`Issues were not looked at, and stay as they are: ${issues}; ${LEFT}.`]),
        ...(status === null ? [] : [`The commit's status was not looked at, and stays as it is: ${status}.`]),
    ];
}
function whyUnseen(github, what) {
    if (github === null)
        return 'looking at GitHub is switched off';
    if (!github.seen)
        return github.reason;
    const found = github.value[what];
    if (found === null)
        return whyNotAsked(github.value);
    return found.seen ? null : found.reason;
}
function whyNotAsked({ rateLimits }) {
    return rateLimits.seen ? 'the repository is not known; set GITHUB_REPOSITORY to owner/name' : rateLimits.reason;
}

// EXTERNAL MODULE: ./build/report/report.js
var report = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/domain/issue-marker.js
var issue_marker = __webpack_require__(9673);
// EXTERNAL MODULE: ./build/report/escape/markdown.js
var markdown = __webpack_require__(1674);
// EXTERNAL MODULE: ./build/report/escape/visible-text.js
var visible_text = __webpack_require__(9505);
// EXTERNAL MODULE: ./build/report/explain.js
var explain = __webpack_require__(5696);
// EXTERNAL MODULE: ./build/report/reporters/trace-markdown.js
var trace_markdown = __webpack_require__(2389);
;// CONCATENATED MODULE: ./build/report/reporters/what-to-do.js
const INTEGRITY = 'Find out who changed the files, and what for: <code>git log --stat -- PATH</code> names the commits. Where it was a mistake, take the file back from the commit before it. Where it was meant, seal or record the digests anew. What somebody may have taken out on purpose, such as a secret, is not brought back before they were asked.';
const REDACTED = 'Leave a file that was redacted as it is, and bring nothing back of what was taken out. A person decides: seal or record its digest anew, or accept the finding: <code>session-reliability accept SUBJECT --reason TEXT</code>.';
const WAIT = 'Nothing, if it passes: see www.githubstatus.com. If it stays, run the guard less often or find what else uses the API.';
/** What a person can do, by the code of the finding. Markdown. */
const ADVICE = {
    'digest-mismatch': INTEGRITY,
    'artifact-missing': INTEGRITY,
    'bag-invalid': INTEGRITY,
    'manifest-unreadable': 'Take the manifest back from the last commit in which it could be read, or write it anew from files that are known to be good.',
    'manifest-hostile': 'Look at who wrote these lines, and remove them: they name what no manifest of this store may name.',
    'object-missing': 'Fetch the objects from another clone, or from a backup: <code>git fsck</code> lists them.',
    'object-corrupt': 'Copy the objects from another clone. Do not run <code>git gc</code> before.',
    'reference-broken': 'Find out whether it was ever there: <code>git log --diff-filter=D -- PATH</code>. A checkpoint that a commit names may still be in the clone that made it. A link is to be mended where it stands.',
    'reference-orphan': 'Name it in the record or the index that should, or remove it.',
    'index-disagrees': 'Take back whichever changed by mistake, or write the index anew from what is there, then seal.',
    'record-damaged': 'Stop what writes the file, and look at the lines that are named. <code>git log --stat -- PATH</code> names who changed them: a line may be damaged because a secret was taken out of it, and then it stays so. What a crash lost may be in an older version. Nothing is repaired here.',
    'conflict-marker': 'Settle the conflict: keep what both sides say, and take the marker lines out. <code>git log --merges -- PATH</code> names the merge.',
    'merge-lost-update': 'Ask who merged whether it was meant. Where it was not, make the change again in a commit of its own: the page of this finding says how. Where a redaction was undone, take the secret out again, and call it known: revoke it.',
    'history-rewritten': 'Ask who pushed whether it was meant, and what for. If it was a redaction, leave it as it is. If it was not, a clone that has not fetched since has the old history: keep it.',
    'guard-blind': 'The guard could not see what it has to judge. The reason stands above; until it is mended nothing is known of this store.',
    'api-slow': WAIT,
    'api-failing': WAIT,
    'api-unavailable': WAIT,
    'rate-limit-low': WAIT,
    'rate-limit-exhausting': WAIT,
    'heartbeat-missed': 'Open the workflow under Actions and enable it, or run it by hand.',
    'schedule-ending': 'Push a commit, or disable and enable the workflow under Actions: that starts the 60 days again.',
    'queue-stuck': 'Mend the cause that is given, then <code>node dist/index.js queue retry KEY</code>, or <code>queue drop KEY</code>.',
    'permission-missing': 'Add the line that is given under <code>permissions:</code> of the job.',
};
/** What a person can do about findings of this code. Never to restore what was redacted. Markdown. */
function whatToDo(code, findings) {
    const advice = Object.hasOwn(ADVICE, code)
        ? (ADVICE[code] ?? '')
        : 'See what the table says, and the page of this finding.';
    const redactedCount = findings.filter(({ evidence }) => evidence['diagnosis'] === 'redacted').length;
    if (redactedCount === 0)
        return advice;
    return redactedCount === findings.length ? REDACTED : `${REDACTED}\n\nAs to the others: ${advice}`;
}

;// CONCATENATED MODULE: ./build/report/reporters/issues.js








/** GitHub takes no longer text of an issue or comment, in characters. */
const MAX_BODY = 65_536;
/** Room for the marker, which stands after the text. */
const MAX_TEXT = 58_000;
/** How many rows the table has at first, and as long as the text is too long. */
const FEWER = [1, 0.4, 0.1, 0];
/**
 * The steps that tell people what was decided, in an order that can be cut off anywhere: what is left over is decided anew by the
 * next run. An issue whose text would stay the same is left alone, and no more texts are changed than the policy has it.
 */
function issueSteps(decisions, context) {
    let edits = 0;
    return decisions.flatMap((decision) => {
        const steps = stepsOf(decision, context);
        if (decision.kind !== 'update')
            return steps;
        edits += steps.length;
        return edits > context.policy.reach.edits ? [] : steps;
    });
}
function stepsOf(decision, context) {
    switch (decision.kind) {
        case 'open': {
            const { after, incident } = decision;
            const { guardId } = context;
            const body = bodyOf(incident, context, { state: 'firing', after });
            const step = {
                kind: 'open-issue',
                key: `open:${incident.id}`,
                problem: incident.id,
                title: titleOf(incident),
            };
            return [{ ...step, body, label: guardId }];
        }
        case 'merge': {
            const { into, issue } = decision;
            const body = `Duplicate of #${into}, which tells of the same problem.`;
            return [
                { kind: 'comment', key: `merged:${issue.number}:${into}`, number: issue.number, body },
                { kind: 'close-issue', key: `close:${issue.number}:duplicate`, number: issue.number, reason: 'duplicate' },
            ];
        }
        case 'update':
            return edit(decision.incident, decision.issue, context, null);
        case 'worse':
        case 'remind':
        case 'flapping':
            return [commentOn(decision, context), ...edit(decision.incident, decision.issue, context, context.nowMs)];
        case 'resolve': {
            const { incident, issue } = decision;
            return [
                commentOn(decision, context),
                ...edit(incident, issue, context, context.nowMs, 'resolved'),
                {
                    kind: 'close-issue',
                    key: `close:${issue.number}:${incident.sinceMs}`,
                    number: issue.number,
                    reason: 'completed',
                },
            ];
        }
        case 'reopen': {
            const { incident, issue } = decision;
            return [
                { kind: 'reopen-issue', key: `reopen:${issue.number}:${incident.sinceMs}`, number: issue.number },
                commentOn(decision, context),
                ...edit(incident, issue, context, context.nowMs),
            ];
        }
    }
}
function edit(incident, issue, context, toldAtMs, state = 'firing') {
    const after = afterIn(issue.body);
    const body = bodyOf(incident, context, { state, after, toldAtMs: toldAtMs ?? issue.marker.toldAtMs });
    const title = titleOf(incident);
    if (title === issue.title && isSameText(body, issue.body))
        return [];
    return [{ kind: 'edit-issue', key: `edit:${issue.number}`, number: issue.number, title, body }];
}
/** The same but for the looks that the marker lists: they alone are no reason to edit an issue in every run. */
function isSameText(a, b) {
    const plain = (body) => {
        const marker = (0,issue_marker/* parseMarker */.g)(body);
        return JSON.stringify([textBefore(body), marker === null ? null : { ...marker, evaluations: [] }]);
    };
    return plain(a) === plain(b);
}
function textBefore(body) {
    return body.replaceAll('\r\n', '\n').slice(0, body.replaceAll('\r\n', '\n').lastIndexOf('<!-- session-reliability '));
}
const EARLIER = /^Earlier: #(\d{1,9})$/m;
function afterIn(body) {
    const found = EARLIER.exec(textBefore(body).replaceAll('\r\n', '\n'))?.[1];
    return found === undefined ? null : Number(found);
}
/** Code and place, of harmless characters only: a title is shown in mails and lists that escape nothing. */
function titleOf({ code, scope }) {
    const MOST = 120;
    const place = (0,visible_text/* visibleText */.Q)(scope)
        .replace(/[^\w .,:/+()-]/g, '_')
        .replace(/\/(?=\/)|(?<=\bGH)-|(?<=\bwww)\./gi, '_');
    return `${code}: ${place.length > MOST ? `${place.slice(0, MOST)}\u2026` : place}`;
}
function bodyOf(incident, context, { state, after, toldAtMs = context.nowMs }) {
    const { code, id: problem, severity, sinceMs, standing } = incident;
    const marker = (0,issue_marker/* markerText */.U)({
        ...{ guard: context.guardId, problem, code, scope: (0,domain_history/* scopeName */.OK)(incident), state, severity, sinceMs, toldAtMs },
        evaluations: standing.evaluations,
    });
    const texts = FEWER.map((share) => () => issues_text(incident, context, state, after, Math.floor(context.policy.rows * share)));
    for (const make of texts) {
        const made = make();
        if (made.length <= MAX_TEXT)
            return `${made}\n\n${marker}`.slice(0, MAX_BODY);
    }
    return marker;
}
function issues_text(incident, context, state, after, rows) {
    const { code, scope, severity, sinceMs } = incident;
    const sections = [
        `**${severity}** in ${(0,markdown/* markdownCode */.D)(scope)}: ${(0,markdown/* markdownText */.p)(code)}`,
        ...(state === 'resolved' ? ['**This is over.**'] : []),
        table(incident, rows),
        [`Since: ${minuteOf(sinceMs)}`, ...lastSeen(incident), `Tried so far: nothing; this guard changes no store.`].join('  \n'),
        `### What to do\n\n${whatToDo(code, incident.findings)}\n\nWhat it means: ${(0,explain/* explanationOf */.p)(code, context.pages)}`,
        `This issue closes itself when the problem has been gone for ${context.policy.goodEvaluations} runs. To say that somebody is at it: assign the issue, label it <code>acknowledged</code>, or comment <code>/ack</code>. To be told no more of it: close it as not planned.`,
        ...(after === null ? [] : [`Earlier: #${after}`]),
    ];
    return sections.filter((section) => section !== '').join('\n\n');
}
function table({ acceptedCount, findings, now, standing }, rows) {
    const known = acceptedCount === 0 ? '' : `${(0,words/* acceptedInWords */.Ks)(acceptedCount)}, as known: see the job summary.`;
    if (findings.length === 0) {
        if (now !== null)
            return '';
        const runs = standing.goodStreak === 1 ? 'run' : `${standing.goodStreak} runs`;
        // The number of runs is part of the text: the issue remembers them where the history does not.
        return acceptedCount === 0
            ? `It was not there in the last ${runs}.`
            : `Nothing else was left of it in the last ${runs}: ${known}`;
    }
    const shown = findings.slice(0, rows).map((finding) => {
        const { place, severity, summary } = finding;
        const where = place === null ? '' : ` (${(0,markdown/* markdownCode */.D)(`${place.path}:${place.line}`)})`;
        return `| ${severity} | ${(0,markdown/* markdownText */.p)(summary)}${where}${(0,trace_markdown/* traceMarkdown */.J)(finding)} |`;
    });
    const rest = findings.length - shown.length;
    const more = rest > 0 ? `\n\n\u2026 and ${(0,words/* grouped */.zD)(rest)} more in the run's report.` : '';
    const lines = ['| Severity | What is wrong |', '| --- | --- |', ...shown];
    return `${lines.join('\n')}${more}${known === '' ? '' : `\n\nBeside that, ${known}`}`;
}
/** By the day: an issue is not edited in every run for it. */
function lastSeen({ now, standing }) {
    const { isFlapping, lastBadMs } = standing;
    return [
        ...(lastBadMs === null ? [] : [`Last seen: ${now === null ? minuteOf(lastBadMs) : dayOf(lastBadMs)}`]),
        ...(isFlapping ? ['It comes and goes; this issue stays open until that ends.'] : []),
    ];
}
function commentOn({ kind, incident, issue }, { runUrl, nowMs }) {
    const { acceptedCount, findings, severity, sinceMs, standing } = incident;
    const log = runUrl === '' ? '' : ` ([run](${runUrl}))`;
    const key = (name, ...parts) => [name, issue.number, ...parts].join(':');
    const said = (name, body) => ({
        kind: 'comment',
        key: name,
        number: issue.number,
        body: body + log,
    });
    switch (kind) {
        case 'worse':
            return said(key('worse', severity, sinceMs), `This got worse: it is **${severity}** now.`);
        case 'remind':
            return said(key('remind', dayOf(nowMs)), `Still there, since ${minuteOf(sinceMs)}, with ${(0,words/* grouped */.zD)(findings.length)} findings, and nobody has acknowledged it.`);
        case 'flapping':
            return said(key('flapping', dayOf(nowMs)), 'This comes and goes. The issue stays open until that ends, with one comment a day at most.');
        case 'resolve':
            return said(key('resolved', sinceMs), acceptedCount === 0
                ? `Gone in the last ${standing.goodStreak} runs, so this is over.`
                : `Nothing is left of it in the last ${standing.goodStreak} runs but what is known: ${(0,words/* acceptedInWords */.Ks)(acceptedCount)}. So this is over.`);
        case 'reopen':
            return said(key('reopened', sinceMs), 'This is there again, or still.');
    }
}
const MINUTE_LENGTH = '2026-07-13T12:00'.length;
const DAY_LENGTH = '2026-07-13'.length;
function minuteOf(ms) {
    return `${new Date(ms).toISOString().slice(0, MINUTE_LENGTH).replace('T', ' ')} UTC`;
}
function dayOf(ms) {
    return new Date(ms).toISOString().slice(0, DAY_LENGTH);
}

;// CONCATENATED MODULE: ./build/report/reporters/labels.js
/** Makes the guard's label before the first issue needs it: that shows at once whether the token may write issues. */
function labelSteps({ github }, guardId) {
    const issues = github?.seen === true ? github.value.issues : null;
    if (issues?.seen !== true || issues.value.hasLabel)
        return [];
    return [{ kind: 'make-label', key: `label:${guardId}`, label: guardId }];
}

// EXTERNAL MODULE: ./build/report/exit-code.js
var exit_code = __webpack_require__(9517);
;// CONCATENATED MODULE: ./build/report/reporters/status.js


/** GitHub takes no longer description ("Create a commit status"). */
const MAX_DESCRIPTION = 140;
/**
 * The status of the commit that the run is about, when it is another than the one that is there: a commit takes no more than a
 * thousand of them. None where the status could not be read, or is not asked for.
 */
function statusSteps(assessment, { event, github }, { failOn, guardId }) {
    const status = github?.seen === true ? github.value.status : null;
    if (status?.seen !== true || event.headCommit === null)
        return [];
    const state = ['success', 'failure', 'error', 'error'][(0,exit_code/* exitCodeOf */.F)(assessment, failOn)];
    const description = describe(assessment);
    if (status.value?.state === state && status.value.description === description)
        return [];
    const step = { kind: 'set-status', key: `status:${event.headCommit}:${guardId}`, commit: event.headCommit };
    return [{ ...step, context: guardId, state, description, targetUrl: event.runUrl }];
}
function describe(assessment) {
    if (!assessment.isVerifierProven)
        return 'The verifier failed a case whose answer is known';
    if (assessment.scope === 'empty')
        return 'The change touches no session store';
    if (!assessment.couldTell)
        return 'Could not tell: something could not be examined';
    return `${(0,words/* count */.U9)(assessment.stores.length, 'store')}: ${(0,words/* openInWords */.De)(assessment)}`.slice(0, MAX_DESCRIPTION);
}

;// CONCATENATED MODULE: ./build/report/reporters/effects.js



/** What a run has to do on GitHub to tell people, in an order that can be cut off anywhere. */
function effectSteps({ decisions }, assessment, facts, telling, policy) {
    const { guardId, pages } = telling;
    const words = { guardId, nowMs: facts.startedAtMs, runUrl: facts.event.runUrl, pages, policy };
    return [...labelSteps(facts, guardId), ...issueSteps(decisions, words), ...statusSteps(assessment, facts, telling)];
}

;// CONCATENATED MODULE: ./build/run.js











/** The whole guard: look, judge, tell people, remember, report. The job's own summary and annotations are the caller's. */
async function run(world, look, policy, telling) {
    const { clock, evidenceDigest, fingerprint, github, history: log, random } = world;
    const context = { policy, fingerprint, evidenceDigest };
    const before = await observe(world, look);
    const judged = (0,assess/* assess */.n)(before, context);
    const plan = planEscalation(judged, before, { policy: policy.escalation, fingerprint });
    const steps = effectSteps(plan, judged, before, telling, policy.escalation);
    const { due, waiting } = planQueue(steps, before);
    const effects = [...(await carryOut(due, github, telling.conduct)), ...waiting];
    const after = await lookBack(before, effects, github);
    const left = queueAfter(before, effects, { policy: policy.queue, nowMs: clock.nowMs(), random });
    const leavings = { evaluations: plan.evaluations, ...left, nowMs: clock.nowMs() };
    const { history, record } = memoryAfter(after, judged, leavings, policy.history);
    const places = placesFor(record, log?.names ?? [], before);
    const [remembered, memory] = await Promise.all([
        remember(history, log, places, telling.conduct),
        keepMemory(after.memory, world.memory, telling.conduct),
    ]);
    const facts = { ...after, remembered, memory };
    // Writing shows what a token may not do: that is judged too.
    const assessment = [...effects, ...facts.remembered].some(({ permission }) => permission !== null)
        ? (0,assess/* assess */.n)(facts, context)
        : judged;
    const notTold = notToldOf(facts, telling, plan);
    const ending = { queue: left.queue, notTold, finishedAtMs: clock.nowMs(), slowMs: policy.latencyMs.warning };
    return { facts, report: (0,report/* makeReport */.d)(facts, assessment, ending) };
}


/***/ })

};
