import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { seen } from '../../src/domain/observed.ts'
import { jsonReporter } from '../../src/report/reporters/index.ts'
import { anyFacts } from '../builders/arbitraries.ts'
import { aGitHub, aReading, aStore, anArtifact, facts } from '../builders/facts.ts'
import { aReport, reportOn } from '../builders/report.ts'

const schema: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/report.schema.json'), 'utf8'))
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
const isReport = ajv.compile(schema as object)

/** What is wrong with a report, after its way through JSON. */
function faults(report: object): readonly string[] {
  isReport(JSON.parse(JSON.stringify(report)))
  return (isReport.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

/** Every schema below this one that describes an object by its properties. */
function objectSchemas(
  node: unknown,
): readonly { properties: object; required?: unknown; additionalProperties?: unknown }[] {
  if (typeof node !== 'object' || node === null) return []
  const below = Object.values(node).flatMap(objectSchemas)
  return 'properties' in node && typeof node.properties === 'object' && node.properties !== null
    ? [{ ...node, properties: node.properties }, ...below]
    : below
}

/** A report in which every part that may be null is there. */
const whole = reportOn(
  facts({
    stores: [aStore({ artifacts: [anArtifact({ reading: aReading('damaged\n') })] })],
    unopened: [{ id: 'entire:gone', reason: 'it is gone' }],
    fetch: { remote: 'origin', refs: ['refs/heads/x'], failure: 'no answer', history: { failure: null } },
    github: seen(aGitHub()),
  }),
)

describe('docs/report.schema.json', () => {
  test('the report on a healthy world, and one with every part in it, satisfy it', () => {
    expect(faults(aReport())).toEqual([])
    expect(faults(whole)).toEqual([])
    expect([whole.findings.length, whole.unknowns.length]).toEqual([2, 1])
  })

  test('the report on any facts satisfies it', () => {
    fc.assert(
      fc.property(anyFacts, (of) => {
        expect(faults(reportOn(of))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('its keys and those of the report are the same: none is optional, none unknown', () => {
    const objects = objectSchemas(schema)
    expect(objects.length).toBeGreaterThan(10)
    for (const { properties, required, additionalProperties } of objects) {
      expect(required).toEqual(Object.keys(properties))
      expect(additionalProperties).toBe(false)
    }
  })

  test('a report with one key more or less, or another version, does not satisfy it', () => {
    const { fetch, ...less } = whole
    expect(fetch).not.toBeNull()
    expect(faults(less)).toEqual([" must have required property 'fetch'"])
    expect(faults({ ...whole, more: 1 })).toEqual([' must NOT have additional properties'])
    expect(faults({ ...whole, schema: 2 })).toEqual(['/schema must be equal to constant'])
  })

  test('the JSON of a report is one object with a newline at its end, the same each time', () => {
    const json = jsonReporter(whole)
    expect(json.endsWith('}\n')).toBe(true)
    expect(JSON.parse(json)).toEqual(whole)
    expect(jsonReporter(whole)).toBe(json)
  })
})
