/** Reads, checks and assembles one municipality with its documents and standards. */
import { inMunicipality, type ReviewOptions } from '#standard/review/check.ts'
import { checkClaims, checkPriceClaims, clauseTexts } from '#standard/review/claim-checks.ts'
import { checkContactsUsed } from '#standard/review/contact-repetition-checks.ts'
import { checkContactClauses } from '#standard/review/contact-clauses.ts'
import { checkFinder } from '#standard/review/finder-checks.ts'
import { namesOfDocument, namesOfMunicipality, namesOfSite } from '#standard/review/given-names.ts'
import { checkMunicipalityReferences } from '#standard/review/references.ts'
import { checkLawCitations } from '#standard/review/law-references.ts'
import { checkFactClauses, checkInherited } from '#standard/review/municipality-facts.ts'
import { reviewMunicipality } from '#standard/review/review-shared.ts'
import { checkPointers, checkStandardsThere, pointersIn } from '#standard/review/see-checks.ts'
import { checkShortWord, shortWordsOf } from '#standard/review/short-checks.ts'
import { checkSharedQuestions } from '#standard/review/shared-question-checks.ts'
import { alsoKnowing, type Spelling } from '#standard/review/spelling.ts'
import { wordingsIn } from '#standard/review/texts.ts'
import { municipalityFile } from '#standard/files.ts'
import { municipalitySchema } from '#standard/schema/municipality.ts'
import { checkContactFolders } from './contact-folders.ts'
import type { MunicipalityContent } from './content.ts'
import type { ContentFiles } from './content-files.ts'
import { checkDocuments, readDocuments, recordsOf } from './documents.ts'
import { reviewed } from './finding-problem.ts'
import type { MunicipalityFolder } from './layout.ts'
import { joinStandard, readStandardFiles, registerOf } from './load-standard.ts'
import { type PlacedCode, placedCode, titlesTwice } from './told-apart.ts'
import type { Problem } from './problem.ts'
import { readRecord } from './record.ts'
import type { Surroundings } from './surroundings.ts'

/** Plain data, so that threads can answer with it. */
export interface LoadedMunicipality {
  readonly problems: readonly Problem[]
  /** The ids of the contacts that its standards name, the site’s among them. */
  readonly usedContacts: ReadonlySet<string>
  readonly code?: PlacedCode
  /**
   * Absent while `municipality.yaml` cannot be read, and where only problems are asked for; lacks the standards that
   * cannot be joined.
   */
  readonly municipality?: MunicipalityContent
}

export async function loadMunicipality(
  files: ContentFiles,
  folder: MunicipalityFolder,
  surroundings: Surroundings,
  spelling?: Spelling,
): Promise<LoadedMunicipality> {
  const { id, standards: folders } = folder
  // All at once, so that the files of one need not wait for those of another.
  const [municipality, documents, read] = await Promise.all([
    readRecord(files, `${id}/municipality.yaml`, municipalitySchema),
    readDocuments(files, folder),
    Promise.all(folders.map((standard) => readStandardFiles(files, `${id}/${standard}`))),
  ])
  const { record } = municipality
  const pointers = pointersIn('facts', record?.facts ?? [], inMunicipality)
  const broken = reviewed('municipality.yaml', municipality, (judged) => [
    ...checkStandardsThere(pointers, folders),
    ...(surroundings.site ? checkMunicipalityReferences(judged, surroundings.site) : []),
    ...(surroundings.law ? checkLawCitations(judged.facts, surroundings.law, inMunicipality) : []),
    ...checkFactClauses(
      judged,
      new Map([...documents].map(([name, document]) => [name, document.record])),
    ),
  ])
  const isSound = broken.length === 0
  const registers = recordsOf(documents)
  const { today, ...around } = surroundings
  const options: ReviewOptions = {
    today,
    ...(spelling && {
      spelling: alsoKnowing(spelling, [
        ...(around.site ? namesOfSite(around.site) : []),
        ...(record ? namesOfMunicipality(record) : []),
        ...[...registers].flatMap(([name, register]) =>
          namesOfDocument(`documents/${name}.yaml`, register),
        ),
        ...read.flatMap(({ source }) =>
          source.record ? namesOfDocument('source.yaml', source.record) : [],
        ),
      ]),
    }),
  }
  const clauses = clauseTexts(
    [...registers].map(([name, register]) => ({ prefix: `${name}/`, record: register })),
  )
  const siblings = new Map(
    read.map(({ standard }, index) => [folders[index] ?? '', standard.record] as const),
  )
  const shared = {
    ...around,
    options,
    documents,
    siblings,
    ...(record && isSound && { municipality: record }),
  }
  const shortWords = shortWordsOf(
    [...siblings].flatMap(([name, standard]) => (standard ? [[name, standard] as const] : [])),
  )
  const loaded = read.map((standard) => joinStandard(standard, shared))
  const standards = loaded.flatMap(({ standard }) => standard ?? [])
  const usedContacts = new Set(
    standards.flatMap(({ contacts }) => contacts.map(({ contact }) => contact.id)),
  )
  const code = placedCode(municipality)
  const isWhole = standards.length === folders.length
  const records = read.flatMap((one) => one.standard.record ?? [])
  const own = new Map(
    read.flatMap((standard, index) => {
      const register = registerOf(standard, registers)
      return register ? [[folders[index] ?? '', register] as const] : []
    }),
  )
  return {
    problems: [
      ...municipality.problems,
      ...broken,
      ...checkContactFolders(municipality, folder),
      ...reviewed('municipality.yaml', municipality, (judged) => [
        ...checkContactClauses(judged, own, registers),
        ...checkClaims(wordingsIn(municipalityFile(judged)), clauses),
        ...checkPriceClaims(judged.facts, inMunicipality, clauses),
        ...checkPointers(pointers, siblings),
        ...(isWhole ? checkSharedQuestions(judged, standards) : []),
        ...(isWhole ? checkFinder(judged, standards) : []),
        ...(isWhole ? checkInherited(judged, records) : []),
        ...reviewMunicipality(judged, { ...options, used: usedContacts }),
        ...(isWhole && standards.length > 0
          ? checkContactsUsed(judged.contacts, usedContacts)
          : []),
      ]),
      ...checkDocuments(documents, {
        options,
        contacts: record?.contacts ?? [],
        standards,
        isWhole,
        ...(record && { municipality: record }),
      }),
      ...titlesTwice(read),
      ...read.flatMap(({ standard }, index) =>
        reviewed('standard.yaml', standard, (judged) =>
          checkShortWord(judged, folders[index] ?? '', shortWords),
        ),
      ),
      ...loaded.flatMap(({ problems }) => problems),
    ],
    usedContacts,
    ...(code && { code }),
    ...(record && { municipality: { id, record, standards } }),
  }
}
