export const id = 957;
export const ids = [957];
export const modules = {

/***/ 8567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createObstacles),
/* harmony export */   h: () => (/* binding */ rejectionOf)
/* harmony export */ });
/* harmony import */ var _hashing_open_safely_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6633);

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
            const above = obstacle(kinds.get(path.slice(0, slash)), _hashing_open_safely_js__WEBPACK_IMPORTED_MODULE_0__/* .SYMLINK_ANCESTOR */ .eW);
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
/** Why a line that claims such a file is turned down: hostile, or a mistake that looks the same. Null when it is not. */
function rejectionOf(reading) {
    if (reading.kind !== 'unreadable')
        return null;
    if (reading.cause === 'symlink')
        return reading.detail === _hashing_open_safely_js__WEBPACK_IMPORTED_MODULE_0__/* .SYMLINK_ANCESTOR */ .eW ? 'symlink-ancestor' : 'symlink';
    return reading.cause === 'not-a-file' ? 'not-a-file' : null;
}


/***/ }),

/***/ 1452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createSumsFormat)
});

// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/adapters/records/content-kind.js
var content_kind = __webpack_require__(2752);
// EXTERNAL MODULE: ./build/adapters/manifest/manifest-names.js
var manifest_names = __webpack_require__(9031);
// EXTERNAL MODULE: ./build/adapters/formats/sums-claims.js
var sums_claims = __webpack_require__(9812);
// EXTERNAL MODULE: ./build/adapters/formats/sums-obstacles.js
var sums_obstacles = __webpack_require__(8567);
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

// EXTERNAL MODULE: ./build/adapters/formats/text-links.js + 8 modules
var text_links = __webpack_require__(5373);
;// CONCATENATED MODULE: ./build/adapters/formats/sums.js







/**
 * Folders with SHA-256 manifests: `SHA256SUMS`, `SHA256SUMS.txt`, `SHASUMS256.txt`, `CHECKSUMS`, `NAME.sha256`.
 * A store is the topmost folder that holds one; every manifest below it is one of its sessions.
 */
function createSumsFormat() {
    return { name: 'sums', refPatterns: [], refStores: () => [], ownsFolders: false, detect, read };
}
function detect(entries) {
    const folders = new Set();
    for (const { path, kind } of entries)
        if (kind === 'file' && (0,manifest_names/* isManifestName */.zU)(path))
            folders.add((0,domain_path/* folderOf */.yS)(path));
    return [...folders].filter((folder) => !(0,domain_path/* isBelowAny */.OU)(folder, folders)).toSorted();
}
async function read(backend, location, entries, progress) {
    const inside = entries.filter((entry) => (0,domain_path/* pathWithin */.RY)(location.root, entry.path) !== null);
    const { manifests, unreadable } = await readManifests(backend, inside);
    const names = new Set([...manifests, ...unreadable].map((manifest) => manifest.path));
    const chosen = chooseClaims(manifests.flatMap((manifest) => manifest.claims));
    const artifacts = await readArtifacts(backend, inside, chosen.claims, names, progress);
    const claimed = artifacts.filter(({ claim }) => claim !== null);
    const links = await (0,text_links/* readLinks */.C)(backend, location.root, (0,text_links/* textsAmong */.Z)(claimed));
    const refused = new Map([...chosen.conflicting, ...refusedByReading(chosen.claims, artifacts)]);
    const relative = (path) => (0,domain_path/* pathWithin */.RY)(location.root, path) ?? path;
    const facts = [
        ...manifests.map((manifest) => (0,sums_claims/* manifestFact */._7)(manifest.path, (0,sums_claims/* withRejected */.FN)(manifest, refused))),
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
        references: links.references,
        ...links.unjudged,
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
        const text = (await backend.readTexts([path], sums_claims/* MAX_MANIFEST_BYTES */.ZJ)).get(path) ?? null;
        if (text === null)
            unreadable.push(unreadableManifest(path, 'it is not there any more'));
        else if (!text.seen)
            unreadable.push(unreadableManifest(path, text.reason));
        else {
            const manifest = (0,sums_claims/* readManifest */.WI)(path, text.value);
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
    const obstacleTo = (0,sums_obstacles/* createObstacles */.V)(entries);
    const open = paths.filter((path) => obstacleTo(path) === null);
    const readings = await backend.read(open.map((path) => requestFor(path, claims.get(path)?.claim ?? null)), progress);
    const readingOf = new Map(open.map((path, index) => [path, readings[index]]));
    return paths.map((path) => ({
        path,
        claim: claims.get(path)?.claim ?? null,
        reading: readingOf.get(path) ?? obstacleTo(path) ?? { kind: 'absent' },
    }));
}
/** What nothing is claimed of is not read: it may be all of a large repository. */
function requestFor(path, claim) {
    const request = { paths: [path], isHashed: claim !== null, claimed: claim?.sha256 ?? null };
    const contentKind = claim === null ? undefined : (0,content_kind/* contentKindOf */.t)(path);
    return contentKind === undefined ? request : { ...request, contentKind };
}
/** Lines whose file turned out to be none, or to lie behind a link: hostile, or a mistake that looks the same. */
function refusedByReading(claims, artifacts) {
    return artifacts.flatMap(({ path, reading }) => {
        const placed = claims.get(path);
        const reason = (0,sums_obstacles/* rejectionOf */.h)(reading);
        return placed === undefined || reason === null ? [] : [[placed, reason]];
    });
}
function relativeArtifact({ path, claim, reading }, relative) {
    const own = claim === null ? null : { ...claim, manifest: relative(claim.manifest) };
    return { path: relative(path), claim: own, reading };
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}


/***/ }),

