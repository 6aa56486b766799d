/**
 * The tab's key, which encrypts what the entries of its history keep. A page cannot delete entries, and can write over only
 * the one it stands on; but once the key has changed, nobody can read the old ones, wherever they are.
 *
 * `window.name` carries the key from page to page, since it belongs to the tab and is not stored. Other sites opened in the
 * tab can read it, but the entries are out of their reach. Where another site has named the tab, and on a shared device,
 * nothing is carried: only this page knows the key.
 */
import { isShared } from '../shared-device.ts'

const mark = 'stoetteguide-'
const keyLength = 32

let held: string | undefined
let channel: BroadcastChannel | undefined

/** Makes a key if there is none. */
export function tabKey(): Uint8Array {
  if (existing() === undefined) hold(fresh())
  return bytesOf(held ?? '')
}

/** Undefined where nothing can have been sealed. */
export function existingKey(): Uint8Array | undefined {
  const hex = existing()
  return hex === undefined ? undefined : bytesOf(hex)
}

/** Makes every entry written so far, by any page in this tab, unreadable. */
export function changeKey() {
  existing()
  listen()?.postMessage(held ?? '')
  hold(fresh())
}

/** Whether another page has changed the key, or may have; then this page must not show its answers. */
export function isOutdated(): boolean {
  return held !== undefined && (isFramed() || carried() !== held)
}

/** Loads the page again, with the key that the tab has now. */
export function readAfresh() {
  // A frame has a name of its own, which does not show whether another frame changed the key.
  if (isFramed()) hold(fresh())
  window.location.reload()
}

/** On a shared device: makes unreadable what was answered in the tab before it became one. */
export function dropCarriedKey() {
  if (carried() !== undefined) window.name = ''
}

function isFramed(): boolean {
  return window.top !== window
}

function existing(): string | undefined {
  const hex = held ?? carried()
  if (held === undefined && hex !== undefined) hold(hex)
  return hex
}

function carried(): string | undefined {
  return new RegExp(`^${mark}([0-9a-f]{${2 * keyLength}})$`).exec(window.name)?.[1]
}

function hold(hex: string) {
  const mayName = !isShared && (window.name === '' || carried() !== undefined)
  if (mayName) window.name = mark + hex
  held = hex
  listen()
}

/**
 * Chromium drops a page from its back-forward cache when a message reaches it there, whatever the message says. It is the
 * only way to reach a page that lies beyond another site, where `window.name` differs.
 */
function listen(): BroadcastChannel | undefined {
  if (channel || !('BroadcastChannel' in window)) return channel
  channel = new BroadcastChannel(mark)
  channel.onmessage = ({ data }) => {
    if (data !== held) return
    if (carried() === held) hold(fresh())
    window.location.reload()
  }
  return channel
}

function fresh(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(keyLength))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16))
}
