/** How bad a finding is, mildest first. */
export const SEVERITIES = ['info', 'warning', 'error', 'critical'] as const

/** How bad a finding is. */
export type Severity = (typeof SEVERITIES)[number]

/** True when `severity` is as bad as `floor` or worse. */
export function isAtLeast(severity: Severity, floor: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(floor)
}

/** How the guarded world is doing; the worst answer wins. */
export type Health = 'healthy' | 'degraded' | 'failing' | 'unknown'
