/** The user's settings or arguments are wrong. The message is one line that names the setting and what it takes. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}
