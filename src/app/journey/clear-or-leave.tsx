/** The ways out for those who share a device or are watched: clear the answers, or leave for a neutral page as well. */
import { useWords } from '#i18n/use-words.ts'
import type { Guide } from '#guide/guide.ts'
import { TextLink } from '#ui/text-link.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { replaceWindow } from './replace-window.ts'

interface ClearOrLeaveProps {
  guide: Guide
  /** How many entries of this journey lie before this one. */
  depth: number
  onClear: () => void
}

/** Links, so that whoever must leave can do so before the script is there, or where it cannot be fetched. */
export function ClearOrLeave({ guide, depth, onClear }: ClearOrLeaveProps) {
  const t = useWords('journey')
  const { language, id, site } = guide
  return (
    <p className="ways-out">
      <TextLink
        href={href(addresses.standard(language, id, 'guide'))}
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
          import('./leave.ts').then(
            ({ leave }) => leave(guide, depth),
            () => {
              replaceWindow(site.leaveTo)
            },
          )
        }}
      >
        {t('leave')}
      </TextLink>
    </p>
  )
}
