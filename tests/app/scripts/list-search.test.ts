// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { fold } from '#app/scripts/search/fold.ts'
import { watchSearch } from '#app/scripts/search/list-search.ts'

const also: Readonly<Record<string, string>> = { Favrskov: 'Lyngå, Ulstrup' }
const names = ['Favrskov', 'Hvidovre', 'Høje-Taastrup', 'Køge', 'Næstved']

beforeEach(() => {
  document.body.innerHTML = `
    <div hidden data-search data-none="Ingen" data-one="1 kommune" data-many="# kommuner">
      <label for="search">Søg</label><input id="search" type="search"><p role="status"></p>
      <div data-none-found hidden><button type="button">Vis alle</button></div>
    </div>
    <ul data-searched>${names.map((name) => `<li data-words="${also[name] ?? ''}"><a href="#">${name} Kommune</a></li>`).join('')}</ul>`
  watchSearch(document)
})

const shown = () => screen.getAllByRole('link').map(({ textContent }) => textContent)

test('the field appears with the script, and typing narrows the list', async () => {
  expect(shown()).toHaveLength(names.length)
  await userEvent.type(screen.getByRole('searchbox', { name: 'Søg' }), 'hø')
  expect(shown()).toEqual(['Høje-Taastrup Kommune'])
  expect(screen.getByRole('status')).toHaveTextContent('1 kommune')
})

test('the number left is told, none is told, and an empty field says nothing', async () => {
  const field = screen.getByRole('searchbox')
  await userEvent.type(field, 'h')
  expect(screen.getByRole('status')).toHaveTextContent('2 kommuner')
  await userEvent.type(field, 'xyz')
  expect(screen.queryAllByRole('link')).toEqual([])
  expect(screen.getByRole('status')).toHaveTextContent('Ingen')
  await userEvent.clear(field)
  expect(shown()).toHaveLength(names.length)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('Enter goes to the first municipality left', async () => {
  await userEvent.type(screen.getByRole('searchbox'), 'ko{Enter}')
  expect(screen.getByRole('link', { name: 'Køge Kommune' })).toHaveFocus()
})

test('a word in the middle of a name is found as well', async () => {
  await userEvent.type(screen.getByRole('searchbox'), 'tåst')
  expect(shown()).toEqual(['Høje-Taastrup Kommune'])
})

test.each([
  ['Aarhus', ['århus', 'AARHUS', 'arhus']],
  ['Køge', ['køge', 'koege', 'koge']],
  ['Næstved', ['næstved', 'naestved']],
  ['Høje-Taastrup', ['høje taastrup', 'hoje-tåstrup']],
])('%s is found however it is typed', (name, typed) => {
  for (const text of typed) expect(fold(text)).toBe(fold(name))
})

test('what was typed stands where Safari sets the field to its default as it puts the page back', async () => {
  const form = document.createElement('form')
  document.body.replaceChildren(form, ...document.body.children)
  form.append(...document.querySelectorAll('[data-search]'))
  await userEvent.type(screen.getByRole('searchbox'), 'hø')
  dispatchEvent(new Event('pagehide'))
  form.reset()
  expect(screen.getByRole('searchbox')).toHaveValue('hø')
})

test('an entry is found by words that are not seen', async () => {
  await userEvent.type(screen.getByRole('searchbox'), 'ulstr')
  expect(shown()).toEqual(['Favrskov Kommune'])
})

test('a word that all have tells none apart, and harms no search', async () => {
  await userEvent.type(screen.getByRole('searchbox'), 'Køge Kommune')
  expect(shown()).toEqual(['Køge Kommune'])
})

test('where nothing is spelled so, it is found by how it may be meant', async () => {
  await userEvent.type(screen.getByRole('searchbox'), 'hvidover')
  expect(await screen.findByText('1 kommune')).toBeInTheDocument()
  expect(shown()).toEqual(['Hvidovre Kommune'])
})

test('where nothing is found, help is shown, and a button that shows all again', async () => {
  const all = screen.getByText('Vis alle')
  expect(all).not.toBeVisible()
  await userEvent.type(screen.getByRole('searchbox'), 'xyz')
  expect(all).toBeVisible()
  await userEvent.click(all)
  expect(shown()).toHaveLength(names.length)
  expect(all).not.toBeVisible()
  expect(screen.getByRole('searchbox')).toHaveFocus()
  expect(screen.getByRole('searchbox')).toHaveValue('')
})
