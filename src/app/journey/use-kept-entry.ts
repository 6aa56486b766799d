/** Corrects the history entry that is shown, and its address. */
import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Answers } from '#guide/condition.ts'
import type { Journey } from '#guide/journey.ts'
import { type HistoryEntry, writeEntry } from './history-entry.ts'

/**
 * Empties an entry whose answers were cleared; adds the answers to later questions, so that somebody who goes back keeps
 * them over a reload; and sets the address after a switch of language, or where the answers lead to the other page.
 *
 * `journey` is absent where nothing can be read; `address` is the path and query that the entry should stand at.
 */
export function useKeptEntry(entry: HistoryEntry, journey: Journey | undefined, address: string) {
  const location = useLocation()
  const navigate = useNavigate()
  const latest = useRef<Answers>({})
  useEffect(() => {
    const own = journey?.answers
    const answers = { ...latest.current, ...own }
    latest.current = own ? answers : {}
    const later = own && Object.keys(answers).length > Object.keys(own).length
    const isElsewhere = location.pathname.replace(/\/$/, '') + location.search !== address
    if (!entry.forgotten && !later && !isElsewhere) return
    const unchanged: unknown = location.state
    void navigate(address + location.hash, {
      replace: true,
      state: entry.forgotten
        ? null
        : later
          ? writeEntry({ ...entry, journey: { ...journey, answers } })
          : unchanged,
    })
  }, [entry, journey, address, location, navigate])
}
