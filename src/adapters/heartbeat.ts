const TIMEOUT_MS = 10_000

/** Requests the address of a service that waits for it; null when that answered, else why not, without the address. */
export async function sendHeartbeat(url: string): Promise<string | null> {
  try {
    const { ok, status } = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' })
    return ok ? null : `the heartbeat-url answered ${status}`
  } catch {
    return 'the heartbeat-url did not answer'
  }
}
