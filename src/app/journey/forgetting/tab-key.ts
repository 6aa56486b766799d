/**
 * The tab's key, which seals what the entries of its history keep. A page may not delete entries, and what it writes over
 * is only the one it stands on; but under a new key nobody can read the old ones, wherever they are.
 *
 * `window.name` carries the key from page to page, since it is the tab's and stored nowhere. Other sites that are opened
 * in the tab may read it: they get a number that opens nothing of theirs. A tab whose name somebody else gave keeps that
 * name, and a shared device carries nothing on: then the key is this page's alone.
 */
import { isShared } from '../shared-device.ts'

const mark = 'stoetteguide-'
const keyLength = 32

let held: string | undefined
let channel: BroadcastChannel | undefined

/** Makes a key where there is none yet. */
export function tabKey(): Uint8Array {
  if (existing() === undefined) hold(fresh())
  return bytesOf(held ?? '')
}

/** Undefined where nothing can have been sealed. */
export function existingKey(): Uint8Array | undefined {
  const hex = existing()
  return hex === undefined ? undefined : bytesOf(hex)
}

/** From now on every entry written so far, by any page in this tab, is worthless. */
export function changeKey() {
  existing()
  listen()?.postMessage(held ?? '')
  hold(fresh())
}

/** Another page has changed the key, or may have: what this one shows is to be forgotten. */
export function isOutdated(): boolean {
  return held !== undefined && (isFramed() || carried() !== held)
}

/** Begins again with whatever key the tab has by now. */
export function readAfresh() {
  // A frame's name does not tell what other frames of the tab have done.
  if (isFramed()) hold(fresh())
  window.location.reload()
}

/** A shared device reads nothing of what was answered in the tab before it became one. */
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
 * Chromium throws a page out of its back-forward cache for a message that it hears there, whatever it says. That is all
 * that reaches a page beyond another site, where the name of the tab is not the same.
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
