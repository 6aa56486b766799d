/** “Tilbage”: the browser's own back within a journey, the start page before it. */
import { useWords } from '#i18n/use-words.ts'
import { useNavigate } from 'react-router'
import type { JourneyFrame } from '#guide/guide.ts'
import { BackLink } from '#ui/back-link.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'

export function StepBack({ frame, depth }: { frame: JourneyFrame; depth: number }) {
  const t = useWords('journey')
  const navigate = useNavigate()
  return (
    <BackLink
      href={href(addresses.journey(frame.language, frame.id, 'start'))}
      onClick={(event) => {
        if (depth === 0) return
        event.preventDefault()
        void navigate(-1)
      }}
    >
      {t('back')}
    </BackLink>
  )
}
