/** Every runtime has it, but neither the language's own library nor a pure folder's types know it. */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean })
  decode(bytes: Uint8Array): string
}
