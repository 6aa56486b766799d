// @vitest-environment jsdom
/** Where to ring when it cannot wait. */
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AcuteHelp } from '#app/parts/acute-help.tsx'
import { allWords } from '#i18n/all-words.ts'
import { createI18n } from '#i18n/create-i18n.ts'
import { WordsContext } from '#i18n/use-words.ts'

test('is a number to press for each need, with the source of any but 112', () => {
  const emergency = [
    { name: 'Alarmcentralen', when: 'Er der fare for liv', number: '112' },
    {
      name: 'Lægevagten',
      when: 'Kan det ikke vente til i morgen',
      number: '12345678',
      source: { text: 'Regionens hjemmeside', checkedOn: '2026-11-21' },
    },
  ]
  render(
    <WordsContext value={createI18n('da', allWords.da)}>
      <AcuteHelp
        site={{
          name: 'Guiden',
          language: 'da',
          emergency,
          leaveTo: 'https://x.dk/',
          publisher: { name: 'Guiden', isMunicipal: false },
        }}
      />
    </WordsContext>,
  )
  const help = screen.getByRole('complementary', { name: 'Akut hjælp' })
  expect(help.textContent).toMatch(/Er der fare for liv:\s112\s/)
  expect(help.textContent).toMatch(/12\s34\s56\s78\s\(Regionens hjemmeside, 21\.\snovember\s2026\)/)
  expect(screen.getByRole('link', { name: /12\s34\s56\s78/ }).getAttribute('href')).toBe(
    'tel:+4512345678',
  )
})
