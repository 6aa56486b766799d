/** The plugin in a build and in the development server, on a project that is nothing but content. */
import { createServer as createHttpServer, get, type Server } from 'node:http'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { readdirSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { build, createServer, type ViteDevServer } from 'vite'
import { expect, onTestFinished, test, vi } from 'vitest'
import { contentSource } from '#content/build/source.ts'
import { inventedContent } from '../support/real-content.ts'
import { copyOfExample, replaceIn } from './broken-content.ts'

/** The content's folder of a fresh project. */
async function project(): Promise<string> {
  const folder = await copyOfExample()
  await writeFile(join(dirname(folder), 'index.html'), '<!doctype html><title>x</title>')
  return folder
}

function settings(folder: string) {
  return {
    root: dirname(folder),
    configFile: false as const,
    logLevel: 'silent' as const,
    plugins: [contentSource({ folder, today: '2026-12-01' }).plugin],
  }
}

async function namesOfBuiltFiles(folder: string): Promise<string[]> {
  await build(settings(folder))
  return readdirSync(join(dirname(folder), 'dist'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => file.endsWith('.json'))
    .toSorted()
}

async function develop(folder: string) {
  const server = await createServer({
    ...settings(folder),
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
  })
  onTestFinished(() => server.close())
  const send = vi.spyOn(server.environments.client.hot, 'send')
  return { server, sent: (): unknown[] => send.mock.calls.map(([payload]) => payload) }
}

function portOf(http: Server): number {
  const address = http.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}

async function fetchFrom(server: ViteDevServer, path: string): Promise<Response> {
  const http = createHttpServer(server.middlewares).listen(0)
  onTestFinished(() => void http.close())
  return fetch(`http://localhost:${portOf(http)}${path}`)
}

/** What a page hears first when it opens Vite's socket. */
async function firstMessageToPage(folder: string): Promise<string> {
  const http = createHttpServer().listen(0)
  const server = await createServer({
    ...settings(folder),
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server: http } },
  })
  onTestFinished(async () => {
    await server.close()
    http.close()
  })
  const request = get({
    port: portOf(http),
    // Vite marks the token as internal, but a page has no other way to connect.
    // oxlint-disable-next-line typescript/no-deprecated
    path: `/?token=${server.config.webSocketToken}`,
    headers: {
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': btoa('a page like any '),
      'Sec-WebSocket-Protocol': 'vite-hmr',
    },
  })
  return new Promise((resolve, reject) => {
    request.on('error', reject)
    request.on('upgrade', (_response, socket, head) => {
      let text = head.toString()
      const look = () => {
        if (!text.includes('"type":"error"')) return
        socket.destroy()
        resolve(text)
      }
      socket.on('data', (bytes: Buffer) => {
        text += bytes.toString()
        look()
      })
      look()
    })
  })
}

test('a build writes one file a standard and language and one a municipality, named after its content', async () => {
  const folder = await project()
  const before = await namesOfBuiltFiles(folder)
  expect(before).toEqual([
    expect.stringMatching(/^data\/eksempel\.[0-9a-f]{8}\.json$/),
    expect.stringMatching(/^data\/eksempel\/samtaler\.da\.[0-9a-f]{8}\.json$/),
    expect.stringMatching(/^data\/eksempel\/samtaler\.en\.[0-9a-f]{8}\.json$/),
  ])
  await replaceIn(folder, 'standard', 'Det er gratis.', 'Samtalerne er gratis.')
  const after = await namesOfBuiltFiles(folder)
  expect(after.filter((name) => name.includes('.da.'))).not.toEqual(
    before.filter((name) => name.includes('.da.')),
  )
  expect(after.filter((name) => name.includes('.en.'))).toEqual(
    before.filter((name) => name.includes('.en.')),
  )
})

/** The invented municipality, whose standards share questions. */
async function projectWithFinder(): Promise<string> {
  const folder = await project()
  await rm(folder, { recursive: true })
  await cp(inventedContent, folder, { recursive: true })
  return folder
}

test('of standards that share questions it writes a finder in each language, which pages and the development server have, too', async () => {
  const folder = await projectWithFinder()
  const finders = (await namesOfBuiltFiles(folder)).filter((name) =>
    /^data\/eksempelby\.(da|en)\.[0-9a-f]{8}\.json$/.test(name),
  )
  expect(finders).toHaveLength(2)
  const today = '2026-12-01'
  const publication = await contentSource({ folder, today }).publication()
  const [published, ...others] = publication.finders()
  expect(others).toEqual([])
  expect(Object.values(published?.finderFiles ?? {})).toEqual(finders)
  expect(publication.municipalities.map(({ da }) => da.hasFinder)).toEqual([true])
  const { server } = await develop(folder)
  for (const finder of Object.values(published?.finders ?? {})) {
    const name = finders.find((file) => file.includes(`.${finder.language}.`))
    expect(await (await fetchFrom(server, `/${name}`)).json()).toEqual(finder)
  }
})

