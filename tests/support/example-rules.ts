/** A small standard's rules, written by hand: adults without other help, younger people ring elsewhere. */
import type { Condition } from '#guide/condition.ts'
import type { Rules } from '#guide/rules.ts'
import { compile } from '#standard/compile.ts'

export const isAdult: Condition = { question: 'age', in: ['18-29', '30-plus'] }

export const exampleRules: Rules = {
  questions: [
    { id: 'voice', options: [{ id: 'self' }, { id: 'relative' }] },
    { id: 'age', options: [{ id: 'under-18' }, { id: '18-29' }, { id: '30-plus' }] },
    { id: 'help', options: [{ id: 'yes' }, { id: 'no' }, { id: 'unsure', unsure: true }] },
    { id: 'need', options: [{ id: 'yes' }, { id: 'no' }, { id: 'unsure', unsure: true }] },
  ],
  criteria: [
    { id: 'adult', when: isAdult },
    { id: 'no-help', when: { question: 'help', in: ['no'] } },
    { id: 'in-need', when: { question: 'need', in: ['yes'] } },
  ],
  contacts: [
    { contact: { id: 'young' }, when: { question: 'age', in: ['under-18', '18-29'] } },
    { contact: { id: 'desk' } },
    { contact: { id: 'young' }, when: { question: 'voice', in: ['relative'] } },
  ],
  facts: [{}, { when: { question: 'voice', in: ['relative'] } }],
}

export const exampleGuide = {
  ...exampleRules,
  fingerprint: 'today',
  /** Compiled at each reading, so that mutation testing knows which tests run the compiler. */
  get graph() {
    return compile(exampleRules)
  },
}
