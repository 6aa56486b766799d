/** What the name after `new` stands for: a standard, or a document that several standards rest on. Pure. */
import { documentsFolder } from '#content/reading/layout.ts'
import { reservedNames } from '#guide/site-pages.ts'
import { asId } from '#standard/as-id.ts'
import { id as idSchema } from '#standard/schema/primitives.ts'
import { Refusal } from '../refusal.ts'

interface Named {
  readonly municipality: string
  readonly isDocument: boolean
}

/** Throws a `Refusal` for what cannot be a name. */
export function namedBy(id: string): Named {
  const parts = id.split('/')
  const [municipality = '', folder] = parts
  const isDocument = folder === documentsFolder
  if (parts.length !== (isDocument ? 3 : 2))
    throw new Refusal(
      `“${id}” does not name a standard.`,
      `Write <municipality>/<standard>, such as frederikssund/bostoette, or <municipality>/${documentsFolder}/<document>.`,
    )
  for (const part of parts)
    if (!idSchema.safeParse(part).success)
      throw new Refusal(
        `“${part}” cannot stand in a web address.`,
        `Use lower-case letters a–z, digits and hyphens: ${parts.map(asId).join('/')}`,
      )
  if (reservedNames.includes(municipality))
    throw new Refusal(
      `“${municipality}” is the name of a page or a language of the site.`,
      'Use the municipality’s own name.',
    )
  return { municipality, isDocument }
}
