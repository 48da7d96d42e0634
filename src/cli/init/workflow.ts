/** Stands for an action that is not known; GitHub refuses it, so that it cannot become somebody else's by accident. */
export const UNKNOWN_ACTION = '<owner>/session-reliability@<commit>'

/** actions/checkout v6.0.0. */
const CHECKOUT = 'actions/checkout@1af3b93b6815bc44a9784bd300feb67ff0d1eeb3 # v6.0.0'

/** The workflow that `init` writes. `action` is what it uses, as OWNER/REPO@COMMIT. */
export function workflowText(action: string): string {
  return `# Watches over the session stores of this repository. Written by "session-reliability init"; change it as you like.
name: Session Reliability

on:
  # The whole run. GitHub delays and drops schedules; an odd minute is less crowded than the full hour. One job a run,
  # charged as one minute in a private repository.
  schedule:
    - cron: '17 * * * *'
  # Right after something was pushed. A branch that holds only a store, such as entire/checkpoints/v1, has no
  # workflow of its own and starts nothing: the schedule finds it.
  push:
  # Only what the change brings fails. A fork's read-only token is enough.
  pull_request:
  workflow_dispatch:

permissions:
  # To look. It changes no file.
  contents: read
  # To open one issue for each problem, keep it up to date and close it. Without this line there are no issues.
  issues: write
  # To set the status of the commit that was judged. Without this line there is none.
  statuses: write

# One run for a branch or pull request at a time; a started one is finished.
concurrency:
  group: session-reliability-\${{ github.ref }}
  cancel-in-progress: false

jobs:
  check:
    name: Check session stores
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: ${CHECKOUT}
        with:
          # The guard fetches what it needs with its own token.
          persist-credentials: false
      - uses: ${action}
        with:
          # never, warning, error, critical or new. Default: error, on pull requests new.
          fail-on: ''
          # Runs of the default branch are remembered in the Actions cache; "branch" keeps them on a branch as well, where
          # nothing expires, and takes contents: write.
          history: cache
          # Warn when less than this share of a GitHub rate limit remains, in percent.
          rate-limit-buffer: 20
`
}
