/** The way to the front desk's page, for those who advise others. Below what citizens come for. */
import type { Language } from '#guide/languages.ts'
import { useWords } from '#i18n/use-words.ts'
import { href, addresses } from '#app/addresses/page-addresses.ts'

export function ToDesk({ language }: { language: Language }) {
  const t = useWords('pages')
  return (
    <p>
      <a href={href(addresses.site(language, 'desk'))}>{t('toDesk')}</a>
    </p>
  )
}
