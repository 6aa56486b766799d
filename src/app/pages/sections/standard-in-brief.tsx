/** What a short address says of a standard without a script: the cost in one line, and whom to turn to. */
import { useWords } from '#i18n/use-words.ts'
import { costInShort } from '#guide/cost-in-short.ts'
import type { ListedStandard } from '#publication/handbook.ts'
import { freeKey } from '#app/parts/facts.tsx'
import { CostLine } from '#ui/cost-line.tsx'
import { WaysInBrief } from './ways-in-brief.tsx'

type StandardInBriefProps = Pick<ListedStandard, 'costs' | 'contacts'>

export function StandardInBrief({ costs, contacts }: StandardInBriefProps) {
  const t = useWords('common')
  const [cost] = costs
  const own = new Map(contacts.map(({ contact }) => [contact.id, contact]))
  return (
    <>
      {cost && <CostLine amount={costInShort(costs) ?? t(freeKey(cost))} />}
      <ul>
        {[...own.values()].map((contact) => (
          <li key={contact.id}>
            {contact.name} <WaysInBrief contact={contact} />
            {contacts
              .filter((use) => use.contact.id === contact.id)
              .map(({ whoShouldCall }) => (
                <p className="small-text" key={whoShouldCall}>
                  {whoShouldCall}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </>
  )
}
