/** For people who share a device or are watched: clears the answers, or also leaves for a neutral page. */
import { useWords } from '#i18n/use-words.ts'
import type { JourneyFrame } from '#guide/guide.ts'
import { TextLink } from '#ui/text-link.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { leave } from './leave.ts'

interface ClearOrLeaveProps {
  frame: JourneyFrame
  onClear: () => void
}

/** Links, so that they work before the script has arrived, or without it. */
export function ClearOrLeave({ frame, onClear }: ClearOrLeaveProps) {
  const t = useWords('journey')
  const { language, id, site } = frame
  return (
    <p className="ways-out">
      <TextLink
        href={href(addresses.journey(language, id, 'guide'))}
        onClick={(event) => {
          event.preventDefault()
          onClear()
        }}
      >
        {t('clear')}
      </TextLink>{' '}
      <TextLink
        href={site.leaveTo}
        target="_top"
        rel="noreferrer"
        onClick={(event) => {
          event.preventDefault()
          leave(site.leaveTo)
        }}
      >
        {t('leave')}
      </TextLink>
    </p>
  )
}
