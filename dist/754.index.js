export const id = 754;
export const ids = [754];
export const modules = {

/***/ 7561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   Y: () => (/* binding */ evidenceDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const FINGERPRINT_DIGITS = 16;
/** What identifies a finding from run to run: the first 16 hex digits of SHA-256(code NUL subject). */
function fingerprint(code, subject) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${code}\0${subject}`).digest('hex').slice(0, FINGERPRINT_DIGITS);
}
const EVIDENCE_DIGITS = 32;
/** What a finding's evidence comes down to: the first 32 hex digits of SHA-256 of a text. Nobody finds two texts with the same. */
function evidenceDigest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, EVIDENCE_DIGITS);
}


/***/ }),

/***/ 2891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./build/domain/severity.js
var domain_severity = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/domain/acceptance.js
var domain_acceptance = __webpack_require__(1726);
;// CONCATENATED MODULE: ./build/assess/evidence-text.js
/** Evidence that says all about some damage; the rest of it depends on what else could be seen, such as where good copies lie. */
const DECISIVE = {
    'digest-mismatch': ['algorithm', 'expected', 'actual'],
    'artifact-missing': ['expected', 'store', 'claims', 'session', 'checkpoints', 'isManifestGone'],
    'object-missing': ['objectId'],
    'object-corrupt': ['objectId'],
    'merge-lost-update': ['merge', 'change', 'isUndoneRedaction'],
    'record-damaged': ['damage'],
    'conflict-marker': ['line'],
    // A trailer stands in whichever commit names the checkpoint last.
    'reference-broken': ['kind', 'from', 'role', 'target'],
    'history-rewritten': ['ref', 'lastSeen', 'checkpointsThen', 'sessionsThen'],
};
/** Evidence that changes though the damage does not: a manifest that grows moves its lines. */
const PASSING = new Set(['line', 'command']);
/**
 * What makes a finding this finding, as canonical JSON: its code, its subject and the evidence that tells one damage of that
 * subject from another. A line that only moved is the same.
 */
function evidenceText({ code, evidence, subject }) {
    const decisive = Object.entries(DECISIVE).find(([name]) => name === code)?.[1];
    const kept = Object.entries(evidence).filter(([name]) => decisive?.includes(name) ?? !PASSING.has(name));
    return canonical([code, placelessSubject(subject, evidence), Object.fromEntries(kept)]);
}
/** The subject without the line that it ends in, where it is one of a line. */
function placelessSubject(subject, { line }) {
    return typeof line === 'number' && subject.endsWith(`:${line}`) ? withoutLine(subject) : subject;
}
/** A subject without the number of a line at its end. */
function withoutLine(subject) {
    return subject.replace(/:\d+$/, '');
}
/** JSON of a value, with the keys of every object in code-unit order: equal values have equal texts. */
function canonical(value) {
    return JSON.stringify(sorted(value));
}
function sorted(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (isList(value))
        return value.map(sorted);
    const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
function isList(value) {
    return Array.isArray(value);
}

// EXTERNAL MODULE: ./build/domain/grouped-by.js
var grouped_by = __webpack_require__(8705);
;// CONCATENATED MODULE: ./build/assess/pair-up.js

/**
 * Pairs findings with those that were known before; each is paired once. A finding that stands where it stood goes first; of
 * others with the same evidence, such as lines that moved, only as many are known as there were before.
 */
function pairUp(findings, known) {
    const byPlace = new Map(known.map((one) => [placeOf(one), one]));
    const pairs = new Map();
    for (const finding of findings) {
        const same = byPlace.get(placeOf(finding));
        if (same !== undefined)
            pairs.set(finding, same);
    }
    const left = leftOver(byPlace.values(), new Set(pairs.values()));
    for (const finding of findings) {
        if (pairs.has(finding))
            continue;
        const moved = left.get(finding.evidenceDigest)?.next().value;
        if (moved !== undefined)
            pairs.set(finding, moved);
    }
    return pairs;
}
function placeOf({ evidenceDigest, fingerprint }) {
    return `${fingerprint} ${evidenceDigest}`;
}
function leftOver(all, used) {
    const left = (0,grouped_by/* groupedBy */.m)([...all].filter((one) => !used.has(one)), ({ evidenceDigest }) => evidenceDigest);
    return new Map([...left].map(([digest, same]) => [digest, same.values()]));
}

;// CONCATENATED MODULE: ./build/assess/against-accepted.js



const UNKNOWN = { acceptance: null, remark: '' };
/** Tells which findings are accepted. One whose evidence is another by now is not, and neither is one whose time is over. */
function compareWithAccepted(findings, { accepted, startedAtMs: nowMs }) {
    if (accepted?.seen !== true)
        return () => UNKNOWN;
    const known = accepted.value.acceptances.map((acceptance) => ({
        ...{ acceptance, fingerprint: acceptance.fingerprint, evidenceDigest: acceptance.evidence },
        isOver: (0,domain_acceptance/* isOver */.PU)(acceptance, nowMs),
    }));
    // Of several on the same the last one that counts is taken: it stands at the end, and the end wins.
    const inOrder = known.toSorted((a, b) => Number(b.isOver) - Number(a.isOver));
    const pairs = pairUp(findings.filter(domain_acceptance/* isAcceptable */.Lr), inOrder);
    const used = new Set([...pairs.values()].map(({ acceptance }) => acceptance));
    const others = new Map(inOrder.filter(({ acceptance }) => !used.has(acceptance)).map((one) => [one.fingerprint, one]));
    return (finding) => {
        const pair = pairs.get(finding);
        if (pair !== undefined && isAbout(pair.acceptance, finding))
            return standingOf(pair);
        const other = (0,domain_acceptance/* isAcceptable */.Lr)(finding) ? others.get(finding.fingerprint) : undefined;
        if (other === undefined || other.isOver || other.evidenceDigest === finding.evidenceDigest)
            return UNKNOWN;
        return { acceptance: null, remark: '; it was accepted in another form than it has now' };
    };
}
function standingOf({ acceptance, isOver }) {
    if (!isOver)
        return { acceptance, remark: '' };
    return { acceptance: null, remark: `; it was accepted until ${acceptance.until ?? ''}, which is over` };
}
/** What a person reads in the line is what it accepts: its digest alone does not say of what. */
function isAbout({ code, subject }, finding) {
    return code === finding.code && withoutLine(subject) === withoutLine(finding.subject);
}

// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/assess/checks/subject.js

/** `<store id>/<path>`: what a finding about a file of a store is about. */
function subjectOf(store, path) {
    return `${store.id}/${(0,domain_path/* printablePath */.Vj)(path)}`;
}
/** Where in the work tree a line of a store's file stands; null when the store was not read from the work tree. */
function subject_placeOf(store, path, line) {
    if (store.source.kind !== 'work-tree')
        return null;
    return { path: (0,domain_path/* printablePath */.Vj)((0,domain_path/* joinPath */.uJ)(store.root, path)), line: Math.max(1, line) };
}

// EXTERNAL MODULE: ./build/assess/judged.js
var judged = __webpack_require__(766);
;// CONCATENATED MODULE: ./build/assess/against-base.js



/** Tells findings that the base of the change has too from new ones, by what the same checks found in the base. */
function compareWithBase(findings, facts, inBase) {
    const { base, event } = facts;
    // No change of the repository's files brings trouble with GitHub.
    const ofGitHub = ({ subject }) => event.baseCommit !== null && subject.startsWith('github/');
    if (base?.seen !== true)
        return { isNew: (finding) => (ofGitHub(finding) ? false : null), goneCount: 0 };
    const pairs = pairUp(findings, inBase);
    const isUnseen = unseenIn(base.value);
    const paired = new Set(pairs.values());
    const stillWrong = new Set(findings.filter(({ severity }) => severity !== 'info').map(({ subject }) => subject));
    const isGone = (finding) => finding.severity !== 'info' && !paired.has(finding) && !stillWrong.has(finding.subject);
    return {
        isNew: (finding) => (pairs.has(finding) || ofGitHub(finding) ? false : isUnseen(finding.subject) ? null : true),
        goneCount: inBase.filter(isGone).length,
    };
}
/** What could not be examined in the base: that nothing was found about it there says nothing. */
function unseenIn({ stores, unopened }) {
    const subjects = new Set(stores.flatMap((store) => (0,judged/* judged */.g)(store).unverifiable.map(({ path }) => subjectOf(store, path))));
    return (subject) => subjects.has(subject) || unopened.some(({ id }) => subject === id || subject.startsWith(`${id}/`));
}

// EXTERNAL MODULE: ./build/domain/store-facts.js
var store_facts = __webpack_require__(6626);
// EXTERNAL MODULE: ./build/domain/facts.js
var facts = __webpack_require__(1050);
// EXTERNAL MODULE: ./build/assess/check.js
var check = __webpack_require__(8723);
;// CONCATENATED MODULE: ./build/assess/checks/guard-blind.js





/** The guard's own failure is loud: a verifier that fails its canary, and a store of which nothing could be examined. */
const guardBlind = (0,check/* defineCheck */.q)({
    code: 'guard-blind',
    question: 'Could the guard see what it has to judge?',
    assess: (facts, { policy }) => {
        const failed = facts.canary.cases.filter((answer) => answer.answered !== answer.expected);
        const blind = facts.stores.filter((store) => isBlind(store));
        return {
            passedCount: facts.canary.cases.length - failed.length + facts.stores.length - blind.length,
            findings: [
                ...failed.map(({ name, expected, answered }) => blindTo('guard/verifier', `the verifier called its ${name} case "${answered}" and not "${expected}"; believe nothing of this run`, {
                    case: name,
                    expected,
                    answered,
                })),
                ...blind.map((store) => blindTo(`guard/${store.id}`, `nothing of store ${store.id} could be examined`, { store: store.id })),
                ...facts.unopened.map(({ id, reason }) => blindTo(`guard/${id}`, `store ${id} could not be opened: ${reason}`, { store: id, reason })),
            ],
            unknowns: [
                ...noStore(facts),
                ...notFetched(facts),
                ...historyNotFetched(facts),
                ...notCompared(facts),
                ...notRead(facts, policy.sampleCount),
            ],
        };
    },
});
/** Things are claimed, and none could be compared; or the store promises sessions and has none. */
function isBlind(store) {
    const { claimedCount, unverifiable } = (0,judged/* judged */.g)(store);
    if (claimedCount > 0)
        return unverifiable.filter(({ claim }) => claim !== null).length === claimedCount;
    const isNotHere = store.manifests.some(({ unreadable }) => unreadable === store_facts/* NOT_FETCHED */.Q5 || unreadable === store_facts/* LEFT_OUT */.Pk);
    return store.sessions.length === 0 || isNotHere;
}
function blindTo(subject, summary, evidence) {
    return { code: 'guard-blind', subject, severity: 'error', summary, evidence, place: null };
}
const NO_STORE = 'no session store was found; name one with store: FORMAT=PATH or FORMAT=REF';
const ONLY_DOWNLOADS = 'every manifest that was found lists files of which none is there, as one of a download does; if they were lost, name the store with store: sums=PATH';
function noStore(facts) {
    if (facts.stores.length > 0 && !isAnythingThere(facts))
        return [blindSpot('guard/stores', ONLY_DOWNLOADS, true)];
    return isAnythingThere(facts) ? [] : [blindSpot('guard/stores', NO_STORE, true)];
}
/** What a failed fetch might have brought. The base of a change is not needed: without it, every store is judged. */
function notFetched({ event, fetch }) {
    if (fetch === null)
        return [];
    const { failure, remote } = fetch;
    if (failure === null)
        return [];
    const what = event.baseCommit === null ? 'stores that are only there were not seen' : 'every store is judged, changed or not';
    const reason = `fetching from ${remote} failed, so ${what}: ${failure}`;
    return [blindSpot('guard/fetch', reason, event.baseCommit === null)];
}
/** Without older commits some causes cannot be told. */
function historyNotFetched({ fetch }) {
    const failure = fetch?.history?.failure ?? null;
    if (fetch === null || failure === null)
        return [];
    const reason = `fetching older commits from ${fetch.remote} failed, so of some damage the cause is not known: ${failure}`;
    return [blindSpot('guard/history', reason, false)];
}
const UNCERTAIN = 'what the change started from is not in this clone, so it is compared with the newest base, and what it takes away was not looked for';
/** Without the base every finding counts as new, and a store that the change takes away is not missed. */
function notCompared({ base }) {
    if (base?.seen === true && base.value.isUncertain === true)
        return [blindSpot('guard/base', UNCERTAIN, false)];
    if (base === null || base.seen)
        return [];
    const reason = `what the change starts from could not be read, so every store is judged and every finding counts as new: ${base.reason}`;
    return [blindSpot('guard/base', reason, false)];
}
/** Whatever lies in a folder that cannot be read may be a store, or a part of one. */
function notRead({ repository }, sampleCount) {
    const all = repository.seen ? repository.value.unread : [];
    const unread = all.filter((path) => path !== facts/* UNREAD_HEAD */.lI);
    const names = unread.slice(0, sampleCount).map(domain_path/* printablePath */.Vj).join(', ');
    const more = unread.length > sampleCount ? ` and ${unread.length - sampleCount} more` : '';
    const folders = `these folders could not be read, and what lies in them was not seen: ${names}${more}`;
    const head = 'the commit of HEAD could not be read, nor what it comes from; git fsck says more';
    return [
        ...(unread.length === 0 ? [] : [blindSpot('guard/work-tree', folders, true)]),
        ...(unread.length === all.length ? [] : [blindSpot('guard/head', head, true)]),
    ];
}
function blindSpot(subject, reason, isRequired) {
    return { code: 'guard-blind', subject, reason, isRequired };
}
/** True when there is a store to judge, or the change under review touches none. */
function isAnythingThere({ removed, scope, stores, unopened }) {
    return scope === 'empty' || removed.length + unopened.length > 0 || stores.some((store) => !isOnlyDownloads(store));
}
function isOnlyDownloads(store) {
    return store.artifacts.length > 0 && (0,judged/* judged */.g)(store).all.length === 0;
}

;// CONCATENATED MODULE: ./build/assess/checks/accepted.js


const SUBJECT = 'guard/accepted';
/** Every line of the file of accepted findings counts, or it is said that it does not. */
const accepted = (0,check/* defineCheck */.q)({
    code: 'accepted',
    question: 'Can every line of the file of accepted findings be used?',
    assess: (facts, { policy }) => {
        if (facts.accepted === null)
            return { passedCount: 0, findings: [], unknowns: [] };
        if (!facts.accepted.seen)
            return {
                passedCount: 0,
                findings: [],
                unknowns: [unknown(`${domain_acceptance/* ACCEPTED_PATH */.ce} accepts nothing: ${facts.accepted.reason}`)],
            };
        const { acceptances, isChanged, unusableCount } = facts.accepted.value;
        return {
            passedCount: acceptances.length,
            findings: isChanged ? [changed(facts.accepted.value)] : [],
            unknowns: unusableCount > 0 ? [unknown(unusableLines(facts.accepted.value, policy.sampleCount))] : [],
        };
    },
});
/** The stores are judged all the same, and more strictly. */
function unknown(reason) {
    return { code: 'accepted', subject: SUBJECT, reason, isRequired: false };
}
function unusableLines({ unusable, unusableCount }, sampleCount) {
    const [first] = unusable;
    if (first?.line === 0)
        return `${domain_acceptance/* ACCEPTED_PATH */.ce} accepts nothing: ${first.reason}`;
    const shown = unusable.slice(0, sampleCount).map(({ line, reason }) => `line ${line}: ${reason}`);
    const more = unusableCount > shown.length ? `; and ${unusableCount - shown.length} more` : '';
    return `lines of ${domain_acceptance/* ACCEPTED_PATH */.ce} cannot be used and accept nothing: ${shown.join('; ')}${more}`;
}
/** Whoever proposes a change cannot accept what it breaks. */
function changed({ commit }) {
    return {
        code: 'accepted',
        subject: SUBJECT,
        severity: 'info',
        summary: `changes to accepted findings take effect once merged: this run goes by ${domain_acceptance/* ACCEPTED_PATH */.ce} of the base`,
        evidence: { base: commit },
        place: { path: domain_acceptance/* ACCEPTED_PATH */.ce, line: 1 },
    };
}

;// CONCATENATED MODULE: ./build/assess/series/wilson.js
/** The quantile of the normal distribution for 95 % two-sided. */
const Z = 1.959963984540054;
const FOUR = 4;
/** The lower bound of Wilson's 95 % interval for a share (E. B. Wilson, JASA 22, 1927); 0 for nothing seen. */
function wilsonLower(hits, all) {
    if (all === 0)
        return 0;
    const share = hits / all;
    const z2 = Z * Z;
    const centre = share + z2 / (2 * all);
    const spread = Z * Math.sqrt((share * (1 - share) + z2 / (FOUR * all)) / all);
    return Math.max(0, (centre - spread) / (1 + z2 / all));
}

;// CONCATENATED MODULE: ./build/assess/checks/github-api.js
/** What a check of GitHub's API looks at; null when GitHub was not asked, and then there is nothing to say. */
function askedGitHub({ github }) {
    return github?.seen === true && github.value.requests.length > 0 ? github.value : null;
}
/** The answer of a check that had nothing to look at. */
function nothingSeen() {
    return { passedCount: 0, findings: [], unknowns: [] };
}
/** True when every request failed. */
function isOutage({ requests }) {
    return requests.length > 0 && requests.every(({ outcome }) => outcome === 'error');
}
/** What GitHub's own status page says of it: whose trouble it is. */
function upstreamOf({ incidents }) {
    return incidents?.seen === true && incidents.value.length > 0 ? { upstream: [...incidents.value] } : {};
}
/** The same for a sentence; empty when there is no incident. */
function upstreamInWords(github) {
    return 'upstream' in upstreamOf(github) ? '; GitHub reports an incident' : '';
}

;// CONCATENATED MODULE: ./build/assess/checks/api-failing.js



/** R2: few requests fail. Counted over a day and over a week, never in one run alone. */
const apiFailing = (0,check/* defineCheck */.q)({
    code: 'api-failing',
    question: "Do few enough requests to GitHub's API fail?",
    assess: (facts, { policy }) => {
        const github = askedGitHub(facts);
        if (github === null)
            return nothingSeen();
        const counts = policy.errorWindowsMs.map((windowMs) => ({ windowMs, ...failuresWithin(facts, github, windowMs) }));
        const worst = counts.filter((count) => isShown(count, policy)).toSorted((a, b) => ratioOf(b) - ratioOf(a))[0];
        const pending = counts.some((count) => ratioOf(count) >= policy.errorRatio.warning);
        if (worst !== undefined)
            return { passedCount: 0, findings: [failing(worst, github, policy)], unknowns: [] };
        if (!pending)
            return { passedCount: 1, findings: [], unknowns: [] };
        const [{ errors, requests } = { errors: 0, requests: 0 }] = counts;
        const reason = `${errors} of ${requests} requests failed; that is too few to tell a rate`;
        return {
            passedCount: 0,
            findings: [],
            unknowns: [{ code: 'api-failing', subject: 'github/errors', reason, isRequired: false }],
        };
    },
});
function failuresWithin({ history, startedAtMs }, { requests }, windowMs) {
    const isWithin = (atMs) => atMs <= startedAtMs && startedAtMs - atMs <= windowMs;
    const past = history?.history;
    const records = [
        ...(past?.runs ?? []).filter(({ atMs }) => isWithin(atMs)).map(({ api }) => api),
        ...(past?.days ?? []).filter(({ day }) => isWithin(Date.parse(day))).map(({ api }) => api),
    ].flatMap((api) => api ?? []);
    return {
        errors: sum(records.map(({ errors }) => errors)) + requests.filter(({ outcome }) => outcome === 'error').length,
        requests: sum(records.map((record) => record.requests)) + requests.length,
    };
}
function isShown({ errors, requests }, { errorRatio, leastRequests }) {
    const ratio = ratioOf({ errors, requests });
    return (requests >= leastRequests && ratio >= errorRatio.warning && wilsonLower(errors, requests) > errorRatio.warning / 2);
}
function ratioOf({ errors, requests }) {
    return requests === 0 ? 0 : errors / requests;
}
function sum(values) {
    return values.reduce((all, value) => all + value, 0);
}
const HOUR_MS = 3_600_000;
const WHOLE_PERCENT = 100;
function failing({ errors, requests, windowMs }, github, { errorRatio }) {
    const ratio = errors / requests;
    const isCritical = ratio >= errorRatio.critical && wilsonLower(errors, requests) > errorRatio.critical / 2;
    return {
        code: 'api-failing',
        subject: 'github/errors',
        severity: isCritical ? 'critical' : 'warning',
        summary: `${errors} of ${requests} requests to GitHub's API failed in the last ${windowMs / HOUR_MS} hours (${Math.floor(ratio * WHOLE_PERCENT)} %); ${errorRatio.warning * WHOLE_PERCENT} % is too many${upstreamInWords(github)}`,
        evidence: { errors, requests, hours: windowMs / HOUR_MS, ...upstreamOf(github) },
        place: null,
    };
}

