import type { RateLimitFact } from '../../domain/github-facts.ts'
import { seen, unavailable } from '../../domain/observed.ts'
import type { Observed } from '../../domain/observed.ts'

const MS_PER_SECOND = 1_000
/** More than GitHub has ever had, and few enough to report. */
const MAX_RESOURCES = 64
/** Counts and times beyond these are nonsense, not limits: a billion requests, and the year 2286. */
const MAX_COUNT = 1_000_000_000
const MAX_SECONDS = 9_999_999_999

/**
 * The rate limits in the body of `GET /rate_limit`, ordered by resource. One that makes no sense spoils all: an answer
 * that is wrong in one place is not believed in the others. `rate`, which newer versions of the API drop, is not used.
 */
export function parseRateLimits(body: unknown): Observed<readonly RateLimitFact[]> {
  const resources = isObject(body) ? body['resources'] : undefined
  if (!isObject(resources)) return unavailable('the answer to GET /rate_limit has no "resources"')
  const rows = Object.entries(resources)
  if (rows.length > MAX_RESOURCES) return unavailable(`the answer to GET /rate_limit names ${rows.length} resources`)
  if (!rows.some(([name]) => name === 'core'))
    return unavailable('the answer to GET /rate_limit does not name the resource "core"')
  const limits: RateLimitFact[] = []
  for (const [name, row] of rows) {
    if (!/^[a-z][a-z0-9_]{0,63}$/.test(name))
      return unavailable('the answer to GET /rate_limit names a resource that is no word')
    const limit = parseRow(name, row)
    if (typeof limit === 'string')
      return unavailable(`the answer to GET /rate_limit has ${limit} for the resource "${name}"`)
    limits.push(limit)
  }
  return seen(limits.sort((a, b) => (a.resource < b.resource ? -1 : 1)))
}

/** One resource; or, as text, what is wrong with it. */
function parseRow(resource: string, row: unknown): RateLimitFact | string {
  if (!isObject(row)) return 'no object'
  const limit = countUpTo(MAX_COUNT, row['limit'])
  const remaining = countUpTo(MAX_COUNT, row['remaining'])
  const resetSeconds = countUpTo(MAX_SECONDS, row['reset'])
  // Older Enterprise servers leave `used` out.
  const used =
    row['used'] === undefined ? Math.max(0, (limit ?? 0) - (remaining ?? 0)) : countUpTo(MAX_COUNT, row['used'])
  if (limit === null) return 'no sensible "limit"'
  if (remaining === null || remaining > limit) return 'no sensible "remaining"'
  if (used === null) return 'no sensible "used"'
  if (resetSeconds === null) return 'no sensible "reset"'
  return { resource, limit, remaining, used, resetAtMs: resetSeconds * MS_PER_SECOND }
}

function countUpTo(most: number, value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most ? value : null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
