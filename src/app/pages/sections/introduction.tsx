/** What a standard's start page says, on the site and in a frame elsewhere: what it is, the way in, and what holds for all. */
import { useWords } from '#i18n/use-words.ts'
import type { Handbook } from '#publication/handbook.ts'
import { ButtonGroup, ButtonLink } from '#ui/button.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { AgeOfStandard } from '#app/parts/age-of-standard.tsx'
import { Overview } from '#app/parts/overview.tsx'

/** Where the numbers stand, for those who would rather ring at once. */
const numbersAnchor = 'numbers'

interface IntroductionProps {
  handbook: Handbook
  /** YYYY-MM-DD */
  today: string
  /** The address of the first question. */
  guidePath: string
}

export function Introduction({
  handbook: { guide, summary },
  today,
  guidePath,
}: IntroductionProps) {
  const t = useWords(['pages', 'common'])
  return (
    <>
      <PageTitle caption={guide.municipality.name}>{guide.title}</PageTitle>
      <p className="lead">{summary}</p>
      <p>{t('pages:start.beginHint', { count: guide.questions.length })}</p>
      <ButtonGroup>
        <ButtonLink look="primary" href={href(guidePath)}>
          {t('pages:start.begin')}
        </ButtonLink>
        <a href={`#${numbersAnchor}`}>{t('pages:start.toNumbers')}</a>
      </ButtonGroup>
      <div id={numbersAnchor}>
        <Overview guide={guide} today={today} />
      </div>
      <AgeOfStandard guide={guide} today={today} />
      <p>
        <a href={href(addresses.standard(guide.language, guide.id, 'standard'))}>
          {t('common:toStandard')}
        </a>
      </p>
    </>
  )
}
