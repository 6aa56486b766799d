/** English words of every page: header, footer, acute help, dates. */
import type { Words } from '../words.ts'
import type { common as danish } from '../da/common.ts'

export const common: Words<typeof danish> = {
  skip: 'Skip to content',
  switchLanguage: 'Dansk',
  acute: 'Urgent help',
  footer: {
    label: 'About this site',
    guidance: 'Guidance, not a decision. The municipality always assesses it with you.',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    all: 'All municipalities',
  },
  call: 'Call {{name}}',
  saveContact: 'Save contact',
  noNumber: 'We do not know a phone number. Use the website.',
  website: 'Go to the website {{host}}',
  outsideSource:
    'The number is not in the municipality’s quality standard. Source: {{source}}. Checked {{date}}.',
  outsideSourceSite:
    'The website is not in the municipality’s quality standard. Source: {{source}}. Checked {{date}}.',
  cite: '{{section}}, paragraph {{paragraph}}',
  citeLabel: 'Source in the standard',
  notStated: {
    cost: 'The standard does not say what it costs. Ask when you call.',
    duration: 'The standard does not say how long the support lasts. Ask when you call.',
    'waiting-time': 'The standard does not say how long you wait. Ask when you call.',
    referral: 'The standard does not say how you get the support. Ask when you call.',
    'provider-choice': 'The standard does not say whether you can choose who gives the support.',
    complaint: 'The standard does not say how you can complain. Ask when you call.',
    'next-steps': 'The standard does not say what happens next. Ask when you call.',
    offer: 'The standard does not say what the support consists of. Ask when you call.',
    'good-to-know': 'The standard says no more about it.',
  },
  factKind: {
    offer: 'What the support is',
    cost: 'What it costs',
    duration: 'How long it lasts',
    'waiting-time': 'Waiting time',
    referral: 'How you get the support',
    'provider-choice': 'Choice of provider',
    complaint: 'If you want to complain',
    'next-steps': 'What happens when you call',
    'good-to-know': 'Good to know',
  },
  overview: {
    call: 'Whom you can call',
    forWhom: 'Who the support is for',
    forWhomLead: 'The support is for those who meet all of this:',
  },
  free: 'It is free',
  notFree: 'It costs something',
  age: {
    heading: 'How old the standard is',
    approved: 'The municipality’s standard was approved {{date}} by {{by}}.',
    undated: 'The municipality’s standard has no date. Ask whether it still holds.',
    reviewDue: 'It was to be reviewed by {{date}}.',
    overdue:
      'The standard should have been reviewed by {{date}}. Ask whether it still holds when you call.',
  },
  toStandard: 'The whole standard in plain words',
}
