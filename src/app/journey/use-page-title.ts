/** The title of a journey's page, and focus after each step. */
import { useEffect, useRef, type RefObject } from 'react'
import { useLocation } from 'react-router'
import type { Guide } from '#guide/guide.ts'

/** `title` is what the page is about; the standard and the site follow it. */
export function usePageTitle(title: string, guide: Guide) {
  useEffect(() => {
    document.title = `${title} – ${guide.title} – ${guide.site.name}`
  }, [title, guide])
}

/** Moves focus to the page's heading whenever a new step is shown, but not when the page is first opened. */
export function useFocusOnStep(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const { key } = useLocation()
  const shown = useRef(key)
  useEffect(() => {
    if (shown.current === key) return
    shown.current = key
    heading.current?.focus()
  }, [key])
  return heading
}