/***/ 5373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ readLinks),
  Z: () => (/* binding */ textsAmong)
});

// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/adapters/markdown/places.js

/** The places of a listed tree. */
function createPlaces(entries) {
    const known = new Set(['.']);
    const closed = new Set();
    for (const { kind, path } of entries) {
        if (kind !== 'file')
            closed.add(path);
        for (let place = path; !known.has(place); place = (0,domain_path/* folderOf */.yS)(place))
            known.add(place);
    }
    return { has: (path) => known.has(path) || (0,domain_path/* isBelowAny */.OU)(path, closed) };
}

;// CONCATENATED MODULE: ./build/adapters/markdown/destination.js
/** As many as cmark allows; without a limit, unclosed ones would be looked at again and again. */
const MAX_PARENTHESES = 32;
const MAX_LENGTH = 4096;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const CLOSERS = { '"': '"', "'": "'", '(': ')' };
/** What an inline link holds in its parentheses, of which the first is at `at`; null when it is none. */
function destinationAt(text, at) {
    const found = bareDestinationAt(text, afterBlanks(text, at + 1), true);
    if (found === null)
        return null;
    const afterGap = afterBlanks(text, found.end);
    if (text[afterGap] === ')')
        return { ...found, end: afterGap + 1 };
    const titleEnd = afterGap > found.end ? afterTitle(text, afterGap) : null;
    const close = titleEnd === null ? null : afterBlanks(text, titleEnd);
    return close !== null && text[close] === ')' ? { ...found, end: close + 1 } : null;
}
/**
 * A destination by itself, in angle brackets or not; null when there is none.
 * @param isInParentheses a closing parenthesis that nothing opened ends it.
 */
function bareDestinationAt(text, at, isInParentheses) {
    if (text[at] === '<') {
        for (let end = at + 1; end < text.length; end += 1) {
            const character = text[end];
            if (character === '>')
                return { destination: unescaped(text.slice(at + 1, end)), end: end + 1 };
            if (character === '\n' || character === '<')
                return null;
            if (character === '\\')
                end += 1;
        }
        return null;
    }
    const end = plainEnd(text, at, isInParentheses);
    return end === null ? null : { destination: unescaped(text.slice(at, end)), end };
}
function plainEnd(text, at, isInParentheses) {
    let depth = 0;
    let end = at;
    for (; end < text.length && end - at <= MAX_LENGTH; end += 1) {
        const character = text[end] ?? '';
        if (character <= ' ' || character === '\x7f')
            break;
        if (character === '\\' && (text[end + 1] ?? ' ') > ' ')
            end += 1;
        else if (character === '(')
            depth += 1;
        else if (character === ')' && depth === 0 && isInParentheses)
            break;
        else if (character === ')')
            depth -= 1;
        if (depth > MAX_PARENTHESES)
            return null;
    }
    return depth === 0 && end - at <= MAX_LENGTH ? end : null;
}
/** Where a title ends that begins at some place; null when none does. */
function afterTitle(text, at) {
    const close = CLOSERS[text[at] ?? ''];
    if (close === undefined)
        return null;
    for (let end = at + 1; end < text.length; end += 1) {
        if (text[end] === close)
            return end + 1;
        if (text[end] === '\\')
            end += 1;
        else if (close === ')' && text[end] === '(')
            return null;
    }
    return null;
}
function afterBlanks(text, at) {
    let end = at;
    while (text[end] === ' ' || text[end] === '\t' || text[end] === '\n')
        end += 1;
    return end;
}
function unescaped(text) {
    return text.replace(ESCAPED, '$1');
}

