export const id = 590;
export const ids = [590];
export const modules = {

/***/ 6590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineCommand: () => (/* binding */ baselineCommand)
/* harmony export */ });
/* harmony import */ var _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4575);
/* harmony import */ var _domain_acceptance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1726);
/* harmony import */ var _domain_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5526);
/* harmony import */ var _accept_accepting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8242);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2315);





const TAKEN = { own: [{ ..._accept_accepting_js__WEBPACK_IMPORTED_MODULE_0__/* .REASON */ .rh, help: `${_accept_accepting_js__WEBPACK_IMPORTED_MODULE_0__/* .REASON */ .rh.help} Default: baseline.` }, _accept_accepting_js__WEBPACK_IMPORTED_MODULE_0__/* .UNTIL */ .JV], common: _accept_accepting_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCEPTING */ .vy };
const HELP = `Usage: session-reliability baseline [OPTION]...

Accepts all that is wrong in the stores now, warnings and worse, in one change to review: for stores that were damaged before
the guard came. From then on only what is new fails. Writes .github/session-reliability-accepted.jsonl, for you to commit, and
nothing else; --dry-run shows its lines.

${(0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsHelp */ .EW)(TAKEN)}
Exit status: 0 accepted, or nothing to accept; 2 wrong arguments; 3 could not tell.
`;
/** `baseline`: all that is wrong in the stores is known. */
async function baselineCommand(args, io) {
    const { settings, positionals, isHelpAsked, own } = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommandLine */ .Du)(args, TAKEN);
    if (isHelpAsked) {
        io.stdout.write(HELP);
        return 0;
    }
    if (positionals.length > 0)
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .G('baseline takes no operand; the repository is named with --repo, stores with --store');
    const request = (0,_accept_accepting_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequest */ .TR)('baseline', settings, own, 'baseline', io.nowMs());
    return (0,_accept_accepting_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptFindings */ .Bz)(request, ({ findings }) => findings.filter((finding) => (0,_domain_acceptance_js__WEBPACK_IMPORTED_MODULE_3__/* .isAcceptable */ .Lr)(finding) && (0,_domain_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .isAtLeast */ .d)(finding.severity, 'warning')), io);
}


/***/ })

};
