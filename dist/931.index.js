export const id = 931;
export const ids = [931];
export const modules = {

/***/ 5326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createSumsFormat)
});

// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/adapters/hashing/open-safely.js + 1 modules
var open_safely = __webpack_require__(6633);
// EXTERNAL MODULE: ./build/adapters/manifest/manifest-names.js
var manifest_names = __webpack_require__(9031);
// EXTERNAL MODULE: ./build/domain/facts.js
var facts = __webpack_require__(1050);
// EXTERNAL MODULE: ./build/adapters/manifest/parse-manifest.js + 5 modules
var parse_manifest = __webpack_require__(5058);
// EXTERNAL MODULE: ./build/adapters/manifest/strict-rules.js + 1 modules
var strict_rules = __webpack_require__(5386);
;// CONCATENATED MODULE: ./build/adapters/formats/sums-claims.js





/** What a manifest can be fed at a time, so that a large one is never in memory twice. */
const PIECE_BYTES = 65_536;
/** Reads a manifest strictly. Its names are relative to its own folder; targets are relative to the tree. */
function readManifest(path, bytes) {
    const parser = (0,parse_manifest/* createManifestParser */.F)({ bareName: (0,manifest_names/* bareNameOf */.pn)(path) });
    const rules = (0,strict_rules/* createStrictRules */.L)((0,domain_path/* nameOf */.Vb)(path));
    const claims = [];
    const rejected = [];
    let count = 0;
    const folder = (0,domain_path/* folderOf */.yS)(path);
    const reject = (line, reason, name) => {
        count += 1;
        if (rejected.length < facts/* MAX_REJECTIONS */.w2)
            rejected.push({ line, reason, name });
    };
    const take = (item) => {
        if (item.kind === 'rejected') {
            reject(item.line, item.reason, item.name);
            return;
        }
        const reason = rules(item);
        if (reason !== null) {
            reject(item.line, reason, shorten(item.name));
            return;
        }
        claims.push({
            target: (0,domain_path/* joinPath */.uJ)(folder, item.path),
            claim: { sha256: item.sha256, manifest: path, line: item.line },
        });
    };
    for (let at = 0; at < bytes.length; at += PIECE_BYTES)
        parser.feed(bytes.subarray(at, at + PIECE_BYTES)).forEach(take);
    parser.end().forEach(take);
    if (claims.length === 0 && count === 0)
        reject(0, 'no-entry', '');
    return { path, claims, rejections: { kept: rejected, count } };
}
const MAX_NAME = 200;
/** A name short enough for a {@link Rejection}. */
function shorten(name) {
    return name.length <= MAX_NAME ? name : `${name.slice(0, MAX_NAME - 1)}…`;
}
/** The same manifest with more of its claims turned down. */
function withRejected(manifest, refused) {
    const own = manifest.claims.filter((placed) => refused.has(placed));
    if (own.length === 0)
        return manifest;
    const more = own.map((placed) => ({
        line: placed.claim.line,
        reason: refused.get(placed) ?? 'malformed',
        name: shorten(placed.target),
    }));
    const kept = [...manifest.rejections.kept, ...more].toSorted((a, b) => a.line - b.line).slice(0, facts/* MAX_REJECTIONS */.w2);
    return {
        path: manifest.path,
        claims: manifest.claims.filter((placed) => !refused.has(placed)),
        rejections: { kept, count: manifest.rejections.count + more.length },
    };
}
/** A manifest as a fact of the store at `root`. */
function manifestFact(path, { claims, rejections }) {
    return {
        path,
        unreadable: null,
        claimCount: claims.length,
        rejections: rejections.kept,
        rejectionCount: rejections.count,
    };
}

;// CONCATENATED MODULE: ./build/adapters/formats/sums-obstacles.js

/**
 * What the listing alone says against reading a path: a link or a submodule, at the path or on the way to it.
 * Null when nothing does.
 */
