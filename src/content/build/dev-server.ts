/** The content in `vite dev`: serves the guides, reads again after a change, and shows problems in Vite's overlay. */
import { dirname, join, sep } from 'node:path'
import type { ErrorPayload, ViteDevServer } from 'vite'
import type { LoadedContent } from '#content/reading/content.ts'
import { finderFiles } from './finder-file.ts'
import { guideFiles } from './guide-file.ts'
import { standardsFile } from './standards-file.ts'
import { isError, isWarning, type Problem } from '#content/reading/problem.ts'
import { formatProblems } from '#content/reading/report.ts'
import type { ContentReader } from '#content/reading/reader.ts'

/** Editors save several files at once, and some save a file in two steps. */
const quietMilliseconds = 50

/** `folder` is the absolute path of what the reader reads. */
export async function serveContent(
  server: ViteDevServer,
  reader: ContentReader,
  folder: string,
): Promise<void> {
  const { hot } = server.environments.client
  const { logger, base } = server.config

  const announce = ({ problems }: LoadedContent) => {
    if (problems.some(isError)) logger.error(formatProblems(problems))
    else if (problems.some(isWarning)) logger.warn(formatProblems(problems))
  }
  const readAgain = async () => {
    reader.forget()
    const loaded = await reader.load()
    announce(loaded)
    hot.send(overlay(loaded, folder) ?? { type: 'full-reload' })
  }

  let timer: NodeJS.Timeout | undefined
  server.watcher.add(folder)
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(folder + sep)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      readAgain().catch((error: unknown) => {
        logger.error(String(error))
      })
    }, quietMilliseconds)
  })

  // A page that is opened while the content is wrong must hear of it as well.
  hot.on('vite:client:connect', (_, client) => {
    void reader.load().then((loaded) => {
      const payload = overlay(loaded, folder)
      if (payload) client.send(payload)
    })
  })

  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (!path.startsWith(`${base}data/`)) {
      next()
      return
    }
    findFile(reader, path.slice(base.length)).then((json) => {
      if (json === undefined) {
        next()
        return
      }
      response.setHeader('Content-Type', 'application/json')
      response.end(json)
    }, next)
  })

  announce(await reader.load())
}

/** The JSON of a guide, or of a municipality's standards or finder; undefined when nothing has that name now. */
async function findFile(reader: ContentReader, fileName: string): Promise<string | undefined> {
  const { content } = await reader.load()
  const id = fileName.slice('data/'.length).split('.', 1)[0]
  const standard = content?.standards.find((candidate) => candidate.id === id)
  const municipality = content?.municipalities.find((candidate) => candidate.id === id)
  const files = [
    ...(standard ? guideFiles(standard) : []),
    ...(municipality ? [standardsFile(municipality), ...finderFiles(municipality)] : []),
  ]
  return files.find((file) => file.fileName === fileName)?.source
}

/** What Vite shows over the page; undefined when nothing is wrong. */
function overlay({ problems }: LoadedContent, folder: string): ErrorPayload | undefined {
  const errors = problems.filter(isError)
  const [first] = errors
  if (!first) return undefined
  return {
    type: 'error',
    err: {
      plugin: 'content',
      message: formatProblems(errors),
      stack: '',
      ...place(first, join(dirname(folder), first.file)),
    },
  }
}

function place({ position }: Problem, file: string) {
  if (!position) return { id: file }
  return { id: file, loc: { file, line: position.line, column: position.column } }
}
