/** Words a citizen should not read here, each with the reason. A table: add a line to avoid another word. */
import type { FactKind } from '#guide/guide.ts'
import type { KnownLanguage } from './known-languages.ts'
import { wholeWords } from './whole-words.ts'

export interface AvoidedWord {
  readonly language: KnownLanguage
  readonly word: RegExp
  readonly because: string
  readonly instead: string
  /** Fine in a sentence that names who decides. */
  readonly fineWithAuthority?: true
  /** Fine in facts of these kinds. */
  readonly fineIn?: readonly FactKind[]
}

const claims = 'it promises what only the municipality can decide'
const refuses = 'it sounds like a refusal, which a guide cannot give'
const decides = 'a decision belongs to the authority, and this is guidance'
const labels = 'it makes a person into a problem'

const fits =
  'say whether the support is something for the person, as in “Støtten er for …” and “The support is for …”'
const trade = 'it is a word of the trade, or of offices'
const looksAfter = 'it is not said of answers or people, and also means to look after'
const bends = 'it puts English syntax into Danish'

const person = 'name the person first, as in “en person med …” and “a person with …”'
const authority = 'say who decides, as in “kommunen afgør” and “the municipality decides”'

export const avoidList: readonly AvoidedWord[] = [
  {
    language: 'da',
    word: whole('(?<!u)berettig(et|ede|er|elsen?)'),
    because: claims,
    instead: fits,
  },
  { language: 'da', word: whole('krav på'), because: claims, instead: fits },
  {
    language: 'da',
    // Whoever has it: “du har ret til”, “har man ret til”, “ret til støtten”. A complaint is a right by law.
    word: whole(
      '(har|får|havde|fik) (du |man |I |de |personen |alle |også )?ret til|ret(ten)? til (støtten?|hjælp(en)?|tilbuddet|ydelsen|forløbet)',
    ),
    because: claims,
    instead: fits,
    fineIn: ['complaint'],
  },
  {
    language: 'da',
    word: whole('afslag(et)?|afslå(r|s|et)?'),
    because: refuses,
    instead: fits,
    fineIn: ['complaint'],
  },
  {
    language: 'da',
    word: whole('afvis(e|er|es|t|ning)'),
    because: refuses,
    instead: fits,
    fineIn: ['complaint'],
  },
  {
    language: 'da',
    word: whole('opfylder ikke (betingelserne|kravene)|ikke kvalificeret|diskvalificer\\p{L}*'),
    because: refuses,
    instead: fits,
  },
  {
    language: 'da',
    word: whole('afgørelse(n|r|rne|ns)?'),
    because: decides,
    instead: authority,
    fineWithAuthority: true,
    fineIn: ['complaint'],
  },
  {
    language: 'da',
    word: whole('(stof|alkohol)?misbruger(e|en|ne)?|narkoman(er|en)?|alkoholiker(e|en)?'),
    because: labels,
    instead: person,
  },
  {
    language: 'da',
    word: whole('pass(e|er|ede|et) (ikke |måske |godt )?på'),
    because: looksAfter,
    instead: fits,
  },
  {
    language: 'da',
    word: whole('målgruppe(n|r|rne|ns)?'),
    because: trade,
    instead: fits,
  },
  {
    language: 'da',
    word: whole('(ses|set|se|ser) efter'),
    because: bends,
    instead: 'say what is done, as in “kommunen undersøger”',
  },
  {
    language: 'da',
    word: whole('visiter(et|ede|es|er|e)'),
    because: trade,
    instead: 'say “godkendt” or “henvist”',
  },
  {
    language: 'da',
    word: whole('websted(et|er|erne)?'),
    because: trade,
    instead: 'say “hjemmeside”',
  },
  {
    language: 'da',
    word: whole(
      'bevil(gende|gede|ger|ges|get|ge|lingerne|lingens|lingen|linger|ling)s?|tilkend(er|es|t|te|e)',
    ),
    because: trade,
    instead: 'say “giver støtten” or “siger ja til”',
  },
  {
    language: 'da',
    word: whole('afgør,? at (du|den|man)'),
    because: decides,
    instead: 'say “vurderer, om støtten er den rigtige”',
  },
  { language: 'en', word: whole('entitle(d|s|ment|ments)?'), because: claims, instead: fits },
  { language: 'en', word: whole('(in)?eligib(le|ility)'), because: claims, instead: fits },
  {
    language: 'en',
    word: whole('refus(e|es|ed|al|als)'),
    because: refuses,
    instead: fits,
    fineIn: ['complaint'],
  },
  {
    language: 'en',
    word: whole('reject(s|ed|ion)?'),
    because: refuses,
    instead: fits,
    fineIn: ['complaint'],
  },
  {
    language: 'en',
    word: whole("disqualif(y|ies|ied)|(do|does) not qualify|(don|doesn)[’']t qualify"),
    because: refuses,
    instead: fits,
  },
  {
    language: 'en',
    word: whole('decisions?'),
    because: decides,
    instead: authority,
    fineWithAuthority: true,
    fineIn: ['complaint'],
  },
  {
    language: 'en',
    word: whole('(drug |substance )?(abuser|addict)s?|alcoholics?'),
    because: labels,
    instead: person,
  },
  {
    language: 'en',
    word: whole('fits? (into )?the target group|target groups?'),
    because: trade,
    instead: fits,
  },
  {
    language: 'en',
    word: whole(
      '(has|have|had|get|gets) (the|a) right to|rights? to (the )?(support|help|service|programme)',
    ),
    because: claims,
    instead: fits,
    fineIn: ['complaint'],
  },
  {
    language: 'en',
    // Not “a grant”, which is money.
    word: whole(
      'granted|granting|(?<=(to|may|can|will|must|not) )grant|grants? (you|them|it|the|this|support|help)',
    ),
    because: trade,
    instead: 'say “gives the support” or “says yes to”',
  },
  {
    language: 'en',
    word: whole('decides? that (you|they)'),
    because: decides,
    instead: 'say “assesses whether the support is right”',
  },
]

function whole(words: string): RegExp {
  return new RegExp(wholeWords(words), 'iu')
}
