/** English words of the pages beside the journey: landing, municipality, start, standard, privacy, accessibility. */
import type { Words } from '../words.ts'
import type { pages as danish } from '../da/pages.ts'

export const pages: Words<typeof danish> = {
  preview: 'A few short questions and the right phone numbers. No login.',
  landing: {
    title: 'Find support in your municipality',
    lead: 'Answer a few questions. You then see whether the support is for you, what it costs and who you can call.',
    search: 'Search for your municipality',
    found: {
      none: 'Your municipality may not be here yet. Call it. You can also try another spelling.',
      one: '1 municipality',
      many: '# municipalities',
    },
    choose: 'Choose municipality',
    promise: 'No login. Your answers stay in the browser unless you share them yourself.',
  },
  municipality: {
    back: 'All municipalities',
    lead: 'Choose the support you want to know more about.',
    findLead:
      'You do not know what the support is called? Answer a few questions, and see what may be for you.',
    find: 'Find support',
    choose: 'Support in {{name}}',
    website: 'The municipality’s website',
    search: 'What do you need help with?',
    found: {
      none: 'We found nothing with that word. Try another word, or call and ask.',
      one: 'We found 1 kind of support.',
      many: 'We found # kinds of support.',
    },
    all: 'Show all support',
  },
  start: {
    begin: 'Start',
    toNumbers: 'Contact the municipality instead',
    beginHint: 'At most {{count}} short questions. You do not need to say who you are.',
  },
  standard: {
    title: 'The whole standard: {{title}}',
    lead: 'This is what the municipality’s quality standard says, in our own words. Each sentence shows where in the document it comes from.',
    document: 'Which document is it?',
    documents: 'Which documents are they?',
    documentAge: {
      approved: 'Approved {{when}} by {{by}}.',
      undated: 'The document has no date.',
      reviewDue: 'To be reviewed again {{when}} at the latest.',
      overdue: 'Should have been reviewed {{when}} at the latest.',
    },
    shared:
      'The document is about other things, too. Only what applies to this support is shown here.',
    law: 'Which law does the document rest on?',
    lawReview: 'The reference must be reviewed again {{date}}: {{because}}',
    clauses: 'What does the document say?',
    clausesOfAll: 'What do the documents say?',
    clausesLead:
      'Below each sentence you can see what on this site rests on it. If you came here from your result, go back in the browser. Your answers are still there.',
    paragraph: 'Paragraph {{paragraph}}',
    interpretations: 'How have we read what is in doubt?',
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
    lawEntries: 'What does the law say?',
    lawEntriesLead:
      'This applies to everybody and is not in the municipality’s standard. It is said in our own words, and we show where we looked it up.',
    lawLookedUp: 'Looked up {{date}}.',
    unused: 'Not used in the guide: {{because}}',
    toStart: 'Back to {{title}}',
    published: 'See the document at the municipality',
  },
  toDesk: 'Do you advise others? Make a link or a poster',
  toRules: 'All rules and paths, for approval',
  retired: {
    heading: 'This support no longer exists (ended {{date}})',
    replacement: 'See the support that replaces it',
    toStandard: 'See what the old standard said',
  },
  privacy: {
    title: 'Privacy',
    lead: 'Your answers stay in the browser unless you share them yourself.',
    kept: 'Where are your answers?',
    keptText:
      'Your answers are in the tab you answer in, and in its history. They are not sent to the municipality, to us or to anybody else.',
    gone: 'How do you clear them?',
    goneText:
      'Press “Clear answers”. Do so before you close the tab if others use the phone: some browsers can open a closed tab again.',
    pages: 'What is kept on the phone?',
    pagesText:
      'Pages you have opened, and the pages that belong to them, are kept on the phone so that they work without a network. Your answers are not. You remove the pages by deleting the browser’s data for this site.',
    link: 'What happens if you share a link with the answers?',
    linkText:
      'Then your answers are in the link, and everybody who has it can read them. The answers are not sent to our server. You cannot take the link back.',
    host: 'What can the server see?',
    hostText:
      'The server that shows the pages learns which page your browser fetches, and from which IP address. It never gets your answers. Whoever runs the server may have turned on a log.',
    none: 'What do we not do?',
    noneItems: {
      cookies: 'We use no cookies.',
      tracking: 'We do not count visits and do not follow you.',
      address:
        'Your answers are not in the address, so they do not end up in the browser’s list of pages.',
      others: 'The site fetches nothing from anybody but itself.',
    },
    rights: 'Where can you complain?',
    rightsText:
      'If you think your data is used wrongly, you can complain to Datatilsynet, the Danish data protection agency.',
    controller: 'Data controller: {{name}}.',
    noController: 'We get none of your answers, so we hold no data about you.',
    call: 'What applies when you call?',
    callText:
      'When you call the municipality, its own rules on personal data apply. You can ask whether you may stay anonymous.',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody must be able to use the site.',
    aim: 'What do we aim for?',
    aimText:
      'We aim for WCAG 2.2 at level AA: that the site works with a keyboard, with a screen reader, with large text and on a small screen.',
    tested: 'How has the site been tested?',
    testedText:
      'Only by automatic tests. They test all pages, questions and results whenever we change something. The tests find no faults, but they cannot find everything.',
    limits: 'What has not been tested?',
    limitsText:
      'The site has not yet been tested by people who use a screen reader or other aids every day.',
    script: 'What works without JavaScript?',
    scriptText:
      'Without JavaScript you can read what matters most and see the numbers. The questions need JavaScript.',
    report: 'What can you do if something does not work?',
    reportText:
      'If you cannot use the site, contact the municipality. The numbers are on the page about the support.',
    statement: 'What does the law say?',
    statementText:
      'Public bodies must have an accessibility statement, made in the authorities’ own tool, WAS-Tool. It must give contact details and be renewed at least once a year.',
    statementLink: 'See the statement',
    statementDate: 'Last reviewed {{date}}.',
    statementMissing:
      'This site is not a public body’s and has no such statement. Nor do we have an address you can write to about faults.',
    statementMissingMunicipal: 'The statement is missing on this site.',
  },
  /** On another site's page: what the frame is called, and what stands there, before a link, where it cannot be shown. */
  openNow: {
    open: 'Open now.',
    closes: 'Open now. Closes {{when}}.',
    closed: 'Closed now.',
    opens: 'Closed now. Opens {{when}}.',
    mayBeClosed: 'May be closed today.',
    opensPerhaps: 'Closed now. Opens {{when}}, but may be closed that day.',
    tomorrow: 'tomorrow',
    hour: 'at {{hour}}:00',
    hourAndMinute: 'at {{hour}}:{{minute}}',
  },
  frame: {
    title: 'Guide to support',
    failed: 'The guide cannot be shown here just now. Find it at',
  },
  /** Below the first question, where no script runs. */
  scriptless:
    'Choose an answer. The next question appears right below, and your result comes last.',
  scriptlessLeave: 'Clear your answers before you go if nobody should see them.',
  scriptlessLeaveTo: 'Leave this site',
  late: {
    heading: 'The questions are not ready yet',
    text: 'Part of the page is missing. Wait a little, or try again. You can also get help without questions: see further up the page.',
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
