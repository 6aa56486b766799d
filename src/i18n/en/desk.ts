/** English words of the front desk's page, and of the messages it makes ready. */
import type { desk as danish } from '../da/desk.ts'
import type { Words } from '../words.ts'

export const desk: Words<typeof danish> = {
  title: 'Send a guide from the front desk',
  lead: 'Choose municipality and support. The link is then ready to send, show or hang up.',
  remembers: 'The page does not keep your choices. There are no answers in the link.',
  withoutScript: 'The page needs JavaScript to make the link. Without it, find the support here:',
  municipality: 'Municipality',
  chooseMunicipality: 'Choose municipality',
  standard: 'Support',
  chooseStandard: 'Choose support',
  language: 'Language of the guide',
  voice: 'Who will answer?',
  voices: { open: 'Ask in the guide', self: 'The person', relative: 'Somebody close to them' },
  loadFailed: 'The list could not be fetched. Check the connection and choose again.',
  ready: 'The link is ready',
  short: 'Short address to say or write down. It shows the page about the support:',
  copyLink: 'Copy the link',
  copied: 'Copied',
  notCopied: 'The text is selected. Hold it, or press Ctrl+C, to copy it.',
  qr: 'QR code with the link',
  sms: 'Text message',
  copySms: 'Copy the text',
  openSms: 'Open as text message',
  mail: 'Email',
  copyMail: 'Copy the email',
  openMail: 'Open as email',
  poster: 'Poster',
  openPoster: 'Open the poster and print it',
  again: 'Clear and start again',
  message: {
    signed: '{{text}}\n\nRegards, {{name}}',
    subject: 'The link we talked about',
    sms: 'Hello. Here is the link we talked about: {{address}}',
    mail: 'Hello\n\nHere is the link we talked about:\n{{address}}\n\nYou do not need to log in.',
  },
}
