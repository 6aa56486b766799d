/**
 * The script a municipality puts on its own page (`/embed.js`): makes each `<div data-stoetteguide="ishoej/…">` a frame
 * as high as its content. Classic, without dependencies, cookies or inline styles; docs/embedding.md is its manual.
 */
{
  const frameTitles = import.meta.env.FRAME_TITLES
  const { currentScript } = document
  const site = currentScript instanceof HTMLScriptElement ? new URL('.', currentScript.src) : null
  if (site) {
    const frames: HTMLIFrameElement[] = []
    addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
      const frame = frames.find(({ contentWindow }) => contentWindow === source)
      if (frame && origin === site.origin && typeof data === 'number' && data > 0) {
        frame.height = String(Math.ceil(data))
      }
    })
    const insert = () => {
      for (const place of document.querySelectorAll<HTMLElement>('[data-stoetteguide]')) {
        const { stoetteguide = '', language } = place.dataset
        if (place.firstElementChild || !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(stoetteguide)) continue
        const frame = document.createElement('iframe')
        const [code, title] = frameTitles.find(([known]) => known === language) ?? frameTitles[0]
        frame.src = `${site.href}embed/${code}/${stoetteguide}`
        frame.title = title
        frame.width = '100%'
        frame.height = '600'
        frame.style.border = '0'
        frame.referrerPolicy = 'no-referrer'
        frames.push(frame)
        place.append(frame)
      }
    }
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', insert)
    else insert()
  }
}
