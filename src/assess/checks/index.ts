import { accepted } from './accepted.ts'
import { apiFailing } from './api-failing.ts'
import { apiSlow } from './api-slow.ts'
import { apiUnavailable } from './api-unavailable.ts'
import { heartbeatMissed } from './heartbeat-missed.ts'
import { permissionMissing } from './permission-missing.ts'
import { queueStuck } from './queue-stuck.ts'
import { rateLimitExhausting } from './rate-limit-exhausting.ts'
import { scheduleEnding } from './schedule-ending.ts'
import { scoreBelowTarget } from './score-below-target.ts'
import { artifactMissing } from './artifact-missing.ts'
import { artifactUnclaimed } from './artifact-unclaimed.ts'
import { artifactUnverifiable } from './artifact-unverifiable.ts'
import { bagInvalid } from './bag-invalid.ts'
import { bagWarning } from './bag-warning.ts'
import { conflictMarker } from './conflict-marker.ts'
import { digestMismatch } from './digest-mismatch.ts'
import { historyRewritten } from './history-rewritten.ts'
import { guardBlind } from './guard-blind.ts'
import { indexDisagrees } from './index-disagrees.ts'
import { manifestHostile } from './manifest-hostile.ts'
import { manifestUnreadable } from './manifest-unreadable.ts'
import { mergeLostUpdate } from './merge-lost-update.ts'
import { objectCorrupt } from './object-corrupt.ts'
import { objectMissing } from './object-missing.ts'
import { rateLimitLow } from './rate-limit-low.ts'
import { recordDamaged } from './record-damaged.ts'
import { referenceBroken } from './reference-broken.ts'
import { referenceOrphan } from './reference-orphan.ts'
import { sessionIncomplete } from './session-incomplete.ts'

/** Every check, in the order of their answers. */
export const CHECKS = [
  guardBlind,
  digestMismatch,
  artifactMissing,
  objectMissing,
  objectCorrupt,
  manifestUnreadable,
  manifestHostile,
  sessionIncomplete,
  bagInvalid,
  bagWarning,
  referenceBroken,
  referenceOrphan,
  indexDisagrees,
  conflictMarker,
  recordDamaged,
  mergeLostUpdate,
  historyRewritten,
  artifactUnverifiable,
  artifactUnclaimed,
  apiUnavailable,
  apiSlow,
  apiFailing,
  rateLimitLow,
  rateLimitExhausting,
  permissionMissing,
  heartbeatMissed,
  scheduleEnding,
  queueStuck,
  scoreBelowTarget,
  accepted,
] as const

/** The code of a check, and so of a finding. */
export type CheckCode = (typeof CHECKS)[number]['code']
