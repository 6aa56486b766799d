/** Danish words of a poster. */
export const poster = {
  back: 'Til støttens side',
  print: 'Udskriv siden fra browserens menu eller med Ctrl + P. Den fylder ét A4-ark.',
  scan: 'Svar på få spørgsmål på din telefon. Scan koden, eller skriv adressen:',
  qr: 'QR-kode med adressen',
  promise: 'Ingen login. Dine svar bliver på din telefon.',
  call: 'Du kan også ringe',
  title: 'Plakat: {{title}}',
} as const
