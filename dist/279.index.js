export const id = 279;
export const ids = [279];
export const modules = {

/***/ 8902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ orderEntries)
/* harmony export */ });
/** Entries by path, in code-unit order. */
function orderEntries(entries) {
    return entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}


/***/ }),

/***/ 6570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: ./build/adapters/formats/verifier.js + 1 modules
var formats_verifier = __webpack_require__(7306);
// EXTERNAL MODULE: ./build/assess/verdict.js
var verdict = __webpack_require__(9982);
// EXTERNAL MODULE: ./build/observe/canary.js
var observe_canary = __webpack_require__(8359);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/globs.js
var globs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/adapters/backends/walk-folder.js
var walk_folder = __webpack_require__(5579);
// EXTERNAL MODULE: ./build/adapters/hashing/open-safely.js + 1 modules
var open_safely = __webpack_require__(6633);
// EXTERNAL MODULE: ./build/adapters/hashing/reading-of-error.js
var reading_of_error = __webpack_require__(377);
// EXTERNAL MODULE: ./build/adapters/hashing/tree-reader.js + 1 modules
var tree_reader = __webpack_require__(9039);
// EXTERNAL MODULE: ./build/adapters/manifest/manifest-names.js
var manifest_names = __webpack_require__(9031);
// EXTERNAL MODULE: ./build/domain/path.js
var domain_path = __webpack_require__(298);
// EXTERNAL MODULE: ./build/domain/unreadable-error.js
var unreadable_error = __webpack_require__(9253);
// EXTERNAL MODULE: ./build/adapters/manifest/parse-manifest.js + 3 modules
var parse_manifest = __webpack_require__(8642);
// EXTERNAL MODULE: ./build/adapters/manifest/strict-rules.js + 1 modules
var strict_rules = __webpack_require__(5386);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/adapters/hashing/sha256.js
var sha256 = __webpack_require__(747);
;// CONCATENATED MODULE: ./build/cli/verify/judge-entry.js






