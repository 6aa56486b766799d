/** Whether the device is a shared one, and what addresses carry for it to stay one. */

/** In any spelling: `?kiosk=1`, in capitals, beside other parameters. False while prerendering. */
export const isShared = typeof window === 'object' && /[?&]kiosk\b/i.test(window.location.search)

/** The whole query of every address of a journey; there is no other parameter. */
export const query = isShared ? '?kiosk' : ''
