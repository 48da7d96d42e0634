export const id = 88;
export const ids = [88];
export const modules = {

/***/ 6473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ startCatFile)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6954);


const LF = 0x0a;
/** `<id> <type> <size>`, with room for the longest of each. */
const MAX_HEADER_BYTES = 256;
/** Starts a process that answers for objects one after the other. Memory does not grow with an object's size. */
function startCatFile(gitDir, sink, options = []) {
    const child = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(gitDir, [`--git-dir=${gitDir}`, 'cat-file', '--batch', ...options]);
    const stderr = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .collectEnd */ .km)(child);
    const feed = createBatchParser(sink);
    let isLost = false;
    child.stdout.on('data', (chunk) => {
        // What still comes until it is gone is no answer to anything.
        isLost ||= !feed(chunk);
        if (isLost)
            child.kill('SIGKILL');
    });
    // A process that died is noticed by its end; a write that came too late adds nothing to that.
    child.stdin.on('error', () => child.stdin.destroy());
    return {
        ask: (objectIds) => child.stdin.write(`${objectIds.join('\n')}\n`, 'latin1'),
        setBusy: (isBusy) => {
            for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
                if (handle === child || handle instanceof node_net__WEBPACK_IMPORTED_MODULE_0__.Socket)
                    keepAlive(handle, isBusy);
            }
        },
        finish: () => child.stdin.end(),
        ended: endOf(child, stderr),
    };
}
function keepAlive(handle, isKept) {
    if (isKept)
        handle.ref();
    else
        handle.unref();
}
async function endOf(child, stderr) {
    return new Promise((resolve, reject) => {
        child.on('error', (error) => {
            reject((0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .notStarted */ .DY)(error));
        });
        child.on('close', (code, signal) => {
            resolve(code === 0 ? null : stderr() || `git cat-file ended with ${String(code ?? signal)}`);
        });
    });
}
/**
 * Parses the output of `cat-file --batch`; the answer is false when it is none, or is not that to what was asked. Git passes on as
 * many bytes as an object has, whatever its header says: what comes behind a damaged one may be read from a wrong place.
 */
function createBatchParser(sink) {
    /** The beginning of a header whose end is yet to come. */
    let begun = '';
    /** Bytes of the present object still to come; -1 between objects. */
    let left = -1;
    return (chunk) => {
        for (let at = 0; at < chunk.length;) {
            if (left > 0) {
                const end = Math.min(chunk.length, at + left);
                sink.onBytes(chunk.subarray(at, end));
                left -= end - at;
                at = end;
            }
            else if (left === 0) {
                if (chunk[at] !== LF)
                    return false;
                at += 1;
                left = -1;
                if (!sink.onEnd())
                    return false;
            }
            else {
                const end = chunk.indexOf(LF, at);
                begun += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
                if (begun.length > MAX_HEADER_BYTES)
                    return false;
                if (end < 0)
                    return true;
                at = end + 1;
                const header = parseHeader(begun);
                begun = '';
                if (header?.id !== sink.expects())
                    return false;
                left = header.sizeBytes;
                if (header.sizeBytes < 0)
                    sink.onMissing();
                else
                    sink.onStart(header.type, header.sizeBytes);
            }
        }
        return true;
    };
}
/** A size of -1 stands for an object that is not there. */
function parseHeader(line) {
    const [, id, type, size] = /^([0-9a-f]+) ([a-z]+)(?: (\d+))?$/.exec(line) ?? [];
    if (id === undefined || type === undefined)
        return null;
    if (size !== undefined)
        return { id, type, sizeBytes: Number(size) };
    return type === 'missing' || type === 'ambiguous' ? { id, type, sizeBytes: -1 } : null;
}


/***/ }),

/***/ 8988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ idLengthBytes),
/* harmony export */   G: () => (/* binding */ objectHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** A running hash of a git object: its type and size, then its bytes. Its digest is the object's id. */
function objectHash(format, type, sizeBytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`${type} ${sizeBytes}\0`);
}
/** How many bytes an object id of the format has. */
function idLengthBytes(format) {
    return format === 'sha1' ? 20 : 32;
}


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ JobIntake)
/* harmony export */ });
/* harmony import */ var _hashing_multi_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2936);
/* harmony import */ var _object_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8988);