/** A judge that has seen nothing yet. */
function createJudge(source, tree, options, voice) {
    const count = { entries: 0, matched: 0, misformatted: 0, unreadable: 0, mismatched: 0, rejected: 0 };
    const absenceOf = createAbsence(tree.root);
    const reject = (line, reason, name) => {
        count.rejected += 1;
        voice.rejected(source.name, line, reason, name);
    };
    const refuse = ({ line, reason, name, isAlways }) => {
        if (isAlways || options.isStrict)
            reject(line, reason, name);
        if (isAlways)
            return;
        count.misformatted += 1;
        if (!options.isStrict)
            voice.misformatted(source.name, line);
    };
    const judge = (entry, reading) => {
        count.entries += 1;
        const name = source.prefix + entry.name;
        const outcome = outcomeOf(entry, reading, () => absenceOf((0,domain_path/* joinPath */.uJ)(source.folder, entry.path)));
        switch (outcome.kind) {
            case 'matched':
            case 'mismatched':
                count[outcome.kind] += 1;
                voice[outcome.kind](name);
                return;
            case 'unreadable':
                if (options.isIgnoringMissing && outcome.isMissing)
                    return;
                count.unreadable += 1;
                voice.unreadable(name, outcome.reason);
                return;
            case 'rejected':
                reject(entry.line, outcome.reason, entry.name);
        }
    };
    const tell = async (items, readings) => {
        let next = 0;
        for (const item of items) {
            if (item.kind === 'rejected')
                refuse(item);
            else if (item.path === '-')
                judge(item, await hashStream(tree.stdin));
            else
                judge(item, readings[next++] ?? { kind: 'absent' });
        }
    };
    const conclude = () => {
        const isManifest = !source.isAmbiguous || count.entries + count.rejected > 0;
        if (count.entries > 0)
            voice.sum(count);
        else if (count.rejected === 0 && isManifest)
            voice.manifestFails(source.name, 'no properly formatted checksum lines found');
        if (count.entries > 0 && options.isIgnoringMissing && count.matched === 0)
            voice.nothingVerified(source.name);
        voice.flush();
        const isFlawless = count.mismatched + count.unreadable + count.rejected === 0;
        return { isManifest, isGood: count.matched > 0 && isFlawless && (!options.isStrict || count.misformatted === 0) };
    };
    return { tell, conclude };
}
const MATCHED = { kind: 'matched' };
const MISMATCHED = { kind: 'mismatched' };
/** @param absence which way the file is absent, as the code of a system error. */
function outcomeOf(entry, reading, absence) {
    switch (reading.kind) {
        case 'read':
            return isMatch(entry, reading) ? MATCHED : MISMATCHED;
        case 'absent': {
            const code = absence();
            return { kind: 'unreadable', reason: ABSENCE[code] ?? code, isMissing: code === 'ENOENT' };
        }
        case 'unreadable': {
            const reason = rejectionOf(reading);
            return reason === null
                ? { kind: 'unreadable', reason: reasonOf(reading), isMissing: false }
                : { kind: 'rejected', reason };
        }
        case 'present':
        case 'object-absent':
        case 'object-corrupt':
            throw new Error(`a work tree answered "${reading.kind}" when asked to hash`);
    }
}
/** The same verdict as everywhere: what verifies here also verifies in a whole run. */
function isMatch({ path, line, sha256 }, reading) {
    return (0,verdict/* verdictOf */.Vj)({ path, claim: { sha256, manifest: '', line }, reading }) === 'match';
}
/** Links, devices and FIFOs are rejected; a folder is what GNU calls it. */
function rejectionOf({ cause, detail }) {
    if (cause === 'symlink')
        return detail === open_safely/* SYMLINK_ANCESTOR */.eW ? 'symlink-ancestor' : 'symlink';
    return cause === 'not-a-file' && detail !== open_safely/* FOLDER_DETAIL */.BN ? 'not-a-file' : null;
}
function reasonOf({ cause, detail }) {
    if (cause === 'permission')
        return 'Permission denied';
    return detail === open_safely/* FOLDER_DETAIL */.BN ? 'Is a directory' : detail;
}
const ABSENCE = {
    ENOENT: 'No such file or directory',
    ENOTDIR: 'Not a directory',
    ENAMETOOLONG: 'File name too long',
};
/** The longest name of a file, in bytes, on every file system that matters here (NAME_MAX). */
const MAX_NAME_BYTES = 255;
/** How many folders are remembered. */
const MAX_FOLDERS = 50_000;
/**
 * Which way files of the tree are absent, as the code of a system error: the words differ, and `--ignore-missing` forgives
 * the first only. Each folder is looked at once: a download's manifest can name a million files that are not there.
 */
function createAbsence(root) {
    const folders = new Map([['.', 'ENOENT']]);
    const enter = (folder) => {
        const code = (0,domain_path/* hasRawBytes */.Cb)(folder) ? 'ENOENT' : codeOfLooking(`${root}/${folder}/.`);
        if (folders.size < MAX_FOLDERS)
            folders.set(folder, code);
        return code;
    };
    return (path) => {
        if (path.length * 3 > MAX_NAME_BYTES && Buffer.byteLength((0,domain_path/* nameOf */.Vb)(path)) > MAX_NAME_BYTES)
            return 'ENAMETOOLONG';
        const folder = (0,domain_path/* folderOf */.yS)(path);
        return folders.get(folder) ?? enter(folder);
    };
}
function codeOfLooking(place) {
    try {
        (0,external_node_fs_.lstatSync)(place);
    }
    catch (error) {
        const code = (0,reading_of_error/* codeOf */.$N)(error);
        if (code in ABSENCE)
            return code;
    }
    return 'ENOENT';
}
async function hashStream(stream) {
    const hash = (0,sha256/* createSha256 */.Yg)();
    let sizeBytes = 0;
    for await (const bytes of stream) {
        hash.update(bytes);
        sizeBytes += bytes.length;
    }
    return { kind: 'read', sha256: hash.digest(), sizeBytes };
}

