/** How the bundler divides the client's scripts, where it would not find the best way by itself. */

/**
 * What a journey runs at once, in one file: what it shares with a script that it loads later, such as a finder's, would
 * become files of their own, each a request, and all of it 1.5 KB more.
 */
export const journeyInOnePiece = {
  name: 'journey',
  test: (id: string) => isOfJourney.test(id) && !isLoadedLater.test(id),
}

const isOfJourney =
  /\/node_modules\/(?:react|react-dom|scheduler|react-router|react-hook-form|i18next|@noble)\/|\/src\/(?:ui|app\/parts|app\/journey)\//

const isLoadedLater = /\/qr-|\/share-ways\.|\/journey\/(?:arrival|finder|share)\//

/** What the bundler adds to scripts of several pages: in the journey's, it would bring that to all of them. */
export const helpers = [
  // Vite's, of which `plain-imports.ts` leaves nothing to speak of.
  { name: 'preload-helper', test: /preload-helper/, priority: 1 },
  {
    name: 'defineProperty',
    test: /\/(?:typeof|toPrimitive|toPropertyKey|defineProperty)\.js/,
    priority: 1,
  },
]
