import type { AssessedFinding } from '../assess/assessment.ts'
import type { Severity } from '../domain/severity.ts'
import { worstFirst } from './words.ts'

/** Findings that say the same of many subjects. */
export interface FindingGroup {
  readonly code: string
  readonly severity: Severity
  readonly findings: readonly AssessedFinding[]
}

/** Findings grouped by severity and code: the worst first, then by code; within a group in their own order. */
export function groupFindings(findings: readonly AssessedFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, AssessedFinding[]>()
  for (const finding of findings) {
    const key = `${worstFirst.indexOf(finding.severity)} ${finding.code}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) =>
      group[0] === undefined ? [] : [{ code: group[0].code, severity: group[0].severity, findings: group }],
    )
}
