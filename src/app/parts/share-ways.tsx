/** The ways to pass one link on. Plain links without a script; `reveal` and `enliven` bring the rest. */
import { useId, type Ref } from 'react'
import { useWords } from '#i18n/use-words.ts'
import { mailHref, smsHref } from '#app/addresses/message-addresses.ts'

interface ShareWaysProps {
  /** Absolute; only a path where the build does not know the site's origin, which the script then adds. */
  address: string
  ref?: Ref<HTMLDivElement>
}

const buttons = ['sheet', 'copy', 'qr'] as const

/** What the messages say is neutral: others may see the sender's screen, or the receiver's. */
export function ShareWays({ address, ref }: ShareWaysProps) {
  const t = useWords('share')
  const field = useId()
  const message = `${t('message')} ${address}`
  return (
    <div
      ref={ref}
      data-ways
      data-message={t('message')}
      data-subject={t('subject')}
      data-copied={t('copied')}
      data-marked={t('marked')}
      data-failed={t('failed')}
      data-qr-name={t('qrName')}
    >
      <label className="form-label" htmlFor={field}>
        {t('link')}
      </label>
      <input className="form-input" id={field} readOnly defaultValue={address} />
      <div className="button-group">
        {buttons.map((way) => (
          <button key={way} type="button" className="button button-secondary" data-way={way} hidden>
            {t(way)}
          </button>
        ))}
        <a className="button button-secondary" data-way="sms" href={smsHref(message)}>
          {t('sms')}
        </a>
        <a
          className="button button-secondary"
          data-way="mail"
          href={mailHref(t('subject'), message)}
        >
          {t('mail')}
        </a>
      </div>
      <p role="status" />
    </div>
  )
}
