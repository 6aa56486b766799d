/** A first `source.yaml`: every sentence of the document registered, its words still to be written. Pure. */
import { asId } from '#standard/as-id.ts'
import { toBeWorded } from '#standard/review/to-be-worded.ts'
import { fingerprint } from '#standard/fingerprint.ts'
import { type Approval, approvalIn } from '../document/approval.ts'
import type { Outline, OutlinedSentence } from '../document/outline.ts'
import { sourceSchema } from '#standard/schema/source.ts'
import { keyLines } from './key-lines.ts'
import { inEachLanguage, scalar, schemaLine, unwritten } from './yaml-text.ts'

interface ScaffoldedClause extends OutlinedSentence {
  readonly id: string
  readonly fingerprint: string
}

/** The document's sentences with an id each; without a document, one clause as an example. */
export function clausesOf(outline: Outline | undefined): readonly ScaffoldedClause[] {
  if (!outline || outline.sentences.length === 0)
    return [{ id: 'clause-1', text: 'Hvad står der?', paragraph: 1, fingerprint: '0'.repeat(16) }]
  const counts = new Map<string, number>()
  const registered = new Set<string>()
  return outline.sentences.flatMap((sentence): ScaffoldedClause[] => {
    // A sentence that the document says twice is one clause, where it stands first.
    const print = fingerprint(sentence.text)
    if (registered.has(print)) return []
    registered.add(print)
    const name = asId(sentence.section ?? '') || 'clause'
    const number = (counts.get(name) ?? 0) + 1
    counts.set(name, number)
    return [{ ...sentence, id: `${name}-${number}`, fingerprint: print }]
  })
}

export function sourceFile(outline: Outline | undefined): string {
  const clauses = clausesOf(outline)
  const registered = new Set(clauses.map((clause) => clause.fingerprint))
  const notClauses = [...new Set(outline?.headings)].filter(
    (heading) => !registered.has(fingerprint(heading)),
  )
  return [
    schemaLine('source', 2),
    '# The register of the document’s statements: where each stands, what it says in our words, and the fingerprint of its',
    '# sentence. What begins with ✎ is to be worded. The document’s own words stand after the ✎ to help you; replace them.',
    'title:',
    unwritten('  ', outline?.title ?? 'Dokumentets titel', 'The document’s title'),
    ...approvedLines(outline && approvalIn(outline.texts)),
    '# review-due: 2028-03',
    'clauses:',
    ...clauses.flatMap((clause) => clauseLines(clause, outline?.title)),
    ...(notClauses.length === 0 ? [] : ['not-clauses:']),
    ...notClauses.map(
      (heading) =>
        `  - { fingerprint: '${fingerprint(heading)}', because: ${JSON.stringify(`heading: ${heading}`)} }`,
    ),
    ...keyLines(sourceSchema),
    '',
  ].join('\n')
}

/** A document that only says from when it holds leaves open who approved it. */
function approvedLines(approval: Approval | undefined): readonly string[] {
  const { on, by, isInForce } = approval ?? {}
  const above =
    '# When the document was approved and is to be revised. Remove the # where it says so.'
  if (on === undefined)
    return [
      above,
      `# approved: { on: 2026-03, by: { ${inEachLanguage('Byrådet', 'The city council').join(', ')} } }`,
    ]
  const whom =
    by === undefined
      ? unwritten(
          '    ',
          isInForce
            ? `Dokumentet gælder fra ${on}; hvem godkendte det, og hvornår? Står det der ikke, så fjern “approved”`
            : 'Hvem godkendte det? Står det der ikke, så fjern “approved”',
          'Who approved it?',
        )
      : inEachLanguage(by, `${toBeWorded} ${by}`)
          .map((text) => `    ${text}`)
          .join('\n')
  return [
    '# Found in the document; hold it against what it says.',
    'approved:',
    `  on: ${on}`,
    '  by:',
    whom,
  ]
}

/** What stands before the first heading stands below the title. */
function clauseLines(clause: ScaffoldedClause, title: string | undefined) {
  const { id, section = title, paragraph, text, fingerprint: print } = clause
  return [
    `  - id: ${scalar(id)}`,
    '    section:',
    section === undefined
      ? unwritten('      ', 'Overskriften over stedet', 'The heading above it')
      : inEachLanguage(section, `✎ ${section}`)
          .map((text) => `      ${text}`)
          .join('\n'),
    `    paragraph: ${paragraph}`,
    '    says:',
    unwritten('      ', text, 'The same in English'),
    `    fingerprints: ['${print}']`,
  ]
}
