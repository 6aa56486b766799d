/** Danish words of a poster. */
export const poster = {
  back: 'Til siden om støtten',
  print: 'Udskriv siden fra browserens menu eller med Ctrl + P. Den fylder ét A4-ark.',
  scan: 'Svar på nogle få spørgsmål på din telefon. Scan koden, eller skriv adressen:',
  qr: 'QR-kode med adressen',
  promise: 'Intet login. Dine svar bliver i din browser, medmindre du selv deler dem.',
  call: 'Du kan også henvende dig her',
  notOnHolidays: 'Lukket på helligdage.',
  independent: '{{name}} er en uafhængig guide. Den er ikke lavet af kommunerne.',
  municipal: 'Plakaten er lavet af {{name}}.',
  title: 'Plakat: {{title}}',
} as const
