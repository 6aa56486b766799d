/** Notices above the question: that answers were cleared, kept, lost or are missing. */
import { useWords } from '#i18n/use-words.ts'
import { Notice } from '#ui/notice.tsx'
import type { JourneyControls } from './use-journey.ts'

interface JourneyNoticesProps {
  controls: JourneyControls<unknown>
  /** Whether another language could not be fetched. */
  hasFailed: boolean
}

export function JourneyNotices({ controls, hasFailed }: JourneyNoticesProps) {
  const t = useWords('journey')
  const { kind, journey, step, clearings } = controls
  const isIncomplete = journey.at === 'outcome' && 'question' in step
  return (
    <>
      {hasFailed && (
        <Notice tone="warning" heading={t('loadFailed.heading')}>
          <p>{t('loadFailed.text')}</p>
        </Notice>
      )}
      {clearings > 0 && <Notice tone="info">{t('cleared')}</Notice>}
      {kind === 'outdated' && <Notice tone="warning">{t('outdated')}</Notice>}
      {kind === 'damaged' && <Notice tone="warning">{t('damaged')}</Notice>}
      {kind !== 'outdated' && isIncomplete && <Notice tone="info">{t('incomplete')}</Notice>}
      {journey.changing && 'question' in step && <Notice tone="info">{t('changing')}</Notice>}
    </>
  )
}