// EXTERNAL MODULE: ./build/domain/github-facts.js
var github_facts = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/domain/median.js
var median = __webpack_require__(979);
;// CONCATENATED MODULE: ./build/assess/checks/api-slow.js




/** R1: GitHub answers in time. One run's median: a single slow answer is chance. */
const apiSlow = (0,check/* defineCheck */.q)({
    code: 'api-slow',
    question: "Does GitHub's API answer in time?",
    assess: (facts, { policy }) => {
        const github = askedGitHub(facts);
        const latencies = github === null ? [] : (0,github_facts/* latenciesOf */.S)(github.requests);
        const medianMs = (0,median/* medianOf */.u)(latencies);
        if (github === null || medianMs === null)
            return nothingSeen();
        const { warning, critical } = policy.latencyMs;
        if (medianMs < warning)
            return { passedCount: 1, findings: [], unknowns: [] };
        const worstMs = latencies.at(-1) ?? medianMs;
        const finding = {
            code: 'api-slow',
            subject: 'github/latency',
            severity: medianMs >= critical ? 'critical' : 'warning',
            summary: `GitHub's API takes ${seconds(medianMs)} to answer, the median of ${latencies.length} requests (at worst ${seconds(worstMs)}); ${seconds(warning)} is slow, ${seconds(critical)} critical${upstreamInWords(github)}`,
            evidence: { medianMs, worstMs, requests: latencies.length, ...upstreamOf(github) },
            place: null,
        };
        return { passedCount: 0, findings: [finding], unknowns: [] };
    },
});
const MS_PER_SECOND = 1000;
function seconds(ms) {
    return `${(ms / MS_PER_SECOND).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./build/assess/checks/api-unavailable.js


/** GitHub answers at all. That every request of a run fails is told at once; being rate-limited is no outage. */
const apiUnavailable = (0,check/* defineCheck */.q)({
    code: 'api-unavailable',
    question: "Does GitHub's API answer at all?",
    assess: (facts) => {
        const github = askedGitHub(facts);
        if (github === null)
            return nothingSeen();
        if (!isOutage(github))
            return { passedCount: 1, findings: [], unknowns: [] };
        const requests = github.requests.length;
        const { rateLimits } = github;
        const why = rateLimits.seen ? '' : `: ${rateLimits.reason}`;
        const finding = {
            code: 'api-unavailable',
            subject: 'github/api',
            severity: 'error',
            summary: `GitHub's API cannot be used${upstreamInWords(github)}${why}`,
            evidence: { requests, statuses: github.requests.map(({ status }) => status), ...upstreamOf(github) },
            place: null,
        };
        return { passedCount: 0, findings: [finding], unknowns: [] };
    },
});

// EXTERNAL MODULE: ./build/assess/history/observed-time.js
var observed_time = __webpack_require__(7058);
;// CONCATENATED MODULE: ./build/assess/checks/heartbeat-missed.js



/** Who watches the watcher: the runs of the schedule come as often as they used to. */
const heartbeatMissed = (0,check/* defineCheck */.q)({
    code: 'heartbeat-missed',
    question: 'Did the scheduled runs come as they used to?',
    assess: (facts, { policy }) => {
        const { history, startedAtMs } = facts;
        if (history === null)
            return { passedCount: 0, findings: [], unknowns: [] };
        const unknowns = doubts(history, facts);
        const beats = history.history.runs.filter(({ atMs, event }) => event === 'schedule' && atMs < startedAtMs);
        const last = beats.at(-1)?.atMs;
        const longestMs = longestGap(beats.map(({ atMs }) => atMs), policy.heartbeat);
        if (last === undefined || longestMs === null)
            return { passedCount: 0, findings: [], unknowns };
        const ageMs = startedAtMs - last;
        if (ageMs <= longestMs)
            return { passedCount: 1, findings: [], unknowns };
        const lastRun = new Date(last).toISOString();
        const finding = {
            code: 'heartbeat-missed',
            subject: 'guard/heartbeat',
            severity: 'warning',
            summary: `no scheduled run of the guard is known since ${lastRun}, ${hours(ageMs)} hours ago; usually one comes within ${hours(longestMs)} hours. Check that the schedule is still on, under Actions`,
            evidence: { lastRun, ageHours: Number(hours(ageMs)), longestUsualHours: Number(hours(longestMs)) },
            place: null,
        };
        return { passedCount: 0, findings: [finding], unknowns };
    },
});
/** The longest gap that is no missed run: max(3 \u00d7 the usual one, the 99th percentile), in ms; null when too few are known. */
function longestGap(timesMs, { gaps, leastGaps, quantile }) {
    const known = (0,observed_time/* gapsOf */.dc)(timesMs).toSorted((a, b) => a - b);
    const usual = (0,median/* medianOf */.u)(known);
    if (known.length < leastGaps || usual === null)
        return null;
    // Nearest rank.
    const high = known[Math.ceil(quantile * known.length) - 1] ?? usual;
    return Math.max(gaps * usual, high);
}
const heartbeat_missed_HOUR_MS = 3_600_000;
function hours(ms) {
    return (ms / heartbeat_missed_HOUR_MS).toFixed(1);
}
/** A clock further off than this, in ms, puts records in the wrong order. */
const NOTABLE_SKEW_MS = 300_000;
/** What makes the history, and all that is told from it, less than whole. */
function doubts({ history, places }, { github }) {
    const doubt = (subject, reason) => ({
        code: 'heartbeat-missed',
        subject,
        reason,
        isRequired: false,
    });
    const skewMs = github?.seen === true ? (github.value.clockSkewMs ?? 0) : 0;
    const { damaged, foreign } = history;
    return [
        ...places.flatMap(({ failure, place }) => failure === null ? [] : [doubt(`guard/history/${place}`, `the history there could not be read: ${failure}`)]),
        ...(damaged.length === 0
            ? []
            : [doubt('guard/history/damaged', `${damaged.length} lines of the history are no records and were set aside`)]),
        ...(foreign.length === 0
            ? []
            : [
                doubt('guard/history/newer', `${foreign.length} records of the history were written by a newer version; they are kept, and no issue is closed until this one is updated`),
            ]),
        ...(Math.abs(skewMs) < NOTABLE_SKEW_MS
            ? []
            : [
                doubt('guard/clock', `this machine's clock is ${hours(Math.abs(skewMs))} hours ${skewMs > 0 ? 'ahead of' : 'behind'} GitHub's; set it right, times in the history are wrong by as much`),
            ]),
    ];
}

;// CONCATENATED MODULE: ./build/assess/checks/permission-missing.js

/** The token may do what the guard is set to do; if not, the line to add is said. */
const permissionMissing = (0,check/* defineCheck */.q)({
    code: 'permission-missing',
    question: 'May the token do what the guard is set to do?',
    assess: (facts) => {
        if (facts.github?.seen !== true)
            return { passedCount: 0, findings: [], unknowns: [] };
        const { askedFor, refusals } = facts.github.value;
        const all = new Map([...refusals, ...refusedEffects(facts)].toReversed().map((refusal) => [refusal.permission, refusal]));
        const findings = [...all.values()].map((refusal) => missing(refusal, askedFor.includes(refusal.permission)));
        return { passedCount: findings.length === 0 ? 1 : 0, findings: findings.toSorted(bySubject), unknowns: [] };
    },
});
function refusedEffects({ effects, remembered }) {
    return [
        ...effects.flatMap(({ permission, step }) => permission === null ? [] : [{ permission, purpose: PURPOSES[step.kind] }]),
        ...remembered.flatMap(({ permission }) => permission === null ? [] : [{ permission, purpose: 'to keep the history on its branch' }]),
    ];
}
const ISSUES = 'to open an issue for each problem';
const PURPOSES = {
    'make-label': ISSUES,
    'open-issue': ISSUES,
    'edit-issue': ISSUES,
    comment: ISSUES,
    'close-issue': ISSUES,
    'reopen-issue': ISSUES,
    'set-status': "to set the commit's status",
};
function missing({ permission, purpose }, isAskedFor) {
    const isToken = permission === 'token';
    return {
        code: 'permission-missing',
        subject: `github/permissions/${permission.split(':', 1)[0] ?? permission}`,
        severity: isToken ? 'error' : isAskedFor ? 'warning' : 'info',
        summary: isToken
            ? 'GitHub does not accept the token; leave the input github-token at its default, or renew the token'
            : `the token lacks "${permission}", which is needed ${purpose}; add the line "${permission}" under "permissions:" of the job`,
        evidence: { permission, purpose },
        place: null,
    };
}
function bySubject(a, b) {
    return a.subject < b.subject ? -1 : 1;
}

// EXTERNAL MODULE: ./build/domain/queue.js
var domain_queue = __webpack_require__(6486);
;// CONCATENATED MODULE: ./build/assess/checks/queue-stuck.js


