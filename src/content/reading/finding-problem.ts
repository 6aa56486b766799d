/** A finding of the review → a problem with its line in the file. */
import type { Finding, Place } from '#standard/review/finding.ts'
import type { Problem } from './problem.ts'
import type { ReadRecord } from './record.ts'
import type { YamlFile } from './yaml-file.ts'

/** The files that were reviewed. */
type YamlFiles = Partial<Readonly<Record<Place['file'], YamlFile>>>

/** Throws where a finding stands in a file that was not reviewed. */
export function describeFindings(findings: readonly Finding[], files: YamlFiles): Problem[] {
  return findings.map(({ code, severity, place, message, remedy }) => {
    const yaml = files[place.file]
    if (!yaml) throw new Error(`The review of other files finds fault with ${place.file}`)
    const position = yaml.positionOf(place.path)
    return { severity, file: yaml.file, position, found: message, remedy, code }
  })
}

/** What the review of one file finds in it; nothing while the file cannot be read. */
export function reviewed<T>(
  file: Place['file'],
  { record, yaml }: ReadRecord<T>,
  review: (record: T) => readonly Finding[],
): Problem[] {
  return record && yaml ? describeFindings(review(record), { [file]: yaml }) : []
}
