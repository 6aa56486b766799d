/** Addresses that are said over the phone and stand on paper: they name no language. Apart, as few pages show them. */

/** Within the site, as `addresses` has them. */
export const shortAddresses = {
  municipality: (id: string) => `/${id}`,
  /** `id` is `<municipality>/<standard>`. Undefined where the standard has no short word. */
  standard: ({ id, short }: { readonly id: string; readonly short?: string }) =>
    short === undefined ? undefined : `/${id.split('/')[0] ?? ''}/${short}`,
} as const

/** A whole address as people say and type it. */
export function inLetters(address: string): string {
  return address.replace(/^https?:\/\//, '')
}
