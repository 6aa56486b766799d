/** All that a standard says, each text and value under a name that survives when entries move. Pure. */
import type { Bilingual } from '#standard/schema/primitives.ts'
import { textsOf } from '#standard/review/texts.ts'
import type { Standard } from '#standard/standard.ts'

/** Name → words, both languages in one line: "question age, hint" → "Så kan vi … / So that we …". `facts` names each fact. */
export function readingsOf(
  standard: Standard,
  facts: readonly string[],
): ReadonlyMap<string, string> {
  const readings = new Map<string, string>()
  const add = (name: string, words: string) => {
    let unique = name
    for (let number = 2; readings.has(unique); number += 1) unique = `${name} (${number})`
    readings.set(unique, words)
  }
  for (const { place, text } of textsOf(standard))
    add(nameOf(place.path, standard, facts), inBoth(text))
  for (const { id, phones, website } of standard.municipality.contacts) {
    if (phones.length > 0)
      add(
        `contact ${id}, phones`,
        phones.map(({ number }) => number.replaceAll(/(..)(?!$)/g, '$1 ')).join(', '),
      )
    if (website !== undefined) add(`contact ${id}, website`, website)
  }
  for (const { number } of standard.site.emergency) add('emergency number', number)
  const { approved, 'review-due': reviewDue, law, address } = standard.source
  if (approved) add('approved on', approved.on)
  if (reviewDue !== undefined) add('review due', reviewDue)
  if (address !== undefined) add('document, address', address)
  for (const { act, paragraph } of law) add('law', `${paragraph} ${act.da}`)
  if (standard.retired) add('retired on', standard.retired.on)
  return readings
}

function inBoth({ da, en }: Bilingual): string {
  return `${da} / ${en}`
}

/** ["questions", 1, "options", 0, "label"] → "question age, option under-15, label". */
function nameOf(
  path: readonly (string | number)[],
  standard: Standard,
  factNames: readonly string[],
): string {
  const { questions, criteria, contacts, interpretations, source, municipality } = standard
  const [list, index, ...rest] = path
  if (typeof list !== 'string' || typeof index !== 'number') return path.join(', ')
  const named = (noun: string, id: string | undefined) =>
    [`${noun} ${id ?? index + 1}`, ...rest.filter((key) => typeof key === 'string')].join(', ')
  switch (list) {
    case 'questions': {
      const [key, option, ...words] = rest
      const question = questions[index]
      if (key !== 'options' || typeof option !== 'number') return named('question', question?.id)
      const id = question?.options[option]?.id ?? String(option + 1)
      return [`question ${question?.id ?? index + 1}`, `option ${id}`, ...words].join(', ')
    }
    case 'criteria':
      return named('criterion', criteria[index]?.id)
    case 'contacts':
      // Both standard.yaml and municipality.yaml have contacts; only the latter have names.
      return rest[0] === 'name' || rest[0] === 'phones' || rest[0] === 'source'
        ? named('contact', municipality.contacts[index]?.id)
        : named('contact', contacts[index]?.contact.id)
    case 'facts':
      return named('fact', factNames[index])
    case 'interpretations':
      return named('interpretation', interpretations[index]?.id)
    case 'clauses':
      return named('clause', source.clauses[index]?.id)
    default:
      return named(list, undefined)
  }
}
