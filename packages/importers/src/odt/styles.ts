import type {XmlElement} from '../xml.js'
import {type ListStyle, readListStyle} from './list-style.js'
import {elementsOf} from './names.js'

/** What is known of a style of paragraphs or of characters; what a style does not say is that of its parent. */
export interface Style {
  readonly isTitle: boolean
  /** The list style that a paragraph in a list without one has; '' where it takes away that of the parent. */
  readonly listStyle?: string | undefined
  readonly bold?: boolean | undefined
  readonly font?: string | undefined
  readonly hidden?: boolean | undefined
}

/** The styles of a document, by their names. */
export interface Styles {
  /** Takes in an element that defines a style; others are passed over. */
  readonly add: (element: XmlElement) => void
  readonly paragraph: (name: string | undefined) => Style
  readonly text: (name: string | undefined) => Style
  readonly list: (name: string) => ListStyle | undefined
  /** The numbers of headings, and the name that lists call them by. */
  readonly outline: () => {readonly name: string; readonly style: ListStyle} | undefined
}

interface Definition extends Style {
  readonly parent: string | undefined
}

const plain: Style = {isTitle: false}

export function createStyles(): Styles {
  const families = {paragraph: createFamily(), text: createFamily()}
  const lists = new Map<string, ListStyle>()
  let outline: {readonly name: string; readonly style: ListStyle} | undefined
  const add = (element: XmlElement): void => {
    const {name, attributes} = element
    const key = attributes['style:name']
    if (name === 'text:outline-style') outline = {name: key ?? 'Outline', style: readListStyle(element)}
    else if (key === undefined) return
    else if (name === 'text:list-style') lists.set(key, readListStyle(element))
    else if (name === 'style:style') {
      const family = attributes['style:family']
      if (family === 'paragraph' || family === 'text') families[family].add(key, readStyle(element))
    }
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
  let look: Omit<Style, 'isTitle'> = {}
  for (const child of elementsOf(element)) if (child.name === 'style:text-properties') look = readLook(child)
  return {
    parent: attributes['style:parent-style-name'],
    isTitle: names.some((name) => name === 'Title' || name === '标题' || name === '標題'),
    listStyle: attributes['style:list-style-name'],
    ...look
  }
}

/** Of the two weights and fonts, that of Han characters is asked first. */
function readLook({attributes}: XmlElement): Omit<Style, 'isTitle'> {
  const weight = attributes['style:font-weight-asian'] ?? attributes['fo:font-weight']
  const display = attributes['text:display']
  return {
    bold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
    font: attributes['style:font-name-asian'] ?? attributes['style:font-family-asian'] ?? attributes['style:font-name'],
    hidden: display === undefined ? undefined : display === 'none'
  }
}

/** Styles that inherit from each other. Each is resolved once, and parents that go in a circle are as if they were not. */
function createFamily() {
  const definitions = new Map<string, Definition>()
  const resolved = new Map<string, Style>()
  const resolve = (name: string | undefined): Style => {
    const chain: string[] = []
    const seen = new Set<string>()
    let at = name
    while (at !== undefined && !resolved.has(at) && !seen.has(at) && definitions.has(at)) {
      chain.push(at)
      seen.add(at)
      at = definitions.get(at)?.parent
    }
    let style = (at === undefined ? undefined : resolved.get(at)) ?? plain
    for (const each of chain.reverse()) {
      style = inherited(style, definitions.get(each) ?? {...plain, parent: undefined})
      resolved.set(each, style)
    }
    return style
  }
  return {add: (name: string, definition: Definition): void => void definitions.set(name, definition), resolve}
}

const inherited = (parent: Style, own: Style): Style => ({
  isTitle: parent.isTitle || own.isTitle,
  listStyle: own.listStyle ?? parent.listStyle,
  bold: own.bold ?? parent.bold,
  font: own.font ?? parent.font,
  hidden: own.hidden ?? parent.hidden
})

/** The look of characters within a paragraph or other characters: what they do not say is that of what they stand in. */
export const within = (outer: Style, inner: Style): Style => inherited({...outer, isTitle: false}, inner)