function createObstacles(entries) {
    const kinds = new Map();
    for (const { path, kind } of entries)
        if (kind === 'symlink' || kind === 'submodule')
            kinds.set(path, kind);
    return (path) => {
        if (kinds.size === 0)
            return null;
        const own = obstacle(kinds.get(path), 'it is a symbolic link');
        if (own !== null)
            return own;
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            const above = obstacle(kinds.get(path.slice(0, slash)), open_safely/* SYMLINK_ANCESTOR */.eW);
            if (above !== null)
                return above;
        }
        return null;
    };
}
function obstacle(kind, linkDetail) {
    switch (kind) {
        case 'symlink':
            return { kind: 'unreadable', cause: 'symlink', detail: linkDetail };
        case 'submodule':
            return { kind: 'unreadable', cause: 'submodule', detail: 'it lies in a submodule, which is not entered' };
        case 'file':
        case 'other':
        case undefined:
            return null;
    }
}

;// CONCATENATED MODULE: ./build/adapters/formats/sums-strongest.js

/** Of several claims on one file the one counts whose manifest lies nearest to it, then the first. */
function chooseClaims(all) {
    const claims = new Map();
    for (const placed of all) {
        const known = claims.get(placed.target);
        if (known === undefined || depthOf(placed) > depthOf(known))
            claims.set(placed.target, placed);
    }
    const conflicting = all
        .filter((placed) => claims.get(placed.target)?.claim.sha256 !== placed.claim.sha256)
        .map((placed) => [placed, 'conflicting-duplicate']);
    return { claims, conflicting };
}
/** How far down a claim's manifest lies. All manifests that claim one file lie in folders above it, one below the other. */
function depthOf({ claim }) {
    const folder = (0,domain_path/* folderOf */.yS)(claim.manifest);
    return folder === '.' ? 0 : folder.length;
}

;// CONCATENATED MODULE: ./build/adapters/formats/sums.js






/** The largest manifest that is read, in bytes: two million lines. */
const MAX_MANIFEST_BYTES = 256 * 1024 * 1024;
/**
 * Folders with SHA-256 manifests: `SHA256SUMS`, `SHA256SUMS.txt`, `SHASUMS256.txt`, `CHECKSUMS`, `NAME.sha256`.
 * A store is the topmost folder that holds one; every manifest below it is one of its sessions.
 */
