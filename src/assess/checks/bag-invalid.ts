import { isAtLeast } from '../../domain/severity.ts'
import { defineCheck } from '../check.ts'
import { bagFindings } from './bag-problems.ts'

/** R49: a BagIt bag is what RFC 8493, or the draft that it declares, asks for. */
export const bagInvalid = defineCheck({
  code: 'bag-invalid',
  question: 'Is every BagIt bag complete and well formed?',
  assess: (facts, context) => bagFindings('bag-invalid', facts, context, (severity) => isAtLeast(severity, 'error')),
})
