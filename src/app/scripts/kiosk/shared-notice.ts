/** Says above every page that the device is a shared one. */
import { wordsOfPage } from './words-of-page.ts'

export function showSharedNotice() {
  const notice = document.createElement('aside')
  notice.className = 'alert alert-info'
  const say = () => {
    notice.textContent = wordsOfPage().shared
  }
  say()
  document.body.prepend(notice)
  // A journey changes the language of the page it is on.
  new MutationObserver(say).observe(document.documentElement, { attributeFilter: ['lang'] })
}
