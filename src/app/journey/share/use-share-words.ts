/** Whether the words of passing it on are there, in the language shown; fetches them where they are not. */
import { use, useEffect, useState } from 'react'
import { loadShareWords } from '#i18n/load-share-words.ts'
import { WordsContext } from '#i18n/use-words.ts'

export function useShareWords(): boolean {
  const words = use(WordsContext)
  const [ready, setReady] = useState<typeof words>()
  useEffect(() => {
    if (!words) return
    loadShareWords(words).then(
      () => {
        setReady(words)
      },
      () => undefined,
    )
  }, [words])
  return words !== undefined && ready === words
}
