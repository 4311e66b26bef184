import type {Element} from 'xast'
import {toXml} from 'xast-util-to-xml'

/** An XML file of this element, in UTF-8. The texts in it have to be `storable`. */
export function xmlFile(element: Element): string {
  const xml = toXml(element, {closeEmptyElements: true, tightClose: true})
  // In text these three may stand only where a CDATA section ends, and there is none; xast-util-to-xml leaves them.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml.replaceAll(']]>', ']]&gt;')}\n`
}
