import { describe, expect, test } from '@jest/globals'
import type { DamageFact } from '../../src/domain/damage.ts'
import type { LostUpdate } from '../../src/domain/merge-facts.ts'
import { seen } from '../../src/domain/observed.ts'
import type { ArtifactFact, StoreFact } from '../../src/domain/store-facts.ts'
import { withCommitsWithheld } from '../../src/observe/commits-withheld.ts'
import { aClaim, aReading, aStore, anArtifact } from '../builders/facts.ts'

const [COPY, SIDE, NAMING] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)]

function damaged(copies: DamageFact['copies']): ArtifactFact {
  const damage: DamageFact = {
    ...{ committed: null, undoneBy: 'crlf-to-lf', addedAfterBytes: null, likeness: null, markerCount: 0 },
    ...{ isOlderVersion: false, mixedByMerge: { merge: SIDE }, collidesWith: null, unsearched: null, copies },
  }
  return anArtifact({ reading: aReading('other\n'), damage })
}

const FOUND = damaged({
  kind: 'found',
  places: [{ objectId: 'd'.repeat(40), commit: COPY, path: 'a', isInAncestry: true }],
})
const LOST: LostUpdate = {
  ...{ path: 'notes.md', merge: 'e'.repeat(40), change: 'changed', redaction: 'none', parentNumber: 2, parent: SIDE },
}

/** A store whose findings would name three commits. */
function naming(artifacts: readonly ArtifactFact[], lost: readonly LostUpdate[] = [LOST]): StoreFact {
  const trailer = {
    kind: 'trailer',
    from: `commit ${NAMING}`,
    role: 'x',
    target: 'y',
    commit: NAMING,
    count: 2,
  } as const
  return aStore({
    artifacts,
    references: [{ ...trailer, isPresent: false }],
    merges: seen({ mergeCount: 1, lost, lostCount: lost.length, unseen: null }),
  })
}

function named(stores: readonly StoreFact[]): readonly string[] {
  const text = JSON.stringify(withCommitsWithheld(stores))
  return [COPY, SIDE, NAMING].filter((commit) => text.includes(commit))
}

describe('commits to look at', () => {
  test('are named where nothing may have been redacted', () => {
    expect(named([naming([FOUND])])).toEqual([COPY, SIDE, NAMING])
  })

  test('are named by no finding of any store where a copy is withheld', () => {
    expect(named([naming([FOUND]), naming([damaged({ kind: 'withheld' })])])).toEqual([])
  })

  test('and bytes that are withheld for one file are withheld for every file that is to have them, of any store', () => {
    const withheld = damaged({ kind: 'withheld' })
    const other = { ...FOUND, claim: aClaim('other bytes\n') }
    const [one] = withCommitsWithheld([naming([FOUND, other]), naming([withheld])])
    expect(one?.artifacts.map(({ damage }) => damage?.copies.kind)).toEqual(['withheld', 'found'])
  })

  test.each(['possible', 'undone'] as const)('nor where what a merge lost is a redaction that is %s', (redaction) => {
    const secret = { ...LOST, path: 'other.md', redaction, parent: null, parentNumber: null }
    expect(named([naming([FOUND]), naming([], [LOST, secret])])).toEqual([])
  })
})
