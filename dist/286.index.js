export const id = 286;
export const ids = [286];
export const modules = {

/***/ 7561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const FINGERPRINT_DIGITS = 16;
/** What identifies a finding from run to run: the first 16 hex digits of SHA-256(code NUL subject). */
function fingerprint(code, subject) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${code}\0${subject}`).digest('hex').slice(0, FINGERPRINT_DIGITS);
}


/***/ }),

/***/ 1495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./build/domain/severity.js
var domain_severity = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/assess/check.js
/** A check with its code kept as a literal type. */
function defineCheck(check) {
    return check;
}

// EXTERNAL MODULE: ./build/assess/verdict.js
var assess_verdict = __webpack_require__(9982);
;// CONCATENATED MODULE: ./build/assess/checks/guard-blind.js



/** The guard's own failure is loud: a verifier that fails its canary, and a store of which nothing could be examined. */
const guardBlind = defineCheck({
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
            unknowns: [...noStore(facts), ...notFetched(facts), ...notRead(facts, policy.sampleCount)],
        };
    },
});
/** Things are claimed, and none could be compared; or the store promises sessions and has none. */
function isBlind(store) {
    const claimed = (0,assess_verdict/* artifactsOf */.Ns)(store).filter((artifact) => artifact.claim !== null);
    if (claimed.length > 0)
        return claimed.every((artifact) => (0,assess_verdict/* verdictOf */.Vj)(artifact) === 'unverifiable');
    return store.sessions.length === 0;
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
/** Whatever lies in a folder that cannot be read may be a store, or a part of one. */
function notRead({ repository }, sampleCount) {
    const unread = repository.seen ? repository.value.unread : [];
    if (unread.length === 0)
        return [];
    const names = unread.slice(0, sampleCount).map(domain_path/* printablePath */.Vj).join(', ');
    const more = unread.length > sampleCount ? ` and ${unread.length - sampleCount} more` : '';
    return [
        blindSpot('guard/work-tree', `these folders could not be read, and what lies in them was not seen: ${names}${more}`, true),
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
    return store.artifacts.length > 0 && (0,assess_verdict/* artifactsOf */.Ns)(store).length === 0;
}

;// CONCATENATED MODULE: ./build/assess/checks/per-artifact.js

/** Asks one question of every artifact of every store: null is a pass, `skip` says that the question does not apply. */
function perArtifact(facts, ask) {
    const findings = [];
    let passedCount = 0;
    for (const store of facts.stores) {
        for (const artifact of (0,assess_verdict/* artifactsOf */.Ns)(store)) {
            const answer = ask(artifact, store);
            if (answer === null)
                passedCount += 1;
            else if (answer !== 'skip')
                findings.push(answer);
        }
    }
    return { passedCount, findings, unknowns: [] };
}

;// CONCATENATED MODULE: ./build/assess/checks/subject.js

/** `<store id>/<path>`: what a finding about a file of a store is about. */
function subjectOf(store, path) {
    return `${store.id}/${(0,domain_path/* printablePath */.Vj)(path)}`;
}
/** Where in the work tree a line of a store's file stands; null when the store was not read from the work tree. */
function placeOf(store, path, line) {
    if (store.source.kind !== 'work-tree')
        return null;
    return { path: (0,domain_path/* printablePath */.Vj)((0,domain_path/* joinPath */.uJ)(store.root, path)), line: Math.max(1, line) };
}

;// CONCATENATED MODULE: ./build/assess/checks/artifact-missing.js





/** R5: every claimed file is there. */
const artifactMissing = defineCheck({
    code: 'artifact-missing',
    question: 'Is every artifact there that a digest is recorded for?',
    assess: (facts) => {
        const answer = perArtifact(facts, (artifact, store) => {
            const { claim, path } = artifact;
            if (claim === null)
                return 'skip';
            if ((0,assess_verdict/* verdictOf */.Vj)(artifact) !== 'missing')
                return null;
            return {
                code: 'artifact-missing',
                subject: subjectOf(store, path),
                severity: artifact.isCritical === true ? 'critical' : 'error',
                summary: `${subjectOf(store, path)} is not there, though ${(0,domain_path/* printablePath */.Vj)(claim.manifest)} records its digest`,
                evidence: {
                    expected: claim.sha256 ?? Object.values(claim.others ?? {})[0] ?? '',
                    manifest: (0,domain_path/* printablePath */.Vj)(claim.manifest),
                    line: claim.line,
                },
                place: placeOf(store, claim.manifest, claim.line),
            };
        });
        const downloads = facts.stores.flatMap((store) => {
            const counts = claimCounts(store);
            return [...(0,assess_verdict/* downloadManifests */.pA)(store)].map((manifest) => describesDownload(store, manifest, counts.get(manifest) ?? 0));
        });
        return { ...answer, findings: [...answer.findings, ...downloads, ...facts.removed.map(removedStore)] };
    },
});
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
        place: placeOf(store, manifest, 1),
    };
}

;// CONCATENATED MODULE: ./build/assess/checks/artifact-unclaimed.js



/** Honest coverage: files that nothing vouches for, once a store. */
const artifactUnclaimed = defineCheck({
    code: 'artifact-unclaimed',
    question: 'Is a digest recorded for every artifact?',
    assess: (facts, { policy }) => {
        const findings = [];
        let passedCount = 0;
        for (const store of facts.stores) {
            const unclaimed = (0,assess_verdict/* artifactsOf */.Ns)(store).filter((artifact) => (0,assess_verdict/* verdictOf */.Vj)(artifact) === 'unclaimed');
            passedCount += store.artifacts.length - unclaimed.length;
            if (unclaimed.length === 0)
                continue;
            findings.push({
                code: 'artifact-unclaimed',
                subject: store.id,
                severity: 'info',
                summary: `no digest is recorded for ${unclaimed.length} of ${(0,assess_verdict/* artifactsOf */.Ns)(store).length} artifacts of ${store.id}; damage to them cannot be seen`,
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

;// CONCATENATED MODULE: ./build/assess/checks/artifact-unverifiable.js



const WORDS = {
    permission: 'permission to read it is missing',
    symlink: 'it is a symbolic link, and those are not followed',
    'not-a-file': 'it is no regular file',
    'changed-while-read': 'it changed while it was read',
    'not-fetched': 'its bytes are not in this partial clone; fetch them with git fetch --refetch or git checkout',
    submodule: 'it lies in a submodule, and those are not entered',
    io: 'the system could not read it',
    'lfs-pointer': 'it is a Git LFS pointer; git lfs pull brings its bytes',
    'algorithm-refused': 'this Node does not offer the algorithm of its digest',
    'object-absent': 'git has no object of its name',
    'object-corrupt': 'the git object that holds it is damaged',
    'not-read': 'it was not read',
};
/** Honest coverage: files that could not be compared with their claim, once a store and cause. */
const artifactUnverifiable = defineCheck({
    code: 'artifact-unverifiable',
    question: 'Could every artifact be read and compared with its recorded digest?',
    assess: (facts, { policy }) => {
        const findings = [];
        const unknowns = [];
        let passedCount = 0;
        for (const store of facts.stores) {
            const byCause = groupByCause((0,assess_verdict/* artifactsOf */.Ns)(store));
            passedCount += (0,assess_verdict/* artifactsOf */.Ns)(store).length;
            for (const [cause, artifacts] of byCause) {
                passedCount -= artifacts.length;
                findings.push(unverifiable(store, cause, artifacts, policy.sampleCount));
                unknowns.push(notCompared(store, cause, artifacts.length));
            }
        }
        return { passedCount, findings, unknowns };
    },
});
function groupByCause(artifacts) {
    const groups = new Map();
    for (const artifact of artifacts) {
        if ((0,assess_verdict/* verdictOf */.Vj)(artifact) !== 'unverifiable')
            continue;
        const group = groups.get(causeOf(artifact));
        if (group === undefined)
            groups.set(causeOf(artifact), [artifact]);
        else
            group.push(artifact);
    }
    return groups;
}
function causeOf({ claim, reading }) {
    switch (reading.kind) {
        case 'unreadable':
            return reading.cause;
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
function unverifiable(store, cause, artifacts, sampleCount) {
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
function notCompared(store, cause, count) {
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
        place: where === '.' ? null : placeOf(store, where, line),
    };
}

;// CONCATENATED MODULE: ./build/assess/checks/bag-invalid.js



/** R49: a BagIt bag is what RFC 8493, or the draft that it declares, asks for. */
const bagInvalid = defineCheck({
    code: 'bag-invalid',
    question: 'Is every BagIt bag complete and well formed?',
    assess: (facts, context) => bagFindings('bag-invalid', facts, context, (severity) => (0,domain_severity/* isAtLeast */.d)(severity, 'error')),
});

;// CONCATENATED MODULE: ./build/assess/checks/bag-warning.js



/** A BagIt bag can be read elsewhere, too. */
const bagWarning = defineCheck({
    code: 'bag-warning',
    question: 'Is every BagIt bag free of what other programs or systems may not take?',
    assess: (facts, context) => bagFindings('bag-warning', facts, context, (severity) => !(0,domain_severity/* isAtLeast */.d)(severity, 'error')),
});

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
const digestMismatch = defineCheck({
    code: 'digest-mismatch',
    question: 'Does every artifact have the SHA-256 that is recorded for it?',
    assess: (facts) => perArtifact(facts, (artifact, store) => {
        const { claim, path, reading } = artifact;
        const verdict = (0,assess_verdict/* verdictOf */.Vj)(artifact);
        if (verdict === 'match')
            return null;
        if (verdict !== 'mismatch' || claim === null || reading.kind !== 'read')
            return 'skip';
        const [algorithm = 'sha256'] = (0,assess_verdict/* mismatchedAlgorithms */.Gb)(claim, reading);
        const was = artifact.isMutable === true ? 'was changed since its session was sealed: it ' : '';
        return {
            code: 'digest-mismatch',
            subject: subjectOf(store, path),
            severity: severityOf(artifact),
            summary: `${subjectOf(store, path)} ${was}does not have the ${ALGORITHM_NAMES[algorithm]} that ${(0,domain_path/* printablePath */.Vj)(claim.manifest)} records`,
            evidence: {
                ...(algorithm === 'sha256' ? {} : { algorithm }),
                expected: (algorithm === 'sha256' ? claim.sha256 : claim.others?.[algorithm]) ?? '',
                actual: (algorithm === 'sha256' ? reading.sha256 : reading.others?.[algorithm]) ?? '',
                sizeBytes: reading.sizeBytes,
                manifest: (0,domain_path/* printablePath */.Vj)(claim.manifest),
                line: claim.line,
            },
            place: placeOf(store, claim.manifest, claim.line),
        };
    }),
});
/** What changes from seal to seal was changed, or damaged, since the last: its bytes alone cannot tell. */
function severityOf({ isCritical, isMutable }) {
    if (isMutable === true)
        return 'warning';
    return isCritical === true ? 'critical' : 'error';
}

// EXTERNAL MODULE: ./build/domain/rejection-words.js
var rejection_words = __webpack_require__(6638);
;// CONCATENATED MODULE: ./build/assess/checks/manifest-hostile.js




/** R49: one finding for each line of a manifest that was turned down; the other lines are still verified. */
const manifestHostile = defineCheck({
    code: 'manifest-hostile',
    question: 'Is every line of every manifest safe and well formed?',
    assess: (facts, { policy }) => {
        const findings = [];
        let passedCount = 0;
        for (const store of facts.stores) {
            for (const manifest of store.manifests) {
                passedCount += manifest.claimCount;
                const shown = manifest.rejections.slice(0, policy.rejectionFindingsPerManifest);
                findings.push(...shown.map((rejection) => hostileLine(store, manifest, rejection)));
                const leftOut = manifest.rejectionCount - shown.length;
                if (leftOut > 0)
                    findings.push(moreHostileLines(store, manifest, leftOut));
            }
        }
        return { passedCount, findings, unknowns: [] };
    },
});
function hostileLine(store, manifest, { line, reason, name }) {
    const where = line === 0 ? subjectOf(store, manifest.path) : `line ${line} of ${subjectOf(store, manifest.path)}`;
    return {
        code: 'manifest-hostile',
        subject: subjectOf(store, line === 0 ? manifest.path : `${manifest.path}:${line}`),
        severity: 'error',
        summary: `${where} was rejected: ${rejection_words/* REJECTION_WORDS */.Y[reason]}`,
        evidence: { reason, line, name: (0,domain_path/* printablePath */.Vj)(name) },
        place: placeOf(store, manifest.path, line),
    };
}
function moreHostileLines(store, manifest, count) {
    return {
        code: 'manifest-hostile',
        subject: subjectOf(store, `${manifest.path}:more`),
        severity: 'error',
        summary: `${count} more lines of ${subjectOf(store, manifest.path)} were rejected`,
        evidence: { count },
        place: placeOf(store, manifest.path, 1),
    };
}

;// CONCATENATED MODULE: ./build/assess/checks/manifest-unreadable.js


/** R49: every file that records digests or names artifacts can be read. */
const manifestUnreadable = defineCheck({
    code: 'manifest-unreadable',
    question: 'Can every manifest, digest file and checkpoint record be read?',
    assess: (facts) => {
        const findings = [];
        let passedCount = 0;
        for (const store of facts.stores) {
            for (const manifest of store.manifests) {
                if (manifest.unreadable === null) {
                    passedCount += 1;
                    continue;
                }
                findings.push({
                    code: 'manifest-unreadable',
                    subject: subjectOf(store, manifest.path),
                    severity: 'error',
                    summary: `${subjectOf(store, manifest.path)} cannot be used: ${manifest.unreadable}`,
                    evidence: { reason: manifest.unreadable },
                    place: placeOf(store, manifest.path, 1),
                });
            }
        }
        return { passedCount, findings, unknowns: [] };
    },
});

;// CONCATENATED MODULE: ./build/assess/checks/object-corrupt.js



/** Every git object that was read has the bytes that its name promises. */
const objectCorrupt = defineCheck({
    code: 'object-corrupt',
    question: 'Does every git object have the bytes that its name promises?',
    assess: (facts) => perArtifact(facts, ({ path, reading }, store) => {
        if (store.source.kind === 'work-tree')
            return 'skip';
        if (reading.kind !== 'object-corrupt')
            return reading.kind === 'read' ? null : 'skip';
        return {
            code: 'object-corrupt',
            subject: subjectOf(store, path),
            severity: 'error',
            summary: `git object ${reading.objectId} of ${subjectOf(store, path)} is damaged: ${reading.detail}`,
            evidence: { objectId: reading.objectId, detail: reading.detail, command: `git fsck --no-dangling` },
            place: null,
        };
    }),
});

;// CONCATENATED MODULE: ./build/assess/checks/object-missing.js



/** A clone that claims to be complete has every object that its trees name. */
const objectMissing = defineCheck({
    code: 'object-missing',
    question: 'Is every git object there that a tree names?',
    assess: (facts) => perArtifact(facts, ({ path, reading }, store) => {
        if (store.source.kind === 'work-tree')
            return 'skip';
        if (reading.kind !== 'object-absent')
            return null;
        return {
            code: 'object-missing',
            subject: subjectOf(store, path),
            severity: 'error',
            summary: `git has no object ${reading.objectId}, though a tree names it for ${subjectOf(store, path)}`,
            evidence: { objectId: reading.objectId, command: `git cat-file -e ${reading.objectId}` },
            place: null,
        };
    }),
});

;// CONCATENATED MODULE: ./build/assess/checks/rate-limit-low.js

const WHOLE_PERCENT = 100;
/** R3: of every rate limit at least the buffer remains. */
const rateLimitLow = defineCheck({
    code: 'rate-limit-low',
    question: 'Does enough of every GitHub rate limit remain?',
    assess: ({ github }, { policy }) => {
        if (github === null)
            return { passedCount: 0, findings: [], unknowns: [] };
        if (!github.seen) {
            const unknown = { code: 'rate-limit-low', subject: 'github/rate-limit', reason: github.reason, isRequired: false };
            return { passedCount: 0, findings: [], unknowns: [unknown] };
        }
        const limited = github.value.rateLimits.filter(({ limit }) => limit > 0);
        const low = limited.filter(({ limit, remaining }) => remaining < limit * policy.rateLimitBufferRatio);
        return {
            passedCount: limited.length - low.length,
            findings: low.map((limit) => lowRateLimit(limit, policy.rateLimitBufferRatio)),
            unknowns: [],
        };
    },
});
function lowRateLimit({ resource, limit, remaining, resetAtMs }, bufferRatio) {
    const resetAt = new Date(resetAtMs).toISOString();
    return {
        code: 'rate-limit-low',
        subject: `github/rate-limit/${resource}`,
        severity: 'warning',
        summary: `${remaining} of ${limit} requests remain of GitHub's rate limit "${resource}", under the buffer of ${bufferRatio * WHOLE_PERCENT} %, until ${resetAt}`,
        evidence: { resource, limit, remaining, resetAt, bufferRatio },
        place: null,
    };
}

