import * as v from 'valibot'
import { MAX_ACCEPTANCES, MAX_LINE, MAX_UNUSABLE } from '../domain/acceptance.ts'
import type { Acceptance, AcceptedLines, UnusableLine } from '../domain/acceptance.ts'
import { acceptanceSchema } from './acceptance-shape.ts'
import { fingerprint } from './fingerprint.ts'
import { decodeStrictUtf8 } from './path-bytes.ts'

/** What a file of accepted findings says, line by line: one that cannot be used takes no other with it. The file may hold anything. */
export function parseAccepted(file: Uint8Array): AcceptedLines {
  const text = decodeStrictUtf8(file)
  if (text === null) return nothing('it is not UTF-8')
  const acceptances: Acceptance[] = []
  const unusable: UnusableLine[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    if (acceptances.length + unusable.length >= MAX_ACCEPTANCES)
      return nothing(`it has more than ${MAX_ACCEPTANCES} lines`)
    const parsed = parseLine(line)
    if (typeof parsed === 'string') unusable.push({ line: index + 1, reason: parsed })
    else acceptances.push(parsed)
  }
  return { acceptances, unusable: unusable.slice(0, MAX_UNUSABLE), unusableCount: unusable.length }
}

function nothing(reason: string): AcceptedLines {
  return { acceptances: [], unusable: [{ line: 0, reason }], unusableCount: 1 }
}

/** The acceptance that a line records, or why there is none; the line's own words are not repeated. */
function parseLine(line: string): Acceptance | string {
  if (line.length > MAX_LINE) return `it has more than ${MAX_LINE} characters`
  const parsed = v.safeParse(acceptanceSchema, jsonOf(line))
  if (!parsed.success) {
    const [issue] = parsed.issues
    const place = v.getDotPath(issue)
    return place === null ? 'it is no JSON object' : `its "${place}" is not what it should be`
  }
  const { code, fingerprint: recorded, subject } = parsed.output
  return recorded === fingerprint(code, subject) ? parsed.output : 'its "fingerprint" is not that of code and subject'
}

/** Undefined for what is no JSON. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The line that records an acceptance, with its line feed. */
export function formatAcceptance({ until, ...acceptance }: Acceptance): string {
  const { acceptedAt, author, code, evidence, fingerprint: recorded, reason, subject } = acceptance
  const named = { fingerprint: recorded, code, subject, evidence, reason, author }
  return `${JSON.stringify({ ...named, ...(until === null ? {} : { until }), acceptedAt })}\n`
}
