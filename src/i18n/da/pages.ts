/** Danish words of the pages beside the journey: landing, municipality, start, standard, privacy, accessibility. */
export const pages = {
  /** Shown where a link is shared; says nothing of what the help is about, as others may see it. */
  preview: 'Nogle få korte spørgsmål og de rigtige telefonnumre. Uden login.',
  landing: {
    title: 'Find støtte i din kommune',
    lead: 'Svar på nogle få spørgsmål. Så ser du, om støtten er noget for dig, hvad den koster, og hvem du kan ringe til.',
    search: 'Søg efter din kommune',
    /** `#` stands for the number. */
    found: {
      none: 'Din kommune er måske ikke med endnu. Ring til den. Du kan også prøve en anden stavemåde.',
      one: '1 kommune',
      many: '# kommuner',
    },
    choose: 'Vælg kommune',
    promise: 'Intet login. Dine svar bliver i browseren, medmindre du selv deler dem.',
  },
  municipality: {
    back: 'Alle kommuner',
    lead: 'Vælg den støtte, du vil vide mere om.',
    findLead:
      'Ved du ikke, hvad støtten hedder? Svar på nogle få spørgsmål, og se, hvad der kan være noget for dig.',
    find: 'Find støtte',
    choose: 'Støtte i {{name}}',
    website: 'Kommunens hjemmeside',
    search: 'Hvad har du brug for hjælp til?',
    /** `#` stands for the number. */
    found: {
      none: 'Vi fandt ikke noget med det ord. Prøv et andet ord, eller ring og spørg.',
      one: 'Vi fandt 1 slags støtte.',
      many: 'Vi fandt # slags støtte.',
    },
    all: 'Vis al støtte',
  },
  start: {
    begin: 'Start',
    toNumbers: 'Kontakt kommunen i stedet',
    beginHint: 'Højst {{count}} korte spørgsmål. Du behøver ikke sige, hvem du er.',
  },
  standard: {
    title: 'Hele standarden: {{title}}',
    lead: 'Her står, hvad kommunens kvalitetsstandard siger, med vores egne ord. Hver sætning viser, hvor i dokumentet den kommer fra.',
    document: 'Hvilket dokument er det?',
    documents: 'Hvilke dokumenter er det?',
    documentAge: {
      approved: 'Godkendt {{when}} af {{by}}.',
      undated: 'Dokumentet har ingen dato.',
      reviewDue: 'Skal gennemgås igen senest {{when}}.',
      overdue: 'Skulle være gennemgået senest {{when}}.',
    },
    shared: 'Dokumentet handler også om andet. Her står kun det, der gælder denne støtte.',
    law: 'Hvilken lov bygger dokumentet på?',
    lawReview: 'Henvisningen skal gennemgås igen {{date}}: {{because}}',
    clauses: 'Hvad siger dokumentet?',
    clausesOfAll: 'Hvad siger dokumenterne?',
    clausesLead:
      'Under hver sætning står, hvad på siden der bygger på den. Kom du hertil fra dit resultat, kan du gå tilbage i browseren. Dine svar er der stadig.',
    paragraph: 'Afsnit {{paragraph}}',
    interpretations: 'Hvordan har vi læst det, der er tvivl om?',
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
    lawEntries: 'Hvad siger loven?',
    lawEntriesLead:
      'Dette gælder for alle og står ikke i kommunens standard. Det er sagt med vores egne ord, og vi viser, hvor vi har slået det op.',
    lawLookedUp: 'Slået op {{date}}.',
    unused: 'Bruges ikke i guiden: {{because}}',
    toStart: 'Tilbage til {{title}}',
    published: 'Se dokumentet hos kommunen',
  },
  toDesk: 'Rådgiver du andre? Lav et link eller en plakat',
  toRules: 'Alle regler og veje, til godkendelse',
  retired: {
    heading: 'Støtten findes ikke længere (ophørt {{date}})',
    replacement: 'Se den støtte, der er kommet i stedet',
    toStandard: 'Se, hvad den gamle standard sagde',
  },
  privacy: {
    title: 'Privatliv',
    lead: 'Dine svar bliver i browseren, medmindre du selv deler dem.',
    kept: 'Hvor er dine svar?',
    keptText:
      'Dine svar ligger i den fane, du svarer i, og i dens historik. De bliver ikke sendt til kommunen, til os eller til andre.',
    gone: 'Hvordan sletter du dem?',
    goneText:
      'Tryk på “Slet svar”. Gør det, før du lukker, hvis andre bruger telefonen: Nogle browsere kan åbne en lukket fane igen.',
    pages: 'Hvad bliver gemt på telefonen?',
    pagesText:
      'Sider, du har åbnet, og de sider, der hører til dem, bliver gemt på telefonen, så de virker uden net. Dine svar gør ikke. Du fjerner siderne ved at slette browserens data for denne side.',
    link: 'Hvad sker der, hvis du deler et link med svarene?',
    linkText:
      'Så står dine svar i linket, og alle, der har det, kan læse dem. Svarene bliver ikke sendt til vores server. Du kan ikke kalde linket tilbage.',
    host: 'Hvad kan serveren se?',
    hostText:
      'Serveren, der viser siderne, får at vide, hvilken side din browser henter, og fra hvilken IP-adresse. Den får aldrig dine svar. Den, der driver serveren, kan have slået en log til.',
    none: 'Hvad gør vi ikke?',
    noneItems: {
      cookies: 'Vi bruger ikke cookies.',
      tracking: 'Vi tæller ikke besøg og følger dig ikke.',
      address:
        'Dine svar står ikke i adressen, så de kommer ikke med i browserens liste over sider.',
      others: 'Siden henter intet fra andre end sig selv.',
    },
    rights: 'Hvor kan du klage?',
    rightsText:
      'Mener du, at dine oplysninger bliver brugt forkert, kan du klage til Datatilsynet.',
    controller: 'Dataansvarlig: {{name}}.',
    noController: 'Vi får ingen af dine svar, så der er ingen oplysninger om dig hos os.',
    call: 'Hvad gælder, når du ringer?',
    callText:
      'Når du ringer til kommunen, gælder kommunens egne regler om personoplysninger. Du kan spørge, om du må være anonym.',
  },
  accessibility: {
    title: 'Tilgængelighed',
    lead: 'Siden skal kunne bruges af alle.',
    aim: 'Hvad sigter vi efter?',
    aimText:
      'Vi sigter efter WCAG 2.2 på niveau AA: at siden virker med tastatur, med skærmlæser, med stor skrift og på en lille skærm.',
    tested: 'Hvordan er siden prøvet?',
    testedText:
      'Kun med automatiske test. De prøver alle sider, spørgsmål og resultater, hver gang vi ændrer noget. Testene finder ingen fejl, men de kan ikke finde alt.',
    limits: 'Hvad er ikke prøvet?',
    limitsText:
      'Siden er endnu ikke prøvet af mennesker, der bruger skærmlæser eller andre hjælpemidler til hverdag.',
    script: 'Hvad virker uden JavaScript?',
    scriptText:
      'Uden JavaScript kan du læse det vigtigste og se numrene. Spørgsmålene kræver JavaScript.',
    report: 'Hvad kan du gøre, hvis noget ikke virker?',
    reportText: 'Kan du ikke bruge siden, så kontakt kommunen. Numrene står på siden om støtten.',
    statement: 'Hvad siger loven?',
    statementText:
      'Offentlige myndigheder skal have en tilgængelighedserklæring, lavet i myndighedernes eget værktøj, WAS-Tool. Den skal have kontaktoplysninger og fornyes mindst en gang om året.',
    statementLink: 'Se erklæringen',
    statementDate: 'Senest gennemgået {{date}}.',
    statementMissing:
      'Denne side er ikke en myndigheds og har ingen sådan erklæring. Vi har heller ikke en adresse, du kan skrive til om fejl.',
    statementMissingMunicipal: 'Erklæringen mangler på denne side.',
  },
  /** Beside opening hours, written by a script. */
  openNow: {
    open: 'Åbent nu.',
    closes: 'Åbent nu. Lukker {{when}}.',
    closed: 'Lukket nu.',
    opens: 'Lukket nu. Åbner {{when}}.',
    /** On days on which many offices are closed, though they are no holidays. */
    mayBeClosed: 'Kan være lukket i dag.',
    opensPerhaps: 'Lukket nu. Åbner {{when}}, men kan være lukket den dag.',
    tomorrow: 'i morgen',
    hour: 'kl. {{hour}}',
    hourAndMinute: 'kl. {{hour}}.{{minute}}',
  },
  /** On another site's page: what the frame is called, and what stands there, before a link, where it cannot be shown. */
  frame: {
    title: 'Guide til støtte',
    failed: 'Guiden kan ikke vises her lige nu. Find den på',
  },
  /** Below the first question, where no script runs. */
  scriptless:
    'Vælg et svar. Det næste spørgsmål kommer lige herunder, og til sidst kan du se resultatet.',
  scriptlessLeave: 'Slet dine svar, før du går, hvis ingen må se dem.',
  scriptlessLeaveTo: 'Forlad siden',
  late: {
    heading: 'Spørgsmålene er ikke klar endnu',
    text: 'En del af siden mangler. Vent lidt, eller prøv igen. Du kan også få hjælp uden spørgsmål: Se længere oppe på siden.',
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
