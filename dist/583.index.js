export const id = 583;
export const ids = [583];
export const modules = {

/***/ 7583:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);

const started = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort !== null && isCacheJob(started))
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort.postMessage(await answerTo(started));
function isCacheJob(value) {
    return typeof value === 'object' && value !== null && 'role' in value && value.role === 'cache';
}
async function answerTo(job) {
    const said = listen();
    return { isDone: await carriedOut(job), said: said() };
}
/** Takes what the client prints: a message that is sent may overtake what is printed. */
function listen() {
    let said = '';
    process.stdout.write = (chunk) => {
        said += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
        return true;
    };
    return () => said;
}
async function carriedOut({ act, files, key }) {
    const { restoreCache, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(838), __webpack_require__.e(131)]).then(__webpack_require__.bind(__webpack_require__, 7131));
    if (act === 'save')
        return (await saveCache([...files], key)) !== -1;
    // No entry has the very key: entries are found by what their keys begin with.
    return (await restoreCache([...files], `${key}newest`, [key])) !== undefined;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
