/** The standards that a criterion or a fact points to, as links of one language. */
import type { SeeInstead } from '#guide/guide.ts'
import type { Language } from '#guide/languages.ts'
import { seeWords } from '#i18n/see-words.ts'
import type { Standard } from './standard.ts'

/** `names` are those of their folders. Throws where one is none of the standard's siblings. */
export function seeInstead(
  names: readonly string[],
  { id, siblings }: Standard,
  language: Language,
): readonly SeeInstead[] {
  const [municipality = ''] = id.split('/')
  return names.map((name) => {
    const sibling = siblings.get(name)
    if (!sibling) throw new Error(`Nothing is known of the standard “${name}”`)
    return { id: `${municipality}/${name}`, ...seeWords(sibling.title[language], language) }
  })
}
