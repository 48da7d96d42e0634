import type { CanaryFact } from '../domain/facts.ts'
import type { Verifier } from '../ports.ts'

const NAME = 'canary.txt'
const GOOD = 'The canary sings.\n'
/** SHA-256 of GOOD, taken with another program (`sha256sum`). */
const DIGEST = '418ed118469a23f50972769ce24f05f761006edc69586d2ce6319bafbdd43168'
const BAD = 'The canary sinks.\n'

/** Asks the verifier four questions whose answers are known, before anything it says is believed. */
export async function observeCanary(verifier: Verifier): Promise<CanaryFact> {
  const ask = async (
    name: CanaryFact['cases'][number]['name'],
    expected: string,
    listed: string,
    content: string | null,
  ): Promise<CanaryFact['cases'][number]> => {
    const bytes = content === null ? null : new TextEncoder().encode(content)
    const answered = await verifier
      .judge(`${DIGEST}  ${listed}\n`, NAME, bytes)
      .catch((error: unknown) => `failed: ${String(error)}`)
    return { name, expected, answered }
  }
  return {
    cases: [
      await ask('good', 'match', NAME, GOOD),
      await ask('bad', 'mismatch', NAME, BAD),
      await ask('missing', 'missing', NAME, null),
      await ask('hostile', 'rejected', `../${NAME}`, GOOD),
    ],
  }
}
