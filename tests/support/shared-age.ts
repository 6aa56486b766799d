/** The changes that make the fixture's question of age one that its municipality shares. */
import { inMunicipality, inStandard } from './review-report.ts'
import type { Change } from './standard-records.ts'

const words = `ask:
      self: { da: Er du over 18 år?, en: Are you over 18? }
      relative: { da: Er personen over 18 år?, en: Is the person over 18? }
    choose: { da: Vælg alder, en: Choose the age }
    options:
      - { id: child, label: { da: Under 18 år, en: Under 18 } }
      - { id: adult, label: { da: 18 år eller mere, en: 18 or more } }
`

/** Where the standard asks it, which more keys may follow. */
export const useOfAge = '- shared: age\n    cites: [target]\n'

export const sharedAge: readonly Change[] = [
  inStandard(`- id: age\n    ${words}    cites: [target]\n`, useOfAge),
  inMunicipality('contacts:\n', `questions:\n  - id: age\n    ${words}contacts:\n`),
]
