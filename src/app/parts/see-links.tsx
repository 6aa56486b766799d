/** Links to other standards of the municipality, each on a line of its own below a text. */
import { Fragment } from 'react'
import type { Guide, SeeAlso } from '#guide/guide.ts'
import { addresses, href } from '#app/addresses/page-addresses.ts'

interface SeeLinksProps {
  guide: Pick<Guide, 'language'>
  see: readonly SeeAlso[] | undefined
}

export function SeeLinks({ guide, see }: SeeLinksProps) {
  return see?.map(({ id, label }) => (
    <Fragment key={id}>
      <br />
      <a href={href(addresses.standard(guide.language, id, 'start'))}>{label}</a>
    </Fragment>
  ))
}
