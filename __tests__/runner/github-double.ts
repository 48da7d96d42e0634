import { expectAsDescribed } from '../github/description.ts'
import { serveGitHub } from '../github/server.ts'
import { createGitHubWorld } from '../github/world.ts'
import type { Exchange, Fault, GitHubWorld, WorldOptions, WorldRequest } from '../github/world.ts'

export type { Fault } from '../github/world.ts'

/** A GitHub on loopback that fails by script. */
export interface GitHubDouble {
  readonly url: string
  readonly world: GitHubWorld
  readonly requests: readonly WorldRequest[]
  readonly exchanges: readonly Exchange[]
  /** Fails when anything that was asked or answered is not as GitHub describes it. */
  readonly close: () => Promise<void>
}

export interface GitHubDoubleOptions extends Omit<WorldOptions, 'fault'> {
  /** The first request gets the first fault, and so on; afterwards all is well. */
  readonly faults?: readonly (Fault | null)[]
  /** Repeats the last fault for ever. */
  readonly isLastFaultForEver?: boolean
  /** Only requests like these fail. */
  readonly isFaulty?: (request: WorldRequest) => boolean
}

/** Starts a GitHub double on a free port of 127.0.0.1. */
export async function startGitHub(options: GitHubDoubleOptions): Promise<GitHubDouble> {
  const faults = [...(options.faults ?? [])]
  const requests: WorldRequest[] = []
  const world = createGitHubWorld({
    ...options,
    fault: (request) => {
      requests.push(request)
      if (options.isFaulty?.(request) === false) return null
      return (faults.length === 1 && options.isLastFaultForEver === true ? faults[0] : faults.shift()) ?? null
    },
  })
  const server = await serveGitHub(world)
  const close = async (): Promise<void> => {
    await server.close()
    expectAsDescribed(world)
  }
  return { url: server.url, world, requests, exchanges: world.exchanges, close }
}
