/** Encrypts values with a key: ChaCha20, with a new nonce for each value. */
import { chacha20 } from '@noble/ciphers/chacha.js'

const nonceLength = 12

export function seal(value: unknown, key: Uint8Array): Uint8Array {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength))
  const text = new TextEncoder().encode(JSON.stringify(value))
  return Uint8Array.from([...nonce, ...chacha20(key, nonce, text)])
}

/** Undefined where it was sealed with another key. */
export function open(sealed: Uint8Array, key: Uint8Array): unknown {
  try {
    const nonce = sealed.slice(0, nonceLength)
    const text = chacha20(key, nonce, sealed.slice(nonceLength))
    return JSON.parse(new TextDecoder().decode(text))
  } catch {
    return undefined
  }
}
