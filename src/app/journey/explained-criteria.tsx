/** Why: each criterion with how the answers compare with it, and where the standard says so. Those not asked about are folded. */
import { useWords } from '#i18n/use-words.ts'
import type { Explanation } from '#guide/explain.ts'
import type { Guide, Voice } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { CriteriaList, CriterionRow } from '#ui/criteria-list.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { CriterionPoints } from '#app/parts/criterion-points.tsx'
import { SeeLinks } from '#app/parts/see-links.tsx'
import { Citations } from '#app/parts/citations.tsx'

interface ExplainedCriteriaProps {
  guide: Guide
  explanation: Explanation
  voice: Voice
}

const wordings = { met: 'met', 'not-met': 'notMet', unknown: 'unknown' } as const

export function ExplainedCriteria({ guide, explanation, voice }: ExplainedCriteriaProps) {
  const t = useWords('journey')
  const explained = guide.criteria.map((criterion) => {
    const found = explanation.criteria.find(({ id }) => id === criterion.id)
    if (!found) throw new Error(`Criterion ${criterion.id} is not explained`)
    return { criterion, ...found }
  })
  const isOpen = ({ state, asked }: (typeof explained)[number]) => state === 'unknown' && !asked
  const answered = explained.filter((one) => !isOpen(one))
  const notAsked = explained.filter(isOpen)
  const row = ({ criterion, state, answers }: (typeof explained)[number], text: string) => (
    <CriterionRow
      key={criterion.id}
      criterion={criterion.id}
      state={state}
      stateWord={`${t(`state.${state}`)}:`}
      citation={<Citations guide={guide} cites={criterion.cites} />}
      details={
        <>
          {state === 'not-met' && <SeeLinks guide={guide} see={criterion.see} />}
          <CriterionPoints {...{ guide, criterion, voice, answers }} />
        </>
      }
    >
      {text}
    </CriterionRow>
  )
  return (
    <section>
      <h2>{t('why')}</h2>
      <CriteriaList>
        {answered.map((one) => row(one, say(one.criterion[wordings[one.state]], voice)))}
      </CriteriaList>
      {notAsked.length > 0 && (
        <Disclosure summary={t('notAsked.heading')} headingLevel={3}>
          <p>{t('notAsked.text')}</p>
          <CriteriaList>{notAsked.map((one) => row(one, one.criterion.requirement))}</CriteriaList>
        </Disclosure>
      )}
    </section>
  )
}