/** Effects that failed are tried again, and none so often that only a person can help. */
const queueStuck = (0,check/* defineCheck */.q)({
    code: 'queue-stuck',
    question: 'Do all effects that failed still have a chance?',
    assess: ({ history }, { policy }) => {
        if (history === null)
            return { passedCount: 0, findings: [], unknowns: [] };
        const queue = [...(0,domain_queue/* queueOf */.n)(history.history).values()];
        const dead = queue.filter(({ isDead }) => isDead);
        const findings = dead.slice(0, policy.sampleCount).map(({ attempts, cause, key, kind, sinceMs, subject }) => ({
            code: 'queue-stuck',
            subject: `guard/queue/${key}`,
            severity: 'warning',
            summary: `"${kind}" of ${subject} failed ${attempts} times since ${new Date(sinceMs).toISOString()} and is not tried again: ${cause}. When that is mended: session-reliability queue retry ${key}`,
            evidence: { key, kind, attempts, cause, waiting: dead.length },
            place: null,
        }));
        // An empty queue was looked at as well: without that, what was stuck and is done would never be called gone.
        return { passedCount: queue.length === 0 ? 1 : queue.length - dead.length, findings, unknowns: [] };
    },
});

;// CONCATENATED MODULE: ./build/assess/checks/rate-limit-exhausting.js


/** R19: at the pace since the run before, no rate limit is used up before it is reset. */
const rateLimitExhausting = (0,check/* defineCheck */.q)({
    code: 'rate-limit-exhausting',
    question: 'Will every GitHub rate limit last until it is reset?',
    assess: (facts) => {
        const limits = askedGitHub(facts)?.rateLimits;
        if (limits?.seen !== true)
            return nothingSeen();
        const answers = limits.value.map((limit) => ({ limit, projected: projectedUse(limit, facts) }));
        const findings = answers.flatMap(({ limit, projected }) => projected !== null && projected >= limit.limit && limit.remaining > 0 ? [exhausting(limit, projected)] : []);
        const known = answers.filter(({ projected }) => projected !== null).length;
        return { passedCount: known - findings.length, findings, unknowns: [] };
    },
});
/** Windows whose ends differ by less are the same: GitHub's times are whole seconds, and clocks drift. */
const SAME_WINDOW_MS = 90_000;
/** Between nearer looks a pace says nothing. */
const LEAST_APART_MS = 60_000;
/** How much will have been used when the limit is reset; null when no run before saw the same window. */
function projectedUse({ resource, resetAtMs, used }, { history, startedAtMs }) {
    const before = history?.history.runs.findLast(({ api, atMs }) => startedAtMs - atMs >= LEAST_APART_MS &&
        (api?.rateLimits ?? []).some((limit) => limit.resource === resource && Math.abs(limit.resetAtMs - resetAtMs) < SAME_WINDOW_MS));
    const usedBefore = before?.api?.rateLimits.find((limit) => limit.resource === resource)?.used;
    if (before === undefined || usedBefore === undefined || used < usedBefore)
        return null;
    const perMs = (used - usedBefore) / (startedAtMs - before.atMs);
    return Math.round(used + perMs * Math.max(0, resetAtMs - startedAtMs));
}
function exhausting({ limit, resetAtMs, resource, used }, projected) {
    const resetAt = new Date(resetAtMs).toISOString();
    return {
        code: 'rate-limit-exhausting',
        subject: `github/rate-limit/${resource}`,
        severity: 'warning',
        summary: `GitHub's rate limit "${resource}" will be used up before it is reset at ${resetAt}: ${used} of ${limit} requests are used, ${projected} at the present pace`,
        evidence: { resource, limit, used, projected, resetAt },
        place: null,
    };
}

;// CONCATENATED MODULE: ./build/assess/checks/schedule-ending.js


const DAY_MS = 86_400_000;
/** GitHub ends the schedules of public repositories after 60 days without activity; people are told before. */
const scheduleEnding = (0,check/* defineCheck */.q)({
    code: 'schedule-ending',
    question: 'Is the repository active enough to keep its schedules?',
    assess: (facts, { policy }) => {
        const hosted = askedGitHub(facts)?.repository;
        if (hosted?.seen !== true || hosted.value.isPrivate || !isScheduled(facts))
            return nothingSeen();
        const { pushedAtMs } = hosted.value;
        if (pushedAtMs === null)
            return nothingSeen();
        const idleMs = facts.startedAtMs - pushedAtMs;
        if (idleMs < policy.inactivityMs)
            return { passedCount: 1, findings: [], unknowns: [] };
        const days = Math.floor(idleMs / DAY_MS);
        const finding = {
            code: 'schedule-ending',
            subject: 'guard/schedule',
            severity: 'warning',
            summary: `nothing was pushed to this public repository for ${days} days; after 60 GitHub switches its schedules off, and this guard with them. Push a commit, or enable the workflow again under Actions`,
            evidence: { days, pushedAt: new Date(pushedAtMs).toISOString() },
            place: null,
        };
        return { passedCount: 0, findings: [finding], unknowns: [] };
    },
});
function isScheduled({ event, history }) {
    return event.name === 'schedule' || (history?.history.runs ?? []).some((run) => run.event === 'schedule');
}

// EXTERNAL MODULE: ./build/assess/score.js
var assess_score = __webpack_require__(9905);
;// CONCATENATED MODULE: ./build/assess/checks/score-below-target.js


const score_below_target_WHOLE_PERCENT = 100;
/** R39: the reliability score reaches its target. Told of a month that was observed well enough, and cannot reach it. */
const scoreBelowTarget = (0,check/* defineCheck */.q)({
    code: 'score-below-target',
    question: 'Is the reliability score above its target?',
    assess: (facts, { policy }) => {
        const score = (0,assess_score/* scoreOf */.uw)(facts, policy);
        if (score === null)
            return { passedCount: 0, findings: [], unknowns: [] };
        if (score.verdict !== 'missed' || score.coverage < policy.score.leastCoverage)
            return { passedCount: score.verdict === 'met' ? 1 : 0, findings: [], unknowns: [] };
        const finding = {
            code: 'score-below-target',
            subject: 'guard/score',
            severity: 'warning',
            summary: `the reliability score of the last 30 days is at most ${inPercent(score.high)} %, below its target of ${inPercent(policy.score.target)} %`,
            evidence: { value: score.value, low: score.low, high: score.high, target: policy.score.target },
            place: null,
        };
        return { passedCount: 0, findings: [finding], unknowns: [] };
    },
});
function inPercent(ratio) {
    return (Math.floor(ratio * score_below_target_WHOLE_PERCENT * score_below_target_WHOLE_PERCENT) / score_below_target_WHOLE_PERCENT).toString();
}

// EXTERNAL MODULE: ./build/domain/session.js
var domain_session = __webpack_require__(9017);
// EXTERNAL MODULE: ./build/assess/verdict.js
var verdict = __webpack_require__(9982);
;// CONCATENATED MODULE: ./build/assess/checks/store-at-base.js
/** The same store where the change under review starts from; undefined where there is no such change, the base has no such store, or that is not certain. */
function storeAtBase({ base }, { id }) {
    return base?.seen === true && base.value.isUncertain !== true
        ? base.value.stores.find((store) => store.id === id)
        : undefined;
}

;// CONCATENATED MODULE: ./build/assess/checks/artifact-missing.js







/** R5: every claimed file is there. */
const artifactMissing = (0,check/* defineCheck */.q)({
    code: 'artifact-missing',
    question: 'Is every artifact there that a digest is recorded for?',
    assess: (facts) => {
        const gone = [];
        let claimedCount = 0;
        for (const store of facts.stores) {
            claimedCount += (0,judged/* judged */.g)(store).claimedCount;
            for (const artifact of (0,judged/* judged */.g)(store).missing)
                if (artifact.claim !== null)
                    gone.push(artifact_missing_missing(store, artifact, artifact.claim));
        }
        const downloads = facts.stores.flatMap((store) => {
            const manifests = [...(0,verdict/* downloadManifests */.pA)(store)];
            const counts = manifests.length === 0 ? null : claimCounts(store);
            return manifests.map((manifest) => describesDownload(store, manifest, counts?.get(manifest) ?? 0));
        });
        const records = removedRecords(facts);
        const findings = [...gone, ...downloads, ...facts.removed.map(removedStore), ...records];
        return { passedCount: claimedCount - gone.length, findings, unknowns: [] };
    },
});
function artifact_missing_missing(store, { isCritical, path }, claim) {
    const subject = subjectOf(store, path);
    const manifest = (0,domain_path/* printablePath */.Vj)(claim.manifest);
    const expected = claim.sha256 ?? Object.values(claim.others ?? {})[0] ?? '';
    return {
        ...{ code: 'artifact-missing', subject, severity: isCritical === true ? 'critical' : 'error' },
        summary: `${subject} is not there, though ${manifest} records its digest`,
        evidence: { expected, manifest, line: claim.line },
        place: subject_placeOf(store, claim.manifest, claim.line),
    };
}
/** A change that takes a whole store away, or just the manifest that makes it one, takes away what it vouched for. */
function removedStore(id) {
    return {
        code: 'artifact-missing',
        subject: id,
        severity: 'error',
        summary: `store ${id} is gone, or is no store any more, though the base of the change has it`,
        evidence: { store: id },
        place: null,
    };
}
/**
 * A change that takes away a session, or what a seal of it wrote, takes away what that vouched for. One finding for each session. What
 * is found again elsewhere, byte for byte, was moved.
 */
function removedRecords(facts) {
    const pairs = facts.stores.flatMap((store) => {
        const before = storeAtBase(facts, store);
        return before?.format === 'session' ? [{ store, before }] : [];
    });
    if (pairs.length === 0)
        return [];
    const there = new Set(facts.stores.flatMap(({ artifacts }) => artifacts.map(({ reading }) => digestOf(reading))));
    return pairs.flatMap(({ before, store }) => removedSessions(store, before, there));
}
function removedSessions(store, before, there) {
    const sessions = new Set(store.sessions.map(({ path }) => path));
    const manifests = new Set(store.manifests.map(({ path }) => path));
    return before.sessions.flatMap(({ path: session }) => {
        const own = before.artifacts.filter(({ path }) => (0,domain_path/* pathWithin */.RY)(session, path) !== null);
        const isThere = sessions.has(session);
        const isElsewhere = (artifact) => there.has(digestOf(artifact.reading));
        const removed = before.manifests.flatMap(({ path }) => {
            const name = (0,domain_path/* pathWithin */.RY)(session, path);
            return name === null || manifests.has(path) || !((0,domain_session/* isRecord */.u4)(name) || name === domain_session/* SESSION_MANIFEST */.nh) ? [] : [path];
        });
        const isMoved = !isThere && own.length > 0 && own.every(isElsewhere);
        const lost = isMoved ? [] : removed.filter((path) => !own.some((one) => one.path === path && isElsewhere(one)));
        return lost.length === 0 ? [] : [removedSession(store, session, isThere, lost)];
    });
}
function removedSession(store, session, isThere, lost) {
    const subject = subjectOf(store, session);
    const names = lost.map((path) => (0,domain_path/* pathWithin */.RY)(session, path) ?? path);
    return {
        ...{ code: 'artifact-missing', subject, severity: 'error', place: null },
        summary: isThere
            ? `${lost.length} of the files that seals of ${subject} wrote are gone, though the base of the change has them`
            : `session ${subject} is gone, though the base of the change has it`,
        evidence: {
            ...{ session: (0,domain_path/* printablePath */.Vj)(session), checkpoints: names.filter(domain_session/* isRecord */.u4).length },
            isManifestGone: names.includes(domain_session/* SESSION_MANIFEST */.nh),
        },
    };
}
/** Null for what was not read. */
function digestOf(reading) {
    return reading.kind === 'read' ? reading.sha256 : null;
}
function claimCounts({ artifacts }) {
    const counts = new Map();
    for (const { claim } of artifacts)
        if (claim !== null)
            counts.set(claim.manifest, (counts.get(claim.manifest) ?? 0) + 1);
    return counts;
}
function describesDownload(store, manifest, claims) {
    return {
        code: 'artifact-missing',
        subject: subjectOf(store, manifest),
        severity: 'info',
        summary: `none of the files that ${(0,domain_path/* printablePath */.Vj)(manifest)} of ${store.id} lists is there; it seems to describe a download and was left alone`,
        evidence: { claims },
        place: subject_placeOf(store, manifest, 1),
    };
}

;// CONCATENATED MODULE: ./build/assess/checks/artifact-unclaimed.js





/** Honest coverage: files that nothing vouches for, once a store; each by itself where there is to be none. */
const artifactUnclaimed = (0,check/* defineCheck */.q)({
    code: 'artifact-unclaimed',
    question: 'Is a digest recorded for every artifact?',
    assess: (facts, { policy }) => {
        const findings = [];
        let passedCount = 0;
        for (const store of facts.stores) {
            const { all, unclaimed } = (0,judged/* judged */.g)(store);
            passedCount += store.artifacts.length - unclaimed.length;
            const claims = new Map(storeAtBase(facts, store)?.artifacts.map(({ claim, path }) => [path, claim]));
            for (const artifact of unclaimed) {
                const claim = claims.get(artifact.path) ?? null;
                if (artifact.isClosed === true)
                    findings.push(added(store, artifact));
                else if (claim !== null)
                    findings.push(notClaimedAnyMore(store, artifact, claim));
            }
            if (unclaimed.length === 0)
                continue;
            findings.push({
                code: 'artifact-unclaimed',
                subject: store.id,
                severity: 'info',
                summary: `no digest is recorded for ${unclaimed.length} of ${all.length} artifacts of ${store.id}; damage to them cannot be seen`,
                evidence: {
                    count: unclaimed.length,
                    samples: unclaimed.slice(0, policy.sampleCount).map(({ path }) => (0,domain_path/* printablePath */.Vj)(path)),
                },
                place: null,
            });
        }
        return { passedCount, findings, unknowns: [] };
    },
});
/** Whoever takes out the line of a manifest that vouched for a file can change the file as well. */
function notClaimedAnyMore(store, { path, reading }, { sha256 }) {
    const subject = subjectOf(store, path);
    const isAsRecorded = reading.kind === 'read' && (sha256 === null || reading.sha256 === sha256);
    const bytes = isAsRecorded ? '' : ', and its bytes are not those';
    return {
        ...{ code: 'artifact-unclaimed', subject, severity: isAsRecorded ? 'warning' : 'error' },
        summary: `no digest is recorded for ${subject} any more, though the base of the change has one${bytes}`,
        evidence: { recordedAtBase: sha256, actual: reading.kind === 'read' ? reading.sha256 : null },
        place: subject_placeOf(store, path, 1),
    };
}
function added(store, { path }) {
    const subject = subjectOf(store, path);
    return {
        ...{ code: 'artifact-unclaimed', subject, severity: 'error', evidence: {} },
        summary: `${subject} was added to a session that was sealed as closed`,
        place: subject_placeOf(store, path, 1),
    };
}

;// CONCATENATED MODULE: ./build/assess/checks/artifact-unverifiable.js





