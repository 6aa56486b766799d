/** What `npm start` serves at, and that it goes on while the site is built beneath it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { freePort, portToServe } from '#tools/free-port.mjs'
import { serve } from '#tools/serve.mjs'

const host = '127.0.0.1'

describe('portToServe', () => {
  test('takes the port that is named where it is free', async () => {
    const port = await freePort()
    expect(await portToServe(String(port), host)).toEqual({ port })
  })

  test('takes the next free one where it is taken, and says so', async () => {
    const taken = await freePort()
    const other = createServer().listen(taken, host)
    onTestFinished(() => void other.close())
    await expect.poll(() => other.listening).toBe(true)
    const { port, remark } = await portToServe(String(taken), host)
    expect(port).toBeGreaterThan(taken)
    expect(remark).toBe(`Port ${taken} is taken; this takes ${port}.`)
  })

  test.each(['abc', '0', '70000', '80.5', '-1', '0x1f90'])(
    'says of %s what is expected',
    async (setting) => {
      await expect(portToServe(setting, host)).rejects.toThrow(
        `PORT is “${setting}”; expected a number from 1 to 65535`,
      )
    },
  )

  test('says of a host that is none of this machine’s what is expected', async () => {
    // An address that is kept for documentation.
    await expect(portToServe('8090', '192.0.2.1')).rejects.toThrow('HOST is “192.0.2.1”')
  })
})

test('a site that is built anew is served as it was until it is whole again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  const write = (file: string, text: string) => {
    mkdirSync(join(folder, 'da'), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const build = (version: string) => {
    write('da/index.html', version)
    write(`${version}.js`, version)
    write('_headers', `/guide/*\n  X-Version: ${version}\n`)
  }
  build('old')
  const { address, close } = await serve({ folder, base: '/guide/', isRebuilt: true })
  onTestFinished(async () => {
    await close()
    rmSync(folder, { recursive: true })
  })
  const ask = async (path: string) => {
    const response = await fetch(address + path)
    return [response.status, await response.text(), response.headers.get('x-version')]
  }
  expect(await ask('da')).toEqual([200, 'old', 'old'])
  for (let round = 0; round < 20; round += 1) {
    rmSync(folder, { recursive: true })
    expect(await ask('da')).toEqual([200, 'old', 'old'])
    write('da/index.html', 'half')
    expect(await ask('da')).toEqual([200, 'old', 'old'])
    build('new')
    expect(await ask('old.js'), 'written a moment ago').toEqual([200, 'old', 'old'])
  }
  await expect.poll(() => ask('da'), { timeout: 5000 }).toEqual([200, 'new', 'new'])
  expect(await ask('new.js')).toEqual([200, 'new', 'new'])
  expect((await ask('old.js'))[0]).toBe(404)
})
