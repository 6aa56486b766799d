/** Danish phone numbers, as links and as shown. A number is digits without spaces. Pure. */

const danishLength = 8

/** `tel:` with the country's prefix, so that it works from abroad; short numbers such as 112 have none. */
export function telephoneLink(number: string): string {
  return number.length === danishLength ? `tel:+45${number}` : `tel:${number}`
}

/** In pairs, held together by no-break spaces; short numbers as they are. */
export function shownPhoneNumber(number: string): string {
  return number.length === danishLength ? number.replaceAll(/\d{2}(?=\d)/g, '$&\u00a0') : number
}
