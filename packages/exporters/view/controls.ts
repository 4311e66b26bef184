import type {MindMap} from './mind-map.ts'

const step = 1.25

/** How far an arrow key moves the map, in pixels. */
const stride = 80

/** Lets the buttons of the page, the keyboard and clicks on texts work. */
export function connect(map: MindMap, page: Document): void {
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
  const keys: Record<string, () => unknown> = {
    '+': () => map.zoom(step),
    '=': () => map.zoom(step),
    '-': () => map.zoom(1 / step),
    '0': map.fit,
    ArrowLeft: () => map.pan(stride, 0),
    ArrowRight: () => map.pan(-stride, 0),
    ArrowUp: () => map.pan(0, stride),
    ArrowDown: () => map.pan(0, -stride)
  }
  page.addEventListener('keydown', (event) => {
    const action = keys[event.key]
    // The keys of the browser itself stay: Ctrl and + magnifies the page.
    if (!action || event.ctrlKey || event.metaKey || event.altKey || isReading(page)) return
    event.preventDefault()
    action()
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
