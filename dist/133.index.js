export const id = 133;
export const ids = [133];
export const modules = {

/***/ 8133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acceptCommand: () => (/* binding */ acceptCommand)
/* harmony export */ });
/* harmony import */ var _domain_acceptance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1726);
/* harmony import */ var _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4575);
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9351);
/* harmony import */ var _accept_accepting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8242);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4291);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2315);






const CODE = {
    name: 'code',
    placeholder: 'CODE',
    help: 'Only the finding with this code. Default: all of the subject.',
};
const TAKEN = { own: [_accept_accepting_js__WEBPACK_IMPORTED_MODULE_0__/* .REASON */ .rh, _accept_accepting_js__WEBPACK_IMPORTED_MODULE_0__/* .UNTIL */ .JV, CODE], common: _accept_accepting_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCEPTING */ .vy };
const HELP = `Usage: session-reliability accept SUBJECT --reason TEXT [OPTION]...

Records that the findings of SUBJECT, such as sums:store/file, are known: they are still counted and shown, and no longer fail,
open issues or count in the verdict. Checks the repository first; writes one line for each finding to
.github/session-reliability-accepted.jsonl, for you to commit. Other damage to the same file is a new finding.

${(0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsHelp */ .EW)(TAKEN)}
Exit status: 0 accepted, or accepted already; 2 wrong arguments, or no such finding; 3 could not tell.
`;
/** `accept SUBJECT`: one subject's findings are known. */
async function acceptCommand(args, io) {
    const { settings, positionals, isHelpAsked, own } = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommandLine */ .Du)(args, TAKEN);
    if (isHelpAsked) {
        io.stdout.write(HELP);
        return 0;
    }
    const [subject, second] = positionals;
    if (subject === undefined || second !== undefined)
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .G('accept takes one SUBJECT, as check shows it; the repository is named with --repo');
    if (!(0,_domain_acceptance_js__WEBPACK_IMPORTED_MODULE_3__/* .isAcceptable */ .Lr)({ subject }))
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .G('accept: only what is wrong in a store can be accepted; trouble with GitHub and of the guard itself stays loud');
    const request = (0,_accept_accepting_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequest */ .TR)('accept', settings, own, '', io.nowMs());
    return (0,_accept_accepting_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptFindings */ .Bz)(request, (report) => chosen(report, subject, own.get(CODE.name) ?? null), io);
}
function chosen({ findings }, subject, code) {
    const ofSubject = findings.filter((finding) => finding.subject === subject);
    const found = ofSubject.filter((finding) => code === null || finding.code === code);
    if (found.length > 0)
        return found;
    if (ofSubject.length > 0)
        throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .G(`code: ${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .e)(subject)} has no finding "${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .e)(code ?? '')}"; it has ${ofSubject.map((finding) => finding.code).join(', ')}`);
    throw new _domain_settings_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .G(`no finding is about "${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .e)(subject)}"; ${suggestion(findings, subject)}`);
}
/** Enough to find a typing mistake, few enough to compare. */
const COMPARED = 500;
function suggestion(findings, subject) {
    const subjects = findings.filter(_domain_acceptance_js__WEBPACK_IMPORTED_MODULE_3__/* .isAcceptable */ .Lr).map((finding) => finding.subject);
    const meant = subjects.find((one) => one.endsWith(`/${subject}`) || one.endsWith(`:${subject}`));
    const near = meant ?? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(subject, subjects.slice(0, COMPARED));
    return near === null ? 'check shows what there is' : `is it ${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .e)(near)}?`;
}


/***/ }),

/***/ 4291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that takes the fewest typing mistakes to reach from `text`; null when that would be more than half of it. */
function nearest(text, candidates) {
    const [best] = candidates
        .map((candidate) => ({ candidate, mistakes: mistakesBetween(text, candidate) }))
        .toSorted((a, b) => a.mistakes - b.mistakes);
    return best !== undefined && best.mistakes <= text.length / 2 ? best.candidate : null;
}
/** Levenshtein's distance: characters put in, left out or replaced. */
function mistakesBetween(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (const [index, character] of Array.from(from).entries()) {
        const next = [index + 1];
        for (let at = 0; at < to.length; at++) {
            const replaced = (row[at] ?? 0) + (character === to[at] ? 0 : 1);
            next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}


/***/ })

};
