export const id = 944;
export const ids = [944];
export const modules = {

/***/ 8742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _object_lanes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9088);


const started = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort !== null && isObjectsRole(started))
    serve(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort, started);
function isObjectsRole(value) {
    return typeof value === 'object' && value !== null && 'role' in value && value.role === 'objects';
}
/** Answers batches, each when it is done, for as long as the pool lives. */
function serve(port, { database }) {
    const lanes = (0,_object_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .createLanes */ .k)(database, 1);
    const answer = async ({ batch, jobs }) => {
        const readings = await lanes.read(jobs, () => undefined);
        // A small Buffer is a part of a large one, and all of that would be copied.
        const own = readings.map((reading) => reading.kind === 'read' && reading.kept !== null ? { ...reading, kept: new Uint8Array(reading.kept) } : reading);
        const message = { batch, readings: own };
        port.postMessage(message);
    };
    port.on('message', (batch) => {
        answer(batch).catch((error) => {
            const message = {
                batch: batch.batch,
                failure: error instanceof Error ? error.message : String(error),
            };
            port.postMessage(message);
        });
    });
}


/***/ }),

/***/ 9253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ UnreadableError)
/* harmony export */ });
/** The world cannot be read at all: no git, no permission, a broken repository. The message is one line for people. */
class UnreadableError extends Error {
    name = 'UnreadableError';
}


/***/ })

};
