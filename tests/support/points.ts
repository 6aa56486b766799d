/** The change that gives the fixture's question of need a list of points. */
import { inStandard } from './review-report.ts'

export const pointsOfNeed = `    points:
      - { id: cleaning, text: { self: { da: Du kan ikke gøre rent., en: You cannot clean. }, relative: { da: Rengøring er svær., en: Cleaning is hard. } }, cites: [terms] }
      - { id: washing, text: { da: Tøjvask er svær., en: Doing the laundry is hard. }, cites: [phone] }
`

const choose = '    choose: { da: Vælg et svar, en: Choose an answer }\n'

export const withPoints = inStandard(choose, pointsOfNeed + choose)
