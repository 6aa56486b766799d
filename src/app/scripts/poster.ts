/** The script of a poster whose build did not know the site's address: adds the one it is read at. */

const places = document.querySelectorAll<HTMLElement>('[data-qr]')
if (places.length > 0) {
  void import('./share/drawn-qr-code.ts').then(({ drawnQrCode }) => {
    for (const place of places) {
      const { qr = '', label = '' } = place.dataset
      place.textContent = ''
      place.append(drawnQrCode(location.origin + qr, label))
    }
  })
}
for (const place of document.querySelectorAll<HTMLElement>('[data-address]')) {
  place.textContent = location.host + (place.dataset.address ?? '')
}

export {}
