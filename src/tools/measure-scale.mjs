/** Builds the two real standards and a made-up size of content, and sets the two side by side. */
import { join } from 'node:path'
import { buildMeasured, checkMeasured } from './build-measured.mjs'
import { root } from './run.mjs'
import { writeContent } from './scale-content.ts'
import { weighFinder, weighVisit } from './weigh.ts'

/** One of the real standards: it is in both builds, word for word. */
const standard = 'frederikssund/tidsbegraenset-stoette'

/**
 * @param {string} folder for everything that is made; the caller removes it
 * @param {{ municipalities: number, standards: number }} size
 */
export async function measureScale(folder, size) {
  const content = join(folder, 'content')
  console.log(`Writing ${size.municipalities} × ${size.standards} standards …`)
  await writeContent(content, size)
  const few = { content: join(root, 'content'), folder: join(folder, 'few') }
  const many = { content, folder: join(folder, 'many') }
  const small = await buildMeasured({ ...few, isShown: false })
  const large = await buildMeasured({ ...many, isShown: true })
  console.log('Checking …')
  const quick = await checkMeasured(few.content)
  const long = await checkMeasured(many.content)
  return {
    /** @type {(string | number)[][]} */
    builds: [
      ['seconds', small.seconds.toFixed(1), large.seconds.toFixed(1)],
      ['peak memory, MB, all processes', small.megabytes.toFixed(0), large.megabytes.toFixed(0)],
      ['pages', small.pages, large.pages],
      ['prerendered pages a second', small.pagesASecond.toFixed(0), large.pagesASecond.toFixed(0)],
      ['check: seconds', quick.seconds.toFixed(1), long.seconds.toFixed(1)],
      ['check: peak memory, MB', quick.megabytes.toFixed(0), long.megabytes.toFixed(0)],
      [
        'the heaviest finder’s data, brotli bytes',
        (await weighFinder(few.folder)) ?? '–',
        (await weighFinder(many.folder)) ?? '–',
      ],
    ],
    downloads: await compareVisits(few.folder, many.folder),
  }
}

/**
 * What a citizen downloads from two built sites that share a standard.
 * @param {string} few the folder of the smaller site
 * @param {string} many the folder of the larger one
 */
export async function compareVisits(few, many) {
  const heavy = await weighVisit(many, standard)
  return entriesOf(await weighVisit(few, standard)).map(([what, bytes]) => ({
    what,
    small: bytes,
    large: heavy[what],
  }))
}

/** @param {Awaited<ReturnType<typeof weighVisit>>} weights */
function entriesOf(weights) {
  return /** @type {[keyof typeof weights, number][]} */ (Object.entries(weights))
}
