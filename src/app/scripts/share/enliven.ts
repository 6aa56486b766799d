/** What the buttons do that pass a link on: the phone's own sheet, copying, a QR code. Serves pages without React, too. */

/** `ways` is what `ShareWays` renders. */
export function enliven(ways: HTMLElement): void {
  const {
    message = '',
    subject = '',
    copied = '',
    marked = '',
    failed = '',
    qrName = '',
  } = ways.dataset
  const field = ways.querySelector('input')
  const status = ways.querySelector('[role=status]')
  if (!field || !status) return

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(field.value)
      status.textContent = copied
    } catch {
      field.select()
      status.textContent = marked
    }
  }
  const openSheet = async () => {
    try {
      await navigator.share({ title: subject, text: message, url: field.value })
    } catch (error) {
      // Closing the sheet rejects too, and needs no copy.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy()
    }
  }
  const showQr = async () => {
    try {
      const { drawnQrCode } = await import('./drawn-qr-code.ts')
      status.before(drawnQrCode(field.value, qrName))
      status.textContent = ''
      ways.querySelector('[data-way=qr]')?.remove()
    } catch {
      status.textContent = failed
    }
  }

  const actions: Readonly<Record<string, () => Promise<void>>> = {
    copy,
    sheet: openSheet,
    qr: showQr,
  }
  ways.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    void actions[button?.dataset.way ?? '']?.()
  })
}
