import type { ArtifactFact } from '../../domain/store-facts.ts'
import type { TreePath } from '../../domain/path.ts'
import type { Backend, Verifier } from '../../ports.ts'
import { createMemoryBackend } from '../backends/memory.ts'
import { createSumsFormat } from './sums.ts'

const MANIFEST = 'SHA256SUMS'

/**
 * Judges one file under one manifest as a store of the format `sums` in memory is judged.
 * Answers with the verdict that `verdictOf` gives, or `rejected` when the manifest's line was turned down.
 */
export function createVerifier(verdictOf: (artifact: ArtifactFact) => string): Verifier {
  const format = createSumsFormat()
  return {
    judge: async (manifest, name, content) => {
      const files = new Map<TreePath, Uint8Array>([[MANIFEST, Buffer.from(manifest)]])
      if (content !== null) files.set(name, content)
      return judgeTree(createMemoryBackend(files), name)
    },
  }

  async function judgeTree(backend: Backend, name: TreePath): Promise<string> {
    const location = { id: 'sums:canary', root: '.', isConfigured: true }
    const store = await format.read(backend, location, await backend.list(), () => undefined)
    if (store.manifests.some((manifest) => manifest.rejectionCount > 0)) return 'rejected'
    const artifact = store.artifacts.find(({ path }) => path === name)
    return artifact === undefined ? 'unclaimed' : verdictOf(artifact)
  }
}
