/** Checks of texts that nobody has worded yet: those a scaffold left, and clauses that repeat the document. */
import { type Language, languages, languageTable, mainLanguage } from '#guide/languages.ts'
import { fingerprint } from '../fingerprint.ts'
import type { MunicipalityRecord } from '../schema/municipality.ts'
import type { Multilingual } from '../schema/primitives.ts'
import type { SourceRecord } from '../schema/source.ts'
import type { DocumentFile, Finding } from './finding.ts'
import { error, type TextCheck } from './check.ts'

/** What a text begins with that is still to be written; what follows is a hint. */
export const toBeWorded = '✎'

export function isToBeWorded(text: Multilingual): boolean {
  return unwrittenIn(text).length > 0
}

function unwrittenIn(text: Multilingual): readonly Language[] {
  return languages.filter((language) => text[language].startsWith(toBeWorded))
}

/** One finding a file: a new one has dozens. */
export const checkWorded: TextCheck = (texts) => {
  const unwritten = texts.filter(({ text }) => isToBeWorded(text))
  const files = new Set(unwritten.map(({ place }) => place.file))
  return [...files].flatMap((file) => {
    const [first, ...others] = unwritten.filter(({ place }) => place.file === file)
    if (!first) return []
    if (others.length > 0)
      return error('to-be-worded', first.place, {
        message: `${others.length + 1} texts of this file are still to be worded: they begin with ${toBeWorded}. The first is here.`,
        remedy: `Search for ${toBeWorded}, write each text, and remove the ${toBeWorded} and the hint after it.`,
      })
    const named = unwrittenIn(first.text).map((language) => languageTable[language].englishName)
    return error('to-be-worded', first.place, {
      message: `This text is still to be worded: its ${named.join(' and ')} ${named.length > 1 ? 'begin' : 'begins'} with ${toBeWorded}.`,
      remedy: `Write the text, and remove the ${toBeWorded} and the hint after it.`,
    })
  })
}

/** The project keeps no text of the document: a clause says in our words what its sentence means. */
export function checkCopies(file: DocumentFile, { clauses }: SourceRecord): Finding[] {
  return clauses.flatMap(({ id, says, fingerprints }, index) => {
    if (isToBeWorded(says) || !fingerprints.includes(fingerprint(says[mainLanguage]))) return []
    const place = { file, path: ['clauses', index, 'says', mainLanguage] }
    return error('copied-from-document', place, {
      message: `Clause “${id}” repeats the document’s own sentence; expected what it means in our words.`,
      remedy: `Say it in shorter and plainer words, as you would to somebody who asks.`,
    })
  })
}

/** What a scaffold writes in the place of a municipality's number. */
export const unknownCode = '0000'

export function checkCode(municipality: MunicipalityRecord): Finding[] {
  if (municipality.code !== unknownCode) return []
  const place = { file: 'municipality.yaml', path: ['code'] } as const
  return [
    error('to-be-worded', place, {
      message: `The municipality’s code is still ${unknownCode}; expected the number that Danmarks Statistik gives it.`,
      remedy: `Look the number up and write it in quotes, such as '0250'.`,
    }),
  ]
}
