/** When the guide shows something, in words, and on how many of its paths it does. */
import { shownWhenWords } from '#i18n/condition-words.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Guide, Outcome } from '#guide/guide.ts'
import type { Conditional } from '#guide/rules.ts'
import { pathsIn, type RuleRow } from './rule-rows.ts'

interface ShownWhenProps {
  guide: Guide
  rows: readonly RuleRow[]
  of: Conditional
  isShownBy: (outcome: Outcome) => boolean
}

export function ShownWhen({ guide, rows, of, isShownBy }: ShownWhenProps) {
  const t = useWords('rules')
  const condition = shownWhenWords(of, guide)
  const outcomes = guide.graph.outcomes.map(isShownBy)
  const shown = pathsIn(rows.filter(({ outcome }) => outcomes[outcome - 1]))
  return (
    <p>
      {condition === undefined ? t('condition.always') : t('condition.when', { condition })}{' '}
      {t('contacts.shown', { shown, all: pathsIn(rows) })}
    </p>
  )
}
