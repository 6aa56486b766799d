/** The built files that pages refer to. Types only; `build/find-assets.ts` finds them. */
import type { InEach } from '#guide/in-each.ts'

/** A script and what it imports. */
export interface PageScript {
  readonly script: string
  readonly imports: readonly string[]
}

/** Files of the client build that pages refer to, as paths within the built folder. */
export interface Assets {
  /** Of a journey's pages. */
  readonly journey: PageScript
  /** The words a journey needs. */
  readonly words: InEach<string>
  /** What a journey through a finder needs beside: its scripts, the first at once, and its words. */
  readonly finder: { readonly scripts: readonly string[]; readonly words: InEach<string> }
  /** The script of pages that are only links, and what it loads when idle; absent while developing. */
  readonly idle?: { readonly script: string; readonly ready: string }
  /** The scripts that every page has that is only links; empty while developing. */
  readonly links: readonly string[]
  /** All scripts that are not of one language: what a phone needs to go through any journey. */
  readonly shell: readonly string[]
  readonly scripts: Readonly<Record<ScriptName, PageScript>>
}

/** The scripts of single kinds of pages. */
export type ScriptName =
  /** The front desk's form. */
  | 'desk'
  /** A page in another site's frame. */
  | 'frame'
  /** A page that shows opening hours. */
  | 'hours'
  /** Any page on a shared device. */
  | 'kiosk'
  /** A short address, from which it goes on at once. */
  | 'onward'
  /** A poster whose build did not know the site's address. */
  | 'poster'
  /** A long list: a landing with many municipalities, a municipality with many standards. */
  | 'search'
  /** A page without a journey that can be passed on. */
  | 'share'
