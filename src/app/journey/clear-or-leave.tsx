/** The ways out for those who share a device or are watched: clear the answers, or leave for a neutral page as well. */
import { useWords } from '#i18n/use-words.ts'
import type { Guide } from '#guide/guide.ts'
import { TextButton } from '#ui/button.tsx'

interface ClearOrLeaveProps {
  guide: Guide
  /** How many entries of this journey lie before this one. */
  depth: number
  onClear: () => void
}

export function ClearOrLeave({ guide, depth, onClear }: ClearOrLeaveProps) {
  const t = useWords('journey')
  return (
    <p className="ways-out">
      <TextButton onClick={onClear}>{t('clear')}</TextButton>{' '}
      <TextButton
        onClick={() => {
          void import('./leave.ts').then(({ leave }) => leave(guide, depth))
        }}
      >
        {t('leave')}
      </TextButton>
    </p>
  )
}
