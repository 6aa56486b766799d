import { expect, test } from 'vitest'
import { contactFile } from '#prerender/files/contact-file.ts'

const contact = {
  id: 'house',
  name: 'Rådgivningshuset',
  phones: [{ number: '70222210' }, { number: '47351164', label: 'Vagt' }],
  website: 'https://www.example.dk',
}

test('holds a contact as phones read it: version 3.0, every line ended by CR and LF', () => {
  expect(contactFile(contact, 'Eksempel Kommune')).toBe(
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:Rådgivningshuset;;;;',
      'FN:Rådgivningshuset',
      'ORG:Eksempel Kommune',
      'TEL;TYPE=WORK,VOICE:+4570222210',
      'TEL;TYPE=WORK,VOICE:+4547351164',
      'URL:https://www.example.dk',
      'END:VCARD',
      '',
    ].join('\r\n'),
  )
})

test('keeps what would end a value', () => {
  const file = contactFile({ id: 'x', name: 'Børn, unge; og \\ mere', phones: [] }, 'A\nB')
  expect(file).toContain('FN:Børn\\, unge\\; og \\\\ mere\r\n')
  expect(file).toContain('ORG:A\\nB\r\n')
})

test('folds long lines at 75 bytes without cutting a letter, and loses nothing', () => {
  const name = 'æøå€𝄞'.repeat(40)
  const file = contactFile({ id: 'x', name, phones: [] }, 'Kommune')
  const lines = file.split('\r\n')
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(3)
  expect(file).not.toContain('\uFFFD')
  expect(file.replaceAll('\r\n ', '')).toContain(`FN:${name}\r\n`)
})

test('says when somebody answers, and where to write and to go; not what can be applied for', () => {
  const file = contactFile(
    {
      ...contact,
      phones: [
        { number: '70222210' },
        { number: '47351164', hours: { lines: ['Fredag 9.00–10.00'], week: [[6300, 6360]] } },
      ],
      hours: { lines: ['Mandag 9.00–12.00', 'Onsdag 9.00–12.00'], week: [], note: 'Ring, først.' },
      email: 'hus@example.dk',
      visit: { street: 'Torvet 1, st.', postcode: '3600', town: 'Byen' },
      apply: [{ kind: 'paper', label: 'Skema om hjælp' }],
    },
    'Eksempel Kommune',
  ).replaceAll('\r\n ', '')
  const lines = file.split('\r\n')
  expect(lines).toContain('EMAIL;TYPE=INTERNET:hus@example.dk')
  expect(lines).toContain('ADR;TYPE=WORK:;;Torvet 1\\, st.;Byen;;3600;Danmark')
  expect(lines).toContain(
    'NOTE:Mandag 9.00–12.00\\nOnsdag 9.00–12.00\\nRing\\, først.\\n47\u00a035\u00a011\u00a064: Fredag 9.00–10.00',
  )
  expect(file).not.toContain('Skema')
})
