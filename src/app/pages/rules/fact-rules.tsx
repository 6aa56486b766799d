/** What the guide tells, and when. */
import { useWords } from '#i18n/use-words.ts'
import type { FactKind, Guide } from '#guide/guide.ts'
import { say } from '#guide/wording.ts'
import { BesideDocument } from '#app/parts/facts.tsx'
import { CitationList } from '../sections/citation-list.tsx'
import { partAnchor } from '../sections/part-anchor.ts'
import type { RuleRow } from './rule-rows.ts'
import { ShownWhen } from './shown-when.tsx'

export function FactRules({ guide, rows }: { guide: Guide; rows: readonly RuleRow[] }) {
  const t = useWords(['rules', 'common'])
  const isFirst = (kind: FactKind, place: number) =>
    guide.facts.findIndex((fact) => fact.kind === kind) === place
  return (
    <section>
      <h2>{t('rules:facts.heading')}</h2>
      <p>{t('rules:facts.lead')}</p>
      <ol className="rule-list">
        {guide.facts.map((fact, index) => {
          const { kind, text, prices, cites } = fact
          const words =
            text === undefined ? !prices && t(`common:notStated.${kind}`) : say(text, 'self')
          return (
            <li
              key={`${index} ${kind}`}
              {...(isFirst(kind, index) && { id: partAnchor('fact', kind) })}
            >
              <strong>{t(`common:factKind.${kind}`)}</strong>
              {words && <p>{words}</p>}
              {text !== undefined && typeof text !== 'string' && (
                <p>{t('rules:facts.relative', { text: text.relative })}</p>
              )}
              {prices?.map((price) => (
                <p key={price.text}>{price.text}</p>
              ))}
              <ShownWhen
                guide={guide}
                rows={rows}
                of={fact}
                isShownBy={({ facts, inGeneral }) =>
                  [...facts, ...(inGeneral ?? [])].includes(index)
                }
              />
              <p className="small-text">
                <CitationList guide={guide} cites={cites} />
                <BesideDocument guide={guide} fact={fact} />
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
