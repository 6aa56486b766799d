/** What holds for everybody, without questions: for whom, what it costs, whom to ring, how to get it. */
import { useWords } from '#i18n/use-words.ts'
import type { Guide } from '#guide/guide.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { AllContacts } from './contacts.tsx'
import { Requirements } from './criteria.tsx'
import { UrgentHelp } from './urgent-help.tsx'
import { wayOfContact } from './way-of-contact.ts'
import { Cost, FoldedFacts } from './facts.tsx'

/** `today` is the day of the build on a static page, and the day on the phone in a journey. */
export function Overview({ guide, today }: { guide: Guide; today: string }) {
  const t = useWords('common')
  return (
    <>
      <Cost guide={guide} facts={guide.facts} />
      <section>
        <h2>{t(`overview.${wayOfContact(guide.contacts)}`)}</h2>
        <AllContacts guide={guide} uses={guide.contacts} />
      </section>
      <Disclosure summary={t('overview.forWhom')} headingLevel={3}>
        <p>{t('overview.forWhomLead')}</p>
        <Requirements guide={guide} />
      </Disclosure>
      <UrgentHelp guide={guide} />
      <FoldedFacts guide={guide} facts={guide.facts} voice="self" today={today} />
    </>
  )
}
