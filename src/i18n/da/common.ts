/** Danish words of every page: header, footer, acute help, dates. */
export const common = {
  skip: 'Gå til indhold',
  languages: 'Sprog',
  acute: 'Akut hjælp',
  footer: {
    label: 'Om siden',
    guidance: 'Vejledning, ikke en afgørelse. Kommunen vurderer, om støtten er den rigtige.',
    privacy: 'Privatliv',
    accessibility: 'Tilgængelighed',
    all: 'Alle kommuner',
  },
  call: 'Ring til {{name}}',
  saveContact: 'Gem kontakt',
  noNumber: 'Vi kender ikke et telefonnummer. Brug hjemmesiden.',
  website: 'Gå til {{host}}',
  outsideSource:
    'Nummeret står ikke i kommunens standard. Vi har det herfra: {{source}}. Set {{date}}. Vi har ikke prøvet at ringe.',
  whichSource: 'Hvor er nummeret fra?',
  outsideSourceSite:
    'Adressen står ikke i kommunens standard. Vi har den herfra: {{source}}. Set {{date}}.',
  cite: '{{section}}, afsnit {{paragraph}}',
  citeLabel: 'Kilde',
  lawLabel: 'Lov',
  lawPlace: '{{act}} {{paragraph}}',
  notStated: {
    cost: 'Standarden siger ikke, hvad det koster. Spørg kommunen.',
    duration: 'Standarden siger ikke, hvor længe støtten varer. Spørg kommunen.',
    'waiting-time': 'Standarden siger ikke, hvor længe du skal vente. Spørg kommunen.',
    referral: 'Standarden siger ikke, om man skal henvises. Spørg kommunen.',
    'provider-choice':
      'Standarden siger ikke, om du kan vælge, hvem der giver støtten. Spørg kommunen.',
    complaint: 'Standarden siger ikke, om man kan klage over et nej.',
    'next-steps': 'Standarden siger ikke, hvad der sker bagefter. Spørg kommunen.',
    offer: 'Standarden siger ikke, hvad støtten består af. Spørg kommunen.',
    'good-to-know': 'Standarden siger ikke mere om det.',
  },
  factKind: {
    offer: 'Hvad består støtten af?',
    cost: 'Hvad koster det?',
    duration: 'Hvor længe varer det?',
    'waiting-time': 'Hvor længe skal du vente?',
    referral: 'Skal du henvises?',
    'provider-choice': 'Kan du vælge, hvem der giver støtten?',
    complaint: 'Hvad kan man gøre ved et nej?',
    'next-steps': 'Hvad er næste skridt?',
    'good-to-know': 'Hvad er ellers godt at vide?',
  },
  factGroup: {
    support: 'Hvad er det for en støtte?',
    getting: 'Hvordan får man støtten?',
  },
  overview: {
    others: 'Hvem kan du ellers spørge?',
    call: 'Hvem kan du ringe til?',
    write: 'Hvem kan du spørge?',
    forWhom: 'Hvem er støtten for?',
    forWhomLead: 'Alt dette skal gælde:',
  },
  appeal: {
    /** Before what the law gives, below what the standard says of a no. */
    none: 'Det kan du gøre i stedet:',
    ankestyrelsen: 'Det kan du også gøre:',
    municipality: 'Det kan du også gøre:',
    notStated: 'Det siger loven, at du kan:',
    within: 'Frist: {{within}}.',
  },
  urgent: {
    heading: 'Hvad kan du gøre, hvis det haster?',
    source: 'Kilde: {{source}}. Set {{date}}.',
  },
  free: 'Det er gratis',
  notFree: 'Det koster noget',
  age: {
    approved: 'Kommunens standard er godkendt {{when}} af {{by}}.',
    undated: 'Kommunens standard har ingen dato. Spørg kommunen, om den stadig gælder.',
    reviewDue: 'Den skal gennemgås igen senest {{when}}.',
    overdue: 'Den skulle være gennemgået senest {{when}}. Spørg kommunen, om den stadig gælder.',
  },
  /** A date in a sentence, whole or without its day. */
  when: {
    day: '{{date}}',
    month: 'i {{date}}',
  },
  publisher: {
    independent: '{{name}} er en uafhængig guide. Den er ikke lavet af kommunerne.',
    municipal: 'Siden er lavet af {{name}}.',
    contact: 'Kontakt:',
  },
  toStandard: 'Hele standarden i almindelige ord',
} as const
