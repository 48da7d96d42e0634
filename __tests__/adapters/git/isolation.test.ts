import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { devNull } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { gitEnvironment } from '../../../src/adapters/git/environment.ts'
import { aFolder } from '../../builders/folder.ts'
import type { TestFolder } from '../../builders/folder.ts'
import { aRepository } from '../../builders/git.ts'
import type { TestRepository } from '../../builders/git.ts'
import { digestOf } from '../../builders/manifest.ts'
import { open } from '../../builders/open.ts'

const silent = (): void => undefined
const onPosix = process.platform === 'win32' ? describe.skip : describe

let own: NodeJS.ProcessEnv
let folder: TestFolder
let repository: TestRepository

beforeEach(() => {
  own = { ...process.env }
  folder = aFolder()
  repository = aRepository()
  repository.commit('refs/heads/main', { '.gitattributes': '* filter=evil diff=evil\n', f: 'content' })
  repository.git(['reset', '-q', '--hard'])
})

afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in own)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, own)
  folder.remove()
  repository.remove()
})

/** Does everything that the guard does with a repository, fetching aside. */
async function useAll(): Promise<void> {
  const { repository: opened } = await open(repository.root)
  await opened.describe()
  const refs = await opened.listRefs()
  const head = await opened.resolve('main')
  const backend = opened.treeOf('main', head?.commit ?? '')
  for (const tree of [backend, opened.workTree(), await opened.treesBelow('refs/heads/', refs)]) {
    await tree?.list()
    await tree?.readTexts(['f'], 100)
    await tree?.read([{ paths: ['f'], isHashed: true }], silent)
  }
  await opened.changedPaths(head?.commit ?? '', head?.commit ?? '')
}

/** A program that leaves a mark when it is run. */
function trap(): { readonly command: string; readonly wasRun: () => boolean } {
  const mark = join(folder.root, 'mark')
  folder.write('trap', `#!/bin/sh\ntouch '${mark}'\nexit 1\n`)
  const command = join(folder.root, 'trap')
  chmodSync(command, 0o755)
  return { command, wasRun: () => existsSync(mark) }
}

onPosix('nothing of a repository is run', () => {
  test.each([
    'core.fsmonitor',
    'core.pager',
    'pager.ls-files',
    'core.editor',
    'core.sshCommand',
    'core.askPass',
    'core.alternateRefsCommand',
    'credential.helper',
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'filter.evil.clean',
    'filter.evil.smudge',
    'filter.evil.process',
    'alias.rev-parse',
    'alias.ls-files',
    'alias.cat-file',
    'gpg.program',
  ])('%s of its configuration is not', async (key) => {
    const { command, wasRun } = trap()
    repository.git(['config', key, key.startsWith('alias.') ? `!${command}` : command])
    repository.git(['config', 'filter.evil.required', 'true'])
    await useAll()
    expect(wasRun()).toBe(false)
  })

  test('its hooks are not, wherever they lie', async () => {
    const { command, wasRun } = trap()
    const hooks = join(repository.gitDir, 'hooks')
    for (const name of [
      'post-index-change',
      'reference-transaction',
      'post-checkout',
      'fsmonitor-watchman',
      'pre-auto-gc',
    ]) {
      mkdirSync(hooks, { recursive: true })
      writeFileSync(join(hooks, name), readFileSync(command))
      chmodSync(join(hooks, name), 0o755)
    }
    repository.git(['config', 'core.hooksPath', hooks])
    await useAll()
    expect(wasRun()).toBe(false)
  })

  test('nothing that the environment names is run instead of git, or by it', async () => {
    const { command, wasRun } = trap()
    const names = [
      'GIT_EXTERNAL_DIFF',
      'GIT_PAGER',
      'PAGER',
      'GIT_EDITOR',
      'GIT_ASKPASS',
      'SSH_ASKPASS',
      'GIT_PROXY_COMMAND',
    ]
    for (const name of names) process.env[name] = command
    Object.assign(process.env, {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: command,
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${command}'`,
    })
    await useAll()
    expect(wasRun()).toBe(false)
  })
})

