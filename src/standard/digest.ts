/** The SHA-256 of texts, in plain JavaScript: Node's own is in no browser, and a browser's own answers later. Pure. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The first 16 hex digits of the SHA-256 of the text in UTF-8. */
export function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16)
}
