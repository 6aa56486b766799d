/** What the law gives everybody, with where it was looked up: told apart from what the standard says. */
import { useWords } from '#i18n/use-words.ts'
import type { Guide } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { longDate } from '#i18n/long-date.ts'

export function LawEntries({ guide: { law, language } }: { guide: Guide }) {
  const t = useWords(['pages', 'common'])
  if (law.length === 0) return null
  return (
    <section>
      <h2>{t('pages:standard.lawEntries')}</h2>
      <p>{t('pages:standard.lawEntriesLead')}</p>
      {law.map(({ id, title, text, act, paragraph, address, checkedOn }) => (
        <section key={id}>
          <h3>{title}</h3>
          <p>{say(text, 'self')}</p>
          <p className="small-text">
            <a href={address} rel="noreferrer">
              {t('common:lawPlace', { act, paragraph })}
            </a>
            . {t('pages:standard.lawLookedUp', { date: longDate(checkedOn, language) })}
          </p>
        </section>
      ))}
    </section>
  )
}
