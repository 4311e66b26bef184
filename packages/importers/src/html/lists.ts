import type {Declarations} from './declarations.js'
import {styleOfDeclaration, styleOfType, writeListNumber} from './list-style.js'
import {attribute, type PageElement} from './tree.js'
import {isTyped} from './typed-numbers.js'

/** A list that is open, and the number of its next item. */
interface OpenList {
  readonly element: PageElement
  readonly style: string
  readonly name: string
  readonly level: number
  readonly step: 1 | -1
  next: number
}

export interface ListNumber {
  readonly text: string
  readonly marker: {readonly length: number; readonly level: number; readonly list: string}
}

/** Counts the items of lists as a browser does. CSS counters (`content: counter(…)`) are not counted. */
export interface ListCounter {
  readonly open: (list: PageElement, declarations: Declarations) => void
  readonly close: (list: PageElement) => void
  /** The number of an item; undefined where it has none. */
  readonly item: (item: PageElement, declarations: Declarations) => ListNumber | undefined
}

export function createListCounter(): ListCounter {
  const lists: OpenList[] = []
  let count = 0
  return {
    open: (element, declarations) => {
      count++
      const style = typedOrDeclared(element, declarations) ?? (element.tag === 'ol' ? 'decimal' : 'disc')
      const level = 1 + (lists.at(-1)?.level ?? 0)
      lists.push({
        element,
        style: isTyped(element) ? 'none' : style,
        name: `list-${count}`,
        level,
        ...counting(element)
      })
    },
    close: (element) => {
      if (lists.at(-1)?.element === element) lists.pop()
    },
    item: (item, declarations) => {
      const list = lists.at(-1)
      if (list === undefined) return undefined
      const value = integer(attribute(item, 'value')) ?? list.next
      list.next = value + list.step
      const style = list.style === 'none' ? 'none' : (typedOrDeclared(item, declarations) ?? list.style)
      const text = writeListNumber(value, style)
      return text === '' ? undefined : {text, marker: {length: text.length, level: list.level, list: list.name}}
    }
  }
}

/** A style sheet before the attribute, as a browser has it. */
function typedOrDeclared(element: PageElement, declarations: Declarations): string | undefined {
  return (
    styleOfDeclaration(declarations.get('list-style-type')) ??
    styleOfDeclaration(declarations.get('list-style')) ??
    styleOfType(attribute(element, 'type'))
  )
}

function counting(list: PageElement): {step: 1 | -1; next: number} {
  const start = integer(attribute(list, 'start'))
  if (list.tag !== 'ol' || attribute(list, 'reversed') === undefined) return {step: 1, next: start ?? 1}
  const items = list.children.filter((child) => child.kind === 'element' && child.tag === 'li').length
  return {step: -1, next: start ?? items}
}

/** An integer as HTML reads it: blanks before it and anything behind it do not matter. */
function integer(value: string | undefined): number | undefined {
  const digits = /^\s*([+-]?\d{1,9})/.exec(value ?? '')?.[1]
  return digits === undefined ? undefined : Number.parseInt(digits, 10)
}
