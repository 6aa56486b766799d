/** What the site is measured against: the least that a wizard in React can be, rendered at build and hydrated. */
import { createElement, useEffect, useState } from 'react'

/**
 * @typedef {object} Asked
 * @property {string} id
 * @property {string} legend
 * @property {readonly { id: string, label: string }[]} options
 *
 * @typedef {object} Content
 * @property {string} title
 * @property {string} verdict
 * @property {readonly Asked[]} questions
 * @property {readonly string[]} phones
 */

/** One question at a time, then the outcome; nothing else. @param {Content} content */
export function Wizard({ verdict, questions, phones }) {
  const [step, setStep] = useState(0)
  const [error, setError] = useState('')
  useEffect(() => {
    document.body.dataset.live = ''
  }, [])
  const question = questions[step]
  if (!question) {
    return createElement(
      'main',
      null,
      createElement('h1', { className: 'verdict' }, verdict),
      phones.map((phone) => createElement('a', { key: phone, href: `tel:+45${phone}` }, phone)),
    )
  }
  /** @param {import('react').FormEvent<HTMLFormElement>} event */
  const onSubmit = (event) => {
    event.preventDefault()
    const isAnswered = new FormData(event.currentTarget).has(question.id)
    setError(isAnswered ? '' : 'Vælg et svar')
    if (isAnswered) setStep(step + 1)
  }
  return createElement(
    'main',
    { 'data-waits': '' },
    createElement(
      'form',
      { key: question.id, onSubmit },
      createElement(
        'fieldset',
        null,
        createElement('legend', null, createElement('h1', null, question.legend)),
        error && createElement('p', { role: 'alert' }, error),
        question.options.map(({ id, label }) =>
          createElement(
            'label',
            { key: id },
            createElement('input', { type: 'radio', name: question.id, value: id }),
            label,
          ),
        ),
      ),
      createElement('button', { type: 'submit' }, 'Næste'),
    ),
  )
}
