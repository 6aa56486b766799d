/** An audit in words for an editor. */
import { mainLanguage } from '#guide/languages.ts'
import type { DocumentUse } from '#standard/document-uses.ts'
import type { MunicipalDocument } from '../document/line.ts'
import type { Terminal } from '../terminal.ts'
import type { Audit, LostClause } from './audit.ts'

/** Whether nothing is left to be done: every sentence has a clause that is worded, every clause its sentence. */
export function isFinished({ unregistered, lostClauses, unworded }: Audit): boolean {
  return unregistered.length + lostClauses.length + unworded === 0
}

export function auditReport(
  audit: Audit,
  document: MunicipalDocument,
  clauses: number,
  uses: readonly DocumentUse[],
  { paint }: Pick<Terminal, 'paint'>,
): string {
  const { unregistered, lostClauses, lostHeadings } = audit
  const lost = lostClauses.length
  const isWhole = isFinished(audit)
  const found = `${audit.sentences - missing(audit)} of ${audit.sentences} sentences have a clause or a reason; ${clauses - lost} of ${clauses} clauses have their sentences`
  const { unworded } = audit
  const coverage =
    unworded > 0
      ? `${count(clauses, 'clause')} registered, ${unworded} not yet worded. ${found}.`
      : `Coverage: ${percent(audit.coverage)} (${found}).`
  return [
    `${count(document.pages, 'page')}, ${count(audit.sentences, 'sentence')} (headings count as sentences).`,
    ...document.furniture.map((line) => `Printed on every page, left out: “${line}”`),
    ...section(
      'Sentences without a clause',
      unregistered.map((piece) => newSentence(piece)),
    ),
    ...section(
      'Clauses whose sentence is gone or changed',
      lostClauses.map((clause) => lostClause(clause, uses)),
    ),
    ...section(
      'Headings that the document does not have any more (remove them from not-clauses)',
      lostHeadings.map(({ fingerprint, because }) => `  '${fingerprint}'  ${because}`),
    ),
    ...usesReport(uses, clauses),
    ...(isWhole ? ['', 'Every sentence has its clause, and every clause its sentence.'] : []),
    '',
    paint(isWhole ? 'green' : 'yellow', coverage),
  ].join('\n')
}

function section(title: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : ['', `${title} (${entries.length})`, ...entries]
}

function newSentence({ text, fingerprint }: { text: string; fingerprint: string }): string {
  return [
    '',
    `  “${text}”`,
    `      fingerprint: '${fingerprint}'`,
    '      Register it as a clause; a heading goes under not-clauses with a reason.',
  ].join('\n')
}

function lostClause({ clause, lost, now }: LostClause, uses: readonly DocumentUse[]): string {
  const { id, section: heading, paragraph, says, fingerprints } = clause
  const users = uses.flatMap(({ standard, uses: used }) =>
    (used.get(id) ?? []).map((use) => {
      const name = `${use.kind} “${use.id}”`
      return uses.length > 1 ? `${name} of ${standard.id}` : name
    }),
  )
  return [
    '',
    `  ${id} (${heading[mainLanguage]}, paragraph ${paragraph}; ${lost.length} of ${count(fingerprints.length, 'sentence')})`,
    `      Our words:  ${says[mainLanguage]}`,
    `      Used by:    ${users.length === 0 ? 'nothing' : users.join(', ')}`,
    ...(now
      ? [
          `      Now reads:  “${now.text}” (a guess)`,
          `      Compare the two and correct what the clause and its users say. Then write '${now.fingerprint}'`,
          `      in place of ${lost.map((print) => `'${print}'`).join(', ')}.`,
        ]
      : ['      No sentence is like it. Remove what rests on it, then the clause.']),
  ].join('\n')
}

/** What each of several standards uses of the document. */
function usesReport(uses: readonly DocumentUse[], clauses: number): string[] {
  if (uses.length < 2) return []
  return section(
    'Standards that rest on it',
    uses.map(({ standard, uses: used }) =>
      [
        '',
        `  ${standard.id} uses ${used.size} of ${count(clauses, 'clause')}:`,
        `      ${[...used.keys()].join(', ')}`,
      ].join('\n'),
    ),
  )
}

/** Sentences that nothing registers, also those that a lost clause may have become. */
function missing({ unregistered, lostClauses }: Audit): number {
  const guessed = new Set(lostClauses.flatMap(({ now }) => now?.text ?? []))
  return unregistered.length + guessed.size
}

/** Rounded down: only what is whole is 100 %. */
function percent(part: number): string {
  return `${Math.floor(part * 100)} %`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