describe('the environment of whoever calls', () => {
  test.each(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_NAMESPACE'])(
    '%s does not lead elsewhere',
    async (name) => {
      const other = aRepository()
      other.commit('refs/heads/main', { g: 'other' })
      process.env[name] = other.gitDir
      try {
        const { repository: opened } = await open(repository.root)
        expect(await opened.describe()).toMatchObject({ root: repository.root, headRef: 'refs/heads/main' })
        const head = await opened.resolve('main')
        expect((await opened.treeOf('main', head?.commit ?? '').list()).map(({ path }) => path)).toContain('f')
        expect((await opened.workTree()?.list())?.map(({ path }) => path)).toContain('f')
      } finally {
        other.remove()
      }
    },
  )

  test('git runs where one of its own hooks would have started the guard', async () => {
    Object.assign(process.env, {
      GIT_DIR: '.git',
      GIT_INDEX_FILE: '.git/index',
      GIT_PREFIX: 'x/',
      GIT_QUARANTINE_PATH: '/x',
    })
    const [reading] = await readMain()
    expect(reading).toMatchObject({ kind: 'read', sha256: digestOf('content') })
  })

  test('keeps what git needs to be found and to reach the network, and no secret', () => {
    const environment = gitEnvironment({
      ...{
        PATH: '/bin',
        HOME: '/home/x',
        GIT_SSL_CAINFO: '/ca',
        GIT_SSH_COMMAND: 'ssh -i key',
        https_proxy: 'http://p',
      },
      ...{
        GITHUB_TOKEN: 's',
        'INPUT_GITHUB-TOKEN': 's',
        ACTIONS_RUNTIME_TOKEN: 's',
        AWS_SECRET_ACCESS_KEY: 's',
        NPM_TOKEN: 's',
      },
      ...{
        MY_PASSWORD: 's',
        ACTIONS_RESULTS_URL: 's',
        GIT_DIR: 'x',
        Git_Dir: 'x',
        GIT_TRACE_CURL: '1',
        GIT_CONFIG_PARAMETERS: 'x',
      },
    })
    expect(environment).toEqual({
      ...{
        PATH: '/bin',
        HOME: '/home/x',
        GIT_SSL_CAINFO: '/ca',
        GIT_SSH_COMMAND: 'ssh -i key',
        https_proxy: 'http://p',
      },
      ...{
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: devNull,
        GIT_NO_LAZY_FETCH: '1',
      },
      ...{ GIT_OPTIONAL_LOCKS: '0', GIT_ALLOW_PROTOCOL: '', GIT_PAGER: 'cat' },
    })
  })

  onPosix('and its processes', () => {
    test('no process of git sees a secret of the runner', async () => {
      const seen = join(folder.root, 'seen')
      const real = process.env['PATH'] ?? ''
      folder.write('bin/git', `#!/bin/sh\nenv >> '${seen}'\nPATH='${real}' exec git "$@"\n`)
      chmodSync(join(folder.root, 'bin/git'), 0o755)
      Object.assign(process.env, {
        'INPUT_GITHUB-TOKEN': 'canary-1',
        GITHUB_TOKEN: 'canary-2',
        ACTIONS_ID_TOKEN_REQUEST_URL: 'canary-3',
      })
      process.env['PATH'] = `${join(folder.root, 'bin')}${delimiter}${real}`
      await useAll()
      expect(readFileSync(seen, 'utf8')).toContain('GIT_TERMINAL_PROMPT=0')
      expect(readFileSync(seen, 'utf8')).not.toContain('canary')
    })
  })
})

async function readMain() {
  const { repository: opened } = await open(repository.root)
  const head = await opened.resolve('main')
  return opened.treeOf('main', head?.commit ?? '').read([{ paths: ['f'], isHashed: true }], silent)
}

describe('a repository of another user', () => {
  const asRoot = process.getuid?.() === 0 ? test : test.skip
  asRoot('is refused in one line that says how to allow it', async () => {
    const { chownSync } = await import('node:fs')
    for (const path of [repository.root, repository.gitDir]) chownSync(path, 65_534, 65_534)
    Object.assign(process.env, { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', SUDO_UID: '' })
    await expect(open(repository.root)).rejects.toMatchObject({
      name: 'UnreadableError',
      message: expect.stringMatching(/belongs to another user.*git config --global --add safe\.directory [^\n]+$/),
    })
    rmSync(repository.root, { recursive: true })
  })
})
