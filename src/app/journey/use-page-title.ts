/** The title of a journey's page. */
import { useEffect } from 'react'
import type { JourneyFrame } from '#guide/guide.ts'

/** `title` is what the page is about; the standard and the site follow it. */
export function usePageTitle(title: string, frame: JourneyFrame) {
  useEffect(() => {
    document.title = `${title} – ${frame.title} – ${frame.site.name}`
  }, [title, frame])
}
