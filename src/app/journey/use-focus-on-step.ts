/** Focus after each step of a journey. */
import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** Moves focus to the page's heading whenever a new step is shown, but not when the page is first opened. */
export function useFocusOnStep() {
  const { key } = useLocation()
  const shown = useRef(key)
  useEffect(() => {
    if (shown.current === key) return
    shown.current = key
    document.querySelector<HTMLElement>('main h1')?.focus()
  }, [key])
}
