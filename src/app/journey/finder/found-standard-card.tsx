/** One standard that a finder has found: what it is, what it costs, whom to turn to, and the way into its guide. */
import { useHref } from 'react-router'
import { useWords } from '#i18n/use-words.ts'
import type { Answers } from '#guide/condition.ts'
import { costInShort } from '#guide/cost-in-short.ts'
import { contactsFound, costsFound } from '#guide/finder-lines.ts'
import type { FoundStandard } from '#guide/follow-finder.ts'
import type { Voice } from '#guide/guide.ts'
import { isOverdue } from '#guide/review-due.ts'
import { say } from '#guide/wording.ts'
import { ContactCard } from '#ui/contact-card.tsx'
import { CostLine } from '#ui/cost-line.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { addresses } from '#app/addresses/page-addresses.ts'
import { whenWords } from '#app/parts/dates.ts'
import { freeKey } from '#app/parts/facts.tsx'
import { query } from '../shared-device.ts'
import type { FinderSubject } from './finder-subject.ts'
import { openGuide } from './open-guide.ts'
import { ShortContact } from './short-contact.tsx'

interface FoundStandardCardProps {
  finder: FinderSubject
  found: FoundStandard
  answers: Answers
  voice: Voice
  /** How many entries of the journey lie before this one. */
  depth: number
  /** YYYY-MM-DD */
  today: string
}

export function FoundStandardCard(props: FoundStandardCardProps) {
  const { finder, found, answers, voice, depth, today } = props
  const t = useWords('finder')
  const common = useWords('common')
  const { standard, because, left } = found
  const costs = costsFound(finder, found, answers)
  const { language } = finder
  const guide = useHref(
    addresses.standard(language, standard.id, left === 0 ? 'outcome' : 'guide') + query,
  )
  return (
    <ContactCard name={standard.title} headingLevel={3}>
      {because.map(({ requirement, notMet }) => (
        <p key={requirement}>
          <strong>{notMet === undefined ? requirement : say(notMet, voice)}</strong>
        </p>
      ))}
      <p>{standard.summary}</p>
      {costs[0] && <CostLine amount={costInShort(costs) ?? common(freeKey(costs[0]))} />}
      {contactsFound(finder, found, answers).map((one) => (
        <ShortContact key={one.contact.id} {...one} />
      ))}
      {standard.reviewDue !== undefined && isOverdue(standard.reviewDue, today) && (
        <p>{t('overdue', { when: whenWords(standard.reviewDue, language, common) })}</p>
      )}
      <p className="screen-only">
        <a
          href={guide}
          onClick={(event) => {
            event.preventDefault()
            openGuide(guide, found, answers, depth)
          }}
        >
          {t(`guide.${left === 0 ? 'none' : left === 1 ? 'one' : 'other'}`, { count: left })}
          <VisuallyHidden>: {standard.title}</VisuallyHidden>
        </a>
      </p>
    </ContactCard>
  )
}
