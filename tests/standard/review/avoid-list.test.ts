/** Every word that is to be avoided, in each of its forms, and words that only look like it. */
import { expect, test } from 'vitest'
import { avoidList } from '#standard/review/avoid-list.ts'
import type { KnownLanguage } from '#standard/review/known-languages.ts'

function found(language: KnownLanguage, text: string): readonly string[] {
  return avoidList
    .filter((avoided) => avoided.language === language)
    .flatMap(({ word }) => word.exec(text)?.[0] ?? [])
}

const forms: Readonly<Record<KnownLanguage, readonly string[]>> = {
  da: [
    ...['berettiget', 'berettigede', 'berettiger', 'berettigelse', 'berettigelsen', 'krav på'],
    ...['har ret til', 'har du ret til', 'får man ret til', 'har I ret til', 'har de ret til'],
    ...[
      'havde ret til',
      'fik ret til',
      'har personen ret til',
      'har alle ret til',
      'har også ret til',
    ],
    ...['ret til støtte', 'ret til støtten', 'retten til hjælp', 'ret til hjælpen'],
    ...['ret til tilbuddet', 'ret til ydelsen', 'ret til forløbet'],
    ...['afslag', 'afslaget', 'afslå', 'afslår', 'afslås', 'afslået'],
    ...['afvise', 'afviser', 'afvises', 'afvist', 'afvisning'],
    ...['opfylder ikke betingelserne', 'opfylder ikke kravene', 'ikke kvalificeret'],
    ...['diskvalificeret', 'diskvalificerer'],
    ...['afgørelse', 'afgørelsen', 'afgørelser', 'afgørelserne', 'afgørelsens'],
    ...[
      'misbruger',
      'misbrugere',
      'misbrugeren',
      'misbrugerne',
      'stofmisbruger',
      'alkoholmisbruger',
    ],
    ...['narkoman', 'narkomaner', 'narkomanen', 'alkoholiker', 'alkoholikere', 'alkoholikeren'],
    ...['passe på', 'passer på', 'passede på', 'passet på', 'passer ikke på', 'passer måske på'],
    ...['passer godt på', 'målgruppe', 'målgruppen', 'målgrupper', 'målgrupperne', 'målgruppens'],
    ...['ses efter', 'set efter', 'se efter', 'ser efter'],
    ...['visiteret', 'visiterede', 'visiteres', 'visiterer', 'visitere'],
    ...['websted', 'webstedet', 'websteder', 'webstederne'],
    ...['bevilge', 'bevilger', 'bevilget', 'bevilges', 'bevilgede', 'bevilgende', 'bevilling'],
    ...['bevillingen', 'bevillinger', 'bevillingerne', 'bevillingens'],
    ...['tilkende', 'tilkender', 'tilkendes', 'tilkendt', 'tilkendte'],
    ...['afgør, at du', 'afgør at den', 'afgør, at man'],
  ],
  en: [
    ...['entitle', 'entitled', 'entitles', 'entitlement', 'entitlements'],
    ...['eligible', 'eligibility', 'ineligible', 'ineligibility'],
    ...['refuse', 'refuses', 'refused', 'refusal', 'refusals'],
    ...['reject', 'rejects', 'rejected', 'rejection'],
    ...['disqualify', 'disqualifies', 'disqualified', 'do not qualify', 'does not qualify'],
    ...["don't qualify", 'doesn’t qualify', 'decision', 'decisions'],
    ...['abuser', 'abusers', 'drug abuser', 'substance abusers', 'addict', 'drug addicts'],
    ...['alcoholic', 'alcoholics'],
    ...['fit the target group', 'fits into the target group', 'target group', 'target groups'],
    ...[
      'has the right to',
      'have a right to',
      'had the right to',
      'get the right to',
      'gets a right to',
    ],
    ...['right to support', 'rights to the help', 'right to the service', 'right to the programme'],
    ...['granted', 'granting', 'to grant', 'may grant', 'can grant', 'will grant', 'must grant'],
    ...['not grant', 'grant you', 'grants them', 'grants the', 'grants support', 'grants this'],
    ...['grants it', 'grants help', 'decide that you', 'decides that they'],
  ],
}

const all = (['da', 'en'] as const).flatMap((language) =>
  forms[language].map((form) => [language, form] as const),
)

test.each(all)('in %s, “%s” is to be avoided', (language, form) => {
  const shown = form.replace(/^(?:to|may|can|will|must|not) (?=grant)/, '')
  expect(found(language, `Se, ${form}.`), form).toContain(shown)
  expect(found(language, form.toUpperCase()).join(' ').toLowerCase()).toContain(shown.toLowerCase())
})

test('no word of the list is left out above', () => {
  const untried = avoidList.filter(
    ({ language, word }) => !forms[language].some((form) => word.test(form)),
  )
  expect(untried).toEqual([])
})

test.each([
  ['da', 'uberettiget'],
  ['da', 'retning til støtte'],
  ['da', 'ret til sidst'],
  ['da', 'du har ret'],
  ['da', 'afslagspris'],
  ['da', 'afgørende'],
  ['da', 'misbrug'],
  ['da', 'passer sammen'],
  ['da', 'se efteråret'],
  ['da', 'besøg efter'],
  ['da', 'visitation'],
  ['da', 'afgør, om du'],
  ['da', 'bevilgodt'],
  ['da', 'tilkendegiver'],
  ['en', 'a grant'],
  ['en', 'the grants'],
  ['en', 'right to the left'],
  ['en', 'you have the right of way'],
  ['en', 'decides whether you'],
  ['en', 'you qualify'],
] as const)('in %s, “%s” is not', (language, text) => {
  expect(found(language, text)).toEqual([])
})
