/** What the standard says, fact by fact; where it is silent, the page says so. */
import { useWords } from '#i18n/use-words.ts'
import type { Fact, FactKind, Guide, Voice } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { CostHighlight } from '#ui/cost-highlight.tsx'
import { FactSection } from '#ui/fact-section.tsx'
import { Citations } from './citations.tsx'

interface FactsProps {
  guide: Guide
  facts: readonly Fact[]
  /** The sections shown, in order; a kind without facts has none. */
  kinds: readonly FactKind[]
  voice: Voice
}

export function Facts({ guide, facts, kinds, voice }: FactsProps) {
  const t = useWords('common')
  return kinds.map((kind) => {
    const own = facts.filter((fact) => fact.kind === kind)
    return (
      own.length > 0 && (
        <FactSection key={kind} heading={t(`factKind.${kind}`)}>
          {own.map((fact) => (
            <FactText key={fact.cites.join() || kind} guide={guide} fact={fact} voice={voice} />
          ))}
        </FactSection>
      )
    )
  })
}

/** The cost, large: whether the support is free, then what else must be paid. */
export function Cost({ guide, facts, voice }: Omit<FactsProps, 'kinds'>) {
  const t = useWords('common')
  const costs = facts.filter(({ kind }) => kind === 'cost')
  const free = costs.find((cost) => cost.free !== undefined)?.free
  const texts = costs.map((fact) => (
    <FactText key={fact.cites.join()} guide={guide} fact={fact} voice={voice} />
  ))
  return free === undefined ? (
    texts
  ) : (
    <CostHighlight amount={t(free ? 'free' : 'notFree')}>{texts}</CostHighlight>
  )
}

function FactText({ guide, fact, voice }: { guide: Guide; fact: Fact; voice: Voice }) {
  const t = useWords('common')
  return (
    <>
      <p>{fact.text === undefined ? t(`notStated.${fact.kind}`) : say(fact.text, voice)}</p>
      {fact.cites.length > 0 && (
        <p className="small-text">
          <Citations guide={guide} cites={fact.cites} />
        </p>
      )}
    </>
  )
}
