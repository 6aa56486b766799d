/** Serves dist/ for all browser tests, and finds browsers where `npm test` has not done so already. */
import { findChromium, findHeadlessShell } from '#tools/browser.mjs'
import { serve } from '#tools/serve.mjs'

async function globalSetup(): Promise<() => Promise<void>> {
  process.env.CHROMIUM_PATH ??= await findChromium()
  const shell = await findHeadlessShell()
  if (shell !== undefined) process.env.HEADLESS_SHELL_PATH = shell
  const { address, close } = await serve()
  process.env.SITE_ADDRESS = address
  return close
}

export default globalSetup
