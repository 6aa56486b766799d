/** English words that the build writes into guides and rules. */
import type { guide as danish } from '../da/guide.ts'
import type { Words } from '../words.ts'

export const guide: Words<typeof danish> = {
  condition: {
    is: 'the answer to “{{question}}” is {{options}}',
    isNot: 'the answer to “{{question}}” is something other than {{options}}',
    not: 'it is not so that {{condition}}',
    option: '“{{option}}”',
    or: ' or ',
    and: ' and ',
  },
  fit: {
    likely: 'the support looks right',
    possible: 'the support may be right',
    unlikely: 'the support is probably not the right one',
    'likely possible': 'the support can be the right one',
    'possible unlikely': 'it is not certain that the support is right',
    'likely unlikely': 'it is clear whether the support is right',
  },
  onlyIf: 'If {{condition}}:',
  seeAlso: 'See also: {{title}}',
  seeIfNot: 'If not, see: {{title}}',
  price: {
    amount: 'DKK\u00A0{{amount}}',
    per: {
      meal: '{{price}} a meal',
      portion: '{{price}} a portion',
      trip: '{{price}} a trip',
      hour: '{{price}} an hour',
      day: '{{price}} a day',
      week: '{{price}} a week',
      month: '{{price}} a month',
      year: '{{price}} a year',
      time: '{{price}} each time',
      km: '{{price}} per kilometre',
    },
    limit: { 'at-most': 'at most {{price}}', from: 'from {{price}}' },
    of: '{{what}}: {{price}}',
    validFrom: '{{price}} (from {{date}})',
    overdue: 'The price should have been checked by {{date}}. Ask what it is now.',
  },
}
