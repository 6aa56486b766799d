/** The reader's own day. */
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** YYYY-MM-DD; empty while prerendering and hydrating, since nobody then knows when the page will be read. */
export function useToday(): string {
  return useSyncExternalStore(
    never,
    // By the reader's own clock and zone. Sweden writes dates this way.
    () => new Date().toLocaleDateString('sv'),
    () => '',
  )
}