function createSumsFormat() {
    return { name: 'sums', refPatterns: [], refStores: () => [], detect, read };
}
function detect(entries) {
    const folders = new Set();
    for (const { path, kind } of entries)
        if (kind === 'file' && (0,manifest_names/* isManifestName */.zU)(path))
            folders.add((0,domain_path/* folderOf */.yS)(path));
    return [...folders].filter((folder) => !isBelowAnother(folder, folders)).toSorted();
}
function isBelowAnother(folder, folders) {
    if (folder === '.')
        return false;
    for (let above = (0,domain_path/* folderOf */.yS)(folder);; above = (0,domain_path/* folderOf */.yS)(above)) {
        if (folders.has(above))
            return true;
        if (above === '.')
            return false;
    }
}
async function read(backend, location, entries, progress) {
    const inside = entries.filter((entry) => (0,domain_path/* pathWithin */.RY)(location.root, entry.path) !== null);
    const { manifests, unreadable } = await readManifests(backend, inside);
    const names = new Set([...manifests, ...unreadable].map((manifest) => manifest.path));
    const chosen = chooseClaims(manifests.flatMap((manifest) => manifest.claims));
    const artifacts = await readArtifacts(backend, inside, chosen.claims, names, progress);
    const refused = new Map([...chosen.conflicting, ...refusedByReading(chosen.claims, artifacts)]);
    const relative = (path) => (0,domain_path/* pathWithin */.RY)(location.root, path) ?? path;
    const facts = [
        ...manifests.map((manifest) => manifestFact(manifest.path, withRejected(manifest, refused))),
        ...unreadable,
    ];
    return {
        id: location.id,
        format: 'sums',
        source: backend.source,
        root: location.root,
        isConfigured: location.isConfigured,
        sessions: facts.map(({ path }) => ({ path: relative(path), missingParts: [] })).toSorted(byPath),
        checkpointCount: 0,
        artifacts: artifacts.map((artifact) => relativeArtifact(artifact, relative)),
        manifests: facts.map((fact) => ({ ...fact, path: relative(fact.path) })).toSorted(byPath),
        references: [],
    };
}
async function readManifests(backend, entries) {
    const paths = entries
        .filter((entry) => entry.kind === 'file' && (0,manifest_names/* isManifestName */.zU)(entry.path))
        .map((entry) => entry.path);
    const manifests = [];
    const unreadable = [];
    for (const path of paths) {
        // One at a time: together they could be far more than any one may be.
        const text = (await backend.readTexts([path], MAX_MANIFEST_BYTES)).get(path) ?? null;
        if (text === null)
            unreadable.push(unreadableManifest(path, 'it is not there any more'));
        else if (!text.seen)
            unreadable.push(unreadableManifest(path, text.reason));
        else {
            const manifest = readManifest(path, text.value);
            if (manifest.claims.length > 0 || !(0,manifest_names/* isAmbiguousName */.Ke)(path))
                manifests.push(manifest);
        }
    }
    return { manifests, unreadable };
}
function unreadableManifest(path, reason) {
    return { path, unreadable: reason, claimCount: 0, rejections: [], rejectionCount: 0 };
}
/** Claimed files, and files that nothing claims, by path. */
async function readArtifacts(backend, entries, claims, manifests, progress) {
    const siblings = entries.filter((entry) => entry.kind === 'file' && !claims.has(entry.path) && !manifests.has(entry.path));
    const paths = [...claims.keys(), ...siblings.map((entry) => entry.path)].toSorted();
    const obstacleTo = createObstacles(entries);
    const open = paths.filter((path) => obstacleTo(path) === null);
    const readings = await backend.read(open.map((path) => ({ paths: [path], isHashed: claims.has(path) })), progress);
    const readingOf = new Map(open.map((path, index) => [path, readings[index]]));
    return paths.map((path) => ({
        path,
        claim: claims.get(path)?.claim ?? null,
        reading: readingOf.get(path) ?? obstacleTo(path) ?? { kind: 'absent' },
    }));
}
/** Lines whose file turned out to be none, or to lie behind a link: hostile, or a mistake that looks the same. */
function refusedByReading(claims, artifacts) {
    return artifacts.flatMap(({ path, reading }) => {
        const placed = claims.get(path);
        const reason = reasonOf(reading);
        return placed === undefined || reason === null ? [] : [[placed, reason]];
    });
}
function reasonOf(reading) {
    if (reading.kind !== 'unreadable')
        return null;
    if (reading.cause === 'symlink')
        return reading.detail === open_safely/* SYMLINK_ANCESTOR */.eW ? 'symlink-ancestor' : 'symlink';
    return reading.cause === 'not-a-file' ? 'not-a-file' : null;
}
function relativeArtifact({ path, claim, reading }, relative) {
    const own = claim === null ? null : { ...claim, manifest: relative(claim.manifest) };
    return { path: relative(path), claim: own, reading };
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}


/***/ }),

/***/ 7306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createVerifier)
});

// EXTERNAL MODULE: ./build/domain/observed.js
var observed = __webpack_require__(7033);
// EXTERNAL MODULE: ./build/adapters/hashing/lfs-pointer.js
var lfs_pointer = __webpack_require__(1449);
// EXTERNAL MODULE: ./build/adapters/hashing/sha256.js
var sha256 = __webpack_require__(747);
// EXTERNAL MODULE: ./build/adapters/backends/tree-listing.js
var tree_listing = __webpack_require__(8902);
;// CONCATENATED MODULE: ./build/adapters/backends/memory.js




