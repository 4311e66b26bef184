import {isWide} from './characters.js'

/** A line, ready for what stands after it: Latin words take a blank, a divided word becomes whole again. */
export function readyFor(text: string, after: string): string {
  const left = text.charAt(text.length - 1)
  const right = after.charAt(0)
  if (after === '' || left === ' ') return text
  if (left === '\u00ad' || (/[A-Za-z][-\u2010]$/.test(text.slice(-2)) && /^[a-z]/.test(after))) return text.slice(0, -1)
  const latin = !isWide(left) && !isWide(right)
  return latin && !/[-\u2010/]/.test(left) ? `${text} ` : text
}
