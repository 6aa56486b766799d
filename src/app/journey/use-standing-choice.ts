/** Keeps the choice in a form through the browser's back-forward cache. */
import { type RefObject, useEffect } from 'react'

/**
 * Safari sets every field of a form without autocomplete to its default, some time after it has put the page back as it
 * was left (`pageshow`). So what is chosen when the page is left becomes the default.
 */
export function useStandingChoice(form: RefObject<HTMLFormElement | null>) {
  useEffect(() => {
    const keep = () => {
      for (const field of form.current?.elements ?? [])
        if (field instanceof HTMLInputElement) field.defaultChecked = field.checked
    }
    window.addEventListener('pagehide', keep)
    return () => {
      window.removeEventListener('pagehide', keep)
    }
  }, [form])
}
