import { isAtLeast } from '../../domain/severity.ts'
import { defineCheck } from '../check.ts'
import { bagFindings } from './bag-problems.ts'

/** A BagIt bag can be read elsewhere, too. */
export const bagWarning = defineCheck({
  code: 'bag-warning',
  question: 'Is every BagIt bag free of what other programs or systems may not take?',
  assess: (facts, context) => bagFindings('bag-warning', facts, context, (severity) => !isAtLeast(severity, 'error')),
})