;// CONCATENATED MODULE: ./build/assess/checks/reference-broken.js



/** R6: whatever a record names is there. One finding for each thing named and absent. */
const referenceBroken = defineCheck({
    code: 'reference-broken',
    question: 'Is everything there that a record of the store names?',
    assess: (facts) => {
        const findings = [];
        let passedCount = 0;
        for (const store of facts.stores) {
            const broken = new Map();
            for (const reference of store.references) {
                if (reference.isPresent)
                    passedCount += 1;
                else if (!broken.has(reference.target))
                    broken.set(reference.target, reference);
            }
            for (const reference of broken.values())
                findings.push(brokenReference(store, reference));
        }
        return { passedCount, findings, unknowns: [] };
    },
});
function brokenReference(store, { kind, from, role, target }) {
    return {
        code: 'reference-broken',
        subject: subjectOf(store, target),
        severity: 'warning',
        summary: `${subjectOf(store, target)} is not there, though ${(0,domain_path/* printablePath */.Vj)(from)} names it as ${role}`,
        evidence: { kind, from: (0,domain_path/* printablePath */.Vj)(from), role, target: (0,domain_path/* printablePath */.Vj)(target) },
        place: placeOf(store, from, 1),
    };
}

;// CONCATENATED MODULE: ./build/assess/checks/session-incomplete.js


