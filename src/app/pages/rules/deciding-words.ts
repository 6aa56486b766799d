/** Why a path ends as it does, by the numbers of the criteria. */
import type { TFunction } from 'i18next'
import type { RuleRow } from './rule-rows.ts'

export function decidingWords({ fit, deciding }: RuleRow, t: TFunction<'rules'>): string {
  return t(`deciding.${fit}`, { numbers: deciding.join(', ') })
}
