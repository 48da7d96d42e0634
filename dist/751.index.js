export const id = 751;
export const ids = [751];
export const modules = {

/***/ 8751:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);

/** What every thread of this program starts with: which of its roles it has is in its `workerData`. */
const data = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
const role = typeof data === 'object' && data !== null && 'role' in data ? data.role : null;
if (role === 'hash')
    await Promise.all(/* import() */[__webpack_require__.e(936), __webpack_require__.e(43)]).then(__webpack_require__.bind(__webpack_require__, 9043));
else if (role === 'objects')
    await Promise.all(/* import() */[__webpack_require__.e(936), __webpack_require__.e(88), __webpack_require__.e(944)]).then(__webpack_require__.bind(__webpack_require__, 8742));
else if (role === 'cache')
    await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(838), __webpack_require__.e(131), __webpack_require__.e(579)]).then(__webpack_require__.bind(__webpack_require__, 579));
else
    throw new Error(`no thread has the role ${String(role)}`);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
