import type {XmlAttributes} from '../xml.js'

export const format = 'odt'

const prefixes = ['office', 'style', 'text', 'table', 'manifest']

/** The namespaces that matter (ODF 1.3, part 3, 1.4), and LibreOffice's own one. */
export const namespaces: Readonly<Record<string, string>> = {
  ...Object.fromEntries(prefixes.map((prefix) => [`urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0`, prefix])),
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0': 'svg',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'http://www.w3.org/XML/1998/namespace': 'xml'
}

/** The whole number of an attribute within bounds, undefined for one that is missing or none. */
export function integerOf(attributes: XmlAttributes, name: string, least: number, most: number): number | undefined {
  const value = attributes[name]
  if (value === undefined || !/^\s*[-+]?\d{1,15}\s*$/.test(value)) return undefined
  return Math.min(most, Math.max(least, Number(value)))
}
