/** Why a row ends as it does, by the numbers of the criteria. */
import type { TFunction } from 'i18next'
import type { RuleRow } from './rule-rows.ts'

export function decidingWords(
  { fit, deciding, sometimesDeciding }: RuleRow,
  t: TFunction<'rules'>,
): string {
  const [numbers, others] = [deciding.join(', '), sometimesDeciding.join(', ')]
  if (fit === 'likely' || others === '') return t(`deciding.${fit}`, { numbers })
  return numbers === ''
    ? t(`decidingOneOf.${fit}`, { others })
    : t(`decidingAlso.${fit}`, { numbers, others })
}
