/** Keys as content writes them → keys as the guide's types write them. Pure. */

export type CamelCase<Key> = Key extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Key

/** `who-should-call` → `whoShouldCall` */
export function camelCase(key: string): string {
  return key.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
