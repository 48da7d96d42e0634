import { spawn } from 'node:child_process'
import { devNull } from 'node:os'
import { UnreadableError } from '../../domain/unreadable-error.ts'

/**
 * Runs git in the demo's own repository, apart from the user's configuration, and gives back its output without the last newline.
 * @throws UnreadableError when there is no git, or it fails.
 */
export async function demoGit(root: string, args: readonly string[], input = ''): Promise<string> {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_DIR: undefined,
    GIT_WORK_TREE: undefined,
    GIT_TEMPLATE_DIR: '',
  }
  const child = spawn('git', [...args], { cwd: root, env, stdio: ['pipe', 'pipe', 'inherit'] })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  const exitCode = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  }).catch((error: unknown) => {
    throw new UnreadableError('the demo needs git, and it could not be started', { cause: error })
  })
  child.stdin.on('error', () => child.kill())
  child.stdin.end(input)
  if ((await exitCode) !== 0) throw new UnreadableError(`git ${args[0] ?? ''} failed in ${root}`)
  return Buffer.concat(chunks).toString('utf8').trimEnd()
}
