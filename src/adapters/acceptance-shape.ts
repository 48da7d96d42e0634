import * as v from 'valibot'
import { MAX_AUTHOR, MAX_REASON, isDay } from '../domain/acceptance.ts'

/** The shape of one accepted finding; what else a line holds is left out. */
export const acceptanceSchema = v.object({
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, '16 hex digits')),
  code: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'the code of a finding'), v.maxLength(100)),
  subject: v.pipe(v.string(), v.minLength(1)),
  evidence: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, '32 hex digits')),
  reason: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_REASON)),
  author: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_AUTHOR)),
  until: v.optional(v.nullable(v.pipe(v.string(), v.check(isDay, 'a day such as 2026-12-31'))), null),
  acceptedAt: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/, 'a time in UTC')),
})
