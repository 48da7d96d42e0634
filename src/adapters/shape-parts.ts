import * as v from 'valibot'
import { isDigest } from '../domain/digest.ts'
import type { Digest } from '../domain/digest.ts'

/** A whole number from 0. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** Milliseconds since the epoch that a Date can hold (ECMA-262, "Time Values and Time Range"). */
export const timeMs = v.pipe(count, v.maxValue(8_640_000_000_000_000))
/** A SHA-256 in lowercase hex. */
export const digest = v.custom<Digest>(
  (input) => typeof input === 'string' && isDigest(input),
  'no SHA-256 in lowercase hex',
)

/** Counted from 1. */
export const line = v.pipe(count, v.minValue(1))

type ObservedSchema<T extends v.GenericSchema> = v.UnionSchema<
  [
    v.ObjectSchema<{ readonly seen: v.LiteralSchema<true, undefined>; readonly value: T }, undefined>,
    v.ObjectSchema<
      { readonly seen: v.LiteralSchema<false, undefined>; readonly reason: v.StringSchema<undefined> },
      undefined
    >,
  ],
  undefined
>

/** What was seen, or why it was not. */
export function observed<T extends v.GenericSchema>(value: T): ObservedSchema<T> {
  return v.union([v.object({ seen: v.literal(true), value }), v.object({ seen: v.literal(false), reason: v.string() })])
}
