/** Danish words of the pages beside the journey: landing, municipality, start, standard, privacy, accessibility. */
export const pages = {
  /** Shown where a link is shared; says nothing of what the help is about, as others may see it. */
  preview: 'Få korte spørgsmål og de rigtige telefonnumre. Uden login.',
  landing: {
    title: 'Find støtte i din kommune',
    lead: 'Svar på få spørgsmål. Så ser du, om støtten er for dig, hvad den koster, og hvem du kan ringe til.',
    search: 'Søg efter din kommune',
    /** `#` stands for the number. */
    found: {
      none: 'Ingen kommune passer. Tjek stavningen, eller slet det, du har skrevet.',
      one: '1 kommune',
      many: '# kommuner',
    },
    choose: 'Vælg kommune',
    promise: 'Ingen login. Dine svar bliver på din telefon.',
  },
  municipality: {
    back: 'Alle kommuner',
    lead: 'Vælg den støtte, du vil vide mere om.',
    choose: 'Støtte i {{name}}',
    website: 'Kommunens hjemmeside',
  },
  start: {
    begin: 'Start',
    beginHint: 'Højst {{count}} korte spørgsmål. Du behøver ikke oplyse, hvem du er.',
  },
  standard: {
    title: 'Hele standarden: {{title}}',
    lead: 'Her står, hvad kommunens kvalitetsstandard siger, med vores egne ord. Hver sætning viser, hvor i dokumentet den kommer fra.',
    document: 'Dokumentet',
    law: 'Lovgrundlag',
    lawReview: 'Henvisningen skal ses efter {{date}}: {{because}}',
    clauses: 'Hvad dokumentet siger',
    clausesLead:
      'Under hver sætning står, hvad på siden der bygger på den. Kom du hertil fra dit resultat, kan du gå tilbage i browseren. Dine svar er der stadig.',
    paragraph: 'Afsnit {{paragraph}}',
    interpretations: 'Sådan har vi læst det, der er i tvivl',
    interpretationsLead:
      'Nogle steder kan standarden læses på flere måder. Her står, hvad vi har valgt, og hvorfor.',
    reading: 'Sådan læser vi det',
    because: 'Fordi',
    usedBy: 'Bruges i:',
    use: {
      question: 'spørgsmålet “{{name}}”',
      criterion: 'betingelsen “{{name}}”',
      contact: 'nummeret til {{name}}',
      fact: 'oplysningen “{{name}}”',
      interpretation: 'læsningen af “{{name}}”',
    },
    unused: 'Bruges ikke i guiden: {{because}}',
    toStart: 'Tilbage til {{title}}',
    published: 'Se dokumentet hos kommunen',
  },
  toDesk: 'Rådgiver du andre? Lav et link eller en plakat',
  toRules: 'Alle regler og veje, til den der skal godkende dem',
  retired: {
    heading: 'Støtten findes ikke længere (ophørt {{date}})',
    replacement: 'Se den støtte, der er kommet i stedet',
    toStandard: 'Se, hvad den gamle standard sagde',
  },
  privacy: {
    title: 'Privatliv',
    lead: 'Ingen af dine svar forlader din telefon.',
    kept: 'Hvor dine svar er',
    keptText:
      'Dine svar ligger kun i den fane, du svarer i. De bliver ikke sendt til kommunen, til os eller til andre.',
    gone: 'Hvornår de er væk',
    goneText:
      'De er væk, når du trykker “Ryd svar”, eller når du lukker fanen. Låner du en telefon eller computer, så tryk “Ryd svar”, før du går.',
    none: 'Det gør vi ikke',
    noneItems: {
      cookies: 'Vi bruger ikke cookies og gemmer intet på din telefon om dig.',
      tracking: 'Vi tæller ikke besøg og følger dig ikke.',
      address: 'Dine svar står ikke i adressen, så de kan ikke ses i historikken.',
      others: 'Siden henter intet fra andre end sig selv.',
    },
    call: 'Når du ringer',
    callText:
      'Når du ringer til kommunen, gælder kommunens egne regler om personoplysninger. Du kan spørge, om du må være anonym.',
  },
  accessibility: {
    title: 'Tilgængelighed',
    lead: 'Siden skal kunne bruges af alle.',
    aim: 'Hvad vi sigter efter',
    aimText:
      'Siden følger WCAG 2.2 på niveau AA. Den virker med tastatur, skærmlæser, stor skrift og på en lille skærm.',
    tested: 'Hvordan vi prøver det',
    testedText:
      'Hver side, hvert spørgsmål og hvert resultat bliver prøvet automatisk, hver gang vi ændrer noget. Ingen kendte fejl står tilbage.',
    limits: 'Hvad vi ikke har prøvet',
    limitsText:
      'Siden er endnu ikke prøvet af mennesker, der bruger skærmlæser til hverdag. Vi vil gerne høre fra dig.',
    script: 'Uden JavaScript',
    scriptText:
      'Uden JavaScript kan du læse alt det vigtigste og se numrene. Spørgsmålene kræver JavaScript.',
    report: 'Hvis noget driller',
    reportText:
      'Sig det til den kommune, siden handler om. Så kan den hjælpe dig på en anden måde.',
  },
  late: {
    heading: 'Spørgsmålene er ikke klar endnu',
    text: 'En del af siden mangler. Vent lidt, eller prøv igen. Du kan også ringe: Numrene står under “Vil du hellere ringe med det samme?”.',
    retry: 'Prøv igen',
  },
  notFound: {
    title: 'Siden findes ikke',
    text: 'Adressen er måske skrevet forkert, eller siden er flyttet.',
    offline:
      'Du har ikke forbindelse. Måske findes siden, men den er ikke gemt på din telefon. Prøv igen, når du har forbindelse.',
    action: 'Find støtte i din kommune',
  },
} as const
