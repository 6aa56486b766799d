/** Tests of a site that is built for them alone, of other content or with other settings than the one in dist/. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runUnseen } from '#tools/run.mjs'
import { serve } from '#tools/serve.mjs'
import { expect, test as base } from './test.ts'

export interface Host {
  readonly address: string
  /** What was built. */
  readonly folder: string
}

/**
 * `prepare` returns the settings of the build (README.md); it may write what they name into the folder it is given, which
 * goes when the tests have ended. Call `test.describe.configure({ mode: 'default' })` beside it: each worker would build.
 */
export function testOfOwnSite(prepare: (scratch: string) => Readonly<Record<string, string>>) {
  return base.extend<object, { host: Host }>({
    host: [
      async ({}, use) => {
        const scratch = mkdtempSync(join(tmpdir(), 'own-site-'))
        const settings = prepare(scratch)
        const folder = join(scratch, 'dist')
        const args = ['build', '--outDir', folder, '--logLevel=warn']
        const { code, printed } = await runUnseen('vite', args, settings)
        expect(code, printed).toBe(0)
        const { BASE_PATH } = settings
        const { address, close } = await serve({
          folder,
          ...(BASE_PATH !== undefined && { base: BASE_PATH }),
        })
        await use({ address, folder })
        await close()
        rmSync(scratch, { recursive: true })
      },
      { scope: 'worker', timeout: 300_000 },
    ],
    // The fixture's own checks then hold every request against the hosting folder.
    baseURL: async ({ host }, use) => {
      await use(host.address)
    },
  })
}
