import { LEFT_OUT } from '../../domain/store-facts.ts'
import { unavailable } from '../../domain/observed.ts'
import type { Reading } from '../../domain/store-facts.ts'
import type { Backend } from '../../ports.ts'
import type { WorkTreeListing } from './list-work-tree.ts'

/** The same work tree, but that a file which a sparse checkout leaves out is `not-fetched`, and not absent. */
export function withSparse(workTree: Backend, list: () => Promise<WorkTreeListing>): Backend {
  return {
    ...workTree,
    readTexts: async (paths, limitBytes) => {
      const texts = await workTree.readTexts(paths, limitBytes)
      const { leftOut } = await list()
      return new Map(
        [...texts].map(([path, text]) => [path, text === null && leftOut.has(path) ? unavailable(LEFT_OUT) : text]),
      )
    },
    read: async (requests, progress) => {
      const readings = await workTree.read(requests, progress)
      const { leftOut } = await list()
      if (leftOut.size === 0) return readings
      return readings.map((reading, index): Reading => {
        const isLeftOut = requests[index]?.paths.some((path) => leftOut.has(path)) === true
        if (reading.kind !== 'absent' || !isLeftOut) return reading
        return { kind: 'unreadable', cause: 'not-fetched', detail: LEFT_OUT }
      })
    },
  }
}
