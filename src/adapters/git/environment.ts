import { devNull } from 'node:os'

/** Variables of git's own that say how it was installed or how the network is reached; every other `GIT_…` would redirect it. */
const KEPT_GIT_VARIABLES =
  /^GIT_(EXEC_PATH|CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|SSL_.*|PROXY_.*|HTTP_PROXY_AUTHMETHOD|SSH|SSH_COMMAND|SSH_VARIANT)$/

/** Variables that carry secrets or belong to the runner: no child process needs them. */
const WITHHELD = /^(INPUT_|ACTIONS_)|TOKEN|SECRET|PASSWORD|^(SSH_ASKPASS|GIT_ASKPASS)$/i

/**
 * The environment of a git process: no redirection by the caller's `GIT_…` variables, no replace refs, no grafts, no prompt, no lazy
 * fetch, no protocol at all. Secrets stay behind.
 */
export function gitEnvironment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  // Windows does not tell GIT_DIR from Git_Dir.
  const kept = Object.entries(own).filter(
    ([name]) => !WITHHELD.test(name) && (!/^GIT_/i.test(name) || KEPT_GIT_VARIABLES.test(name.toUpperCase())),
  )
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    // Empty, and not unset: else the repository's core.askPass would be run.
    GIT_ASKPASS: '',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ALLOW_PROTOCOL: '',
    GIT_PAGER: 'cat',
  }
}

/** Configuration that every git process gets, stronger than any file: nothing of the repository's own is run. */
export const SAFE_CONFIGURATION: readonly string[] = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.untrackedCache=false',
  '-c',
  'protocol.ext.allow=never',
  '-c',
  'gc.auto=0',
  // A copy of what commits say: it costs time to do without, and a false one would cost the truth.
  '-c',
  'core.commitGraph=false',
  // No file of grafts is read, and git says so all the same.
  '-c',
  'advice.graftFileDeprecated=false',
  '-c',
  'maintenance.auto=false',
]
