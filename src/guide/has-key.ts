/** Whether a record has a key of its own; `Object.hasOwn` is younger than the phones that we support. Pure. */

export function hasKey(record: Readonly<Record<string, unknown>>, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(record, key)
}
