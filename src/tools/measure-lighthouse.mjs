/** Lighthouse's view of a page on a phone. */

/**
 * Scores, FCP, LCP, TBT and CLS: of three runs the one in the middle by FCP.
 * @param {string} address
 * @param {number} port of a browser that lets itself be debugged
 * @param {number} [rounds] odd
 */
export async function lighthouseOf(address, port, rounds = 3) {
  const { default: lighthouse } = await import('lighthouse')
  /** @type {import("lighthouse").Result[]} */
  const reports = []
  for (let round = 0; round < rounds; round += 1) {
    const result = await lighthouse(address, { port, logLevel: 'error', output: 'json' })
    if (!result) throw new Error(`Lighthouse says nothing about ${address}.`)
    reports.push(result.lhr)
  }
  /** @param {typeof reports[number]} report @param {string} audit */
  const value = (report, audit) => report.audits[audit]?.numericValue ?? 0
  const paint = 'first-contentful-paint'
  const report = reports.toSorted((a, b) => value(a, paint) - value(b, paint))[(rounds - 1) / 2]
  if (!report) throw new Error('An odd number of runs has one in the middle.')
  for (const { id, auditRefs, score } of Object.values(report.categories)) {
    if (score === 1) continue
    const lost = auditRefs.filter(
      (ref) => ref.weight > 0 && (report.audits[ref.id]?.score ?? 1) < 0.9,
    )
    console.log(`  ${id}: ${lost.map((ref) => ref.id).join(', ')}`)
  }
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((id) =>
    Math.round(100 * (report.categories[id]?.score ?? 0)),
  )
  const times = [paint, 'largest-contentful-paint', 'total-blocking-time'].map((audit) =>
    Math.round(value(report, audit)),
  )
  return [...scores, ...times, value(report, 'cumulative-layout-shift').toFixed(2)]
}
