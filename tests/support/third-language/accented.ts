/** Danish that a machine has turned into another language: every letter is a foreign one, and each text is longer. */

const plain = 'abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'
const foreign = 'áƀçďéƒǧĥíĵķĺḿńóṕɋŕśťúṽŵẋýžǽǿǻÁƁÇĎÉƑǦĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼŴẊÝŽǼǾǺ'
const letters = new Map(Array.from(plain, (letter, index) => [letter, foreign[index] ?? letter]))

/** Vowels are doubled, as a translation may be half as long again. What is filled in later stays as it is. */
export function accented(text: string): string {
  return text
    .split(/(\{\{\w+\}\})/)
    .map((part) => (part.startsWith('{{') ? part : accentedWords(part)))
    .join('')
}

function accentedWords(text: string): string {
  return text
    .replaceAll(/[aeiouyæøå]/gi, (vowel) => vowel + vowel.toLowerCase())
    .replaceAll(/\p{L}/gu, (letter) => letters.get(letter) ?? letter)
}

/** The words of a text that no machine has turned; numbers, addresses and what is named in `names` are the same in any language. */
export function plainWords(
  text: string,
  names: ReadonlySet<string> = new Set(),
): readonly string[] {
  const words = text
    .replaceAll(/https?:\S+|\S+\.(?:dk|example)\S*|§ ?\d+ ?\p{L}?(?!\p{L})/gu, ' ')
    .match(/[\p{L}\d]+/gu)
  return (words ?? []).filter(
    (word) =>
      !/\d/.test(word) &&
      Array.from(word).some((letter) => letters.has(letter)) &&
      !names.has(word),
  )
}
