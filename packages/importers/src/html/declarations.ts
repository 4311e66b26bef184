/** Declarations of CSS by their names in lower case; the last one of a name holds. */
export type Declarations = ReadonlyMap<string, string>

/** What is read of a style; all else is left out, so that styles stay small whatever a page declares. */
const known: ReadonlySet<string> = new Set([
  'display',
  'font',
  'font-family',
  'font-size',
  'font-weight',
  'list-style',
  'list-style-type',
  'mso-element',
  'mso-hide',
  'mso-list',
  'text-align',
  'white-space'
])

const longestValue = 300

/** Reads `name: value; name: value`. Values are in lower case, without quotes and `!important`. */
export function readDeclarations(style: string): Map<string, string> {
  const declarations = new Map<string, string>()
  for (const part of style.split(';')) {
    const colon = part.indexOf(':')
    if (colon < 0) continue
    const name = part.slice(0, colon).trim().toLowerCase()
    if (!known.has(name)) continue
    const value = part
      .slice(colon + 1, colon + 1 + longestValue)
      .toLowerCase()
      .replace(/["']|!important/g, '')
      .trim()
    if (value !== '') declarations.set(name, value)
  }
  return declarations
}
