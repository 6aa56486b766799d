/** A standard in a list says what its guide says. */
import { expect, test } from 'vitest'
import { costInShort } from '#guide/cost-in-short.ts'
import { languages } from '#guide/languages.ts'
import { toListed } from '#standard/listed.ts'
import { toGuide } from '#standard/localize.ts'
import { inventedStandards, realStandards } from '../support/real-content.ts'

const standards = [...(await realStandards()), ...(await inventedStandards())]

test.each(standards)('$id', (standard) => {
  for (const language of languages) {
    const guide = toGuide(standard, language)
    const { id, title, summary, costs, contacts } = toListed(standard, language)
    const costsOfGuide = guide.facts.filter(({ kind }) => kind === 'cost')
    expect(guide.id.endsWith(`/${id}`)).toBe(true)
    expect(title).toBe(guide.title)
    expect(summary).toBe(standard.summary[language])
    expect(costInShort(costs)).toBe(costInShort(costsOfGuide))
    expect(costs.map(({ free }) => free)).toEqual(costsOfGuide.map(({ free }) => free))
    expect(costs.map(({ prices }) => prices)).toEqual(costsOfGuide.map(({ prices }) => prices))
    expect(guide.contacts).toMatchObject(contacts)
  }
})
