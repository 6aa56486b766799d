/** The build's proof that what standards share is right: each of these files is judged once, whoever uses it. Pure. */
import { lawFile, municipalityFile, siteFile } from '../files.ts'
import type { LawRecord } from '../schema/law.ts'
import type { MunicipalityRecord } from '../schema/municipality.ts'
import type { SiteRecord } from '../schema/site.ts'
import { inMunicipality, type ReviewOptions } from './check.ts'
import { checkContactRecords } from './contact-record-checks.ts'
import { checkContactsTwice } from './contact-repetition-checks.ts'
import {
  checkAccessibilityDate,
  checkPriceDates,
  checkSourceDates,
  datedContacts,
  datedHelp,
  datedLaw,
  datedLinks,
} from './date-checks.ts'
import { checkFactsAlone } from './fact-checks.ts'
import type { Finding } from './finding.ts'
import { checkLawIds, checkMunicipalityIds, checkSiteIds } from './id-references.ts'
import {
  checkLinkAddresses,
  checkMunicipalityAddresses,
  checkMunicipalityCode,
} from './municipality-checks.ts'
import { checkOffices } from './office-checks.ts'
import { checkLongTexts } from './reading-checks.ts'
import {
  checkFactsTwice,
  checkSharedLabels,
  checkSharedQuestionsTwice,
} from './repetition-checks.ts'
import { reviewWords } from './review-words.ts'
import { wordingsIn } from './texts.ts'
import { checkCode } from './to-be-worded.ts'

export interface SharedReviewOptions extends ReviewOptions {
  /** The ids of the contacts that a standard names; nobody is shown the others. */
  readonly used: ReadonlySet<string>
}

/** All in `municipality.yaml`. */
export function reviewMunicipality(
  municipality: MunicipalityRecord,
  options: SharedReviewOptions,
): readonly Finding[] {
  const file = 'municipality.yaml'
  return [
    ...checkMunicipalityIds(municipality),
    ...checkSharedQuestionsTwice(municipality),
    ...checkContactRecords(file, municipality.contacts),
    ...checkContactsTwice(file, municipality.contacts),
    ...checkCode(municipality),
    ...checkMunicipalityCode(municipality),
    ...checkMunicipalityAddresses(municipality),
    ...checkFactsAlone(municipality.facts, inMunicipality),
    ...checkFactsTwice(municipality.facts, inMunicipality),
    ...checkLinkAddresses(municipality.facts, inMunicipality, municipality),
    ...checkPriceDates(municipality.facts, inMunicipality, options),
    ...checkSourceDates(
      [
        ...datedContacts(file, municipality.contacts, options.used),
        ...datedHelp(file, 'acute', municipality.acute),
        ...datedLinks(municipality.facts, inMunicipality),
      ],
      options,
    ),
    ...checkOffices(wordingsIn(municipalityFile(municipality)), municipality.contacts),
    ...reviewWords(wordingsIn(municipalityFile(municipality)), checkLongTexts, options),
  ]
}

/** All in `site.yaml`. */
export function reviewSite(site: SiteRecord, options: SharedReviewOptions): readonly Finding[] {
  const file = 'site.yaml'
  return [
    ...checkSiteIds(site),
    ...checkSharedLabels(site),
    ...checkContactRecords(file, site.contacts),
    ...checkContactsTwice(file, site.contacts),
    ...checkAccessibilityDate(site, options),
    ...checkSourceDates(
      [
        ...datedContacts(file, site.contacts, options.used),
        ...datedHelp(file, 'emergency', site.emergency),
      ],
      options,
    ),
    ...reviewWords(wordingsIn(siteFile(site)), checkLongTexts, options),
  ]
}

/** All in `law.yaml`. */
export function reviewLaw(law: LawRecord, options: ReviewOptions): readonly Finding[] {
  return [
    ...checkLawIds(law),
    ...checkSourceDates(datedLaw(law), options),
    ...reviewWords(wordingsIn(lawFile(law)), checkLongTexts, options),
  ]
}