const SEPARATOR = Buffer.from('\n');
/** Takes the objects of one job as they arrive, and hashes them: each against its name, all together against the claim. */
class JobIntake {
    #job;
    #format;
    #content;
    #kept = [];
    #object = null;
    #part = 0;
    #sizeBytes = 0;
    #problem = null;
    constructor(job, format) {
        this.#job = job;
        this.#format = format;
        this.#content = job.isHashed ? (0,_hashing_multi_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .createMultiHash */ .y)(job) : null;
    }
    /** What is wrong with what has arrived; null when nothing is. */
    get problem() {
        return this.#problem;
    }
    /** The object that is waited for, or is arriving. */
    get objectId() {
        return this.#job.objectIds[this.#part] ?? '';
    }
    start(type, sizeBytes) {
        this.#object = (0,_object_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .objectHash */ .G)(this.#format, type, sizeBytes);
        if (type !== this.#job.type)
            this.#fail(`it is a ${type}, not a ${this.#job.type}`);
        if (this.#part > 0)
            this.#addContent(SEPARATOR);
    }
    add(bytes) {
        this.#object?.update(bytes);
        this.#addContent(bytes);
    }
    /** The object is complete. Gives the reading when it was the job's last, else null. */
    end() {
        const actual = this.#object?.digest('hex');
        if (actual !== this.objectId)
            this.#fail(`its bytes have the id ${actual ?? ''}`);
        return this.#next();
    }
    /** There is no such object. Gives the reading when it was the job's last, else null. */
    miss() {
        this.#problem ??= { kind: 'absent', objectId: this.objectId };
        return this.#next();
    }
    #fail(detail) {
        this.#problem ??= { kind: 'corrupt', objectId: this.objectId, detail };
    }
    #addContent(bytes) {
        this.#content?.update(bytes);
        this.#sizeBytes += bytes.length;
        if (this.#sizeBytes <= this.#job.keepBytes)
            this.#kept.push(Buffer.from(bytes));
        else
            this.#kept = [];
    }
    #next() {
        this.#part += 1;
        if (this.#part < this.#job.objectIds.length)
            return null;
        return this.#problem ?? this.#whole();
    }
    #whole() {
        const digests = this.#content === null ? null : this.#content.digests();
        const isKept = this.#sizeBytes <= this.#job.keepBytes;
        return { kind: 'read', digests, sizeBytes: this.#sizeBytes, kept: isKept ? Buffer.concat(this.#kept) : null };
    }
}


/***/ }),

/***/ 9088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ createLanes)
});

// EXTERNAL MODULE: ./build/adapters/git/cat-file.js
var cat_file = __webpack_require__(6473);
// EXTERNAL MODULE: ./build/adapters/git/object-job.js
var object_job = __webpack_require__(6481);
// EXTERNAL MODULE: ./build/adapters/git/run-git.js + 1 modules
var run_git = __webpack_require__(6954);
;// CONCATENATED MODULE: ./build/adapters/git/object-suspects.js



/** One job in a process of its own; when that dies too, the object that it died on is damaged. */
async function readAlone(database, job) {
    const intake = new object_job/* JobIntake */.u(job, database.objectFormat);
    const answers = [];
    const catFile = (0,cat_file/* startCatFile */.f)(database.gitDir, {
        expects: () => intake.objectId,
        onStart: (type, sizeBytes) => {
            intake.start(type, sizeBytes);
        },
        onBytes: (bytes) => {
            intake.add(bytes);
        },
        onEnd: () => {
            answers.push(intake.end());
            return intake.problem?.kind !== 'corrupt';
        },
        onMissing: () => answers.push(intake.miss()),
    });
    catFile.ask(job.objectIds);
    catFile.finish();
    const failure = await catFile.ended;
    const detail = (0,run_git/* firstLine */.TM)(failure ?? 'git gave no answer');
    const answer = answers.find((one) => one !== null) ?? intake.problem;
    return answer ?? { kind: 'corrupt', objectId: intake.objectId, detail };
}
/** How many missing objects git is asked about at once: their complaints must fit into what is kept of its stderr. */
const MISSING_AT_ONCE = 32;
/**
 * What objects are that git calls missing, in their order: it does so, too, when one is there and its header cannot be read, and then
 * names it on stderr. No more than {@link MISSING_AT_ONCE} at a time.
 */
