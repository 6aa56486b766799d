/** The graph of a standard, and the fingerprint of its rules. */
import type { Graph } from '#guide/guide.ts'
import { compile } from './compile.ts'
import { onceEach } from './once-each.ts'
import { fingerprintOfRules } from './rules-fingerprint.ts'
import type { Standard } from './standard.ts'

export const graphOf: (standard: Standard) => Graph = onceEach(compile)

export const fingerprintOf = onceEach((standard: Standard) =>
  fingerprintOfRules(standard, graphOf(standard)),
)
