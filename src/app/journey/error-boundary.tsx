/** Shown when our own code fails: says that the fault is ours, and what to do now. */
import { Component, type ReactNode } from 'react'
import { useWords } from '#i18n/use-words.ts'
import type { JourneyFrame } from '#guide/guide.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Main } from '#ui/main.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { JourneyLayout } from './journey-layout.tsx'

interface ErrorBoundaryProps {
  frame: JourneyFrame
  children: ReactNode
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    const { frame, children } = this.props
    return this.state.isBroken ? <BrokenPage frame={frame} /> : children
  }
}

function BrokenPage({ frame }: { frame: JourneyFrame }) {
  const t = useWords('journey')
  return (
    <JourneyLayout frame={frame} page="guide">
      <Main>
        <PageTitle>{t('broken.heading')}</PageTitle>
        <p>{t('broken.text')}</p>
        {/* A plain link, which loads a new page and so leaves the broken one. */}
        <ButtonLink
          look="primary"
          href={href(addresses.journey(frame.language, frame.id, 'start'))}
        >
          {t('broken.restart')}
        </ButtonLink>
      </Main>
    </JourneyLayout>
  )
}
