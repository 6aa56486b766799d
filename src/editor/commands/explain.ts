/** `explain`: what a key of the content’s files is for, by example; the manual’s own words. */
import { readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { entryText, keyList, keyText } from '../manual/as-text.ts'
import { type Entry, manualEntries } from '../manual/entry.ts'
import { find, nearestTo } from '../manual/find.ts'
import { contentKeys } from '../manual/keys.ts'

/** Of more than these nobody reads the examples; they are named. */
const mostEntries = 3

export const explain: Command = {
  name: 'explain',
  usage: '[<key>]',
  summary: 'says what a key is for, with an example and what the page then shows',
  help: `Prints what docs/keys.md says of a key, of a word that may stand after one, or of what you look for, in
English or Danish. Without a key it lists them all, by their files.

  amount           every key of that name, each with its place
  prices.amount    that one; standard.title is the title in standard.yaml
  cost             where that word may stand, and what it means
  pris             what has to do with it

Example: npm run content explain prices`,

  run(args, { terminal: { say, complain, paint } }) {
    const [asked] = readArguments(args, ['[<key>]']).positionals
    const manual = { keys: contentKeys(), entries: manualEntries() }
    if (asked === undefined) {
      say(`${keyList(manual.keys, paint)}\n\nnpm run content explain <key>   says more of one.`)
      return Promise.resolve(0)
    }
    const { keys, entries } = find(manual, asked)
    if (keys.length === 0 && entries.length === 0) {
      const near = nearestTo(manual, asked)
      complain(
        [
          `There is no key “${asked}”.`,
          ...(near.length === 0 ? [] : [`Did you mean ${near.join(', or ')}?`]),
          '“npm run content explain” lists them all.',
        ].join('\n'),
      )
      return Promise.resolve(1)
    }
    say(
      [
        ...keys.map((key) => keyText(key, manual.keys, paint)),
        ...(entries.length > mostEntries
          ? [`Read more of one:\n${entries.map(howToAsk).join('\n')}`]
          : entries.map((entry) => entryText(entry, paint))),
      ].join('\n\n'),
    )
    return Promise.resolve(0)
  },
}

function howToAsk({ title }: Entry): string {
  return `  npm run content explain "${title}"`
}
