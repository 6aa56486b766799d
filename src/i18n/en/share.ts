/** English words of passing it on: links, messages, the call sheet. Fetched when they are wanted. */
import type { Words } from '../words.ts'
import type { share as danish } from '../da/share.ts'

export const share: Words<typeof danish> = {
  heading: 'Pass this page on',
  open: 'Pass it on',
  what: 'What would you like to send?',
  kinds: {
    guide: 'The page about the support',
    guideHint:
      'They can read about it and answer the questions themselves. No answers are included.',
    general: 'What applies to everyone',
    generalHint: 'Cost, numbers and what happens, without questions. No answers are included.',
    answers: 'The result with the answers',
    answersHint: 'They see the same as you, every single answer too.',
  },
  startHint: 'The link leads to this page. There are no answers in it.',
  warning: {
    heading: 'The answers go into the link',
    text: 'Everyone who gets the link can read the answers. You cannot take it back. Send it only to somebody you trust.',
    agree: 'Make the link with the answers',
  },
  link: 'The link',
  sheet: 'Share …',
  copy: 'Copy link',
  sms: 'Send as text message',
  mail: 'Send as email',
  qr: 'Show QR code',
  qrName: 'QR code with the link',
  copied: 'The link is copied.',
  marked: 'The link is selected. Hold it, or press Ctrl+C, to copy.',
  failed: 'That did not work. Check your connection and try again.',
  subject: 'The page we talked about',
  message: 'Here is the page we talked about:',
  print: 'Print or save as PDF',
  notPrinted:
    'Your browser cannot print from here. Send the page to yourself, and print it on another device.',
  arrived: {
    text: 'The answers came with a link. They are no longer in the address, only in this tab.',
    changed: 'The guide has changed since the link was made.',
    dropped: 'Answers that can no longer be used are left out:',
    goneQuestion: 'A question that the guide no longer asks.',
    same: 'The answers give the same result as then. Check whether cost and numbers are new.',
    different: 'The result is different now. Then it said: “{{verdict}}”.',
    unfinished: 'Then it said: “{{verdict}}”. Answer the rest to see what applies now.',
  },
  damaged: {
    title: 'The link does not work',
    text: 'The link may have been cut short, or it belongs to another page. We have used nothing of it.',
    ways: 'Ask for the link again, or start over here. It only takes a moment.',
    restart: 'Start over',
  },
  callSheet: {
    about: 'For the call about {{title}} in {{municipality}}',
    talkedWith: 'I talked with',
    notes: 'Notes',
    printed:
      'Printed {{date}}. Guidance, not a decision. The municipality assesses whether the support is right.',
    address: 'The page is here:',
  },
}
