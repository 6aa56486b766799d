/** Every path of the guide: a picture for each voice, one table of all, and the file to download. */
import type { ReactNode } from 'react'
import { useWords } from '#i18n/use-words.ts'
import { entry } from '#guide/follow.ts'
import type { Guide, Voice } from '#guide/guide.ts'
import { href, rulesFile } from '#app/addresses/page-addresses.ts'
import { optionLabel } from '#guide/option-label.ts'
import { factNumbers } from './rule-columns.ts'
import { pathsIn, type RuleRow } from './rule-rows.ts'
import { RuleTable } from './rule-table.tsx'

interface AllPathsProps {
  guide: Guide
  rows: readonly RuleRow[]
  /** Draws the paths of a voice; the table of that id says the same in words, of both voices. */
  pictureOf: (voice: Voice, tableId: string) => ReactNode
}

const voices: readonly Voice[] = ['self', 'relative']
const tableId = 'paths'

export function AllPaths({ guide, rows, pictureOf }: AllPathsProps) {
  const t = useWords('rules')
  const file = rulesFile(guide.language, guide.id, t('paths.fileName'))
  return (
    <section>
      <h2>{t('paths.heading')}</h2>
      <p>{t('paths.lead')}</p>
      {asksAllAlike(guide) && <p>{t('paths.same')}</p>}
      <p>
        <a href={href(file)} download>
          {t('paths.csv')}
        </a>
      </p>
      {voices.map((voice) => {
        const label = optionLabel(guide, 'voice', voice, voice)
        return (
          <section key={voice}>
            <h3>{t('paths.voice', { voice: label })}</h3>
            <Picture name={t('picture.title', { voice: label })} caption={t('picture.scroll')}>
              {pictureOf(voice, tableId)}
            </Picture>
          </section>
        )
      })}
      <section>
        <h3>{t('paths.tableHeading')}</h3>
        <p>{t('paths.tableLead')}</p>
        {rows.some((row) => factNumbers(row).length > 0) && <p>{t('paths.factsLead')}</p>}
        <RuleTable
          guide={guide}
          id={tableId}
          caption={t('paths.table', { rows: rows.length, paths: pathsIn(rows) })}
          rows={rows}
        />
      </section>
    </section>
  )
}

/** Whether the first answer changes nothing but the wording. */
function asksAllAlike({ graph }: Guide): boolean {
  if (!('node' in graph.root)) return false
  const [first, ...others] = Object.values(entry(graph.nodes, graph.root.node).next).map((target) =>
    JSON.stringify(target),
  )
  return others.every((target) => target === first)
}

interface PictureProps {
  /** Of the frame that scrolls. */
  name: string
  caption: string
  children: ReactNode
}

function Picture({ name, caption, children }: PictureProps) {
  return (
    <figure className="figure">
      {/* It takes focus so that arrow keys can scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="table-scroll" aria-label={name} tabIndex={0}>
        {children}
      </section>
      <figcaption className="small-text">{caption}</figcaption>
    </figure>
  )
}
