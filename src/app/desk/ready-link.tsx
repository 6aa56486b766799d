/** A link that is ready: to copy, to show as a code, to send with a few neutral words, or to hang up. */
import type { i18n } from 'i18next'
import { useRef } from 'react'
import type { Language } from '#guide/languages.ts'
import { useWords } from '#i18n/use-words.ts'
import { ButtonLink } from '#ui/button.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { mailHref, smsHref } from '#app/addresses/message-addresses.ts'
import { inLetters } from '#app/addresses/short-addresses.ts'
import { CodeOnScreen } from './code-on-screen.tsx'
import { CopyButton } from './copy-button.tsx'

interface ReadyLinkProps {
  /** That of a standard or, for its finder, of a municipality. */
  id: string
  /** The language of the receiver. */
  language: Language
  link: string
  /** The short address in letters; undefined where there is none. */
  shortAddress: string | undefined
  /** The municipality's name, where it signs the message. */
  sender: string | undefined
  /** Words in the receiver's language. */
  messages: i18n
}

export function ReadyLink({ id, language, link, shortAddress, sender, messages }: ReadyLinkProps) {
  const t = useWords('desk')
  const linkPlace = useRef<HTMLAnchorElement>(null)
  const smsPlace = useRef<HTMLParagraphElement>(null)
  const mailPlace = useRef<HTMLParagraphElement>(null)
  const said = messages.getFixedT(null, 'desk')
  const subject = said('message.subject')
  const signed = (text: string): string =>
    sender === undefined ? text : said('message.signed', { text, name: sender })
  const sms = signed(said('message.sms', { address: link }))
  const mail = signed(said('message.mail', { address: link }))
  return (
    <section>
      <div role="status">
        <h2>{t('ready')}</h2>
      </div>
      <p className="desk-link">
        <a ref={linkPlace} href={link} target="_blank" rel="noreferrer">
          {link}
        </a>
      </p>
      {shortAddress !== undefined && (
        <p>
          {t('short')}
          <br />
          <strong>{shortAddress}</strong>
        </p>
      )}
      <div className="button-group">
        <CopyButton text={link} place={linkPlace}>
          {t('copyLink')}
        </CopyButton>
      </div>
      <QrCode text={link} label={t('qr')} />
      <CodeOnScreen link={link} letters={shortAddress ?? inLetters(link)} />
      <h3>{t('sms')}</h3>
      <p ref={smsPlace} className="desk-message">
        {sms}
      </p>
      <div className="button-group">
        <CopyButton text={sms} place={smsPlace}>
          {t('copySms')}
        </CopyButton>
        <ButtonLink look="secondary" href={smsHref(sms)}>
          {t('openSms')}
        </ButtonLink>
      </div>
      <h3>{t('mail')}</h3>
      <p ref={mailPlace} className="desk-message">
        {mail}
      </p>
      <div className="button-group">
        <CopyButton text={mail} place={mailPlace}>
          {t('copyMail')}
        </CopyButton>
        <ButtonLink look="secondary" href={mailHref(subject, mail)}>
          {t('openMail')}
        </ButtonLink>
      </div>
      {id.includes('/') && (
        <>
          <h3>{t('poster')}</h3>
          <p>
            <a href={href(addresses.standard(language, id, 'poster'))}>{t('openPoster')}</a>
          </p>
        </>
      )}
    </section>
  )
}
