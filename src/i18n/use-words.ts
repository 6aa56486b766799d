/**
 * The words of the page's language, in React. Our own binding of i18next: no page changes its words under its
 * components (another language brings its own instance), so react-i18next's subscriptions would be 2 KB for nothing.
 */
import type { i18n, Namespace, TFunction } from 'i18next'
import { createContext, use } from 'react'

export const WordsContext = createContext<i18n | undefined>(undefined)

/** The translating function for keys of one namespace, such as `t('call', { name })`. */
export function useWords<N extends Namespace>(namespace: N): TFunction<N> {
  const words = use(WordsContext)
  if (!words) throw new Error('No WordsContext stands around this component.')
  return words.getFixedT(null, namespace)
}
