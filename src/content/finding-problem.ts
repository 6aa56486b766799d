/** A finding of the review → a problem with its line in the file. */
import type { Finding } from '#standard/review/finding.ts'
import type { Problem } from './problem.ts'
import type { YamlFile } from './yaml-file.ts'

/** The files a standard's findings may point to, by the name that a finding gives them. */
type StandardFiles = Readonly<Record<Finding['place']['file'], YamlFile>>

export function describeFinding(finding: Finding, files: StandardFiles): Problem {
  const yaml = files[finding.place.file]
  return {
    severity: finding.severity,
    file: yaml.file,
    position: yaml.positionOf(finding.place.path),
    found: finding.message,
    remedy: finding.remedy,
  }
}
