/** What the publisher has left out about itself. The pages say so as well; `check --strict` reports it. */
import type { SiteRecord } from '../schema/site.ts'
import type { Finding } from './finding.ts'
import { warning } from './check.ts'

export function publisherGaps({ publisher }: SiteRecord): readonly Finding[] {
  const place = { file: 'site.yaml', path: ['publisher'] } as const
  const gaps = [
    publisher.mail === undefined &&
      publisher.phone === undefined &&
      'a mail address or a phone number',
    publisher.accessibility === undefined && 'accessibility (status, feedback, statement, on)',
  ]
  return gaps
    .filter((missing) => missing !== false)
    .map((missing) =>
      warning('publisher-incomplete', place, {
        message: `The publisher lacks ${missing}; the pages say that it is missing.`,
        remedy: `Add it, so that readers can reach whoever answers for the site.`,
      }),
    )
}
