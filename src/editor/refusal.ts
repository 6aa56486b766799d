/** Why a command cannot do what it was asked, in words for an editor. Shown without a stack. */

export class Refusal extends Error {
  /** What to do about it. */
  readonly remedy: string

  constructor(message: string, remedy: string) {
    super(message)
    this.name = 'Refusal'
    this.remedy = remedy
  }
}
