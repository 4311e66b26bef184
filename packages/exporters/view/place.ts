import type {INode} from 'markmap-common'
import type {Markmap} from 'markmap-view'

/** Text of 16 pixels is read without effort at this scale, but not below. */
export const readable = 0.6

/** What stands around the map, in pixels. */
const margin = 24

type Rect = INode['state']['rect']

/** The scale at which the whole map is seen. */
export function fittingScale({state}: Markmap, svg: SVGSVGElement): number {
  const {x1, x2, y1, y2} = state.rect
  const {width, height} = svg.getBoundingClientRect()
  return Math.min((width - 2 * margin) / (x2 - x1), (height - 2 * margin) / (y2 - y1))
}

/** Whether there is a window: while a map was drawn it may have been hidden, or taken away, and then it cannot be moved. */
function isSeen(svg: SVGSVGElement): boolean {
  return svg.getBoundingClientRect().width > 0
}

/** Shows all of the map where that can be read, and else its root with as much as there is room for. */
export function settle(map: Markmap, svg: SVGSVGElement): void {
  if (!isSeen(svg)) return
  if (fittingScale(map, svg) >= readable) {
    void map.fit()
    return
  }
  const {rect} = (map.state.data as INode).state
  const {x1, x2} = map.state.rect
  // A map that is high, and not wide, need not be small.
  const fitting = (svg.getBoundingClientRect().width - 2 * margin) / (x2 - x1)
  map.svg.call(map.zoom.scaleTo, Math.max(readable, Math.min(fitting, 1)))
  map.svg.call(map.zoom.translateTo, rect.x, rect.y + rect.height / 2, [margin, svg.getBoundingClientRect().height / 2])
}

/** Moves the map so that a node is where it was, unless that hides the nodes that came out of it. */
export function shift(map: Markmap, svg: SVGSVGElement, before: Rect, node: INode, shown: readonly INode[]): void {
  if (!isSeen(svg)) return
  const {rect} = node.state
  const right = Math.max(rect.x + rect.width, ...shown.map(({state}) => state.rect.x + state.rect.width))
  const {scale, left} = viewOf(map)
  const hidden = left + right * scale + margin - svg.getBoundingClientRect().width
  const room = left + rect.x * scale - margin
  const x = before.x - rect.x - Math.max(0, Math.min(hidden, room)) / scale
  map.transition(map.svg).call(map.zoom.translateBy, x, before.y + before.height - rect.y - rect.height)
}

/** Of some nodes, where they were: the one nearest to the middle of the window. */
export function nearestToMiddle<Node extends INode>(
  map: Markmap,
  svg: SVGSVGElement,
  places: readonly {readonly node: Node; readonly before: Rect}[]
): {readonly node: Node; readonly before: Rect} | undefined {
  const {scale, left, top} = viewOf(map)
  const {width, height} = svg.getBoundingClientRect()
  const x = (width / 2 - left) / scale
  const y = (height / 2 - top) / scale
  const distance = ({before}: {before: Rect}) =>
    Math.hypot(before.x + before.width / 2 - x, before.y + before.height - y)
  return places.reduce<(typeof places)[number] | undefined>(
    (best, place) => (best && distance(best) <= distance(place) ? best : place),
    undefined
  )
}

/** How the map is magnified, and where its origin is in the window. */
function viewOf(map: Markmap): {scale: number; left: number; top: number} {
  const {a, e, f} = (map.g.node() as SVGGElement).transform.baseVal.consolidate()?.matrix ?? new DOMMatrix()
  return {scale: a, left: e, top: f}
}
