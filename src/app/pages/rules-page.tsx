/** The rules page: all that the guide can ask and say, for whoever answers for it in the municipality. */
import type { ReactNode } from 'react'
import { useWords } from '#i18n/use-words.ts'
import type { Guide, Voice } from '#guide/guide.ts'
import type { Handbook } from '#publication/handbook.ts'
import type { Site } from '#guide/site.ts'
import { say } from '#guide/wording.ts'
import { BackLink } from '#ui/back-link.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Layout } from '#app/parts/layout.tsx'
import { AgeOfStandard } from '#app/parts/age-of-standard.tsx'
import { Interpretations } from './sections/interpretations.tsx'
import { LawEntries } from './sections/law-entries.tsx'
import { RetirementNotice } from './sections/retirement-notice.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { AllPaths } from './rules/all-paths.tsx'
import { ContactRules } from './rules/contact-rules.tsx'
import { FactRules } from './rules/fact-rules.tsx'
import { GuideFigures } from './rules/guide-figures.tsx'
import { NumberedCriteria } from './rules/numbered-criteria.tsx'
import { optionLabel } from '#guide/option-label.ts'
import { QuestionList } from './rules/question-list.tsx'
import type { RuleRow } from './rules/rule-rows.ts'
import { Signature, signatureAnchor } from './rules/signature.tsx'

interface RulesPageProps {
  site: Site
  handbook: Handbook
  /** Of all paths. */
  rows: readonly RuleRow[]
  /** Draws the paths of a voice; the table of that id says the same in words, of both voices. */
  pictureOf: (voice: Voice, tableId: string) => ReactNode
  /** The build's day, YYYY-MM-DD. */
  today: string
}

export function RulesPage({ site, handbook, rows, pictureOf, today }: RulesPageProps) {
  const t = useWords(['rules', 'pages'])
  const { guide, keptOptions } = handbook
  const { language } = site
  return (
    <Layout site={site} addressIn={(other) => addresses.standard(other, guide.id, 'rules')}>
      <Main
        back={
          <BackLink href={href(addresses.standard(language, guide.id, 'standard'))}>
            {t('pages:standard.title', { title: guide.title })}
          </BackLink>
        }
      >
        <PageTitle caption={guide.municipality.name}>
          {t('rules:title', { title: guide.title })}
        </PageTitle>
        <p className="lead">{t('rules:lead')}</p>
        <RetirementNotice handbook={handbook} />
        <section>
          <h2>{t('rules:sign.heading')}</h2>
          <p>{t('rules:sign.who')}</p>
          <p>{t('rules:sign.means')}</p>
          <p>{t('rules:sign.how')}</p>
          <p>{t('rules:sign.version')}</p>
          <p>
            <a href={`#${signatureAnchor}`}>{t('rules:sign.go')}</a>
          </p>
        </section>
        <GuideFigures handbook={handbook} rows={rows} today={today} />
        <AgeOfStandard guide={guide} today={today} />
        <NumberedCriteria guide={guide} />
        <QuestionList guide={guide} />
        <AllPaths guide={guide} rows={rows} pictureOf={pictureOf} />
        <ContactRules guide={guide} rows={rows} />
        <FactRules guide={guide} rows={rows} />
        <LawEntries guide={guide} />
        <Interpretations handbook={handbook} />
        <KeptOptions guide={guide} keptOptions={keptOptions} />
        <Signature handbook={handbook} today={today} />
      </Main>
    </Layout>
  )
}

type KeptOptionsProps = Pick<Handbook, 'keptOptions'> & { guide: Guide }

function KeptOptions({ guide, keptOptions }: KeptOptionsProps) {
  const t = useWords('rules')
  if (keptOptions.length === 0) return null
  return (
    <section>
      <h2>{t('kept.heading')}</h2>
      <p>{t('kept.lead')}</p>
      <ul>
        {keptOptions.map(({ question, option, because }) => (
          <li key={`${question} ${option}`}>
            <strong>
              {t('kept.line', {
                option: optionLabel(guide, question, option, 'self'),
                question: askOf(guide, question),
              })}
            </strong>
            <p>{because}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function askOf({ questions }: Guide, id: string): string {
  const question = questions.find((asked) => asked.id === id)
  if (!question) throw new Error(`The guide has no question ${id}`)
  return say(question.ask, 'self')
}
