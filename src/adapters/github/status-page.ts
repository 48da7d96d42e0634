import { seen, unavailable } from '../../domain/observed.ts'
import type { Observed } from '../../domain/observed.ts'
import { boundedFetch } from './bounded-fetch.ts'
import type { Fetch } from './bounded-fetch.ts'
import * as v from 'valibot'
import { incidentsShape } from './shapes.ts'

const TIMEOUT_MS = 10_000
const MAX_INCIDENTS = 10
const MAX_NAME = 200

/** The names of the incidents that a status page reports just now, as `…/api/v2/summary.json` has them. Foreign text. */
export async function readStatusPage(
  url: string,
  fetch: Fetch = globalThis.fetch,
): Promise<Observed<readonly string[]>> {
  const failed = unavailable("GitHub's status page could not be read")
  try {
    const response = await boundedFetch(fetch)(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' })
    const page = v.safeParse(incidentsShape, response.ok ? await response.json() : null)
    if (!page.success) return failed
    return seen(page.output.incidents.slice(0, MAX_INCIDENTS).map(({ name }) => name.slice(0, MAX_NAME)))
  } catch {
    return failed
  }
}
