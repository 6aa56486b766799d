/** The frame of a journey's pages: the layout of all pages, with the language switch taking the answers along. */
import type { ReactNode } from 'react'
import type { Guide } from '#guide/guide.ts'
import { Layout, type OnSwitchLanguage } from '#app/parts/layout.tsx'
import { addresses } from '#app/addresses/page-addresses.ts'

interface JourneyLayoutProps {
  guide: Guide
  page: 'guide' | 'outcome'
  onSwitchLanguage?: OnSwitchLanguage | undefined
  children: ReactNode
}

export function JourneyLayout({ guide, page, onSwitchLanguage, children }: JourneyLayoutProps) {
  return (
    <Layout
      site={guide.site}
      addressIn={(other) => addresses.standard(other, guide.id, page)}
      onSwitchLanguage={onSwitchLanguage}
    >
      {children}
    </Layout>
  )
}
