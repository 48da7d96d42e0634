/** The part of `fetch` that is used here. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** A hundred issues of 65,536 characters each are 6.5 MB; a longer answer is not one that is read here. */
const ANSWER_LIMIT_BYTES = 16 * 1024 * 1024

/** Statuses whose answers have no body (Fetch Standard, "null body status"). */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304])

/**
 * A `fetch` that reads the whole answer before it returns: a body that breaks off rejects like a connection that
 * breaks, and one that never ends is cut off with an error of the code EMSGSIZE.
 */
export function boundedFetch(inner: Fetch): Fetch {
  return async (url, init) => {
    const response = await inner(url, init)
    const body = await readBounded(response.body)
    const headers = new Headers([...response.headers])
    return new Response(WITHOUT_BODY.has(response.status) ? null : body, { status: response.status, headers })
  }
}

async function readBounded(body: AsyncIterable<Uint8Array> | null): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let sizeBytes = 0
  for await (const chunk of body ?? []) {
    sizeBytes += chunk.length
    if (sizeBytes > ANSWER_LIMIT_BYTES) throw Object.assign(new Error('the answer is too long'), { code: 'EMSGSIZE' })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
