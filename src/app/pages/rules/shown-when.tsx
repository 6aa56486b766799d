/** When the guide shows something, in words, and on how many of its paths it does. */
import { useWords } from '#i18n/use-words.ts'
import type { Condition } from '#guide/condition.ts'
import type { Guide, Outcome } from '#guide/guide.ts'
import { conditionWords } from './condition-words.ts'
import { pathsIn, type RuleRow } from './rule-rows.ts'

interface ShownWhenProps {
  guide: Guide
  rows: readonly RuleRow[]
  when: Condition | undefined
  isShownBy: (outcome: Outcome) => boolean
}

export function ShownWhen({ guide, rows, when, isShownBy }: ShownWhenProps) {
  const t = useWords('rules')
  const outcomes = guide.graph.outcomes.map(isShownBy)
  const shown = pathsIn(rows.filter(({ outcome }) => outcomes[outcome - 1]))
  return (
    <p>
      {when === undefined
        ? t('condition.always')
        : t('condition.when', { condition: conditionWords(when, guide, t) })}{' '}
      {t('contacts.shown', { shown, all: pathsIn(rows) })}
    </p>
  )
}
