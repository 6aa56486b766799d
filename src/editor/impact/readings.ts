/** All that a standard says, each text and value under a name that survives when entries move. Pure. */
import { languages } from '#guide/languages.ts'
import { filesOf, type StandardFile } from '#standard/files.ts'
import { isJoinedPart, wordingsOf } from '#standard/review/texts.ts'
import { meanings } from '#standard/schema/meaning.ts'
import type { Multilingual } from '#standard/schema/primitives.ts'
import type { Standard } from '#standard/standard.ts'
import { leavesOf, type PlacedLeaf } from '#standard/walk/leaves.ts'
import { leftOutAt, namesOf, type Spot } from '#standard/walk/spot.ts'

/** Name → words, all languages in one line: "question age, hint" → "Så kan vi … / So that we …". `facts` names each fact. */
export function readingsOf(
  standard: Standard,
  facts: readonly string[],
): ReadonlyMap<string, string> {
  const readings = new Map<string, string>()
  const files = filesOf(standard)
  const nounOf = new Map(files.map(({ file, schema }) => [file, meanings.get(schema)?.noun]))
  for (const { id, prefix } of standard.documents)
    if (prefix !== '') nounOf.set(`documents/${id}.yaml`, `document ${id}`)
  const entryNames = new Map<unknown, string | undefined>([
    ...standard.facts.map((fact, index) => [fact, facts[index]] as const),
    ...clauseNames(standard),
  ])
  const add = (
    file: StandardFile['file'],
    spot: Spot | undefined,
    words: string,
    ...voice: string[]
  ) => {
    const noun = nounOf.get(file)
    const names = namesOf(
      spot,
      noun === undefined ? [] : [noun],
      ({ value, id }) => entryNames.get(value) ?? id,
    )
    const name = [...names, ...voice].join(', ')
    let unique = name
    for (let number = 2; readings.has(unique); number += 1) unique = `${name} (${number})`
    readings.set(unique, words)
  }

  for (const { place, spot, wording } of wordingsOf(standard)) {
    if ('self' in wording) {
      add(place.file, spot, inOneLine(wording.self), 'self')
      add(place.file, spot, inOneLine(wording.relative), 'relative')
    } else add(place.file, spot, inOneLine(wording))
  }
  for (const { file, schema, record } of files) {
    const values = [...leavesOf(schema, record, 'value'), ...leavesOf(schema, record, 'phone')]
    for (const placed of values) {
      // A shared question is read in the standard that asks it, a fact of the municipality in those that inherit it.
      const isShared = file === 'municipality.yaml' && isJoinedPart(placed.spot)
      if (!isShared && leftOutAt(placed.spot) !== 'editors') add(file, placed.spot, written(placed))
    }
  }
  return readings
}

/** A clause is called what it is cited by. */
function clauseNames({ documents }: Standard): (readonly [unknown, string])[] {
  return documents.flatMap(({ prefix, record }) =>
    record.clauses.map((clause) => [clause, prefix + clause.id] as const),
  )
}

function inOneLine(text: Multilingual): string {
  return languages.map((language) => text[language]).join(' / ')
}

/** A phone number in pairs, as a citizen reads it. */
function written({ leaf, value }: PlacedLeaf): string {
  const text = String(value)
  return leaf.kind === 'phone' ? text.replaceAll(/(..)(?!$)/g, '$1 ') : text
}
