import { setTimeout as sleepMs } from 'node:timers/promises'
import { unavailable } from '../../domain/observed.ts'
import type { Unavailable } from '../../domain/observed.ts'
import { seen } from '../../domain/observed.ts'
import type { GitHub } from '../../ports.ts'
import type { Fetch } from './bounded-fetch.ts'
import { carryOutOn } from './carry-out.ts'
import { createClient } from './client.ts'
import type { Client } from './client.ts'
import { observeGitHub } from './observe-github.ts'
import type { GitHubPlace } from './place.ts'
import { createSend } from './send.ts'
import { readStatusPage } from './status-page.ts'

/** What GitHub is looked at with. */
export interface GitHubOptions {
  /** Empty for none: then GitHub is not asked. */
  readonly token: string
  /** `https://api.github.com`, or an Enterprise server's `https://HOST/api/v3`. */
  readonly apiUrl: string
  readonly place: GitHubPlace
  readonly nowMs: () => number
  /** Share of the rate limit, 0..1, below which only what is needed is asked for. */
  readonly bufferRatio: number
  /** In ms: an answer that takes so long is reason to ask the status page. */
  readonly slowMs: number
  /** Address of a summary as Statuspage writes it; empty for none. */
  readonly statusPageUrl: string
  /** Of one request, its body included. Default: 30 s. */
  readonly timeoutMs?: number
  /** Of all requests of the run. Default: 150 s. */
  readonly deadlineMs?: number
  /** Latency is told from at least so many requests. Default: 5. */
  readonly leastSamples?: number
  readonly fetch?: Fetch
  readonly sleep?: (ms: number) => Promise<void>
  /** In 0..1. */
  readonly random?: () => number
}

const TIMEOUT_MS = 30_000
const DEADLINE_MS = 150_000
const LEAST_SAMPLES = 5

/**
 * GitHub behind its REST API. Nothing is loaded before the first look. Reasons for `unavailable` say what to do, and
 * hold neither the token nor any text from the network.
 */
export function createGitHub(options: GitHubOptions): GitHub {
  const { place, nowMs, statusPageUrl, slowMs, fetch, leastSamples = LEAST_SAMPLES } = options
  let opened: Promise<Open | Unavailable> | undefined
  const open = async (): Promise<Open | Unavailable> => (opened ??= openClient(options))
  return {
    observe: async () => {
      const ready = await open()
      if ('reason' in ready) return ready
      const incidents = statusPageUrl === '' ? null : async () => readStatusPage(statusPageUrl, fetch)
      return seen(await observeGitHub({ ...ready, place, nowMs, incidents, slowMs, leastSamples }))
    },
    carryOut: async (step) => {
      const ready = await open()
      const reason =
        'reason' in ready ? ready.reason : 'the repository is not known; set GITHUB_REPOSITORY to owner/name'
      if ('reason' in ready || place.repository === null)
        return { step, result: 'refused', reason, permission: null, issue: null }
      return carryOutOn(step, { ...ready, repository: place.repository, guardId: place.guardId, nowMs })
    },
    requests: async () => {
      const ready = await opened
      return ready === undefined || 'reason' in ready ? [] : ready.client.requests()
    },
  }
}

interface Open {
  readonly client: Client
  readonly host: string
}

async function openClient(options: GitHubOptions): Promise<Open | Unavailable> {
  const { token, apiUrl } = options
  if (token === '')
    return unavailable('no token was given; leave the input github-token at its default, or set GITHUB_TOKEN')
  // A header cannot hold anything else; a client's complaint about it would quote the token.
  if (!/^[\x21-\x7e]+$/.test(token))
    return unavailable('the token holds characters that no token has; check the input github-token')
  const host = hostOf(apiUrl)
  if (host === null) return unavailable('GITHUB_API_URL is no address of the form https://HOST/PATH')
  const client = await clientOf(options)
  return 'reason' in client ? client : { client, host }
}

async function clientOf(options: GitHubOptions): Promise<Client | Unavailable> {
  const { token, apiUrl, nowMs, fetch, bufferRatio } = options
  const { timeoutMs = TIMEOUT_MS, deadlineMs = DEADLINE_MS, sleep = sleepMs, random = Math.random } = options
  try {
    const send = await createSend({ token, apiUrl, timeoutMs, ...(fetch === undefined ? {} : { fetch }) })
    return createClient({ send, nowMs, sleep, random, bufferRatio, deadlineMs })
  } catch (error) {
    if (error instanceof SyntaxError)
      return unavailable(
        "the event's payload at GITHUB_EVENT_PATH is no JSON, and GitHub's client does not start without it",
      )
    throw error
  }
}

/** Host and port; null when the text is no HTTP address, or holds a user or password, which must not get about. */
function hostOf(apiUrl: string): string | null {
  if (!URL.canParse(apiUrl)) return null
  const { protocol, host, username, password } = new URL(apiUrl)
  const isPlain = username === '' && password === ''
  return isPlain && (protocol === 'https:' || protocol === 'http:') ? host : null
}
