/** A first `municipality.yaml`. Pure. */
import { municipalitySchema } from '#standard/schema/municipality.ts'
import { keyLines } from './key-lines.ts'
import { schemaLine, unwritten } from './yaml-text.ts'

/** The id of the contact it begins with. */
export const firstContact = 'kommunen'

/** `today` is YYYY-MM-DD. */
export function municipalityFile(today: string): string {
  return [
    schemaLine('municipality', 1),
    '# Where people can turn. Numbers stand here and nowhere else.',
    'name:',
    unwritten('  ', 'Kommunens navn, med »Kommune«', 'The municipality’s name'),
    '# The number that Danmarks Statistik gives the municipality.',
    "code: '0000'",
    'contacts:',
    `  - id: ${firstContact}`,
    '    name:',
    unwritten('      ', 'Stedet, man ringer til', 'The place to call'),
    '    # Remove the # and write the number. Where none is known, the website alone will do.',
    "    # phones: [{ number: '12 34 56 78' }]",
    '    website: https://www.borger.dk',
    '    # Where the number is known from. From a standard: source: { standard: its-folder, clause: its-clause }',
    '    source:',
    '      text:',
    unwritten('        ', 'Hvor nummeret er fra', 'Where the number is from'),
    `      checked-on: ${today}`,
    '# Questions that several standards ask stand here once; a standard names one as { shared: its-id, cites: […] }.',
    '# questions: [{ id: its-id, ask: …, choose: …, options: […] }]',
    ...keyLines(municipalitySchema),
    '',
  ].join('\n')
}
