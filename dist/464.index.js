export const id = 464;
export const ids = [464];
export const modules = {

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./build/domain/settings-error.js
var settings_error = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(9351);
// EXTERNAL MODULE: ./build/report/escape/visible-text.js
var visible_text = __webpack_require__(9505);
;// CONCATENATED MODULE: ./build/cli/explanations.generated.js
/** The pages of docs/checks, by code. Generated from them by scripts/generate-explanations.ts; do not edit. */
const EXPLANATIONS = {
    'api-failing': "# api-failing\n\nToo many requests to GitHub's API fail.\n\n**Severity:** warning from 5 % on, critical from 10 %.\n\n## How it is found\n\nFailures are counted over the last 24 hours and the last 7 days, from the history; one run alone shows no rate. They count when there were at least 20 requests, and the lower end of the rate's 95 % interval is above half the threshold. Being rate-limited or not allowed is no failure.\n\n## What the guard does\n\nRetries what may be retried, within a budget, and stops asking after five failures in a row. What could not be written is queued.\n\n## What you can do\n\n- See www.githubstatus.com.\n- If GitHub reports nothing, look for the network between the runner and GitHub.\n",
    'api-slow': "# api-slow\n\nGitHub's API is slow to answer.\n\n**Severity:** warning from 5 seconds on, critical from 10: the median of the run's requests.\n\n## How it is found\n\nEvery request of the run is timed, and at least five are made; those that are needed come first, the others cost nothing of the rate limit. One slow answer among quick ones is no finding. If GitHub's status page reports an incident, the finding says so.\n\n## What the guard does\n\nGoes on: stores are read from git, not through the API.\n\n## What you can do\n\n- Nothing, if it passes. See www.githubstatus.com.\n- If it stays, look for a proxy between the runner and GitHub.\n",
    'api-unavailable': "# api-unavailable\n\nGitHub's API cannot be used at all.\n\n**Severity:** error.\n\n## How it is found\n\nEvery request of the run failed: no answer, a broken one, 408 or 5xx. Being rate-limited is no outage.\n\n## What the guard does\n\nJudges the stores all the same, from git. Issues and statuses are decided anew by the next run; nothing is lost. While it lasts, other findings about the API are not told.\n\n## What you can do\n\n- Nothing, if it passes. See www.githubstatus.com.\n- On a server of your own, check `GITHUB_API_URL` and the network.\n",
    'artifact-missing': '# artifact-missing\n\nA digest is recorded for a file that is not there; or a change under review removes a whole store, or the manifest that makes it one.\n\n**Severity:** error; critical when its session calls it critical; info for a manifest that was found, not configured, and of whose files none exists: it describes a download.\n\n## How it is found\n\nEvery path of a manifest, and the transcript beside every digest file, is looked for.\n\n## What the guard does\n\nReports it, on the line of the manifest that names the file.\n\n## What you can do\n\n- Bring it back from history: `git log --diff-filter=D -- FILE` names the commit that removed it, `git checkout COMMIT~ -- FILE` restores it.\n- If it was removed on purpose, remove its line from the manifest too.\n- If a found manifest describes a download, leave it, or exclude it: `--exclude PATH`.\n',
    'artifact-unclaimed': '# artifact-unclaimed\n\nNo digest is recorded for some artifacts of a store.\n\n**Severity:** info; one for a store, with a count and samples.\n\n## How it is found\n\nFiles in the folder of a manifest that no manifest lists, and transcripts without a digest file.\n\n## What the guard does\n\nCounts them apart. They lower the coverage: damage to them cannot be seen.\n\n## What you can do\n\n- Record them: `sha256sum FILE >> SHA256SUMS`.\n- Exclude what is not worth guarding: `--exclude PATTERN`.\n',
    'artifact-unverifiable': '# artifact-unverifiable\n\nSome artifacts are there, or should be, and could not be compared with their record.\n\n**Severity:** info; one for a store and cause. The run is then not called healthy.\n\n## How it is found\n\nA file that may not be read, is a symbolic link or a device, changed while it was read, was not fetched into a partial clone, or is a Git LFS pointer.\n\n## What the guard does\n\nCounts them apart: neither intact nor damaged.\n\n## What you can do\n\n- Git LFS: `git lfs pull`. Partial clone: `git fetch --refetch --no-filter`, or a checkout with `fetch-depth: 0` and no `filter`.\n- Permission: run as the owner of the files.\n- A symbolic link is never followed: put the file itself into the store.\n',
    'bag-invalid': "# bag-invalid\n\nA BagIt bag is not what RFC 8493, or the draft that it declares, asks for: a part is missing, payload is not listed, a path leads out of the bag, or a tag file cannot be used.\n\n**Severity:** error.\n\n## How it is found\n\nEvery bag is checked for its declaration and its payload manifests. All payload has to be listed, since version 1.0 in every payload manifest; `fetch.txt` may name payload only, and what it names has to be there for the bag to be complete; `Payload-Oxum` has to fit. Bytes that do not have their digest are `digest-mismatch`, listed files that are gone are `artifact-missing`, and a manifest's line that names an unsafe path is `manifest-hostile`: each is told once.\n\n## What the guard does\n\nReports each kind of problem once, on the file that shows it, with names as samples. Nothing is fetched, and nothing outside the bag is opened.\n\n## What you can do\n\n- If the payload changed on purpose, make the manifests anew with the tool that made the bag.\n- If files are missing, get them back from history: `git log --stat -- BAG`; or fetch what `fetch.txt` names.\n- Compare with another implementation, such as `bagit.py --validate BAG`.\n",
    'bag-warning': '# bag-warning\n\nA BagIt bag is valid here, and may not be elsewhere.\n\n**Severity:** warning; info for payload that only MD5 or SHA-1 vouches for.\n\n## How it is found\n\nNames that differ only in case or Unicode normalisation become one file on some systems; `Thumbs.db`, `.DS_Store` and the like come and go on their own; manifests in the form of a checksum tool, with `*` or `./` before their paths, are not read by every program; a version or an algorithm may not be known here; a draft may have allowed what version 1.0 does not. Digests of MD5 and SHA-1 are verified, but collisions can be made for both.\n\n## What the guard does\n\nReports each kind once, on the file that shows it, with names as samples.\n\n## What you can do\n\n- Make the bag anew with a current tool, with SHA-256 or SHA-512 manifests, and without the files that it names.\n- A bag that is kept as it was received can stay as it is: a warning fails nothing unless `fail-on` is `warning`.\n',
    'digest-mismatch': '# digest-mismatch\n\nThe bytes of an artifact do not have the SHA-256 that was recorded for them.\n\n**Severity:** error; critical when the session calls the artifact critical; a warning for a file of a session that changes from seal to seal, since its bytes alone cannot tell a change from damage.\n\n## How it is found\n\nEvery file for which a manifest, or the digest file beside a transcript, records a SHA-256 is read to its end and hashed. Bytes that come from git are hashed a second time, against the id of their object: what is reported here is not damage of the object database (that is `object-corrupt`) but bytes that differ from their record.\n\n## What the guard does\n\nReports it, on the line of the manifest that records the digest. Nothing is changed: neither the file nor the record is made to fit the other.\n\n## What you can do\n\n- See what changed: `git log -p -- FILE`.\n- A checkout that converts line endings fails every digest while `git status` is clean: set `FILE -text` in `.gitattributes` and check out again.\n- If the file is right and the record is old, record it again: `sha256sum FILE`, and change that line of the manifest in a commit that says why.\n- If it is `context.json`, or another file of a session that may change: `session-reliability seal SESSION` records it as it is.\n- If the record is right, bring the file back: `git checkout COMMIT -- FILE`.\n',
    'guard-blind': '# guard-blind\n\nThe guard could not see what it has to judge, or cannot be believed.\n\n**Severity:** error; the run exits 3 unless other findings make it exit 1.\n\n## How it is found\n\nBefore anything else the verifier answers four cases whose answer is known: a good digest, a bad one, a missing file, a hostile path. Then every store that was asked for must open, and something of it must be examined. A store that a sparse checkout leaves out is not forgotten, and a folder that cannot be read is named.\n\n## What the guard does\n\nSays so loudly, and never calls the run healthy.\n\n## What you can do\n\n- For `guard/verifier`: believe nothing of this run; install the program again from a release you trust.\n- For a store: the summary says why. A ref that was not fetched: `--fetch auto`, or `fetch-depth: 0` in actions/checkout. Everything unverifiable: see `artifact-unverifiable`. A sparse checkout: `git sparse-checkout add FOLDER`, or `--ref HEAD`.\n',
    'heartbeat-missed': "# heartbeat-missed\n\nThe scheduled runs of the guard have stopped, or one is late.\n\n**Severity:** warning. It opens an issue when two runs in a row see it.\n\n## How it is found\n\nThe time since the last scheduled run in the history is longer than three times the usual one, and longer than all but one in a hundred. GitHub's schedules drift by an hour and more, so at least ten of them have to be known. A local run sees it too, once the branch of the history is fetched.\n\n## What the guard does\n\nSays so in the next run, of whatever event.\n\n## What you can do\n\n- Look under Actions whether the workflow is disabled, and enable it.\n- Set `heartbeat-url` to the address of a service that tells when no run comes at all.\n",
    'manifest-hostile': '# manifest-hostile\n\nA line of a manifest was turned down. The other lines are still verified.\n\n**Severity:** error; one for each line.\n\n## How it is found\n\nThe parser of manifests takes no line on trust. The reasons are listed below.\n\n- `absolute-path`: its path is absolute\n- `path-escape`: its path leaves the folder\n- `dot-segment`: its path has a . or .. segment\n- `empty-segment`: its path has an empty segment\n- `empty-name`: it names nothing\n- `git-dir`: its path enters .git\n- `nul`: its name has a NUL byte\n- `symlink`: it names a symbolic link\n- `symlink-ancestor`: a folder of its path is a symbolic link\n- `not-a-file`: it names something that is no regular file\n- `line-too-long`: the line is longer than 64 KiB\n- `malformed`: it is no checksum line\n- `bad-escape`: it has a backslash escape that does not exist\n- `control-character`: its name has a raw control character\n- `byte-order-mark`: it starts with a byte order mark\n- `utf-16`: it is UTF-16, not UTF-8\n- `conflicting-duplicate`: another line records a different digest for the same file\n- `case-collision`: its name differs from another only in upper and lower case\n- `normalisation-collision`: its name differs from another only in Unicode normalisation\n- `prefix-conflict`: it names as a file what another line names as a folder\n- `weak-algorithm`: its digest is not SHA-256\n- `conflict-marker`: it is the marker of an unresolved merge conflict\n- `truncated-tail`: the last line is cut off\n- `stdin-name`: it names standard input\n- `self-reference`: the manifest lists itself\n- `no-entry`: it has no checksum line at all\n- `incomplete`: it does not list what the checkpoints of its session say it lists: it was cut short.\n\n## What the guard does\n\nNever opens what such a line names.\n\n## What you can do\n\n- Correct the line, or remove it. `session-reliability verify --strict MANIFEST` names the same lines.\n',
    'manifest-unreadable': '# manifest-unreadable\n\nA manifest, a digest file or a checkpoint record cannot be used at all.\n\n**Severity:** error.\n\n## How it is found\n\nThe file is absent though its store needs it, may not be read, is too large, or is not what its format says.\n\n## What the guard does\n\nReports it; what the file would have claimed is unclaimed, and says so.\n\n## What you can do\n\n- Look at it: `git log -p -- FILE` shows when it was last whole.\n- Bring the whole version back: `git checkout COMMIT -- FILE`.\n',
    'object-corrupt': "# object-corrupt\n\nGit cannot read an object, or its bytes do not have its name.\n\n**Severity:** error.\n\n## How it is found\n\nGit does not check an object's id when it reads it. Here every object that is read is hashed again, and its id compared with its name.\n\n## What the guard does\n\nCounts the artifact as unverifiable and goes on with the others.\n\n## What you can do\n\n- `git fsck` names the damaged file. Move a damaged loose object aside, then fetch a sound copy: `git fetch --refetch REMOTE`.\n- Other clones of the repository very likely have it whole.\n",
    'object-missing': '# object-missing\n\nA tree names a git object that the object database does not have, in a clone that claims to be complete.\n\n**Severity:** error.\n\n## How it is found\n\nEvery object of the store is asked for. In a partial clone an absent object is `artifact-unverifiable` instead: it was never fetched.\n\n## What the guard does\n\nCounts the artifact as unverifiable and goes on with the others.\n\n## What you can do\n\n- Fetch it from another clone: `git fetch --refetch REMOTE`.\n- `git fsck --connectivity-only` lists all that is missing.\n',
    'permission-missing': "# permission-missing\n\nThe token may not do something that the guard is set to do.\n\n**Severity:** error when GitHub does not accept the token, warning when the input asks for it by name, else info.\n\n## How it is found\n\nGitHub turned a request down. The guard's label is made before any issue needs it, so that a token that cannot write issues is noticed at once.\n\n## What the guard does\n\nDoes what it may, and says what it could not.\n\n## What you can do\n\n- Add the line that is named under `permissions:` of the job.\n- Or switch off what needs it: `issues: false`, `status: false`, `history: cache`.\n- Pull requests of forks and of Dependabot have a token that only reads; there nothing is asked for and nothing is missed.\n",
    'queue-stuck': '# queue-stuck\n\nSomething that was to be written to GitHub failed eight times and is not tried again.\n\n**Severity:** warning. It opens an issue.\n\n## How it is found\n\nWhat fails is tried again by later runs, after a random wait of up to 5 minutes, then 10, 20 and so on up to 6 hours. After the eighth failure it waits for a person.\n\n## What the guard does\n\nKeeps it, and shows it.\n\n## What you can do\n\n- Mend the cause that is given.\n- Then `session-reliability queue retry KEY --history branch`, or `queue drop KEY`.\n',
    'rate-limit-exhausting': '# rate-limit-exhausting\n\nA GitHub rate limit will be used up before it is reset.\n\n**Severity:** warning.\n\n## How it is found\n\nThe use since the run before, in the same window, is drawn out to the time of the reset.\n\n## What the guard does\n\nGoes on. Below `rate-limit-buffer` it leaves out the requests that it can do without.\n\n## What you can do\n\n- Find what uses it up: the limit of `GITHUB_TOKEN` is shared by all workflows of the repository.\n- Run the heavy workflows less often, or at other times.\n',
    'rate-limit-low': '# rate-limit-low\n\nLess of a GitHub rate limit remains than the buffer asks for.\n\n**Severity:** warning.\n\n## How it is found\n\n`GET /rate_limit`, which costs nothing of the primary limit, is read once in a run. Each resource with less than `rate-limit-buffer` percent remaining is named, with the time at which it is refilled. A request that GitHub turns down for its rate, as its secondary limits do, is found as well.\n\n## What the guard does\n\nGoes on: reading the store needs no requests. It leaves out what it can do without, waits up to a minute when it is asked to, and queues what could not be written.\n\n## What you can do\n\n- Find what uses it up: the limit of `GITHUB_TOKEN` is shared by all workflows of the repository.\n- Run the heavy workflows less often, or at other times.\n',
    'reference-broken': "# reference-broken\n\nA record of the store names something that is not there.\n\n**Severity:** warning; the evidence says which `kind`: `artifact` is a file that a checkpoint's record names.\n\n## How it is found\n\nEvery path in the `sessions` of a checkpoint's `metadata.json` is looked for in the same tree.\n\n## What the guard does\n\nReports each thing named and absent once, with the record that names it.\n\n## What you can do\n\n- `git log --diff-filter=D REF -- PATH` says whether it was ever there, and which commit removed it.\n- Some versions of the tool that writes these records name a digest file that they never wrote: then there is nothing to restore.\n",
    'schedule-ending': '# schedule-ending\n\nGitHub is about to switch off the schedules of this repository.\n\n**Severity:** warning. It opens an issue.\n\n## How it is found\n\nThe repository is public, a schedule runs the guard, and nothing was pushed for 45 days. GitHub switches schedules off after 60.\n\n## What the guard does\n\nGoes on until it is switched off.\n\n## What you can do\n\n- Push a commit.\n- Or disable the workflow under Actions and enable it again.\n',
    'score-below-target': "# score-below-target\n\nThe reliability of the last 30 days is below its target.\n\n**Severity:** warning.\n\n## How it is found\n\nThe score is the share of the observed time in which GitHub's API could be used and every store could be read, times the share of the examined artifacts that match. It is below its target of 99.5 % when even the best reading is, in which all time that was not observed counts as up. It is told once 80 % of the time was observed.\n\n## What the guard does\n\nShows the score with its bounds in the summary.\n\n## What you can do\n\n- Mend the findings that brought it down; the report names them.\n- See the history for when it was down.\n",
    'session-incomplete': '# session-incomplete\n\nA session lacks a part that its format promises.\n\n**Severity:** warning.\n\n## How it is found\n\nA session of our own format holds a `context.json` and, once sealed, a `SHA256SUMS`. With Entire, each numbered folder of a checkpoint holds a `metadata.json` and, where the layout asks for it, a transcript.\n\n## What the guard does\n\nNames what is missing.\n\n## What you can do\n\n- A session that was never sealed: `session-reliability seal SESSION`.\n- See what the folder held before: `git log --stat REF -- FOLDER`.\n',
};

;// CONCATENATED MODULE: ./build/cli/nearest.js
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

;// CONCATENATED MODULE: ./build/cli/explain.js





/** No code is nearly as long. */
const MAX_CODE = 100;
const HELP = `Usage: session-reliability explain [CODE]

Says what a finding means, how it is found, what the guard does about it and what you can do. Without a CODE: lists all.
`;
/** `explain CODE`: the page about a finding, from the bundle. */
function explainCommand(args, io) {
    io.stdout.write(answer(args));
    return Promise.resolve(0);
}
function answer(args) {
    const [code, second] = args;
    if (code === '--help' || code === '-h')
        return HELP;
    if (code === undefined)
        return Object.entries(EXPLANATIONS).map(listed).join('');
    if (code.startsWith('-'))
        throw new settings_error/* SettingsError */.G(`explain takes no option "${(0,terminal/* terminalText */.e)(code)}" but --help`);
    if (second !== undefined)
        throw new settings_error/* SettingsError */.G(`explain takes one CODE; "${second}" is too many`);
    const page = Object.hasOwn(EXPLANATIONS, code) ? EXPLANATIONS[code] : undefined;
    if (page === undefined)
        throw new settings_error/* SettingsError */.G(noSuchCode(code));
    return page;
}
function noSuchCode(code) {
    const codes = Object.keys(EXPLANATIONS);
    const [shown, near] = [(0,terminal/* terminalText */.e)((0,visible_text/* shortened */.v)(code, MAX_CODE)), nearest(code.slice(0, MAX_CODE), codes)];
    return `"${shown}" is no code of a finding; ${near === null ? `there are ${codes.join(', ')}` : `is it ${near}?`}`;
}
function listed([code, page]) {
    return `${code.padEnd(24)}${page.split('\n')[2] ?? ''}\n`;
}


/***/ })

};
