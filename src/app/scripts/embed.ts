/**
 * The script a municipality puts on its own page (`/embed.js`): makes each `<div data-stoetteguide="ishoej/…">` a frame
 * as high as its content, and scrolls each step into view. A classic script without imports, dependencies or cookies; and
 * so without syntax that the build lowers with an imported helper, such as private fields. Its manual: docs/embedding.md.
 */
{
  const words = import.meta.env.FRAME_WORDS
  const { currentScript } = document
  const site = currentScript instanceof HTMLScriptElement ? new URL('.', currentScript.src) : null
  /** How long a frame may take to say its height, in milliseconds after it has loaded. */
  const patience = 8000
  /** Each frame, with what takes the messages of the page within. */
  const frames = new Map<HTMLIFrameElement, (said: unknown) => void>()

  /** Important, so that style sheets of the page around do not change the size of a frame. */
  const setStyle = (frame: HTMLIFrameElement, style: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(style))
      frame.style.setProperty(name, value, 'important')
  }

  /** Tells readers on the page, and whoever runs it on the console. */
  const sayFailure = (place: HTMLElement, { href, host }: URL, sorry: string, why: string) => {
    // oxlint-disable-next-line no-console -- nobody else would tell them
    console.error(`embed.js: ${why}`)
    const link = document.createElement('a')
    link.href = href
    link.textContent = host
    const message = document.createElement('p')
    message.append(`${sorry} `, link)
    place.prepend(message)
  }

  const embed = (place: HTMLElement, from: URL) => {
    const { stoetteguide = '', language } = place.dataset
    const [code, title, sorry] = words.find(([known]) => known === language) ?? words[0]
    const guide = stoetteguide
      .trim()
      .toLowerCase()
      .replace(/^\/+|\/+$/g, '')
    // An editor's program may have put text there.
    place.textContent = ''
    if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(guide)) {
      const expected =
        'expected what follows the language in the address of a guide, such as ishoej/individuel-tidsbegraenset-stoette.'
      sayFailure(place, from, sorry, `data-stoetteguide is “${stoetteguide}”; ${expected}`)
      return
    }
    const frame = document.createElement('iframe')
    frame.src = `${from.href}embed/${code}/${guide}`
    frame.title = title
    frame.height = '600'
    frame.referrerPolicy = 'no-referrer'
    setStyle(frame, {
      border: '0',
      display: 'block',
      width: '100%',
      height: '600px',
      'max-width': '100%',
      'max-height': 'none',
      'min-height': '0',
      'aspect-ratio': 'auto',
    })

    /** Brings what is `top` pixels below the frame's edge into view, where it is not. */
    const show = (top: number) => {
      const height = frame.getBoundingClientRect().top + top
      if (height < 0 || height > innerHeight * 0.7) frame.scrollIntoView()
    }
    let isHeard = false
    let loads = 0
    frame.addEventListener('load', () => {
      loads += 1
      // Going to another page of the guide is a step, too.
      if (loads > 1) show(0)
      else
        setTimeout(() => {
          if (isHeard) return
          setStyle(frame, { display: 'none' })
          sayFailure(
            place,
            from,
            sorry,
            `${frame.src} does not answer; is it the address of a guide?`,
          )
        }, patience)
    })
    frames.set(frame, (said) => {
      if (typeof said === 'number' && said > 0) {
        isHeard = true
        place.querySelector('p')?.remove()
        const height = Math.ceil(said)
        frame.height = String(height)
        setStyle(frame, { display: 'block', height: `${height}px` })
      }
      if (typeof said === 'object' && said !== null && 'top' in said) show(Number(said.top))
    })
    place.append(frame)
  }

  if (site) {
    addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin !== site.origin) return
      for (const [frame, hear] of frames) if (frame.contentWindow === source) hear(data)
    })
    const known = new Set<HTMLElement>()
    const insert = () => {
      for (const place of document.querySelectorAll<HTMLElement>('[data-stoetteguide]')) {
        // The script may be on the page twice.
        if (known.has(place) || place.querySelector('iframe')) continue
        known.add(place)
        embed(place, site)
      }
    }
    insert()
    // The place may be added to the page later.
    new MutationObserver(insert).observe(document.documentElement, {
      childList: true,
      subtree: true,
    })
  }
}
