export const id = 303;
export const ids = [303];
export const modules = {

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ unpackReadings),
/* harmony export */   Ms: () => (/* binding */ packRequests),
/* harmony export */   ZI: () => (/* binding */ packReadings),
/* harmony export */   vl: () => (/* binding */ unpackRequests)
/* harmony export */ });
/* harmony import */ var _domain_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7456);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3213);
/* harmony import */ var _domain_store_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);



/**
 * Requests as one string, which crosses to a thread much faster than objects do. No path holds NUL or is empty: one NUL
 * parts the paths of a request, two part requests. A request for more than SHA-256 starts with `H` and the names of what it asks for.
 */
function packRequests(requests) {
    return requests
        .map(({ contentKind, isHashed, others = [], paths }) => {
        const extras = contentKind === undefined ? others : [...others, contentKind];
        const mark = extras.length > 0 ? `H${extras.join(',')}\n` : isHashed ? 'h' : 'p';
        return mark + paths.join('\0');
    })
        .join('\0\0');
}
/** The inverse of {@link packRequests}. */
function unpackRequests(packed) {
    return packed.split('\0\0').map((text) => {
        if (!text.startsWith('H'))
            return { isHashed: text.startsWith('h'), paths: text.slice(1).split('\0') };
        const end = text.indexOf('\n');
        const names = text.slice(1, end).split(',');
        const others = _domain_store_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_ALGORITHMS */ .CY.filter((algorithm) => names.includes(algorithm));
        const contentKind = _domain_content_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTENT_KINDS */ .w.find((kind) => names.includes(kind));
        return {
            ...{ isHashed: true, paths: text.slice(end + 1).split('\0') },
            ...(others.length > 0 ? { others } : {}),
            ...(contentKind === undefined ? {} : { contentKind }),
        };
    });
}
const DIGEST_LENGTH = 64;
const NO_DIGEST = ' '.repeat(DIGEST_LENGTH);
/** Readings ready to send. */
function packReadings(readings) {
    const sizes = new Float64Array(readings.length);
    const others = [];
    const digests = readings.map((reading, index) => {
        if (isPlain(reading)) {
            sizes[index] = reading.sizeBytes;
            return reading.sha256;
        }
        others.push([index, reading]);
        return NO_DIGEST;
    });
    return { digests: digests.join(''), sizes, others };
}
/** True for a reading that is no more than a digest and a size. */
function isPlain(reading) {
    if (reading.kind !== 'read')
        return false;
    const { content, lfsOid, others } = reading;
    return content === undefined && lfsOid === undefined && others === undefined;
}
/** The inverse of {@link packReadings}. */
function unpackReadings({ digests, sizes, others }) {
    const odd = new Map(others);
    return Array.from(sizes, (sizeBytes, index) => {
        const reading = odd.get(index);
        if (reading !== undefined)
            return reading;
        const sha256 = (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(digests.slice(index * DIGEST_LENGTH, (index + 1) * DIGEST_LENGTH));
        if (sha256 === null)
            throw new Error(`reading ${index} was lost on its way from a hashing thread`);
        return { kind: 'read', sha256, sizeBytes };
    });
}


/***/ }),

/***/ 4303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createHashPool: () => (/* binding */ createHashPool)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _hash_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6225);
/* harmony import */ var _thread_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1687);



/** About two milliseconds of small files. */
const MAX_BATCH = 256;
/**
 * Starts the threads. They do not keep the process alive while there is nothing to do. When one dies, for whatever reason,
 * all that the queue holds rejects: nobody waits for ever.
 */
function createHashPool({ queue, root, workerEntry, workerCount }) {
    const busy = new Map();
    const workerData = { role: 'hash', root };
    let isOver = false;
    const fail = (error) => {
        isOver = true;
        queue.fail(error);
        for (const worker of workers)
            void worker.terminate();
    };
    /** Two batches for each thread, so that it need not wait for us; one when it is one file, which may be a large one. */
    const give = (worker) => {
        for (let own = busy.get(worker) ?? []; !isOver && own.length < 2; own = busy.get(worker) ?? []) {
            if (own.length === 1 && own[0]?.requests.length === 1)
                return;
            const batch = queue.take(workerCount + 1, MAX_BATCH);
            if (batch === null) {
                if (own.length === 0)
                    worker.unref();
                return;
            }
            busy.set(worker, [...own, batch]);
            worker.ref();
            const message = { requests: (0,_hash_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .packRequests */ .Ms)(batch.requests) };
            worker.postMessage(message);
        }
    };
    const take = (worker, { readings }) => {
        const [batch, ...others] = busy.get(worker) ?? [];
        busy.set(worker, others);
        give(worker);
        batch?.settle((0,_hash_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .unpackReadings */ .Cj)(readings));
    };
    const workers = Array.from({ length: workerCount }, () => {
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(workerEntry, { argv: [_thread_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .THREAD_MARK */ .z], workerData });
        worker.on('message', (answer) => {
            take(worker, answer);
        });
        worker.on('error', (error) => {
            fail(new Error(`a hashing thread failed: ${messageOf(error)}`, { cause: error }));
        });
        worker.on('messageerror', (error) => {
            fail(new Error('the answer of a hashing thread could not be read', { cause: error }));
        });
        worker.on('exit', (code) => {
            fail(new Error(`a hashing thread ended unexpectedly (exit code ${code})`));
        });
        // Last: to listen for messages keeps the process alive again.
        worker.unref();
        return worker;
    });
    return {
        wake: () => {
            workers.forEach(give);
        },
        close: async () => {
            fail(new Error('the hashing threads were ended'));
            await Promise.all(workers.map((worker) => worker.terminate()));
        },
    };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
