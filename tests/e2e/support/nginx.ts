/** Finds an nginx, or installs Debian's, and starts it with deploy/nginx.conf. Never skips silently. */
import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '#tools/free-port.mjs'
import { root } from '#tools/run.mjs'

const execute = promisify(execFile)

interface Nginx {
  readonly address: string
  /** What it wrote so far. */
  readonly log: () => string
  readonly close: () => Promise<void>
}

const nginxProgram: Installable = {
  places: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx'],
  package: 'nginx',
}
const brotliModule: Installable = {
  places: ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
  package: 'libnginx-mod-http-brotli-static',
}

/**
 * Serves dist/ with deploy/nginx.conf, in which nothing is changed but what stands behind CHANGE and, where it is
 * asked for, BROTLI.
 */
export async function startNginx({ hasBrotli = false } = {}): Promise<Nginx> {
  const nginx = await find(nginxProgram)
  if (hasBrotli) await find(brotliModule)
  const place = await mkdtemp(join(tmpdir(), 'nginx-'))
  // nginx reads as another user, who may be forbidden the project's folder.
  await chmod(place, 0o755)
  const site = join(place, 'site')
  await cp(join(root, 'dist'), site, { recursive: true })
  const port = await freePort()
  const conf = join(place, 'nginx.conf')
  const template = await readFile(join(root, 'deploy', 'nginx.conf'), 'utf8')
  const chosen = hasBrotli ? template.replaceAll(/#(.*# BROTLI)$/gm, '$1') : template
  await writeFile(
    conf,
    chosen
      .replaceAll('/srv/kvalitetsguide', site)
      .replace('/run/nginx.pid', join(place, 'nginx.pid'))
      .replace('listen 80;', `listen 127.0.0.1:${port};`),
  )
  const child = spawn(nginx, ['-c', conf, '-g', 'daemon off;'])
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      log += String(data)
    })
  }
  const ended = new Promise((resolve) => child.on('exit', resolve))
  const address = `http://127.0.0.1:${port}`
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`nginx ended at once:\n${log}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    address,
    log: () => log,
    async close() {
      child.kill('SIGQUIT')
      await ended
      await rm(place, { recursive: true })
    },
  }
}

interface Installable {
  readonly places: readonly string[]
  /** Debian's. */
  readonly package: string
}

/** Its path; installs it where it is missing. */
async function find(wanted: Installable): Promise<string> {
  const look = () => wanted.places.find((path) => existsSync(path))
  const found = look()
  if (found !== undefined) return found
  try {
    await execute('apt-get', ['update'])
    await execute('apt-get', ['install', '-y', '--no-install-recommends', wanted.package])
  } catch (error) {
    throw new Error(`apt-get could not install ${wanted.package}.`, { cause: error })
  }
  const installed = look()
  if (installed === undefined) {
    throw new Error(`apt-get installed ${wanted.package} where nobody looks for it.`)
  }
  return installed
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  )
}
