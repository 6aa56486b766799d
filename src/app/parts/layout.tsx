/** The frame of every page: header with the language switch, acute help, footer. */
import type { MouseEvent, ReactNode } from 'react'
import { useWords } from '#i18n/use-words.ts'
import { type Language, languageTable, otherLanguages } from '#guide/languages.ts'
import type { Site } from '#guide/site.ts'
import { LanguageSwitch } from '#ui/language-switch.tsx'
import { PageShell } from '#ui/page-shell.tsx'
import { SiteFooter } from '#ui/site-footer.tsx'
import { SiteHeader } from '#ui/site-header.tsx'
import { AcuteHelp } from './acute-help.tsx'
import { languageAttributes } from './language-attributes.ts'
import { href, addresses } from '#app/addresses/page-addresses.ts'

/** Within a journey: takes the answers along to another language. */
export type OnSwitchLanguage = (language: Language, event: MouseEvent) => void

interface LayoutProps {
  site: Site
  /** The address of the same page in another language. */
  addressIn: (language: Language) => string
  onSwitchLanguage?: OnSwitchLanguage | undefined
  children: ReactNode
}

export function Layout({ site, addressIn, onSwitchLanguage, children }: LayoutProps) {
  const t = useWords('common')
  const { language } = site
  return (
    <PageShell
      skipText={t('skip')}
      header={
        <>
          <SiteHeader name={site.name} href={href(addresses.landing(language))}>
            <LanguageSwitch
              label={t('languages')}
              links={otherLanguages(language).map((other) => ({
                ...languageAttributes(other),
                name: languageTable[other].name,
                href: href(addressIn(other)),
                onClick:
                  onSwitchLanguage &&
                  ((event) => {
                    onSwitchLanguage(other, event)
                  }),
              }))}
            />
          </SiteHeader>
          <AcuteHelp site={site} />
        </>
      }
      footer={
        <SiteFooter
          label={t('footer.label')}
          links={[
            { href: href(addresses.landing(language)), text: t('footer.all') },
            { href: href(addresses.site(language, 'privacy')), text: t('footer.privacy') },
            {
              href: href(addresses.site(language, 'accessibility')),
              text: t('footer.accessibility'),
            },
          ]}
        >
          <p>
            {t(site.publisher.isMunicipal ? 'publisher.municipal' : 'publisher.independent', {
              name: site.publisher.name,
            })}{' '}
            {t('footer.guidance')}
          </p>
        </SiteFooter>
      }
    >
      {children}
    </PageShell>
  )
}
