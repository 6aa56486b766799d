/** The frame of a journey's pages: the layout of all pages, with the language switch taking the answers along. */
import type { ReactNode } from 'react'
import type { JourneyFrame } from '#guide/guide.ts'
import { Layout, type OnSwitchLanguage } from '#app/parts/layout.tsx'
import { addresses } from '#app/addresses/page-addresses.ts'

interface JourneyLayoutProps {
  frame: JourneyFrame
  page: 'guide' | 'outcome'
  onSwitchLanguage?: OnSwitchLanguage | undefined
  children: ReactNode
}

export function JourneyLayout({ frame, page, onSwitchLanguage, children }: JourneyLayoutProps) {
  return (
    <Layout
      site={frame.site}
      addressIn={(other) => addresses.journey(other, frame.id, page)}
      onSwitchLanguage={onSwitchLanguage}
    >
      {children}
    </Layout>
  )
}
