/** Danish words that the build writes into guides and rules; no phone downloads them as script. */
export const guide = {
  /** All are clauses that may follow “hvis” and “når”. */
  condition: {
    is: 'svaret på “{{question}}” er {{options}}',
    isNot: 'svaret på “{{question}}” er et andet end {{options}}',
    not: 'det ikke er sådan, at {{condition}}',
    option: '“{{option}}”',
    or: ' eller ',
    and: ' og ',
  },
  /** By the fits that something is shown with. */
  fit: {
    likely: 'støtten ser ud til at være den rigtige',
    possible: 'støtten måske er den rigtige',
    unlikely: 'støtten nok ikke er den rigtige',
    'likely possible': 'støtten kan være den rigtige',
    'possible unlikely': 'det ikke er sikkert, at støtten er den rigtige',
    'likely unlikely': 'det er klart, om støtten er den rigtige',
  },
  onlyIf: 'Hvis {{condition}}:',
  seeAlso: 'Se også: {{title}}',
  /** Below what must be met. */
  seeIfNot: 'Hvis ikke, så se: {{title}}',
  price: {
    amount: '{{amount}}\u00A0kr.',
    per: {
      meal: '{{price}} pr. måltid',
      portion: '{{price}} pr. portion',
      trip: '{{price}} pr. tur',
      hour: '{{price}} i timen',
      day: '{{price}} om dagen',
      week: '{{price}} om ugen',
      month: '{{price}} om måneden',
      year: '{{price}} om året',
      time: '{{price}} pr. gang',
      km: '{{price}} pr. kilometer',
    },
    limit: { 'at-most': 'højst {{price}}', from: 'fra {{price}}' },
    of: '{{what}}: {{price}}',
    validFrom: '{{price}} (fra {{date}})',
    overdue: 'Prisen skulle være gennemgået senest {{date}}. Spørg, hvad den er nu.',
  },
} as const