;// CONCATENATED MODULE: ./build/adapters/markdown/definitions.js

/** `[label]:` and the blanks after it; a label that begins with `^` is a footnote's. */
const LABEL = /\[(?!\^)(?:[^[\]\\]|\\[^]){1,999}\]:[ \t]*\n?[ \t]*/y;
const LINE_END = /[ \t]*(?:\n|$)/y;
/** The reference definitions that a paragraph begins with, and where they end. */
function definitionsIn(paragraph) {
    const definitions = [];
    let at = 0;
    for (;;) {
        const labelEnd = matchEnd(LABEL, paragraph, at);
        const found = labelEnd === null ? null : bareDestinationAt(paragraph, labelEnd, false);
        const end = found === null || found.end === labelEnd ? null : definitionEnd(paragraph, found.end);
        if (found === null || end === null)
            return { definitions, end: at };
        definitions.push({ kind: 'definition', destination: found.destination, at });
        at = end;
    }
}
/** The end of the line that a destination, or the title after it, is the last on; null when there is more. */
function definitionEnd(text, at) {
    const lineEnd = matchEnd(LINE_END, text, at);
    const titleStart = lineEnd ?? matchEnd(/[ \t]+/y, text, at);
    if (titleStart === null)
        return null;
    const titleEnd = afterTitle(text, titleStart);
    return (titleEnd === null ? null : matchEnd(LINE_END, text, titleEnd)) ?? lineEnd;
}
function matchEnd(sticky, text, at) {
    sticky.lastIndex = at;
    return sticky.test(text) ? sticky.lastIndex : null;
}

;// CONCATENATED MODULE: ./build/adapters/markdown/inline-links.js


/** What makes text before a bracket more likely code than prose: `items[0](x.y)`. */
const GLUED = /[A-Za-z0-9_$]/;
/**
 * The destinations of a paragraph, in the order in which they end. Every character is looked at a bounded number of times: an
 * opening bracket is paired with one closing bracket, and a search that found nothing is not made again.
 */
