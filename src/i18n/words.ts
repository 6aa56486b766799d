/** The shape that every language's words share: the Danish keys. */

/** The same keys as `T`, with any text at each. */
export type Words<T> = {
  readonly [Key in keyof T]: T[Key] extends string ? string : Words<T[Key]>
}
