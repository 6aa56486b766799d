/** Holds a register of clauses against the document it was made from. Pure. */
import { isToBeWorded } from '#standard/review/to-be-worded.ts'
import type { SourceRecord } from '#standard/schema/source.ts'
import type { MunicipalDocument } from '../document/line.ts'
import { outlineOf } from '../document/outline.ts'
import { guessSentence } from './guess.ts'
import { type Piece, segment } from './segment.ts'

type ClauseRecord = SourceRecord['clauses'][number]

/** A clause with sentences that the document does not have any more. */
export interface LostClause {
  readonly clause: ClauseRecord
  /** The fingerprints that no sentence of the document has. */
  readonly lost: readonly string[]
  /** The sentence that probably took the place of the lost one. */
  readonly now?: Piece
}

export interface Audit {
  /** The sentences of the document, headings among them. */
  readonly sentences: number
  /** The sentences that no clause and no not-clause registers, without those a lost clause may have become. */
  readonly unregistered: readonly Piece[]
  readonly lostClauses: readonly LostClause[]
  /** The not-clauses that the document does not have any more. */
  readonly lostHeadings: SourceRecord['not-clauses']
  /** How many clauses nobody has put into our words yet. */
  readonly unworded: number
  /** From 0 to 1: the part of sentences and of clauses that have found each other. */
  readonly coverage: number
}

export function audit(source: SourceRecord, document: MunicipalDocument): Audit {
  const { clauses, 'not-clauses': headings } = source
  const registered = new Set([
    ...clauses.flatMap((clause) => clause.fingerprints),
    ...headings.map((heading) => heading.fingerprint),
  ])
  const pieces = segment(outlineOf(document.lines).texts, registered)
  const found = new Set(pieces.map((piece) => piece.fingerprint))
  const lostClauses = clauses.flatMap((clause): LostClause[] => {
    const lost = clause.fingerprints.filter((print) => !found.has(print))
    if (lost.length === 0) return []
    const now = guessSentence(clause, clauses, pieces)
    return [{ clause, lost, ...(now && { now }) }]
  })
  const unregistered = pieces.filter((piece) => !piece.isRegistered)
  const guessed = new Set(lostClauses.map(({ now }) => now))
  const total = pieces.length + clauses.length
  return {
    sentences: pieces.length,
    unregistered: unregistered.filter((piece) => !guessed.has(piece)),
    lostClauses,
    lostHeadings: headings.filter((heading) => !found.has(heading.fingerprint)),
    unworded: clauses.filter(({ says }) => isToBeWorded(says)).length,
    coverage: (total - unregistered.length - lostClauses.length) / total,
  }
}