const WORDS = {
    permission: 'permission to read it is missing',
    symlink: 'it is a symbolic link, and those are not followed',
    'not-a-file': 'it is no regular file',
    'changed-while-read': 'it changed while it was read',
    'not-fetched': 'its bytes are not in this partial clone; git fetch --refetch --no-filter brings them',
    'left-out': 'the sparse checkout leaves it out; git sparse-checkout add brings it, or judge it with --ref HEAD',
    submodule: 'it lies in a submodule, and those are not entered',
    io: 'the system could not read it',
    'lfs-pointer': 'it is a Git LFS pointer; git lfs pull brings its bytes',
    'algorithm-refused': 'this Node does not offer the algorithm of its digest',
    'object-absent': 'git has no object of its name',
    'object-corrupt': 'the git object that holds it is damaged',
    'not-read': 'it was not read',
};
/** Honest coverage: files that could not be compared with their claim, once a store and cause. */
const artifactUnverifiable = (0,check/* defineCheck */.q)({
    code: 'artifact-unverifiable',
    question: 'Could every artifact be read and compared with its recorded digest?',
    assess: (facts, { policy }) => {
        const findings = [];
        const unknowns = [];
        let passedCount = 0;
        for (const store of facts.stores) {
            const { all, unverifiable } = (0,judged/* judged */.g)(store);
            const byCause = (0,grouped_by/* groupedBy */.m)(unverifiable, causeOf);
            passedCount += all.length - unverifiable.length;
            for (const [cause, artifacts] of byCause) {
                findings.push(notVerified(store, cause, artifacts, policy.sampleCount));
                unknowns.push(artifact_unverifiable_notCompared(store, cause, artifacts.length));
            }
        }
        return { passedCount, findings, unknowns };
    },
});
function causeOf({ claim, reading }) {
    switch (reading.kind) {
        case 'unreadable':
            return reading.detail === store_facts/* LEFT_OUT */.Pk ? 'left-out' : reading.cause;
        case 'object-absent':
        case 'object-corrupt':
            return reading.kind;
        case 'read':
            return reading.lfsOid === undefined && claim?.sha256 === null ? 'algorithm-refused' : 'lfs-pointer';
        case 'present':
        case 'absent':
            return 'not-read';
    }
}
function notVerified(store, cause, artifacts, sampleCount) {
    const samples = artifacts.slice(0, sampleCount).map(({ path }) => (0,domain_path/* printablePath */.Vj)(path));
    const what = artifacts.length === 1 ? `${store.id}/${samples[0] ?? ''}` : `${artifacts.length} artifacts of ${store.id}`;
    return {
        code: 'artifact-unverifiable',
        subject: `${store.id}#${cause}`,
        severity: 'info',
        summary: `${what} could not be verified: ${WORDS[cause]}`,
        evidence: { cause, count: artifacts.length, samples },
        place: null,
    };
}
function artifact_unverifiable_notCompared(store, cause, count) {
    return {
        code: 'artifact-unverifiable',
        subject: `${store.id}#${cause}`,
        reason: `${count} not verified: ${WORDS[cause]}`,
        isRequired: true,
    };
}

;// CONCATENATED MODULE: ./build/assess/checks/bag-problems.js


/** What each problem of a bag's structure comes to. RFC 8493 is meant where a section is named. */
const JUDGEMENTS = {
    'no-declaration': { severity: 'error', words: 'has no bagit.txt' },
    'declaration-malformed': {
        severity: 'error',
        words: 'does not declare a BagIt-Version and a Tag-File-Character-Encoding as section 2.1.1 wants them',
    },
    'declaration-too-long': { severity: 'error', inDraft: 'warning', words: 'has more than its two lines' },
    'byte-order-mark': { severity: 'error', words: 'starts with a byte order mark' },
    'version-unknown': { severity: 'warning', words: 'declares a version that is not known here' },
    'encoding-unknown': { severity: 'error', words: 'declares an encoding that is not known here; UTF-8 was tried' },
    'no-payload-manifest': { severity: 'error', words: 'has no payload manifest' },
    'payload-unlisted': { severity: 'error', words: 'holds payload that no manifest lists' },
    'payload-not-in-every-manifest': { severity: 'error', words: 'does not list payload that another manifest lists' },
    'no-payload-path': { severity: 'error', words: 'lists what does not lie in data/' },
    'payload-in-tag-manifest': {
        severity: 'error',
        inDraft: 'warning',
        words: 'lists payload, though it is for tag files',
    },
    'listed-twice': { severity: 'error', inDraft: 'warning', words: 'lists a file twice' },
    'case-collision': { severity: 'warning', words: 'lists names that differ only in upper and lower case' },
    'normalisation-collision': { severity: 'warning', words: 'lists names that differ only in Unicode normalisation' },
    'system-file': { severity: 'warning', words: 'lists files that file managers write on their own' },
    'checksum-tool-form': {
        severity: 'warning',
        words: 'is in the form of a checksum tool, with * or ./ before its paths, which other programs may not read',
    },
    'algorithm-unknown': { severity: 'warning', words: 'holds digests of an algorithm that is not verified here' },
    'algorithm-weak': { severity: 'info', words: 'has payload for which nothing stronger than MD5 or SHA-1 vouches' },
    'fetch-malformed': { severity: 'error', words: 'has lines that are no URL, length and path' },
    'fetch-unsafe-path': { severity: 'error', words: 'names paths that do not lie in data/' },
    'fetch-unlisted': { severity: 'error', words: 'names payload that no manifest lists' },
    'not-fetched': { severity: 'error', words: 'lacks payload that fetch.txt says where to get: it is not complete' },
    'payload-oxum': {
        severity: 'error',
        words: 'says in Payload-Oxum that the payload has another size or number of files',
    },
};
/** The findings about the structure of bags whose severity is one of these. */
function bagFindings(code, facts, { policy }, isMine) {
    const findings = [];
    let passedCount = 0;
    for (const store of facts.stores) {
        if (store.bag === undefined)
            continue;
        const isDraft = store.bag.version?.startsWith('0.') === true;
        const mine = store.bag.problems
            .map((problem) => ({ problem, ...judge(problem, isDraft) }))
            .filter(({ severity }) => isMine(severity));
        if (mine.length === 0)
            passedCount += 1;
        findings.push(...mine.map(({ problem, severity, words }) => finding(code, store, problem, severity, words, policy.sampleCount)));
    }
    return { passedCount, findings, unknowns: [] };
}
function judge({ kind }, isDraft) {
    const { inDraft, severity, words } = JUDGEMENTS[kind];
    return { severity: isDraft ? (inDraft ?? severity) : severity, words };
}
function finding(code, store, { count, kind, line, samples, where }, severity, words, sampleCount) {
    const what = where === '.' ? store.id : subjectOf(store, where);
    const shown = samples.slice(0, sampleCount).map(domain_path/* printablePath */.Vj);
    const more = count > shown.length ? ` and ${count - shown.length} more` : '';
    const names = shown.length === 0 ? '' : `: ${shown.join(', ')}${more}`;
    return {
        code,
        subject: `${what}#${kind}`,
        severity,
        summary: `${what} ${words}${names}`,
        evidence: { kind, count, samples: shown },
        place: where === '.' ? null : subject_placeOf(store, where, line),
    };
}

;// CONCATENATED MODULE: ./build/assess/checks/bag-invalid.js



/** R49: a BagIt bag is what RFC 8493, or the draft that it declares, asks for. */
const bagInvalid = (0,check/* defineCheck */.q)({
    code: 'bag-invalid',
    question: 'Is every BagIt bag complete and well formed?',
    assess: (facts, context) => bagFindings('bag-invalid', facts, context, (severity) => (0,domain_severity/* isAtLeast */.d)(severity, 'error')),
});

;// CONCATENATED MODULE: ./build/assess/checks/bag-warning.js



/** A BagIt bag can be read elsewhere, too. */
const bagWarning = (0,check/* defineCheck */.q)({
    code: 'bag-warning',
    question: 'Is every BagIt bag free of what other programs or systems may not take?',
    assess: (facts, context) => bagFindings('bag-warning', facts, context, (severity) => !(0,domain_severity/* isAtLeast */.d)(severity, 'error')),
});

// EXTERNAL MODULE: ./build/domain/content.js
var domain_content = __webpack_require__(7456);
;// CONCATENATED MODULE: ./build/assess/checks/content-of.js
/** True for what an earlier run looked at as a text of one of these kinds, and found sound; nobody looked again. */
function wasSound({ reading }, kinds) {
    return reading.kind === 'read' && reading.soundAs !== undefined && kinds.includes(reading.soundAs);
}
/** What the text of an artifact shows; null where nobody looked, and of a pointer, which stands for a text that is elsewhere. */
function contentOf({ reading }) {
    return reading.kind === 'read' && reading.lfsOid === undefined ? (reading.content ?? null) : null;
}

;// CONCATENATED MODULE: ./build/assess/checks/conflict-marker.js





/** R14: conflicts that were committed, or sealed, before anybody settled them. */
const conflictMarker = (0,check/* defineCheck */.q)({
    code: 'conflict-marker',
    question: 'Is every file free of unresolved conflicts?',
    assess: (facts) => {
        const findings = [];
        let passedCount = 0;
        for (const store of facts.stores) {
            for (const artifact of (0,judged/* judged */.g)(store).all) {
                const content = contentOf(artifact);
                const line = content?.conflictLine ?? null;
                if (line !== null)
                    findings.push(conflict(store, artifact, line));
                else if (content !== null || wasSound(artifact, domain_content/* CONTENT_KINDS */.w))
                    passedCount += 1;
            }
        }
        return { passedCount, findings, unknowns: [] };
    },
});
function conflict(store, { path }, line) {
    const subject = subjectOf(store, path);
    return {
        ...{ code: 'conflict-marker', subject, severity: 'error' },
        summary: `${subject} holds a merge conflict that nobody resolved; it begins at line ${line}`,
        evidence: { line },
        place: subject_placeOf(store, path, line),
    };
}

// EXTERNAL MODULE: ./build/domain/append-only.js
var append_only = __webpack_require__(2728);
// EXTERNAL MODULE: ./build/assess/shell-word.js
var shell_word = __webpack_require__(8770);
;// CONCATENATED MODULE: ./build/assess/attributes-pattern.js


const PLAIN = /^[\w./@+=:,-]+$/;
/** What a pattern takes for more than itself, wherever it stands. */
const GLOB = /[*?[\]\\]/g;
const OCTAL = 8;
const OCTAL_DIGITS = 3;
/**
 * The pattern that fits a path of the tree and nothing else, in a `.gitattributes` at its top: gitattributes(5), gitignore(5). It
 * begins with `/`, without which a name would fit in every folder; one with blanks is quoted as C quotes, and so is all that is not
 * plain, since a quoted pattern may have any bytes.
 */
function attributesPattern(path) {
    if (PLAIN.test(path))
        return `/${path}`;
    const pattern = path.replaceAll(GLOB, String.raw `\$&`);
    return `"/${Array.from(pattern, quotedCharacter).join('')}"`;
}
function quotedCharacter(character) {
    if (character === '"' || character === '\\')
        return `\\${character}`;
    if (!shell_word/* UNSAFE */.P.test(character))
        return character;
    const bytes = (0,domain_path/* pathToBytes */.iJ)(character, (text) => new TextEncoder().encode(text));
    return [...bytes].map((byte) => `\\${byte.toString(OCTAL).padStart(OCTAL_DIGITS, '0')}`).join('');
}

;// CONCATENATED MODULE: ./build/assess/damage-command.js



/** One command that mends the damage, or shows more of it, wherever in the repository it is run; null where none can be written so that a person can copy it. */
function damageCommand(diagnosis, artifact, store) {
    const { claim, damage } = artifact;
    if (damage === undefined)
        return null;
    const path = (0,domain_path/* joinPath */.uJ)(store.root, artifact.path);
    const merge = damage.mixedByMerge?.merge ?? null;
    if (diagnosis === 'line-endings' && isSoundInGit(artifact, damage))
        return keepLineEnds(path);
    if (diagnosis === 'filter-or-keyword')
        return showAttributes(path);
    if (diagnosis === 'symlink-as-text')
        return 'git config core.symlinks true';
    if (diagnosis === 'merge-mixed' && merge !== null)
        return `git show --stat ${merge}`;
    const [copy] = damage.copies.kind === 'found' ? damage.copies.places : [];
    if (copy !== undefined)
        return `git cat-file blob ${copy.objectId} | sha256sum`;
    return showHistory([path, ...(claim === null ? [] : [(0,domain_path/* joinPath */.uJ)(store.root, claim.manifest)])], store);
}
/** The committed version has the recorded digest: only the work tree has not. */
function isSoundInGit({ claim }, { committed }) {
    return committed?.sha256 !== undefined && committed.sha256 !== null && committed.sha256 === claim?.sha256;
}
const AT_TOP = 'cd "$(git rev-parse --show-toplevel)"';
/**
 * Nothing is lost by it: what the work tree has is the committed version with other line ends, and a name is no pattern. An empty line comes first, for the file may
 * not end in one. `echo` of some shells would change what is escaped.
 */
