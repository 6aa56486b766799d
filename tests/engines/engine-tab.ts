/** One tab of a browser that is driven by the WebDriver standard's commands, whichever way they reach it. */
import { z } from 'zod'

export type Command = 'goTo' | 'evaluate' | 'press' | 'back' | 'forward' | 'reload'

/** A browser that was started for one tab. */
export interface Driver {
  /** "Firefox 153.7.0" */
  readonly name: string
  /** Resolves to the command's value; rejects with the browser's own words. */
  readonly send: (command: Command, parameters: object) => Promise<unknown>
  readonly quit: () => Promise<void>
}

/** The key under which the standard hands over an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'
const element = z.object({ [elementKey]: z.string() })

/**
 * Nothing takes a press while a page arrives (styles/_layout.scss), nor one that follows another at the same place at
 * once (stray-presses.ts): no person presses as fast as a test.
 */
const letTimePass = `for (const one of document.getAnimations()) one.finish()
dispatchEvent(new PointerEvent('pointerdown', { clientX: -100, clientY: -100 }))`

/** Keeps what the page complains of, from now on until it goes. */
const listen = `if (!window.complaints) {
  window.complaints = []
  const keep = (words) => window.complaints.push(String(words))
  for (const level of ['error', 'warn']) console[level] = (...words) => keep(words.join(' '))
  addEventListener('error', (event) => keep(event.message))
  addEventListener('unhandledrejection', (event) => keep(event.reason))
}`

export class EngineTab {
  readonly #driver: Driver

  constructor(driver: Driver) {
    this.#driver = driver
  }

  get name(): string {
    return this.#driver.name
  }

  async goTo(address: string) {
    await this.#driver.send('goTo', { url: address })
  }

  /** The value of an expression in the page: JSON. */
  evaluate(expression: string): Promise<unknown> {
    return this.#run(`${listen}\nreturn (${expression})`)
  }

  /** Messages on the console, and exceptions that nothing caught, since the page was first asked for a value. */
  async complaints(): Promise<readonly string[]> {
    return z.array(z.string()).parse(await this.evaluate('window.complaints'))
  }

  /** Presses the mouse in the middle of the element that an expression gives, as a person would. */
  async press(expression: string) {
    const found = element.parse(await this.#run(`${letTimePass}\nreturn (${expression})`))
    await this.#driver.send('press', { id: found[elementKey] })
  }

  async back() {
    await this.#driver.send('back', {})
  }

  async forward() {
    await this.#driver.send('forward', {})
  }

  async reload() {
    await this.#driver.send('reload', {})
  }

  async close() {
    await this.#driver.quit()
  }

  #run(script: string): Promise<unknown> {
    return this.#driver.send('evaluate', { script, args: [] })
  }
}
