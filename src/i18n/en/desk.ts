/** English words of the front desk's page, and of the messages it makes ready. */
import type { desk as danish } from '../da/desk.ts'
import type { Words } from '../words.ts'

export const desk: Words<typeof danish> = {
  title: 'Send a guide from the front desk',
  lead: 'Choose municipality and support. The link is then ready to send, show or hang up.',
  remembers: 'The page keeps nothing. The link holds no answers.',
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
  copyLink: 'Copy the link',
  copied: 'Copied',
  notCopied: 'It could not be copied. Mark the text and copy it yourself.',
  qr: 'QR code with the link',
  sms: 'Text message',
  copySms: 'Copy the text',
  openSms: 'Open as text message',
  mail: 'Mail',
  copyMail: 'Copy the mail',
  openMail: 'Open as mail',
  poster: 'Poster',
  openPoster: 'Open the poster and print it',
  again: 'Clear and start again',
  message: {
    subject: 'The link we talked about',
    sms: 'Hello. Here is the link we talked about: {{address}} Regards, {{name}}',
    mail: 'Hello\n\nHere is the link we talked about:\n{{address}}\n\nYou need not log in.\n\nRegards, {{name}}',
  },
}
