/** Whether standards and municipalities can be told apart by those who look for one. */
import { mainLanguage } from '#guide/languages.ts'
import { warning } from '#standard/review/check.ts'
import { codeTwice, isOwnCode } from '#standard/review/municipality-checks.ts'
import { plain, sameTwice } from '#standard/review/same-twice.ts'
import type { MunicipalityRecord } from '#standard/schema/municipality.ts'
import { reviewed } from './finding-problem.ts'
import type { StandardFiles } from './load-standard.ts'
import type { Position, Problem } from './problem.ts'
import type { ReadRecord } from './record.ts'

/** Of one municipality's standards in force; a retired one may have the title of what replaces it. */
export function titlesTwice(standards: readonly StandardFiles[]): Problem[] {
  const inForce = standards.filter(({ standard }) => standard.record && !standard.record.retired)
  return sameTwice(
    inForce,
    ({ standard }) => standard.record && plain(standard.record.title[mainLanguage]),
  ).flatMap(({ entry, first }) => {
    const earlier = inForce[first]?.id ?? ''
    return reviewed('standard.yaml', entry.standard, ({ title }) => [
      warning(
        'title-twice',
        { file: 'standard.yaml', path: ['title', mainLanguage] },
        {
          message: `The standard “${earlier}” is called “${title[mainLanguage]}”, too; expected titles that tell the standards of a municipality apart.`,
          remedy: `Say in the title what it is, as people would ask for it.`,
        },
      ),
    ])
  })
}

/** The number of a municipality, and where it stands. Plain data, so that threads can answer with it. */
export interface PlacedCode {
  readonly code: string
  readonly file: string
  readonly position: Position
}

/** Undefined where the number is not the municipality's own, which is told in its file. */
export function placedCode({
  record,
  yaml,
}: ReadRecord<MunicipalityRecord>): PlacedCode | undefined {
  if (!record || !yaml || !isOwnCode(record)) return undefined
  return { code: record.code, file: yaml.file, position: yaml.positionOf(['code']) }
}

export function codesTwice(codes: readonly PlacedCode[]): Problem[] {
  return sameTwice(codes, ({ code }) => code).map(({ entry, first }) => {
    const { message, ...finding } = codeTwice(entry.code, codes[first]?.file ?? '')
    const { code, severity, remedy } = finding
    return { severity, file: entry.file, position: entry.position, found: message, remedy, code }
  })
}
