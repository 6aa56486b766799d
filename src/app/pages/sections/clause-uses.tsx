/** What rests on a clause: the way back from the clause to the questions, criteria, numbers and facts that cite it. */
import { useWords } from '#i18n/use-words.ts'
import type { ClauseUse, Handbook } from '#publication/handbook.ts'
import { say } from '#guide/wording.ts'
import { LinkInList } from '#ui/link-in-list.tsx'
import { href, addresses, type PageOfStandard } from '#app/addresses/page-addresses.ts'
import { partAnchor } from './part-anchor.ts'

/** The page that shows each part. */
const pages: Readonly<Record<ClauseUse['kind'], PageOfStandard>> = {
  question: 'rules',
  criterion: 'rules',
  contact: 'rules',
  fact: 'rules',
  interpretation: 'standard',
}

interface ClauseUsesProps {
  handbook: Handbook
  uses: readonly ClauseUse[]
}

export function ClauseUses({ handbook, uses }: ClauseUsesProps) {
  const t = useWords(['pages', 'common'])
  const { guide } = handbook
  if (uses.length === 0) return null
  const nameOf = (use: ClauseUse) =>
    use.kind === 'fact' ? t(`common:factKind.${use.id}`) : nameOfPart(handbook, use.kind, use.id)
  return (
    <p className="small-text">
      {t('pages:standard.usedBy')}{' '}
      {uses.map((use, index) => (
        <span key={`${use.kind} ${use.id}`}>
          {index > 0 && '; '}
          <LinkInList
            href={`${href(addresses.standard(guide.language, guide.id, pages[use.kind]))}#${partAnchor(use.kind, use.id)}`}
          >
            {t(`pages:standard.use.${use.kind}`, { name: nameOf(use) })}
          </LinkInList>
        </span>
      ))}
    </p>
  )
}

/** What a reader calls it. Throws where the standard has no such part. */
function nameOfPart(
  { guide, interpretations }: Handbook,
  kind: Exclude<ClauseUse['kind'], 'fact'>,
  id: string,
): string {
  const names = {
    question: () => guide.questions.find((part) => part.id === id)?.ask,
    criterion: () => guide.criteria.find((part) => part.id === id)?.requirement,
    contact: () => guide.contacts.find((part) => part.contact.id === id)?.contact.name,
    interpretation: () => interpretations.find((part) => part.id === id)?.doubt,
  }
  const name = names[kind]()
  if (name === undefined) throw new Error(`The standard has no ${kind} ${id}`)
  return say(name, 'self')
}
