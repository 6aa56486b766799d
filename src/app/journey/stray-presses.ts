/**
 * Ignores a second press that was meant for the page before, and would answer the next question or ring somebody: the
 * second half of a double click, the bounce of a worn button or a trembling finger, an Enter key held down. Somebody who
 * reads fast presses at another place, and is not slowed down.
 */

/** The longest double click in milliseconds, and how far a finger may move between its two presses, in pixels. */
const longest = 500
const reach = 24

export function ignoreStrayPresses() {
  let last = { timeStamp: -longest, clientX: 0, clientY: 0 }
  let isStray = false
  let lastKey = { key: '', timeStamp: -longest }

  const stop = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const onPress = (press: PointerEvent) => {
    isStray =
      press.timeStamp - last.timeStamp < longest &&
      Math.hypot(press.clientX - last.clientX, press.clientY - last.clientY) < reach
    // Counted from the last press that took effect, so that somebody who goes on pressing is heard.
    if (!isStray) last = press
  }
  const onKey = (event: KeyboardEvent) => {
    const { key, timeStamp, repeat } = event
    const isAgain = key === lastKey.key && timeStamp - lastKey.timeStamp < longest
    if (key === 'Enter' && (repeat || isAgain)) stop(event)
    else lastKey = { key, timeStamp }
  }
  const onClick = (click: MouseEvent) => {
    // `detail` is 0 or 1 for a click that comes from a key or a screen reader. 2 is a double click to the system, which may
    // allow more time than we do.
    if (click.detail === 2 || (click.detail !== 0 && isStray)) stop(click)
    isStray = false
  }
  window.addEventListener('pointerdown', onPress, true)
  window.addEventListener('keydown', onKey, true)
  window.addEventListener('click', onClick, true)
}
