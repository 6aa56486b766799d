/** Why: each criterion with how the answers compare with it, and where the standard says so. */
import { useWords } from '#i18n/use-words.ts'
import type { Explanation } from '#guide/explain.ts'
import type { Guide, Voice } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { CriteriaList, CriterionRow } from '#ui/criteria-list.tsx'
import { Citations } from '#app/parts/citations.tsx'

interface ExplainedCriteriaProps {
  guide: Guide
  explanation: Explanation
  voice: Voice
}

const wordings = { met: 'met', 'not-met': 'notMet', unknown: 'unknown' } as const

export function ExplainedCriteria({ guide, explanation, voice }: ExplainedCriteriaProps) {
  const t = useWords('journey')
  return (
    <section>
      <h2>{t('why')}</h2>
      <CriteriaList>
        {guide.criteria.map((criterion) => {
          const explained = explanation.criteria.find(({ id }) => id === criterion.id)
          if (!explained) throw new Error(`Criterion ${criterion.id} is not explained`)
          const { state, asked } = explained
          const isOpen = state === 'unknown' && !asked
          return (
            <CriterionRow
              key={criterion.id}
              criterion={criterion.id}
              state={state}
              stateWord={`${t(`state.${state}`)}:`}
              citation={<Citations guide={guide} cites={criterion.cites} />}
            >
              {isOpen
                ? `${criterion.requirement} ${t('notAsked')}`
                : say(criterion[wordings[state]], voice)}
            </CriterionRow>
          )
        })}
      </CriteriaList>
    </section>
  )
}
