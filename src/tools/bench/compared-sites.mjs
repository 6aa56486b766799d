/** Builds what the site is measured against: the same questions as a bare React wizard, and as pages without a script. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { build } from 'vite'
import { z } from 'zod'
import { root } from '../run.mjs'
import { Wizard } from './wizard.mjs'

/** Of a guide as a phone downloads it, what both need. */
const guideData = z.object({
  title: z.string(),
  questions: z.array(
    z.object({
      id: z.string(),
      ask: z.union([z.string(), z.object({ self: z.string() })]),
      options: z.array(
        z.object({ id: z.string(), label: z.union([z.string(), z.object({ self: z.string() })]) }),
      ),
    }),
  ),
  contacts: z.array(
    z.object({ contact: z.object({ phones: z.array(z.object({ number: z.string() })) }) }),
  ),
})

const css =
  'body{font:16px/1.5 sans-serif;max-width:40rem;margin:0 auto;padding:1rem}fieldset{border:0;padding:0}label{display:block;padding:.75rem 0}'

/**
 * The questions of a guide.
 * @param {string} dist the built site
 * @param {string} guide such as `ishoej/…`
 * @returns {Promise<import('./wizard.mjs').Content>}
 */
export async function contentOf(dist, guide) {
  const files = await readdir(join(dist, 'data', dirname(guide)))
  const name = files.find(
    (file) => `${dirname(guide)}/${file}`.startsWith(`${guide}.da.`) && file.endsWith('.json'),
  )
  if (!name) throw new Error(`There is no guide ${guide} in ${dist}.`)
  const text = await readFile(join(dist, 'data', dirname(guide), name), 'utf8')
  const { title, questions, contacts } = guideData.parse(JSON.parse(text))
  /** @param {string | { self: string }} wording */
  const say = (wording) => (typeof wording === 'string' ? wording : wording.self)
  return {
    title,
    verdict: 'Støtten ser ud til at være noget for dig',
    questions: questions.map(({ id, ask, options }) => ({
      id,
      legend: say(ask),
      options: options.map((option) => ({ id: option.id, label: say(option.label) })),
    })),
    phones: contacts.flatMap(({ contact }) => contact.phones.map(({ number }) => number)),
  }
}

/**
 * A start page and the wizard's page.
 * @param {import('./wizard.mjs').Content} content
 * @param {string} folder
 */
export async function writeReactWizard(content, folder) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { CONTENT: JSON.stringify(content) },
    build: {
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src', 'tools', 'bench', 'wizard-live.mjs'),
        output: { entryFileNames: 'wizard.js' },
      },
    },
  })
  const script = '<script type="module" src="/wizard.js"></script>'
  const wizard = renderToString(createElement(Wizard, content))
  await writePages(folder, {
    'index.html': startPage(content, '/guide'),
    'guide/index.html': page(content, `<div id="root">${wizard}</div>`, script),
  })
}

/**
 * A start page, a page for each question, and one for the outcome: GOV.UK's pattern.
 * @param {import('./wizard.mjs').Content} content
 * @param {string} folder
 */
export async function writePlainPages(content, folder) {
  const { questions, verdict, phones } = content
  const addressOf = (/** @type {number} */ step) =>
    step === 0 ? '/guide' : step < questions.length ? `/question-${step + 1}` : '/outcome'
  const numbers = phones.map((phone) => `<a href="tel:+45${phone}">${phone}</a>`).join('')
  await writePages(folder, {
    'index.html': startPage(content, '/guide'),
    ...Object.fromEntries(
      questions.map(({ id, legend, options }, step) => {
        const radios = options.map(
          (option) =>
            `<label><input type="radio" required name="${id}" value="${option.id}">${option.label}</label>`,
        )
        const form = `<main><form action="${addressOf(step + 1)}"><fieldset><legend><h1>${legend}</h1></legend>${radios.join('')}</fieldset><button type="submit">Næste</button></form></main>`
        return [`${addressOf(step).slice(1)}/index.html`, page(content, form)]
      }),
    ),
    'outcome/index.html': page(
      content,
      `<main><h1 class="verdict">${verdict}</h1>${numbers}</main>`,
    ),
  })
}

/** @param {import('./wizard.mjs').Content} content @param {string} guide */
function startPage(content, guide) {
  return page(content, `<main><h1>${content.title}</h1><a href="${guide}">Start</a></main>`)
}

/** @param {import('./wizard.mjs').Content} content @param {string} body @param {string} [head] */
function page({ title }, body, head = '') {
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,"><style>${css}</style>${head}</head><body>${body}</body></html>`
}

const compress = promisify(brotliCompress)

/** With what a careful host sends beside each: the same compressed. @param {string} folder @param {Record<string, string>} pages */
async function writePages(folder, pages) {
  for (const [name, html] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), html)
  }
  for (const file of await readdir(folder, { recursive: true })) {
    if (/\.(html|js)$/.test(file)) {
      await writeFile(
        join(folder, `${file}.br`),
        await compress(await readFile(join(folder, file))),
      )
    }
  }
}
