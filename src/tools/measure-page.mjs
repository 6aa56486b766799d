/** What loading one page transfers, and when it paints. */
import { slow4g } from './network-line.mjs'

/** How many times slower than this machine the phone is that the targets are set for. */
export const slowness = 4

/** @typedef {{ bytes: number, kind: string }} Transfer */

/**
 * Listens to everything that a page and its workers transfer from now on.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ session: import('@playwright/test').CDPSession, transfers: Map<string, Transfer> }>}
 */
export async function watchTransfers(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  /** @type {Map<string, Transfer>} */
  const transfers = new Map()
  session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => {
    if (request.url.startsWith('http')) transfers.set(requestId, { bytes: 0, kind: type })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = transfers.get(requestId)
    if (transfer) transfer.bytes = encodedDataLength
  })
  return { session, transfers }
}

/** @param {import('@playwright/test').CDPSession} session */
export async function slowDown(session) {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow4g.latency,
    downloadThroughput: slow4g.throughput,
    uploadThroughput: slow4g.throughput,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
}

/** @param {import('@playwright/test').Browser} browser */
export function newPhone(browser) {
  return browser.newPage({ viewport: { width: 390, height: 844 } })
}

/**
 * Kilobytes by kind and in all, and the number of requests.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export async function transferOf(browser, address) {
  const page = await newPhone(browser)
  const { transfers } = await watchTransfers(page)
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.context().close()
  return columnsOf(transfers)
}

/** @param {ReadonlyMap<string, Transfer>} transfers */
function columnsOf(transfers) {
  const all = [...transfers.values()]
  /** @param {(kind: string) => boolean} isWanted */
  const kilobytes = (isWanted) =>
    (
      all.filter(({ kind }) => isWanted(kind)).reduce((sum, { bytes }) => sum + bytes, 0) / 1000
    ).toFixed(1)
  const named = ['Document', 'Stylesheet', 'Script', 'Fetch', 'XHR']
  return [
    kilobytes((kind) => kind === 'Document' || kind === 'Stylesheet'),
    kilobytes((kind) => kind === 'Script'),
    kilobytes((kind) => kind === 'Fetch' || kind === 'XHR'),
    kilobytes((kind) => !named.includes(kind)),
    kilobytes(() => true),
    all.length,
  ]
}

/**
 * The columns of the page that is open, measured by loading it again on a slow phone with an empty cache.
 * @param {import('@playwright/test').Page} page
 */
export async function paintOf(page) {
  const { session, transfers } = await watchTransfers(page)
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await slowDown(session)
  await page.reload({ waitUntil: 'networkidle' })
  const { first, largest, shift } = await page.evaluate(async () => {
    /** @param {string} type @returns {Promise<any[]>} */
    const entries = (type) =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries())
        }).observe({ type, buffered: true })
        setTimeout(() => {
          resolve([])
        }, 500)
      })
    return {
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      largest: (await entries('largest-contentful-paint')).at(-1)?.startTime ?? 0,
      shift: (await entries('layout-shift')).reduce((sum, { value }) => sum + value, 0),
    }
  })
  await page.context().close()
  const unknown = ['–', '–', '–', '–']
  return [
    ...columnsOf(transfers),
    ...unknown,
    first.toFixed(0),
    largest.toFixed(0),
    '–',
    shift.toFixed(2),
  ]
}
