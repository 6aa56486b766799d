/** The rules of a municipality's finder → the finder of one language. */
import type { Finder, FinderStandard } from '#guide/finder.ts'
import { entry } from '#guide/follow.ts'
import type { Contact, Guide, Price } from '#guide/guide.ts'
import type { Language } from '#guide/languages.ts'
import { digest } from '../digest.ts'
import { toGuide } from '../localize.ts'
import { sentencesOf } from '../review/sentences.ts'
import { assembledQuestion } from '../schema/assembled.ts'
import { criterion } from '../schema/standard.ts'
import { localize } from '../walk/localize.ts'
import type { FinderRules } from './finder-rules.ts'

export function toFinder(rules: FinderRules, language: Language): Finder {
  const guides = rules.standards.map(({ standard }) => toGuide(standard, language))
  const contacts = contactsOf(guides)
  const asked = rules.questions.map(({ id }) => id)
  const found = rules.standards.map(({ standard, ...targets }, place): FinderStandard => {
    const guide = entry(guides, place)
    const [summary = ''] = sentencesOf(standard.summary[language])
    return {
      id: guide.id,
      fingerprint: guide.fingerprint,
      asks: asked.filter((id) => guide.questions.some((question) => question.id === id)),
      title: guide.title,
      summary,
      ...(guide.age.reviewDue !== undefined && { reviewDue: guide.age.reviewDue }),
      costs: costsOf(guide),
      contacts: guide.contacts.map(({ contact, whoShouldCall, when, fit }) => ({
        contact: contacts.findIndex(({ id }) => id === contact.id),
        whoShouldCall,
        ...(when && { when }),
        ...(fit && { fit }),
      })),
      ...targets,
    }
  })
  const { site, municipality } = entry(guides, 0)
  const [id = ''] = entry(guides, 0).id.split('/')
  return {
    language,
    site,
    municipality: { id, ...municipality },
    fingerprint: fingerprintOf(rules),
    questions: rules.questions.map((question) => localize(assembledQuestion, question, language)),
    standards: found.toSorted((a, b) => a.title.localeCompare(b.title, language)),
    contacts,
    reasons: rules.reasons.map((reason) => {
      const { requirement, notMet } = localize(criterion, reason, language)
      return { requirement, notMet }
    }),
    nodes: rules.fits.nodes,
    fits: rules.fits.values,
    lefts: rules.lefts,
  }
}

/** Each once. */
function contactsOf(guides: readonly Guide[]): readonly Contact[] {
  const used = guides.flatMap(({ contacts }) => contacts.map(({ contact }) => contact))
  return [...new Map(used.map((contact) => [contact.id, contact])).values()]
}

function costsOf({ facts }: Guide): FinderStandard['costs'] {
  return facts
    .filter(({ kind }) => kind === 'cost')
    .map(({ free, inShort, prices, when, fit }) => ({
      ...(free !== undefined && { free }),
      ...(inShort !== undefined && { inShort }),
      ...(prices && { prices: prices.map(priceInShort) }),
      ...(when && { when }),
      ...(fit && { fit }),
    }))
}

function priceInShort({ oere, per, alone, from }: Price) {
  return { oere, ...(per !== undefined && { per }), alone, ...(from !== undefined && { from }) }
}

/** Words and contacts do not count. */
function fingerprintOf({ questions, standards, fits }: FinderRules): string {
  return digest(
    JSON.stringify([
      questions.map(({ id, options }) => [id, options.map(({ id, unsure }) => [id, unsure])]),
      standards.map(({ standard: { id }, fit }) => [id, fit]),
      fits,
    ]),
  )
}
