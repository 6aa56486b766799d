/** Every runtime has `TextEncoder`, but the types that a pure folder may use do not declare it. */
declare class TextEncoder {
  encode(text: string): Uint8Array
}
