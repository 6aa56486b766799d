/** The buttons below an outcome: pass it on, print it; and the call sheet that is printed. */
import { useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useWords } from '#i18n/use-words.ts'
import { ButtonGroup, SecondaryButton } from '#ui/button.tsx'
import type { OutcomeToolsProps } from '../outcome-tools.tsx'
import { CallSheet } from './call-sheet.tsx'
import { addressOf } from './address-of.ts'
import type { SharePanel } from './share-panel.tsx'
import { useShareWords } from './use-share-words.ts'

export function Tools(props: OutcomeToolsProps) {
  return useShareWords() && <ToolsInWords {...props} />
}

function ToolsInWords({ guide, arrived }: OutcomeToolsProps) {
  const t = useWords('share')
  const [Panel, setPanel] = useState<typeof SharePanel>()
  const [problem, setProblem] = useState<'failed' | 'notPrinted'>()
  const [qr, setQr] = useState<ReactNode>()

  const open = async () => {
    try {
      const { SharePanel } = await import('./share-panel.tsx')
      setProblem(undefined)
      setPanel(() => SharePanel)
    } catch {
      setProblem('failed')
    }
  }
  const print = async () => {
    try {
      const { QrCode } = await import('#ui/qr-code.tsx')
      flushSync(() => {
        setQr(<QrCode text={addressOf(guide, 'start')} label={t('qrName')} />)
      })
    } catch {
      // The sheet is printed without its QR code.
    }
    try {
      window.print()
    } catch {
      // Browsers within other apps may not be able to print.
      setProblem('notPrinted')
    }
  }

  return (
    <div className="share">
      <ButtonGroup>
        {!Panel && (
          <SecondaryButton
            onClick={() => {
              void open()
            }}
          >
            {t('open')}
          </SecondaryButton>
        )}
        <SecondaryButton
          onClick={() => {
            void print()
          }}
        >
          {t('print')}
        </SecondaryButton>
      </ButtonGroup>
      {problem && <p role="alert">{t(problem)}</p>}
      {Panel && <Panel guide={guide} arrived={arrived} />}
      {arrived && <CallSheet guide={guide} arrived={arrived} qr={qr} />}
    </div>
  )
}
