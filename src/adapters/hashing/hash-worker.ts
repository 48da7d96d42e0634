import { parentPort, workerData } from 'node:worker_threads'
import { createHasher, finish } from './hash-requests.ts'
import type { AnswerMessage, BatchMessage } from './hash-messages.ts'
import { packReadings, unpackRequests } from './hash-messages.ts'

const started: unknown = workerData
if (parentPort !== null && isHashRole(started)) serve(parentPort, started.root)

function isHashRole(value: unknown): value is { readonly role: 'hash'; readonly root: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'role' in value &&
    value.role === 'hash' &&
    'root' in value &&
    typeof value.root === 'string'
  )
}

/** Answers batches in the order in which they come, for as long as the pool lives. */
function serve(port: NonNullable<typeof parentPort>, root: string): void {
  // A file that is not there costs an error; its stack is never shown, and collecting it is most of the cost.
  Error.stackTraceLimit = 0
  const hash = createHasher(root)
  port.on('message', ({ requests }: BatchMessage) => {
    const answer: AnswerMessage = {
      readings: packReadings(unpackRequests(requests).map((request) => finish(hash(request)))),
    }
    port.postMessage(answer)
  })
}
