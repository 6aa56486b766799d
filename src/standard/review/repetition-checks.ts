/** Checks of what a reader could not tell apart: questions, criteria and facts that say the same as another. */
import { languages, languageTable, mainLanguage } from '#guide/languages.ts'
import type { MunicipalityRecord } from '../schema/municipality.ts'
import type { MultilingualWording } from '../schema/primitives.ts'
import type { SiteRecord } from '../schema/site.ts'
import type { Standard, StandardFact, StandardQuestion } from '../standard.ts'
import { error, inMunicipality, inStandard, warning } from './check.ts'
import type { PlaceInFile } from './fact-check.ts'
import type { Finding, Place } from './finding.ts'
import { plain, saidIn, sameTwice, voicesOf, wordingKey } from './same-twice.ts'

interface Labelled {
  readonly id: string
  readonly label: MultilingualWording
}

/** Of the options of one question; those that the site shares are judged where they stand. */
export function checkLabels(
  { id, options }: Pick<StandardQuestion, 'id' | 'options'>,
  { file, path }: Place,
  site: SiteRecord,
): Finding[] {
  const shared = new Set(site.options.map(({ label }) => label))
  return sameLabels(options, `Question “${id}”`, (index) => ({
    file,
    path: [...path, 'options', index],
  })).flatMap(({ finding, pair }) => (pair.every(({ label }) => shared.has(label)) ? [] : finding))
}

export function checkSharedLabels({ options }: SiteRecord): Finding[] {
  return sameLabels(options, 'site.yaml', (index) => ({
    file: 'site.yaml',
    path: ['options', index],
  })).map(({ finding }) => finding)
}

/** Each option with the first before it that has its label, in any language and voice. */
function sameLabels(
  options: readonly Labelled[],
  whose: string,
  at: (index: number) => Place,
): { readonly finding: Finding; readonly pair: readonly Labelled[] }[] {
  return options.flatMap((option, index) => {
    for (const earlier of options.slice(0, index)) {
      const language = languages.find((each) => {
        const known = saidIn(each, earlier.label)
        // Where only one of the two differs by voice, its texts are both held against the other's one.
        return saidIn(each, option.label).some((text, voice) => text === (known[voice] ?? known[0]))
      })
      if (language === undefined) continue
      const finding = error('option-label-twice', at(index), {
        message: `${whose}: the options “${earlier.id}” and “${option.id}” have the same ${languageTable[language].englishName} label; expected labels that tell them apart.`,
        remedy: `Correct one of the labels, or remove one of the options.`,
      })
      return [{ finding, pair: [earlier, option] }]
    }
    return []
  })
}

/** Two questions that ask the same of the same points. */
export function checkQuestionsTwice(
  questions: readonly Pick<StandardQuestion, 'id' | 'ask' | 'points' | 'shared'>[],
  at: PlaceInFile,
): Finding[] {
  return sameTwice(questions, ({ ask, points = [] }) =>
    [ask, ...points.map(({ text }) => text)].map(wordingKey).join('\n'),
  ).flatMap(({ entry, index, first }) => {
    const earlier = questions[first]
    // Told in municipality.yaml.
    if (!earlier || (earlier.shared && entry.shared)) return []
    return warning('question-twice', at('questions', index), {
      message: `The questions “${earlier.id}” and “${entry.id}” ask the same; expected each question once.`,
      remedy: `Remove one of them, or ask what tells the two apart.`,
    })
  })
}

export function checkSharedQuestionsTwice({ questions }: MunicipalityRecord): Finding[] {
  return checkQuestionsTwice(
    questions.map(({ id, ask, points = [] }) => ({
      id,
      ask,
      points: points.map((point) => ({ ...point, cites: [] })),
    })),
    inMunicipality,
  )
}

/** Two criteria with one requirement, and a criterion that says the same whether it is met or not. */
export function checkCriteriaTwice({ criteria }: Pick<Standard, 'criteria'>): Finding[] {
  const twice = sameTwice(criteria, ({ requirement }) => wordingKey(requirement))
  return [
    ...twice.map(({ entry, index, first }) =>
      warning('criterion-twice', inStandard('criteria', index, 'requirement'), {
        message: `The criteria “${criteria[first]?.id ?? ''}” and “${entry.id}” have the same requirement; expected each to say what it asks.`,
        remedy: `Correct one of the requirements, or remove one of the criteria.`,
      }),
    ),
    ...criteria.flatMap((criterion, index) => {
      const [same] = sameTwice(['met', 'not-met', 'unknown'] as const, (key) =>
        plain(
          voicesOf(criterion[key])
            .map((text) => text[mainLanguage])
            .join('\n'),
        ),
      )
      if (!same) return []
      const earlier = same.first === 0 ? 'met' : 'not-met'
      return error('criterion-texts-same', inStandard('criteria', index, same.entry), {
        message: `Criterion “${criterion.id}” says the same in ${earlier} and in ${same.entry}; expected a sentence each.`,
        remedy: `Say in ${same.entry} how the answers meet the criterion then.`,
      })
    }),
  ]
}

/** What makes the same words another fact: prices and all else but its kind, its condition and its clauses. */
function factKey({ text, kind: _kind, when: _when, cites: _cites, ...rest }: StandardFact) {
  return text === undefined ? undefined : `${wordingKey(text)}\n${JSON.stringify(rest)}`
}

/** `inherited` are those that a standard has beside its own. */
export function checkFactsTwice(
  facts: readonly StandardFact[],
  at: PlaceInFile,
  inherited: readonly StandardFact[] = [],
): Finding[] {
  // Those inherited first, so that what is found stands in the file that is judged.
  const all = [...inherited, ...facts]
  return sameTwice(all, factKey).flatMap(({ entry, index, first }) => {
    const place = index - inherited.length
    if (place < 0) return []
    const earlier =
      first < inherited.length
        ? `a fact of kind ${all[first]?.kind ?? ''} in municipality.yaml, which is inherited`
        : `fact number ${first - inherited.length + 1}, of kind ${all[first]?.kind ?? ''}`
    return warning('fact-twice', at('facts', place), {
      message: `This fact of kind ${entry.kind} says the same as ${earlier}; expected each fact once.`,
      remedy: `Remove one of the two. Where it holds for two groups of people, write one fact with when: { any: [{ … }, { … }] }.`,
    })
  })
}