;// CONCATENATED MODULE: ./build/cli/verify/check-manifest.js




/** Items that are read and told of together; what lives no longer is cheap to collect. */
const PART_ITEMS = 1024;
/** Parts under way at once: enough to keep every thread busy while one is told of. */
const MAX_PARTS = 5;
/**
 * Checks one manifest as it comes in: lines are parsed, their files hashed some thousand at a time, and told of in order.
 * Memory does not grow with the manifest, but under `--strict`, which has to know all names.
 */
async function checkManifest(source, tree, options, voice) {
    const parser = (0,parse_manifest/* createManifestParser */.F)({ bareName: source.bareName, form: source.form });
    const sift = createSieve(source, options);
    const judge = createJudge(source, tree, options, voice);
    const parts = [];
    let items = [];
    const tellFirst = async () => {
        const part = parts.shift();
        if (part !== undefined)
            await judge.tell(part.items, await part.readings);
    };
    const take = async (more) => {
        for (const item of more) {
            items.push(sift(item));
            if (items.length < PART_ITEMS)
                continue;
            parts.push(startPart(items, source, tree.reader));
            items = [];
            if (parts.length >= MAX_PARTS)
                await tellFirst();
        }
    };
    for await (const bytes of source.bytes)
        await take(parser.feed(bytes));
    await take(parser.end());
    parts.push(startPart(items, source, tree.reader));
    while (parts.length > 0)
        await tellFirst();
    return { ...judge.conclude(), form: parser.form() };
}
/** Turns down what GNU's tolerance or our strictness does not let through. */
function createSieve(source, { isStrict }) {
    const rules = isStrict ? (0,strict_rules/* createStrictRules */.L)(source.ownPath) : null;
    return (item) => {
        if (item.kind === 'rejected')
            return item;
        if (source.isStdin && item.path === '-')
            return rejected(item, 'stdin-name');
        const reason = rules === null ? null : rules(item);
        return reason === null ? item : rejected(item, reason);
    };
}
function rejected({ line, name }, reason) {
    return { kind: 'rejected', line, reason, name, isAlways: false };
}
function startPart(items, { folder }, reader) {
    const requests = [];
    for (const item of items) {
        if (item.kind === 'entry' && item.path !== '-')
            requests.push({ paths: [(0,domain_path/* joinPath */.uJ)(folder, item.path)], isHashed: true });
    }
    const readings = reader.read(requests, () => undefined);
    // It is awaited in its turn; one before it may end the run first.
    readings.catch(() => undefined);
    return { items, readings };
}

// EXTERNAL MODULE: ./build/adapters/hashing/open-flags.js
var open_flags = __webpack_require__(9522);
;// CONCATENATED MODULE: ./build/cli/verify/manifest-bytes.js



const PIECE_BYTES = 65_536;
/**
 * Opens what an operand names; links are followed, since a person chose it. Does not wait for a FIFO that nobody writes to.
 * @throws the system's error when it cannot be opened.
 */
