/** Copies a text, or marks it where the browser does not copy, as on plain http; and says which. */
import { useState, type ReactNode, type RefObject } from 'react'
import { useWords } from '#i18n/use-words.ts'
import { SecondaryButton } from '#ui/button.tsx'

interface CopyButtonProps {
  text: string
  /** Where the text stands. */
  place: RefObject<HTMLElement | null>
  children: ReactNode
}

export function CopyButton({ text, place, children }: CopyButtonProps) {
  const t = useWords('desk')
  const [copied, setCopied] = useState<{ text: string; isDone: boolean }>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied({ text, isDone: true })
    } catch {
      if (place.current) getSelection()?.selectAllChildren(place.current)
      setCopied({ text, isDone: false })
    }
  }
  // A text that has changed since was not copied.
  const state = copied?.text === text ? copied : undefined
  return (
    <>
      <SecondaryButton
        onClick={() => {
          void copy()
        }}
      >
        {children}
      </SecondaryButton>
      <span role="status">{state && t(state.isDone ? 'copied' : 'notCopied')}</span>
    </>
  )
}