/** A tree that is held in memory: files by their paths. For tests, and for the canary. */
function createMemoryBackend(files) {
    const entries = (0,tree_listing/* orderEntries */.N)([...files.keys()].map((path) => ({ path, kind: 'file' })));
    return {
        source: { kind: 'work-tree' },
        list: () => Promise.resolve(entries),
        readTexts: (paths, limitBytes) => Promise.resolve(new Map(paths.map((path) => [path, textOf(files.get(path), limitBytes)]))),
        read: (requests, progress) => {
            const readings = requests.map((request) => readingOf(files, request));
            progress(readings.length, readings.length);
            return Promise.resolve(readings);
        },
    };
}
function textOf(bytes, limitBytes) {
    if (bytes === undefined)
        return null;
    return bytes.length > limitBytes
        ? (0,observed/* unavailable */.h)(`it has ${bytes.length} bytes, and no more than ${limitBytes} are read`)
        : (0,observed/* seen */.c)(bytes);
}
function readingOf(files, { paths, isHashed }) {
    const parts = paths.map((path) => files.get(path)).filter((part) => part !== undefined);
    const [first] = parts;
    if (first === undefined || parts.length < paths.length)
        return { kind: 'absent' };
    const sizeBytes = parts.reduce((sum, part) => sum + part.length, parts.length - 1);
    if (!isHashed)
        return { kind: 'present', sizeBytes };
    const hash = (0,sha256/* createSha256 */.Y)();
    for (const [index, part] of parts.entries()) {
        if (index > 0)
            hash.update(Buffer.from('\n'));
        hash.update(part);
    }
    const lfsOid = parts.length === 1 ? (0,lfs_pointer/* lfsOidOf */.x)(first) : null;
    const reading = { kind: 'read', sha256: hash.digest(), sizeBytes };
    return lfsOid === null ? reading : { ...reading, lfsOid };
}

// EXTERNAL MODULE: ./build/adapters/formats/sums.js + 3 modules
var sums = __webpack_require__(5326);
;// CONCATENATED MODULE: ./build/adapters/formats/verifier.js


const MANIFEST = 'SHA256SUMS';
/**
 * Judges one file under one manifest as a store of the format `sums` in memory is judged.
 * Answers with the verdict that `verdictOf` gives, or `rejected` when the manifest's line was turned down.
 */
function createVerifier(verdictOf) {
    const format = (0,sums/* createSumsFormat */.g)();
    return {
        judge: async (manifest, name, content) => {
            const files = new Map([[MANIFEST, Buffer.from(manifest)]]);
            if (content !== null)
                files.set(name, content);
            return judgeTree(createMemoryBackend(files), name);
        },
    };
    async function judgeTree(backend, name) {
        const location = { id: 'sums:canary', root: '.', isConfigured: true };
        const store = await format.read(backend, location, await backend.list(), () => undefined);
        if (store.manifests.some((manifest) => manifest.rejectionCount > 0))
            return 'rejected';
        const artifact = store.artifacts.find(({ path }) => path === name);
        return artifact === undefined ? 'unclaimed' : verdictOf(artifact);
    }
}


/***/ }),

/***/ 9031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ isAmbiguousName),
/* harmony export */   pn: () => (/* binding */ bareNameOf),
/* harmony export */   zU: () => (/* binding */ isManifestName)
/* harmony export */ });
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);

const NAMES = new Set(['SHA256SUMS', 'SHA256SUMS.txt', 'SHASUMS256.txt', 'CHECKSUMS']);
const SUFFIX = '.sha256';
/** True for a file that is called as manifests are called. */
function isManifestName(path) {
    const name = (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path);
    return NAMES.has(name) || (name.endsWith(SUFFIX) && name.length > SUFFIX.length);
}
/** True for a name that other things than SHA-256 manifests have as well: such a file is one only if it has an entry. */
function isAmbiguousName(path) {
    return (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path) === 'CHECKSUMS';
}
/** The file beside it that a manifest `NAME.sha256` means by a bare digest; null for other names. */
function bareNameOf(path) {
    const name = (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path);
    return name.endsWith(SUFFIX) && name.length > SUFFIX.length ? name.slice(0, -SUFFIX.length) : null;
}


/***/ }),

/***/ 5058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ createManifestParser)
});

// EXTERNAL MODULE: ./build/domain/digest.js
var digest = __webpack_require__(3213);
// EXTERNAL MODULE: ./build/adapters/path-bytes.js
var path_bytes = __webpack_require__(4592);
;// CONCATENATED MODULE: ./build/adapters/manifest/byte-text.js

