/** Lint knows each kind of fault: code with one of each is written, and the rule that must see it is asked for. */
import { beforeAll, expect, test } from 'vitest'
import { type Finding, lint } from '../support/lint.ts'

const promise = 'const later = async () => {\n  await Promise.resolve()\n}\n'
const component = (body: string) =>
  `import { useEffect, useMemo, useRef, useState } from 'react'\nexport function Part({ is, given }: { is: boolean; given: string[] }) {\n${body}\n}\nvoid [useEffect, useMemo, useRef, useState]\n`

/** A rule, where the fault stands, and the fault. */
const faults = [
  ['eslint(no-console)', 'src/guide/a.ts', 'console.log(1)'],
  ['eslint(no-restricted-globals)', 'src/guide/b.ts', 'export const title = document.title'],
  ['eslint(no-restricted-exports)', 'src/guide/c.ts', 'export default 1'],
  ['eslint(no-unused-vars)', 'src/guide/d.ts', 'const unused = 1'],
  ['eslint(prefer-const)', 'src/guide/e.ts', 'let one = 1\nexport { one }'],
  ['eslint(no-undef)', 'src/tools/f.mjs', 'unknown()'],
  ['eslint(no-empty-pattern)', 'src/guide/g.ts', 'export const { } = {}'],
  [
    'eslint(no-fallthrough)',
    'src/tools/h.mjs',
    'switch (1) {\n  case 1:\n    f()\n  case 2:\n    f()\n}\nfunction f() {}',
  ],
  ['typescript(no-explicit-any)', 'src/guide/i.ts', 'export const one: any = 1'],
  ['typescript(no-non-null-assertion)', 'src/guide/j.ts', 'export const one = [1][0]!'],
  [
    'typescript(consistent-type-assertions)',
    'src/guide/k.ts',
    'export const one = JSON.parse("1") as number',
  ],
  [
    'typescript(consistent-type-imports)',
    'src/guide/l.ts',
    "import { Guide } from './m.ts'\nexport const one = (guide: Guide) => guide",
  ],
  [
    'typescript(consistent-type-definitions)',
    'src/guide/n.ts',
    'export type One = { one: number }',
  ],
  ['typescript(ban-ts-comment)', 'src/guide/o.ts', '// @ts-ignore\nexport const one: string = 1'],
  ['typescript(no-floating-promises)', 'src/guide/p.ts', `${promise}later()`],
  ['typescript(no-misused-promises)', 'src/guide/q.ts', `${promise};[1].forEach(later)`],
  [
    'typescript(await-thenable)',
    'src/guide/r.ts',
    'export const one = async () => {\n  await 1\n}',
  ],
  ['typescript(require-await)', 'src/guide/s.ts', 'export const one = async () => 1'],
  ['typescript(no-unsafe-assignment)', 'src/guide/t.ts', 'export const one = JSON.parse("1")'],
  ['typescript(no-unsafe-return)', 'src/guide/u.ts', 'export const one = () => JSON.parse("1")'],
  ['typescript(no-unsafe-member-access)', 'src/guide/v.ts', 'void JSON.parse("1").one'],
  ['typescript(no-unsafe-call)', 'src/guide/w.ts', 'void JSON.parse("1")()'],
  ['typescript(no-unsafe-argument)', 'src/guide/x.ts', 'void Number.parseInt(JSON.parse("1"))'],
  [
    'typescript(no-unnecessary-condition)',
    'src/guide/y.ts',
    'export const one = (of: object) => (of ? 1 : 2)',
  ],
  [
    'typescript(no-unnecessary-type-assertion)',
    'src/guide/z.ts',
    'export const one = (of: number) => of as number',
  ],
  ['typescript(no-deprecated)', 'src/guide/aa.ts', "export const one = 'one'.substr(1)"],
  [
    'typescript(restrict-template-expressions)',
    'src/guide/ab.ts',
    'export const one = (of: object) => `${of}`',
  ],
  [
    'typescript(no-base-to-string)',
    'src/guide/ac.ts',
    'export const one = (of: object) => String(of)',
  ],
  ['typescript(unbound-method)', 'src/guide/ad.ts', 'export const { has } = new Map()'],
  [
    'typescript(prefer-nullish-coalescing)',
    'src/guide/ae.ts',
    'export const one = (of?: object) => of || {}',
  ],
  [
    'typescript(prefer-optional-chain)',
    'src/guide/af.ts',
    'export const one = (of?: { b: string }) => of && of.b',
  ],
  [
    'typescript(no-confusing-void-expression)',
    'src/guide/ag.ts',
    'export const one = (of: () => void) => [of()]',
  ],
  [
    'typescript(only-throw-error)',
    'src/guide/ah.ts',
    "export const one = () => {\n  throw 'one'\n}",
  ],
  [
    'typescript(prefer-find)',
    'src/guide/ai.ts',
    'export const one = [1].filter((one) => one > 1)[0]',
  ],
  ['own(private-member)', 'src/guide/aj.ts', 'export class One {\n  one = 1\n}'],
  ['es-x(no-regexp-d-flag)', 'src/guide/ak.ts', 'export const one = /1/d'],
  ['es-x(no-object-hasown)', 'src/guide/al.ts', 'export const one = Object.hasOwn({}, "a")'],
  ['es-x(no-top-level-await)', 'src/worker/am.ts', 'await Promise.resolve()\nexport {}'],
  ['es-x(no-regexp-v-flag)', 'src/app/scripts/an.ts', 'export const one = /1/v'],
  ['compat(compat)', 'src/app/journey/ao.ts', 'export const one = new IdleDetector()'],
  ['jsx-a11y(alt-text)', 'src/ui/ap.tsx', 'export const One = () => <img src="a" />'],
  [
    'jsx-a11y(no-noninteractive-tabindex)',
    'src/app/pages/aq.tsx',
    'export const One = () => <p tabIndex={0} />',
  ],
  [
    'jsx-a11y(click-events-have-key-events)',
    'src/ui/ar.tsx',
    'export const One = (of: { do: () => void }) => <div onClick={of.do} />',
  ],
  [
    'jsx-a11y(label-has-associated-control)',
    'src/ui/as.tsx',
    'export const One = () => <label>One</label>',
  ],
  ['jsx-a11y(anchor-is-valid)', 'src/ui/at.tsx', 'export const One = () => <a href="#">One</a>'],
  ['jsx-a11y(aria-props)', 'src/ui/au.tsx', 'export const One = () => <p aria-lable="a" />'],
  ['jsx-a11y(no-autofocus)', 'src/ui/av.tsx', 'export const One = () => <input autoFocus />'],
  [
    'react-hooks(rules-of-hooks)',
    'src/ui/aw.tsx',
    component('  if (is) useState(1)\n  return <p>{given}</p>'),
  ],
  [
    'react-hooks(exhaustive-deps)',
    'src/ui/ax.tsx',
    component(
      '  useEffect(() => {\n    document.title = given.join()\n  }, [])\n  return <p>{is}</p>',
    ),
  ],
  [
    'react(set-state-in-effect)',
    'src/ui/ay.tsx',
    component(
      '  const [one, setOne] = useState(false)\n  useEffect(() => {\n    setOne(is)\n  }, [is])\n  return <p>{one && given}</p>',
    ),
  ],
  [
    'react(refs)',
    'src/ui/az.tsx',
    component(
      '  const one = useRef(given)\n  one.current = []\n  return <p>{is && one.current}</p>',
    ),
  ],
  [
    'react(purity)',
    'src/ui/ba.tsx',
    component('  const one = Math.random()\n  return <p>{is && given}{one}</p>'),
  ],
  [
    'react(immutability)',
    'src/ui/bb.tsx',
    component('  given[0] = "one"\n  return <p>{is && given}</p>'),
  ],
  [
    'react(static-components)',
    'src/ui/bc.tsx',
    component('  const One = () => <p>{given}</p>\n  return is && <One />'),
  ],
] as const

let findings: readonly Finding[] = []

beforeAll(async () => {
  findings = await lint(Object.fromEntries(faults.map(([, file, code]) => [file, `${code}\n`])))
}, 60_000)

test.each(faults)('%s is found in %s', (rule, file) => {
  const found = findings.filter((one) => one.file === file).map((one) => one.rule)
  expect(found).toContain(rule)
})
