import type { TreePath } from '../../domain/path.ts'

const IS_WINDOWS = process.platform === 'win32'
/** A separator, a stream, a wildcard, or what Windows drops or forbids: no file of a tree is called so there. */
const FOREIGN = /[\\:*?"<>|\0-\x1f\uDC80-\uDCFF]|[. ](?:\/|$)/u
const DEVICE = /(?:^|\/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.[^/]*)?(?:\/|$)/i

/**
 * True for a name that cannot be a file's on this system, and that the system would take for something else: on Windows
 * `a\b`, `a:stream` and `CON`.
 */
export function isForeignName(path: TreePath, isWindows: boolean = IS_WINDOWS): boolean {
  return isWindows && (FOREIGN.test(path) || DEVICE.test(path))
}