async function lookForMissing({ gitDir }, objectIds) {
    const input = objectIds.map((id) => `${id}\n`).join('');
    const { stderr } = await (0,run_git/* runGit */.EO)(gitDir, [`--git-dir=${gitDir}`, 'cat-file', '--batch-check'], { input });
    const lines = stderr.split('\n');
    return objectIds.map((objectId) => {
        const complaint = lines.find((line) => line.replaceAll('/', '').includes(objectId));
        return complaint === undefined
            ? { kind: 'absent', objectId }
            : { kind: 'corrupt', objectId, detail: (0,run_git/* firstLine */.TM)(complaint) };
    });
}

;// CONCATENATED MODULE: ./build/adapters/git/object-lanes.js



/** Fewer jobs than this are read by one process: a second costs more to start than it saves. */
const JOBS_FOR_TWO = 32;
/** How many jobs a process is given ahead of its answers. */
const AHEAD = 128;
/** How long a process waits for more work before it ends. */
const IDLE_MS = 100;
/** A damaged object can claim more bytes than git has for it, and git then waits for us: after so long we ask no more. */
const STALLED_MS = 2000;
/** So many processes side by side. */
function createLanes(database, laneCount) {
    const queue = new TaskQueue();
    const lanes = Array.from({ length: laneCount }, () => new Lane(database, queue));
    return {
        read: async (jobs, progress) => new Promise((resolve, reject) => {
            const readings = [];
            let done = 0;
            for (const [index, job] of jobs.entries()) {
                const settle = (reading) => {
                    readings[index] = reading;
                    done += 1;
                    progress(done, jobs.length);
                    if (done === jobs.length)
                        resolve(readings);
                };
                queue.add({ job, settle, fail: reject });
            }
            if (jobs.length === 0)
                resolve([]);
            for (const lane of jobs.length < JOBS_FOR_TWO ? lanes.slice(0, 1) : lanes)
                lane.work();
        }),
    };
}
/** Tasks in the order in which they came, shared by the lanes. */
class TaskQueue {
    #tasks = [];
    #next = 0;
    add(task) {
        this.#tasks.push(task);
    }
    take() {
        const task = this.#tasks[this.#next];
        if (task === undefined) {
            this.#tasks = [];
            this.#next = 0;
            return undefined;
        }
        this.#next += 1;
        return task;
    }
}
/**
 * One process at a time, kept busy. When it dies, the job that it died on is tried alone, in a process of its own: a damaged
 * object is then told from a process that was ended, and can hide no other.
 */
