/** More paths than this are not named to git: it is faster to look at them all. */
const MAX_PATHS = 200
/** What every system takes in one command line. */
const MAX_CHARACTERS = 16_000

/** True when git can be told to stay in these paths, which are bytes in latin1, on a command line. */
export function canBeNamed(paths: readonly string[]): boolean {
  return paths.length <= MAX_PATHS && paths.join('').length <= MAX_CHARACTERS && paths.every(isUtf8)
}

function isUtf8(path: string): boolean {
  const bytes = Buffer.from(path, 'latin1')
  return Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes)
}
