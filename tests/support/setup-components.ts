/** Runs before every file of component tests, which share a document: none finds what another has left there. */
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(() => {
  cleanup()
  // Some files beside the components do without a document.
  if (typeof document !== 'undefined') document.body.replaceChildren()
})
