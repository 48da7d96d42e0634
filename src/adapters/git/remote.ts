import { firstLine, linesOf, runGit } from './run-git.ts'
import type { GitResult } from './run-git.ts'

/** A secret for one server, and for no other. */
export interface Credential {
  /** Empty for none. */
  readonly token: string
  /** Such as `https://github.com`. */
  readonly serverUrl: string
}

/** The remote that a clone came from. */
export interface Remote {
  readonly name: string
  readonly url: string
}

/** `origin`, or the only remote; null when there is none. */
export async function remoteOf(gitDir: string): Promise<Remote | null> {
  const remotes = linesOf((await runGit(gitDir, [`--git-dir=${gitDir}`, 'remote'])).stdout)
  const name = remotes.includes('origin') ? 'origin' : remotes.length === 1 ? remotes[0] : undefined
  if (name === undefined) return null
  const { stdout } = await runGit(gitDir, [`--git-dir=${gitDir}`, 'remote', 'get-url', '--', name])
  return { name, url: linesOf(stdout)[0] ?? '' }
}

/**
 * Configuration against programs that a repository's own configuration names for the network. Whoever wants another ssh says so in the
 * environment, with GIT_SSH_COMMAND or GIT_SSH, which is not the repository's.
 */
function withoutPrograms(): readonly string[] {
  const ssh = process.env['GIT_SSH'] === undefined ? ['core.sshCommand=ssh'] : []
  const settings = ['credential.helper=', 'core.alternateRefsCommand=true', ...ssh]
  return settings.flatMap((setting) => ['-c', setting])
}

/** The program at the other end of a fetch, whatever the configuration of the remote names. */
export const UPLOAD_PACK = '--upload-pack=git-upload-pack'
/** The same of a push. */
export const RECEIVE_PACK = '--receive-pack=git-receive-pack'

/** What a network process of git gets beside its own arguments. */
export interface Access {
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

/**
 * How a network process gets its credential: in the environment of that process alone, and only for the server that it is
 * for. actions/checkout may have left a header in the configuration; two are refused, so the list is emptied first.
 */
export async function accessTo(url: string, { token, serverUrl }: Credential): Promise<Access> {
  const args = [...withoutPrograms(), '-c', 'http.lowSpeedLimit=1000', '-c', 'http.lowSpeedTime=30']
  const env = {
    GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
    // Empty, and not unset: else core.gitProxy would be run.
    GIT_PROXY_COMMAND: process.env['GIT_PROXY_COMMAND'] ?? '',
  }
  const origin = originOf(url)
  if (token === '' || origin === null || origin !== originOf(serverUrl))
    return { args: origin === null ? args : [...args, ...(await ownHelpers())], env }
  const key = `http.${origin}/.extraheader`
  return {
    args: [...args, '-c', 'http.followRedirects=false'],
    env: {
      ...env,
      GIT_CONFIG_COUNT: '2',
      ...{ GIT_CONFIG_KEY_0: key, GIT_CONFIG_VALUE_0: '' },
      ...{ GIT_CONFIG_KEY_1: key, GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basicOf(token)}` },
    },
  }
}

/** What keeps the passwords of whoever runs this: named by their own configuration, and not by the repository's. */
async function ownHelpers(): Promise<readonly string[]> {
  const scopes = await Promise.all(
    ['--system', '--global'].map(async (scope) =>
      runGit('/', ['config', scope, '--null', '--get-regexp', String.raw`^credential\..*helper$`]),
    ),
  )
  const settings = scopes.flatMap(({ stdout }) => stdout.toString('utf8').split('\0').filter(Boolean))
  return settings.flatMap((setting) => ['-c', setting.replace('\n', '=')])
}

function basicOf(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64')
}

function originOf(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  return new URL(url).origin
}

/** Why a network process failed, for people; free of secrets. */
export function whyFailed({ exitCode, stderr }: GitResult, credential: Credential): string {
  if (exitCode === null) return 'the remote did not answer in time'
  const line = stderr.split('\n').find((candidate) => candidate.startsWith('fatal:')) ?? stderr
  return withoutSecrets(firstLine(line) || 'git failed and did not say why', credential)
}

/** The message without the token, in any spelling, and without credentials in URLs. */
function withoutSecrets(message: string, { token }: Credential): string {
  const secrets = token === '' ? [] : [token, basicOf(token), encodeURIComponent(token)]
  const plain = secrets.reduce((text, secret) => text.replaceAll(secret, '***'), message)
  return plain.replace(/\/\/[^/@\s']+@/g, '//***@')
}
