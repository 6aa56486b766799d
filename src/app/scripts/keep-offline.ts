/** Asks the service worker to keep pages for flight mode. */
declare global {
  // Both are Chromium's, and missing in TypeScript's types.
  interface Navigator {
    readonly connection?: { readonly saveData?: boolean }
  }
  interface Window {
    /** Where Trusted Types are enforced, a worker's address must come from a policy that the CSP names. */
    readonly trustedTypes?: {
      createPolicy: (
        name: string,
        rules: { createScriptURL: (address: string) => string },
      ) => { createScriptURL: (address: string) => string }
    }
  }
}

const address = `${import.meta.env.BASE_URL}worker.js`
// Returns this one address, whatever it is given.
const policy = window.trustedTypes?.createPolicy('worker', { createScriptURL: () => address })

/**
 * `list` is the address of a list of pages, as the build wrote it. Does nothing for readers who save data, and
 * never rejects: a page that cannot be kept still works online.
 */
export async function keepOffline(list: string): Promise<void> {
  if (navigator.connection?.saveData === true || !('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address, {
      updateViaCache: 'none',
    })
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage(list)
  } catch {
    // A browser may forbid workers, as some do in private windows.
  }
}

/** Once the page has nothing more urgent to do. */
export function keepWhenIdle(list: string) {
  const keep = () => void keepOffline(list)
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(keep)
  else setTimeout(keep)
}
