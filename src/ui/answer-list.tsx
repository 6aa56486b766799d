/** The answers given, each with a way to change it. */
import type { ReactNode } from 'react'

export function AnswerList({ children }: { children: ReactNode }) {
  return <dl className="answers">{children}</dl>
}

interface AnswerRowProps {
  question: ReactNode
  answer: string
  /** A link; what it changes is said to screen readers only. */
  change?: ReactNode
}

export function AnswerRow({ question, answer, change }: AnswerRowProps) {
  return (
    <div className="answer">
      <dt>{question}</dt>
      <dd>{answer}</dd>
      {change && <dd className="answer-change">{change}</dd>}
    </div>
  )
}