/** A session has every part that its format promises. */
const sessionIncomplete = defineCheck({
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
    artifactUnverifiable,
    artifactUnclaimed,
    rateLimitLow,
];

;// CONCATENATED MODULE: ./build/assess/assess.js




/** Judges one set of facts with every check. Pure: the same facts and policy give the same assessment, byte for byte. */
function assess(facts, context) {
    const answers = CHECKS.map((check) => ({ check, answer: check.assess(facts, context) }));
    const findings = answers
        .flatMap(({ answer }) => answer.findings)
        .map((finding) => assessed(finding, context));
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
        isVerifierProven: facts.canary.cases.length > 0 && facts.canary.cases.every(({ expected, answered }) => expected === answered),
        couldTell: isAnythingThere(facts) && !findings.some(({ code }) => code === 'guard-blind'),
    };
}
function assessed(finding, { fingerprint }) {
    return { ...finding, fingerprint: fingerprint(finding.code, finding.subject), isNew: null, accepted: false };
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
    const artifacts = (0,assess_verdict/* artifactsOf */.Ns)(store);
    const digests = {
        match: 0,
        mismatch: 0,
        missing: 0,
        unverifiable: 0,
        unclaimed: 0,
        remembered: 0,
    };
    let bytes = 0;
    for (const artifact of artifacts) {
        digests[(0,assess_verdict/* verdictOf */.Vj)(artifact)] += 1;
        if ('sizeBytes' in artifact.reading)
            bytes += artifact.reading.sizeBytes;
    }
    return {
        id: store.id,
        format: store.format,
        source: nameOfSource(store.source),
        sessions: store.sessions.length,
        checkpoints: store.checkpointCount,
        artifacts: artifacts.length,
        bytes,
        coverage: artifacts.length === 0 ? null : (digests.match + digests.mismatch) / artifacts.length,
        digests,
    };
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

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ mismatchedAlgorithms),
/* harmony export */   Ns: () => (/* binding */ artifactsOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   pA: () => (/* binding */ downloadManifests)
/* harmony export */ });
/* harmony import */ var _domain_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1050);