function keepLineEnds(path) {
    const [line, file] = [(0,shell_word/* shellWord */.r)(`${attributesPattern(path)} -text`), (0,shell_word/* shellWord */.r)(`./${path}`)];
    if (line === null)
        return null;
    const again = file === null ? '' : ` && rm ${file} && git --literal-pathspecs checkout -- ${file}`;
    return `(${AT_TOP} && printf '\\n%s\\n' ${line} >> .gitattributes${again})`;
}
function showAttributes(path) {
    const file = (0,shell_word/* shellWord */.r)(`./${path}`);
    return file === null ? null : `(${AT_TOP} && git check-attr --all -- ${file})`;
}
/** Who changed the file, or what records it. What is found at a ref of its own has another path there. */
function showHistory(paths, { source }) {
    const [ref, ...words] = [source.kind === 'ref' ? source.ref : 'HEAD', ...paths.map(pathspec)].map(shell_word/* shellWord */.r);
    if (source.kind === 'refs' || ref === undefined || ref === null || words.includes(null))
        return null;
    return `git log --stat ${ref === 'HEAD' ? '' : `${ref} `}-- ${words.join(' ')}`;
}
/** A path as git takes it in every folder of the work tree, and for itself only; see `pathspec` in gitglossary(7). */
function pathspec(path) {
    return /^[A-Za-z0-9.][^*?[\\]*$/.test(path) ? `:/${path}` : `:(top,literal)${path}`;
}

;// CONCATENATED MODULE: ./build/assess/diagnosis.js



/** The cause; null when the damage was not looked into. */
function diagnosisOf(artifact) {
    const { damage, path, reading } = artifact;
    if (reading.kind === 'read' && reading.lfsOid !== undefined)
        return 'lfs-wrong-object';
    if (damage === undefined)
        return null;
    return (ofCheckout(artifact, damage) ??
        ofContent(damage, (0,append_only/* isAppendOnly */.f)(path)) ??
        (damage.mixedByMerge !== null ? 'merge-mixed' : ofHistory(damage)));
}
/** What git, or another program, does to bytes on their way to the disk. */
function ofCheckout(artifact, damage) {
    const { reading } = artifact;
    const { collidesWith, committed, likeness, undoneBy } = damage;
    const isAsCommitted = reading.kind === 'read' && reading.sha256 === committed?.sha256;
    if (committed?.kind === 'symlink' && isAsCommitted)
        return 'symlink-as-text';
    if (undoneBy === 'crlf-to-lf' || undoneBy === 'lf-to-crlf')
        return 'line-endings';
    const isFiltered = FILTERS.some((name) => Object.hasOwn(committed?.attributes ?? {}, name));
    if (isFiltered && isSoundInGit(artifact, damage) && !(likeness !== null && NO_FILTER.has(likeness.kind)))
        return 'filter-or-keyword';
    if (undoneBy === 'without-bom' || undoneBy === 'with-bom' || undoneBy === 'from-utf-16')
        return 'encoding';
    return collidesWith === null ? null : 'case-collision';
}
/** Attributes by which git writes other bytes than it has. */
const FILTERS = ['filter', 'ident', 'working-tree-encoding', 'export-subst'];
/** What no filter makes of a file: it is told for itself. */
const NO_FILTER = new Set(['cut', 'nul-filled', 'redacted']);
/** What the bytes themselves show, redaction before damage. */
function ofContent({ addedAfterBytes, likeness, undoneBy }, isAppendedTo) {
    if (undoneBy === 'without-nul-tail')
        return 'torn';
    if (likeness?.kind === 'redacted')
        return 'redacted';
    if (likeness?.kind === 'cut' || likeness?.kind === 'nul-filled')
        return 'torn';
    const isLonger = addedAfterBytes !== null || likeness?.kind === 'extended';
    return isLonger && isAppendedTo ? 'appended' : null;
}
function ofHistory({ copies, isOlderVersion, likeness, markerCount, unseen }) {
    if (likeness?.kind === 'garbled' || unseen !== undefined)
        return 'corrupt';
    if (isOlderVersion)
        return 'stale';
    // With nothing to compare with, what stands in the place of something is the one sign that is left.
    return markerCount > 0 && copies.kind === 'none' ? 'redacted' : 'corrupt';
}
const SEVERITIES = {
    'line-endings': 'warning',
    'filter-or-keyword': 'warning',
    'lfs-wrong-object': 'error',
    stale: 'warning',
    'merge-mixed': 'error',
    torn: 'error',
    appended: 'info',
    redacted: 'warning',
    'symlink-as-text': 'warning',
    'case-collision': 'warning',
    encoding: 'warning',
};
/** How bad it is. Corruption without any copy left is critical: nothing can bring the bytes back. One that may lie elsewhere is left. */
function severityOfDiagnosis(diagnosis, { damage }) {
    if (diagnosis === null)
        return 'error';
    if (diagnosis !== 'corrupt')
        return SEVERITIES[diagnosis];
    return damage?.copies.kind === 'none' && damage.unsearched === null ? 'critical' : 'error';
}
/** The cause as the end of a sentence. Without evidence of damage, or with too little to look at, that is what it says. */
function causeWords(diagnosis, artifact) {
    const { damage } = artifact;
    const isCommitted = damage === undefined || !isSoundInGit(artifact, damage);
    if (diagnosis === 'line-endings' && isCommitted)
        return 'only its line ends were converted, and were committed so';
    if (diagnosis !== 'corrupt' || damage?.likeness?.kind === 'garbled')
        return CAUSE_WORDS[diagnosis];
    if (damage?.unseen !== undefined)
        return `it was changed or damaged, and ${UNSEEN_WORDS[damage.unseen]}`;
    const isAllSearched = damage === undefined || damage.unsearched === null;
    return isAllSearched
        ? 'it was changed or damaged, and nothing here tells which'
        : 'it was changed or damaged, and this clone has too little to tell which';
}
const UNSEEN_WORDS = {
    'too-much': 'it is too large, or there are too many, to tell which',
    'in-pieces': 'it lies in several files, or changed meanwhile: that cannot be told apart',
};
const CAUSE_WORDS = {
    'line-endings': 'only its line ends were converted',
    'filter-or-keyword': 'a filter or keyword of .gitattributes changed it at checkout',
    'lfs-wrong-object': 'it is a Git LFS pointer to another object',
    stale: 'another version of the file has it: the record and the bytes moved apart',
    'merge-mixed': 'a merge took its bytes from one side and their record from the other',
    torn: 'it is cut off, or filled up with NUL bytes',
    appended: 'it grew after it was recorded, and what was recorded is unchanged',
    redacted: 'something was taken out of it, or redacted, after its digest was recorded',
    'symlink-as-text': 'it is a symbolic link that was checked out as text',
    'case-collision': 'another file, whose name differs in case or Unicode form only, took its place',
    encoding: 'only its encoding was converted',
    corrupt: 'its bytes were damaged',
};
/** What a person, or a program, can check of it. Of what may have been taken out on purpose nothing is told. */
function damageEvidence(diagnosis, artifact, store) {
    const { damage } = artifact;
    if (diagnosis === null)
        return {};
    if (damage === undefined)
        return { diagnosis };
    const { addedAfterBytes, committed, copies, likeness, markerCount, mixedByMerge, undoneBy } = damage;
    if (diagnosis === 'redacted')
        return { diagnosis, markers: markerCount };
    const isShown = copies.kind === 'found';
    const { attributes = {}, autocrlf = null } = committed ?? {};
    const merge = mixedByMerge?.merge ?? null;
    const command = damageCommand(diagnosis, artifact, store);
    return {
        diagnosis,
        ...(undoneBy === null ? {} : { undoneBy }),
        ...(addedAfterBytes === null ? {} : { recordedBytes: addedAfterBytes }),
        ...(isShown && likeness !== null
            ? { goodSizeBytes: likeness.sizeBytes, firstDifference: likeness.firstDifference }
            : {}),
        ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
        ...(autocrlf === null ? {} : { autocrlf }),
        ...(damage.collidesWith === null ? {} : { collidesWith: (0,domain_path/* printablePath */.Vj)(damage.collidesWith) }),
        ...(merge === null ? {} : { merge }),
        goodCopy: whereItLies(damage),
        ...(command === null ? {} : { command }),
    };
}
function whereItLies({ copies, unsearched }) {
    switch (copies.kind) {
        case 'found':
            return copies.places.map(placeOfCopy)[0] ?? null;
        case 'withheld':
            return 'there is one; where is not said, for what is gone may have been removed on purpose';
        case 'none':
            return unsearched === null ? 'no object of this clone has the recorded bytes' : NONE_FOUND[unsearched];
    }
}
const NONE_FOUND = {
    'older-commits': 'none was found, but this clone has not the whole history: fetch it with git fetch --unshallow, or fetch-depth: 0 of the checkout',
    'unfetched-objects': 'none was found, but this clone has not all objects: fetch them with git fetch --refetch --no-filter',
    'unread-objects': 'none was found, but not every object of this clone could be read: git fsck says more',
    'large-objects': 'none was found, but this clone has more objects than are searched',
};
function placeOfCopy({ commit, isCommitWithheld, isInAncestry, objectId, path }) {
    if (isCommitWithheld === true)
        return { objectId, isInAncestry };
    return { objectId, commit, path: path === null ? null : (0,domain_path/* printablePath */.Vj)(path), isInAncestry };
}

;// CONCATENATED MODULE: ./build/assess/checks/digest-mismatch.js






/** What people call the algorithms. */
const ALGORITHM_NAMES = {
    sha256: 'SHA-256',
    md5: 'MD5',
    sha1: 'SHA-1',
    sha224: 'SHA-224',
    sha384: 'SHA-384',
    sha512: 'SHA-512',
};
/** R4, R14, R49: bytes against their recorded SHA-256. */
const digestMismatch = (0,check/* defineCheck */.q)({
    code: 'digest-mismatch',
    question: 'Does every artifact have the SHA-256 that is recorded for it?',
    assess: (facts) => ({
        passedCount: facts.stores.reduce((sum, store) => sum + (0,judged/* judged */.g)(store).match.length, 0),
        findings: facts.stores.flatMap((store) => (0,judged/* judged */.g)(store).mismatch.flatMap((artifact) => mismatch(store, artifact))),
        unknowns: [],
    }),
});
function mismatch(store, artifact) {
    const { claim, path, reading } = artifact;
    if (claim === null || reading.kind !== 'read')
        return [];
    const [algorithm = 'sha256'] = (0,verdict/* mismatchedAlgorithms */.Gb)(claim, reading);
    const diagnosis = diagnosisOf(artifact);
    const finding = {
        code: 'digest-mismatch',
        subject: subjectOf(store, path),
        severity: severityOf(artifact, store.format, diagnosis),
        summary: `${subjectOf(store, path)} ${sentence(artifact, (0,domain_path/* printablePath */.Vj)(claim.manifest), ALGORITHM_NAMES[algorithm], diagnosis)}`,
        evidence: {
            ...(algorithm === 'sha256' ? {} : { algorithm }),
            expected: (algorithm === 'sha256' ? claim.sha256 : claim.others?.[algorithm]) ?? '',
            actual: (algorithm === 'sha256' ? reading.sha256 : reading.others?.[algorithm]) ?? '',
            sizeBytes: reading.sizeBytes,
            manifest: (0,domain_path/* printablePath */.Vj)(claim.manifest),
            line: claim.line,
            ...damageEvidence(diagnosis, artifact, store),
        },
        place: subject_placeOf(store, claim.manifest, claim.line),
    };
    return [finding];
}
function sentence(artifact, manifest, algorithm, diagnosis) {
    const { isClosed, isMutable } = artifact;
    if (diagnosis === 'appended')
        return `grew after ${manifest} recorded it; what was recorded is unchanged${isClosed === true ? ', but its session is closed' : ''}`;
    const was = isMutable === true ? 'was changed since its session was sealed: it ' : '';
    const why = diagnosis === null ? '' : `: ${causeWords(diagnosis, artifact)}`;
    return `${was}does not have the ${algorithm} that ${manifest} records${why}`;
}
/**
 * What changes from seal to seal was changed, or damaged, since the last: its bytes alone cannot tell. What a session writes once is
 * another matter: a new version of it is no less wrong than any other bytes, and so is growth once the session is closed. Critical data is a step worse where it may be lost.
 */
function severityOf(artifact, format, diagnosis) {
    const { isClosed, isCritical, isMutable } = artifact;
    if (isMutable === true && diagnosis !== 'torn')
        return 'warning';
    const isWrittenOnce = format === 'session' && diagnosis === 'stale';
    const isOver = isClosed === true && diagnosis === 'appended';
    const severity = isWrittenOnce || isOver ? 'error' : severityOfDiagnosis(diagnosis, artifact);
    if (isCritical !== true)
        return severity;
    if (severity === 'error')
        return 'critical';
    return diagnosis === 'stale' || diagnosis === 'redacted' ? 'error' : severity;
}

// EXTERNAL MODULE: ./build/assess/checks/history-rewritten.js
var history_rewritten = __webpack_require__(8040);
;// CONCATENATED MODULE: ./build/assess/checks/index-disagrees.js




/** Damage that no digest shows: an index or a record, sound by itself, that says something else than what lies beside it. */
const indexDisagrees = (0,check/* defineCheck */.q)({
    code: 'index-disagrees',
    question: 'Does every index say what is there?',
    assess: (facts, { policy }) => {
        const findings = [];
        let passedCount = 0;
        for (const store of facts.stores) {
            if (store.index === undefined)
                continue;
            const { comparedCount, disagreements } = store.index;
            const abouts = new Set(disagreements.map(({ about }) => about));
            passedCount += Math.max(0, comparedCount - abouts.size);
            for (const [from, said] of (0,grouped_by/* groupedBy */.m)(disagreements, (one) => one.from))
                findings.push(disagreeing(store, from, said, policy.sampleCount));
        }
        return { passedCount, findings, unknowns: [] };
    },
});
function disagreeing(store, from, said, sampleCount) {
    const [first] = said;
    const more = said.length > 1 ? `, and ${said.length - 1} more` : '';
    return {
        code: 'index-disagrees',
        subject: subjectOf(store, from),
        severity: 'warning',
        summary: `${subjectOf(store, from)} does not agree with what is there: ${first === undefined ? '' : index_disagrees_sentence(first)}${more}`,
        evidence: { count: said.length, samples: said.slice(0, sampleCount).map(evidenceOf) },
        place: subject_placeOf(store, from, 1),
    };
}
function index_disagrees_sentence({ about, actual, kind, recorded }) {
    const name = (0,domain_path/* printablePath */.Vj)(about);
    switch (kind) {
        case 'size':
            return `it gives ${name} ${recorded ?? 'no'} bytes, and there are ${actual ?? 'none'}`;
        case 'unclaimed':
            return `it lists ${name}, which no checkpoint claims, though others are claimed`;
        case 'other-end':
            return `it is of another end of the chain, which no later checkpoint follows or merges, and ${name} does not begin as it records it: lines may be lost`;
        case 'checkpoint-id':
            return `it calls itself ${recorded ?? 'by what is no id'}, and lies where ${actual ?? 'none'} belongs`;
    }
}
function evidenceOf({ about, actual, kind, recorded }) {
    return { kind, about: (0,domain_path/* printablePath */.Vj)(about), recorded, actual };
}

// EXTERNAL MODULE: ./build/domain/rejection-words.js
var rejection_words = __webpack_require__(6638);
;// CONCATENATED MODULE: ./build/assess/checks/manifest-hostile.js




/** R49: one finding for each line of a manifest that was turned down; the other lines are still verified. */
const manifestHostile = (0,check/* defineCheck */.q)({
    code: 'manifest-hostile',
    question: 'Is every line of every manifest safe and well formed?',
    assess: (facts, { policy }) => {
        const findings = [];
        let passedCount = 0;
        for (const store of facts.stores) {
            for (const manifest of store.manifests) {
                passedCount += manifest.claimCount;
                const told = manifest.rejections.filter(isFirstMarkerOrNone);
                const shown = told.slice(0, policy.rejectionFindingsPerManifest);
                findings.push(...shown.map((rejection) => hostileLine(store, manifest, rejection)));
                const leftOut = manifest.rejectionCount - (manifest.rejections.length - told.length) - shown.length;
                if (leftOut > 0)
                    findings.push(moreHostileLines(store, manifest, leftOut));
            }
        }
        return { passedCount, findings, unknowns: [] };
    },
});
/** One conflict has three markers or more: it is told of once. */
function isFirstMarkerOrNone({ reason }, index, all) {
    return reason !== 'conflict-marker' || all.findIndex((other) => other.reason === reason) === index;
}
function hostileLine(store, manifest, { line, reason, name }) {
    const where = line === 0 ? subjectOf(store, manifest.path) : `line ${line} of ${subjectOf(store, manifest.path)}`;
    return {
        code: 'manifest-hostile',
        subject: subjectOf(store, line === 0 ? manifest.path : `${manifest.path}:${line}`),
        severity: 'error',
        summary: `${where} was rejected: ${rejection_words/* REJECTION_WORDS */.Y[reason]}`,
        evidence: { reason, line, name: (0,domain_path/* printablePath */.Vj)(name) },
        place: subject_placeOf(store, manifest.path, line),
    };
}
function moreHostileLines(store, manifest, count) {
    return {
        code: 'manifest-hostile',
        subject: subjectOf(store, `${manifest.path}:more`),
        severity: 'error',
        summary: `${count} more lines of ${subjectOf(store, manifest.path)} were rejected`,
        evidence: { count },
        place: subject_placeOf(store, manifest.path, 1),
    };
}

;// CONCATENATED MODULE: ./build/assess/checks/manifest-unreadable.js



/** R49: every file that records digests or names artifacts can be read. */
const manifestUnreadable = (0,check/* defineCheck */.q)({
    code: 'manifest-unreadable',
    question: 'Can every manifest, digest file and checkpoint record be read?',
    assess: (facts) => {
        const findings = [];
        const unknowns = [];
        let passedCount = 0;
        for (const store of facts.stores) {
            for (const manifest of store.manifests) {
                if (manifest.unreadable === null) {
                    passedCount += 1;
                    continue;
                }
                const help = HELP.get(manifest.unreadable);
                if (help !== undefined) {
                    const reason = `${manifest.unreadable}; ${help}`;
                    unknowns.push({
                        code: 'manifest-unreadable',
                        subject: subjectOf(store, manifest.path),
                        reason,
                        isRequired: true,
                    });
                    continue;
                }
                findings.push({
                    code: 'manifest-unreadable',
                    subject: subjectOf(store, manifest.path),
                    severity: 'error',
                    summary: `${subjectOf(store, manifest.path)} cannot be used: ${manifest.unreadable}`,
                    evidence: { reason: manifest.unreadable },
                    place: subject_placeOf(store, manifest.path, 1),
                });
            }
        }
        return { passedCount, findings, unknowns };
    },
});
/** What brings what is not here: what it records is not known, and that is no damage. */
const HELP = new Map([
    [store_facts/* NOT_FETCHED */.Q5, 'this is a partial clone: git fetch --refetch --no-filter brings it'],
    [store_facts/* LEFT_OUT */.Pk, 'git sparse-checkout add brings it'],
]);

;// CONCATENATED MODULE: ./build/assess/checks/merge-lost-update.js





/**
 * What one side of a merge did is there, unless somebody dealt with it since. One finding for each path; what it says leads to what
 * was lost only where that cannot be a secret.
 */
const mergeLostUpdate = (0,check/* defineCheck */.q)({
    code: 'merge-lost-update',
    question: 'Is everything there that merges were to bring together?',
    assess: (facts) => {
        const findings = [];
        const unknowns = [];
        let passedCount = 0;
        for (const store of facts.stores) {
            const { merges } = store;
            if (merges === undefined)
                continue;
            if (!merges.seen)
                unknowns.push(untold(store, `its history could not be read: ${merges.reason}`));
            else {
                const { lost, lostCount, mergeCount, unseen } = merges.value;
                // A history without a merge was looked at too.
                passedCount += Math.max(mergeCount, 1) - new Set(lost.map(({ merge }) => merge)).size;
                findings.push(...lost.map((update) => lostUpdate(store, update, merges.value)));
                if (unseen !== null)
                    unknowns.push(untold(store, unseen));
                if (lostCount > lost.length)
                    unknowns.push(untold(store, `${lostCount - lost.length} more lost updates are not listed`));
            }
        }
        return { passedCount: Math.max(passedCount, 0), findings, unknowns };
    },
});
/** A shallow clone is what GitHub's checkout makes unless told otherwise: it cannot be required to tell. */
function untold({ id }, reason) {
    return { code: 'merge-lost-update', subject: id, reason, isRequired: false };
}
const SHORT_ID = 12;
function lostUpdate(store, update, { lost }) {
    const { change, merge, parent, parentNumber, path, redaction } = update;
    const subject = subjectOf(store, path);
    const together = lost.filter((other) => other.merge === merge).length;
    const evidence = {
        ...{ merge, change, redaction, lostTogether: together },
        ...(redaction === 'undone' ? { isUndoneRedaction: true } : {}),
        ...(parentNumber === null ? {} : { parentNumber }),
        ...(parent === null ? {} : { parent }),
        command: commandFor(store, update),
    };
    return {
        ...{ code: 'merge-lost-update', subject, severity: 'error', evidence },
        summary: `${subject} ${merge_lost_update_sentence(update, merge.slice(0, SHORT_ID))}`,
        place: change === 'added' ? null : subject_placeOf(store, path, 1),
    };
}
function merge_lost_update_sentence({ change, parentNumber, redaction }, merge) {
    if (redaction === 'undone')
        return `has again what one side had taken out: merge ${merge} undid what looks like a redaction, so treat what it was as known`;
    const side = parentNumber === null || redaction !== 'none' ? 'one side' : `one side, its parent ${parentNumber},`;
    switch (change) {
        case 'changed':
            return `lacks a change that merge ${merge} lost: ${side} had changed the file, the other had not, and the merge kept it as it was`;
        case 'added':
            return `is not there: merge ${merge} lost it, ${side} had added it, and nobody has brought it back`;
        case 'removed':
            return `is there again, kept by merge ${merge}: ${side} had removed it, and the other side had not touched it`;
    }
}
/** Shows what was lost, or where that may have been a secret, only who merged, and when. */
function commandFor({ root, source }, { merge, parent, path }) {
    if (parent === null)
        return `git show --no-patch ${merge}`;
    const word = source.kind === 'refs' ? null : (0,shell_word/* shellWord */.r)(pathspec((0,domain_path/* joinPath */.uJ)(root, path)));
    return word === null ? `git diff --stat ${merge} ${parent}` : `git diff ${merge} ${parent} -- ${word}`;
}

;// CONCATENATED MODULE: ./build/assess/checks/object-corrupt.js



/** Every git object that was read has the bytes that its name promises. */
const objectCorrupt = (0,check/* defineCheck */.q)({
    code: 'object-corrupt',
    question: 'Does every git object have the bytes that its name promises?',
    assess: ({ stores }) => {
        const ofObjects = stores.filter(({ source }) => source.kind !== 'work-tree');
        return {
            passedCount: ofObjects.reduce((sum, store) => sum + (0,judged/* judged */.g)(store).readCount, 0),
            findings: ofObjects.flatMap((store) => (0,judged/* judged */.g)(store).unverifiable.flatMap((artifact) => corrupt(store, artifact))),
            unknowns: [],
        };
    },
});
function corrupt(store, { path, reading }) {
    if (reading.kind !== 'object-corrupt')
        return [];
    const subject = subjectOf(store, path);
    const { detail, objectId } = reading;
    return [
        {
            ...{ code: 'object-corrupt', subject, severity: 'error' },
            summary: `git object ${objectId} of ${subject} is damaged: ${detail}`,
            evidence: { objectId, detail, command: `git fsck --no-dangling` },
            place: null,
        },
    ];
}

;// CONCATENATED MODULE: ./build/assess/checks/object-missing.js



/** A clone that claims to be complete has every object that its trees name. */
const objectMissing = (0,check/* defineCheck */.q)({
    code: 'object-missing',
    question: 'Is every git object there that a tree names?',
    assess: ({ stores }) => {
        const ofObjects = stores.filter(({ source }) => source.kind !== 'work-tree');
        const findings = ofObjects.flatMap((store) => (0,judged/* judged */.g)(store).unverifiable.flatMap((artifact) => object_missing_missing(store, artifact)));
        const count = ofObjects.reduce((sum, store) => sum + (0,judged/* judged */.g)(store).all.length, 0);
        return { passedCount: count - findings.length, findings, unknowns: [] };
    },
});
function object_missing_missing(store, { path, reading }) {
    if (reading.kind !== 'object-absent')
        return [];
    const subject = subjectOf(store, path);
    const { objectId } = reading;
    return [
        {
            ...{ code: 'object-missing', subject, severity: 'error' },
            summary: `git has no object ${objectId}, though a tree names it for ${subject}`,
            evidence: { objectId, command: `git cat-file -e ${objectId}` },
            place: null,
        },
    ];
}

;// CONCATENATED MODULE: ./build/assess/checks/rate-limit-low.js

const rate_limit_low_WHOLE_PERCENT = 100;
/** R3: of every rate limit at least the buffer remains. */
const rateLimitLow = (0,check/* defineCheck */.q)({
    code: 'rate-limit-low',
    question: 'Does enough of every GitHub rate limit remain?',
    assess: ({ github }, { policy }) => {
        if (github === null)
            return { passedCount: 0, findings: [], unknowns: [] };
        const limits = github.seen ? github.value.rateLimits : github;
        const refused = github.seen ? refusedForGood(github.value.requests) : 0;
        if (!limits.seen) {
            const unknown = { code: 'rate-limit-low', subject: 'github/rate-limit', reason: limits.reason, isRequired: false };
            return { passedCount: 0, findings: refused > 0 ? [refusedForRate(refused)] : [], unknowns: [unknown] };
        }
        const limited = limits.value.filter(({ limit }) => limit > 0);
        const low = limited.filter(({ limit, remaining }) => remaining < limit * policy.rateLimitBufferRatio);
        const findings = low.map((limit) => lowRateLimit(limit, policy.rateLimitBufferRatio));
        return {
            passedCount: limited.length - low.length,
            findings: refused > 0 && low.length === 0 ? [refusedForRate(refused)] : findings,
            unknowns: [],
        };
    },
});
/** How many requests were turned down for their rate the last time that they were made: waiting did not help. */
function refusedForGood(requests) {
    const last = new Map(requests.map(({ outcome, route }) => [route, outcome]));
    return [...last.values()].filter((outcome) => outcome === 'rate-limited').length;
}
/** A limit that no resource shows, such as a secondary one. */
function refusedForRate(requests) {
    return {
        code: 'rate-limit-low',
        subject: 'github/rate-limit',
        severity: 'warning',
        summary: `GitHub turned down ${requests} of this run's requests for their rate; what could not be done is queued for later runs`,
        evidence: { requests },
        place: null,
    };
}
function lowRateLimit({ resource, limit, remaining, resetAtMs }, bufferRatio) {
    const resetAt = new Date(resetAtMs).toISOString();
    return {
        code: 'rate-limit-low',
        subject: `github/rate-limit/${resource}`,
        severity: 'warning',
        summary: `${remaining} of ${limit} requests remain of GitHub's rate limit "${resource}", under the buffer of ${bufferRatio * rate_limit_low_WHOLE_PERCENT} %, until ${resetAt}`,
        evidence: { resource, limit, remaining, resetAt, bufferRatio },
        place: null,
    };
}

;// CONCATENATED MODULE: ./build/assess/checks/record-damaged.js





/** What lines of each kind are called. */
const record_damaged_WORDS = {
    torn: 'cut off',
    spliced: 'cut off by another record on the same line',
    glued: 'of several records in one line',
    nul: 'with NUL bytes',
    invalid: 'that are no JSON',
    empty: 'that are empty',
};
/** The kinds of text that transcripts are. */
const TRANSCRIPTS = ['jsonl'];
/** R14: damage inside transcripts that no digest shows, for it was there when the digest was taken. */
const recordDamaged = (0,check/* defineCheck */.q)({
    code: 'record-damaged',
    question: 'Is every line of every transcript one whole record?',
    assess: (facts) => {
        const findings = [];
        const unknowns = [];
        let passedCount = 0;
        for (const store of facts.stores) {
            for (const artifact of (0,judged/* judged */.g)(store).all) {
                if (wasSound(artifact, TRANSCRIPTS))
                    passedCount += 1;
                const content = contentOf(artifact);
                if (content?.kind !== 'jsonl')
                    continue;
                if (content.damage.length > 0)
                    findings.push(damaged(store, artifact, content));
                else if (content.tooDeep === null)
                    passedCount += 1;
                if (content.tooDeep !== null)
                    unknowns.push(unjudged(store, artifact, content.tooDeep.firstLine));
            }
        }
        return { passedCount, findings, unknowns };
    },
});
function damaged(store, { path }, content) {
    const { damage, lineCount } = content;
    const worst = domain_content/* RECORD_DAMAGE_KINDS */.M.map((kind) => damage.find((one) => one.kind === kind)).find((one) => one !== undefined);
    const firstLine = Math.min(...damage.map((one) => one.firstLine));
    return {
        code: 'record-damaged',
        subject: subjectOf(store, path),
        // Readers skip empty lines; whatever else is damaged, they lose.
        severity: worst?.kind === 'empty' ? 'info' : 'warning',
        summary: `${subjectOf(store, path)} has damaged records: ${damage.map(inWords).join(', ')}`,
        evidence: {
            kind: worst?.kind ?? '',
            lineCount,
            damage: damage.map(({ count, firstLine: line, kind }) => ({ kind, count, firstLine: line })),
        },
        place: subject_placeOf(store, path, firstLine),
    };
}
function inWords({ count, firstLine, kind }) {
    const where = count === 1 ? `line ${firstLine}` : `the first is line ${firstLine}`;
    return `${count} ${record_damaged_WORDS[kind]} (${where})`;
}
function unjudged(store, { path }, line) {
    return {
        code: 'record-damaged',
        subject: subjectOf(store, path),
        reason: `line ${line} is nested too deep to be judged`,
        isRequired: false,
    };
}

;// CONCATENATED MODULE: ./build/assess/checks/unjudged-references.js
/** What could not be judged of a store's references. None of it is required: what was judged stands without it. */
function unjudgedReferences({ id, unjudged = [] }) {
    return unjudged.map((one) => ({
        ...{ code: 'reference-broken', subject: id, isRequired: false },
        reason: one.kind === 'trailer' ? trailersUnjudged(one) : linksUnjudged(one),
    }));
}
function trailersUnjudged({ cause, count }) {
    const commits = 'what older commits say of checkpoints was not seen';
    const named = `${count} ${count === 1 ? 'checkpoint' : 'checkpoints'} that commits name ${count === 1 ? 'is' : 'are'} not here, and may be elsewhere`;
    switch (cause) {
        case 'shallow':
            return `the clone is shallow: ${commits}; git fetch --unshallow brings them`;
        case 'too-many-commits':
            return `there are more commits than are looked at: ${commits}`;
        case 'history-unreadable':
            return `git could not walk all of the branches: ${commits}`;
        case 'not-fetched':
            return `${named}: a clone does not bring refs that are no branches; git fetch origin 'refs/entire/*:refs/entire/*' does`;
        case 'fetch-failed':
            return `${named}: fetching failed`;
        case 'store-unopened':
            return `${named}: a store could not be opened`;
    }
}
function linksUnjudged({ cause, count }) {
    const texts = `the links of ${count} ${count === 1 ? 'text' : 'texts'} were not looked at`;
    switch (cause) {
        case 'too-large':
            return `${texts}: too large to have been written by hand`;
        case 'too-many-files':
            return `${texts}: there are too many of them`;
        case 'too-many-links':
            return `${texts}, or not all of them: there are too many links before`;
        case 'unreadable':
            return `${texts}: they could not be read, or are not UTF-8`;
    }
}

;// CONCATENATED MODULE: ./build/assess/checks/reference-broken.js





/** R6: whatever a record, an index, a commit message or a text names is there. One finding for each thing named and absent. */
const referenceBroken = (0,check/* defineCheck */.q)({
    code: 'reference-broken',
    question: 'Is everything there that is named?',
    assess: (facts) => {
        const findings = [];
        let passedCount = 0;
        for (const store of facts.stores) {
            const broken = new Map();
            const missing = missingArtifacts(store);
            for (const reference of store.references) {
                if (reference.isPresent)
                    passedCount += 1;
                // An artifact that is gone is told as such, whatever text links it.
                else if (reference.kind === 'link' && missing.has(reference.target))
                    continue;
                else if (!broken.has(reference.target))
                    broken.set(reference.target, reference);
            }
            for (const reference of broken.values())
                findings.push(brokenReference(store, reference));
        }
        return { passedCount, findings, unknowns: facts.stores.flatMap(unjudgedReferences) };
    },
});
function missingArtifacts(store) {
    if (!store.references.some(({ isPresent, kind }) => kind === 'link' && !isPresent))
        return new Set();
    return new Set((0,judged/* judged */.g)(store).missing.map(({ path }) => path));
}
function brokenReference(store, reference) {
    const { commit, count, from, kind, line, role, target } = reference;
    const subject = subjectOf(store, target);
    const others = count === undefined || count === 1 ? '' : ` and ${count - 1} more`;
    const plural = others === '' ? 'names' : 'name';
    return {
        code: 'reference-broken',
        subject,
        severity: 'warning',
        summary: `${subject} is not there, though ${(0,domain_path/* printablePath */.Vj)(from)}${others} ${plural} it as ${role}`,
        evidence: {
            ...{ kind, role, target: (0,domain_path/* printablePath */.Vj)(target) },
            ...(kind === 'trailer' ? {} : { from: (0,domain_path/* printablePath */.Vj)(from) }),
            ...(line === undefined ? {} : { line }),
            ...(commit === undefined ? {} : { commit }),
            ...(count === undefined ? {} : { count }),
        },
        place: kind === 'trailer' ? null : subject_placeOf(store, from, line ?? 1),
    };
}

;// CONCATENATED MODULE: ./build/assess/checks/reference-orphan.js


/** R6: whatever a store holds is named by its records or its index. One finding a store, which has orphans of one kind. */
const referenceOrphan = (0,check/* defineCheck */.q)({
    code: 'reference-orphan',
    question: 'Is everything named that a record or an index should name?',
    assess: (facts, { policy }) => {
        const findings = [];
        let passedCount = 0;
        for (const { id, orphans } of facts.stores) {
            if (orphans === undefined)
                continue;
            const { examinedCount, kind, paths } = orphans;
            passedCount += Math.max(0, examinedCount - paths.length);
            if (paths.length === 0)
                continue;
            findings.push({
                code: 'reference-orphan',
                subject: id,
                severity: 'info',
                summary: `${paths.length} of ${examinedCount} ${NAMES[kind].many} of ${id} ${paths.length === 1 ? 'is' : 'are'} named by no ${NAMES[kind].by}`,
                evidence: { kind, count: paths.length, samples: paths.slice(0, policy.sampleCount).map(domain_path/* printablePath */.Vj) },
                place: null,
            });
        }
        return { passedCount, findings, unknowns: [] };
    },
});
const NAMES = {
    'session-folder': { many: 'session folders', by: "checkpoint's record" },
    artifact: { many: 'artifacts', by: 'index and no checkpoint' },
};

;// CONCATENATED MODULE: ./build/assess/checks/session-incomplete.js


/** A session has every part that its format promises. */
const sessionIncomplete = (0,check/* defineCheck */.q)({
    code: 'session-incomplete',
    question: 'Does every session have the parts that its format promises?',
    assess: (facts) => {
        const findings = [];
        let passedCount = 0;
        for (const store of facts.stores) {
            for (const { path, missingParts } of store.sessions) {
                if (missingParts.length === 0) {
                    passedCount += 1;
                    continue;
                }
                findings.push({
                    code: 'session-incomplete',
                    subject: subjectOf(store, path),
                    severity: 'warning',
                    summary: `session ${subjectOf(store, path)} has no ${missingParts.join(' and no ')}`,
                    evidence: { missing: missingParts },
                    place: null,
                });
            }
        }
        return { passedCount, findings, unknowns: [] };
    },
});

;// CONCATENATED MODULE: ./build/assess/checks/index.js






























/** Every check, in the order of their answers. */
const CHECKS = [
    guardBlind,
    digestMismatch,
    artifactMissing,
    objectMissing,
    objectCorrupt,
    manifestUnreadable,
    manifestHostile,
    sessionIncomplete,
    bagInvalid,
    bagWarning,
    referenceBroken,
    referenceOrphan,
    indexDisagrees,
    conflictMarker,
    recordDamaged,
    mergeLostUpdate,
    history_rewritten/* historyRewritten */.J,
    artifactUnverifiable,
    artifactUnclaimed,
    apiUnavailable,
    apiSlow,
    apiFailing,
    rateLimitLow,
    rateLimitExhausting,
    permissionMissing,
    heartbeatMissed,
    scheduleEnding,
    queueStuck,
    scoreBelowTarget,
    accepted,
];

;// CONCATENATED MODULE: ./build/assess/assess.js








/** Judges one set of facts with every check. Pure: the same facts and policy give the same assessment, byte for byte. */
function assess(facts, context) {
    const answers = CHECKS.map((check) => ({ check, answer: check.assess(facts, context) }));
    const found = answers
        .flatMap(({ answer }) => answer.findings)
        .map((one) => identified(one, context));
    const newness = compareWithBase(found, facts, foundInBase(facts, context));
    const findings = assessed(found, facts, newness);
    const unknowns = answers.flatMap(({ answer }) => answer.unknowns);
    return {
        health: healthOf(findings, unknowns),
        scope: facts.scope,
        stores: facts.stores.map(storeInNumbers),
        findings: findings.toSorted(bySubjectThenCode),
        unknowns: unknowns.toSorted(bySubjectThenCode),
        checks: answers.map(({ check, answer }) => {
            const { passedCount } = answer;
            return {
                code: check.code,
                question: check.question,
                passedCount,
                findingCount: answer.findings.length,
                unknownCount: answer.unknowns.length,
            };
        }),
        score: (0,assess_score/* scoreOf */.uw)(facts, context.policy),
        base: facts.base?.seen === true ? { commit: facts.base.value.commit, goneCount: newness.goneCount } : null,
        isVerifierProven: facts.canary.cases.length > 0 && facts.canary.cases.every(({ expected, answered }) => expected === answered),
        couldTell: isAnythingThere(facts) && !findings.some(({ code }) => code === 'guard-blind'),
    };
}
function identified(finding, { evidenceDigest, fingerprint }) {
    const { code, subject } = finding;
    return { ...finding, fingerprint: fingerprint(code, subject), evidenceDigest: evidenceDigest(evidenceText(finding)) };
}
/** What the same checks find in the base, all else being the same. */
function foundInBase(facts, context) {
    if (facts.base?.seen !== true)
        return [];
    const { stores, unopened } = facts.base.value;
    const before = { ...facts, stores, unopened, removed: [], base: null, accepted: null };
    return CHECKS.flatMap((check) => check.assess(before, context).findings).map((finding) => identified(finding, context));
}
function assessed(found, facts, { isNew }) {
    const standing = compareWithAccepted(found, facts);
    return found.map((finding) => {
        const { acceptance, remark } = standing(finding);
        const summary = finding.summary + remark;
        return { ...finding, summary, isNew: isNew(finding), accepted: acceptance !== null, acceptance };
    });
}
/** The worst answer wins; what is accepted does not count. */
function healthOf(findings, unknowns) {
    const open = findings.filter((finding) => !finding.accepted);
    if (open.some(({ severity }) => (0,domain_severity/* isAtLeast */.d)(severity, 'error')))
        return 'failing';
    if (open.some(({ severity }) => severity === 'warning'))
        return 'degraded';
    return unknowns.some(({ isRequired }) => isRequired) ? 'unknown' : 'healthy';
}
function storeInNumbers(store) {
    const { all, match, mismatch, missing, unclaimed, unverifiable } = (0,judged/* judged */.g)(store);
    const digests = {
        match: match.length,
        mismatch: mismatch.length,
        missing: missing.length,
        unverifiable: unverifiable.length,
        unclaimed: unclaimed.length,
        remembered: match.filter(isRemembered).length,
    };
    let bytes = 0;
    for (const { reading } of all)
        if ('sizeBytes' in reading)
            bytes += reading.sizeBytes;
    return {
        id: store.id,
        format: store.format,
        source: nameOfSource(store.source),
        sessions: store.sessions.length,
        checkpoints: store.checkpointCount,
        artifacts: all.length,
        bytes,
        coverage: all.length === 0 ? null : (match.length + mismatch.length) / all.length,
        digests,
    };
}
function isRemembered({ reading }) {
    return reading.kind === 'read' && reading.isRemembered === true;
}
function nameOfSource(source) {
    switch (source.kind) {
        case 'work-tree':
            return 'work tree';
        case 'ref':
            return `${source.ref} at ${source.commit}`;
        case 'refs':
            return `${source.refCount} refs below ${source.prefix}`;
    }
}
function bySubjectThenCode(a, b) {
    if (a.subject !== b.subject)
        return a.subject < b.subject ? -1 : 1;
    return a.code === b.code ? 0 : a.code < b.code ? -1 : 1;
}


/***/ }),

