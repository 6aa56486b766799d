/** The words a phone downloads for a journey: one language, never the other. */

/** Fetches the words of one language. */
export async function loadJourneyWords(language: 'da' | 'en') {
  const { common, journey } =
    language === 'da' ? await import('./da/phone.ts') : await import('./en/phone.ts')
  return { common, journey }
}
