import { describe, expect, test } from '@jest/globals'
import { parseVerifyOptions } from '../../../src/cli/verify/verify-options.ts'

const OFF = { isIgnoringMissing: false, isQuiet: false, isStatusOnly: false, isStrict: false, isWarning: false }

describe('R43: options of verify, as GNU reads them', () => {
  test.each([
    [[], OFF, ['-']],
    [['a', '--strict', 'b'], { ...OFF, isStrict: true }, ['a', 'b']],
    [['-cw', 'a'], { ...OFF, isWarning: true }, ['a']],
    [['--check', '--', '--quiet'], OFF, ['--quiet']],
    [['--stat', 'a'], { ...OFF, isStatusOnly: true }, ['a']],
    [['--ignore', 'a'], { ...OFF, isIgnoringMissing: true }, ['a']],
    [['--status', '--warn', 'a'], { ...OFF, isWarning: true }, ['a']],
    [['--warn', '--status', 'a'], { ...OFF, isStatusOnly: true }, ['a']],
    [['--status', '--quiet', 'a'], { ...OFF, isQuiet: true }, ['a']],
    [['-'], OFF, ['-']],
  ])('%j', (args, options, operands) => {
    expect(parseVerifyOptions(args)).toEqual({ kind: 'run', options, operands })
  })

  test.each([
    [['--tag', 'a'], /--tag option is meaningless/],
    [['-z', 'a'], /--zero option is not supported/],
    [['-b', 'a'], /--binary and --text options are meaningless/],
    [['--foo'], /unrecognized option '--foo'/],
    [['--st'], /ambiguous; possibilities: '--status' '--strict'/],
    [['-x'], /invalid option -- 'x'/],
    [['--quiet=yes'], /doesn't allow an argument/],
  ])('%j is refused in one line', (args, message) => {
    const parsed = parseVerifyOptions(args)
    expect(parsed.kind === 'wrong' && parsed.message).toMatch(message)
  })
})
