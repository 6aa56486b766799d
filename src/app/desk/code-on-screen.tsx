/** The code over the whole screen, with the address in letters: to be scanned, or read, from the other side of a desk. */
import { Fragment, useEffect, useRef, useState } from 'react'
import { useWords } from '#i18n/use-words.ts'
import { SecondaryButton } from '#ui/button.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { hide, showOver } from './over-the-page.ts'

interface CodeOnScreenProps {
  /** What a camera reads. */
  link: string
  /** What people read. */
  letters: string
}

export function CodeOnScreen({ link, letters }: CodeOnScreenProps) {
  const t = useWords('desk')
  const [isShown, setShown] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isShown && dialog.current) showOver(dialog.current)
  }, [isShown])
  return (
    <>
      <div className="button-group">
        <SecondaryButton
          onClick={() => {
            setShown(true)
          }}
        >
          {t('fillScreen')}
        </SecondaryButton>
      </div>
      {isShown && (
        <dialog
          ref={dialog}
          className="desk-screen"
          aria-label={t('qr')}
          onClose={() => {
            setShown(false)
          }}
        >
          <QrCode text={link} label={t('qr')} />
          <p className="desk-letters">
            {letters.split('/').map((part, place) => (
              <Fragment key={`${place} ${part}`}>
                {place > 0 && '/'}
                <wbr />
                {part}
              </Fragment>
            ))}
          </p>
          <SecondaryButton
            onClick={() => {
              if (dialog.current) hide(dialog.current)
            }}
          >
            {t('close')}
          </SecondaryButton>
        </dialog>
      )}
    </>
  )
}
