/** Lines of a table that are no sentences: prices, opening hours, numbers to ring, dates. Pure. */

const amountAtEnd =
  /\d(?:[\d\s.,:%–-]*|,-)\s*(?:kr\.?|kroner|timer?|minutter|min\.?|gange?|dage?|uger?|måneder|år|%)?\)?$/iu
const amountAtStart = /^(?:ca\. |kl\. |kr\. )?\d[\d.,:–\s-]*(?:kr\.?|kroner|%|timer|minutter)/iu
const weekday =
  /^(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|hverdage|alle dage|helligdage)\b/iu
const dated =
  /^(?:senest\s)?(?:politisk\s)?(?:godkendt|vedtaget|gældende|gælder|revideret|opdateret|revision|ikrafttræden|ikrafttrædelse)\b/iu
const address = /@|\bwww\.|https?:|\.dk\b|^\p{Lu}[\p{L}. ]+ \d+\s?[A-Z]?,|^\d{4} \p{Lu}/u

/** Chapters are counted, and a year is no amount. */
const counted = /^(?:kapitel|kap\.|afsnit|bilag|del|trin|niveau|fase)\s+[\dIVX]+/iu
const year = /\b(?:19|20)\d\d$/u

/** Whether a line without a full stop is one for itself: “Hovedret 62,50 kr.”, “Mandag 9-15”. */
export function isEntry(text: string): boolean {
  if (dated.test(text) || weekday.test(text) || address.test(text)) return /[^?]$/u.test(text)
  if (counted.test(text) || (year.test(text) && !/\d/u.test(text.replace(year, '')))) return false
  return (amountAtEnd.test(text) || amountAtStart.test(text)) && !/^\d+(?:\.\d+)*\.?$/u.test(text)
}
