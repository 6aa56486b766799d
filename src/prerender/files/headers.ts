/** The headers that hosts should send, as the files they read them from. */

import { languages } from '#guide/languages.ts'

/** The service worker only fetches. */
const workerPolicy = "default-src 'none'; connect-src 'self'"

type Headers = readonly (readonly [name: string, value: string])[]

const everywhere: Headers = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
]

/** For pages only: with each of their files browsers ignore these, and they are 0.2 KB. */
const ofPages: Headers = [
  [
    'Permissions-Policy',
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
]

const revalidate = 'no-cache'
const forEver = 'public, max-age=31536000, immutable'

interface HeaderOptions {
  /** As `contentSecurityPolicy` gives it. */
  readonly policy: string
  /** The folder the site is hosted below; starts and ends with a slash. */
  readonly base: string
  /** Who may frame the pages below `/embed/`: sources as CSP writes them. */
  readonly frameAncestors: string
  /** The folders that stand beside those of the languages. */
  readonly municipalities: readonly string[]
}

/** `_headers`, as several static hosts read it. No two patterns that match one address set the same header. */
export function headersFile({
  policy,
  base,
  frameAncestors,
  municipalities,
}: HeaderOptions): string {
  const page = (ancestors: string): Headers => [
    ...ofPages,
    ['Content-Security-Policy', `${policy}; frame-ancestors ${ancestors}`],
    ['Cache-Control', revalidate],
  ]
  const patterns = [
    ['*', everywhere],
    ...['', ...languages.flatMap((code) => [code, `${code}/*`]), 'was', '404.html'].map(
      (pattern) => [pattern, page("'none'")] as const,
    ),
    ['embed/*', page(frameAncestors)],
    // Its address never changes, so its content must be asked for.
    ['embed.js', [['Cache-Control', revalidate]]],
    [
      'worker.js',
      [
        ['Content-Security-Policy', workerPolicy],
        ['Cache-Control', revalidate],
      ],
    ],
    ...['assets/*', 'data/*'].map((pattern) => [pattern, [['Cache-Control', forEver]]] as const),
    // Last, as a host may read no more than a hundred patterns; the pages say the same of themselves but for the frames.
    ...municipalities
      .flatMap((id) => [id, `${id}/*`])
      .map((pattern) => [pattern, page("'none'")] as const),
  ] as const
  return patterns
    .map(([pattern, headers]) =>
      [`${base}${pattern}`, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('\n')
}

/** What deploy/nginx.conf includes: the values that depend on the build. */
export function nginxFile({
  policy,
  base,
  frameAncestors,
}: Omit<HeaderOptions, 'municipalities'>): string {
  const page = (ancestors: string) => `${policy}; frame-ancestors ${ancestors}`
  const isForEver = `~^${base}(assets|data)/`
  // nginx sends no header without a value.
  const none = ''
  const headers = [
    ...everywhere.map(([name, value]) => [name, { default: value }] as const),
    ...ofPages.map(([name, value]) => [name, { default: value, [isForEver]: none }] as const),
    [
      'Content-Security-Policy',
      {
        default: page("'none'"),
        [`~^${base}embed/`]: page(frameAncestors),
        [`${base}worker.js`]: workerPolicy,
        [isForEver]: none,
      },
    ],
    ['Cache-Control', { default: revalidate, [isForEver]: forEver }],
  ] as const
  return [
    '# Written by the build, for deploy/nginx.conf.',
    ...headers.flatMap(([name, values]) => {
      const variable = `$kvalitetsguide_${name.toLowerCase().replaceAll('-', '_')}`
      return [
        `map $uri ${variable} {`,
        ...Object.entries(values).map(([pattern, value]) => `    ${pattern} "${value}";`),
        '}',
        `add_header ${name} ${variable} always;`,
      ]
    }),
    '',
  ].join('\n')
}
