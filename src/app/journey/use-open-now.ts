/** Has it said beside the opening hours of an outcome whether it is open now. */
import { useEffect } from 'react'

/** Not fetched with a question's page, where no hours are seen. */
export function useOpenNow() {
  useEffect(() => {
    if (!document.querySelector('[data-week]')) return
    import('#app/scripts/hours/open-now.ts').catch(() => {
      // Without it the hours stand alone.
    })
  }, [])
}