class Lane {
    #database;
    #queue;
    /** Asked for and not answered, first asked first. */
    #pending = [];
    #missing = [];
    #catFile = null;
    #intake = null;
    #idle;
    #stalled;
    /** The process gets nothing more to do: what is pending and was not asked waits for the next. */
    #isEnding = false;
    constructor(database, queue) {
        this.#database = database;
        this.#queue = queue;
    }
    /** Takes what it can from the queue. */
    work() {
        const tasks = [];
        while (this.#pending.length + tasks.length < AHEAD) {
            const task = this.#queue.take();
            if (task === undefined)
                break;
            tasks.push(task);
        }
        this.#ask(tasks);
    }
    #ask(tasks) {
        if (tasks.length === 0)
            return;
        clearTimeout(this.#idle);
        this.#pending.push(...tasks);
        if (this.#isEnding)
            return;
        const catFile = (this.#catFile ??= this.#start());
        catFile.setBusy(true);
        catFile.ask(tasks.flatMap(({ job }) => job.objectIds));
        this.#stalled ??= setTimeout(() => {
            this.#isEnding = true;
            this.#catFile?.finish();
        }, STALLED_MS);
        this.#stalled.refresh();
    }
    #start() {
        const catFile = (0,cat_file/* startCatFile */.f)(this.#database.gitDir, {
            expects: () => this.#current()?.objectId ?? null,
            onStart: (type, sizeBytes) => this.#current()?.start(type, sizeBytes),
            onBytes: (bytes) => {
                this.#stalled?.refresh();
                this.#current()?.add(bytes);
            },
            onEnd: () => {
                const intake = this.#current();
                this.#answered(intake?.end() ?? null);
                // Bytes that are not those of the object may be followed by anything.
                return intake?.problem?.kind !== 'corrupt';
            },
            onMissing: () => {
                this.#answered(this.#current()?.miss() ?? null);
            },
        });
        catFile.ended.then(() => void this.#ended(catFile), (error) => {
            this.#failAll(error);
        });
        return catFile;
    }
    #current() {
        const task = this.#pending[0];
        if (task === undefined)
            return null;
        return (this.#intake ??= new object_job/* JobIntake */.u(task.job, this.#database.objectFormat));
    }
    #answered(reading) {
        if (reading === null)
            return;
        this.#stalled?.refresh();
        this.#intake = null;
        const task = this.#pending.shift();
        if (task !== undefined && reading.kind === 'absent')
            this.#missing.push({ task, objectId: reading.objectId });
        else
            task?.settle(reading);
        if (this.#pending.length <= AHEAD / 2)
            this.work();
        if (this.#missing.length >= MISSING_AT_ONCE || this.#pending.length === 0)
            void this.#settleMissing();
        if (this.#pending.length === 0)
            this.#rest();
    }
    /** Nothing to do: neither this process nor that of git stays for it. */
    #rest() {
        const catFile = this.#catFile;
        catFile?.setBusy(false);
        this.#stopWatching();
        clearTimeout(this.#idle);
        this.#idle = setTimeout(() => {
            if (this.#pending.length > 0)
                return;
            this.#catFile = null;
            this.#isEnding = false;
            catFile?.finish();
        }, IDLE_MS).unref();
    }
    #stopWatching() {
        clearTimeout(this.#stalled);
        this.#stalled = undefined;
    }
    async #ended(catFile) {
        // One that was let go while there was nothing to do has been replaced long since.
        if (this.#catFile !== catFile)
            return;
        const [suspect, ...others] = this.#pending;
        this.#pending = [];
        this.#catFile = null;
        this.#intake = null;
        this.#isEnding = false;
        this.#stopWatching();
        if (suspect === undefined)
            return;
        try {
            suspect.settle(await readAlone(this.#database, suspect.job));
        }
        catch (error) {
            suspect.fail(error);
        }
        this.#ask(others);
        this.work();
        if (this.#pending.length === 0)
            await this.#settleMissing();
    }
    async #settleMissing() {
        const missing = this.#missing;
        this.#missing = [];
        try {
            for (let at = 0; at < missing.length; at += MISSING_AT_ONCE) {
                const some = missing.slice(at, at + MISSING_AT_ONCE);
                const readings = await lookForMissing(this.#database, some.map(({ objectId }) => objectId));
                for (const [index, reading] of readings.entries())
                    some[index]?.task.settle(reading);
            }
        }
        catch (error) {
            for (const { task } of missing)
                task.fail(error);
        }
    }
    #failAll(error) {
        for (const task of this.#pending)
            task.fail(error);
        this.#pending = [];
        this.#catFile = null;
        this.#intake = null;
        this.#isEnding = false;
        this.#stopWatching();
        for (let task = this.#queue.take(); task !== undefined; task = this.#queue.take())
            task.fail(error);
    }
}


/***/ }),

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  km: () => (/* binding */ collectEnd),
  pJ: () => (/* binding */ endOf),
  TM: () => (/* binding */ firstLine),
  Dx: () => (/* binding */ linesOf),
  DY: () => (/* binding */ notStarted),
  EO: () => (/* binding */ runGit),
  BE: () => (/* binding */ startGit)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/domain/unreadable-error.js
var unreadable_error = __webpack_require__(9253);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/adapters/git/environment.js

/** Variables of git's own that say how it was installed or how the network is reached; every other `GIT_\u2026` would redirect it. */
const KEPT_GIT_VARIABLES = /^GIT_(EXEC_PATH|CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|SSL_.*|PROXY_.*|HTTP_PROXY_AUTHMETHOD|SSH|SSH_COMMAND|SSH_VARIANT)$/;
/** Variables that carry secrets or belong to the runner: no child process needs them. */
const WITHHELD = /^(INPUT_|ACTIONS_)|TOKEN|SECRET|PASSWORD|^(SSH_ASKPASS|GIT_ASKPASS)$/i;
/**
 * The environment of a git process: no redirection by the caller's `GIT_\u2026` variables, no replace refs, no grafts, no prompt, no lazy
 * fetch, no protocol at all. Secrets stay behind.
 */
function gitEnvironment(own) {
    // Windows does not tell GIT_DIR from Git_Dir.
    const kept = Object.entries(own).filter(([name]) => !WITHHELD.test(name) && (!/^GIT_/i.test(name) || KEPT_GIT_VARIABLES.test(name.toUpperCase())));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        // Empty, and not unset: else the repository's core.askPass would be run.
        GIT_ASKPASS: '',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: external_node_os_.devNull,
        GIT_NO_LAZY_FETCH: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_ALLOW_PROTOCOL: '',
        GIT_PAGER: 'cat',
    };
}
/** Configuration that every git process gets, stronger than any file: nothing of the repository's own is run. */
const SAFE_CONFIGURATION = [
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.untrackedCache=false',
    '-c',
    'protocol.ext.allow=never',
    '-c',
    'gc.auto=0',
    // A copy of what commits say: it costs time to do without, and a false one would cost the truth.
    '-c',
    'core.commitGraph=false',
    // No file of grafts is read, and git says so all the same.
    '-c',
    'advice.graftFileDeprecated=false',
    '-c',
    'maintenance.auto=false',
];

;// CONCATENATED MODULE: ./build/adapters/git/run-git.js



const MAX_STDERR_BYTES = 16 * 1024;
/**
 * Starts git safely in a folder: no shell, no hooks, no helpers, a clean environment.
 * @throws UnreadableError when the system cannot so much as try.
 */
function startGit(cwd, args, env = {}) {
    try {
        return (0,external_node_child_process_.spawn)('git', [...SAFE_CONFIGURATION, ...args], {
            cwd,
            env: { ...gitEnvironment(process.env), ...env },
            windowsHide: true,
        });
    }
    catch (error) {
        throw notStarted(error);
    }
}
/** No git, or none that the system can start now. */
function notStarted(cause) {
    return new unreadable_error/* UnreadableError */.G('git could not be started; install git, or put it on the PATH', { cause });
}
/**
 * Runs git to its end and gives what it wrote. An exit code other than 0 is an answer, not an error.
 * @throws UnreadableError when git cannot be started.
 */
async function runGit(cwd, args, { input = '', env = {}, timeoutMs = 0 } = {}) {
    const child = startGit(cwd, args, env);
    const stdout = [];
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    const stderr = collectEnd(child);
    const stopWaiting = timeoutMs === 0 ? () => undefined : endAfter(child, timeoutMs);
    try {
        const exitCode = await endOf(child, input);
        return { exitCode, stdout: Buffer.concat(stdout), stderr: stderr() };
    }
    finally {
        stopWaiting();
    }
}
/** How long git may take to put its locks away once it is told to end. */
const GRACE_MS = 5000;
/**
 * Ends a process after some time: politely, so that it leaves no lock behind, then for certain. Programs that it started may
 * outlive it and hold its pipes open; they are not waited for. Call the answer when it has ended by itself.
 */
function endAfter(child, timeoutMs) {
    const forGood = () => {
        child.kill('SIGKILL');
        child.stdout.destroy();
        child.stderr.destroy();
    };
    const asked = setTimeout(() => child.kill('SIGTERM'), timeoutMs);
    const forced = setTimeout(forGood, timeoutMs + GRACE_MS);
    child.on('exit', () => {
        if (child.signalCode !== null)
            forGood();
    });
    return () => {
        clearTimeout(asked);
        clearTimeout(forced);
    };
}
/** Collects the end of what a process writes to stderr; call the answer when it has ended. */
function collectEnd(child) {
    let end = '';
    child.stderr.on('data', (chunk) => {
        end = (end + chunk.toString('utf8')).slice(-MAX_STDERR_BYTES);
    });
    return () => end.trim();
}
/**
 * Gives a process its input, all of it, and waits for its end: the exit code, null when a signal ended it.
 * Rejects with an UnreadableError when it could not be started.
 */
async function endOf(child, input) {
    return new Promise((resolve, reject) => {
        child.on('error', (error) => {
            reject(notStarted(error));
        });
        child.on('close', resolve);
        // A git that ends before it has read its input says why on stderr; the broken pipe adds nothing to that.
        child.stdin.on('error', () => child.stdin.destroy());
        child.stdin.end(input);
    });
}
/** The lines of an output that are not empty. */
function linesOf(output) {
    return output
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
}
/** The first line of a message, for people. */
function firstLine(text) {
    return text.split('\n', 1)[0]?.replace(/^(fatal|error): /, '') ?? '';
}


/***/ })

};
