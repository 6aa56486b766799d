/** The answers given, each with a way to change it. */
import type { ReactNode } from 'react'

export function AnswerList({ children }: { children: ReactNode }) {
  return <dl className="answers">{children}</dl>
}

interface AnswerRowProps {
  question: string
  /** What the question asked about at once: a list. */
  points?: ReactNode
  answer: string
  /** A link; what it changes is said to screen readers only. */
  change?: ReactNode
}

export function AnswerRow({ question, points, answer, change }: AnswerRowProps) {
  return (
    <div className="answer">
      <dt>{question}</dt>
      {points && <dd>{points}</dd>}
      <dd>{answer}</dd>
      {change && <dd className="answer-change">{change}</dd>}
    </div>
  )
}
