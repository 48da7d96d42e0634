export const id = 251;
export const ids = [251];
export const modules = {

/***/ 3251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  investigate: () => (/* binding */ investigate)
});

// EXTERNAL MODULE: ./build/domain/append-only.js
var append_only = __webpack_require__(2728);
// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/adapters/path-bytes.js
var path_bytes = __webpack_require__(4592);
// EXTERNAL MODULE: ./build/adapters/hashing/sha256.js
var sha256 = __webpack_require__(747);
// EXTERNAL MODULE: ./build/adapters/git/run-git.js + 1 modules
var run_git = __webpack_require__(6954);
;// CONCATENATED MODULE: ./build/adapters/git/mixed-by-merge.js



/** Larger files are not compared. */
const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The commit that brought a file and its claim together as they are, when it is a merge, and each of its parents had a claim that fits
 * its own bytes; else null.
 */
async function mixedByMerge(gitDir, commit, { path, manifest }) {
    const git = async (...args) => {
        const { exitCode, stdout } = await (0,run_git/* runGit */.EO)(gitDir, [`--git-dir=${gitDir}`, '--literal-pathspecs', ...args]);
        return exitCode === 0 ? stdout : null;
    };
    // An argument is text: a path of other bytes cannot be asked for.
    if ([path, manifest].some((name) => (0,path_bytes/* encodePath */.O0)(name).toString('utf8') !== name))
        return null;
    const newest = await git('rev-list', '--parents', '--max-count=1', commit, '--', path, manifest);
    const [merge, ...parents] = (newest === null ? '' : ((0,run_git/* linesOf */.Dx)(newest)[0] ?? '')).split(' ');
    if (merge === undefined || parents.length < 2)
        return null;
    const blob = async (at, name) => {
        const size = await git('cat-file', '-s', `${at}:${name}`);
        return size === null || Number(size.toString('latin1')) > MAX_BYTES
            ? null
            : git('cat-file', 'blob', `${at}:${name}`);
    };
    for (const parent of parents) {
        const [bytes, claims] = [await blob(parent, path), await blob(parent, manifest)];
        if (bytes === null || claims === null || !names(claims, (0,sha256/* sha256Of */.Bj)(bytes)))
            return null;
    }
    return merge;
}
/** A manifest of whatever form holds the digest as text. */
function names(manifest, digest) {
    return manifest.includes(digest) || manifest.includes(digest.toUpperCase());
}

// EXTERNAL MODULE: ./build/domain/content.js
var content = __webpack_require__(7456);
;// CONCATENATED MODULE: ./build/adapters/git/all-blobs.js

/** More are not kept: they would take some 1 GB. */
const MAX_BLOBS = 4_000_000;
/** Every blob that is here, reachable or not, in no order. */
async function allBlobs(gitDir) {
    const format = '--batch-check=%(objecttype) %(objectname) %(objectsize)';
    const args = [`--git-dir=${gitDir}`, 'cat-file', '--batch-all-objects', '--unordered', format];
    const child = (0,run_git/* startGit */.BE)(gitDir, args);
    const stderr = (0,run_git/* collectEnd */.km)(child);
    const blobs = [];
    const listing = { isWhole: true };
    const take = (line) => {
        const [, type, objectId, size] = /^(blob|tree|commit|tag) ([0-9a-f]+) (\d+)$/.exec(line) ?? [];
        if (objectId === undefined || blobs.length >= MAX_BLOBS)
            listing.isWhole = false;
        else if (type === 'blob')
            blobs.push({ objectId, sizeBytes: Number(size) });
    };
    let begun = '';
    child.stdout.on('data', (chunk) => {
        const lines = (begun + chunk.toString('latin1')).split('\n');
        begun = lines.pop() ?? '';
        lines.forEach(take);
    });
    const exitCode = await (0,run_git/* endOf */.pJ)(child, '');
    // Of a pack or an object that it cannot open, git only complains.
    return { blobs, isWhole: listing.isWhole && exitCode === 0 && !/^(error|fatal):/m.test(stderr()) };
}

// EXTERNAL MODULE: ./build/domain/unreadable-error.js
var unreadable_error = __webpack_require__(9253);
;// CONCATENATED MODULE: ./build/adapters/git/changes.js


