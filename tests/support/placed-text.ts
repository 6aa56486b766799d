/** A text as the checks of words get it, at a place of its own. */
import type { PlacedText } from '#standard/review/texts.ts'
import type { TextRole } from '#standard/schema/meaning.ts'

export function placedText(
  text: PlacedText['text'],
  at: { readonly role?: TextRole; readonly path?: readonly (string | number)[] } = {},
): PlacedText {
  const { role = 'fact', path = ['facts', 0, 'text'] } = at
  return { role, place: { file: 'standard.yaml', path }, text }
}
