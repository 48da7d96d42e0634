import { NO_HISTORY } from '../../domain/history.ts'
import type { History } from '../../domain/history.ts'
import type { PlaceFact, PlaceName, PlaceOutcome } from '../../domain/facts.ts'
import { joinHistories } from '../../domain/join-histories.ts'
import type { HistoryLog } from '../../ports.ts'
import { historyText, parseHistory } from './history-text.ts'
import type { HistoryPlace, PlaceFailure } from './place.ts'

/** The history as the join of what every place has. */
export function createHistoryLog(places: readonly HistoryPlace[]): HistoryLog {
  return {
    read: async () => {
      const answers = await Promise.all(places.map(async (place) => readPlace(place)))
      return {
        history: answers.reduce((all, { history }) => joinHistories(all, history), NO_HISTORY),
        places: answers.map(({ fact }) => fact),
      }
    },
    write: async (history, names) =>
      Promise.all(
        places
          .filter(({ name }) => names.includes(name))
          .map(async (place) => outcomeOf(place.name, await writePlace(place, history))),
      ),
    names: places.filter(({ isReadOnly }) => isReadOnly !== true).map(({ name }): PlaceName => name),
  }
}

async function readPlace(place: HistoryPlace): Promise<{ readonly history: History; readonly fact: PlaceFact }> {
  const text = await place.read()
  const history = text.seen && text.value !== null ? parseHistory(text.value) : NO_HISTORY
  const newestRun = history.runs.at(-1)?.run ?? null
  return { history, fact: { place: place.name, failure: text.seen ? null : text.reason, newestRun } }
}

/** What the place has by now stays: it is joined, never replaced. */
async function writePlace(place: HistoryPlace, history: History): Promise<PlaceFailure | null> {
  return place.write((text) => historyText(text === null ? history : joinHistories(parseHistory(text), history)))
}

function outcomeOf(place: PlaceName, failure: PlaceFailure | null): PlaceOutcome {
  return { place, failure: failure?.reason ?? null, permission: failure?.permission ?? null }
}
