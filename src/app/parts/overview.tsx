/** What holds for everybody, without questions: for whom, what it costs, whom to ring, how to get it. */
import { useWords } from '#i18n/use-words.ts'
import type { Guide } from '#guide/guide.ts'
import { AllContacts } from './contacts.tsx'
import { Requirements } from './criteria.tsx'
import { Cost, Facts } from './facts.tsx'

export function Overview({ guide }: { guide: Guide }) {
  const t = useWords('common')
  return (
    <>
      <section>
        <h2>{t('overview.call')}</h2>
        <AllContacts guide={guide} uses={guide.contacts} />
      </section>
      <section>
        <h2>{t('factKind.cost')}</h2>
        <Cost guide={guide} facts={guide.facts} voice="self" />
      </section>
      <section>
        <h2>{t('overview.forWhom')}</h2>
        <p>{t('overview.forWhomLead')}</p>
        <Requirements guide={guide} />
      </section>
      <Facts guide={guide} facts={guide.facts} kinds={['referral']} voice="self" />
    </>
  )
}
