export const id = 628;
export const ids = [628];
export const modules = {

/***/ 3553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ compose)
});

// EXTERNAL MODULE: ./build/adapters/fingerprint.js
var fingerprint = __webpack_require__(7561);
// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/adapters/formats/entire-layout.js

const V1 = { transcript: 'full.jsonl', hash: 'content_hash.txt', hasRecords: true, isTranscriptRequired: true };
const V2_MAIN = {
    transcript: 'transcript.jsonl',
    hash: 'transcript_hash.txt',
    hasRecords: true,
    isTranscriptRequired: false,
};
const V2_FULL = {
    transcript: 'raw_transcript',
    hash: 'raw_transcript_hash.txt',
    hasRecords: false,
    isTranscriptRequired: true,
};
/** The layout of a store: known by the name of its ref, else by the names of its files. */
function layoutOf(storeId, fileNames) {
    if (storeId.endsWith('/v2/main'))
        return V2_MAIN;
    if (/\/v2\/full\/[^/]+$/.test(storeId))
        return V2_FULL;
    if (/checkpoints(\/v1)?$/.test(storeId))
        return V1;
    const has = (layout) => fileNames.has(layout.hash) || (layout !== V2_MAIN && fileNames.has(layout.transcript));
    return [V1, V2_FULL, V2_MAIN].find(has) ?? V1;
}
const HEX_FOLDER = /^[0-9a-f]{2}\/[0-9a-f]{10}(?=\/)/;
const REF_FOLDER = /^(?:[0-9a-f]{2}\/[0-9a-f]{12}|[0-9A-Z]{2}\/[0-9A-HJKMNP-TV-Z]{26})(?=\/)/;
const SESSION_NUMBER = /^\d{1,9}$/;
/**
 * The folder of the checkpoint that a path lies in; null when it lies in none. On a branch `<id's first 2>/<its other 10>`,
 * in refs of their own `<id's last 2>/<id>`, where an id is 12 hex digits or a ULID.
 */
function checkpointFolderOf(path) {
    const inBranch = HEX_FOLDER.exec(path)?.[0];
    if (inBranch !== undefined)
        return inBranch;
    const inRef = REF_FOLDER.exec(path)?.[0];
    return inRef?.endsWith(inRef.slice(0, 2)) === true ? inRef : null;
}
/** Sorts what a store holds into checkpoints and sessions. */
function treeOfStore(entries, root) {
    const paths = new Set();
    const checkpoints = new Set();
    const sessions = new Map();
    for (const entry of entries) {
        const path = (0,domain_path/* pathWithin */.RY)(root, entry.path);
        const checkpoint = path === null ? null : checkpointFolderOf(path);
        if (path === null || checkpoint === null)
            continue;
        paths.add(path);
        checkpoints.add(checkpoint);
        const [number = '', name, ...deeper] = path.slice(checkpoint.length + 1).split('/');
        if (name === undefined || !SESSION_NUMBER.test(number))
            continue;
        const folder = `${checkpoint}/${number}`;
        const session = sessions.get(folder) ?? { checkpoint, fileNames: new Set() };
        sessions.set(folder, session);
        if (deeper.length === 0)
            session.fileNames.add(name);
    }
    return {
        checkpoints: [...checkpoints].toSorted(),
        sessions: [...sessions].map(([path, session]) => ({ path, ...session })).toSorted(byCheckpointAndNumber),
        paths,
    };
}
function byCheckpointAndNumber(a, b) {
    if (a.checkpoint !== b.checkpoint)
        return a.checkpoint < b.checkpoint ? -1 : 1;
    return numberOf(a) - numberOf(b);
}
function numberOf({ path, checkpoint }) {
    return Number(path.slice(checkpoint.length + 1));
}
/** The files that a transcript was cut into, in order: `name`, `name.001`, `name.002` …; just `name` when there is none at all. */
function chunksOf({ path, fileNames }, name) {
    const further = [...fileNames].filter((candidate) => candidate.startsWith(`${name}.`) && /^\d{3,9}$/.test(candidate.slice(name.length + 1)));
    const order = (candidate) => Number(candidate.slice(name.length + 1));
    return [name, ...further.toSorted((a, b) => order(a) - order(b))].map((file) => `${path}/${file}`);
}

