import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentSource } from './src/content/source.ts'
import { prerender } from './src/prerender/plugin.ts'

const content = contentSource({ folder: 'content' })

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), content.plugin, prerender({ publication: content.publication })],
  css: {
    preprocessorOptions: {
      scss: { loadPaths: ['node_modules/dkfds/src/stylesheets'], quietDeps: true },
    },
  },
  build: {
    // Lightning CSS would otherwise write fallbacks for browsers that the script does not run in.
    cssTarget: ['chrome111', 'safari16.4', 'firefox114'],
    modulePreload: { polyfill: false },
  },
})
