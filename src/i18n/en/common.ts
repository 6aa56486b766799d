/** English words that pages and journeys share: header, footer, contacts, facts, the law, dates. */
import type { Words } from '../words.ts'
import type { common as danish } from '../da/common.ts'

export const common: Words<typeof danish> = {
  skip: 'Skip to content',
  languages: 'Languages',
  acute: 'Urgent help',
  footer: {
    label: 'About this site',
    guidance: 'Guidance, not a decision. The municipality assesses whether the support is right.',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    all: 'All municipalities',
  },
  call: 'Call {{name}}',
  saveContact: 'Save contact',
  noNumber: 'We do not know a phone number. Use the website.',
  website: 'Go to {{host}}',
  hours: {
    place: 'Opening hours',
    phone: 'Phone hours',
    notOnHolidays: 'Closed on public holidays.',
    onHolidays: 'Also open on public holidays.',
  },
  apply: {
    'online-form': 'Apply online:',
    'digital-post': 'Write by Digital Post, the secure public mailbox:',
    paper: 'Apply on paper:',
  },
  email: 'Email:',
  emailHint: 'Do not put your CPR number or anything very private in an ordinary email.',
  visit: 'Visit:',
  outsideSource:
    'The details are not in the municipality’s standard. We have them from here: {{source}}. Seen {{date}}.',
  notCalled: 'We have not tried calling.',
  whichSource: 'Where did we get the details?',
  cite: '{{section}}, paragraph {{paragraph}}',
  citeLabel: 'Source',
  lawLabel: 'Law',
  lawPlace: '{{act}} {{paragraph}}',
  notStated: {
    cost: 'The standard does not say what it costs. Ask the municipality.',
    duration: 'The standard does not say how long the support lasts. Ask the municipality.',
    'waiting-time': 'The standard does not say how long you wait. Ask the municipality.',
    referral: 'The standard does not say whether a referral is needed. Ask the municipality.',
    'provider-choice':
      'The standard does not say whether you can choose who gives the support. Ask the municipality.',
    complaint: 'The standard does not say whether a no can be appealed.',
    'next-steps': 'The standard does not say what happens next. Ask the municipality.',
    offer: 'The standard does not say what the support consists of. Ask the municipality.',
    'good-to-know': 'The standard says no more about it.',
  },
  factKind: {
    offer: 'What does the support consist of?',
    cost: 'What does it cost?',
    duration: 'How long does it last?',
    'waiting-time': 'How long is the wait?',
    referral: 'Do you need a referral?',
    'provider-choice': 'Can you choose who gives the support?',
    complaint: 'What can you do about a no?',
    'next-steps': 'What is the next step?',
    'good-to-know': 'What else is good to know?',
  },
  factGroup: {
    support: 'What kind of support is it?',
    getting: 'How do you get the support?',
  },
  overview: {
    others: 'Who else can you ask?',
    call: 'Who can you call?',
    write: 'Who can you ask?',
    forWhom: 'Who is the support for?',
    forWhomLead: 'All of this must be true:',
  },
  appeal: {
    none: 'This is what you can do instead:',
    ankestyrelsen: 'This is what you can do as well:',
    municipality: 'This is what you can do as well:',
    notStated: 'The law says that you can do this:',
    within: 'Time limit: {{within}}.',
  },
  urgent: {
    heading: 'What can you do if it is urgent?',
    source: 'Source: {{source}}. Seen {{date}}.',
  },
  free: 'It is free',
  notFree: 'It costs something',
  partlyFree: 'Some of it is free',
  age: {
    approved: 'The municipality’s standard was approved {{when}} by {{by}}.',
    undated:
      'The municipality’s standard has no date. Ask the municipality whether it still applies.',
    reviewDue: 'It is to be reviewed again {{when}} at the latest.',
    overdue:
      'It should have been reviewed {{when}} at the latest. Ask the municipality whether it still applies.',
    document: 'This is about the document “{{document}}”.',
  },
  /** A date in a sentence, whole or without its day. */
  when: {
    day: 'on {{date}}',
    month: 'in {{date}}',
  },
  publisher: {
    independent: '{{name}} is an independent guide. It is not made by the municipalities.',
    municipal: 'This site is made by {{name}}.',
    contact: 'Contact:',
  },
  toStandard: 'The whole standard in plain words',
}
