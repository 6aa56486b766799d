/** The title of a journey's page. */
import { useEffect } from 'react'
import type { Guide } from '#guide/guide.ts'

/** `title` is what the page is about; the standard and the site follow it. */
export function usePageTitle(title: string, guide: Guide) {
  useEffect(() => {
    document.title = `${title} – ${guide.title} – ${guide.site.name}`
  }, [title, guide])
}