const NON_ASCII = /[\x80-\xff]/;
/** The bytes as a path; see `domain/path.ts` for those that are not UTF-8. */
function pathFromByteText(text) {
    return NON_ASCII.test(text) ? (0,path_bytes/* decodePath */.q0)(Buffer.from(text, 'latin1')) : text;
}
/** The longest name that is kept of a rejected line, in characters. */
const MAX_NAME = 200;
/** A name, or what there is of a line, short enough to show. Never cut inside a surrogate pair. */
function shortName(text) {
    const name = pathFromByteText(text.length > MAX_NAME * 4 ? text.slice(0, MAX_NAME * 4) : text);
    if (name.length <= MAX_NAME)
        return name;
    const cut = name.charCodeAt(MAX_NAME - 2);
    const isPairCut = cut >= 0xd800 && cut <= 0xdbff;
    return `${name.slice(0, isPairCut ? MAX_NAME - 2 : MAX_NAME - 1)}…`;
}

;// CONCATENATED MODULE: ./build/adapters/manifest/line-splitter.js
/** The longest line of a manifest, in bytes without its LF. A PATH_MAX of 4,096 with every byte escaped fits many times. */
const MAX_LINE_BYTES = 65_536;
/** A splitter at the start of a file. */
function createLineSplitter() {
    let number = 0;
    let pending = '';
    let isSkipping = false;
    const complete = (rest, isUnended) => {
        const text = pending === '' ? rest : pending + rest;
        const isTooLong = isSkipping || text.length > MAX_LINE_BYTES;
        pending = '';
        isSkipping = false;
        number += 1;
        return { number, text: isTooLong ? null : text, isUnended };
    };
    const keep = (rest) => {
        if (isSkipping)
            return;
        isSkipping = pending.length + rest.length > MAX_LINE_BYTES;
        pending = isSkipping ? '' : pending + rest;
    };
    return {
        feed: (bytes) => {
            const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
            const lines = [];
            let start = 0;
            for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
                lines.push(complete(text.slice(start, at), false));
                start = at + 1;
            }
            if (start < text.length)
                keep(text.slice(start));
            return lines;
        },
        end: () => (pending === '' && !isSkipping ? [] : [complete('', true)]),
    };
}

