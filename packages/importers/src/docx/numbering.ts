import type {XmlElement, XmlReader} from '../xml.js'
import {childOf, childrenOf} from '../xml-tree.js'
import {isOn, numberOf, valueIn, wholeNumber} from './properties.js'

/** A level of a list (`w:lvl`, ECMA-376 17.9.6). */
export interface Level {
  readonly start: number
  readonly format: string
  /** The first members of a format that is called `custom`. */
  readonly members: string | undefined
  /** Text with a place for the number of each level: `第%1章`. */
  readonly text: string
  /** The typeface of a bullet. */
  readonly font: string | undefined
  /** What stands between the number and the text. */
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** Whether all numbers in it are decimal. */
  readonly legal: boolean
  /** The level from 1 whose numbers, and those above it, make this one start again; 0 for none. */
  readonly restart: number | undefined
  /** The paragraph style that stands for this level. */
  readonly style: string | undefined
}

/** An abstract list: several lists can count on in one (`w:abstractNum`). */
export interface AbstractList {
  readonly id: string
  readonly levels: ReadonlyMap<number, Level>
  /** The numbering style that holds its levels instead. */
  readonly styleLink: string | undefined
}

/** A list (`w:num`), and what it changes in the abstract one. */
export interface List {
  readonly abstractId: string
  readonly starts: ReadonlyMap<number, number>
  readonly levels: ReadonlyMap<number, Level>
}

export interface Numbering {
  readonly abstractLists: ReadonlyMap<string, AbstractList>
  readonly lists: ReadonlyMap<number, List>
}

/** Levels are numbered from 0 to 8. */
export const levelCount = 9

/** Characters: with them a level holds the text around its numbers, in every paragraph that has one. */
const longestText = 255

/** Reads the part of the lists (ECMA-376 17.9). */
export function readNumbering(chunks: Iterable<Uint8Array> | undefined, reader: XmlReader): Numbering {
  const abstractLists = new Map<string, AbstractList>()
  const lists = new Map<number, List>()
  if (chunks !== undefined)
    reader.visit(chunks, {
      whole: new Set(['w:abstractNum', 'w:num']),
      element: (element) => {
        if (element.name === 'w:num') takeList(element, lists)
        else takeAbstractList(element, abstractLists)
      }
    })
  return {abstractLists, lists}
}

function takeAbstractList(element: XmlElement, abstractLists: Map<string, AbstractList>): void {
  const id = element.attributes['w:abstractNumId']
  if (id === undefined) return
  abstractLists.set(id, {id, levels: levelsOf(element), styleLink: valueIn(element, 'w:numStyleLink')})
}

function takeList(element: XmlElement, lists: Map<number, List>): void {
  const id = wholeNumber(element.attributes['w:numId'])
  const abstractId = valueIn(element, 'w:abstractNumId')
  if (id === undefined || abstractId === undefined) return
  const starts = new Map<number, number>()
  const levels = new Map<number, Level>()
  for (const override of childrenOf(element, 'w:lvlOverride')) {
    const index = levelIndexOf(override)
    const start = numberOf(override, 'w:startOverride')
    if (index === undefined) continue
    if (start !== undefined) starts.set(index, start)
    for (const [, level] of levelsOf(override)) levels.set(index, level)
  }
  lists.set(id, {abstractId, starts, levels})
}

function levelIndexOf({attributes}: XmlElement): number | undefined {
  const index = wholeNumber(attributes['w:ilvl'])
  return index !== undefined && index >= 0 && index < levelCount ? index : undefined
}

function levelsOf(element: XmlElement): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>()
  for (const level of childrenOf(element, 'w:lvl')) {
    const index = levelIndexOf(level)
    if (index !== undefined) levels.set(index, levelOf(level))
  }
  return levels
}

function levelOf(element: XmlElement): Level {
  const format = formatOf(element)?.attributes
  const suffix = valueIn(element, 'w:suff')
  const text = childOf(element, 'w:lvlText')?.attributes
  const fonts = childOf(childOf(element, 'w:rPr'), 'w:rFonts')?.attributes
  return {
    start: numberOf(element, 'w:start') ?? 0,
    format: format?.['w:val'] ?? 'decimal',
    members: format?.['w:format'],
    text: (text?.['w:val'] ?? '').slice(0, longestText),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    legal: isOn(element, 'w:isLgl') ?? false,
    restart: numberOf(element, 'w:lvlRestart'),
    style: valueIn(element, 'w:pStyle')
  }
}

/** Word wraps a custom format, and gives old readers another one beside it. */
function formatOf(element: XmlElement): XmlElement | undefined {
  const choice = childOf(childOf(element, 'mc:AlternateContent'), 'mc:Choice')
  const fallback = childOf(childOf(element, 'mc:AlternateContent'), 'mc:Fallback')
  return childOf(choice, 'w:numFmt') ?? childOf(element, 'w:numFmt') ?? childOf(fallback, 'w:numFmt')
}