function openOperand(path) {
    if ((0,external_node_fs_.statSync)(path).isDirectory())
        return { kind: 'folder' };
    const fd = (0,external_node_fs_.openSync)(path, open_flags/* READ_WITHOUT_WAITING */.U);
    const stats = (0,external_node_fs_.fstatSync)(fd);
    if (stats.isFile())
        return { kind: 'bytes', bytes: readPieces(fd) };
    const bytes = stats.isFIFO() ? readFifo(fd) : (0,external_node_fs_.createReadStream)('', { fd });
    return { kind: 'bytes', bytes };
}
/** Without a writer there is nothing, and nobody to wait for; with one, all that it writes, as from `verify <(command)`. */
async function* readFifo(fd) {
    const first = readWithoutWaiting(fd);
    if (first?.length === 0) {
        (0,external_node_fs_.closeSync)(fd);
        return;
    }
    const { Socket } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7030, 19));
    if (first !== null)
        yield first;
    yield* new Socket({ fd, readable: true, writable: false });
}
/** Null when there is nothing yet. */
function readWithoutWaiting(fd) {
    const buffer = Buffer.alloc(PIECE_BYTES);
    try {
        return buffer.subarray(0, (0,external_node_fs_.readSync)(fd, buffer));
    }
    catch (error) {
        if ((0,reading_of_error/* codeOf */.$N)(error) === 'EAGAIN')
            return null;
        throw error;
    }
}
/** The bytes of an open regular file, in pieces of at most 64 KiB; closes it at the end. */
function* readPieces(fd) {
    try {
        const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
        for (let count = (0,external_node_fs_.readSync)(fd, buffer); count > 0; count = (0,external_node_fs_.readSync)(fd, buffer))
            yield buffer.subarray(0, count);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: ./build/cli/verify/check-operands.js











/** Checks manifests and folders in their order; true when all are good. One that fails does not keep the others from it. */
async function checkOperands(operands, options, io, voice) {
    const here = treeAt(io.cwd, io);
    // GNU decides once a run between the two untagged forms.
    let form = 'undecided';
    let isGood = true;
    for (const operand of operands) {
        const opened = operand === '-'
            ? { kind: 'bytes', bytes: io.stdin }
            : openOrComplain((0,external_node_path_.resolve)(io.cwd, operand), operand, voice);
        if (opened === null)
            isGood = false;
        else if (opened.kind === 'folder')
            isGood = (await checkFolder(operand, options, io, voice)) && isGood;
        else {
            const source = namedSource(operand, opened.bytes, form, io.cwd);
            const answer = await checkOrComplain(source, here, options, voice);
            form = answer?.form ?? form;
            isGood = answer?.isGood === true && isGood;
        }
    }
    return isGood;
}
function treeAt(root, io) {
    return { root, reader: (0,tree_reader/* createTreeReader */.s)(root, io.workerEntry), stdin: io.stdin };
}
function namedSource(operand, bytes, form, cwd) {
    const isStdin = operand === '-';
    return {
        name: isStdin ? 'standard input' : operand,
        bytes,
        isStdin,
        folder: '.',
        ownPath: isStdin ? '' : (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, operand)).split(external_node_path_.sep).join('/'),
        bareName: null,
        form,
        isAmbiguous: false,
        prefix: '',
    };
}
function openOrComplain(path, operand, voice) {
    try {
        return openOperand(path);
    }
    catch (error) {
        voice.manifestFails(operand, wordsFor(error));
        return null;
    }
}
/** Null, after saying why, when the manifest could not be read to its end. */
async function checkOrComplain(source, tree, options, voice) {
    try {
        return await checkManifest(source, tree, options, voice);
    }
    catch (error) {
        voice.manifestFails(source.name, wordsFor(error));
        return null;
    }
}
const WORDS = {
    ENOENT: 'No such file or directory',
    ENOTDIR: 'Not a directory',
    EACCES: 'Permission denied',
    EPERM: 'Operation not permitted',
    ELOOP: 'Too many levels of symbolic links',
    ENAMETOOLONG: 'File name too long',
    ENXIO: 'No such device or address',
};
/** The system's words for a failed call. Any other error is ours. */
function wordsFor(error) {
    const code = (0,reading_of_error/* codeOf */.$N)(error);
    if (code === '' || code.startsWith('ERR_'))
        throw error;
    return WORDS[code] ?? `read error (${code})`;
}
async function checkFolder(operand, options, io, voice) {
    const root = (0,external_node_path_.resolve)(io.cwd, operand);
    const found = await manifestsIn(root, operand, voice);
    if (found === null)
        return false;
    const tree = treeAt(root, io);
    let isGood = found.isWhole;
    let manifestCount = 0;
    for (const path of found.paths) {
        const answer = await checkFound(path, operand, tree, options, voice);
        if (answer?.isManifest === false)
            continue;
        manifestCount += 1;
        isGood = answer?.isGood === true && isGood;
    }
    if (manifestCount > 0)
        return isGood;
    voice.manifestFails(operand, 'no SHA-256 manifest in this folder (SHA256SUMS, SHA256SUMS.txt, SHASUMS256.txt, CHECKSUMS or *.sha256)');
    return false;
}
async function manifestsIn(root, operand, voice) {
    try {
        const { entries, unread } = await (0,walk_folder/* walkFolder */.a)(root, (0,globs/* createExcludes */.O)([]));
        for (const folder of unread)
            voice.manifestFails(`${operand}/${folder}`, 'Permission denied');
        const paths = entries
            .filter(({ path, kind }) => kind !== 'submodule' && kind !== 'other' && (0,manifest_names/* isManifestName */.zU)(path))
            .map(({ path }) => path)
            .toSorted();
        return { paths, isWhole: unread.length === 0 };
    }
    catch (error) {
        if (!(error instanceof unreadable_error/* UnreadableError */.G))
            throw error;
        voice.manifestFails(operand, wordsFor(error.cause));
        return null;
    }
}
async function checkFound(path, operand, tree, options, voice) {
    const prefix = operand.endsWith('/') || operand.endsWith(external_node_path_.sep) ? operand : `${operand}/`;
    const name = prefix + path;
    const file = (0,open_safely/* createOpener */.o4)(tree.root)(path);
    if (file.kind !== 'open') {
        voice.manifestFails(name, file.kind === 'unreadable' ? file.detail : 'No such file or directory');
        return null;
    }
    const folder = (0,domain_path/* folderOf */.yS)(path);
    const source = {
        name,
        bytes: readPieces(file.fd),
        isStdin: false,
        folder,
        ownPath: (0,domain_path/* nameOf */.Vb)(path),
        bareName: (0,manifest_names/* bareNameOf */.pn)(path),
        form: 'undecided',
        isAmbiguous: (0,manifest_names/* isAmbiguousName */.Ke)(path),
        prefix: folder === '.' ? prefix : `${prefix}${folder}/`,
    };
    return checkOrComplain(source, tree, options, voice);
}

;// CONCATENATED MODULE: ./build/cli/verify/safe-name.js

/**
 * What a name must not say raw: line ends, controls (C0 but TAB, DEL, C1) that a terminal obeys, marks that turn the
 * writing direction, and the beginnings of workflow commands, which GitHub's runner looks for in all output.
 */
const UNSAFE = /[\0-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|^\s*::|##\[/u;
const ESCAPED = /[\\\0-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\\': '\\\\' };
/**
 * A name for a line of output. A name that is not safe as it is begins with a backslash, as GNU marks a name with a line
 * end, and its unsafe characters are escaped. Bytes that are not UTF-8 are percent-encoded.
 */
function safeName(name) {
    const printable = (0,domain_path/* printablePath */.Vj)(name);
    return UNSAFE.test(printable) ? `\\${printable.replace(ESCAPED, safe_name_escape)}` : printable;
}
function safe_name_escape(character) {
    const code = character.charCodeAt(0);
    return (SHORT_ESCAPES[character] ?? (code > 0xff ? `\\u{${code.toString(16)}}` : `\\x${code.toString(16).padStart(2, '0')}`));
}
/** The same in quotes where a reader could not tell where the name ends. */
function quotedName(name) {
    const safe = safeName(name);
    return /^[^\s'":;]+$/.test(safe) ? safe : `'${safe}'`;
}

;// CONCATENATED MODULE: ./build/cli/verify/voice.js

/** How much output is held back, in characters: one write for hundreds of lines. */
const HOLD_CHARACTERS = 32_768;
/** A voice that respects `--quiet`, `--status` and `--warn`. */
function createVoice(io, { isQuiet, isStatusOnly, isWarning }) {
    let held = '';
    const flush = () => {
        if (held !== '')
            io.stdout.write(held);
        held = '';
    };
    const tell = (name, verdict) => {
        if (isStatusOnly)
            return;
        held += `${safeName(name)}: ${verdict}\n`;
        if (held.length >= HOLD_CHARACTERS)
            flush();
    };
    const complain = (text) => {
        flush();
        io.stderr.write(`session-reliability: ${text}\n`);
    };
    const warn = (count, one, many) => {
        if (count > 0 && !isStatusOnly)
            complain(`WARNING: ${count} ${count === 1 ? one : many}`);
    };
    return {
        matched: (name) => {
            if (!isQuiet)
                tell(name, 'OK');
        },
        mismatched: (name) => {
            tell(name, 'FAILED');
        },
        unreadable: (name, reason) => {
            complain(`${quotedName(name)}: ${reason}`);
            tell(name, 'FAILED open or read');
        },
        misformatted: (manifest, line) => {
            if (isWarning)
                complain(`${quotedName(manifest)}: ${line}: improperly formatted SHA256 checksum line`);
        },
        rejected: (manifest, line, reason, name) => {
            complain(`${quotedName(manifest)}: ${line}: rejected: ${reason}${name === '' ? '' : ` (${safeName(name)})`}`);
        },
        manifestFails: (manifest, reason) => {
            complain(`${quotedName(manifest)}: ${reason}`);
        },
        nothingVerified: (manifest) => {
            if (!isStatusOnly)
                complain(`${quotedName(manifest)}: no file was verified`);
        },
        sum: ({ misformatted, unreadable, mismatched }) => {
            warn(misformatted, 'line is improperly formatted', 'lines are improperly formatted');
            warn(unreadable, 'listed file could not be read', 'listed files could not be read');
            warn(mismatched, 'computed checksum did NOT match', 'computed checksums did NOT match');
        },
        flush,
    };
}

;// CONCATENATED MODULE: ./build/cli/verify/verify-options.js
const LONG = [
    'binary',
    'check',
    'help',
    'ignore-missing',
    'quiet',
    'status',
    'strict',
    'tag',
    'text',
    'warn',
    'zero',
];
const SHORT = new Map([
    ['b', 'binary'],
    ['c', 'check'],
    ['t', 'text'],
    ['w', 'warn'],
    ['z', 'zero'],
]);
/** Options that GNU has and refuses together with `--check`, in the order in which it looks. */
const MEANINGLESS = [
    [['zero'], 'the --zero option is not supported when verifying checksums'],
    [['tag'], 'the --tag option is meaningless when verifying checksums'],
    [['binary', 'text'], 'the --binary and --text options are meaningless when verifying checksums'],
];
const OFF = {
    isIgnoringMissing: false,
    isQuiet: false,
    isStatusOnly: false,
    isStrict: false,
    isWarning: false,
};
/**
 * Reads arguments as GNU does: options anywhere before `--`, short ones together, long ones as short as they are
 * unambiguous; of `--quiet`, `--status` and `--warn` the last one counts.
 */
function parseVerifyOptions(args) {
    const operands = [];
    const given = [];
    const end = args.indexOf('--');
    const before = end < 0 ? args : args.slice(0, end);
    for (const arg of before) {
        const options = optionsOf(arg);
        if (options === null)
            operands.push(arg);
        else if (typeof options === 'string')
            return { kind: 'wrong', message: options };
        else
            given.push(...options);
    }
    if (given.includes('help'))
        return { kind: 'help' };
    const refused = MEANINGLESS.find(([names]) => names.some((name) => given.includes(name)));
    if (refused !== undefined)
        return { kind: 'wrong', message: refused[1] };
    if (end >= 0)
        operands.push(...args.slice(end + 1));
    return { kind: 'run', options: given.reduce(withOption, OFF), operands: operands.length === 0 ? ['-'] : operands };
}
/** The options that one argument holds, null when it is an operand, or what is wrong with it. */
function optionsOf(arg) {
    if (!arg.startsWith('-') || arg === '-')
        return null;
    if (arg.startsWith('--'))
        return longOption(arg);
    const options = [];
    for (const letter of arg.slice(1)) {
        const option = SHORT.get(letter);
        if (option === undefined)
            return `invalid option -- '${letter}'`;
        options.push(option);
    }
    return options;
}
function longOption(arg) {
    const [name = ''] = arg.slice(2).split('=', 1);
    const found = LONG.filter((option) => option.startsWith(name));
    const exact = found.find((option) => option === name) ?? (found.length === 1 ? found[0] : undefined);
    if (exact === undefined) {
        if (found.length === 0)
            return `unrecognized option '${arg}'`;
        return `option '${arg}' is ambiguous; possibilities: ${found.map((option) => `'--${option}'`).join(' ')}`;
    }
    return arg.includes('=') ? `option '--${exact}' doesn't allow an argument` : [exact];
}
function withOption(options, option) {
    switch (option) {
        case 'ignore-missing':
            return { ...options, isIgnoringMissing: true };
        case 'strict':
            return { ...options, isStrict: true };
        case 'quiet':
            return { ...options, isQuiet: true, isStatusOnly: false, isWarning: false };
        case 'status':
            return { ...options, isQuiet: false, isStatusOnly: true, isWarning: false };
        case 'warn':
            return { ...options, isQuiet: false, isStatusOnly: false, isWarning: true };
        case 'binary':
        case 'check':
        case 'help':
        case 'tag':
        case 'text':
        case 'zero':
            return options;
    }
}

;// CONCATENATED MODULE: ./build/cli/verify.js






const HELP = `Usage: session-reliability verify [OPTION]... [MANIFEST]...

Reads SHA-256 digests from each MANIFEST and checks the files that it names, as sha256sum -c does; names are relative to
this folder. A folder stands for all manifests in it, whose names are relative to the folder of each. Without MANIFEST,
or with -, standard input is read.

  -c, --check           what this command does anyway
      --ignore-missing  do not fail or report for files that are not there
      --quiet           do not print OK for files that match
      --status          print nothing of files; the exit status tells
      --strict          also reject what is ambiguous or unsafe on some system
  -w, --warn            warn about each line that is improperly formatted
      --help            show this help

Whatever the options: absolute paths, paths with .. or into .git, NUL bytes, symbolic links, devices and lines over 64 KiB
are rejected, never read.

Exit status: 0 every file matches, 1 some do not or something is wrong, 3 the verifier failed its own test.
`;
/** `verify`: digests only, with the lines, options and exit status of GNU coreutils 9.1's `sha256sum -c`. */
async function verifyCommand(args, io, verifier = (0,formats_verifier/* createVerifier */.$)(verdict/* verdictOf */.Vj)) {
    const parsed = parseVerifyOptions(args);
    switch (parsed.kind) {
        case 'help':
            io.stdout.write(HELP);
            return 0;
        case 'wrong':
            io.stderr.write(`session-reliability: ${parsed.message}\nTry 'session-reliability verify --help' for more information.\n`);
            return 1;
        case 'run':
            break;
    }
    const canary = await (0,observe_canary/* observeCanary */.F)(verifier);
    const failed = canary.cases.find((answer) => answer.answered !== answer.expected);
    if (failed !== undefined) {
        io.stderr.write(`session-reliability: the verifier called its known ${failed.name} case "${failed.answered}", not "${failed.expected}"; nothing was verified\n`);
        return 3;
    }
    return (await checkOperands(parsed.operands, parsed.options, io, createVoice(io, parsed.options))) ? 0 : 1;
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
