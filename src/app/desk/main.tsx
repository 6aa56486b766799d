/** The script of the front desk's page: puts the form in the place of the list of municipalities. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { inEach } from '#guide/in-each.ts'
import { pageLanguage } from '#app/parts/page-language.ts'
import { createI18n } from '#i18n/create-i18n.ts'
import { deskWords } from '#i18n/desk-words.ts'
import { WordsContext } from '#i18n/use-words.ts'
import { Desk } from './desk.tsx'

const container = document.getElementById('desk')
if (!container) throw new Error('The page has no #desk.')
const language = pageLanguage()

const municipalities = [...container.querySelectorAll<HTMLElement>('a[data-standards]')].map(
  ({ dataset, textContent }) => ({
    id: dataset.id ?? '',
    name: textContent,
    listAddress: dataset.standards ?? '',
  }),
)
// Messages are signed only on a municipality's own site.
const isSigned = container.dataset.signed === 'true'
// Messages are written in the receiver's language.
const messages = inEach((each) => createI18n(each, { desk: deskWords[each] }))

const root = createRoot(container)
function show(visit: number) {
  root.render(
    <StrictMode>
      <WordsContext value={messages[language]}>
        {/* A new key empties the form. */}
        <Desk
          key={visit}
          {...{ language, municipalities, messages, isSigned }}
          onAgain={() => {
            show(visit + 1)
          }}
        />
      </WordsContext>
    </StrictMode>,
  )
}
show(0)
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload()
})
addEventListener('pagehide', () => {
  root.render(null)
})
