/** English words of a shared device: that it is one, and the notice before the answers are cleared. */
import type { kiosk as danish } from '../da/kiosk.ts'
import type { Words } from '../words.ts'

export const kiosk: Words<typeof danish> = {
  shared: 'Shared screen. Answers are cleared when nobody has used the page for four minutes.',
  heading: 'Are you still here?',
  text: 'In {{count}} seconds we clear the answers, so that the next person does not see them.',
  stay: 'Stay here',
  clear: 'Clear now',
}