/** The verdict on one artifact: its strongest claim against what was read. */
function verdictOf(artifact) {
    const { claim, reading } = artifact;
    switch (reading.kind) {
        case 'absent':
            return 'missing';
        case 'unreadable':
        case 'object-absent':
        case 'object-corrupt':
            return 'unverifiable';
        case 'present':
            return claim === null ? 'unclaimed' : 'unverifiable';
        case 'read':
            return claim === null ? 'unclaimed' : verdictOnBytes(claim, reading);
    }
}
/** Every digest that is claimed and could be taken has to match, and there has to be one. */
function verdictOnBytes(claim, reading) {
    if (claim.others === undefined && claim.sha256 === reading.sha256)
        return 'match';
    if (mismatchedAlgorithms(claim, reading).length > 0)
        // Of a pointer, only the SHA-256 of what it stands for is known.
        return reading.lfsOid !== undefined && (claim.sha256 ?? reading.lfsOid) === reading.lfsOid
            ? 'unverifiable'
            : 'mismatch';
    const isCompared = claim.sha256 !== null || claimedOthers(claim).some(([name]) => reading.others?.[name] !== undefined);
    return isCompared ? 'match' : 'unverifiable';
}
/** The algorithms whose digest is claimed to be another than it is, SHA-256 first. */
function mismatchedAlgorithms(claim, reading) {
    const others = claimedOthers(claim)
        .filter(([name, digest]) => reading.others?.[name] !== undefined && reading.others[name] !== digest)
        .map(([name]) => name);
    return claim.sha256 === null || claim.sha256 === reading.sha256 ? others : ['sha256', ...others];
}
function claimedOthers({ others = {} }) {
    return _domain_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_ALGORITHMS */ .CY.flatMap((name) => {
        const digest = others[name];
        return digest === undefined ? [] : [[name, digest]];
    });
}
/**
 * Manifests that were found, not asked for, and of whose files not one exists: they describe a download, not this tree.
 * Their claims are not artifacts of the store.
 */
function downloadManifests(store) {
    if (store.isConfigured || store.format !== 'sums')
        return new Set();
    const claiming = new Set(store.artifacts.flatMap((artifact) => artifact.claim?.manifest ?? []));
    for (const { claim, reading } of store.artifacts) {
        if (claim !== null && reading.kind !== 'absent')
            claiming.delete(claim.manifest);
    }
    return claiming;
}
/** The files that the store is answerable for: all but those that only a download's manifest names. */
function artifactsOf(store) {
    const downloads = downloadManifests(store);
    if (downloads.size === 0)
        return store.artifacts;
    return store.artifacts.filter((artifact) => artifact.claim === null || !downloads.has(artifact.claim.manifest));
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
    score: { overMs: 30 * DAY_MS, target: 0.995, leastCoverage: 0.8 },
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
        ],
        badEvaluations: 2,
        goodEvaluations: 3,
        goodForMs: 30 * MINUTE_MS,
        reopenWithinMs: DAY_MS,
        flapping: { changes: 4, evaluations: 20, commentEveryMs: DAY_MS },
        remindAfterMs: 7 * DAY_MS,
        inhibited: { 'api-unavailable': ['api-slow', 'api-failing', 'rate-limit-low', 'rate-limit-exhausting'] },
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
