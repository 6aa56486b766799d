/** English words of the pages beside the journey: landing, municipality, start, standard, privacy, accessibility. */
import type { Words } from '../words.ts'
import type { pages as danish } from '../da/pages.ts'

export const pages: Words<typeof danish> = {
  preview: 'A few short questions and the right phone numbers. No login.',
  landing: {
    title: 'Find support in your municipality',
    lead: 'Answer a few questions. You then see whether the support is for you, what it costs and whom to call.',
    search: 'Search for your municipality',
    found: {
      none: 'No municipality matches. Check the spelling, or delete what you typed.',
      one: '1 municipality',
      many: '# municipalities',
    },
    choose: 'Choose municipality',
    promise: 'No login. Your answers stay on your phone.',
  },
  municipality: {
    back: 'All municipalities',
    lead: 'Choose the support you want to know more about.',
    choose: 'Support in {{name}}',
    website: 'The municipality’s website',
  },
  start: {
    begin: 'Start',
    beginHint: 'At most {{count}} short questions. You need not say who you are.',
  },
  standard: {
    title: 'The whole standard: {{title}}',
    lead: 'This is what the municipality’s quality standard says, in our own words. Each sentence shows where in the document it comes from.',
    document: 'The document',
    law: 'Law',
    lawReview: 'The reference must be looked at again {{date}}: {{because}}',
    clauses: 'What the document says',
    clausesLead:
      'Below each sentence stands what on this site rests on it. If you came here from your result, go back in the browser. Your answers are still there.',
    paragraph: 'Paragraph {{paragraph}}',
    interpretations: 'How we read what is in doubt',
    interpretationsLead:
      'In some places the standard can be read in more than one way. Here is what we chose, and why.',
    reading: 'How we read it',
    because: 'Because',
    usedBy: 'Used in:',
    use: {
      question: 'the question “{{name}}”',
      criterion: 'the condition “{{name}}”',
      contact: 'the number of {{name}}',
      fact: 'the statement “{{name}}”',
      interpretation: 'the reading of “{{name}}”',
    },
    unused: 'Not used in the guide: {{because}}',
    toStart: 'Back to {{title}}',
    published: 'See the document at the municipality',
  },
  toDesk: 'Do you advise others? Make a link or a poster',
  toRules: 'All rules and paths, for whoever approves them',
  retired: {
    heading: 'This support no longer exists (ended {{date}})',
    replacement: 'See the support that replaces it',
    toStandard: 'See what the old standard said',
  },
  privacy: {
    title: 'Privacy',
    lead: 'None of your answers leave your phone.',
    kept: 'Where your answers are',
    keptText:
      'Your answers are only in the tab you answer in. They are not sent to the municipality, to us or to anybody else.',
    gone: 'When they are gone',
    goneText:
      'They are gone when you press “Clear answers” or close the tab. On a borrowed phone or computer, press “Clear answers” before you leave.',
    none: 'What we do not do',
    noneItems: {
      cookies: 'We use no cookies and keep nothing about you on your phone.',
      tracking: 'We do not count visits and do not follow you.',
      address: 'Your answers are not in the address, so they cannot be seen in the history.',
      others: 'The site fetches nothing from anybody but itself.',
    },
    call: 'When you call',
    callText:
      'When you call the municipality, its own rules on personal data hold. You can ask whether you may stay anonymous.',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody must be able to use the site.',
    aim: 'What we aim for',
    aimText:
      'The site follows WCAG 2.2 at level AA. It works with a keyboard, a screen reader, large text and on a small screen.',
    tested: 'How we test it',
    testedText:
      'Every page, question and result is tested automatically whenever we change something. No known faults remain.',
    limits: 'What we have not tested',
    limitsText:
      'The site has not yet been tested by people who use a screen reader every day. We would like to hear from you.',
    script: 'Without JavaScript',
    scriptText:
      'Without JavaScript you can read all that matters most and see the numbers. The questions need JavaScript.',
    report: 'If something is in your way',
    reportText: 'Tell the municipality the page is about. It can then help you in another way.',
  },
  late: {
    heading: 'The questions are not ready yet',
    text: 'Part of the page is missing. Wait a little, or try again. You can also call: the numbers are under “Would you rather call right away?”.',
    retry: 'Try again',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the page has moved.',
    offline:
      'You are not connected. The page may exist, but it is not kept on your phone. Try again when you are connected.',
    action: 'Find support in your municipality',
  },
}