/** More commits are not walked: the newest of them are. */
const MAX_COMMITS = 200_000;
/** Every change of every commit, the newest commit first; of a merge those against each parent. Nothing is fetched. */
async function eachChange(gitDir, start, onChange) {
    const [from, input] = start === 'everything' ? [['--all', '--reflog'], ''] : [['--stdin'], start.commits.map((id) => `${id}\n`).join('')];
    const args = [`--git-dir=${gitDir}`, 'rev-list', `--max-count=${MAX_COMMITS}`, ...from];
    const listed = await (0,run_git/* runGit */.EO)(gitDir, args, { input });
    const commits = (0,run_git/* linesOf */.Dx)(listed.stdout);
    const isWhole = await diffEach(gitDir, commits, onChange);
    return { isComplete: listed.exitCode === 0 && isWhole && commits.length < MAX_COMMITS };
}
const FLAGS = ['-r', '-z', '-m', '--root', '--raw', '--no-renames', '--no-abbrev', '--no-ext-diff', '--stdin'];
async function diffEach(gitDir, commits, onChange) {
    if (commits.length === 0)
        return true;
    const child = (0,run_git/* startGit */.BE)(gitDir, [`--git-dir=${gitDir}`, 'diff-tree', ...FLAGS]);
    const take = createParser(onChange);
    child.stdout.on('data', take);
    child.stderr.resume();
    return (await (0,run_git/* endOf */.pJ)(child, commits.map((commit) => `${commit}\n`).join(''))) === 0;
}
const COLON = 0x3a;
const NULL_ID = /^0+$/;
/** Takes `<commit> NUL (:<modes> <old> <new> <status> NUL <path> NUL)*`, in pieces of any size. */
function createParser(onChange) {
    let begun = Buffer.alloc(0);
    let commit = '';
    let objectId;
    const token = (bytes) => {
        if (objectId !== undefined) {
            onChange({ commit, path: (0,path_bytes/* decodePath */.q0)(bytes), objectId });
            objectId = undefined;
        }
        else if (bytes[0] === COLON) {
            const id = bytes.toString('latin1').split(' ')[3] ?? '';
            objectId = NULL_ID.test(id) ? null : id;
        }
        else
            commit = bytes.toString('latin1');
    };
    return (chunk) => {
        const bytes = begun.length === 0 ? chunk : Buffer.concat([begun, chunk]);
        let at = 0;
        for (let end = bytes.indexOf(0, at); end >= 0; end = bytes.indexOf(0, at)) {
            token(bytes.subarray(at, end));
            at = end + 1;
        }
        begun = Buffer.from(bytes.subarray(at));
    };
}

// EXTERNAL MODULE: ./build/adapters/git/commit-graph.js
var commit_graph = __webpack_require__(1676);
;// CONCATENATED MODULE: ./build/adapters/damage/find-copies.js





/** A larger database is searched in part, the smallest blobs first. */
const MAX_SEARCHED_BYTES = 16 * 1024 * 1024 * 1024;
/**
 * Looks for blobs by SHA-256: among earlier versions of the paths, then in the whole object database, whatever reaches them. A copy is
 * named where the newest commit has it.
 */
