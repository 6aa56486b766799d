/** The web app manifest of one language, for those who put the site on their home screen. */
import { href, addresses } from '#app/addresses/page-addresses.ts'
import { allWords } from '#i18n/all-words.ts'
import type { Site } from '#guide/site.ts'
import type { SiteFile } from './sitemap.ts'

/** The colour of the icon, and of the browser's frame. */
export const themeColor = '#004d99'

export function manifestName(language: Site['language']): string {
  return `site.${language}.webmanifest`
}

export function webManifest({ name, language }: Site): SiteFile {
  const icon = (file: string, size: string, purpose: 'any' | 'maskable' = 'any') => ({
    src: href(`/${file}`),
    sizes: size,
    type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    purpose,
  })
  const manifest = {
    name,
    short_name: name,
    description: allWords[language].pages.preview,
    lang: language,
    id: href(addresses.landing(language)),
    start_url: href(addresses.landing(language)),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: themeColor,
    icons: [
      icon('favicon.svg', 'any'),
      icon('icon-192.png', '192x192'),
      icon('icon-512.png', '512x512'),
      icon('icon-maskable-512.png', '512x512', 'maskable'),
    ],
  }
  return { fileName: manifestName(language), source: JSON.stringify(manifest) }
}