;// CONCATENATED MODULE: ./build/adapters/manifest/escapes.js
const ESCAPE = /\\[^]?/g;
const BAD_ESCAPE = /^(?:[^\\]|\\[nr\\])*\\(?![nr\\])/;
/** The name that `\n`, `\r` and `\\` stand for; null when there is another escape, or a backslash at the end. */
function unescapeName(text) {
    if (!text.includes('\\'))
        return text;
    if (BAD_ESCAPE.test(text))
        return null;
    return text.replace(ESCAPE, (escape) => {
        if (escape === '\\n')
            return '\n';
        return escape === '\\r' ? '\r' : '\\';
    });
}
/** True when a name must be escaped to fit on one line of a manifest. */
function needsEscape(name) {
    return /[\n\r\\]/.test(name);
}
/** The inverse of {@link unescapeName}. */
function escapeName(name) {
    return name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

;// CONCATENATED MODULE: ./build/adapters/manifest/parse-line.js


const NOTHING = { kind: 'nothing' };
const DIGEST_LENGTH = 64;
/** A digest, one blank, and a name of at least one byte. */
const MIN_LENGTH = DIGEST_LENGTH + 2;
const LEADING_BLANKS = /^[ \t]*/;
const TAGGED = /^SHA256 ?\(/;
const AFTER_TAGGED_NAME = /^[ \t]*=[ \t]*([0-9a-fA-F]{64})$/;
const HASH_SIGN = 0x23;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const TAB = 0x09;
const STAR = 0x2a;
/**
 * Reads one line as GNU coreutils 9.1 does in `sha256sum -c`: untagged, BSD reversed, or tagged.
 * @param line without its LF.
 * @param form what the lines before this one were written in.
 */
function parseLine(line, form) {
    if (line.charCodeAt(0) === HASH_SIGN)
        return NOTHING;
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (text === '')
        return NOTHING;
    if (text.includes('\0'))
        return malformed('nul', text);
    const blanks = LEADING_BLANKS.exec(text)?.[0].length ?? 0;
    const isEscaped = text.charCodeAt(blanks) === BACKSLASH;
    const body = text.slice(isEscaped ? blanks + 1 : blanks);
    return TAGGED.test(body) ? parseTagged(body, isEscaped, form) : parseUntagged(body, isEscaped, form);
}
function parseUntagged(body, isEscaped, before) {
    if (body.length < MIN_LENGTH || !isBlank(body.charCodeAt(DIGEST_LENGTH)))
        return malformed(reasonFor(body), body);
    const sha256 = (0,digest/* parseDigest */.m)(body.slice(0, DIGEST_LENGTH));
    if (sha256 === null)
        return malformed(reasonFor(body), body);
    const rest = body.slice(DIGEST_LENGTH + 1);
    const isIndicator = rest.charCodeAt(0) === SPACE || rest.charCodeAt(0) === STAR;
    const isReversed = rest.length === 1 || !isIndicator;
    if (isReversed && before === 'standard')
        return malformed('malformed', body);
    const form = isReversed || before === 'reversed' ? 'reversed' : 'standard';
    const isNameDoubtful = before === 'undecided' && rest.length === 1 && isIndicator;
    return entry(sha256, form === 'reversed' ? rest : rest.slice(1), isEscaped, form, isNameDoubtful);
}
function parseTagged(body, isEscaped, form) {
    const open = body.indexOf('(');
    const close = body.lastIndexOf(')');
    const digits = close < open ? undefined : AFTER_TAGGED_NAME.exec(body.slice(close + 1))?.[1];
    const sha256 = digits === undefined ? null : (0,digest/* parseDigest */.m)(digits);
    if (sha256 === null)
        return malformed('malformed', body);
    return entry(sha256, body.slice(open + 1, close), isEscaped, form, false);
}
function entry(sha256, rawName, isEscaped, form, isNameDoubtful) {
    const name = isEscaped ? unescapeName(rawName) : rawName;
    if (name === null)
        return malformed('bad-escape', rawName);
    return { kind: 'entry', sha256, name, rawName, form, isNameDoubtful };
}
function malformed(reason, name) {
    return { kind: 'malformed', reason, name };
}
function isBlank(code) {
    return code === SPACE || code === TAB;
}
const CONFLICT_MARKER = /^(?:<{7} |>{7} |\|{7} |={7}$)/;
/** Hexadecimal digits in a digest of MD5, SHA-1, SHA-224, SHA-384 or SHA-512. */
const OTHER_UNTAGGED = /^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{56}|[0-9a-fA-F]{96}|[0-9a-fA-F]{128})[ \t]./s;
const OTHER_TAGGED = /^(?!SHA256)[A-Z][A-Za-z0-9-]{1,15} ?\(.*\) ?= ?[0-9a-fA-F]+$/s;
/** Why a line that is no entry is none, as far as it can be told. */
function reasonFor(body) {
    if (CONFLICT_MARKER.test(body))
        return 'conflict-marker';
    return OTHER_UNTAGGED.test(body) || OTHER_TAGGED.test(body) ? 'weak-algorithm' : 'malformed';
}

;// CONCATENATED MODULE: ./build/adapters/manifest/path-rules.js
/** Segments that start with a letter, digit or `_` and hold no more than these, `.` and `-`: nothing to look at twice. */
const PLAIN = /^(?:[A-Za-z0-9_][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
/** Absolute, UNC, home, drive and environment-variable paths, on whichever system they mean something. */
const ABSOLUTE = /^(?:\/|\\\\|~|[A-Za-z]:(?:[\\/]|$)|%[A-Za-z_][A-Za-z0-9_()]*%)/;
/** The path that a manifest's name means: one leading `./` says nothing. */
function pathOfName(name) {
    return name.startsWith('./') ? name.slice(2) : name;
}
/**
 * Why a path from a manifest is never read; null when it is safe on every system. The answer is the same on all of
 * them, so `\` counts as a separator where that makes a path more dangerous.
 */
function rejectPath(path) {
    if (PLAIN.test(path))
        return null;
    if (path === '')
        return 'empty-name';
    if (path.includes('\0'))
        return 'nul';
    if (ABSOLUTE.test(path))
        return 'absolute-path';
    return (rejectSegments(path.split('/')) ??
        rejectSegments(path.split(/[\\/]/).filter((segment) => segment !== '' && segment !== '.')));
}
function rejectSegments(segments) {
    let depth = 0;
    let reason = null;
    for (const segment of segments) {
        if (segment === '..') {
            depth -= 1;
            if (depth < 0)
                return 'path-escape';
            reason ??= 'dot-segment';
        }
        else {
            depth += 1;
            reason ??= rejectSegment(segment);
        }
    }
    return reason;
}
function rejectSegment(segment) {
    if (segment === '')
        return 'empty-segment';
    if (segment === '.')
        return 'dot-segment';
    return isGitFolder(segment) ? 'git-dir' : null;
}
/** Code points that HFS+ ignores in names; git refuses `.git` written with them for the same reason (utf8.c). */
const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** What Windows drops from the end of a name, a stream's name included. */
const DROPPED_BY_WINDOWS = /(?::.*|[. ]+)$/s;
/** True for `.git` in any case, and for spellings that some file system takes for it. */
function isGitFolder(segment) {
    const plain = segment.replace(IGNORED_BY_HFS, '').replace(DROPPED_BY_WINDOWS, '').toLowerCase();
    return plain === '.git' || plain === 'git~1';
}

;// CONCATENATED MODULE: ./build/adapters/manifest/parse-manifest.js





const BOM = '\xef\xbb\xbf';
const UTF16 = /^(?:\xff\xfe|\xfe\xff)/;
/** A parser at the start of a manifest. */
function createManifestParser({ bareName, form: firstForm = 'undecided' }) {
    const splitter = createLineSplitter();
    let form = firstForm;
    let isUtf16 = false;
    const read = (line) => {
        if (isUtf16)
            return null;
        if (line.text === null)
            return { kind: 'rejected', line: line.number, reason: 'line-too-long', name: '', isAlways: true };
        if (line.number === 1 && UTF16.test(line.text) && line.text.includes('\0')) {
            isUtf16 = true;
            return { kind: 'rejected', line: 1, reason: 'utf-16', name: '', isAlways: true };
        }
        return readLine(line.number, line.text, line.isUnended);
    };
    const readLine = (line, text, isUnended) => {
        const content = parseLine(text, form);
        switch (content.kind) {
            case 'nothing':
                return null;
            case 'entry':
                form = content.form;
                return checkPath(line, content);
            case 'malformed':
                return ((bareName === null ? null : bareEntry(line, text, bareName)) ?? rejectLine(line, text, content, isUnended));
        }
    };
    const all = (lines) => {
        const items = [];
        for (const line of lines) {
            const item = read(line);
            if (item !== null)
                items.push(item);
        }
        return items;
    };
    return { feed: (bytes) => all(splitter.feed(bytes)), end: () => all(splitter.end()), form: () => form };
}
function bareEntry(line, text, path) {
    const sha256 = (0,digest/* parseDigest */.m)(text.trim());
    return sha256 === null ? null : { kind: 'entry', line, sha256, path, name: path, rawName: '', isNameDoubtful: false };
}
function rejectLine(line, text, { reason, name }, isUnended) {
    const refined = refine(reason, line, text, isUnended);
    return { kind: 'rejected', line, reason: refined, name: shortName(name), isAlways: refined === 'nul' };
}
function refine(reason, line, text, isUnended) {
    if (line === 1 && text.startsWith(BOM) && reason !== 'nul')
        return 'byte-order-mark';
    return isUnended && reason === 'malformed' ? 'truncated-tail' : reason;
}
function checkPath(line, content) {
    const name = pathFromByteText(content.name);
    const path = pathOfName(name);
    const reason = rejectPath(path);
    if (reason !== null)
        return { kind: 'rejected', line, reason, name: shortName(content.name), isAlways: true };
    const { sha256, rawName, isNameDoubtful } = content;
    return { kind: 'entry', line, sha256, path, name, rawName, isNameDoubtful };
}


/***/ }),

/***/ 5386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createStrictRules)
});

