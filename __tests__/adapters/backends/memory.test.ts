import { createMemoryBackend } from '../../../src/adapters/backends/memory.ts'
import { describeBackend } from '../../contracts/backend-contract.ts'

describeBackend(
  'memory',
  (files) => {
    const contents = Object.entries(files).map(([path, content]) => [path, Buffer.from(content)] as const)
    return Promise.resolve({ backend: createMemoryBackend(new Map(contents)), close: () => undefined })
  },
  { hasRawPaths: true },
)
