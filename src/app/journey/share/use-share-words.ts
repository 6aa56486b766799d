/** Fetches the words for passing on, in the language shown; says whether they have arrived. */
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
