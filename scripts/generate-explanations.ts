import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './bundle.ts'

/** The module that carries docs/checks/*.md into the bundle; explain prints them from there. */
export function explanationsModule(): string {
  const pages = readdirSync(join(ROOT, 'docs/checks'))
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => [name.slice(0, -'.md'.length), readFileSync(join(ROOT, 'docs/checks', name), 'utf8')] as const)
  const rows = pages.map(([code, text]) => `  ${JSON.stringify(code)}: ${JSON.stringify(text)},\n`)
  return `/** The pages of docs/checks, by code. Generated from them by scripts/generate-explanations.ts; do not edit. */\nexport const EXPLANATIONS: Readonly<Record<string, string>> = {\n${rows.join('')}}\n`
}

/** Where it goes. */
export const EXPLANATIONS_FILE = join(ROOT, 'src/cli/explanations.generated.ts')

if (process.argv[1] === import.meta.filename) writeFileSync(EXPLANATIONS_FILE, explanationsModule())
