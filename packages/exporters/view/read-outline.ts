import type {Outline} from './tree.ts'

/**
 * The outline of the page, which holds it once, as nested lists that can be read without the map; the map is drawn from them.
 */
export function readOutline(main: Element): Outline<Element> {
  const heading = main.querySelector(':scope > h1')
  return {
    root: main,
    childrenOf: (element) => [...element.querySelectorAll(':scope > ul > li')],
    contentOf: (element) => {
      if (element !== main) return element.firstElementChild?.outerHTML ?? ''
      return heading ? `<span class="document">${heading.innerHTML}</span>` : ''
    }
  }
}
