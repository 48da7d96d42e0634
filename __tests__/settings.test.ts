import { describe, expect, test } from '@jest/globals'
import { SETTINGS, SettingsError, parseSettings } from '../src/settings.ts'

const parse = (given: Record<string, string>, where: 'action' | 'command-line' = 'action') =>
  parseSettings(new Map(Object.entries(given)), where)

describe('settings', () => {
  test('nothing given means the defaults', () => {
    expect(parse({})).toMatchObject({
      repo: '.',
      ref: '',
      store: [],
      exclude: [],
      failOn: null,
      fetch: null,
      github: true,
      rateLimitBuffer: 0.2,
    })
  })

  test('an empty text counts as not given, as the runner hands it over', () => {
    expect(parse({ 'fail-on': '', 'rate-limit-buffer': '', repo: '' })).toEqual(parse({}))
  })

  test('a list has one value a line; blank lines and blanks around do not count', () => {
    expect(parse({ store: '\n sums=a \n\nentire=b\n' }).store).toEqual(['sums=a', 'entire=b'])
  })

  test.each(['true', 'True', 'TRUE'])('YAML 1.2 spells a yes %s', (text) => {
    expect(parse({ github: text }).github).toBe(true)
  })

  test.each(['yes', 'on', '1', 'y', ' true', 'tRUE'])('"%s" is no boolean', (text) => {
    expect(() => parse({ github: text })).toThrow(new SettingsError(`github: "${text}" is not true or false`))
  })

  test.each(['-1', '101', 'abc', '1e1', '0x10', ' 20', 'NaN', 'Infinity'])('"%s" is no percentage', (text) => {
    expect(() => parse({ 'rate-limit-buffer': text })).toThrow(
      /rate-limit-buffer: .* is not a percentage from 0 to 100/,
    )
  })

  test('a percentage is held as a share', () => {
    expect(parse({ 'rate-limit-buffer': '12.5' }).rateLimitBuffer).toBe(0.125)
  })

  test('an unknown value names what the setting takes', () => {
    expect(() => parse({ 'fail-on': 'Error' })).toThrow(
      'fail-on: "Error" is not one of never, warning, error, critical, new',
    )
  })

  test('an unknown setting is an error, never ignored', () => {
    expect(() => parse({ 'fail-of': 'error' })).toThrow(/^fail-of: no such setting; there are repo, /)
  })

  test('a setting of the command line is none of the action, and the other way round', () => {
    expect(() => parse({ json: 'x' }, 'action')).toThrow(SettingsError)
    expect(() => parse({ 'github-token': 'x' }, 'command-line')).toThrow(SettingsError)
  })

  test('every name is kebab-case, said once, and explained in sentences', () => {
    const rows = Object.values(SETTINGS)
    expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length)
    for (const row of rows) {
      expect(row.name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(row.help).toMatch(/^[A-Z].*\.$/)
    }
  })
})
