/** Danish words of a shared device: the notice before the answers are cleared. */
export const kiosk = {
  heading: 'Er du her stadig?',
  text: 'Om {{count}} sekunder sletter vi svarene, så den næste ikke ser dem.',
  stay: 'Bliv her',
  clear: 'Slet nu',
} as const
