/** A wording as it is read by whom it speaks to. */
import type { Voice, Wording } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'

export interface SaidProps {
  wording: Wording
  /** `either` where only the style sheet knows which was chosen: it shows the words for that voice. */
  voice: Voice | 'either'
}

export function Said({ wording, voice }: SaidProps) {
  if (voice !== 'either') return say(wording, voice)
  if (typeof wording === 'string') return wording
  return (
    <>
      <span className="for-self">{wording.self}</span>
      <span className="for-relative">{wording.relative}</span>
    </>
  )
}
