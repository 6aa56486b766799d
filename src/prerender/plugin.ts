/**
 * The Vite plugin that turns pages into HTML files: builds the client and the rendering side, then renders every page
 * into the built folder. While developing, it renders the page asked for. Runs in Node.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  isRunnableDevEnvironment,
  type Plugin,
  type ResolvedConfig,
  type ViteDevServer,
} from 'vite'
import { builtAssets, clientInputs, sourceAssets } from './assets.ts'
import type { Publication } from './publication.ts'
import type * as rendering from './render.tsx'

type Renderer = Pick<typeof rendering, 'pagesOf' | 'renderPage'>

const entry = 'src/prerender/render.tsx'
const renderedBy = 'render.js'

interface PrerenderOptions {
  /** Reads the content; called once a build, and once a request while developing. */
  readonly publication: () => Promise<Publication>
}

export function prerender({ publication }: PrerenderOptions): Plugin {
  let config: ResolvedConfig
  return {
    name: 'prerender',
    sharedDuringBuild: true,
    config: () => ({
      appType: 'custom',
      builder: {},
      environments: {
        client: { build: { manifest: true, rolldownOptions: { input: clientInputs } } },
        prerender: {
          consumer: 'server',
          resolve: { noExternal: true },
          build: {
            outDir: 'node_modules/.cache/prerender',
            emptyOutDir: true,
            copyPublicDir: false,
            cssMinify: true,
            rolldownOptions: { input: entry, output: { entryFileNames: renderedBy } },
          },
        },
      },
    }),
    configResolved(resolved) {
      config = resolved
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { client, prerender: server } = builder.environments
        if (!client || !server) throw new Error('The environments to build are missing.')
        await builder.build(client)
        await builder.build(server)
        const folder = resolve(config.root, client.config.build.outDir)
        const renderer = await importRenderer(
          join(resolve(config.root, server.config.build.outDir), renderedBy),
        )
        await renderAll({
          renderer,
          folder,
          template: await readTemplate(config.root),
          publication,
        })
      },
    },
    configureServer(server) {
      // After Vite's own middlewares: those serve the sources.
      return () => {
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.originalUrl ?? '/', 'http://localhost').pathname
          renderOne(server, path, publication).then((html) => {
            if (html === undefined) {
              next()
              return
            }
            response.setHeader('Content-Type', 'text/html; charset=utf-8')
            response.end(html)
          }, next)
        })
      }
    },
  }
}

async function importRenderer(file: string): Promise<Renderer> {
  return rendererIn(await import(pathToFileURL(file).href))
}

/** What was built is known only once it runs. */
function rendererIn(module: unknown): Renderer {
  if (!isRenderer(module)) throw new Error(`${entry} does not export what renders pages.`)
  return module
}

function isRenderer(module: unknown): module is Renderer {
  return (
    typeof module === 'object' && module !== null && 'pagesOf' in module && 'renderPage' in module
  )
}

function readTemplate(root: string): Promise<string> {
  return readFile(join(root, 'index.html'), 'utf8')
}

interface RenderAllOptions extends PrerenderOptions {
  readonly renderer: Renderer
  readonly folder: string
  readonly template: string
}

async function renderAll({ renderer, folder, template, publication }: RenderAllOptions) {
  const manifestFile = join(folder, '.vite', 'manifest.json')
  const assets = builtAssets(JSON.parse(await readFile(manifestFile, 'utf8')))
  // Hosts serve the folder as it is; the manifest is nobody's business.
  await rm(dirname(manifestFile), { recursive: true })
  const surroundings = { template, assets, publication: await publication() }
  for (const page of renderer.pagesOf(surroundings.publication)) {
    const file = join(folder, page.path.endsWith('.html') ? page.path : `${page.path}/index.html`)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, renderer.renderPage(page, surroundings))
  }
}

async function renderOne(
  server: ViteDevServer,
  path: string,
  publication: () => Promise<Publication>,
): Promise<string | undefined> {
  const { prerender: environment } = server.environments
  if (!environment || !isRunnableDevEnvironment(environment)) {
    throw new Error('Vite cannot run pages.')
  }
  const renderer = rendererIn(await environment.runner.import(`/${entry}`))
  const surroundings = {
    template: await readTemplate(server.config.root),
    assets: sourceAssets,
    publication: await publication(),
  }
  const wanted = path.replace(/(?<=.)\/$/, '')
  for (const page of renderer.pagesOf(surroundings.publication)) {
    if (page.path === wanted) {
      return server.transformIndexHtml(path, renderer.renderPage(page, surroundings))
    }
  }
  return undefined
}
