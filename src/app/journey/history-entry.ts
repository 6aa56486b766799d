/** What an entry of the browser's history keeps for a journey, and how it is kept: sealed with the tab's key. */
import { open, seal } from './forgetting/sealed.ts'
import { existingKey, tabKey } from './forgetting/tab-key.ts'

export interface HistoryEntry {
  /** A `Journey`; read back by `readJourney`, since anybody may have written it. */
  readonly journey?: unknown
  /** How many entries of this journey lie before this one. */
  readonly depth: number
  /** How often “Slet svar” was pressed in a row; on the entry that follows it. */
  readonly clearings?: number
  /** The fragment of the link that the answers came with, until one is given here. */
  readonly link?: string
  /** Set where the entry was sealed with a key that the tab no longer has. */
  readonly forgotten?: true
}

/** The entry as the history keeps it. */
export function writeEntry(entry: Omit<HistoryEntry, 'forgotten'>): Uint8Array {
  return seal(entry, tabKey())
}

/** Never throws: anything else reads as the first entry of a journey without answers. */
export function readEntry(state: unknown): HistoryEntry {
  if (state === null || state === undefined) return { depth: 0 }
  // Something else was written there: that counts as a damaged journey, not as none.
  if (!(state instanceof Uint8Array)) return { journey: state, depth: 0 }
  const key = existingKey()
  const entry = key && open(state, key)
  return typeof entry === 'object' && entry !== null
    ? parseEntry(entry)
    : { depth: 0, forgotten: true }
}

function parseEntry(entry: object): HistoryEntry {
  return {
    ...('journey' in entry && { journey: entry.journey }),
    depth: 'depth' in entry ? Number(entry.depth) : 0,
    ...('clearings' in entry && { clearings: Number(entry.clearings) }),
    ...('link' in entry && { link: String(entry.link) }),
  }
}
