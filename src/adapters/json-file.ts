import * as v from 'valibot'
import { SettingsError } from '../domain/settings-error.ts'

/** A larger text is refused before it is parsed. */
const MAX_CHARACTERS = 512 * 1024 * 1024
/** What we write is not a quarter as deep; what is much deeper would exhaust the stack of who walks it. */
const MAX_DEPTH = 64

/**
 * A value of some shape from JSON that a person gave us.
 * @throws SettingsError that names the file, what it should hold, and the first place that is wrong.
 */
export function parseJsonFile<T>(schema: v.GenericSchema<unknown, T>, text: string, name: string, what: string): T {
  if (text.length > MAX_CHARACTERS) throw new SettingsError(`${name} has more than ${MAX_CHARACTERS} characters`)
  const json = parseJson(text, name)
  if (isDeeperThan(MAX_DEPTH, json)) throw new SettingsError(`${name} is nested deeper than ${MAX_DEPTH} levels`)
  const parsed = v.safeParse(schema, json)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const place = v.getDotPath(issue) ?? 'the whole'
  throw new SettingsError(`${name} does not hold ${what}: at ${place}: ${complaint(issue)}`)
}

/** What should be there. What is there instead is not repeated: it may be of any length, and write to a terminal. */
function complaint({ type, message, expected }: v.BaseIssue<unknown>): string {
  return type === 'custom' ? message : `${expected ?? 'something else'} is expected`
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const [place] = /at position \d+/.exec(error instanceof Error ? error.message : '') ?? []
    throw new SettingsError(`${name} is no JSON${place === undefined ? '' : `: it goes wrong ${place}`}`, {
      cause: error,
    })
  }
}

/** Never looks further down than `levels`, so that its own stack is safe. */
function isDeeperThan(levels: number, json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false
  return levels === 0 || Object.values(json).some((value) => isDeeperThan(levels - 1, value))
}
