/** Browser tests: the built site, served as a careful host would, in a real Chromium. Run by `npm test` after a build. */
import { defineConfig } from '@playwright/test'
import { chromiumFlags } from './src/tools/browser.mjs'

// Tests of what only a whole browser does start one themselves (support/put-back.ts).
const executablePath = process.env.HEADLESS_SHELL_PATH ?? process.env.CHROMIUM_PATH

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'reports/browser',
  snapshotPathTemplate: 'tests/e2e/heard/{arg}{ext}',
  fullyParallel: true,
  // One more than the cores of a small machine: journeys wait more than they compute.
  workers: 3,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  globalSetup: './tests/e2e/support/global-setup.ts',
  use: {
    viewport: { width: 390, height: 844 },
    // A worker that keeps a dozen pages costs each test a third of its time; those about the worker allow it.
    serviceWorkers: 'block',
    // A context of its own costs a test as much CPU time as four pages do. What Playwright leaves as it was,
    // support/test.ts makes new.
    reuseContext: true,
    launchOptions: {
      args: chromiumFlags,
      ...(executablePath !== undefined && { executablePath }),
    },
  },
})
