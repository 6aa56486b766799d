// @vitest-environment jsdom
/** The code over the whole screen in a browser that knows no dialogs, which jsdom is, too. */
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CodeOnScreen } from '#app/desk/code-on-screen.tsx'
import { createI18n } from '#i18n/create-i18n.ts'
import { deskWords } from '#i18n/desk-words.ts'
import { WordsContext } from '#i18n/use-words.ts'

beforeEach(() => {
  render(
    <WordsContext value={createI18n('da', { desk: deskWords.da })}>
      <CodeOnScreen link="https://guide.example/da/x/y/guide" letters="guide.example/x/mad" />
    </WordsContext>,
  )
})

afterEach(cleanup)

const opener = () => screen.getByRole('button', { name: 'Vis koden på hele skærmen' })
const dialog = () => screen.queryByRole('dialog', { name: 'QR-kode med linket' })

test('it shows the code and the address, and holds the focus', async () => {
  expect(dialog()).not.toBeInTheDocument()
  await userEvent.click(opener())
  expect(dialog()).toHaveTextContent('guide.example/x/mad')
  expect(screen.getByRole('img', { name: 'QR-kode med linket' })).toBeInTheDocument()
  const close = screen.getByRole('button', { name: 'Luk' })
  expect(close).toHaveFocus()
  await userEvent.tab()
  expect(close).toHaveFocus()
})

test.each([
  ['its button', () => userEvent.click(screen.getByRole('button', { name: 'Luk' }))],
  ['Escape', () => userEvent.keyboard('{Escape}')],
])('%s takes it away, and focus goes back', async (_, close) => {
  await userEvent.click(opener())
  await close()
  expect(dialog()).not.toBeInTheDocument()
  expect(opener()).toHaveFocus()
  await userEvent.click(opener())
  expect(dialog()).toBeInTheDocument()
})
