/** Texts with places to fill in, where i18next is not. Pure. */

/** Throws where a `{{name}}` of the text has no value. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`Nothing to fill in for ${name} in “${text}”`)
    return value
  })
}
