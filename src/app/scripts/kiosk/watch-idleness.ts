/** Notices that nobody has touched the device for a while, asks, and gives up when nobody answers. */
import { IdleNotice } from './idle-notice.ts'
import { isBelowStart } from './start-path.ts'

/** Seconds without a touch before the notice, and seconds to answer it (WCAG 2.2.1 asks for 20 at least). */
const idleSeconds = 180
const noticeSeconds = 60

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'wheel'] as const

/** Calls `onGone` when nobody answers the notice, or when somebody chooses to clear. */
export function watchIdleness(onGone: () => void) {
  let lastTouch = Date.now()
  const touch = () => {
    lastTouch = Date.now()
  }
  const notice = new IdleNotice({ onStay: touch, onClear: onGone })
  for (const sign of signsOfLife) {
    addEventListener(
      sign,
      () => {
        // While the notice is open only its buttons count, since a bump against the table moves a mouse, too.
        if (!notice.isOpen) touch()
      },
      { passive: true, capture: true },
    )
  }
  // By the clock, since timers stop while a device sleeps.
  setInterval(() => {
    const idle = Math.floor((Date.now() - lastTouch) / 1000)
    if (!isBelowStart() || idle < idleSeconds) return
    const left = idleSeconds + noticeSeconds - idle
    if (left > 0) notice.show(left)
    else onGone()
  }, 1000)
}
