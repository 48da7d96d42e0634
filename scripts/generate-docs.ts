import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { actionYml, withTables } from './docs/documents.ts'

const ROOT = join(import.meta.dirname, '..')

/** The generated documents as they should be, by file name. */
export async function generatedDocuments(): Promise<ReadonlyMap<string, string>> {
  const readme = withTables(readFileSync(join(ROOT, 'README.md'), 'utf8'))
  return new Map([
    ['action.yml', await formatted('action.yml', actionYml())],
    ['README.md', await formatted('README.md', readme)],
  ])
}

async function formatted(name: string, text: string): Promise<string> {
  const file = join(ROOT, name)
  return format(text, { ...(await resolveConfig(file)), filepath: file })
}

if (import.meta.main) {
  for (const [name, text] of await generatedDocuments()) writeFileSync(join(ROOT, name), text)
}
