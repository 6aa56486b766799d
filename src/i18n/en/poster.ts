/** English words of a poster. */
import type { poster as danish } from '../da/poster.ts'
import type { Words } from '../words.ts'

export const poster: Words<typeof danish> = {
  back: 'To the page about the support',
  print: 'Print the page from the browser’s menu or with Ctrl + P. It fills one sheet of A4.',
  scan: 'Answer a few questions on your phone. Scan the code, or type the address:',
  qr: 'QR code with the address',
  promise: 'No login. Your answers stay in your browser unless you share them yourself.',
  call: 'You can also get in touch here',
  notOnHolidays: 'Closed on public holidays.',
  independent: '{{name}} is an independent guide. It is not made by the municipalities.',
  municipal: 'The poster is made by {{name}}.',
  title: 'Poster: {{title}}',
}
