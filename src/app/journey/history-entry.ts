/** What an entry of the browser's history keeps for a journey. */

export interface HistoryEntry {
  /** A `Journey`; read back by `readJourney`, since anybody may have written it. */
  readonly journey?: unknown
  /** How many entries of this journey lie before this one. */
  readonly depth: number
  /** Set on the entry that follows “Ryd svar”. */
  readonly cleared?: true
  /** The fragment of the link that the answers came with, until one is given here. */
  readonly link?: string
}

/** The fragment of the link that was followed to this entry. */
export function linkIn(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('link' in state)) return undefined
  return String(state.link)
}

/** Anything that is no entry reads as the first one of a journey without answers. */
export function readEntry(state: unknown): HistoryEntry {
  if (state === null || state === undefined) return { depth: 0 }
  if (typeof state !== 'object') return { journey: state, depth: 0 }
  const depth = 'depth' in state && Number.isSafeInteger(state.depth) ? Number(state.depth) : 0
  const isCleared = 'cleared' in state && state.cleared === true
  return {
    // What is there without a journey is damaged rather than absent, unless the answers were cleared.
    ...('journey' in state ? { journey: state.journey } : !isCleared && { journey: state }),
    depth: Math.max(0, depth),
    ...(isCleared && { cleared: true }),
  }
}