/***/ 8723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ defineCheck)
/* harmony export */ });
/** A check with its code kept as a literal type. */
function defineCheck(check) {
    return check;
}


/***/ }),

/***/ 8040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ historyRewritten),
/* harmony export */   Q: () => (/* binding */ isLoss)
/* harmony export */ });
/* harmony import */ var _domain_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1381);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8723);


/**
 * What the remembered history once had is still reached by some ref. One finding for each store. It never says which commit it was:
 * a rewrite may be a redaction.
 */
const historyRewritten = (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCheck */ .q)({
    code: 'history-rewritten',
    question: 'Does a ref still reach every checkpoint that was seen before?',
    assess: (facts, { policy }) => {
        const findings = new Map();
        const unknowns = [];
        let passedCount = 0;
        unknowns.push(...notLookedFor(facts));
        for (const tip of facts.tips?.former ?? []) {
            const store = facts.stores.find(({ id }) => id === tip.store);
            const isRecent = facts.startedAtMs - tip.seenAtMs < policy.rewrite.settledMs && facts.event.name !== 'local';
            if (!tip.isReached.seen)
                unknowns.push(untold(tip, tip.isReached.reason));
            else if (tip.isReached.value || !isLoss(tip, store))
                passedCount += 1;
            else if (isRecent)
                unknowns.push(untold(tip, 'another run saw it only minutes before: this clone may be older'));
            else if (!findings.has(tip.store))
                findings.set(tip.store, rewritten(tip, store, facts));
        }
        return { passedCount, findings: [...findings.values()], unknowns };
    },
});
/** What earlier runs missed, and this one did not look for, is not there for that. */
function notLookedFor({ event, history, tips }) {
    if (history === null || event.baseCommit !== null)
        return [];
    const looked = new Set(tips?.former.map(({ store }) => store));
    const missed = (0,_domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .handedOn */ .Uz)(history.history, event.name === 'local').filter(({ store }) => !looked.has(store));
    const byStore = new Map(missed.map((tip) => [tip.store, tip]));
    return [...byStore.values()].map((tip) => untold(tip, 'this run did not look for it'));
}
function untold({ store }, why) {
    const reason = `whether what was last seen of it is still reached cannot be told: ${why}`;
    return { code: 'history-rewritten', subject: store, reason, isRequired: false };
}
/**
 * A ref of a store's own only ever grows. A branch that holds other things is rewritten for their sake too: that is the store's
 * concern when it has less than before.
 */
