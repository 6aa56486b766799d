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
    how: 'Go through the page from top to bottom. Each row of the table gathers answers that lead to the same. If something is wrong, note the row’s number and tell the person who edits the site.',
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
    rows: 'Rows in the table of the paths',
    longest: 'Questions on the longest path',
    mean: 'Questions on average, if all answers are equally frequent',
    leastMean: 'The same in the order that asks the fewest',
    orderBecause: 'Why the questions are in another order',
    meaning:
      'The guide asks only what can change the result. So there are fewer paths than ways to answer. Every path is proved: it ends with a result and a place to turn to.',
  },
  criteria: {
    heading: 'The conditions',
    lead: 'The support looks right when all conditions are met. The table refers to the numbers here.',
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
    always: 'Always shown.',
    when: 'Shown when {{condition}}.',
  },
  paths: {
    heading: 'All paths through the guide',
    lead: 'The pictures show the questions and the answers. The table below them says the same in words: the answers, what the guide says, and why. A result has a number, so that you can find it in the picture.',
    same: 'The guide asks and says the same, whoever it is about. So the two pictures are alike, and the table does not mention who it is.',
    voice: 'When the answer is “{{voice}}”',
    tableHeading: 'The paths in words',
    tableLead:
      'Each row gathers answers that lead to the same, and each path is in exactly one row. “/” means “or”. “–” means that the answer makes no difference: the guide does not ask, or all answers give the same.',
    factsLead:
      'A fact is in the table only when some people are not told it. The number is the fact’s own in the list “What the guide tells”.',
    table: 'All paths (paths: {{paths}}, rows: {{rows}})',
    number: 'No.',
    any: '–',
    anyInWords: 'makes no difference',
    outcome: 'Result',
    outcomeNumber: 'Result no.',
    contacts: 'Whom to call',
    facts: 'Facts not everybody gets',
    fact: '{{kind}} ({{number}})',
    factInGeneral: '{{kind}} ({{number}}, with its condition)',
    noFacts: 'none',
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
  decidingAlso: {
    possible: 'Not known: condition {{numbers}}, with some of the answers also {{others}}',
    unlikely: 'Not met: condition {{numbers}}, with some of the answers also {{others}}',
  },
  decidingOneOf: {
    possible: 'Not known: at least one of conditions {{others}}',
    unlikely: 'Not met: at least one of conditions {{others}}',
  },
  picture: {
    title: 'Picture of the paths when the answer is “{{voice}}”',
    description:
      'The questions stand in boxes from left to right. The arrows are the answers. The results stand at the right. The table after the pictures says the same in words.',
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
