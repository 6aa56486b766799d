/** Danish words of a shared device: that it is one, and the notice before the answers are cleared. */
export const kiosk = {
  shared: 'Fælles skærm. Svarene ryddes, når ingen har brugt siden i fire minutter.',
  heading: 'Er du her stadig?',
  text: 'Om {{count}} sekunder sletter vi svarene, så den næste ikke ser dem.',
  stay: 'Bliv her',
  clear: 'Slet nu',
} as const
