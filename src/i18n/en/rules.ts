/** English words of the rules page, its picture and its CSV file; no phone downloads them as script. */
import type { Words } from '../words.ts'
import type { rules as danish } from '../da/rules.ts'

export const rules: Words<typeof danish> = {
  title: 'The rules behind the guide: {{title}}',
  lead: 'Here is every set of answers the guide can get, and what it says to each. The page is for the person in the municipality who is responsible for getting it right.',
  sign: {
    heading: 'Who should read and sign this?',
    who: 'Somebody who works with the rules every day, such as the case officer or the head of the department.',
    means:
      'You sign that the guide reads the municipality’s quality standard correctly. You take no position on any citizen’s case.',
    how: 'Go through the page from top to bottom. Each row of the tables is one path through the guide. If something is wrong, note the row’s number and tell the person who edits the site.',
    version:
      'The signature applies only to the version named here. If a single word or rule changes, the page gets a new version number.',
    go: 'Go to the signature',
  },
  figures: {
    heading: 'The guide in figures',
    version: 'Version number',
    proved: 'Built and proved',
    combinations: 'Ways to answer, if everybody got every question',
    paths: 'Different paths through the guide',
    longest: 'Questions on the longest path',
    mean: 'Questions on average',
    meaning:
      'The guide asks only what can change the result. So there are fewer paths than ways to answer. Every path is proved: it ends with a result and a place to turn to.',
  },
  criteria: {
    heading: 'The conditions',
    lead: 'The support looks right when all conditions are met. The tables refer to the numbers here.',
    asked: 'Met when {{condition}}.',
  },
  questions: {
    heading: 'The questions',
    lead: 'In the order they are asked. A question is left out when its answer can change nothing.',
    relative: 'To relatives: {{ask}}',
    hint: 'Help: {{hint}}',
    unsure: '(counts as: not known)',
  },
  condition: {
    is: 'the answer to “{{question}}” is {{options}}',
    isNot: 'the answer to “{{question}}” is something other than {{options}}',
    not: 'it is not so that {{condition}}',
    option: '“{{option}}”',
    or: ' or ',
    and: ' and ',
    always: 'Always shown.',
    when: 'Shown when {{condition}}.',
  },
  paths: {
    heading: 'All paths through the guide',
    lead: 'Each row is one path: the answers, what the guide says, and why. A result has a number, so that you can find it in the picture.',
    same: 'The guide asks and says the same, whoever it is about. The next tables are alike, row for row.',
    voice: 'When the answer is “{{voice}}”',
    table: 'Paths when the answer is “{{voice}}” ({{count}})',
    number: 'No.',
    notAsked: 'not asked',
    outcome: 'Result',
    outcomeNumber: 'Result no.',
    contacts: 'Whom to call',
    deciding: 'Why',
    clauses: 'Source',
    result: '{{fit}} ({{number}})',
    place: '{{section}} {{paragraph}}',
    csv: 'Download all paths as a spreadsheet (CSV)',
    fileName: 'rules',
  },
  fit: { likely: 'Looks right', possible: 'May be right', unlikely: 'Probably not right' },
  deciding: {
    likely: 'All conditions are met',
    possible: 'Not known: condition {{numbers}}',
    unlikely: 'Not met: condition {{numbers}}',
  },
  picture: {
    title: 'Picture of the paths when the answer is “{{voice}}”',
    description:
      'The questions stand in boxes from left to right. The arrows are the answers. The results stand at the right. The table below the picture says the same in words.',
    scroll: 'The picture can be scrolled sideways. The table below says the same in words.',
    result: 'Result {{number}}',
    call: 'Call: {{contacts}}',
  },
  contacts: {
    heading: 'Where the guide sends people',
    lead: 'Somebody who answered “I don’t know” rather gets one number too many than one too few. A number that applies twice is shown once.',
    shown: 'Shown on {{shown}} of {{all}} paths.',
    note: 'With the words: {{note}}',
    outside: 'Not in the standard. Source: {{source}}. Seen {{date}}.',
  },
  facts: {
    heading: 'What the guide tells',
    lead: 'Each statement as it stands on the result’s page, and when it is shown.',
    relative: 'To relatives: {{text}}',
  },
  kept: {
    heading: 'Answers kept although they lead to the same',
    lead: 'Otherwise the guide never asks more than the result needs.',
    line: '“{{option}}” at “{{question}}”',
  },
  signature: {
    heading: 'Signature',
    text: 'I have read the rules on this page. They match the municipality’s quality standard.',
    version: 'Signed for version {{version}}, built {{date}}.',
    name: 'Name',
    position: 'Position',
    date: 'Date',
    signature: 'Signature',
  },
}
