/** A standard as a list of several shows it, in one language: without the questions, so no graph is needed. */
import { type Language, otherLanguages } from '#guide/languages.ts'
import type { ShortCost } from '#guide/cost-in-short.ts'
import type { ListedContact, ListedStandard } from '#publication/handbook.ts'
import { toPrice } from '#i18n/price-words.ts'
import { contact } from './schema/contact.ts'
import { price } from './schema/price.ts'
import type { Standard } from './standard.ts'
import { localize } from './walk/localize.ts'

export function toListed(standard: Standard, language: Language): ListedStandard {
  const { id, title, summary, keywords, facts, contacts } = standard
  return {
    id: id.slice(id.indexOf('/') + 1),
    title: title[language],
    summary: summary[language],
    alsoCalled: [
      ...otherLanguages(language).map((other) => title[other]),
      ...Object.values(keywords ?? {}).flat(),
    ],
    costs: facts.filter(({ kind }) => kind === 'cost').map((fact) => costIn(fact, language)),
    contacts: contacts.map((use) => contactIn(use, language)),
  }
}

function costIn(
  { free, prices, 'in-short': inShort }: Standard['facts'][number],
  language: Language,
): ShortCost {
  return {
    ...(free !== undefined && { free }),
    ...(prices && {
      free: free ?? false,
      prices: prices.map((each) => toPrice(localize(price, each, language), language)),
    }),
    ...(inShort && { inShort: inShort[language] }),
  }
}

function contactIn(use: Standard['contacts'][number], language: Language): ListedContact {
  const { id, name, phones, apply, email, website } = localize(contact, use.contact, language)
  return {
    contact: {
      id,
      name,
      phones: phones.map(({ number, label }) => ({ number, ...(label && { label }) })),
      ...(apply && { apply }),
      ...(email && { email }),
      ...(website && { website }),
    },
    whoShouldCall: use['who-should-call'][language],
  }
}
