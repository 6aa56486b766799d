/** The outcome's page for those who have not answered: what holds for everybody. */
import { useWords } from '#i18n/use-words.ts'
import type { Guide } from '#guide/guide.ts'
import { ButtonLink } from '#ui/button.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { AgeOfStandard } from '#app/parts/age-of-standard.tsx'
import { Overview } from '#app/parts/overview.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { OutcomeTools } from './outcome-tools.tsx'
import { usePageTitle } from './use-page-title.ts'
import { useToday } from './use-today.ts'

interface GeneralOutcomeProps {
  guide: Guide
}

export function GeneralOutcome({ guide }: GeneralOutcomeProps) {
  const t = useWords('journey')
  const today = useToday()
  usePageTitle(t('general.title'), guide)
  return (
    <>
      <PageTitle caption={guide.title}>{t('general.heading')}</PageTitle>
      <p className="lead">{t('general.text')}</p>
      <ButtonLink look="primary" href={href(addresses.standard(guide.language, guide.id, 'guide'))}>
        {t('general.start')}
      </ButtonLink>
      <Overview guide={guide} today={today} />
      <AgeOfStandard guide={guide} today={today} />
      <OutcomeTools guide={guide} />
    </>
  )
}
