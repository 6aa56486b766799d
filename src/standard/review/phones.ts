/** Finds Danish phone numbers in running text. Pure. */

export interface FoundPhone {
  /** Digits only. */
  readonly number: string
  readonly shown: string
}

/** Eight digits in one, in two fours or in four pairs, perhaps after +45; two years side by side are no number, nor is a date. */
export function phones(text: string): readonly FoundPhone[] {
  return [...text.matchAll(/(?<![\d§.,])(?:\+45 ?)?[2-9]\d(?:[ .-]?\d{2}){3}(?!\d)/gu)]
    .map(([shown]) => ({ shown, number: shown.replaceAll(/\D/gu, '').slice(-8) }))
    .filter(({ shown }) => !/^20\d\d 20\d\d|^\d\d([.-])\d\d\1\d{4}$/u.test(shown))
}