async function findCopies(wanted, options) {
    const { commits, gitDir, known } = options;
    const digests = new Set([...wanted.values()].flatMap((all) => [...all]));
    const digestOf = new Map(known);
    const versions = [];
    const walk = commits.length === 0
        ? null
        : await eachChange(gitDir, { commits }, ({ commit, objectId, path }) => {
            if (objectId !== null && wanted.has(path))
                versions.push({ commit, objectId, path });
        });
    const here = options.isPartialClone ? new Set((await allBlobs(gitDir)).blobs.map(({ objectId }) => objectId)) : null;
    const earlier = versions.map(({ objectId }) => objectId).filter((id) => here?.has(id) !== false);
    const hash = createHashing(options, digests, digestOf);
    const areEarlierRead = await hash(earlier);
    const isFound = () => {
        const found = new Set(digestOf.values());
        return [...digests].every((digest) => found.has(digest));
    };
    const left = isFound() ? null : await hashDatabase(gitDir, hash, digestOf);
    const ids = new Map([...digestOf].filter(([, digest]) => digests.has(digest)).map(([id, digest]) => [id, digest]));
    return {
        copies: await placesOf(gitDir, commits, ids),
        isOlderVersion: await olderVersions(options, versions, digestOf),
        unsearched: notHere(options) ?? (areEarlierRead ? left : 'unread-objects'),
        unwalked: notHere(options) ?? (areEarlierRead && walk?.isComplete !== false ? null : 'unread-objects'),
    };
}
/** Two trees of one store have files at the same path that have nothing to do with each other: each has its own history. */
async function olderVersions({ commits, gitDir }, versions, digestOf) {
    const keyOf = (path, digest) => `${digest} ${path}`;
    const byKey = new Map();
    for (const { commit, objectId, path } of versions) {
        const digest = digestOf.get(objectId);
        if (digest === undefined)
            continue;
        const key = keyOf(path, digest);
        const found = byKey.get(key);
        if (found === undefined)
            byKey.set(key, new Set([commit]));
        else
            found.add(commit);
    }
    if (new Set(commits).size <= 1 || byKey.size === 0)
        return (path, digest) => byKey.has(keyOf(path, digest));
    const reaches = createReach(await graphOf(gitDir, commits));
    return (path, digest, commit) => {
        const having = byKey.get(keyOf(path, digest));
        return having !== undefined && commit !== null && reaches(commit, having);
    };
}
/** Null when it cannot be read as a whole. */
async function graphOf(gitDir, commits) {
    try {
        return await (0,commit_graph/* readCommitGraph */.O0)(gitDir, [...new Set(commits)], await (0,commit_graph/* shallowCommits */.H)(gitDir));
    }
    catch (error) {
        if (error instanceof unreadable_error/* UnreadableError */.G)
            return null;
        throw error;
    }
}
/** So many commits are walked for all questions together; beyond, no version is told. */
const MAX_STEPS = 20_000_000;
function createReach(graph) {
    let left = MAX_STEPS;
    return (commit, wanted) => {
        const start = graph?.numberOf(commit) ?? null;
        if (graph === null || start === null)
            return false;
        const seen = new Set();
        const open = [start];
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
            if (seen.has(at))
                continue;
            if (--left < 0)
                return false;
            seen.add(at);
            if (wanted.has(graph.idOf(at)))
                return true;
            open.push(...graph.parentsOf(at));
        }
        return false;
    };
}
/** What the clone is known not to have. */
function notHere({ isPartialClone, isShallow }) {
    if (isShallow)
        return 'older-commits';
    return isPartialClone ? 'unfetched-objects' : null;
}
/** What was left out. */
async function hashDatabase(gitDir, hash, digestOf) {
    const { blobs, isWhole } = await allBlobs(gitDir);
    const unhashed = blobs.filter(({ objectId }) => !digestOf.has(objectId));
    let sizeBytes = 0;
    const searched = unhashed
        .toSorted((a, b) => a.sizeBytes - b.sizeBytes)
        .filter((blob) => (sizeBytes += blob.sizeBytes) <= MAX_SEARCHED_BYTES);
    const areRead = await hash(searched.map(({ objectId }) => objectId));
    if (!isWhole || !areRead)
        return 'unread-objects';
    return searched.length === unhashed.length ? null : 'large-objects';
}
/**
 * Blobs are read, or remembered as an earlier run read them. What is wanted is read in any case: a memory that lies can name no false
 * copy, and what it says is believed only until it is found out.
 */
