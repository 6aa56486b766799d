/**
 * The second half of a double click, the bounce of a worn button or a trembling finger, an Enter key held down: each is
 * meant for what stood there a moment ago, and would answer the next question or ring somebody. It does nothing. Whoever
 * reads fast presses elsewhere, and is not slowed down.
 */

/** What browsers take for a double click at most, in milliseconds, and how far a finger strays meanwhile, in pixels. */
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
    // Counted from the press that took effect: who goes on pressing wants something.
    if (!isStray) last = press
  }
  const onKey = (event: KeyboardEvent) => {
    const { key, timeStamp, repeat } = event
    const isAgain = key === lastKey.key && timeStamp - lastKey.timeStamp < longest
    if (key === 'Enter' && (repeat || isAgain)) stop(event)
    else lastKey = { key, timeStamp }
  }
  const onClick = (click: MouseEvent) => {
    // Clicks that come from a key, or from a screen reader, count as none or one. Two is the system's own word for it,
    // which may allow more time than we do.
    if (click.detail === 2 || (click.detail !== 0 && isStray)) stop(click)
    isStray = false
  }
  window.addEventListener('pointerdown', onPress, true)
  window.addEventListener('keydown', onKey, true)
  window.addEventListener('click', onClick, true)
}
