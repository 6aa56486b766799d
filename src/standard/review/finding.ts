/** What the review reports: one finding a fault, as data. */

export const findingCodes = [
  // references
  'duplicate-id',
  'reserved-id',
  'unknown-option',
  'unknown-contact',
  'unknown-question',
  'unknown-clause',
  'unknown-point',
  'unknown-document',
  'unknown-law-entry',
  'unknown-standard',
  'clause-of-own-document',
  'clause-without-document',
  'document-unused',
  'sees-itself',
  'sees-retired',
  'short-reserved',
  'short-taken',
  // what stands twice
  'option-label-twice',
  'question-twice',
  'criterion-twice',
  'criterion-texts-same',
  'fact-twice',
  'title-twice',
  'contact-twice',
  'phone-twice',
  'fingerprint-twice',
  'clause-and-not-clause',
  'heading-differs',
  // municipalities
  'municipality-code',
  'municipality-code-twice',
  'address-of-another',
  // conditions
  'condition-never-holds',
  'condition-always-holds',
  'criteria-contradict',
  // what the graph shows
  'criterion-changes-nothing',
  'question-changes-nothing',
  'options-not-told-apart',
  'shared-question-unused',
  'kept-because-not-needed',
  'contact-never-shown',
  'fact-never-shown',
  'path-without-contact',
  'path-without-fact',
  'fit-never-reached',
  'private-not-last',
  'order-asks-more',
  'order-kept',
  'order-because-not-needed',
  'finder-tells-not-apart',
  // what criteria and options say
  'criterion-swapped',
  'label-contradicts-id',
  'ages-overlap',
  'ages-missing',
  // facts and clauses
  'fact-missing',
  'offer-missing',
  'fact-not-inherited',
  'fact-stated-and-not-stated',
  'cost-without-free',
  'free-without-cost',
  'prices-without-cost',
  'free-and-costs',
  'costs-and-free',
  'cost-not-named',
  'in-short-without-cost',
  'complaint-without-appeal',
  'appeal-without-complaint',
  'differs-from-clauses',
  'clause-unused',
  'clause-used-after-all',
  // words
  'to-be-worded',
  'copied-from-document',
  'languages-differ',
  'languages-same',
  'languages-swapped',
  'office-not-named',
  'voices-differ',
  'voices-same',
  'phone-in-text',
  'address-in-text',
  'markup-in-text',
  'law-in-text',
  'hard-to-read',
  'sentence-too-long',
  'word-to-avoid',
  'relative-as-person',
  'self-as-relative',
  'relative-as-one-sex',
  'ask-no-question',
  'ask-twice',
  'choose-as-question',
  'point-without-stop',
  'spelling',
  'keyword-twice',
  // dates
  'review-due',
  'price-review-due',
  'law-review-due',
  'check-due',
  'source-review-due',
  'date-in-future',
  'date-unlikely',
  'review-before-approval',
  'price-review-before-valid',
  // contacts
  'hours-end-first',
  'hours-day-twice',
  'hours-overlap',
  'form-without-address',
  'contact-unused',
  // whoever runs the site
  'publisher-incomplete',
] as const

export type FindingCode = (typeof findingCodes)[number]

/** A register of clauses: a standard's own, or one of its municipality's. */
export type DocumentFile = 'source.yaml' | `documents/${string}.yaml`

/** Where the fault stands. */
export interface Place {
  readonly file: 'standard.yaml' | 'municipality.yaml' | 'site.yaml' | 'law.yaml' | DocumentFile
  /**
   * Keys and indices of the YAML as written (kebab-case). A condition may be written in several ways, so a reader goes
   * by the deepest part of the path that the file has.
   */
  readonly path: readonly (string | number)[]
}

export interface Finding {
  readonly code: FindingCode
  /** An error stops the build. A note is nothing to mend. */
  readonly severity: 'error' | 'warning' | 'note'
  readonly place: Place
  /** What was found, and what was expected. */
  readonly message: string
  /** How to mend it. */
  readonly remedy: string
}
