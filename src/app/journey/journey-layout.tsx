/** The frame of a journey's pages: the layout of all pages, with the language switch taking the answers along. */
import type { MouseEventHandler, ReactNode } from 'react'
import type { Guide } from '#guide/guide.ts'
import { Layout, otherLanguage } from '../layout.tsx'
import { paths } from '../paths.ts'

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
      otherLanguagePath={paths.standard(otherLanguage(guide.language), guide.id, page)}
      onSwitchLanguage={onSwitchLanguage}
    >
      {children}
    </Layout>
  )
}