;// CONCATENATED MODULE: ./build/adapters/manifest/digest-list.js
const DIGEST_BYTES = 32;
const FIRST_DIGESTS = 1024;
/** An empty list. */
function createDigestList() {
    let bytes = Buffer.alloc(FIRST_DIGESTS * DIGEST_BYTES);
    let end = 0;
    return {
        push: (digest) => {
            if (end === bytes.length)
                bytes = Buffer.concat([bytes, Buffer.alloc(bytes.length)]);
            end += bytes.write(digest, end, 'hex');
        },
        isAt: (index, digest) => bytes.toString('hex', index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES) === digest,
    };
}

;// CONCATENATED MODULE: ./build/adapters/manifest/strict-rules.js

/** C0 but TAB, DEL, and C1 as UTF-8 spells it. CR and LF are legal when escaped, and then they are not raw. */
const RAW_CONTROL = /[\0-\x08\x0a-\x1f\x7f]|\xc2[\x80-\x9f]/;
/**
 * What `check` and `verify --strict` reject of well-formed entries: names that are not one file on every system.
 * @param ownPath the manifest's own path, in the terms of its entries.
 */
function createStrictRules(ownPath) {
    /** The number of each file by its folded name; a million of them have to fit in memory. */
    const files = new Map();
    const digests = createDigestList();
    /** Names that are not spelled as they fold. */
    const spelled = new Map();
    const isBelowFile = createFolderRule(files);
    const compare = (index, key, path, sha256) => {
        const known = spelled.get(index) ?? key;
        if (known === path)
            return digests.isAt(index, sha256) ? null : 'conflicting-duplicate';
        return known.normalize('NFC') === path.normalize('NFC') ? 'normalisation-collision' : 'case-collision';
    };
    return ({ path, sha256, rawName, isNameDoubtful }) => {
        if (isNameDoubtful)
            return 'empty-name';
        if (path === '-')
            return 'stdin-name';
        if (path === ownPath)
            return 'self-reference';
        if (RAW_CONTROL.test(rawName))
            return 'control-character';
        const key = foldName(path);
        const known = files.get(key);
        if (known !== undefined)
            return compare(known, key, path, sha256);
        if (isBelowFile(key))
            return 'prefix-conflict';
        if (key !== path)
            spelled.set(files.size, ownCopy(path));
        files.set(ownCopy(key), files.size);
        digests.push(sha256);
        return null;
    };
}
/** True for a name that is a folder of an earlier one, or lies below an earlier one. */
function createFolderRule(files) {
    const folders = new Set();
    let lastFolder = '';
    return (key) => {
        if (folders.has(key))
            return true;
        const slash = key.lastIndexOf('/');
        const folder = slash < 0 ? '' : key.slice(0, slash);
        if (folder === lastFolder || folder === '' || folders.has(folder))
            return false;
        for (let at = key.indexOf('/'); at >= 0; at = key.indexOf('/', at + 1)) {
            if (files.has(key.slice(0, at)))
                return true;
        }
        for (let at = slash; at >= 0 && !folders.has(key.slice(0, at)); at = key.lastIndexOf('/', at - 1)) {
            folders.add(ownCopy(key.slice(0, at)));
        }
        lastFolder = ownCopy(folder);
        return false;
    };
}
/** The same text in memory of its own: a part of a string keeps all of it alive, digests and all. */
function ownCopy(text) {
    return NON_ASCII.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1');
}
const NON_ASCII = /[^\0-\x7f]/;
/** Equal for names that a file system which folds case, or normalises, takes for one. */
function foldName(path) {
    if (!NON_ASCII.test(path))
        return path.toLowerCase();
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}


/***/ }),

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ artifactsOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   pA: () => (/* binding */ downloadManifests)
/* harmony export */ });
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
            if (claim === null)
                return 'unclaimed';
            if (reading.sha256 === claim.sha256)
                return 'match';
            return reading.lfsOid === claim.sha256 ? 'unverifiable' : 'mismatch';
    }
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


/***/ })

};
