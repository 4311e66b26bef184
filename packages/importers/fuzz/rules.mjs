/** What holds of everything that is read, whatever the document. */

/** @typedef {import('../src/types.js').Imported} Imported */

/**
 * @param {Imported} imported
 * @returns {string | undefined} the first rule that is broken
 */
export function brokenRule({text, hints, origin, omitted}) {
  if (typeof text !== 'string') return 'the text is no string'
  for (const {kind, start, end} of hints) {
    if (!isRange(start, end, text.length)) return `the hint ${kind} stands at ${start} to ${end} of ${text.length}`
  }
  let last = 0
  for (const {start, end, at} of origin.ranges) {
    if (!isRange(start, end, text.length) || start < last) return `the origin has ${start} to ${end} behind ${last}`
    if (!Number.isInteger(at) || at < 0) return `the origin is ${at}`
    last = end
  }
  const counts = Object.entries(omitted).filter(
    ([, count]) => count !== undefined && !(Number.isInteger(count) && count >= 0)
  )
  return counts.length > 0 ? `omitted has ${counts.join()}` : undefined
}

/**
 * @param {number} start
 * @param {number} end
 * @param {number} length
 */
function isRange(start, end, length) {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length
}
