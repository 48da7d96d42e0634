/** Every threshold of the guard, once. Each row: what it means, in which unit, and why this default. */
export interface Policy {
  /** Share of a rate limit that must remain, 0..1. A fifth leaves room for a whole run of every other workflow (R3). */
  readonly rateLimitBufferRatio: number
  /** How many names a finding shows as a sample. Enough to recognise a pattern, few enough to read. */
  readonly sampleCount: number
  /** How many findings about rejected lines one manifest may make; the rest are counted in the last. */
  readonly rejectionFindingsPerManifest: number
}

/** The defaults. */
export const DEFAULT_POLICY: Policy = {
  rateLimitBufferRatio: 0.2,
  sampleCount: 5,
  rejectionFindingsPerManifest: 100,
}