function isLoss(tip, store) {
    if (store?.source.kind === 'ref' && store.source.ref !== 'HEAD')
        return true;
    return (store?.checkpointCount ?? 0) < tip.checkpoints || (store?.sessions.length ?? 0) < tip.sessions;
}
function rewritten(tip, store, { stores }) {
    const lastSeen = new Date(tip.seenAtMs).toISOString();
    const checkpointsNow = store?.checkpointCount ?? 0;
    const sessionsNow = store?.sessions.length ?? 0;
    const isGone = !stores.some(({ id }) => id === tip.store);
    const now = isGone ? 'it is gone' : `now it has ${checkpointsNow} in ${sessionsNow} sessions`;
    return {
        code: 'history-rewritten',
        subject: tip.store,
        severity: 'error',
        summary: `the history of ${tip.store} was rewritten: no ref reaches any more what a run saw on ${lastSeen}, when it had ${tip.checkpoints} checkpoints in ${tip.sessions} sessions; ${now}`,
        evidence: {
            ...{ ref: tip.ref, lastSeen, checkpointsThen: tip.checkpoints, checkpointsNow },
            ...{ sessionsThen: tip.sessions, sessionsNow },
        },
        place: null,
    };
}


/***/ }),

/***/ 7058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ observedOnDay),
/* harmony export */   dc: () => (/* binding */ gapsOf)
/* harmony export */ });
/* unused harmony exports observedTime, validityOf, medianGap */
/* harmony import */ var _domain_median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(979);

/**
 * What samples say of the span from `fromMs` to `toMs`. Each speaks for half of its validity to either side, no further than
 * half the way to the next sample; the rest was not observed, neither up nor down.
 * @param samples in the order of their times.
 */
function observedTime(samples, validityMs, fromMs, toMs) {
    let [observedMs, upMs] = [0, 0];
    samples.forEach(({ atMs, isUp }, index) => {
        const before = samples[index - 1]?.atMs ?? -Infinity;
        const after = samples[index + 1]?.atMs ?? Infinity;
        const start = Math.max(fromMs, atMs - Math.min(validityMs, atMs - before) / 2);
        const end = Math.min(toMs, atMs + Math.min(validityMs, after - atMs) / 2);
        const spanMs = Math.max(0, end - start);
        observedMs += spanMs;
        if (isUp)
            upMs += spanMs;
    });
    return { observedMs, upMs };
}
const DAY_MS = 86_400_000;
/**
 * What samples say of the day (UTC) that begins at `startMs`, as far as it lies between `fromMs` and `toMs`. They are valid for as long
 * as was usual up to the end of that day: what is said of a day does not change with the days after it.
 */
