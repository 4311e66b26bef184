import type {RunProperties} from '../office/types.js'
import type {XmlElement} from '../xml.js'
import {childOf} from '../xml-tree.js'

/** What an outline can be told by in a paragraph. A property that is left out is inherited. */
export interface ParagraphProperties {
  /** From 0, the highest; 9 is body text. */
  readonly outlineLevel?: number
  readonly centred?: boolean
  /** 0 where numbering is taken away. */
  readonly numId?: number
  /** The level of its number, from 0. */
  readonly level?: number
}

/** The value of a child: `w:val`. */
export function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val']
}

/** The value of a child as a whole number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  return wholeNumber(valueIn(element, name))
}

/** A whole number that fits in 32 bits, as the schema has it. */
export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^[+-]?\d{1,10}$/.test(value.trim()) ? Number(value) | 0 : undefined
}

/** Whether a property that is on or off is on; undefined where it is not there. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name)
  if (property === undefined) return undefined
  return !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? '1')
}

/** @param element `w:rPr` */
export function runPropertiesOf(element: XmlElement | undefined): RunProperties {
  if (element === undefined) return none
  const fonts = childOf(element, 'w:rFonts')?.attributes
  return defined({
    bold: isOn(element, 'w:b'),
    size: numberOf(element, 'w:sz'),
    typeface: fonts?.['w:eastAsiaTheme'] ?? fonts?.['w:eastAsia'],
    hidden: isOn(element, 'w:vanish')
  })
}

/** @param element `w:pPr` */
export function paragraphPropertiesOf(element: XmlElement | undefined): ParagraphProperties {
  if (element === undefined) return none
  const alignment = valueIn(element, 'w:jc')
  const numbering = childOf(element, 'w:numPr')
  return defined({
    outlineLevel: numberOf(element, 'w:outlineLvl'),
    centred: alignment === undefined ? undefined : alignment === 'center',
    numId: numberOf(numbering, 'w:numId'),
    level: numberOf(numbering, 'w:ilvl')
  })
}

const none = {}

type Defined<Properties> = {[Key in keyof Properties]?: Exclude<Properties[Key], undefined>}

/** Without the properties that are undefined, so that what is spread over others hides none of them. */
function defined<Properties extends object>(properties: Properties): Defined<Properties> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined)
  ) as Defined<Properties>
}
