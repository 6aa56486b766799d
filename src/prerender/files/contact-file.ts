/**
 * A contact as a file that a phone adds to its address book (vCard). Version 3.0, which iOS writes itself and Android
 * reads; Android's own import takes 2.1 and 3.0 and turns 4.0 away (docs/decisions/0041).
 */
import type { Contact } from '#guide/guide.ts'
import { hoursLines } from '#app/parts/hours-lines.ts'
import { phoneHref, phoneText } from '#ui/phone.ts'

/** The whole file. It says whose number it is and when it is answered, and nothing of what it was rung about. */
export function contactFile(
  { name, organisation, phones, hours, email, visit, website }: Contact,
  municipality: string,
): string {
  const notes = [
    ...(hours ? hoursLines(hours) : []),
    ...phones.flatMap((phone) =>
      phone.hours ? [`${phoneText(phone.number)}: ${hoursLines(phone.hours).join('; ')}`] : [],
    ),
  ]
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(name)};;;;`,
    `FN:${escaped(name)}`,
    `ORG:${escaped(organisation ?? municipality)}`,
    ...phones.map(({ number }) => `TEL;TYPE=WORK,VOICE:${phoneHref(number).slice('tel:'.length)}`),
    ...(email === undefined ? [] : [`EMAIL;TYPE=INTERNET:${email}`]),
    ...(visit
      ? [
          `ADR;TYPE=WORK:;;${[visit.street, visit.town].map(escaped).join(';')};;${visit.postcode};Danmark`,
        ]
      : []),
    ...(website === undefined ? [] : [`URL:${website}`]),
    ...(notes.length > 0 ? [`NOTE:${escaped(notes.join('\n'))}`] : []),
    'END:VCARD',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** No line above 75 bytes; what goes on starts with a space. No letter is cut in two. */
function folded(line: string): string {
  const rows = ['']
  let bytes = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (bytes + size > 75) {
      rows.push('')
      bytes = 1
    }
    rows.push((rows.pop() ?? '') + letter)
    bytes += size
  }
  return rows.join('\r\n ')
}
