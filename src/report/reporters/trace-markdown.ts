import type { Finding } from '../../domain/finding.ts'
import { markdownCode, markdownText } from '../escape/markdown.ts'
import { traceOf } from '../trace.ts'

/** Where a good copy lies, and the command, on a line of its own in a cell of a table; empty when neither is known. */
export function traceMarkdown(finding: Pick<Finding, 'evidence'>): string {
  const trace = traceOf(finding)
  if (trace === null) return ''
  const { command, goodCopy } = trace
  const parts = [
    ...(goodCopy === null ? [] : [`good copy: ${markdownText(goodCopy)}`]),
    ...(command === null ? [] : [`command: ${markdownCode(command)}`]),
  ]
  return `<br>${parts.join('; ')}`
}
