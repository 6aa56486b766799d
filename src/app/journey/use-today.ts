/** Today's date where the reader is. */
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** YYYY-MM-DD; empty while prerendering and hydrating, since nobody then knows when the page will be read. */
export function useToday(): string {
  return useSyncExternalStore(
    never,
    // By the clock and time zone of the device. The Swedish format is YYYY-MM-DD.
    () => new Date().toLocaleDateString('sv'),
    () => '',
  )
}
