import * as v from 'valibot'
import type { Answer } from './answer.ts'

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const text = v.string()
const time = v.nullish(v.string())
const user = v.nullish(v.object({ login: text, type: v.optional(text) }))

/** What is read of an issue in a list ("List repository issues"). */
export const issueShape = v.object({
  number: id,
  title: text,
  body: v.nullish(text),
  state: v.picklist(['open', 'closed']),
  state_reason: v.nullish(text),
  closed_at: time,
  user,
  author_association: v.optional(text),
  labels: v.array(v.union([text, v.object({ name: v.nullish(text) })])),
  assignees: v.nullish(v.array(v.unknown())),
  comments: v.optional(v.number()),
  pull_request: v.optional(v.unknown()),
})

/** An issue in a list. */
export type IssueShape = v.InferOutput<typeof issueShape>

/** What is read of a comment ("List issue comments"). */
export const commentShape = v.object({
  body: v.nullish(text),
  created_at: text,
  user,
  author_association: v.optional(text),
})

/** What is read of a repository ("Get a repository"). */
export const repositoryShape = v.object({
  private: v.boolean(),
  archived: v.optional(v.boolean()),
  has_issues: v.optional(v.boolean()),
  pushed_at: time,
})

/** What is read of a commit's statuses ("Get the combined status for a specific reference"). */
export const statusShape = v.object({
  statuses: v.array(v.object({ context: text, state: text, description: v.nullish(text) })),
})

/** What is read of a user's permission ("Get repository permissions for a user"). */
export const permissionShape = v.object({ permission: text })

/** What is read of the answer to creating or changing an issue ("Create an issue", "Update an issue"). */
export const createdShape = v.object({ number: id })

/** What is read of the answer to creating a label ("Create a label"). */
export const labelShape = v.object({ name: text })

/** What is read of the answer to setting a status ("Create a commit status"). */
export const stateShape = v.object({ state: text, context: text })

/** What is read of the status page's summary. */
export const incidentsShape = v.object({ incidents: v.array(v.object({ name: text })) })

/** The answer's data when it is 200 or 201 and of the shape; else null. */
export function dataOf<T>(answer: Answer, shape: v.GenericSchema<unknown, T>): T | null {
  if (answer.kind !== 'answered' || (answer.status !== 200 && answer.status !== 201)) return null
  const parsed = v.safeParse(shape, answer.data)
  return parsed.success ? parsed.output : null
}

/** A time of GitHub's in ms since the epoch by this machine's clock; null for none. */
export function timeMs(iso: string | null | undefined): number | null {
  const ms = Date.parse(iso ?? '')
  return Number.isNaN(ms) || ms < 0 ? null : ms
}
