/** How a Danish number is dialled and how it is read. */

/** `tel:` address of a number of eight digits, or of a short one such as 112, which takes no country code. */
export function phoneHref(number: string): string {
  return number.length === 8 ? `tel:+45${number}` : `tel:${number}`
}

/** Eight digits in pairs and six in threes, kept on one line by no-break spaces; short numbers as they are. */
export function phoneText(number: string): string {
  const group = { 6: /...(?=.)/g, 8: /..(?=.)/g }[number.length]
  return group ? number.replace(group, '$&\u00a0') : number
}
