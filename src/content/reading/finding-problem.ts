/** A finding of the review → a problem with its line in the file. */
import type { Finding } from '#standard/review/finding.ts'
import type { Problem } from './problem.ts'
import type { YamlFile } from './yaml-file.ts'

/** `yaml` is the file the finding points to. */
export function describeFinding(finding: Finding, yaml: YamlFile): Problem {
  return {
    severity: finding.severity,
    file: yaml.file,
    position: yaml.positionOf(finding.place.path),
    found: finding.message,
    remedy: finding.remedy,
  }
}
