/** Why a command cannot do what it was asked, in words for an editor. Shown without a stack. */

export class Refusal extends Error {
  /** What to do about it. */
  readonly remedy: string

  /** 1 where what was asked for is written wrong, such as a name that nothing has; 2 where the command itself is. */
  readonly exitCode: 1 | 2

  constructor(message: string, remedy: string, exitCode: 1 | 2 = 2) {
    super(message)
    this.name = 'Refusal'
    this.remedy = remedy
    this.exitCode = exitCode
  }
}
