export const id = 891;
export const ids = [891];
export const modules = {

/***/ 9812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ withRejected),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   _7: () => (/* binding */ manifestFact),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _domain_store_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6626);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(298);
/* harmony import */ var _manifest_manifest_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9031);
/* harmony import */ var _manifest_parse_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8642);
/* harmony import */ var _manifest_strict_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5386);





/** The largest manifest that is read, in bytes: two million lines. */
const MAX_MANIFEST_BYTES = 256 * 1024 * 1024;
/** What a manifest can be fed at a time, so that a large one is never in memory twice. */
const PIECE_BYTES = 65_536;
/**
 * Reads a manifest strictly. Its names are relative to its own folder; targets are relative to the tree.
 * @param heldAt the target of a name that the tree lists spelled just so, else undefined; see {@link createStrictRules}.
 * @param claimedBy the path of the manifest in its claims.
 */
function readManifest(path, bytes, heldAt, claimedBy = path) {
    const parser = (0,_manifest_parse_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .createManifestParser */ .F)({ bareName: (0,_manifest_manifest_names_js__WEBPACK_IMPORTED_MODULE_0__/* .bareNameOf */ .pn)(path) });
    const rules = (0,_manifest_strict_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .createStrictRules */ .L)((0,_domain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path), (name) => heldAt?.(name) !== undefined);
    const claims = [];
    const rejected = [];
    let count = 0;
    const folder = (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path);
    const reject = (line, reason, name) => {
        count += 1;
        if (rejected.length < _domain_store_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_REJECTIONS */ .w2)
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
            target: heldAt?.(item.path) ?? (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(folder, item.path),
            claim: { sha256: item.sha256, manifest: claimedBy, line: item.line },
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
    return name.length <= MAX_NAME ? name : `${name.slice(0, MAX_NAME - 1)}\u2026`;
}
/**
 * The same manifest with more of its claims turned down.
 * @param nameOfTarget what to call the file of such a claim.
 */
function withRejected(manifest, refused, nameOfTarget = (target) => target) {
    const own = manifest.claims.filter((placed) => refused.has(placed));
    if (own.length === 0)
        return manifest;
    const more = own.map((placed) => ({
        line: placed.claim.line,
        reason: refused.get(placed) ?? 'malformed',
        name: shorten(nameOfTarget(placed.target)),
    }));
    const kept = [...manifest.rejections.kept, ...more].toSorted((a, b) => a.line - b.line).slice(0, _domain_store_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_REJECTIONS */ .w2);
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


/***/ }),

/***/ 9871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ unescapeName),
/* harmony export */   L$: () => (/* binding */ escapeName),
/* harmony export */   n3: () => (/* binding */ needsEscape)
/* harmony export */ });
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

/***/ 8642:
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
    return `${name.slice(0, isPairCut ? MAX_NAME - 2 : MAX_NAME - 1)}\u2026`;
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

// EXTERNAL MODULE: ./build/adapters/manifest/escapes.js
var escapes = __webpack_require__(9871);
;// CONCATENATED MODULE: ./build/adapters/manifest/parse-line.js


const NOTHING = { kind: 'nothing' };
const DIGEST_LENGTH = 64;
/** A digest, one blank, and a name of at least one byte. */
const MIN_LENGTH = DIGEST_LENGTH + 2;
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
    let blanks = 0;
    while (isBlank(text.charCodeAt(blanks)))
        blanks += 1;
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
    const name = isEscaped ? (0,escapes/* unescapeName */.E6)(rawName) : rawName;
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

// EXTERNAL MODULE: ./build/adapters/manifest/path-rules.js
var path_rules = __webpack_require__(5642);
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
    const path = (0,path_rules/* pathOfName */._)(name);
    const reason = (0,path_rules/* rejectPath */.b)(path);
    if (reason !== null)
        return { kind: 'rejected', line, reason, name: shortName(content.name), isAlways: true };
    const { sha256, rawName, isNameDoubtful } = content;
    return { kind: 'entry', line, sha256, path, name, rawName, isNameDoubtful };
}


/***/ }),

/***/ 5642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pathOfName),
/* harmony export */   b: () => (/* binding */ rejectPath)
/* harmony export */ });
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


/***/ }),

/***/ 5386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createStrictRules),
  z: () => (/* binding */ foldName)
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
 * @param isHeld true for a path that the tree holds under just this name: then the name is no trick of the manifest's.
 */
function createStrictRules(ownPath, isHeld) {
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
    const held = new Map();
    const ruleHeld = (path, sha256) => {
        const known = held.get(path);
        held.set(path, known ?? sha256);
        return known === undefined || known === sha256 ? null : 'conflicting-duplicate';
    };
    return ({ path, sha256, rawName, isNameDoubtful }) => {
        if (isNameDoubtful)
            return 'empty-name';
        if (rawName === '-')
            return 'stdin-name';
        if (path === ownPath)
            return 'self-reference';
        if (isHeld?.(path) === true)
            return ruleHeld(path, sha256);
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

/***/ 2752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ contentKindOf)
/* harmony export */ });
const KINDS = new Map([
    ['jsonl', 'jsonl'],
    ['json', 'json'],
    ['md', 'markdown'],
    ['markdown', 'markdown'],
]);
/** The kind of text that a file of this name holds; undefined where nothing is known of it. */
function contentKindOf(path) {
    const dot = path.lastIndexOf('.');
    if (dot < 0)
        return undefined;
    const extension = path.slice(dot + 1);
    return KINDS.get(extension) ?? KINDS.get(extension.toLowerCase());
}


/***/ })

};
