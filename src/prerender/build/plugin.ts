/**
 * The Vite plugin that turns pages into HTML files: builds the client and the rendering side, then renders every page
 * into the built folder. While developing, it renders the page asked for. Runs in Node.
 */
import { readFile, rm } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import {
  type EnvironmentOptions,
  isRunnableDevEnvironment,
  type Plugin,
  type ResolvedConfig,
  type ViteDevServer,
} from 'vite'
import { compressFolder } from './compress.ts'
import { builtAssets, clientInputs, separateInputs, sourceAssets } from './find-assets.ts'
import { helpers, journeyInOnePiece } from './code-splitting.ts'
import { buildSideIn, prerenderAll } from './prerender-all.ts'
import type { Publication } from '#publication/publication.ts'
import { buildConstants } from './build-constants.ts'

const entry = 'src/prerender/build/build-side.ts'
const inputs = { 'build-side': entry, 'render-thread': 'src/prerender/build/render-thread.ts' }

interface PrerenderOptions {
  /** Reads the content; called once a build, and once a request while developing. */
  readonly publication: () => Promise<Publication>
  /** The origin the site will stand at; undefined where it is unknown. */
  readonly siteUrl: string | undefined
  /** Who may frame the pages below `/embed/`: sources as CSP writes them. */
  readonly frameAncestors: string
}

/** Other sites name `embed.js` on their pages, so its address never changes. */
function fileOfEntry({ name }: { name: string }): string {
  return name === 'embed' ? 'embed.js' : 'assets/[name]-[hash].js'
}

function separateEnvironment([name, input]: [string, string]): [string, EnvironmentOptions] {
  return [
    name,
    {
      consumer: 'client',
      build: {
        manifest: `.vite/${manifestOf(name)}`,
        // Beside the files of the client's build.
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: { input: { [name]: input } },
      },
    },
  ]
}

function manifestOf(environment: string): string {
  return `${environment}.json`
}

export function prerender(options: PrerenderOptions): Plugin {
  let config: ResolvedConfig
  return {
    name: 'prerender',
    sharedDuringBuild: true,
    config: async () => ({
      appType: 'custom',
      define: await buildConstants(),
      builder: {},
      environments: {
        client: {
          build: {
            manifest: true,
            rolldownOptions: {
              input: clientInputs,
              output: {
                entryFileNames: fileOfEntry,
                codeSplitting: { groups: [...helpers, journeyInOnePiece] },
              },
            },
          },
        },
        ...Object.fromEntries(Object.entries(separateInputs).map(separateEnvironment)),
        prerender: {
          consumer: 'server',
          resolve: { noExternal: true },
          build: {
            // Several builds may run at once.
            outDir: `node_modules/.cache/prerender-${process.pid}`,
            emptyOutDir: true,
            copyPublicDir: false,
            cssMinify: true,
            rolldownOptions: { input: inputs, output: { entryFileNames: '[name].js' } },
          },
        },
        serviceWorker: {
          consumer: 'client',
          build: {
            // Beside the files of the client's build.
            emptyOutDir: false,
            copyPublicDir: false,
            rolldownOptions: {
              input: 'src/worker/worker.ts',
              output: { entryFileNames: 'worker.js', format: 'iife' },
            },
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
        const { client, prerender: server, serviceWorker } = builder.environments
        const separate = Object.keys(separateInputs).flatMap(
          (name) => builder.environments[name] ?? [],
        )
        if (!client || !server || !serviceWorker)
          throw new Error('The environments to build are missing.')
        // In this order: the client's build empties the folder.
        for (const environment of [client, ...separate, serviceWorker, server]) {
          await builder.build(environment)
        }
        const folder = resolve(config.root, client.config.build.outDir)
        const serverFolder = resolve(config.root, server.config.build.outDir)
        const assets = await takeAssets(join(folder, '.vite'))
        await prerenderAll({
          ...options,
          template: await readTemplate(config.root),
          assets,
          folder,
          serverFolder,
          say: (line) => {
            config.logger.info(line)
          },
        })
        await rm(serverFolder, { recursive: true })
        await compressFolder(folder)
      },
    },
    configureServer(server) {
      // After Vite's own middlewares: those serve the sources.
      return () => {
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.originalUrl ?? '/', 'http://localhost').pathname
          answerOne(server, path, options).then((answer) => {
            if (!answer) {
              next()
              return
            }
            response.setHeader('Content-Type', `${answer.type}; charset=utf-8`)
            response.end(answer.text)
          }, next)
        })
      }
    },
  }
}

/** Reads the manifests and removes them, since hosts serve the built folder as it is. */
async function takeAssets(folder: string) {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, name), 'utf8'))
  const manifests = await Promise.all(
    ['manifest.json', ...Object.keys(separateInputs).map(manifestOf)].map(read),
  )
  await rm(folder, { recursive: true })
  return builtAssets(Object.assign({}, ...manifests))
}

/** The page at a path, or the file to download. */
async function answerOne(
  server: ViteDevServer,
  path: string,
  { publication, siteUrl, frameAncestors }: PrerenderOptions,
): Promise<{ type: string; text: string } | undefined> {
  const { prerender: environment } = server.environments
  if (!environment || !isRunnableDevEnvironment(environment)) {
    throw new Error('Vite cannot run pages.')
  }
  const buildSide = buildSideIn(await environment.runner.import(`/${entry}`))
  const content = await publication()
  const html = buildSide.renderAt(path.replace(/(?<=.)\/$/, ''), content, {
    template: await readTemplate(server.config.root),
    assets: sourceAssets,
    frame: content,
    siteUrl,
    frameAncestors,
    version: 'developing',
  })
  if (html !== undefined) {
    return { type: 'text/html', text: await server.transformIndexHtml(path, html) }
  }
  const file = buildSide.fileAt(path, content)
  const type = `text/${extname(path).slice(1)}`
  return file === undefined ? undefined : { type, text: file }
}

function readTemplate(root: string): Promise<string> {
  return readFile(join(root, 'index.html'), 'utf8')
}
