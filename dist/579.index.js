export const id = 579;
export const ids = [579];
export const modules = {

/***/ 579:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7131);



const started = node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.workerData;
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort !== null && isCacheVisit(started)) {
    const heard = listen();
    for (const entry of started.entries) {
        // Where `tar` starts in: names of an entry's files are relative to it.
        process.env['GITHUB_WORKSPACE'] = entry.folder;
        const isDone = await carriedOut(started.act, entry).catch(() => null);
        const answer = { isDone, said: heard() };
        node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort.postMessage(answer);
    }
}
function isCacheVisit(value) {
    return typeof value === 'object' && value !== null && 'role' in value && value.role === 'cache';
}
/** Takes what the client prints, since the last time: a message that is sent may overtake what is printed. */
function listen() {
    let said = '';
    process.stdout.write = (chunk) => {
        said += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
        return true;
    };
    return () => {
        const heard = said;
        said = '';
        return heard;
    };
}
async function carriedOut(act, { fileName, folder, key }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, fileName);
    if (act === 'save')
        return (await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_2__/* .saveCache */ .Io)([file], key)) !== -1;
    // No entry has the very key: entries are found by what their keys begin with.
    return (await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_2__/* .restoreCache */ .P3)([file], `${key}newest`, [key])) !== undefined;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