function* linksIn(paragraph) {
    const { definitions, end: start } = definitionsIn(paragraph);
    yield* definitions;
    const codeEnd = createCodeSpans(paragraph);
    const tagEnd = createTags(paragraph);
    const openers = [];
    /** Openers below this depth are around a link: a link holds no other. */
    let closedBelow = 0;
    for (let at = start; at < paragraph.length;) {
        const character = paragraph[at];
        if (character === '\\')
            at += 2;
        else if (character === '`')
            at = codeEnd(at);
        else if (character === '<')
            at = tagEnd(at);
        else if (character === '[') {
            openers.push(at);
            at += 1;
        }
        else if (character === ']') {
            const opener = openers.pop();
            const isImage = opener !== undefined && paragraph[opener - 1] === '!';
            const isLive = opener !== undefined && (isImage || openers.length >= closedBelow);
            closedBelow = Math.min(closedBelow, openers.length);
            const found = isLive && paragraph[at + 1] === '(' ? destinationAt(paragraph, at + 1) : null;
            at = found?.end ?? at + 1;
            if (found === null || opener === undefined)
                continue;
            if (!isImage)
                closedBelow = openers.length;
            if (isImage || !GLUED.test(paragraph[opener - 1] ?? ''))
                yield { kind: isImage ? 'image' : 'link', destination: found.destination, at: opener };
        }
        else
            at += 1;
    }
}
/** Where a code span ends that begins at some place; where its backticks end when nothing closes it. To be asked in ascending order. */
function createCodeSpans(text) {
    const starts = new Map();
    for (const { 0: run, index } of text.matchAll(/`+/g)) {
        const known = starts.get(run.length);
        if (known === undefined)
            starts.set(run.length, [index]);
        else
            known.push(index);
    }
    const next = new Map();
    return (at) => {
        let end = at;
        while (text[end] === '`')
            end += 1;
        const length = end - at;
        const places = starts.get(length) ?? [];
        let place = next.get(length) ?? 0;
        while (place < places.length && (places[place] ?? 0) < end)
            place += 1;
        next.set(length, place);
        const close = places[place];
        return close === undefined ? end : close + length;
    };
}
/** Where a tag, comment or autolink ends that begins at some place; the next place when it is none. To be asked in ascending order. */
function createTags(text) {
    const nextOf = (mark) => {
        let known = 0;
        let isLooked = false;
        return (at) => {
            if (!isLooked || (known >= 0 && known < at))
                known = text.indexOf(mark, at);
            isLooked = true;
            return known;
        };
    };
    const tag = nextOf('>');
    const comment = nextOf('-->');
    return (at) => {
        const isComment = text.startsWith('<!--', at);
        if (!isComment && !/[A-Za-z/!?]/.test(text[at + 1] ?? ''))
            return at + 1;
        const end = isComment ? comment(at + '<!--'.length) : tag(at);
        return end < 0 ? at + 1 : end + (isComment ? '-->'.length : 1);
    };
}

;// CONCATENATED MODULE: ./build/adapters/markdown/line-parts.js
const QUOTES = /^(?: {0,3}> ?){0,50}/;
/** The marks of list items, several in a line where lists begin in lists. */
const ITEMS = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t])){0,20}[ \t]*/;
const FAR_IN = 5;
const TAB_STOP = 4;
/** Takes a line apart into quotes, list marks and content. */
function partsOf(line) {
    const quotes = QUOTES.exec(line)?.[0] ?? '';
    const rest = line.slice(quotes.length);
    const unquoted = rest.replace(/^[ \t]+/, '');
    const before = ITEMS.exec(rest)?.[0] ?? '';
    const after = /[ \t]*$/.exec(before)?.[0] ?? '';
    const content = rest.slice(before.length);
    return {
        quotes: quotes.split('>').length - 1,
        lead: widthOf(rest.slice(0, rest.length - unquoted.length)),
        isItem: after.length < before.length,
        indent: widthOf(before),
        isFarIn: widthOf(after) >= FAR_IN,
        ...{ content, unquoted, whole: line },
    };
}
/** How many columns a text takes at the start of a line. */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += character === '\t' ? TAB_STOP - (width % TAB_STOP) : 1;
    return width;
}

;// CONCATENATED MODULE: ./build/adapters/markdown/paragraphs.js

