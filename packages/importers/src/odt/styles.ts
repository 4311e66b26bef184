import type {RunProperties} from '../office/types.js'
import type {XmlAttributes, XmlElement} from '../xml.js'
import {childOf} from '../xml-tree.js'
import {type ListStyle, readListStyle} from './list-style.js'

/** What is known of a style of paragraphs or of characters; what a style does not say is that of its parent. */
export interface Style {
  readonly isTitle: boolean
  /** The level of a style of headings. LibreOffice writes paragraphs of such styles that are no headings to it. */
  readonly heading?: number
  /** The list style that a paragraph in a list without one has; '' where it takes away that of the parent. */
  readonly listStyle?: string
  readonly centred?: boolean
  readonly run: RunProperties
}

/** The styles of a document, by their names. */
export interface Styles {
  /** Takes in an element that defines a style, or what styles begin with; others are passed over. */
  readonly add: (element: XmlElement) => void
  readonly paragraph: (name: string | undefined) => Style
  readonly text: (name: string | undefined) => Style
  readonly list: (name: string) => ListStyle | undefined
  /** The numbers of headings, and the name that lists call them by. */
  readonly outline: () => {readonly name: string; readonly style: ListStyle} | undefined
}

/** A style as it is written. Its size can be relative to that of its parent. */
interface Definition extends Style {
  readonly parent: string | undefined
  readonly scale: number | undefined
}

const plain: Style = {isTitle: false, run: {}}

export function createStyles(): Styles {
  const families = {paragraph: createFamily(), text: createFamily()}
  const lists = new Map<string, ListStyle>()
  let outline: {readonly name: string; readonly style: ListStyle} | undefined
  const add = (element: XmlElement): void => {
    const {name, attributes} = element
    const key = attributes['style:name']
    const family = attributes['style:family']
    if (name === 'text:outline-style') outline = {name: key ?? 'Outline', style: readListStyle(element)}
    else if (name === 'style:default-style' && family === 'paragraph') families.paragraph.begin(readStyle(element))
    else if (key === undefined) return
    else if (name === 'text:list-style') lists.set(key, readListStyle(element))
    else if (name === 'style:style' && (family === 'paragraph' || family === 'text'))
      families[family].add(key, readStyle(element))
  }
  return {
    add,
    paragraph: families.paragraph.resolve,
    text: families.text.resolve,
    list: (name) => lists.get(name),
    outline: () => outline
  }
}

function readStyle(element: XmlElement): Definition {
  const {attributes} = element
  const names = [attributes['style:name'], attributes['style:display-name']]
  const listStyle = attributes['style:list-style-name']
  const text = childOf(element, 'style:text-properties')?.attributes ?? {}
  const alignment = childOf(element, 'style:paragraph-properties')?.attributes['fo:text-align']
  const size = text['style:font-size-asian'] ?? text['fo:font-size']
  const percent = /^(\d{1,4}(?:\.\d+)?)%$/.exec(size ?? '')
  return {
    parent: attributes['style:parent-style-name'],
    scale: percent === null ? undefined : Number(percent[1]) / 100,
    isTitle: names.some((name) => name === 'Title' || name === '标题' || name === '標題'),
    ...headingOf(names),
    ...(listStyle !== undefined && {listStyle}),
    ...(alignment !== undefined && {centred: alignment === 'center'}),
    run: readRun(text, halfPoints(size))
  }
}

function headingOf(names: readonly (string | undefined)[]): {heading?: number} {
  for (const name of names) {
    const match = /^(?:Heading(?:_20_| )|[标標][题題](?:_20_| )?)([1-9])$/.exec(name ?? '')
    if (match !== null) return {heading: Number(match[1])}
  }
  return {}
}

/** Of the two weights and fonts, that of Han characters is asked first. */
function readRun(text: XmlAttributes, size: number | undefined): RunProperties {
  const weight = text['style:font-weight-asian'] ?? text['fo:font-weight']
  const typeface = text['style:font-name-asian'] ?? text['style:font-family-asian'] ?? text['style:font-name']
  const display = text['text:display']
  return {
    ...(weight !== undefined && {bold: weight === 'bold' || Number(weight) >= 600}),
    ...(size !== undefined && {size}),
    ...(typeface !== undefined && {typeface}),
    ...(display !== undefined && {hidden: display === 'none'})
  }
}

const pointsOf: Readonly<Record<string, number>> = {pt: 1, in: 72, pc: 12, cm: 72 / 2.54, mm: 72 / 25.4}

/** A length as half points, the unit of sizes in ../docx. */
function halfPoints(size: string | undefined): number | undefined {
  const match = /^(\d{1,4}(?:\.\d+)?)(pt|in|pc|cm|mm)$/.exec(size ?? '')
  return match === null ? undefined : Math.round(Number(match[1]) * 2 * (pointsOf[match[2] ?? ''] ?? 1))
}

/** Styles that inherit from each other. Each is resolved once, and parents that go in a circle are as if they were not. */
function createFamily() {
  const definitions = new Map<string, Definition>()
  const resolved = new Map<string, Style>()
  let base = plain
  const resolve = (name: string | undefined): Style => {
    const chain: Definition[] = []
    const names = new Set<string>()
    let at = name
    for (let own = definitionOf(at); own !== undefined && at !== undefined; own = definitionOf(at)) {
      if (names.has(at) || resolved.has(at)) break
      chain.push(own)
      names.add(at)
      at = own.parent
    }
    let style = (at === undefined ? undefined : resolved.get(at)) ?? base
    const inOrder = [...names].reverse()
    for (const [index, own] of chain.reverse().entries()) {
      style = inherited(style, own)
      resolved.set(inOrder[index] ?? '', style)
    }
    return style
  }
  const definitionOf = (name: string | undefined): Definition | undefined =>
    name === undefined ? undefined : definitions.get(name)
  return {
    add: (name: string, definition: Definition): void => void definitions.set(name, definition),
    begin: (definition: Definition): void => {
      base = inherited(plain, definition)
    },
    resolve
  }
}

function inherited(parent: Style, own: Definition): Style {
  const size = own.scale === undefined ? undefined : (parent.run.size ?? 24) * own.scale
  const {scale: _, parent: __, ...style} = own
  return {
    ...parent,
    ...style,
    isTitle: parent.isTitle || own.isTitle,
    run: {...parent.run, ...own.run, ...(size !== undefined && {size})}
  }
}
