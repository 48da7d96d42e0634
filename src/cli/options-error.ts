import { SettingsError } from '../domain/settings-error.ts'

/** What `parseArgs` complained of, as a person should read it: its first sentence, and where to read more. */
export function optionsError(command: string, error: unknown): SettingsError {
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
  const [sentence = message] = message.split(/\. |\n/, 1)
  return new SettingsError(`${command}: ${sentence}; see ${command} --help`, { cause: error })
}
