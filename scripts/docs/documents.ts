import { SETTINGS } from '../../src/settings.ts'
import type { Setting } from '../../src/settings.ts'
import { OUTPUTS } from './outputs.ts'

const ROWS: readonly Setting<unknown>[] = Object.values(SETTINGS)
const INPUTS = ROWS.filter(({ where }) => where !== 'command-line')

/** action.yml, from the tables of settings and outputs. */
export function actionYml(): string {
  const inputs = INPUTS.map(
    ({ name, help, default: byDefault }) =>
      `  ${name}:\n    description: ${quoted(help)}\n    required: false\n    default: ${quoted(byDefault)}\n`,
  )
  const outputs = OUTPUTS.map(([name, meaning]) => `  ${name}:\n    description: ${quoted(meaning)}\n`)
  return `# Written by scripts/generate-docs.ts from src/settings.ts; change it there.
name: Session Reliability
description: Watches over session stores in git, verifies every recorded SHA-256, and names what is wrong.
author: Session Reliability contributors
branding:
  icon: shield
  color: green
inputs:
${inputs.join('')}outputs:
${outputs.join('')}runs:
  using: node24
  main: dist/index.js
`
}

/** The tables of the README, by the name of their marker. */
export function readmeTables(): ReadonlyMap<string, string> {
  return new Map([
    ['inputs', table(['Input', 'Option', 'Default', 'Meaning'], ROWS.map(settingCells))],
    [
      'outputs',
      table(
        ['Output', 'Meaning'],
        OUTPUTS.map(([name, meaning]) => [code(name), meaning]),
      ),
    ],
  ])
}

/** The README with every generated table replaced. @throws Error when a marker is missing. */
export function withTables(readme: string): string {
  return [...readmeTables()].reduce((text, [name, rows]) => {
    const [start, end] = [`<!-- ${name}: written by scripts/generate-docs.ts -->`, `<!-- /${name} -->`]
    const [from, to] = [text.indexOf(start), text.indexOf(end)]
    if (from < 0 || to < from) throw new Error(`README.md lacks the markers ${start} and ${end}`)
    return `${text.slice(0, from + start.length)}\n\n${rows}\n${text.slice(to)}`
  }, readme)
}

function settingCells({ name, where, placeholder, default: byDefault, help }: Setting<unknown>): readonly string[] {
  const isToggle = placeholder === null && byDefault === 'true'
  const option = `--${isToggle ? 'no-' : ''}${name}${placeholder === null ? '' : ` ${placeholder}`}`
  return [
    where === 'command-line' ? '–' : code(name),
    where === 'action' ? '–' : code(option),
    byDefault === '' ? '–' : code(byDefault),
    help.replaceAll('|', '\\|'),
  ]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``
}

function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`
}
