import * as v from 'valibot'

/** The shape of an event in facts and reports. */
export const eventSchema = v.object({
  ...{
    name: v.string(),
    isUntrusted: v.boolean(),
    baseCommit: v.nullable(v.string()),
    headCommit: v.nullable(v.string()),
  },
  ...{ isOfDefaultBranch: v.boolean(), isReadOnly: v.boolean(), schedule: v.nullable(v.string()) },
  ...{ runKey: v.string(), runUrl: v.string() },
})
