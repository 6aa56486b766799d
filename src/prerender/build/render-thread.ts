/** A thread of the build: renders the standards it is sent, and answers with what it wrote. */
import { parentPort } from 'node:worker_threads'
import type { PublishedStandard } from '#publication/publication.ts'
import type { Surroundings } from '#prerender/html/render.tsx'
import { writeStandards } from './write-pages.ts'

export interface WorkerSetup {
  readonly surroundings: Surroundings
  /** The built folder. */
  readonly folder: string
}

parentPort?.once('message', ({ surroundings, folder }: WorkerSetup) => {
  parentPort?.on('message', (standards: readonly PublishedStandard[]) => {
    parentPort?.postMessage(writeStandards(standards, surroundings, folder))
  })
})
