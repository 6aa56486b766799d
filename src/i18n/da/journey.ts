/** Danish words of a journey: the questions' page and the outcome. */
export const journey = {
  back: 'Tilbage',
  next: 'Næste',
  clear: 'Slet svar',
  leave: 'Slet svar og forlad siden',
  cleared: 'Dine svar er slettet.',
  errorPrefix: 'Fejl:',
  errorTitle: 'Fejl: {{title}}',
  errorHeading: 'Der mangler et svar',
  stays: 'Dine svar bliver i browseren, medmindre du selv deler dem.',
  changing: 'Du er ved at ændre et svar. De andre svar er her stadig.',
  outdated:
    'Guiden er ændret, siden du svarede. De svar, der stadig kan bruges, er her endnu. Gå dem igennem igen.',
  damaged: 'Vi kunne ikke læse dine tidligere svar. Begynd forfra. Det tager kun et øjeblik.',
  incomplete: 'Der er et spørgsmål, du ikke har svaret på endnu.',
  ratherCall: {
    call: 'Vil du hellere ringe med det samme?',
    write: 'Vil du hellere tage kontakt med det samme?',
  },
  withoutScript: 'Spørgsmålene kræver JavaScript. Her er det vigtigste uden spørgsmål.',
  loadFailed: {
    heading: 'Siden kunne ikke hentes',
    text: 'Tjek din forbindelse, og prøv igen. Dine svar er ikke gået tabt.',
    retry: 'Prøv igen',
  },
  broken: {
    heading: 'Noget gik galt hos os',
    text: 'Fejlen ligger i siden, ikke hos dig. Begynd forfra, eller kontakt kommunen. Se hvordan på støttens første side.',
    restart: 'Begynd forfra',
  },
  outcomeTitle: 'Dit resultat',
  verdict: {
    likely: {
      self: 'Støtten ser ud til at være noget for dig',
      relative: 'Støtten ser ud til at være noget for den, du hjælper',
    },
    possible: {
      self: 'Støtten er måske noget for dig',
      relative: 'Støtten er måske noget for den, du hjælper',
    },
    unlikely: {
      self: 'Denne støtte er nok ikke den rigtige for dig',
      relative: 'Støtten er nok ikke noget for den, du hjælper',
    },
  },
  verdictNext: {
    call: {
      likely: {
        self: 'Ring og hør mere. Kommunen vurderer, om støtten er den rigtige.',
        relative: 'Ring og hør mere. Du kan få råd som pårørende.',
      },
      possible: {
        self: 'Ring og spørg. Kommunen vurderer, om støtten er den rigtige.',
        relative: 'Ring og spørg. Du kan få råd som pårørende.',
      },
      unlikely: {
        self: 'Ring alligevel, og hør om anden hjælp.',
        relative: 'Ring alligevel. Du kan også få råd.',
      },
    },
    write: {
      likely: {
        self: 'Tag kontakt, og hør mere. Kommunen vurderer, om støtten er den rigtige.',
        relative: 'Tag kontakt, og hør mere. Du kan få råd som pårørende.',
      },
      possible: {
        self: 'Tag kontakt, og spørg. Kommunen vurderer, om støtten er den rigtige.',
        relative: 'Tag kontakt, og spørg. Du kan få råd som pårørende.',
      },
      unlikely: {
        self: 'Tag kontakt alligevel, og hør om anden hjælp.',
        relative: 'Tag kontakt alligevel. Du kan også få råd.',
      },
    },
  },
  general: {
    title: 'Hvad kan du få svar på?',
    heading: 'Hvad gælder for alle?',
    text: 'Du har ikke svaret på spørgsmålene i denne browser. Her er det, der gælder for alle.',
    start: 'Svar på spørgsmålene',
  },
  whoToCall: { call: 'Hvem kan du ringe til?', write: 'Hvem kan du spørge?' },
  ask: {
    heading: { call: 'Hvad kan du sige, når du ringer?', write: 'Hvad kan du skrive?' },
    say: 'Du kan for eksempel sige:',
    opening: {
      self: 'Hej. Jeg har læst om “{{title}}” og vil gerne høre, om det er noget for mig.',
      relative:
        'Hej. Jeg er pårørende. Jeg har læst om “{{title}}” og vil gerne høre, om det kan hjælpe en, jeg er tæt på.',
    },
    other: {
      self: 'Hej. Jeg har læst om “{{title}}”, men det er måske ikke noget for mig. Hvad er der ellers af hjælp?',
      relative:
        'Hej. Jeg er pårørende. Jeg har læst om “{{title}}”, men det er måske ikke det rigtige. Hvad er der ellers af hjælp?',
    },
    questions: 'Spørg også:',
    next: 'Hvad er det næste, der skal ske?',
  },
  nextSteps: {
    call: 'Hvad sker der, når du ringer?',
    write: 'Hvad sker der, når du tager kontakt?',
  },
  freeAdvice: 'Hvor kan du ellers få råd?',
  more: 'Vil du vide mere?',
  relatives: 'Hvad må kommunen fortælle dig?',
  rights: 'Hvad siger loven ellers?',
  why: 'Hvorfor ser det sådan ud?',
  state: { met: 'Ja', 'not-met': 'Nej', unknown: 'Ved vi ikke endnu' },
  notAsked: {
    heading: 'Hvad spurgte vi ikke om?',
    text: 'Vi spurgte ikke om det her, for det ændrer ikke resultatet.',
  },
  wouldChange: {
    heading: 'Hvad kunne ændre resultatet?',
    line: 'Hvis svaret på “{{question}}” var “{{option}}”',
  },
  yourAnswers: 'Hvad har du svaret?',
  change: 'Ret',
  changeLong: 'Ret svaret på: {{question}}',
} as const