const BLANK = partsOf('');
const CODE_INDENT = 4;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const FRONT_MATTER = /^---[ \t]*\r?\n/;
const FRONT_MATTER_END = /^(?:---|\.\.\.)[ \t]*$/;
const COMMENT_END = /-->/;
const RAW_HTML = /^<(?:pre|script|style|textarea)(?=[\s>]|$)/i;
const RAW_HTML_END = /<\/(?:pre|script|style|textarea)>/i;
/** A tag at the start of a line, and no autolink. */
const TAG = /^<(?:\/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>]|$)|[!?])/;
/** Headings, their underlines and rows of tables. */
const ALONE = /^(?:#{1,6}(?=[ \t]|$)|\||(?:=+|-+)[ \t]*$)/;
/**
 * Cuts a text into paragraphs of prose. Code in fences and by indentation, HTML blocks, comments and front matter are left out;
 * headings, list items and rows of tables are paragraphs of their own, so that no stray mark in one reaches into another.
 */
function* paragraphsOf(text) {
    const state = {
        open: FRONT_MATTER.test(text) ? { kind: 'until', end: FRONT_MATTER_END } : null,
        ...{ lines: [], firstLine: 1, quotes: 0, isAfterBlank: true, itemIndent: 0 },
    };
    let number = 0;
    for (const line of linesOf(text)) {
        number += 1;
        // The first line of front matter looks like its last.
        if (number === 1 && state.open !== null)
            continue;
        const parts = line === '' ? BLANK : partsOf(line);
        if (state.open !== null && isInside(state, state.open, parts))
            continue;
        const isCode = isIndentedCode(state, parts);
        const opened = isCode || parts.content === '' ? null : openedBy(state, parts);
        const isProse = !isCode && opened === null && parts.content !== '';
        const isAlone = ALONE.test(parts.content);
        const isContinued = isProse && !isAlone && !parts.isItem && parts.quotes === state.quotes;
        if (!isContinued)
            yield* taken(state);
        settle(state, parts, opened, isCode);
        if (!isProse)
            continue;
        if (state.lines.length === 0)
            state.firstLine = number;
        state.lines.push(parts.content);
        if (isAlone)
            yield* taken(state);
    }
    yield* taken(state);
}
/** The lines of a text, one after the other; CR at their ends is dropped. */
function* linesOf(text) {
    for (let at = 0; at < text.length;) {
        const end = text.indexOf('\n', at);
        const line = text.slice(at, end < 0 ? text.length : end);
        yield line.endsWith('\r') ? line.slice(0, -1) : line;
        at = end < 0 ? text.length : end + 1;
    }
}
function taken(state) {
    const { firstLine, lines } = state;
    state.lines = [];
    return lines.length === 0 ? [] : [{ firstLine, text: lines.join('\n') }];
}
function settle(state, parts, opened, isCode) {
    state.open = opened?.kind === 'line' ? null : opened;
    state.quotes = parts.quotes;
    state.isAfterBlank = isCode || parts.content === '';
    if (parts.content === '' || isCode)
        return;
    state.itemIndent = parts.isItem ? parts.indent : Math.min(state.itemIndent, parts.lead);
}
function isIndentedCode({ isAfterBlank, itemIndent }, { isItem, isFarIn, lead }) {
    return (isItem && isFarIn) || (isAfterBlank && lead >= itemIndent + CODE_INDENT);
}
/** What begins with a line and goes on after it, or is all of it. */
function openedBy(state, parts) {
    const { content, indent, isItem, lead } = parts;
    const fence = FENCE.exec(content)?.[0];
    if (fence !== undefined) {
        const itemIndent = isItem ? indent : lead >= state.itemIndent ? state.itemIndent : 0;
        return { kind: 'fence', mark: fence, at: parts, itemIndent };
    }
    const end = content.startsWith('<!--') ? COMMENT_END : RAW_HTML.test(content) ? RAW_HTML_END : null;
    if (end !== null)
        return end.test(content) ? { kind: 'line' } : { kind: 'until', end };
    return TAG.test(content) ? { kind: 'blank' } : null;
}
/** True for a line of what is open; closes it with its last line, or before a line that is none of its. */
function isInside(state, open, parts) {
    switch (open.kind) {
        case 'until':
            if (open.end.test(parts.whole))
                state.open = null;
            return true;
        case 'blank':
        case 'line':
            if (parts.content === '')
                state.open = null;
            return parts.content !== '';
        case 'fence': {
            const isLeft = parts.quotes < open.at.quotes || (parts.unquoted !== '' && parts.lead < open.itemIndent);
            if (isLeft)
                state.open = null;
            else if (isFenceEnd(open.mark, open.at, parts))
                state.open = null;
            return !isLeft;
        }
    }
}
function isFenceEnd(mark, at, { lead, unquoted }) {
    const end = /^(?:`{3,}|~{3,})(?=[ \t]*$)/.exec(unquoted)?.[0];
    return (end !== undefined && end.length >= mark.length && end.startsWith(mark[0] ?? '') && lead < at.indent + CODE_INDENT);
}

;// CONCATENATED MODULE: ./build/adapters/markdown/scan-links.js


/**
 * The destinations of a Markdown text's inline links, images and reference definitions, in their order, as CommonMark has
 * them. Whatever may be code, HTML or a comment is passed over: better a link that is not seen than one that is none. Takes
 * time in proportion to the text, whatever it holds.
 */
function* scanLinks(text) {
    for (const { firstLine, text: paragraph } of paragraphsOf(text)) {
        let line = firstLine;
        let next = paragraph.indexOf('\n');
        for (const { at, destination, kind } of linksIn(paragraph)) {
            for (; next >= 0 && next < at; next = paragraph.indexOf('\n', next + 1))
                line += 1;
            yield { kind, destination, line };
        }
    }
}

// EXTERNAL MODULE: ./build/adapters/manifest/path-rules.js
var path_rules = __webpack_require__(5642);
// EXTERNAL MODULE: ./build/adapters/path-bytes.js
var path_bytes = __webpack_require__(4592);
;// CONCATENATED MODULE: ./build/adapters/markdown/target-of.js


const target_of_MAX_LENGTH = 1024;
/** Absolute, of a drive, or of somebody's home. */
const NOT_RELATIVE = /^(?:\/|~|[A-Za-z]:)/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
/** Marks of a template that is still to be filled in, and what no name of a file should have. */
const PLACEHOLDER = /[{}<>$*|"`\\\x00-\x1f\x7f]|\.\.\./;
const CHARACTER_REFERENCE = /&#?[A-Za-z0-9]+;/;
const ESCAPE = /%[0-9A-Fa-f]{2}/g;
/**
 * The path in the tree that a relative destination means, as seen from a folder; null for any other destination, for one that
 * leaves the tree, and for one that may not mean a file at all: without a dot or a slash it is as likely a word.
 */
function targetOf(destination, folder) {
    if (destination.length > target_of_MAX_LENGTH || SCHEME.test(destination) || CHARACTER_REFERENCE.test(destination))
        return null;
    const path = decodedPath(/^[^?#]*/.exec(destination)?.[0] ?? '');
    if (path === null || NOT_RELATIVE.test(path) || PLACEHOLDER.test(path) || !/[./]/.test(path))
        return null;
    const segments = folder === '.' ? [] : folder.split('/');
    for (const segment of path.split('/')) {
        if (segment === '..' && segments.pop() === undefined)
            return null;
        if (segment !== '..' && segment !== '.' && segment !== '')
            segments.push(segment);
    }
    const target = segments.join('/');
    if (target === '')
        return '.';
    return (0,path_rules/* rejectPath */.b)(target) === null ? target : null;
}
/** With percent-encoded bytes decoded; null when a percent sign encodes none. */
function decodedPath(path) {
    if (!path.includes('%'))
        return path;
    if (path.replace(ESCAPE, '').includes('%'))
        return null;
    const bytes = Buffer.from(path, 'utf8').toString('latin1').replace(ESCAPE, byteOf);
    return (0,path_bytes/* decodePath */.q0)(Buffer.from(bytes, 'latin1'));
}
function byteOf(escape) {
    return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
}

;// CONCATENATED MODULE: ./build/adapters/formats/text-links.js





/** A larger text was not written by hand. */
const MAX_TEXT_BYTES = 2 * 1024 * 1024;
const MAX_TEXTS = 2000;
const MAX_LINKS = 20_000;
/** So many texts are in memory at a time. */
const BATCH = 16;
/** The Markdown files among some artifacts, as far as they are there. */
function textsAmong(artifacts) {
    return artifacts.flatMap(({ path, reading }) => (reading.kind === 'read' || reading.kind === 'present') && /\.md$/i.test(path)
        ? [{ path, sizeBytes: reading.sizeBytes }]
        : []);
}
/**
 * Reads the relative links of Markdown files and looks for what they name. A target that lies outside the store is no business
 * of it. One that is there as seen from the top of the tree or of the store counts as there: it was meant so.
 * @param root the store's; paths of the answer are relative to it.
 */
async function readLinks(backend, root, files) {
    const small = files.filter(({ sizeBytes }) => sizeBytes <= MAX_TEXT_BYTES);
    const read = await linksOf(backend, root, small.slice(0, MAX_TEXTS));
    const there = await linksThatHold(backend, read.links);
    const counts = [
        ['too-large', files.length - small.length],
        ['too-many-files', Math.max(0, small.length - MAX_TEXTS)],
        ['too-many-links', read.skippedFiles],
        ['unreadable', read.unreadableFiles],
    ];
    const unjudged = counts.filter(([, count]) => count > 0);
    return {
        references: read.links.map((link) => ({
            ...{ kind: 'link', from: (0,domain_path/* pathWithin */.RY)(root, link.from) ?? link.from, role: link.kind, line: link.line },
            ...{ target: (0,domain_path/* pathWithin */.RY)(root, link.target) ?? '.', isPresent: there.has(link) },
        })),
        unjudged: unjudged.length === 0 ? {} : { unjudged: unjudged.map(([cause, count]) => ({ kind: 'link', cause, count })) },
    };
}
async function linksOf(backend, root, files) {
    const links = [];
    let unreadableFiles = 0;
    for (let at = 0; at < files.length; at += BATCH) {
        const batch = files.slice(at, at + BATCH).map(({ path }) => path);
        const texts = await backend.readTexts(batch, MAX_TEXT_BYTES);
        for (const [index, path] of batch.entries()) {
            const bytes = texts.get(path);
            const text = bytes?.seen === true ? (0,path_bytes/* decodeStrictUtf8 */.Rs)(bytes.value) : null;
            if (text === null)
                unreadableFiles += 1;
            else if (!addLinks(links, root, path, text))
                return { links, skippedFiles: files.length - at - index, unreadableFiles };
        }
    }
    return { links, skippedFiles: 0, unreadableFiles };
}
/** Adds the links of one text, each target once; false when there are too many. */
function addLinks(links, root, from, text) {
    const known = new Set();
    for (const { destination, kind, line } of scanLinks(text)) {
        const target = targetOf(destination, (0,domain_path/* folderOf */.yS)(from));
        if (target === null || known.has(target) || !(target === root || (0,domain_path/* pathWithin */.RY)(root, target) !== null))
            continue;
        if (links.length >= MAX_LINKS)
            return false;
        known.add(target);
        const fromTop = targetOf(destination, '.');
        const readings = fromTop === null ? [target] : [target, fromTop, (0,domain_path/* joinPath */.uJ)(root, fromTop)];
        // Agents write the number of a line after a file's name.
        const candidates = readings.flatMap((path) => [path, path.replace(/:\d{1,9}(?:[:-]\d{1,9})?$/, '')]);
        links.push({ from, target, candidates: [...new Set(candidates)], kind, line });
    }
    return true;
}
/** Those of some links that name something, in any of the ways in which they may be meant. */
async function linksThatHold(backend, links) {
    if (links.length === 0)
        return new Set();
    const places = createPlaces(await backend.list());
    const listed = new Set(links.filter(({ candidates }) => candidates.some((path) => places.has(path))));
    const left = links.filter((link) => !listed.has(link));
    const asked = [...new Set(left.flatMap(({ candidates }) => candidates))];
    // A file that is not listed may be there: one that git ignores, or that a sparse checkout leaves out.
    const readings = await backend.read(asked.map((path) => ({ paths: [path], isHashed: false })), () => undefined);
    const found = new Set(asked.filter((_, index) => readings[index]?.kind !== 'absent'));
    return new Set([...listed, ...left.filter(({ candidates }) => candidates.some((path) => found.has(path)))]);
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
// EXTERNAL MODULE: ./build/adapters/hashing/multi-hash.js
var multi_hash = __webpack_require__(2936);
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
function readingOf(files, request) {
    const { paths, isHashed } = request;
    const parts = paths.map((path) => files.get(path)).filter((part) => part !== undefined);
    const [first] = parts;
    if (first === undefined || parts.length < paths.length)
        return { kind: 'absent' };
    const sizeBytes = parts.reduce((sum, part) => sum + part.length, parts.length - 1);
    if (!isHashed)
        return { kind: 'present', sizeBytes };
    const hash = (0,multi_hash/* createMultiHash */.y)(request);
    for (const [index, part] of parts.entries()) {
        if (index > 0)
            hash.update(Buffer.from('\n'));
        hash.update(part);
    }
    const lfsOid = parts.length === 1 ? (0,lfs_pointer/* lfsOidOf */.x)(first) : null;
    const reading = { kind: 'read', ...hash.digests(), sizeBytes };
    return lfsOid === null ? reading : { ...reading, lfsOid };
}

// EXTERNAL MODULE: ./build/adapters/formats/sums.js + 1 modules
var sums = __webpack_require__(1452);
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

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ mismatchedAlgorithms),
/* harmony export */   Ns: () => (/* binding */ artifactsOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   pA: () => (/* binding */ downloadManifests)
/* harmony export */ });
/* harmony import */ var _domain_store_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);

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
            // Nearly every one, so it is told before anything is made.
            return claim.others === undefined && claim.sha256 === reading.sha256 ? 'match' : verdictOnBytes(claim, reading);
    }
}
/** Every digest that is claimed and could be taken has to match, and there has to be one. */
function verdictOnBytes(claim, reading) {
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
    return _domain_store_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_ALGORITHMS */ .CY.flatMap((name) => {
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


/***/ })

};