function createHashing({ memory: remembering, reader }, wanted, digestOf) {
    const read = async (ids, memory) => {
        const readings = await reader.read(ids.map((id) => ({ objectIds: [id], type: 'blob', keepBytes: 0, isHashed: true })), () => undefined);
        for (const [index, id] of ids.entries()) {
            const reading = readings[index];
            if (reading?.kind !== 'read' || reading.digests === null)
                continue;
            digestOf.set(id, reading.digests.sha256);
            memory?.note(memory.keyOf([id]), reading.digests.sha256, reading.sizeBytes);
        }
    };
    const believed = new Map();
    return async (ids) => {
        const unread = [...new Set(ids)].filter((id) => !digestOf.has(id));
        const memory = (await remembering?.opened()) ?? null;
        for (const id of unread) {
            const sha256 = memory?.isTrusted() === true ? remembered(id, memory) : null;
            if (sha256 !== null && !wanted.has(sha256))
                believed.set(id, sha256);
        }
        await read(unread.filter((id) => !believed.has(id)), memory);
        const doubted = memory?.isTrusted() === false ? [...believed.keys()] : [];
        for (const id of doubted) {
            believed.delete(id);
            digestOf.delete(id);
        }
        await read(doubted, memory);
        for (const [id, sha256] of believed)
            digestOf.set(id, sha256);
        return [...unread, ...doubted].every((id) => digestOf.has(id));
    };
}
/** What a blob was read as: as bytes, or as a kind of text. */
function remembered(id, { keyOf, recall }) {
    for (const name of [[id], ...content/* CONTENT_KINDS */.w.map((kind) => [id, kind])]) {
        const record = recall(keyOf(name));
        if (record !== null)
            return record.sha256;
    }
    return null;
}
/** Of each digest, a copy in the ancestry of what is judged, else one that any ref or reflog knows, else the bare object. */
async function placesOf(gitDir, commits, ids) {
    const copies = new Map();
    const look = async (start, isInAncestry) => {
        const left = new Map([...ids].filter(([, digest]) => !copies.has(digest)));
        if (left.size === 0)
            return;
        await eachChange(gitDir, start, ({ commit, objectId, path }) => {
            const digest = objectId === null ? undefined : left.get(objectId);
            if (digest !== undefined && objectId !== null && !copies.has(digest))
                copies.set(digest, { objectId, commit, path, isInAncestry });
        });
    };
    if (commits.length > 0)
        await look({ commits }, true);
    await look('everything', false);
    for (const [objectId, digest] of ids)
        if (!copies.has(digest))
            copies.set(digest, { objectId, commit: null, path: null, isInAncestry: false });
    return copies;
}

// EXTERNAL MODULE: ./build/adapters/redaction/redaction.js + 1 modules
var redaction = __webpack_require__(786);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/damage/transformations.js


const CR = 0x0d;
const LF = 0x0a;
const NUL = 0x00;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
/** Each gives the bytes without the change, or null where there is nothing of it. */
const UNDO = [
    ['crlf-to-lf', crlfToLf],
    ['lf-to-crlf', lfToCrlf],
    ['without-nul-tail', withoutNulTail],
    ['without-bom', (bytes) => (hasBom(bytes) ? bytes.subarray(BOM.length) : null)],
    ['with-bom', (bytes) => (hasBom(bytes) ? null : Buffer.concat([BOM, bytes]))],
    ['from-utf-16', fromUtf16],
];
/** The change to the bytes that gives them the digest; null when none does. */
function undoneBy(bytes, wanted) {
    for (const [name, undo] of UNDO) {
        const undone = undo(bytes);
        if (undone !== null && ((0,sha256/* sha256Of */.Bj)(undone) === wanted || hasDigestWithLf(undone, wanted)))
            return name;
    }
    return null;
}
/** A program that changes the encoding of a text may change its line ends as well. */
function hasDigestWithLf(bytes, wanted) {
    const plain = crlfToLf(bytes);
    return plain !== null && (0,sha256/* sha256Of */.Bj)(plain) === wanted;
}
/** Looks for the first whole lines of a text that have a digest. More than `maxLines` are not looked at. */
function addedAfterBytes(bytes, wanted, maxLines) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let start = 0;
    for (let lineCount = 0; lineCount < maxLines; lineCount++) {
        const end = bytes.indexOf(LF, start);
        if (end < 0 || end + 1 >= bytes.length)
            return { recordedBytes: null, lineCount };
        // The claimed text may have had no newline at its end.
        hash.update(bytes.subarray(start, end));
        if (hash.copy().digest('hex') === wanted)
            return { recordedBytes: end, lineCount };
        hash.update(bytes.subarray(end, end + 1));
        if (hash.copy().digest('hex') === wanted)
            return { recordedBytes: end + 1, lineCount };
        start = end + 1;
    }
    return { recordedBytes: null, lineCount: maxLines };
}
function crlfToLf(bytes) {
    const plain = Buffer.allocUnsafe(bytes.length);
    let size = 0;
    for (let at = 0; at < bytes.length; at++)
        if (bytes[at] !== CR || bytes[at + 1] !== LF)
            plain[size++] = bytes[at] ?? NUL;
    return size === bytes.length ? null : plain.subarray(0, size);
}
function lfToCrlf(bytes) {
    let added = 0;
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1))
        if (bytes[at - 1] !== CR)
            added += 1;
    if (added === 0)
        return null;
    const changed = Buffer.allocUnsafe(bytes.length + added);
    let size = 0;
    for (let at = 0; at < bytes.length; at++) {
        if (bytes[at] === LF && bytes[at - 1] !== CR)
            changed[size++] = CR;
        changed[size++] = bytes[at] ?? NUL;
    }
    return changed;
}
/** The bytes without the NULs at their end; null when there are none there. */
function withoutNulTail(bytes) {
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === NUL)
        end -= 1;
    return end === bytes.length ? null : bytes.subarray(0, end);
}
function hasBom(bytes) {
    return bytes.subarray(0, BOM.length).equals(BOM);
}
function fromUtf16(bytes) {
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
    if (encoding === 'utf-16be' && (bytes[0] !== 0xfe || bytes[1] !== 0xff))
        return null;
    const little = encoding === 'utf-16le' ? bytes : Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
    return Buffer.from(little.subarray(2).toString('utf16le'), 'utf8');
}

