import {press, step} from './keys.ts'
import type {MindMap} from './mind-map.ts'

/** Lets the buttons of the page, the keyboard and clicks on texts work. */
export function connect<Member>(map: MindMap<Member>, page: Document): void {
  const actions: Record<string, () => unknown> = {
    'zoom-in': () => map.zoom(step),
    'zoom-out': () => map.zoom(1 / step),
    fit: map.fit,
    unfold: map.unfold,
    fold: map.fold,
    read: () => read(page)
  }
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-action]'))
    button.addEventListener('click', () => void actions[button.dataset.action ?? '']?.())
  page.addEventListener('keydown', (event) => {
    if (!isReading(page)) press(map, event)
  })
  page.addEventListener('click', ({target}) => {
    const node = target instanceof Element ? target.closest('foreignObject') : null
    // Whoever marks a text to copy it does not want it to fold.
    if (node && page.getSelection()?.isCollapsed !== false) map.toggle(node)
  })
}

/** Shows the outline as text in place of the map, or the map again. */
function read(page: Document): void {
  page.documentElement.classList.toggle('reading')
  const button = page.querySelector<HTMLButtonElement>('button[data-action="read"]')
  if (!button) return
  // It says what it leads to.
  const {back = '', backTitle = ''} = button.dataset
  button.dataset.back = button.textContent ?? ''
  button.dataset.backTitle = button.title
  button.textContent = back
  button.title = backTitle
}

function isReading(page: Document): boolean {
  return page.documentElement.classList.contains('reading')
}
