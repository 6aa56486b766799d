/**
 * Finds the browsers beside Chromium in which journeys are played, or installs Debian's where that may be done. Where
 * neither can be, says so.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { installFromDebian } from './debian.mjs'

/**
 * @typedef {{ driver: string, browser: string, display: string }} WebKitPrograms WebKit's driver, the browser that it
 *   starts, and the screen without a screen that this one draws on
 */

const libraries = '/usr/lib'

/** @returns {Promise<string | undefined>} the program: `FIREFOX_PATH`, or Debian's */
export function findFirefox() {
  const places = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr']
  return find('Firefox', ['firefox-esr'], () => places.find((path) => path && existsSync(path)))
}

/** @returns {Promise<WebKitPrograms | undefined>} */
export function findWebKit() {
  return find('WebKit', ['webkit2gtk-driver', 'xvfb'], () => {
    const driver = '/usr/bin/WebKitWebDriver'
    const display = '/usr/bin/Xvfb'
    const browser = miniBrowser()
    const isWhole = [driver, display].every((path) => existsSync(path))
    return browser !== undefined && isWhole ? { driver, browser, display } : undefined
  })
}

/** Lies in a folder named after the machine, in one named after the library's version; the newest comes last. */
function miniBrowser() {
  const below = (/** @type {string} */ folder, /** @type {RegExp} */ name) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((entry) => name.test(entry))
          .sort()
          .map((entry) => join(folder, entry))
      : []
  return below(libraries, /-linux-gnu/)
    .flatMap((folder) => below(folder, /^webkit2?gtk-[\d.]+$/))
    .map((folder) => join(folder, 'MiniBrowser'))
    .findLast((path) => existsSync(path))
}

/**
 * @template Found
 * @param {string} name
 * @param {readonly string[]} packages
 * @param {() => Found | undefined} look
 */
async function find(name, packages, look) {
  const found = look()
  if (found !== undefined) return found
  const isInstalled = await installFromDebian('--no-install-recommends', ...packages)
  const installed = isInstalled ? look() : undefined
  if (installed === undefined) {
    const remedy = `apt-get install ${packages.join(' ')}`
    console.log(
      `${name} is not here and could not be installed: its tests are skipped. (${remedy})`,
    )
  }
  return installed
}
