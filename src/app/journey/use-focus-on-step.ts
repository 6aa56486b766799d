/** Focus and scroll after each step of a journey. */
import { useEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'

/**
 * Whenever a new step is shown, but not when the page is first opened: moves focus to the page's heading and begins at
 * the top, as a new page would. Going back and forth leaves the scroll to the browser, which remembers it.
 */
export function useFocusOnStep() {
  const { key } = useLocation()
  const isReturn = useNavigationType() === NavigationType.Pop
  const shown = useRef(key)
  useEffect(() => {
    if (shown.current === key) return
    shown.current = key
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    if (!isReturn) window.scrollTo(0, 0)
  }, [key, isReturn])
}
