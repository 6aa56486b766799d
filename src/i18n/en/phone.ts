/** What a phone downloads of this language: one chunk. */
export { common } from './common.ts'
export { journey } from './journey.ts'
