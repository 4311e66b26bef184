import {type Declarations, readDeclarations} from './declarations.js'
import {type Attribute, attribute, elementsOf, type PageElement, textOf} from './tree.js'

/** The rules of a page's own <style>, by selector. */
export interface StyleSheet {
  readonly rules: ReadonlyMap<string, Declarations>
  /** What was found for the attributes of a tag: elements that the parser makes again and again share them. */
  readonly found: WeakMap<readonly Attribute[], Declarations>
}

const longestSheet = 2_000_000

/**
 * Reads the rules whose selector is one tag, one class, one tag with one class, or one id: `p`, `.hidden`, `p.MsoNormal`,
 * `#content`. All others are left out, as are those within @media and its like: who wants to know how the page looks has
 * to ask a browser. Style sheets elsewhere are not fetched.
 */
export function readStyleSheet(page: PageElement): StyleSheet {
  const rules = new Map<string, Map<string, string>>()
  for (const element of elementsOf(page))
    if (element.tag === 'style')
      addRules(rules, textOf(element, longestSheet).replace(/\/\*[\s\S]*?(\*\/|$)|<!--|-->/g, ' '))
  return {rules, found: new WeakMap()}
}

function addRules(rules: Map<string, Map<string, string>>, css: string): void {
  let position = 0
  while (position < css.length) {
    const open = css.indexOf('{', position)
    if (open < 0) return
    const prelude = css.slice(position, open).split(';').at(-1)?.trim() ?? ''
    const end = prelude.startsWith('@') ? endOfBlock(css, open) : css.indexOf('}', open)
    const close = end < 0 ? css.length : end
    if (!prelude.startsWith('@')) addRule(rules, prelude, css.slice(open + 1, close))
    position = close + 1
  }
}

function addRule(rules: Map<string, Map<string, string>>, prelude: string, body: string): void {
  const simple = prelude
    .split(',')
    .map((selector) => selector.trim())
    .filter((selector) => simpleSelector.test(selector))
  if (simple.length === 0) return
  const declarations = readDeclarations(body)
  for (const selector of simple) {
    const merged = rules.get(selector) ?? new Map<string, string>()
    for (const [name, value] of declarations) merged.set(name, value)
    rules.set(selector, merged)
  }
}

const simpleSelector = /^(?:[a-zA-Z][a-zA-Z\d]*|[a-zA-Z\d]*\.[\w-]+|#[\w-]+)$/

/** Where the block of an at-rule closes, with the blocks in it; -1 where it does not. */
function endOfBlock(css: string, open: number): number {
  let depth = 0
  for (let index = open; index < css.length; index++) {
    const character = css[index]
    if (character === '{') depth++
    if (character === '}' && --depth === 0) return index
  }
  return -1
}

const none: Declarations = new Map()

/** What is declared for an element: by its tag, its classes, its id and by itself, the later before the earlier. */
export function declarationsOf(element: PageElement, sheet: StyleSheet): Declarations {
  const {attributes} = element
  if (attributes.length === 0) return sheet.rules.get(element.tag) ?? none
  const before = sheet.found.get(attributes)
  if (before !== undefined) return before
  const found = [...matching(element, sheet)]
  const own = attribute(element, 'style')
  if (own !== undefined) found.push(readDeclarations(own))
  const declarations = found.length < 2 ? (found[0] ?? none) : new Map(found.flatMap((some) => [...some]))
  sheet.found.set(attributes, declarations)
  return declarations
}

function* matching(element: PageElement, {rules}: StyleSheet): Generator<Declarations> {
  if (rules.size === 0) return
  const selectors = [element.tag, ...classSelectors(element)]
  const id = attribute(element, 'id')
  if (id !== undefined) selectors.push(`#${id.trim()}`)
  for (const selector of selectors) {
    const declarations = rules.get(selector)
    if (declarations !== undefined) yield declarations
  }
}

function classSelectors(element: PageElement): string[] {
  const classes = attribute(element, 'class')?.split(/\s+/) ?? []
  return [...classes.map((name) => `.${name}`), ...classes.map((name) => `${element.tag}.${name}`)]
}
