/** Copies a text, and says whether that worked. */
import { useState, type ReactNode } from 'react'
import { useWords } from '#i18n/use-words.ts'
import { SecondaryButton } from '#ui/button.tsx'

export function CopyButton({ text, children }: { text: string; children: ReactNode }) {
  const t = useWords('desk')
  const [copied, setCopied] = useState<{ text: string; isDone: boolean }>()
  const say = (isDone: boolean) => {
    setCopied({ text, isDone })
  }
  // What was copied is no longer what stands here once the text has changed.
  const state = copied?.text === text ? copied : undefined
  return (
    <>
      <SecondaryButton
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => {
              say(true)
            },
            () => {
              say(false)
            },
          )
        }}
      >
        {children}
      </SecondaryButton>
      <span role="status">{state && t(state.isDone ? 'copied' : 'notCopied')}</span>
    </>
  )
}
