/** Names on the command line that nothing in the content has, and what was probably meant. Pure. */
import { type Layout, standardIds } from '#content/reading/layout.ts'
import { asId } from '#standard/as-id.ts'
import { nearest } from '#standard/nearest.ts'
import { Refusal } from './refusal.ts'

/** Throws a `Refusal` where no municipality and no standard is called that. */
export function checkName(name: string, layout: Layout): void {
  const [, standard, ...more] = name.split('/')
  if (more.length > 0)
    throw new Refusal(
      `“${name}” is no municipality and no standard.`,
      'Write <municipality>/<standard>.',
    )
  if (standard === undefined) {
    if (!layout.municipalities.some(({ id }) => id === name)) throw noMunicipality(name, layout)
  } else if (!standardIds(layout).includes(name)) throw noStandard(name, layout)
}

export function noMunicipality(name: string, layout: Layout): Refusal {
  const ids = layout.municipalities.map(({ id }) => id)
  const standard = standardIds(layout).find((id) => id.endsWith(`/${name}`))
  const meant = standard ?? nearest(asId(name), ids)
  return new Refusal(
    `There is no municipality “${name}”.`,
    meant === undefined ? `Write one of: ${ids.join(', ')}.` : `Did you mean “${meant}”?`,
    1,
  )
}

export function noStandard(name: string, layout: Layout): Refusal {
  const ids = standardIds(layout)
  const ofMunicipality = ids.filter((id) => id.startsWith(`${name}/`))
  const meant = nearest(name.split('/').map(asId).join('/'), ids)
  return new Refusal(
    `There is no standard “${name}”.`,
    ofMunicipality.length > 0
      ? `Write one of: ${ofMunicipality.join(', ')}.`
      : meant === undefined
        ? 'Write <municipality>/<standard>, as the folders in content/ are called.'
        : `Did you mean “${meant}”?`,
    1,
  )
}
