import type {MindMap} from './mind-map.ts'

/** How much nearer a button or a key brings the map. */
export const step = 1.25

/** How far an arrow key moves the map, in pixels. */
const stride = 80

/** All that keys do with a map. */
type Movable = Pick<MindMap<never>, 'zoom' | 'pan' | 'fit'>

const actions: {readonly [key: string]: (map: Movable) => unknown} = {
  '+': (map) => map.zoom(step),
  '=': (map) => map.zoom(step),
  '-': (map) => map.zoom(1 / step),
  '0': (map) => map.fit(),
  ArrowLeft: (map) => map.pan(stride, 0),
  ArrowRight: (map) => map.pan(-stride, 0),
  ArrowUp: (map) => map.pan(0, stride),
  ArrowDown: (map) => map.pan(0, -stride)
}

/** Does what a key is for, if it is for anything. */
export function press(map: Movable, event: KeyboardEvent): void {
  const action = actions[event.key]
  // The keys of the browser itself stay: Ctrl and + magnifies the page.
  if (!action || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  action(map)
}
