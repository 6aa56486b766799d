/** One language's half of a poster. */
import { use } from 'react'
import type { Handbook } from '#publication/handbook.ts'
import type { poster } from '#i18n/da/poster.ts'
import type { Words } from '#i18n/words.ts'
import { QrCode } from '#ui/qr-code.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { inLetters, shortAddresses } from '#app/addresses/short-addresses.ts'
import { languageAttributes } from '#app/parts/language-attributes.ts'
import { SiteUrlContext } from '#app/parts/site-url.ts'
import { PosterWays } from './poster-ways.tsx'

interface PosterHalfProps {
  handbook: Handbook
  words: Words<typeof poster>
  /** The first half holds the page's `h1`. */
  isFirst: boolean
}

export function PosterHalf({ handbook, words, isFirst }: PosterHalfProps) {
  // Without it the poster's script adds the address that the page is read at.
  const siteUrl = use(SiteUrlContext)
  const { guide, summary } = handbook
  const { publisher } = guide.site
  const Heading = isFirst ? 'h1' : 'h2'
  const path = href(addresses.standard(guide.language, guide.id, 'start'))
  const short = shortAddresses.standard(guide)
  const typed = short === undefined ? path : href(short)
  const contacts = new Map(guide.contacts.map(({ contact }) => [contact.id, contact]))
  return (
    <section {...languageAttributes(guide.language)} className="poster-half">
      <p className="subheading">{guide.municipality.name}</p>
      <Heading>{guide.title}</Heading>
      <p>{summary}</p>
      <div className="poster-scan">
        <div data-qr={siteUrl === undefined ? path : undefined} data-label={words.qr}>
          {siteUrl !== undefined && <QrCode text={siteUrl + path} label={words.qr} />}
        </div>
        <div>
          <p>{words.scan}</p>
          <p>
            <strong data-address={siteUrl === undefined ? typed : undefined}>
              {siteUrl === undefined ? typed : inLetters(siteUrl + typed)}
            </strong>
          </p>
          <p>{words.promise}</p>
        </div>
      </div>
      <p className="poster-call">{words.call}</p>
      <dl className="poster-numbers">
        {[...contacts.values()].map((contact) => (
          <div key={contact.id}>
            <dt>{contact.name}</dt>
            {guide.contacts
              .filter((use) => use.contact.id === contact.id)
              .map(({ whoShouldCall }) => (
                <dd key={whoShouldCall}>{whoShouldCall}</dd>
              ))}
            <PosterWays contact={contact} words={words} />
          </div>
        ))}
      </dl>
      <p>
        {(publisher.isMunicipal ? words.municipal : words.independent).replace(
          '{{name}}',
          publisher.name,
        )}
      </p>
    </section>
  )
}
