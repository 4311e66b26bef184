import {childrenWithLines, type Evidence, linkDensity} from './evidence.js'
import {attribute, type PageElement, textOf} from './tree.js'

const chromeTags = new Set(['nav', 'aside', 'footer', 'menu', 'button', 'label'])
const chromeRoles =
  /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|toolbar|tablist|dialog|alert|alertdialog)$/

/**
 * Excludes the elements that by their tag, their role or their name are no part of the article. What holds much of the
 * running text is never taken for such: names are given by accident, too.
 */
export function excludeSurroundings(page: PageElement, evidence: Evidence): void {
  const whole = evidence.mass(page)
  let posts = 0
  const pending: PageElement[] = [page]
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    const share = whole === 0 ? 0 : evidence.mass(element) / whole
    const isPost = attribute(element, 'id')?.startsWith('postmessage_') === true
    if (isPost) posts++
    // Of the posts of a forum the first is the text, the others answer it.
    if ((share < mostOf(element, evidence) && fillsLines(element, evidence)) || (posts > 1 && isPost))
      evidence.exclude(element.firstLine, element.endLine)
    else for (const child of [...childrenWithLines(element, evidence)].reverse()) pending.push(child)
  }
  evidence.update()
}

/** Whether the lines of an element are all its own: a label at the beginning of a line leaves it to the text. */
function fillsLines(element: PageElement, evidence: Evidence): boolean {
  const length = evidence.between('length', element.firstLine, element.endLine)
  return (
    element.endLine - element.firstLine > 1 ||
    textOf(element, 1000).replace(/\s+/g, '').length >= Math.min(length, 500) * 0.8
  )
}

/** The share of the running text below which an element counts as no part of the article; 0 for one that nothing speaks against. */
function mostOf(element: PageElement, evidence: Evidence): number {
  const {tag} = element
  if (tag === '#document' || tag === 'html' || tag === 'body' || tag === 'article' || tag === 'main') return 0
  if (chromeTags.has(tag) || chromeRoles.test(attribute(element, 'role') ?? '')) return 0.5
  const {firstLine, endLine} = element
  // The head of an article stands in <header>, too; its title is found where it stands.
  if (tag === 'header' && evidence.between('prose', firstLine, endLine) === 0) return 0.2
  if (evidence.openers[firstLine] === 1 && endLine - firstLine > 1) return 0.6
  const name = evidence.name(element)
  if (name === 'comment') return 0.8
  if (name === 'chrome') return linkDensity(evidence, firstLine, endLine) > 0.3 ? 0.5 : 0.3
  return 0
}
