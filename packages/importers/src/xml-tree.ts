import type {XmlElement} from './xml.js'

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? []) if (typeof child !== 'string' && child.name === name) return child
  return undefined
}

/** The children that are elements; of a name, where one is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const children: XmlElement[] = []
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && (name === undefined || child.name === name)) children.push(child)
  return children
}

/** All text below an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
