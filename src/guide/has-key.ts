/** Whether a record has a key of its own; `Object.hasOwn` is younger than the phones that we support. Pure. */

export function hasKey<Table extends object>(table: Table, key: PropertyKey): key is keyof Table {
  return Object.prototype.hasOwnProperty.call(table, key)
}
