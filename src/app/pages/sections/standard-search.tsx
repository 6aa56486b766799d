/** The search over a municipality's standards, with every number for those whom it does not help. */
import { useWords } from '#i18n/use-words.ts'
import type { Municipality } from '#publication/handbook.ts'
import { SearchField } from '#ui/search-field.tsx'
import { WaysInBrief } from './ways-in-brief.tsx'

export function StandardSearch({ standards }: Pick<Municipality, 'standards'>) {
  const t = useWords('pages')
  const uses = standards.flatMap(({ contacts }) => contacts)
  const contacts = new Map(uses.map(({ contact }) => [contact.id, contact]))
  return (
    <SearchField
      id="search"
      label={t('municipality.search')}
      results={{
        none: t('municipality.found.none'),
        one: t('municipality.found.one'),
        many: t('municipality.found.many'),
      }}
    >
      <ul>
        {[...contacts.values()].map((contact) => (
          <li key={contact.id}>
            {contact.name} <WaysInBrief contact={contact} />
          </li>
        ))}
      </ul>
      <button type="button" className="button button-secondary">
        {t('municipality.all')}
      </button>
    </SearchField>
  )
}
