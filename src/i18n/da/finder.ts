/** Danish words of a finder: the questions over all that a municipality offers, and what they lead to. */
export const finder = {
  title: 'Find støtte i {{name}}',
  lead: 'Svar på nogle få spørgsmål, og se, hvilken støtte der kan være noget for dig.',
  open: {
    one: '1 slags støtte er stadig mulig.',
    other: '{{count}} slags støtte er stadig mulige.',
  },
  show: 'Vis mig, hvad der er',
  withoutScript: 'Spørgsmålene kræver JavaScript.',
  all: 'Se al støtte i {{name}}',
  heading: { self: 'Det fandt vi til dig', relative: 'Det fandt vi til den, du hjælper' },
  nothing: {
    self: 'Vi fandt ikke noget, der ser ud til at være noget for dig. Ring alligevel, og hør om anden hjælp.',
    relative:
      'Vi fandt ikke noget, der ser ud til at være noget for den, du hjælper. Ring alligevel, og hør om anden hjælp.',
  },
  early: 'Du har ikke svaret på alle spørgsmålene. Svarer du på flere, ved vi mere.',
  goOn: 'Svar på flere spørgsmål',
  group: {
    likely: {
      self: 'Ser ud til at være noget for dig',
      relative: 'Ser ud til at være noget for den, du hjælper',
    },
    possible: { self: 'Er måske noget for dig', relative: 'Er måske noget for den, du hjælper' },
    unlikely: {
      self: 'Er nok ikke noget for dig ({{count}})',
      relative: 'Er nok ikke noget for den, du hjælper ({{count}})',
    },
  },
  guide: {
    none: 'Se resultatet',
    one: 'Svar på det sidste spørgsmål',
    other: 'Svar på resten, højst {{count}} spørgsmål',
  },
  overdue:
    'Kommunens standard skulle være gennemgået senest {{when}}. Spørg, om den stadig gælder.',
  shareHint: 'Linket fører til det første spørgsmål. Der er ingen svar i det.',
} as const
