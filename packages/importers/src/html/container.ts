import {childrenWithLines, type Evidence, linkDensity} from './evidence.js'
import type {PageElement} from './tree.js'

/**
 * The smallest element that has nearly all of the running text. From the whole page, the way leads down to the child that
 * has most of it, as long as hardly any stays behind.
 */
export function containerOf(page: PageElement, evidence: Evidence): PageElement {
  const named = largestNamed(page, evidence)
  let container = named ?? page
  for (let child = heir(container, evidence); child !== undefined; child = heir(container, evidence)) container = child
  return container
}

/** The element with a name for articles that has most of the running text, and at least half of it. */
function largestNamed(page: PageElement, evidence: Evidence): PageElement | undefined {
  let best: PageElement | undefined
  let most = evidence.mass(page) * 0.5
  if (most === 0) return undefined
  const pending: PageElement[] = [page]
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    const mass = evidence.mass(element)
    if (mass < most) continue
    const isNamed = element.tag === 'article' || evidence.name(element) === 'main'
    if (isNamed && (best === undefined || isWithin(element, best) || mass > evidence.mass(best))) {
      best = element
      most = mass * 0.85
    }
    for (const child of childrenWithLines(element, evidence)) pending.push(child)
  }
  return best
}

/** Whether the lines of one stand among those of the other. */
function isWithin(inner: PageElement, outer: PageElement): boolean {
  return inner.firstLine >= outer.firstLine && inner.endLine <= outer.endLine
}

/** The child that takes the place of an element as container. */
function heir(element: PageElement, evidence: Evidence): PageElement | undefined {
  const whole = evidence.mass(element)
  if (whole === 0 || isArticle(element, evidence)) return undefined
  let best: PageElement | undefined
  for (const child of childrenWithLines(element, evidence))
    if (best === undefined || evidence.mass(child) > evidence.mass(best)) best = child
  if (best === undefined || !isContainer(best, evidence)) return undefined
  const share = evidence.mass(best) / whole
  if (share >= 0.9) return best
  return share >= 0.55 && othersAreLinks(element, best, evidence) ? best : undefined
}

/** An element that is named after what it holds is the container, not the part of it that has most text. */
function isArticle(element: PageElement, evidence: Evidence): boolean {
  return (
    element.tag !== 'article' &&
    evidence.name(element) === 'main' &&
    evidence.between('prose', element.firstLine, element.endLine) > 1
  )
}

const noContainers = new Set([
  'p',
  'pre',
  'blockquote',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6'
])

function isContainer(element: PageElement, evidence: Evidence): boolean {
  if (evidence.name(element) === 'main') return true
  return !noContainers.has(element.tag) && element.endLine - element.firstLine > 1
}

function othersAreLinks(element: PageElement, best: PageElement, evidence: Evidence): boolean {
  for (const child of childrenWithLines(element, evidence)) {
    if (child === best || evidence.between('prose', child.firstLine, child.endLine) === 0) continue
    if (linkDensity(evidence, child.firstLine, child.endLine) < 0.25) return false
  }
  return true
}
