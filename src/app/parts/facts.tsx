/** What the standard says, fact by fact; where it is silent, the page says so. */
import { Fragment } from 'react'
import { useWords } from '#i18n/use-words.ts'
import { costInShort } from '#guide/cost-in-short.ts'
import type { Fact, FactKind, Guide } from '#guide/guide.ts'
import { CostLine } from '#ui/cost-line.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { FactSection } from '#ui/fact-section.tsx'
import { Citations } from './citations.tsx'
import { LawCitation, LawTexts } from './law-texts.tsx'
import { Prices } from './prices.tsx'
import { SeeLinks } from './see-links.tsx'
import { Said, type SaidProps } from './said.tsx'

interface FactsProps {
  guide: Guide
  facts: readonly Fact[]
  /** The sections shown, in order; a kind without facts has none. */
  kinds: readonly FactKind[]
  headingLevel: 2 | 4
  voice: SaidProps['voice']
  /** As `Prices` takes it. */
  today: string
}

export function Facts({ guide, facts, kinds, headingLevel, voice, today }: FactsProps) {
  const t = useWords('common')
  return ofKinds(kinds, facts).map(({ kind, own }) => (
    <FactSection key={kind} heading={t(`factKind.${kind}`)} headingLevel={headingLevel}>
      <TextsOfKind {...{ guide, kind, voice, today }} facts={own} />
    </FactSection>
  ))
}

function TextsOfKind({ kind, ...texts }: FactTextsProps & { kind: FactKind }) {
  return (
    <>
      <FactTexts {...texts} />
      {kind === 'complaint' && <OtherDoors {...texts} />}
    </>
  )
}

/** Folded under one question each, so that a tired reader has few to choose from. */
const factGroups = {
  support: ['offer', 'cost', 'duration', 'provider-choice', 'good-to-know'],
  getting: ['next-steps', 'referral', 'waiting-time'],
} as const satisfies Record<string, readonly FactKind[]>

/** What is good to know, but not first: each group of kinds under a question that opens. */
export function FoldedFacts({
  guide,
  facts,
  voice,
  today,
}: Omit<FactsProps, 'kinds' | 'headingLevel'>) {
  const t = useWords('common')
  const complaints = facts.filter(({ kind }) => kind === 'complaint')
  return (
    <>
      {(['support', 'getting'] as const)
        .filter((group) => ofKinds(factGroups[group], facts).length > 0)
        .map((group) => (
          <Disclosure key={group} summary={t(`factGroup.${group}`)} headingLevel={3}>
            <Facts {...{ guide, facts, voice, today }} kinds={factGroups[group]} headingLevel={4} />
          </Disclosure>
        ))}
      {complaints.length > 0 && (
        <Disclosure summary={t('factKind.complaint')} headingLevel={3}>
          <TextsOfKind kind="complaint" facts={complaints} {...{ guide, voice, today }} />
        </Disclosure>
      )}
    </>
  )
}

function ofKinds(kinds: readonly FactKind[], facts: readonly Fact[]) {
  return kinds
    .map((kind) => ({ kind, own: facts.filter((fact) => fact.kind === kind) }))
    .filter(({ own }) => own.length > 0)
}

/** Below what the standard says of a refusal: the time there is to appeal, and what the law gives everybody. */
export function OtherDoors({ guide, facts, voice }: Omit<FactTextsProps, 'today'>) {
  const t = useWords('common')
  const { appeal, appealWithin } = facts.find((fact) => fact.appeal) ?? {}
  return (
    <>
      {appealWithin !== undefined && <p>{t('appeal.within', { within: appealWithin })}</p>}
      <p>{t(`appeal.${appeal ?? 'notStated'}`)}</p>
      <LawTexts guide={guide} topic="complaint" voice={voice} />
    </>
  )
}

/** The cost in one line: a price, or whether the support is free. What else must be paid stands among the facts. */
export function Cost({ guide, facts }: Pick<FactsProps, 'guide' | 'facts'>) {
  const t = useWords('common')
  const costs = facts.filter(({ kind }) => kind === 'cost')
  const [cost] = costs
  if (!cost) return null
  const amount = costInShort(costs) ?? t(freeKey(cost))
  return <CostLine amount={amount} citation={<Citations guide={guide} cites={cost.cites} />} />
}

/** The words for whether a cost is free. */
export function freeKey({ free }: Pick<Fact, 'free'>) {
  if (free === undefined) return 'notStated.cost'
  if (free === 'partly') return 'partlyFree'
  return free ? 'free' : 'notFree'
}

interface FactTextsProps {
  guide: Guide
  facts: readonly Fact[]
  voice: SaidProps['voice']
  today: string
}

export function FactTexts({ guide, facts, voice, today }: FactTextsProps) {
  return facts.map((fact, index) => (
    <p key={`${index} ${fact.kind}`}>
      <FactText fact={fact} voice={voice} today={today} />{' '}
      <Citations guide={guide} cites={fact.cites} />
      <BesideDocument guide={guide} fact={fact} />
    </p>
  ))
}

/** What a fact rests on besides the document: the law, a page on the web that says more, and other standards. */
export function BesideDocument({
  guide,
  fact: { law = [], link, see },
}: {
  guide: Pick<Guide, 'law' | 'language'>
  fact: Fact
}) {
  return (
    <>
      {guide.law
        .filter(({ id }) => law.includes(id))
        .map((entry) => (
          <Fragment key={entry.id}>
            {' '}
            <LawCitation entry={entry} />
          </Fragment>
        ))}
      {link && (
        <>
          <br />
          <a href={link.address} rel="noreferrer">
            {link.label}
          </a>
        </>
      )}
      <SeeLinks guide={guide} see={see} />
    </>
  )
}

type FactTextProps = Pick<FactTextsProps, 'voice' | 'today'> & { fact: Fact }

/** What a fact says, after its condition and before its prices. */
export function FactText({
  fact: { kind, text, prices = [], onlyIf },
  voice,
  today,
}: FactTextProps) {
  const t = useWords('common')
  const isSilent = text === undefined && prices.length === 0
  const words = isSilent ? t(`notStated.${kind}`) : text
  return (
    <>
      {onlyIf} {words !== undefined && <Said wording={words} voice={voice} />}
      <Prices prices={prices} isBelow={Boolean(onlyIf ?? words)} today={today} />
    </>
  )
}