test('of a lone standard there is no finder', async () => {
  const folder = await project()
  const publication = await contentSource({ folder, today: '2026-11-21' }).publication()
  expect([...publication.finders()]).toEqual([])
  expect(publication.municipalities.map(({ da }) => da.hasFinder)).toEqual([false])
})

test('wrong content stops a build with the whole report', async () => {
  const folder = await project()
  await replaceIn(folder, 'site', "number: '112'", 'number: help')
  await replaceIn(folder, 'standard', 'cites: [who]', 'cites: who')
  const failure = build({ ...settings(folder), build: { write: false } })
  await expect(failure).rejects.toThrow('content/eksempel/samtaler/standard.yaml:14:12  error')
  await expect(failure).rejects.toThrow('content/site.yaml:9:13  error')
  await expect(failure).rejects.toThrow('2 errors in 2 files.')
})

test('a build tells warnings and goes on', async () => {
  const folder = await project()
  await replaceIn(folder, 'source', 'review-due: 2028-01', 'review-due: 2026-02')
  const told: string[] = []
  await build({
    ...settings(folder),
    build: {
      write: false,
      rolldownOptions: { onLog: (_, { message }) => void told.push(message) },
    },
  })
  expect(told.join()).toContain('source.yaml:5:13  warning')
})

test('pages are made of the same reading; while it is wrong they get the report', async () => {
  const folder = await project()
  const today = '2026-11-21'
  const { site, municipalities, standards } = await contentSource({ folder, today }).publication()
  expect(site.en.name).toBe('Quality guide')
  expect(municipalities.map(({ da }) => da)).toMatchObject([
    {
      id: 'eksempel',
      name: 'Eksempel Kommune',
      website: 'https://www.eksempel.example',
      standards: [{ id: 'samtaler', title: 'Samtaler', summary: 'Samtaler om hverdagen.' }],
    },
  ])
  const titles = [...standards()].map(({ handbooks: { da, en } }) => [
    da.guide.title,
    en.guide.title,
  ])
  expect(titles).toEqual([['Samtaler', 'Talks']])
  await replaceIn(folder, 'site', "number: '112'", 'number: help')
  await expect(contentSource({ folder, today }).publication()).rejects.toThrow('1 error in 1 file.')
})

test('the development server answers with the guide of that name, and with no other', async () => {
  const folder = await project()
  const { server } = await develop(folder)
  const [name] = (await namesOfBuiltFiles(folder)).filter((file) => file.includes('.en.'))
  const answer = await fetchFrom(server, `/${name}`)
  expect(answer.headers.get('content-type')).toBe('application/json')
  expect(await answer.json()).toMatchObject({ id: 'eksempel/samtaler', title: 'Talks' })
  const old = await fetchFrom(server, '/data/eksempel/samtaler.en.00000000.json')
  expect(old.status).toBe(404)
})

test('a mistake made while developing is shown over the page, and gone when it is mended', async () => {
  const folder = await project()
  const { sent } = await develop(folder)
  await replaceIn(folder, 'site', "number: '112'", 'number: help')
  await vi.waitFor(() => {
    expect(sent()).toHaveLength(1)
  }, 5_000)
  const file = join(folder, 'site.yaml')
  expect(sent()[0]).toMatchObject({
    type: 'error',
    err: { plugin: 'content', id: file, loc: { file, line: 9, column: 13 } },
  })
  expect(JSON.stringify(sent()[0])).toContain('content/site.yaml:9:13  error')
  await replaceIn(folder, 'site', 'number: help', "number: '112'")
  await vi.waitFor(() => {
    expect(sent()).toHaveLength(2)
  }, 5_000)
  expect(sent()[1]).toEqual({ type: 'full-reload' })
})

test('a new folder and a deleted file are noticed, too', async () => {
  const folder = await project()
  const { sent } = await develop(folder)
  await mkdir(join(folder, 'ny-kommune'))
  await vi.waitFor(() => {
    expect(sent()[0]).toMatchObject({ type: 'error' })
  }, 5_000)
  await rm(join(folder, 'ny-kommune'), { recursive: true })
  await vi.waitFor(() => {
    expect(sent()[1]).toEqual({ type: 'full-reload' })
  }, 5_000)
})

test('a page that is opened while the content is wrong is told so', async () => {
  const folder = await project()
  await replaceIn(folder, 'site', "number: '112'", 'number: help')
  expect(await firstMessageToPage(folder)).toContain('content/site.yaml:9:13  error')
})
