/** A first `standard.yaml`: one question, one criterion, every fact that is required; all of it to be worded. Pure. */
import { requiredKinds } from '#standard/review/required-kinds.ts'
import { standardSchema } from '#standard/schema/standard.ts'
import { keyLines } from './key-lines.ts'
import { schemaLine, unwritten } from './yaml-text.ts'

/**
 * `clause` is the id of a clause to cite until the right ones are known; `contact` that of one of the municipality, and
 * `shared` those of the questions it shares. `document` names the municipality's document that is the standard's own, where
 * it has no `source.yaml`.
 */
export function standardFile(
  clause: string,
  contact: string,
  shared: readonly string[],
  document?: string,
): string {
  return [
    schemaLine('standard', 2),
    '# What begins with ✎ is to be worded. Cite the clauses that each part rests on.',
    'title:',
    unwritten('  ', 'Støttens navn', 'The name of the support'),
    'summary:',
    unwritten(
      '  ',
      'Hvad er støtten, i en eller to sætninger?',
      'What it is, in a sentence or two',
    ),
    ...(document === undefined ? [] : [`documents: [${document}]`]),
    '',
    'questions:',
    '  - id: voice',
    '    options: [self, relative]',
    ...(shared.length === 0
      ? []
      : [
          '  # Questions of municipality.yaml. Remove the # of those that a condition below names.',
        ]),
    ...shared.map((id) => `  # - { shared: ${id}, cites: [${clause}] }`),
    '  - id: situation',
    `    cites: [${clause}]`,
    '    ask:',
    unwritten(
      '      ',
      'Spørgsmålet, som man ville stille det',
      'The question, as one would ask it',
    ),
    '    choose:',
    unwritten('      ', 'Vælg, om …', 'Choose whether …'),
    "    options: ['yes', 'no', unsure]",
    '',
    '# Everything that must be met to be in the target group.',
    'criteria:',
    '  - id: in-need',
    "    when: { situation: ['yes'] }",
    `    cites: [${clause}]`,
    '    requirement:',
    unwritten('      ', 'Hvad der skal til, sagt om alle', 'What it takes, said of everybody'),
    '    met:',
    unwritten('      ', 'Når det passer', 'When it is met'),
    '    not-met:',
    unwritten('      ', 'Når det ikke passer', 'When it is not met'),
    '    unknown:',
    unwritten('      ', 'Når man ikke ved det', 'When it is not known'),
    '    ask-by-phone:',
    unwritten('      ', 'Hvad man kan spørge om i telefonen', 'What to ask on the phone'),
    '',
    '# Whom to ring, in the order shown; the contacts themselves stand in municipality.yaml.',
    'contacts:',
    `  - contact: ${contact}`,
    `    cites: [${clause}]`,
    '    who-should-call:',
    unwritten('      ', 'Hvem skal ringe hertil?', 'Who should call here?'),
    '',
    '# Where the document is silent, write: - { kind: waiting-time, not-stated: true }',
    'facts:',
    ...kinds.flatMap((kind) => [
      `  - kind: ${kind}`,
      ...(kind === 'cost'
        ? [
            '    # What it costs, where it does: free: false, or partly, and prices: [{ amount: 62.50, per: meal }]',
            '    free: true',
          ]
        : []),
      ...(kind === 'complaint' ? ['    appeal: none'] : []),
      `    cites: [${clause}]`,
      '    text:',
      unwritten('      ', ...hints[kind]),
    ]),
    ...keyLines(standardSchema),
    '',
  ].join('\n')
}

/** What every standard states, after what somebody gets. */
const kinds = ['offer', ...requiredKinds] as const

const hints: Readonly<Record<(typeof kinds)[number], readonly [string, string]>> = {
  offer: ['Hvad består støtten af?', 'What does the support consist of?'],
  cost: ['Hvad koster det?', 'What does it cost?'],
  duration: ['Hvor længe varer det?', 'How long does it last?'],
  'waiting-time': ['Hvor længe venter man?', 'How long is the wait?'],
  referral: ['Skal man henvises?', 'Does one need a referral?'],
  'provider-choice': ['Kan man vælge, hvem der giver støtten?', 'Can one choose who gives it?'],
  complaint: ['Hvor kan man klage?', 'Where can one complain?'],
  'next-steps': ['Hvad sker der, når man ringer?', 'What happens when one calls?'],
}
