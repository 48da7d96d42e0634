import * as v from 'valibot'
import { SettingsError } from '../domain/settings-error.ts'

/** A larger text is refused before it is parsed. */
const MAX_CHARACTERS = 512 * 1024 * 1024

/**
 * A value of some shape from JSON that a person gave us.
 * @throws SettingsError that names the file, what it should hold, and the first place that is wrong.
 */
export function parseJsonFile<T>(schema: v.GenericSchema<unknown, T>, text: string, name: string, what: string): T {
  if (text.length > MAX_CHARACTERS) throw new SettingsError(`${name} has more than ${MAX_CHARACTERS} characters`)
  const parsed = v.safeParse(schema, parseJson(text, name))
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const place = v.getDotPath(issue) ?? 'the whole'
  throw new SettingsError(`${name} does not hold ${what}: at ${place}: ${issue.message}`)
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new SettingsError(
      `${name} is no JSON: ${error instanceof Error ? error.message.split('\n', 1).join('') : String(error)}`,
      { cause: error },
    )
  }
}