function observedOnDay(samples, startMs, fromMs, toMs, policy) {
    const endMs = Math.min(toMs, startMs + DAY_MS);
    const validityMs = validityOf(samples.map(({ atMs }) => atMs), endMs, policy);
    return observedTime(samples, validityMs, Math.max(fromMs, startMs), endMs);
}
/** The validity of a sample: clamp(2 \u00d7 median gap of the last days, shortest, longest). In ms. */
function validityOf(timesMs, nowMs, policy) {
    const recent = timesMs.filter((atMs) => atMs <= nowMs && nowMs - atMs <= policy.overMs);
    return Math.min(policy.longestMs, Math.max(policy.shortestMs, (medianGap(recent) ?? 0) * 2));
}
/** The median of the times between neighbours; null for fewer than two. In ms. */
function medianGap(timesMs) {
    return (0,_domain_median_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .u)(gapsOf(timesMs));
}
/** The times between neighbours, in ms. */
function gapsOf(timesMs) {
    const sorted = timesMs.toSorted((a, b) => a - b);
    return sorted.slice(1).map((atMs, index) => atMs - (sorted[index] ?? atMs));
}


/***/ }),

/***/ 4463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rollUp),
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _domain_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1381);
/* harmony import */ var _domain_median_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(979);
/* harmony import */ var _observed_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7058);



const DAY_MS = 86_400_000;
/**
 * The same history, smaller: of its oldest whole days a record each in the place of their runs, until no more runs are left
 * than the policy keeps; records of days and notes that are too old are dropped. The last two days keep their runs.
 */
function rollUp(history, nowMs, policy) {
    const byDay = new Map();
    for (const run of history.runs) {
        const day = (0,_domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(run.atMs);
        byDay.set(day, [...(byDay.get(day) ?? []), run]);
    }
    const newest = (0,_domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(Math.max(0, nowMs - DAY_MS));
    const days = [];
    let left = history.runs.length;
    for (const [day, runs] of [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
        if (left <= policy.rawRecords || day >= newest)
            break;
        days.push(dayRecord(day, runs, history.runs, policy));
        left -= runs.length;
    }
    const oldest = (0,_domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(Math.max(0, nowMs - policy.daysKept * DAY_MS));
    const rolledUp = new Set(days.map(({ day }) => day));
    return {
        ...history,
        runs: history.runs.filter(({ atMs }) => !rolledUp.has((0,_domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(atMs))),
        days: [...history.days, ...days].filter(({ day }) => day >= oldest).toSorted((a, b) => (a.day < b.day ? -1 : 1)),
        notes: history.notes.filter(({ atMs }) => nowMs - atMs <= policy.notesKeptMs),
    };
}
function dayRecord(day, runs, all, { validity }) {
    const startMs = Date.parse(day);
    return {
        day,
        runs: runs.length,
        scheduled: runs.filter(({ event }) => event === 'schedule').length,
        ...(0,_observed_time_js__WEBPACK_IMPORTED_MODULE_1__/* .observedOnDay */ .MA)(samplesOf(all), startMs, startMs, startMs + DAY_MS, validity),
        api: apiOf(runs.flatMap(({ api }) => api ?? [])),
        intact: runs.findLast(({ intact }) => intact !== null)?.intact ?? null,
        worst: WORST_FIRST.find((health) => runs.some(({ status }) => status === health)) ?? 'unknown',
    };
}
const WORST_FIRST = ['failing', 'degraded', 'unknown', 'healthy'];
/** What runs say about being up. */
function samplesOf(runs) {
    return runs.flatMap(({ atMs, isUp }) => (isUp === null ? [] : [{ atMs, isUp }]));
}
function apiOf(records) {
    if (records.length === 0)
        return null;
    const total = (count) => records.reduce((sum, record) => sum + count(record), 0);
    const worst = records.flatMap(({ worstMs }) => worstMs ?? []);
    return {
        requests: total(({ requests }) => requests),
        counted: total(({ counted }) => counted),
        errors: total(({ errors }) => errors),
        rateLimited: total(({ rateLimited }) => rateLimited),
        refused: total(({ refused }) => refused),
        medianMs: (0,_domain_median_js__WEBPACK_IMPORTED_MODULE_2__/* .medianOf */ .u)(records.flatMap(({ medianMs }) => medianMs ?? [])),
        worstMs: worst.length === 0 ? null : Math.max(...worst),
    };
}


/***/ }),

/***/ 766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ judged)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9982);

const known = new WeakMap();
/** Every check asks; each store is gone through once. */
function judged(store) {
    const before = known.get(store);
    if (before !== undefined)
        return before;
    const all = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactsOf */ .Ns)(store);
    const lists = {
        ...{ match: [], mismatch: [], missing: [] },
        ...{ unverifiable: [], unclaimed: [] },
    };
    let [claimedCount, readCount] = [0, 0];
    for (const artifact of all) {
        lists[(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(artifact)].push(artifact);
        if (artifact.claim !== null)
            claimedCount += 1;
        if (artifact.reading.kind === 'read')
            readCount += 1;
    }
    const answer = { ...lists, all, claimedCount, readCount };
    known.set(store, answer);
    return answer;
}


/***/ }),

/***/ 9905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ passOf),
/* harmony export */   K2: () => (/* binding */ isUpNow),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/* harmony import */ var _domain_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1381);
/* harmony import */ var _history_observed_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7058);
/* harmony import */ var _history_roll_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4463);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(766);




const DAY_MS = 86_400_000;
/**
 * The point verdict on the last 30 days: met when the value reaches the target and enough was observed, missed when even the best
 * reading does not reach it, else undetermined; so it is while too little was observed for any score. Null when nothing was observed. Y, the success of syncs, is not observed yet.
 */
function scoreOf(facts, { history: { validity }, score }) {
    const { history, startedAtMs: nowMs } = facts;
    if (history === null)
        return null;
    const { days, runs } = history.history;
    const fromMs = nowMs - score.overMs;
    const now = isUpNow(facts);
    const samples = [
        ...(0,_history_roll_up_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesOf */ .l)(runs.filter(({ atMs }) => atMs < nowMs)),
        ...(now === null ? [] : [{ atMs: nowMs, isUp: now }]),
    ];
    const times = byDay(days, samples, fromMs, nowMs, validity);
    const total = (of) => times.reduce((sum, time) => sum + of(time), 0);
    const observedMs = Math.min(score.overMs, total((time) => time.observedMs));
    const upMs = Math.min(observedMs, total((time) => time.upMs));
    const pass = passOf(facts) ?? runs.findLast(({ intact }) => intact !== null)?.intact ?? null;
    if (observedMs === 0 || pass === null || pass.examined === 0)
        return null;
    const intact = pass.match / pass.examined;
    const value = (upMs / observedMs) * intact;
    const low = (upMs / score.overMs) * intact;
    const high = ((upMs + score.overMs - observedMs) / score.overMs) * intact;
    const coverage = observedMs / score.overMs;
    const isMet = value >= score.target && coverage >= score.leastCoverage;
    const awaitedMs = Math.max(0, score.leastObservedMs - observedMs);
    const verdict = awaitedMs > 0 ? 'undetermined' : isMet ? 'met' : high < score.target ? 'missed' : 'undetermined';
    const availability = upMs / observedMs;
    return { value, low, high, availability, intact, coverage, target: score.target, verdict, awaitedMs };
}
/**
 * What is known of each day (UTC) of a span: by its record where it has one, which must be of a whole day of the span, else by its
 * samples. No time is counted twice, whichever days are rolled up.
 */
function byDay(days, samples, fromMs, toMs, validity) {
    const records = new Map(days.map((record) => [record.day, record]));
    const times = [];
    for (let startMs = Date.parse((0,_domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(fromMs)); startMs < toMs; startMs += DAY_MS) {
        const record = records.get((0,_domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(startMs));
        if (record === undefined)
            times.push((0,_history_observed_time_js__WEBPACK_IMPORTED_MODULE_3__/* .observedOnDay */ .MA)(samples, startMs, fromMs, toMs, validity));
        else if (startMs >= fromMs && startMs + DAY_MS <= toMs)
            times.push(record);
    }
    return times;
}
/** GitHub usable and every store readable; null when GitHub was not asked. */
function isUpNow({ canary, github, unopened }) {
    if (github?.seen !== true || github.value.requests.length === 0)
        return null;
    const isUsable = github.value.requests.some(({ outcome }) => outcome !== 'error');
    return isUsable && unopened.length === 0 && canary.cases.every(({ answered, expected }) => answered === expected);
}
/** How many artifacts were compared and match, in a run over all stores; null for any other run. */
function passOf(facts) {
    if (facts.scope !== 'whole' || facts.stores.length === 0)
        return null;
    const stores = facts.stores.map(_judged_js__WEBPACK_IMPORTED_MODULE_2__/* .judged */ .g);
    const match = stores.reduce((sum, store) => sum + store.match.length, 0);
    return { match, examined: stores.reduce((sum, store) => sum + store.mismatch.length, match) };
}


/***/ }),

/***/ 8770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ UNSAFE),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
const PLAIN = /^[\w./@%+=:,-]+$/;
/** Control characters, and bytes that are not UTF-8, survive no copying. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
/** A text as one word of a POSIX shell; null when it cannot be written so that a person can copy it. */
function shellWord(text) {
    if (PLAIN.test(text))
        return text;
    return text === '' || UNSAFE.test(text) ? null : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 6486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ queueOf)
/* harmony export */ });
/**
 * The effects that wait, by key, as the runs left them one after the other and people changed them by hand: a run's list says what
 * waits after it, and what waits no more.
 */
function queueOf({ notes, runs }) {
    const queue = new Map();
    const events = [
        ...runs.map((run) => ({ atMs: run.atMs, run, note: null })),
        ...notes.map((note) => ({ atMs: note.atMs, run: null, note })),
    ].toSorted((a, b) => a.atMs - b.atMs);
    for (const { run, note } of events) {
        if (run !== null)
            follow(queue, run);
        else if (note.act === 'drop')
            queue.delete(note.key);
        else {
            const entry = queue.get(note.key);
            if (entry !== undefined)
                queue.set(note.key, { ...entry, attempts: 0, notBeforeMs: 0, isDead: false });
        }
    }
    return queue;
}
function follow(queue, run) {
    for (const key of run.settled)
        queue.delete(key);
    for (const entry of run.queue)
        queue.set(entry.key, entry);
}


/***/ }),

/***/ 6638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ REJECTION_WORDS)
/* harmony export */ });
/** What is wrong with a line that was turned down, as the end of a sentence. */
const REJECTION_WORDS = {
    'absolute-path': 'its path is absolute',
    'path-escape': 'its path leaves the folder',
    'dot-segment': 'its path has a . or .. segment',
    'empty-segment': 'its path has an empty segment',
    'empty-name': 'it names nothing',
    'git-dir': 'its path enters .git',
    nul: 'its name has a NUL byte',
    symlink: 'it names a symbolic link',
    'symlink-ancestor': 'a folder of its path is a symbolic link',
    'not-a-file': 'it names something that is no regular file',
    'line-too-long': 'the line is longer than 64 KiB',
    malformed: 'it is no checksum line',
    'bad-escape': 'it has a backslash escape that does not exist',
    'control-character': 'its name has a raw control character',
    'byte-order-mark': 'it starts with a byte order mark',
    'utf-16': 'it is UTF-16, not UTF-8',
    'conflicting-duplicate': 'another line records a different digest for the same file',
    'contradicts-checkpoint': 'a checkpoint of its session records a different digest for that file',
    'case-collision': 'its name differs from another only in upper and lower case',
    'normalisation-collision': 'its name differs from another only in Unicode normalisation',
    'prefix-conflict': 'it names as a file what another line names as a folder',
    'weak-algorithm': 'its digest is not SHA-256',
    'conflict-marker': 'it is the marker of an unresolved merge conflict',
    'truncated-tail': 'the last line is cut off',
    'stdin-name': 'it names standard input',
    'self-reference': 'the manifest lists itself',
    'no-entry': 'it has no checksum line at all',
    incomplete: 'it does not list what the checkpoints say it lists',
};


/***/ }),

/***/ 1884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** The defaults. */
const DEFAULT_POLICY = {
    rateLimitBufferRatio: 0.2,
    latencyMs: { warning: 5_000, critical: 10_000 },
    errorRatio: { warning: 0.05, critical: 0.1 },
    errorWindowsMs: [DAY_MS, 7 * DAY_MS],
    leastRequests: 20,
    inactivityMs: 45 * DAY_MS,
    heartbeat: { gaps: 3, leastGaps: 10, quantile: 0.99 },
    history: {
        rawRecords: 500,
        daysKept: 731,
        notesKeptMs: 60 * DAY_MS,
        validity: { overMs: 7 * DAY_MS, shortestMs: 15 * MINUTE_MS, longestMs: 180 * MINUTE_MS },
    },
    memory: { withinDays: 14, mostObjects: 2_000_000 },
    rewrite: { settledMs: 10 * MINUTE_MS },
    score: { overMs: 30 * DAY_MS, target: 0.995, leastObservedMs: DAY_MS, leastCoverage: 0.8 },
    escalation: {
        from: 'error',
        always: ['heartbeat-missed', 'schedule-ending', 'queue-stuck'],
        atOnce: [
            'digest-mismatch',
            'artifact-missing',
            'object-missing',
            'object-corrupt',
            'manifest-unreadable',
            'bag-invalid',
            'conflict-marker',
            'record-damaged',
            'merge-lost-update',
            'history-rewritten',
        ],
        badEvaluations: 2,
        goodEvaluations: 3,
        goodForMs: 30 * MINUTE_MS,
        reopenWithinMs: DAY_MS,
        flapping: { changes: 4, evaluations: 20, commentEveryMs: DAY_MS },
        remindAfterMs: 7 * DAY_MS,
        inhibited: { 'api-unavailable': ['api-slow', 'api-failing', 'rate-limit-low', 'rate-limit-exhausting'] },
        reach: { tellings: 20, withinMs: HOUR_MS, open: 200, edits: 50 },
        rows: 50,
    },
    queue: { baseMs: 5 * MINUTE_MS, capMs: 6 * HOUR_MS, attempts: 8 },
    sampleCount: 5,
    rejectionFindingsPerManifest: 100,
};


/***/ }),

/***/ 9517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* unused harmony export FAIL_ON */
/* harmony import */ var _domain_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);

/** From which findings on a run fails. `new`: errors that the base of a pull request does not have. */
const FAIL_ON = (/* unused pure expression or super */ null && (['never', 'warning', 'error', 'critical', 'new']));
/**
 * The run's exit code: a verifier that cannot be believed says 3 before anything else; then findings say 1. That the guard was
 * blind is no finding about the guarded world: it says 3.
 */
function exitCodeOf(report, failOn) {
    if (!report.isVerifierProven)
        return 3;
    if (report.findings.some((finding) => !finding.accepted && finding.code !== 'guard-blind' && fails(finding, failOn)))
        return 1;
    return report.couldTell ? 0 : 3;
}
function fails(finding, failOn) {
    if (failOn === 'never')
        return false;
    if (failOn === 'new')
        return finding.isNew !== false && (0,_domain_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .d)(finding.severity, 'error');
    return (0,_domain_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .d)(finding.severity, failOn);
}


/***/ })

};
