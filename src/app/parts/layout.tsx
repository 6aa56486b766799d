/** The frame of every page: header with the language switch, acute help, footer. */
import type { MouseEventHandler, ReactNode } from 'react'
import { useWords } from '#i18n/use-words.ts'
import type { Language } from '#guide/guide.ts'
import type { Site } from '#guide/site.ts'
import { LanguageLink } from '#ui/language-link.tsx'
import { PageShell } from '#ui/page-shell.tsx'
import { SiteFooter } from '#ui/site-footer.tsx'
import { SiteHeader } from '#ui/site-header.tsx'
import { AcuteHelp } from './acute-help.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'

interface LayoutProps {
  site: Site
  /** The path of the same page in the other language. */
  otherLanguagePath: string
  /** Within a journey: takes the answers along to the other language. */
  onSwitchLanguage?: MouseEventHandler | undefined
  children: ReactNode
}

export function Layout({ site, otherLanguagePath, onSwitchLanguage, children }: LayoutProps) {
  const t = useWords('common')
  const { language } = site
  return (
    <PageShell
      skipText={t('skip')}
      header={
        <>
          <SiteHeader name={site.name} href={href(addresses.landing(language))}>
            <LanguageLink
              lang={otherLanguage(language)}
              name={t('switchLanguage')}
              href={href(otherLanguagePath)}
              onClick={onSwitchLanguage}
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

export function otherLanguage(language: Language): Language {
  return language === 'da' ? 'en' : 'da'
}
