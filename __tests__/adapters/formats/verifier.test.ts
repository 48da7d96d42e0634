import { expect, test } from '@jest/globals'
import { createVerifier } from '../../../src/adapters/formats/verifier.ts'
import { verdictOf } from '../../../src/assess/verdict.ts'
import { observeCanary } from '../../../src/observe/canary.ts'
import { digestOf } from '../../builders/manifest.ts'

const verifier = createVerifier(verdictOf)

test('the verifier answers every canary case as it must', async () => {
  const { cases } = await observeCanary(verifier)
  expect(cases.map(({ answered }) => answered)).toEqual(cases.map(({ expected }) => expected))
  expect(cases.map(({ expected }) => expected)).toEqual(['match', 'mismatch', 'missing', 'rejected'])
})

test('a file that the manifest does not name is unclaimed', async () => {
  expect(await verifier.judge(`${digestOf('a')}  a\n`, 'b', Buffer.from('a'))).toBe('unclaimed')
})