// EXTERNAL MODULE: ./build/domain/digest.js
var domain_digest = __webpack_require__(3213);
// EXTERNAL MODULE: ./build/domain/observed.js
var observed = __webpack_require__(7033);
// EXTERNAL MODULE: ./build/adapters/path-bytes.js
var path_bytes = __webpack_require__(4592);
;// CONCATENATED MODULE: ./build/adapters/formats/entire-records.js




/** The digest in a file of the form `sha256:<64 hex digits>`, with or without a newline at its end. */
function parseHashFile(bytes) {
    const text = (0,path_bytes/* decodeStrictUtf8 */.Rs)(bytes)?.replace(/\r?\n$/, '');
    const digest = text?.startsWith('sha256:') === true ? (0,domain_digest/* parseDigest */.m)(text.slice('sha256:'.length)) : null;
    return digest === null ? (0,observed/* unavailable */.h)('it does not hold sha256: and 64 hex digits') : (0,observed/* seen */.c)(digest);
}
/** What a checkpoint's record may name of a session. */
const ROLES = ['metadata', 'transcript', 'context', 'content_hash', 'prompt'];
/** A longer path is taken for damage. */
const MAX_PATH_LENGTH = 4096;
/** The files that a checkpoint's `metadata.json` names, in its order. Whatever else it holds is not looked at. */
function parseCheckpointRecord(bytes) {
    const text = (0,path_bytes/* decodeStrictUtf8 */.Rs)(bytes);
    if (text === null)
        return (0,observed/* unavailable */.h)('it is not UTF-8');
    const record = parseJson(text);
    if (!record.seen)
        return record;
    if (!isObject(record.value))
        return (0,observed/* unavailable */.h)('it is no JSON object');
    const sessions = record.value['sessions'] ?? [];
    if (!Array.isArray(sessions))
        return (0,observed/* unavailable */.h)('its sessions are no list');
    const parts = [];
    for (const session of sessions.map((value) => value)) {
        if (!isObject(session))
            return (0,observed/* unavailable */.h)('one of its sessions is no JSON object');
        for (const role of ROLES) {
            const path = session[role];
            if (typeof path === 'string' && path !== '' && path.length <= MAX_PATH_LENGTH)
                parts.push({ role, path });
            else if (path !== undefined && path !== null && path !== '')
                return (0,observed/* unavailable */.h)(`the ${role} of one of its sessions is no path`);
        }
    }
    return (0,observed/* seen */.c)(parts);
}
function parseJson(text) {
    try {
        const value = JSON.parse(text);
        return (0,observed/* seen */.c)(value);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return (0,observed/* unavailable */.h)('it is no JSON');
        throw error;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Holds what a record names against what is there. */
function referencesOf(checkpoint, parts, paths) {
    return parts.map(({ role, path }) => {
        const target = targetOf(checkpoint, path);
        return { kind: 'artifact', from: `${checkpoint}/metadata.json`, role, target, isPresent: paths.has(target) };
    });
}
/** A record names its files from the root of its tree: of the branch, or of the checkpoint's own ref. */
function targetOf(checkpoint, path) {
    const fromRoot = path.replace(/^\/+/, '');
    const named = checkpointFolderOf(fromRoot);
    if (named === null)
        return `${checkpoint}/${fromRoot}`;
    return idOf(named) === idOf(checkpoint) ? checkpoint + fromRoot.slice(named.length) : fromRoot;
}
const BRANCH_FOLDER_LENGTH = '00/0123456789'.length;
/** The id that a checkpoint's folder stands for, in a branch or in refs of their own. */
function idOf(folder) {
    return folder.length === BRANCH_FOLDER_LENGTH ? folder.replace('/', '') : folder.slice(folder.indexOf('/') + 1);
}

// EXTERNAL MODULE: ./build/adapters/git/fetch.js
var fetch = __webpack_require__(278);
;// CONCATENATED MODULE: ./build/adapters/formats/entire-refs.js

const BRANCH = 'entire/checkpoints/v1';
const CHECKPOINTS = 'refs/entire/checkpoints/';
const FETCHED_CHECKPOINTS = `${fetch/* FETCHED */.i}entire/checkpoints/`;
const ID = /^(?:[0-9a-f]{12}|[0-9A-HJKMNP-TV-Z]{26})$/;
/** Where Entire keeps its checkpoints, for fetching. */
const ENTIRE_REF_PATTERNS = [`refs/heads/${BRANCH}`, 'refs/entire/*'];
/**
 * The stores among some refs. A remote-tracking or fetched twin counts only where there is no ref of one's own: it is a copy
 * of that store, not another.
 */
function entireRefStores(refs) {
    const single = refs
        .filter((ref) => ref.startsWith(CHECKPOINTS) || ref.startsWith(FETCHED_CHECKPOINTS))
        .toSorted(ownFirst);
    const named = new Map();
    for (const ref of single) {
        const name = CHECKPOINTS + restOf(ref);
        if (/^(?:v1|v2\/main|v2\/full\/[^/]+)$/.test(restOf(ref)) && !named.has(name))
            named.set(name, ref);
    }
    const stores = [...named].map(([name, ref]) => ({ ref, refs: [ref], name }));
    return [...branchStore(refs), ...perCheckpointStore(single), ...stores];
}
function branchStore(refs) {
    const isTwin = (ref) => /^refs\/remotes\/[^/]+\//.test(ref) && ref.replace(/^refs\/remotes\/[^/]+\//, '') === BRANCH;
    const candidates = [`refs/heads/${BRANCH}`, `refs/remotes/origin/${BRANCH}`, ...refs.filter(isTwin).toSorted()];
    const ref = candidates.find((candidate) => refs.includes(candidate));
    return ref === undefined ? [] : [{ ref, refs: [ref], name: BRANCH }];
}
/** All `refs/entire/checkpoints/<last two of id>/<id>` together. */
function perCheckpointStore(refs) {
    const byRest = new Map();
    for (const ref of refs)
        if (isCheckpointRef(restOf(ref)) && !byRest.has(restOf(ref)))
            byRest.set(restOf(ref), ref);
    return byRest.size === 0 ? [] : [{ ref: CHECKPOINTS, refs: [...byRest.values()], name: CHECKPOINTS.slice(0, -1) }];
}
function isCheckpointRef(rest) {
    const [shard, id = '', ...more] = rest.split('/');
    return more.length === 0 && ID.test(id) && id.slice(-2) === shard;
}
function restOf(ref) {
    return ref.slice((ref.startsWith(CHECKPOINTS) ? CHECKPOINTS : FETCHED_CHECKPOINTS).length);
}
function ownFirst(a, b) {
    const rank = (ref) => (ref.startsWith(CHECKPOINTS) ? 0 : 1);
    return rank(a) - rank(b) || (a < b ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/adapters/formats/entire.js




/** A record or digest file over this is taken for damage. */
const MAX_RECORD_BYTES = 8 * 1024 * 1024;
/** Checkpoints as Entire's command line leaves them: on a branch, in refs of their own, and both trees of version 2. */
function createEntireFormat() {
    return {
        name: 'entire',
        refPatterns: ENTIRE_REF_PATTERNS,
        refStores: entireRefStores,
        detect: (entries) => (entries.some(({ path }) => isPartOfCheckpoint(path)) ? ['.'] : []),
        read: async (backend, location, entries, progress) => {
            const tree = treeOfStore(entries, location.root);
            const layout = layoutOf(location.id, new Set(tree.sessions.flatMap(({ fileNames }) => [...fileNames])));
            const records = await readRecords(backend, location.root, tree, layout);
            const hashes = await readHashes(backend, location.root, tree, layout);
            const claims = new Map(hashes.map(({ path, answer }) => [path, answer.seen ? answer.value : null]));
            const references = records.flatMap(({ path, answer }) => answer.seen ? referencesOf(folderAbove(path), answer.value, tree.paths) : []);
            const dangling = new Set(references.flatMap(({ target, isPresent }) => (isPresent ? [] : [target])));
            const transcripts = tree.sessions.filter((session) => hasTranscript(session, layout) || session.fileNames.has(layout.hash));
            const requests = transcripts.map((session) => {
                const paths = chunksOf(session, layout.transcript).map((path) => (0,domain_path/* joinPath */.uJ)(location.root, path));
                return { paths, isHashed: true };
            });
            const readings = await backend.read(requests, progress);
            return {
                ...{
                    id: location.id,
                    format: 'entire',
                    source: backend.source,
                    root: location.root,
                    isConfigured: location.isConfigured,
                },
                sessions: tree.sessions.map((session) => completeness(session, layout, dangling)),
                checkpointCount: tree.checkpoints.length,
                artifacts: transcripts.map((session, index) => {
                    const manifest = `${session.path}/${layout.hash}`;
                    const sha256 = claims.get(manifest) ?? null;
                    const claim = sha256 === null ? null : { sha256, manifest, line: 1 };
                    return { path: `${session.path}/${layout.transcript}`, claim, reading: readings[index] ?? { kind: 'absent' } };
                }),
                manifests: [
                    ...records.map((record) => manifestFact(record, 0)),
                    ...hashes.map((hash) => manifestFact(hash, 1)),
                ],
                references,
            };
        },
    };
}
/** Below a checkpoint's folder: its record, or in a numbered folder what no one else would call so. */
const KNOWN_PART = /^(?:metadata\.json|\d{1,9}\/(?:full\.jsonl|raw_transcript|(?:content|transcript|raw_transcript)_hash\.txt))$/;
function isPartOfCheckpoint(path) {
    const folder = checkpointFolderOf(path);
    return folder !== null && KNOWN_PART.test(path.slice(folder.length + 1));
}
function folderAbove(path) {
    return path.slice(0, path.lastIndexOf('/'));
}
function hasTranscript(session, { transcript }) {
    return session.fileNames.has(transcript) || chunksOf(session, transcript).length > 1;
}
async function readRecords(backend, root, tree, layout) {
    const paths = tree.checkpoints
        .map((folder) => `${folder}/metadata.json`)
        .filter((path) => layout.hasRecords && tree.paths.has(path));
    return readAndParse(backend, root, paths, parseCheckpointRecord);
}
async function readHashes(backend, root, tree, layout) {
    const folders = tree.sessions.filter(({ fileNames }) => fileNames.has(layout.hash));
    return readAndParse(backend, root, folders.map(({ path }) => `${path}/${layout.hash}`), parseHashFile);
}
async function readAndParse(backend, root, paths, parse) {
    const texts = await backend.readTexts(paths.map((path) => (0,domain_path/* joinPath */.uJ)(root, path)), MAX_RECORD_BYTES);
    return paths.map((path) => {
        const text = texts.get((0,domain_path/* joinPath */.uJ)(root, path)) ?? { seen: false, reason: 'it is not there' };
        return { path, answer: text.seen ? parse(text.value) : text };
    });
}
function manifestFact({ path, answer }, claimCount) {
    return {
        path,
        unreadable: answer.seen ? null : answer.reason,
        claimCount: answer.seen ? claimCount : 0,
        rejections: [],
        rejectionCount: 0,
    };
}
/** What a session lacks; a transcript that its checkpoint names is a broken reference, and not told twice. */
function completeness(session, layout, dangling) {
    const { path, fileNames } = session;
    const missingParts = [];
    if (layout.hasRecords && !fileNames.has('metadata.json'))
        missingParts.push('metadata.json');
    const isNamed = dangling.has(`${path}/${layout.transcript}`);
    if (layout.isTranscriptRequired && !hasTranscript(session, layout) && !fileNames.has(layout.hash) && !isNamed)
        missingParts.push(layout.transcript);
    return { path, missingParts };
}

// EXTERNAL MODULE: ./build/adapters/formats/sums.js + 3 modules
var sums = __webpack_require__(5326);
// EXTERNAL MODULE: ./build/adapters/formats/verifier.js + 1 modules
var verifier = __webpack_require__(7306);
// EXTERNAL MODULE: ./build/adapters/git/repository.js + 13 modules
var git_repository = __webpack_require__(8723);
// EXTERNAL MODULE: ./build/assess/verdict.js
var verdict = __webpack_require__(9982);
// EXTERNAL MODULE: ./build/domain/facts.js
var facts = __webpack_require__(1050);
// EXTERNAL MODULE: ./build/domain/settings-error.js
var settings_error = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/policy.js
var policy = __webpack_require__(1884);
;// CONCATENATED MODULE: ./build/compose.js









/**
 * Chooses the real adapters for a run.
 * @throws SettingsError when a setting does not fit the repository; UnreadableError when there is none to read.
 */
async function compose(settings, surroundings) {
    const { event, isFetching, github, nowMs, progress, workerEntry } = surroundings;
    const { repository, within, stateFolder } = await (0,git_repository/* openRepository */.h)(surroundings.path, {
        excludes: settings.exclude,
        credential: surroundings.credential,
        workerEntry,
    });
    const formats = [createEntireFormat(), (0,sums/* createSumsFormat */.g)()];
    return {
        world: {
            clock: { nowMs },
            event,
            repository,
            github,
            formats,
            verifier: (0,verifier/* createVerifier */.$)(verdict/* verdictOf */.Vj),
            progress,
            fingerprint: fingerprint/* fingerprint */.R,
        },
        look: {
            ref: settings.ref === '' ? null : settings.ref,
            stores: settings.store.map(parseStoreRequest),
            within,
            isFetching,
        },
        policy: { ...policy/* DEFAULT_POLICY */.z, rateLimitBufferRatio: settings.rateLimitBuffer },
        stateFolder,
    };
}
function parseStoreRequest(text) {
    const split = text.indexOf('=');
    const format = facts/* FORMAT_NAMES */.BU.find((name) => name === text.slice(0, split));
    const at = text.slice(split + 1);
    if (split < 0 || format === undefined || at === '')
        throw new settings_error/* SettingsError */.G(`store: "${text}" is not FORMAT=PATH or FORMAT=REF with a FORMAT of ${facts/* FORMAT_NAMES */.BU.join(' or ')}`);
    return { format, at };
}


/***/ }),

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/assess/assess.js + 16 modules
var assess = __webpack_require__(1491);
// EXTERNAL MODULE: ./build/domain/facts.js
var facts = __webpack_require__(1050);
// EXTERNAL MODULE: ./build/domain/observed.js
var observed = __webpack_require__(7033);
// EXTERNAL MODULE: ./build/domain/unreadable-error.js
var unreadable_error = __webpack_require__(9253);
// EXTERNAL MODULE: ./build/observe/canary.js
var observe_canary = __webpack_require__(8359);
// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/domain/settings-error.js
var settings_error = __webpack_require__(4575);
;// CONCATENATED MODULE: ./build/observe/find-stores.js


/**
 * Finds the stores that a run is asked to look at: those named, those of one ref, or all that there are.
 * @throws SettingsError when `look.ref` names nothing.
 */
async function findStores(world, look, repository) {
    const found = look.stores.length > 0 ? await namedStores(world, look) : await detectedStores(world, look, repository);
    return { stores: found.stores.toSorted((a, b) => compare(a.location.id, b.location.id)), unopened: found.unopened };
}
async function detectedStores(world, look, repository) {
    if (look.ref !== null)
        return storesOfRef(world, look.ref);
    const tree = treeUnderGuard(world, repository);
    const inTree = tree === null ? [] : storesInTree(world.formats, tree, await tree.list(), look.within);
    const inRefs = look.within === '.' ? await storesInRefs(world, await world.repository.listRefs()) : [];
    return { stores: [...inTree, ...inRefs], unopened: [] };
}
/** The work tree, or where there is none, the tree of HEAD; null when HEAD is unborn too. */
function treeUnderGuard(world, repository) {
    const workTree = world.repository.workTree();
    if (workTree !== null || repository.headCommit === null)
        return workTree;
    return world.repository.treeOf('HEAD', repository.headCommit);
}
function storesInTree(formats, backend, all, within) {
    const entries = all.filter((entry) => (0,domain_path/* pathWithin */.RY)(within, entry.path) !== null);
    const places = formats.flatMap((format) => format.detect(entries).map((root) => ({ format, root })));
    const roots = places.map((place) => place.root);
    return places.map(({ format, root }) => ({
        format,
        backend,
        location: { id: idOf(format, root), root, isConfigured: false },
        entries: () => Promise.resolve(entriesOf(root, roots, all)),
        isFolder: true,
    }));
}
/** What belongs to the store at `root`: all below it but for what lies in a store further down. */
function entriesOf(root, roots, entries) {
    const inner = roots.filter((other) => other !== root && (0,domain_path/* pathWithin */.RY)(root, other) !== null);
    return entries.filter((entry) => (0,domain_path/* pathWithin */.RY)(root, entry.path) !== null && !inner.some((other) => (0,domain_path/* pathWithin */.RY)(other, entry.path) !== null));
}
async function storesInRefs(world, refs) {
    const stores = [];
    for (const format of world.formats) {
        for (const refStore of format.refStores(refs)) {
            const backend = await treeOfRefStore(world, refStore);
            if (backend !== null)
                stores.push(wholeTree(format, backend, refStore.name, false));
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
    return wholeTree(format, await world.repository.treesBelow(prefix, below), prefix.slice(0, -1), true);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Format and place; bytes that are not UTF-8 are spelled out, so that what is printed is what the fingerprint is made of. */
function idOf(format, place) {
    return `${format.name}:${(0,domain_path/* printablePath */.Vj)(place)}`;
}

;// CONCATENATED MODULE: ./build/observe/narrow-to-change.js

/** On a pull request or in a merge queue: only the stores of the tree that the change touches. Elsewhere: all. */
async function narrowToChange(world, repository, stores) {
    const base = world.event.baseCommit;
    if (base === null)
        return { scope: 'whole', stores };
    const inTree = stores.filter((store) => store.isFolder);
    const changed = repository.headCommit === null ? null : await world.repository.changedPaths(base, repository.headCommit);
    if (changed === null)
        return { scope: 'whole', stores: inTree };
    const touched = inTree.filter((store) => isTouched(store.location.root, changed));
    if (touched.length === 0)
        return { scope: 'empty', stores: [] };
    return { scope: touched.length === inTree.length ? 'whole' : 'partial', stores: touched };
}
function isTouched(root, changed) {
    return changed.some((path) => (0,domain_path/* pathWithin */.RY)(root, path) !== null);
}

;// CONCATENATED MODULE: ./build/observe/observe.js






/** Looks at the world once. Judges nothing; what cannot be seen is said so, in the facts. */
async function observe(world, look) {
    const startedAtMs = world.clock.nowMs();
    const github = world.github?.observe() ?? null;
    const canary = await (0,observe_canary/* observeCanary */.F)(world.verifier);
    const fetch = look.isFetching ? await fetchWhatIsNeeded(world) : null;
    const repository = await world.repository.describe();
    const found = await findStores(world, look, repository);
    const narrowed = await narrowToChange(world, repository, found.stores);
    const read = await readStores(world, narrowed.stores);
    return {
        schema: facts/* FACTS_SCHEMA */.Of,
        startedAtMs,
        event: world.event,
        canary,
        repository: (0,observed/* seen */.c)(repository),
        fetch,
        scope: narrowed.scope,
        stores: read.stores,
        unopened: [...found.unopened, ...read.unopened],
        github: await github,
    };
}
/** The refs of stores, or on a pull request, which no ref store is part of, its base. */
async function fetchWhatIsNeeded(world) {
    const commit = world.event.baseCommit;
    const refPatterns = commit === null ? world.formats.flatMap((format) => format.refPatterns) : [];
    return world.repository.fetch({ refPatterns, commit });
}
/** Reads one store after the other: each keeps all cores busy by itself. */
async function readStores(world, stores) {
    const facts = [];
    const unopened = [];
    for (const store of stores) {
        const answer = await readStore(world, store);
        if (answer.seen)
            facts.push(answer.value);
        else
            unopened.push({ id: store.location.id, reason: answer.reason });
    }
    return { stores: facts, unopened };
}
async function readStore(world, { backend, entries, format, location }) {
    try {
        return (0,observed/* seen */.c)(await format.read(backend, location, await entries(), world.progress(location.id)));
    }
    catch (error) {
        if (error instanceof unreadable_error/* UnreadableError */.G)
            return (0,observed/* unavailable */.h)(error.message);
        throw error;
    }
}

// EXTERNAL MODULE: ./build/report/report.js
var report = __webpack_require__(7177);
;// CONCATENATED MODULE: ./build/run.js



/** The whole guard: look, judge, report. Telling people is the caller's: it picks reporters and publishers. */
async function run(world, look, policy) {
    const facts = await observe(world, look);
    const assessment = (0,assess/* assess */.n)(facts, { policy, fingerprint: world.fingerprint });
    return { facts, report: (0,report/* makeReport */.d)(facts, assessment, world.clock.nowMs()) };
}


/***/ })

};
