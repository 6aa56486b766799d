import react from '@vitejs/plugin-react'
import browserslistToEsbuild from 'browserslist-to-esbuild'
import { defineConfig } from 'vite'
import { contentSource } from './src/content/build/source.ts'
import { plainImports } from './src/prerender/build/plain-imports.ts'
import { prerender } from './src/prerender/build/plugin.ts'
import {
  parseBasePath,
  parseFrameAncestors,
  parseSiteUrl,
} from './src/prerender/build/site-address.ts'
import { unusedComponents } from './src/prerender/build/unused-components.ts'

const content = contentSource({
  // Set by `npm run scale`, which builds content of its own making.
  folder: process.env.CONTENT_FOLDER ?? 'content',
  // STRICT=1 npm run build: warnings stop the build as errors do.
  isStrict: process.env.STRICT === '1',
})
// The oldest browsers that the site is made for: “browserslist” in package.json.
const browsers = browserslistToEsbuild()
const siteUrl = parseSiteUrl(process.env.SITE_URL)

export default defineConfig({
  base: parseBasePath(process.env.BASE_PATH),
  plugins: [
    plainImports(),
    unusedComponents(),
    react(),
    content.plugin,
    prerender({
      publication: content.publication,
      siteUrl,
      frameAncestors: parseFrameAncestors(process.env.FRAME_ANCESTORS),
    }),
  ],
  css: {
    preprocessorOptions: {
      scss: { loadPaths: ['node_modules/dkfds/src/stylesheets'], quietDeps: true },
    },
  },
  build: {
    target: browsers,
    cssTarget: browsers,
    // A page's HTML names what it loads at once; the rest is loaded file by file, without a helper.
    modulePreload: false,
  },
})
