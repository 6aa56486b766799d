/** The frame of a journey's pages: the layout of all pages, with the language switch taking the answers along. */
import type { MouseEventHandler, ReactNode } from 'react'
import type { Guide } from '#guide/guide.ts'
import { Layout, otherLanguage } from '#app/parts/layout.tsx'
import { addresses } from '#app/addresses/page-addresses.ts'

interface JourneyLayoutProps {
  guide: Guide
  page: 'guide' | 'outcome'
  onSwitchLanguage?: MouseEventHandler | undefined
  children: ReactNode
}

export function JourneyLayout({ guide, page, onSwitchLanguage, children }: JourneyLayoutProps) {
  return (
    <Layout
      site={guide.site}
      otherLanguagePath={addresses.standard(otherLanguage(guide.language), guide.id, page)}
      onSwitchLanguage={onSwitchLanguage}
    >
      {children}
    </Layout>
  )
}