;// CONCATENATED MODULE: ./build/adapters/damage/likeness.js



const BLOCK_BYTES = 64 * 1024;
/** How bytes differ from a good copy. */
function likenessOf(bytes, good) {
    const difference = firstDifference(bytes, good);
    return { sizeBytes: good.length, firstDifference: difference, kind: kindOf(bytes, good, difference) };
}
function kindOf(bytes, good, difference) {
    const begun = withoutNulTail(bytes);
    if (begun !== null && isBeginningOf(begun, good))
        return 'nul-filled';
    if (isBeginningOf(bytes, good))
        return 'cut';
    if (isBeginningOf(good, bytes))
        return 'extended';
    if (differInOneBit(bytes, good, difference))
        return 'garbled';
    const [text, original] = [textOf(bytes), textOf(good)];
    if (text !== null && original !== null) {
        if ((0,redaction/* isRedactionOf */.zg)(text, original))
            return 'redacted';
        return (0,redaction/* hasLinesOf */.vu)(text, original) ? 'grown' : 'other';
    }
    return original !== null || bytes.length === good.length ? 'garbled' : 'other';
}
function isBeginningOf(part, whole) {
    return part.length <= whole.length && part.equals(whole.subarray(0, part.length));
}
/** Who writes a text changes more of it at once, mostly; a memory or a disk that fails, no more. */
function differInOneBit(bytes, good, difference) {
    const changed = (bytes[difference] ?? 0) ^ (good[difference] ?? 0);
    const isOneBit = (changed & (changed - 1)) === 0;
    return (isOneBit && bytes.length === good.length && bytes.subarray(difference + 1).equals(good.subarray(difference + 1)));
}
/** Null for what is no text: not UTF-8, or with NULs. */
function textOf(bytes) {
    return bytes.includes(0) ? null : (0,path_bytes/* decodeStrictUtf8 */.Rs)(bytes);
}
function firstDifference(a, b) {
    const length = Math.min(a.length, b.length);
    let at = 0;
    while (at + BLOCK_BYTES <= length && a.subarray(at, at + BLOCK_BYTES).equals(b.subarray(at, at + BLOCK_BYTES)))
        at += BLOCK_BYTES;
    while (at < length && a[at] === b[at])
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/adapters/git/index-entries.js


/** Files and links of the index, by path; those with conflicts left out. Empty when git cannot read it. */
async function indexEntries(root) {
    const { stdout } = await (0,run_git/* runGit */.EO)(root, ['ls-files', '--stage', '-z']);
    const entries = new Map();
    for (const record of records(stdout)) {
        const tab = record.indexOf(TAB);
        const [, mode, objectId] = /^(100644|100755|120000) ([0-9a-f]+) 0$/.exec(record.toString('latin1', 0, tab)) ?? [];
        if (mode === undefined || objectId === undefined)
            continue;
        entries.set((0,path_bytes/* decodePath */.q0)(record.subarray(tab + 1)), { objectId, kind: mode === '120000' ? 'symlink' : 'file' });
    }
    return entries;
}
/** Attributes by which git may change bytes at checkout. */
const ATTRIBUTES = ['text', 'eol', 'crlf', 'filter', 'ident', 'working-tree-encoding', 'export-subst'];
/** Of those attributes, the ones that are set on each path and can do something, by name. */
async function attributesOf(root, paths) {
    const found = new Map();
    const fields = await checkAttributes(root, paths);
    const filters = fields.includes('filter') ? await configuredFilters(root) : new Set();
    for (let at = 0; at + 2 < fields.length; at += FIELDS) {
        const [path = '', name = '', value = ''] = fields.slice(at, at + FIELDS);
        if (value === 'unspecified' || value === 'unset' || (name === 'filter' && !filters.has(value)))
            continue;
        found.set(path, { ...found.get(path), [name]: value.slice(0, MAX_VALUE) });
    }
    return found;
}
/** Filters that have a program: any other changes nothing. */
async function configuredFilters(root) {
    const pattern = String.raw `^filter\..*\.(smudge|process)$`;
    const { stdout } = await (0,run_git/* runGit */.EO)(root, ['config', '--null', '--name-only', '--get-regexp', pattern]);
    const names = stdout.toString('utf8').split('\0').filter(Boolean);
    return new Set(names.map((name) => name.slice('filter.'.length, name.lastIndexOf('.'))));
}
const FIELDS = 3;
const MAX_VALUE = 100;
const TAB = 0x09;
const index_entries_NUL = Buffer.from([0]);
/** Path, name and value, over and over. Paths are bytes, which is why this is no call of runGit. */
async function checkAttributes(root, paths) {
    const child = (0,run_git/* startGit */.BE)(root, ['check-attr', '-z', '--stdin', ...ATTRIBUTES]);
    const stdout = [];
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.resume();
    await (0,run_git/* endOf */.pJ)(child, Buffer.concat(paths.flatMap((path) => [(0,path_bytes/* encodePath */.O0)(path), index_entries_NUL])));
    return records(Buffer.concat(stdout)).map((field) => (0,path_bytes/* decodePath */.q0)(field));
}
function records(output) {
    const found = [];
    for (let at = 0, end = output.indexOf(0); end >= 0; at = end + 1, end = output.indexOf(0, at))
        found.push(output.subarray(at, end));
    return found;
}

// EXTERNAL MODULE: ./build/domain/grouped-by.js
var grouped_by = __webpack_require__(8705);
;// CONCATENATED MODULE: ./build/adapters/damage/work-tree-side.js



/** Looks the paths up in the index of the work tree at `root`. */
async function lookAtIndex(root, reader, paths) {
    const entries = await indexEntries(root);
    const twinPaths = twinsOf(paths, [...entries.keys()]);
    const needed = [...paths, ...[...twinPaths.values()].flat()].flatMap((path) => entries.get(path)?.objectId ?? []);
    const digests = await digestsOf(reader, needed);
    const attributes = await attributesOf(root, paths);
    const { stdout } = await (0,run_git/* runGit */.EO)(root, ['config', '--get', 'core.autocrlf']);
    const autocrlf = (0,run_git/* linesOf */.Dx)(stdout)[0] ?? null;
    const committed = new Map();
    for (const path of paths) {
        const entry = entries.get(path);
        if (entry === undefined)
            continue;
        const sha256 = digests.get(entry.objectId) ?? null;
        committed.set(path, { kind: entry.kind, sha256, attributes: attributes.get(path) ?? {}, autocrlf });
    }
    const twinOf = (path) => ({
        path,
        sha256: digests.get(entries.get(path)?.objectId ?? '') ?? null,
    });
    const twins = new Map([...twinPaths].map(([path, others]) => [path, others.map(twinOf)]));
    return { committed, twins, digests };
}
function folded(path) {
    return path.normalize('NFC').toLowerCase();
}
/** Those of all paths, for each asked one that has any: of several asked for that are one another's, for each. */
function twinsOf(paths, all) {
    const asked = new Set(paths.map(folded));
    const sameNamed = (0,grouped_by/* groupedBy */.m)(all.filter((path) => asked.has(folded(path))), folded);
    return new Map(paths.flatMap((path) => {
        const others = (sameNamed.get(folded(path)) ?? []).filter((other) => other !== path);
        return others.length === 0 ? [] : [[path, others]];
    }));
}
async function digestsOf(reader, ids) {
    const unique = [...new Set(ids)];
    const readings = await reader.read(unique.map((id) => ({ objectIds: [id], type: 'blob', keepBytes: 0, isHashed: true })), () => undefined);
    return new Map(unique.flatMap((id, index) => {
        const reading = readings[index];
        return reading?.kind === 'read' && reading.digests !== null ? [[id, reading.digests.sha256]] : [];
    }));
}

;// CONCATENATED MODULE: ./build/adapters/damage/investigate.js










/** Larger artifacts are known by their digests only. */
const investigate_MAX_BYTES = 64 * 1024 * 1024;
/** So much is looked into, good copies included: a few bytes of git can be named by any number of lines. */
const MAX_TOTAL_BYTES = 1024 * 1024 * 1024;
/** So many lines are hashed one by one, some 10 s of it. */
const MAX_TOTAL_LINES = 5_000_000;
/** Each walks the history once more; what mixes one file mixes its neighbours. */
const MAX_MERGES_ASKED = 100;
/** One answer for each question, in their order. Whatever cannot be told is left open; nothing is fetched. */
async function investigate(questions, options) {
    const { reader, root, trees } = options;
    const placeOf = createPlaces(trees);
    const paths = questions.map(({ path }) => path);
    const index = root === null ? null : await lookAtIndex(root, reader, paths);
    const wanted = new Map();
    for (const { expected, path } of questions) {
        const { pathInTree } = placeOf(path);
        wanted.set(pathInTree, (wanted.get(pathInTree) ?? new Set()).add(expected));
    }
    const commits = trees.map(({ commit }) => commit);
    const found = await findCopies(wanted, { ...options, commits, known: index?.digests ?? new Map() });
    const left = { bytes: MAX_TOTAL_BYTES, lines: MAX_TOTAL_LINES, merges: MAX_MERGES_ASKED };
    const lookAtBytes = createLook(options, found, left);
    const facts = [];
    // One at a time: together they could be far more than there is memory.
    for (const question of questions) {
        const committed = index?.committed.get(question.path) ?? null;
        const twins = question.actual === null ? [] : (index?.twins.get(question.path) ?? []);
        const collidesWith = twins.find(({ sha256 }) => sha256 === question.actual)?.path ?? null;
        const look = await lookAtBytes(question);
        facts.push({
            ...(await explained(question, committed, look, found, { ...options, left, placeOf })),
            committed,
            collidesWith,
        });
    }
    return facts;
}
function createPlaces(trees) {
    const byRoot = new Map(trees.map(({ commit, path }) => [path, commit]));
    return (path) => {
        let root = (0,domain_path/* folderOf */.yS)(path);
        while (root !== '.' && !byRoot.has(root))
            root = (0,domain_path/* folderOf */.yS)(root);
        return { commit: byRoot.get(root) ?? null, pathInTree: (0,domain_path/* pathWithin */.RY)(root, path) ?? path };
    };
}
const NO_LOOK = { undoneBy: null, addedAfterBytes: null, likeness: null, markerCount: 0 };
/** Looks at the same bytes once, whatever paths have them. */
function createLook({ backend, reader }, { copies }, left) {
    const looks = new Map();
    const look = async (path, actual, expected) => {
        const copy = copies.get(expected);
        const bytes = left.bytes < 0 ? 'too-much' : await presentBytes(backend, path, actual);
        if (typeof bytes === 'string')
            return { ...NO_LOOK, unseen: bytes };
        left.bytes -= bytes.length;
        const undone = undoneBy(bytes, expected);
        const good = copy === undefined ? null : await goodBytes(reader, copy);
        if (copy !== undefined && good === null)
            return { ...NO_LOOK, undoneBy: undone, unseen: 'too-much' };
        left.bytes -= good?.length ?? 0;
        const likeness = good === null ? null : likenessWithMarkers(bytes, good);
        return {
            undoneBy: undone,
            addedAfterBytes: undone !== null || !(0,append_only/* isAppendOnly */.f)(path) ? null : recordedLength(bytes, expected, likeness, left),
            likeness,
            // With nothing to compare with, stars and the like are everyday text.
            markerCount: good === null ? wordMarkersIn(bytes) : markersIn(bytes),
        };
    };
    return async ({ actual, expected, path }) => {
        if (actual === null)
            return NO_LOOK;
        const key = `${actual} ${expected} ${(0,append_only/* isAppendOnly */.f)(path)}`;
        const known = looks.get(key) ?? (await look(path, actual, expected));
        looks.set(key, known);
        return known;
    };
}
/** Length of the first part of the bytes that has the recorded digest: that of the good copy, if there is one. */
function recordedLength(bytes, expected, likeness, left) {
    if (likeness !== null)
        return likeness.kind === 'extended' ? likeness.sizeBytes : null;
    const added = addedAfterBytes(bytes, expected, left.lines);
    left.lines -= added.lineCount;
    return added.recordedBytes;
}
async function explained(question, committed, look, found, { gitDir, left, placeOf, }) {
    const { actual, expected, path } = question;
    const copy = found.copies.get(expected);
    const isMechanical = look.undoneBy !== null || look.addedAfterBytes !== null;
    const { commit, pathInTree } = placeOf(path);
    const isExplained = isMechanical || look.likeness?.kind === 'redacted' || actual === null || commit === null;
    const claimed = { path: pathInTree, manifest: placeOf(question.manifest).pathInTree };
    const merge = isExplained || left.merges-- <= 0 ? null : await mixedByMerge(gitDir, commit, claimed);
    const copies = sayWhere(copy, question, committed, look);
    return {
        ...look,
        isOlderVersion: found.isOlderVersion(pathInTree, expected, commit),
        mixedByMerge: merge === null ? null : { merge: copies.kind === 'found' ? merge : null },
        copies,
        unsearched: copy === undefined ? found.unsearched : found.unwalked,
    };
}
/** Where there are more signs of redaction than in the good copy, something was redacted, whatever else was done. */
function likenessWithMarkers(bytes, good) {
    const likeness = likenessOf(bytes, good);
    if (HAS_IT_ALL.has(likeness.kind) || markersIn(bytes) <= markersIn(good))
        return likeness;
    return { ...likeness, kind: 'redacted' };
}
function markersIn(bytes) {
    return (0,redaction/* countMarkers */.LG)((0,path_bytes/* decodeStrictUtf8 */.Rs)(bytes) ?? '');
}
function wordMarkersIn(bytes) {
    return (0,redaction/* countWordMarkers */.bs)((0,path_bytes/* decodeStrictUtf8 */.Rs)(bytes) ?? '');
}
/** Or why they are not the bytes that were judged: more than is compared; pieces joined, or changed meanwhile. */
async function presentBytes(backend, path, actual) {
    const text = (await backend.readTexts([path], investigate_MAX_BYTES)).get(path);
    if (text?.seen !== true)
        return 'too-much';
    const bytes = Buffer.from(text.value.buffer, text.value.byteOffset, text.value.byteLength);
    return (0,sha256/* sha256Of */.Bj)(bytes) === actual ? bytes : 'in-pieces';
}
async function goodBytes(reader, { objectId }) {
    const [reading] = await reader.read([{ objectIds: [objectId], type: 'blob', keepBytes: investigate_MAX_BYTES, isHashed: false }], () => undefined);
    return reading?.kind === 'read' ? reading.kept : null;
}
/** What has all of the good copy, whatever was added. */
const HAS_IT_ALL = new Set(['extended', 'grown']);
/**
 * Where a copy lies is said only when it shows nothing that may have been taken out on purpose: what is there has all of it, or the
 * index still has it at that path. However much bytes look cut off, filled up or garbled, somebody who committed them may have meant
 * it, and what the work tree did to them since does not tell. Of bytes that were not looked into nothing is known.
 */
function sayWhere(copy, { actual, expected }, committed, { addedAfterBytes: added, likeness, undoneBy: undone, unseen }) {
    if (copy === undefined)
        return { kind: 'none' };
    const isAtTip = committed?.sha256 === expected;
    const isMechanical = undone !== null || added !== null;
    const hasItAll = isMechanical || (likeness !== null && HAS_IT_ALL.has(likeness.kind));
    const mayBeRedacted = likeness?.kind === 'redacted' || (actual !== null && unseen !== undefined && !isMechanical);
    return !mayBeRedacted && (isAtTip || hasItAll) ? { kind: 'found', places: [copy] } : { kind: 'withheld' };
}


/***/ }),

/***/ 2728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isAppendOnly)
/* harmony export */ });
/** True for a file of a format that only ever grows at its end. */
function isAppendOnly(path) {
    return /\.(jsonl|ndjson|log)$|\/raw_transcript$/.test(path);
}


/***/ })

};
