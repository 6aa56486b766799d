/** Every runtime has it, but neither the language's own library nor a pure folder's types know it. */
declare class TextEncoder {
  encode(text: string): Uint8Array
}
