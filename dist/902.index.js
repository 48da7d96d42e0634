export const id = 902;
export const ids = [902];
export const modules = {

/***/ 7902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createObjectPool: () => (/* binding */ createObjectPool)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9253);
/* harmony import */ var _thread_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1687);



/** Neighbours stay together, for git often has one of them as the base of the other; small enough that no thread is left with much. */
const MAX_BATCH = 64;
const BATCHES_PER_WORKER = 8;
/**
 * Starts the threads. They do not keep the process alive while there is nothing to do. When one dies, for whatever reason, all
 * that is under way rejects: nobody waits for ever.
 */
function createObjectPool({ database, workerCount, workerEntry }) {
    const waiting = [];
    const underWay = new Map();
    const workerData = { role: 'objects', database };
    let lastNumber = 0;
    let failure = null;
    const failAll = (error) => {
        failure ??= error;
        for (const { batch } of underWay.values())
            batch.fail(failure);
        for (const batch of waiting)
            batch.fail(failure);
        underWay.clear();
        waiting.length = 0;
    };
    /** Two batches for each thread, so that it need not wait for us. */
    const give = (worker) => {
        const own = [...underWay.values()].filter((one) => one.worker === worker).length;
        if (own === 0 && waiting.length === 0)
            worker.unref();
        for (const batch of waiting.splice(0, 2 - own)) {
            lastNumber += 1;
            underWay.set(lastNumber, { worker, batch });
            worker.ref();
            const message = { batch: lastNumber, jobs: batch.jobs };
            worker.postMessage(message);
        }
    };
    const take = (worker, answer) => {
        const batch = underWay.get(answer.batch)?.batch;
        underWay.delete(answer.batch);
        give(worker);
        if ('failure' in answer)
            batch?.fail(new _domain_unreadable_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableError */ .G(answer.failure));
        else
            batch?.settle(answer.readings.map(received));
    };
    const workers = Array.from({ length: workerCount }, () => startWorker(workerEntry, workerData, take, failAll));
    const readPart = async (jobs, onDone) => new Promise((resolve, reject) => {
        const settle = (readings) => {
            onDone();
            resolve(readings);
        };
        waiting.push({ jobs, settle, fail: reject });
    });
    return {
        read: async (jobs, progress) => {
            if (failure !== null)
                throw failure;
            let done = 0;
            const parts = partsOf(jobs, workerCount).map(async (part) => readPart(part, () => {
                done += part.length;
                progress(done, jobs.length);
            }));
            workers.forEach(give);
            return (await Promise.all(parts)).flat();
        },
    };
}
function startWorker(entry, workerData, onAnswer, onFailure) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(entry, { argv: [_thread_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .THREAD_MARK */ .z], workerData });
    worker.on('message', (answer) => {
        onAnswer(worker, answer);
    });
    worker.on('error', (error) => {
        onFailure(new Error('a thread that reads git objects failed', { cause: error }));
    });
    worker.on('exit', (code) => {
        onFailure(new Error(`a thread that reads git objects ended unexpectedly (exit code ${code})`));
    });
    // Last: to listen for messages keeps the process alive again.
    worker.unref();
    return worker;
}
function partsOf(jobs, workerCount) {
    const size = Math.max(1, Math.min(MAX_BATCH, Math.ceil(jobs.length / (workerCount * BATCHES_PER_WORKER))));
    return Array.from({ length: Math.ceil(jobs.length / size) }, (_, index) => jobs.slice(index * size, (index + 1) * size));
}
function received(reading) {
    if (reading.kind !== 'read')
        return reading;
    const { kept } = reading;
    return { ...reading, kept: kept === null ? null : Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength) };
}


/***/ })

};
