/** Every path of the guide: a picture and a table for each voice, and the file to download. */
import type { ReactNode } from 'react'
import { useWords } from '#i18n/use-words.ts'
import { entry } from '#guide/follow.ts'
import type { Guide, Voice } from '#guide/guide.ts'
import { href, rulesFile } from '#app/addresses/page-addresses.ts'
import { optionLabel } from './option-label.ts'
import { PathTable } from './path-table.tsx'
import type { RuleRow } from './rule-rows.ts'

interface AllPathsProps {
  guide: Guide
  rows: readonly RuleRow[]
  /** Draws the paths of a voice; the table of that id says the same in words. */
  pictureOf: (voice: Voice, tableId: string) => ReactNode
}

const voices: readonly Voice[] = ['self', 'relative']

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
        const own = rows.filter((row) => row.voice === voice)
        const label = optionLabel(guide, 'voice', voice, voice)
        return (
          <section key={voice}>
            <h3>{t('paths.voice', { voice: label })}</h3>
            <Picture name={t('picture.title', { voice: label })} caption={t('picture.scroll')}>
              {pictureOf(voice, `paths-${voice}`)}
            </Picture>
            <PathTable
              guide={guide}
              id={`paths-${voice}`}
              caption={t('paths.table', { voice: label, count: own.length })}
              rows={own}
            />
          </section>
        )
      })}
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
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="table-scroll" aria-label={name} tabIndex={0}>
        {children}
      </section>
      <figcaption className="small-text">{caption}</figcaption>
    </figure>
  )
}
