import type { Observed } from '../domain/observed.ts'
import { seen, unavailable } from '../domain/observed.ts'
import { decodeStrictUtf8 } from './path-bytes.ts'
import { JsonMachine } from './records/json-machine.ts'
import { pieceOf } from './records/piece.ts'

/** A JSON object whose members are still to be looked at. */
export type JsonObject = Readonly<Record<string, unknown>>

/** The JSON object that a file holds; unavailable, with the reason as the end of a sentence, when it holds none. */
export function parseJsonObject(bytes: Uint8Array): Observed<JsonObject> {
  const json = parseJson(bytes)
  if (!json.seen) return json
  return isJsonObject(json.value) ? seen(json.value) : unavailable('it is no JSON object')
}

/** Deeper nesting would run those out of stack who walk through it. */
const MAX_DEPTH = 500
/** Some hundred bytes of memory each. A record of the largest size that is read has half a million. */
const MAX_CONTAINERS = 4_000_000

/**
 * The JSON that a file holds; unavailable, with the reason as the end of a sentence, when it holds none, or more than a store
 * may make us build.
 */
export function parseJson(bytes: Uint8Array): Observed<unknown> {
  const text = decodeStrictUtf8(bytes)
  if (text === null) return unavailable('it is not UTF-8')
  const machine = new JsonMachine(MAX_DEPTH)
  machine.runOverLines(pieceOf(bytes), 0)
  if (machine.isTooDeep) return unavailable(`it is nested deeper than ${MAX_DEPTH} levels`)
  if (machine.containerCount > MAX_CONTAINERS)
    return unavailable(`it holds more than ${MAX_CONTAINERS} objects and lists`)
  try {
    const value: unknown = JSON.parse(text)
    return seen(value)
  } catch (error) {
    if (error instanceof SyntaxError) return unavailable('it is no JSON')
    throw error
  }
}

/** True for a JSON object; an array is none. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
