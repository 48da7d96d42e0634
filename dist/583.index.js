export const id = 583;
export const ids = [583];
export const modules = {

/***/ 7583:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7131);


const started = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort !== null && isCacheJob(started)) {
    const answer = { isDone: await carriedOut(started) };
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort.postMessage(answer);
}
function isCacheJob(value) {
    return typeof value === 'object' && value !== null && 'role' in value && value.role === 'cache';
}
async function carriedOut({ act, folder, key }) {
    if (act === 'save')
        return (await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .saveCache */ .Io)([folder], key)) !== -1;
    // No entry has the very key: entries are found by what their keys begin with.
    return (await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .restoreCache */ .P3)([folder], `${key}newest`, [key])) !== undefined;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
