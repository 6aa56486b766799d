/** Danish words of a journey: the questions' page and the outcome. */
export const journey = {
  back: 'Tilbage',
  next: 'Næste',
  clear: 'Ryd svar',
  leave: 'Ryd og forlad siden',
  cleared: 'Dine svar er ryddet.',
  errorPrefix: 'Fejl:',
  errorTitle: 'Fejl: {{title}}',
  errorHeading: 'Der mangler et svar',
  stays: 'Dine svar bliver på din telefon.',
  changing: 'Du er ved at ændre et svar. De andre svar er gemt.',
  outdated:
    'Guiden er blevet ændret, siden du svarede. De svar, der stadig passer, er beholdt. Gå dem igennem igen.',
  damaged: 'Vi kunne ikke læse dine tidligere svar. Begynd forfra. Det tager kun et øjeblik.',
  incomplete: 'Der er et spørgsmål, du ikke har svaret på endnu.',
  ratherCall: 'Vil du hellere ringe med det samme?',
  withoutScript: 'Spørgsmålene kræver JavaScript. Her er alt det vigtigste uden spørgsmål.',
  loadFailed: {
    heading: 'Siden kunne ikke hentes',
    text: 'Tjek din forbindelse, og prøv igen. Dine svar er ikke gået tabt.',
    retry: 'Prøv igen',
  },
  broken: {
    heading: 'Noget gik galt hos os',
    text: 'Fejlen ligger i siden, ikke hos dig. Begynd forfra, eller ring. Numrene står på forsiden for støtten.',
    restart: 'Begynd forfra',
  },
  outcomeTitle: 'Dit resultat',
  verdict: {
    likely: {
      self: 'Dine svar passer på målgruppen',
      relative: 'Dine svar om personen passer på målgruppen',
    },
    possible: {
      self: 'Dine svar passer måske på målgruppen',
      relative: 'Dine svar om personen passer måske på målgruppen',
    },
    unlikely: {
      self: 'Dine svar passer ikke på målgruppen',
      relative: 'Dine svar om personen passer ikke på målgruppen',
    },
  },
  verdictNext: {
    call: {
      likely: 'Ring til kommunen. I vurderer sammen, hvad der kan hjælpe.',
      possible: 'Ring og spørg. Kommunen vurderer det sammen med dig.',
      unlikely: 'Ring alligevel. Kommunen kan fortælle om anden hjælp, og alle kan få råd.',
    },
    write: {
      likely: 'Tag kontakt til kommunen. I vurderer sammen, hvad der kan hjælpe.',
      possible: 'Tag kontakt, og spørg. Kommunen vurderer det sammen med dig.',
      unlikely: 'Tag kontakt alligevel. Alle kan få råd, og der kan være anden hjælp.',
    },
  },
  general: {
    title: 'Hvad du kan få svar på',
    heading: 'Sådan ser et resultat ud',
    text: 'Du har ikke svaret på spørgsmålene her på telefonen. Her er, hvad der gælder for alle.',
    start: 'Svar på spørgsmålene',
  },
  whoToCall: { call: 'Ring her', write: 'Her kan du få svar' },
  cost: 'Hvad det koster',
  ask: {
    heading: 'Når du ringer',
    say: 'Du kan for eksempel sige:',
    opening: {
      self: 'Hej. Jeg har læst om “{{title}}” og vil gerne høre, om det er noget for mig.',
      relative:
        'Hej. Jeg er pårørende. Jeg har læst om “{{title}}” og vil gerne høre, om det kan hjælpe en, jeg er tæt på.',
    },
    other: {
      self: 'Hej. Jeg har læst om “{{title}}”, men det passer måske ikke på mig. Hvad er der ellers af hjælp?',
      relative:
        'Hej. Jeg er pårørende. Jeg har læst om “{{title}}”, men det passer måske ikke. Hvad er der ellers af hjælp?',
    },
    questions: 'Spørg også:',
    next: 'Hvad er det næste, der skal ske?',
  },
  why: 'Derfor',
  state: { met: 'Passer', 'not-met': 'Passer ikke', unknown: 'Ved vi ikke endnu' },
  notAsked: 'Det spurgte vi ikke om, for det ændrer ikke resultatet.',
  wouldChange: {
    heading: 'Hvad der kunne ændre resultatet',
    line: 'Hvis svaret på “{{question}}” var “{{option}}”',
  },
  yourAnswers: 'Dine svar',
  change: 'Ret',
  changeLong: 'Ret svaret på: {{question}}',
} as const
