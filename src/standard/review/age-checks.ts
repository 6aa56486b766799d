/** Checks of options that are ranges of numbers: the id says what the label does, and every age has one option. */
import type { StandardOption, StandardQuestion } from '../standard.ts'
import type { MultilingualWording } from '../schema/primitives.ts'
import { warning } from './check.ts'
import type { Finding, Place } from './finding.ts'
import { knownLanguages } from './known-languages.ts'
import { contradict, gapIn, type Range, rangeIn, rangeOfId, sharedBy } from './ranges.ts'
import { voicesOf } from './same-twice.ts'

export function checkRanges(
  question: Pick<StandardQuestion, 'id' | 'ask' | 'options'>,
  { file, path }: Place,
): Finding[] {
  const placeOf = (index: number): Place => ({ file, path: [...path, 'options', index] })
  const wrong = question.options.flatMap((option, index) => idFinding(option, placeOf(index)))
  if (wrong.length > 0 || !asksForAge(question)) return wrong
  return [...overlaps(question, placeOf), ...gaps(question, placeOf)]
}

function idFinding({ id, label }: StandardOption, place: Place): Finding[] {
  const byId = rangeOfId(id)
  const said = rangeOf(label)
  if (!byId || !said || !contradict(byId, said.range)) return []
  return [
    warning(
      'label-contradicts-id',
      { ...place, path: [...place.path, 'label'] },
      {
        message: `The option “${id}” is labelled “${said.label}”; expected the numbers of its id.`,
        remedy: `Correct the label; or give the option another id, in the conditions as well.`,
      },
    ),
  ]
}

/** Other numbers, such as hours, are written “5–10” and “10–15”, and nobody stumbles. */
function asksForAge({ ask }: Pick<StandardQuestion, 'ask'>): boolean {
  return voicesOf(ask).some(
    ({ da, en }) =>
      /gammel|(?<!\p{L})alder|(?:over|under|fyldt) \d+ år/iu.test(da) ||
      /how old|(?<!\p{L})age(?!\p{L})/iu.test(en),
  )
}

function overlaps(
  { id, options }: Pick<StandardQuestion, 'id' | 'options'>,
  placeOf: (index: number) => Place,
): Finding[] {
  const read = options.map((option) => ({ option, said: rangeOf(option.label) }))
  return read.flatMap(({ option, said }, index) => {
    for (const earlier of read.slice(0, index)) {
      const both = said && earlier.said ? sharedBy(said.range, earlier.said.range) : undefined
      if (both === undefined) continue
      return [
        warning(
          'ages-overlap',
          { ...placeOf(index), path: [...placeOf(index).path, 'label'] },
          {
            message: `Question “${id}”: the options “${earlier.option.id}” and “${option.id}” both hold for ${both}; expected one option for every age.`,
            remedy: `Let one option end where the next begins, such as “15–17 år” and “18–29 år”.`,
          },
        ),
      ]
    }
    return []
  })
}

/** Where every option is a range, as another may be for those between. */
function gaps(
  { id, options }: Pick<StandardQuestion, 'id' | 'options'>,
  placeOf: (index: number) => Place,
): Finding[] {
  const certain = options.filter((option) => !option.unsure)
  const ranges = certain.flatMap(({ label }) => rangeOf(label)?.range ?? [])
  const missing = ranges.length < certain.length ? undefined : gapIn(ranges)
  if (missing === undefined) return []
  const { file, path } = placeOf(0)
  return [
    warning(
      'ages-missing',
      { file, path: path.slice(0, -1) },
      {
        message: `Question “${id}”: no option holds for ${missing}; expected one for every age.`,
        remedy: `Widen an option, or add one for them.`,
      },
    ),
  ]
}

/** By the first language that states a range: the others are held against it as translations. */
function rangeOf(
  label: MultilingualWording,
): { readonly range: Range; readonly label: string } | undefined {
  for (const language of knownLanguages) {
    const text = voicesOf(label)[0]?.[language] ?? ''
    const range = rangeIn(text, language)
    if (range) return { range, label: text }
  }
  return undefined
}
