/** Shown when our own code fails: says that the fault is ours, and what to do now. */
import { Component, type ReactNode } from 'react'
import { useWords } from '#i18n/use-words.ts'
import type { Guide } from '#guide/guide.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { JourneyLayout } from './journey-layout.tsx'

interface ErrorBoundaryProps {
  guide: Guide
  children: ReactNode
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    const { guide, children } = this.props
    return this.state.isBroken ? <BrokenPage guide={guide} /> : children
  }
}

function BrokenPage({ guide }: { guide: Guide }) {
  const t = useWords('journey')
  return (
    <JourneyLayout guide={guide} page="guide">
      <Main>
        <PageTitle>{t('broken.heading')}</PageTitle>
        <p>{t('broken.text')}</p>
        {/* A plain link, which loads a new page and so leaves the broken one. */}
        <ButtonLink
          look="primary"
          href={href(addresses.standard(guide.language, guide.id, 'start'))}
        >
          {t('broken.restart')}
        </ButtonLink>
      </Main>
    </JourneyLayout>
  )
}
