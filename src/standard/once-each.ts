/** What is made of an object once, however many pages, languages and rules ask for it. Pure. */

/** Remembers what `make` made of each object, for as long as the object is there. */
export function onceEach<Key extends object, Value extends object | string>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const value = known.get(key) ?? make(key)
    known.set(key, value)
    return value
  }
}
