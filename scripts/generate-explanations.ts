import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'

const ROOT = join(import.meta.dirname, '..')
const PAGES = join(ROOT, 'docs/checks')
const MODULE = join(ROOT, 'src/cli/explanations.generated.ts')

/** The module that carries docs/checks/*.md into the bundle; explain prints them from there. */
export async function explanationsModule(): Promise<string> {
  const rows = readdirSync(PAGES)
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => [name.slice(0, -'.md'.length), readFileSync(join(PAGES, name), 'utf8')] as const)
    .map(([code, page]) => `${JSON.stringify(code)}: ${JSON.stringify(page)},\n`)
  const text = `/** The pages of docs/checks, by code. Generated from them by scripts/generate-explanations.ts; do not edit. */
export const EXPLANATIONS: Readonly<Record<string, string>> = {
${rows.join('')}}
`
  return format(text, { ...(await resolveConfig(MODULE)), filepath: MODULE })
}

if (import.meta.main) writeFileSync(MODULE, await explanationsModule())
