import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, bundle, filesBelow } from './bundle.ts'

/** Proves that dist/ is what src/ builds to, byte for byte; names every file that is not. */
function checkDist(): number {
  const fresh = mkdtempSync(join(tmpdir(), 'dist-'))
  try {
    bundle(fresh)
    const committedIn = join(ROOT, 'dist')
    const built = filesBelow(fresh)
    const committed = existsSync(committedIn) ? filesBelow(committedIn) : new Map<string, Buffer>()
    const stale = [...new Set([...built.keys(), ...committed.keys()])].filter(
      (name) =>
        !(built.get(name) ?? Buffer.from('\0absent')).equals(committed.get(name) ?? Buffer.from('\0absent too')),
    )
    for (const name of stale)
      process.stderr.write(`dist/${name} is not what src/ builds to; run npm run build and commit it\n`)
    return stale.length === 0 ? 0 : 1
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

process.exitCode = checkDist()
