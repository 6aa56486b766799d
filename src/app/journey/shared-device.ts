/** Whether the device is a shared one, and what addresses carry for it to stay one. */

/** However it is written: `?kiosk=1`, beside other parameters, in capitals. Nothing is asked of an address while prerendering. */
export const isShared = typeof window === 'object' && /[?&]kiosk\b/i.test(window.location.search)

/** The whole query of every address of a journey: we know no other parameter. */
export const query = isShared ? '?kiosk' : ''
