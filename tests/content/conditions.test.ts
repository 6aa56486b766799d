/** What an editor reads when a condition cannot be understood or names what does not exist. */
import { expect, test } from 'vitest'
import { reportAfter } from './broken-content.ts'

const when = 'when: { adult: [yes] }\n    requirement'

function reportOnCondition(condition: string): Promise<string> {
  return reportAfter('standard', when, `when: ${condition}\n    requirement`)
}

test('options without brackets', async () => {
  expect(await reportOnCondition('{ adult: yes }')).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:17:20  error
      17 |     when: { adult: yes }
         |                    ^
      Found:    “yes”
      Expected: a list: [one, another], or each item on a line that starts with “- ”
      Mend:     Put it in square brackets: [yes].

    1 error in 1 file.
    "
  `)
})

test('an option without its question', async () => {
  expect(await reportOnCondition('[yes]')).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:17:5  error
      17 |     when: [yes]
         |     ^
      Found:    a list with one item
      Expected: a condition: { question: [options] }, { all: [conditions] }, { any: [conditions] } or { not: condition }
      Mend:     Name a question and the options that fulfil the condition, such as { age: [18-29, 30-plus] }.

    1 error in 1 file.
    "
  `)
})

test('a condition that says nothing', async () => {
  expect(await reportOnCondition('{}')).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:17:5  error
      17 |     when: {}
         |     ^
      Found:    an empty group
      Expected: a condition: { question: [options] }, { all: [conditions] }, { any: [conditions] } or { not: condition }
      Mend:     Name a question and the options that fulfil the condition, such as { age: [18-29, 30-plus] }.

    1 error in 1 file.
    "
  `)
})

test('a list of conditions that is empty', async () => {
  expect(await reportOnCondition('{ any: [] }')).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:17:13  error
      17 |     when: { any: [] }
         |             ^
      Found:    an empty list
      Expected: at least one item in this list
      Mend:     Add what is missing to the list.

    1 error in 1 file.
    "
  `)
})

test('a combination beside a question', async () => {
  expect(await reportOnCondition('{ not: { adult: [no] }, voice: [self] }')).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:17:35  error
      17 |     when: { not: { adult: [no] }, voice: [self] }
         |                                   ^
      Found:    the key “voice”, which is not known here
      Expected: one of the keys “all”, “any”, “not”
      Mend:     To ask for several things at once, write { all: [{ … }, { … }] }.

    1 error in 1 file.
    "
  `)
})

test('a mistake deep within', async () => {
  expect(await reportOnCondition('{ all: [{ voice: [self] }, { not: { adult: [No] } }] }'))
    .toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:17:55  error
      17 | …en: { all: [{ voice: [self] }, { not: { adult: [No] } }] }
         |                                                  ^
      Found:    “No”
      Expected: an id of lower-case letters a–z, digits and hyphens, such as “under-15”
      Mend:     Write “no”.

    1 error in 1 file.
    "
  `)
})

test('an unknown question', async () => {
  expect(await reportOnCondition('{ adlut: [yes] }')).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:17:13  error
      17 |     when: { adlut: [yes] }
         |             ^
      Found:    The condition names question “adlut”; expected a question of this standard. Did you mean “adult”?
      Mend:     Correct the id, or add the question.

    1 error in 1 file.
    "
  `)
})

test('an unknown option, found in its place within the list', async () => {
  expect(await reportOnCondition('{ adult: [yes, maybe] }')).toMatchInlineSnapshot(`
    "
    content/eksempel/samtaler/standard.yaml:17:26  error
      17 |     when: { adult: [yes, maybe] }
         |                          ^
      Found:    The condition names option “maybe” of question “adult”; expected one it offers. Known: yes, no, unsure.
      Mend:     Correct the id, or add the option.

    1 error in 1 file.
    "
  `)
})
