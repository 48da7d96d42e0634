import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top of the checkout. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Compiles src/ and bundles it into `target`, which is emptied first. The same sources give the same bytes on every machine. */
export function bundle(target: string): void {
  const work = mkdtempSync(join(tmpdir(), 'bundle-'))
  try {
    const node = (script: string, ...args: readonly string[]): void => {
      execFileSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
        cwd: ROOT,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
    }
    node('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', join(ROOT, 'build'))
    node('@vercel/ncc/dist/ncc/cli.js', 'build', 'build/index.js', '-o', work, '--no-source-map-register', '--quiet')
    rmSync(target, { recursive: true, force: true })
    cpSync(work, target, { recursive: true })
    for (const name of readdirSync(target).filter((file) => file.endsWith('.js'))) {
      const text = readFileSync(join(target, name), 'utf8')
      const whole = name === 'index.js' ? `#!/usr/bin/env node\n${withoutShebang(text)}` : text
      writeFileSync(join(target, name), inAscii(whole))
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
    rmSync(join(ROOT, 'build'), { recursive: true, force: true })
  }
}

/** V8 holds and reads a script of ASCII in half the memory that one other character makes it take. */
function inAscii(script: string): string {
  return script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function withoutShebang(text: string): string {
  return text.startsWith('#!') ? text.slice(text.indexOf('\n') + 1) : text
}

/** Every file below a folder with its bytes, by relative path. */
export function filesBelow(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(names.map((name) => [name.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(name)]))
}
