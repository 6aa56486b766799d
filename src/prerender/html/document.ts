/** A page's whole HTML file: the template of index.html with its head and body filled in. */
import { languageAttributes } from '#app/parts/language-attributes.ts'
import type { Language } from '#guide/languages.ts'

export interface PageDocument {
  readonly language: Language
  readonly title: string
  /** Elements of the head beside the title, as HTML. */
  readonly head: readonly string[]
  /** The page, as HTML. */
  readonly body: string
}

/** `template` is index.html. Values are escaped here; `head` and `body` are HTML already. */
export function fillTemplate(
  template: string,
  { language, title, head, body }: PageDocument,
): string {
  const filled: Record<string, string> = {
    '%language%': attributesOf(languageAttributes(language)).trim(),
    '<!--head-->': [`<title>${escapeHtml(title)}</title>`, ...head].join('\n    '),
    '<!--body-->': body,
  }
  return template.replace(/%language%|<!--(?:head|body)-->/g, (mark) => filled[mark] ?? mark)
}

/** An element without content, with its attributes escaped. */
export function element(name: string, attributes: Readonly<Record<string, string | true>>): string {
  return `<${name}${attributesOf(attributes)}>`
}

function attributesOf(attributes: Readonly<Record<string, string | true>>): string {
  return Object.entries(attributes)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`))
    .join('')
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
