/** The journey that a page holds for phones on which no script runs (`app/pages/scriptless/`), where the script came after all. */

/**
 * Whether somebody has begun to answer there: then the script comes too late, and the page stays as it is. Otherwise what
 * React does not know is taken out of the page.
 */
export function isScriptlessInUse(): boolean {
  const form = document.querySelector('.scriptless')
  if (form?.querySelector(':checked')) return true
  form?.remove()
  return false
}
