import type {INode} from 'markmap-common'
import {type IMarkmapOptions, Markmap} from 'markmap-view'
import {levelOfAtMost, levelsOf, unfoldTo} from './levels.ts'
import type {MapNode} from './read-outline.ts'

/** More are not shown at first: nobody reads them at once, and they are slow to draw. */
const mostAtFirst = 120

/** Text of 16 pixels is read without effort at this scale, but not below. */
const readable = 0.6

/** What stands around the map, in pixels. */
const margin = 24

/** Middle tones, seen on white and on black. */
const colours = ['#4e79a7', '#e1812c', '#4f9a4a', '#d5555a', '#8d6cab', '#3d9c97', '#b58a1f', '#96705b']

/** The colour of what stands above all branches. */
const trunk = '#7d8690'

const look: Partial<IMarkmapOptions> = {
  // Its style is in the page, whose policy names every style.
  embedGlobalCSS: false,
  duration: 0,
  maxInitialScale: 1.25,
  spacingHorizontal: 64,
  spacingVertical: 8,
  paddingX: 10,
  color: colourOf,
  lineWidth: (node) => (node.state.depth <= 2 ? 2 : 1.5)
}

/** What can be done with the map. */
export interface MindMap {
  /** Unfolds to a level that can be read in this window. */
  open: () => Promise<void>
  zoom: (factor: number) => void
  pan: (x: number, y: number) => void
  fit: () => void
  unfold: () => Promise<void>
  fold: () => Promise<void>
  toggle: (node: Element) => void
}

export function mindMap(svg: SVGSVGElement, root: MapNode, maxWidth: number): MindMap {
  const map = new Markmap(svg, {
    ...look,
    maxWidth: Math.min(maxWidth, Math.round(svg.getBoundingClientRect().width * 0.7))
  })
  // The circle at the end of a node does what a click on its text does.
  map.handleClick = (_, node) => void toggle(map, svg, node)
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const show = async (level: number) => {
    unfoldTo(level, root)
    await map.renderData()
  }
  return {
    async open() {
      let level = levelOfAtMost(mostAtFirst, root)
      unfoldTo(level, root)
      await map.setData(root)
      while (level > 1 && fittingScale(map, svg) < readable) await show(--level)
      settle(map, svg)
      if (!calm) map.setOptions({duration: 300})
    },
    zoom: (factor) => void map.rescale(factor),
    pan: (x, y) => void map.svg.call(map.zoom.translateBy, x, y),
    fit: () => void map.fit(),
    async unfold() {
      await show(levelsOf(root))
      settle(map, svg)
    },
    async fold() {
      await show(1)
      settle(map, svg)
    },
    toggle(element) {
      const node = (element as Element & {__data__?: INode}).__data__
      if (node) void toggle(map, svg, node)
    }
  }
}

function colourOf({payload}: INode): string {
  const {branch} = payload as MapNode['payload']
  return branch === undefined ? trunk : (colours[branch % colours.length] ?? trunk)
}

/** The scale at which the whole map is seen. */
function fittingScale({state}: Markmap, svg: SVGSVGElement): number {
  const {x1, x2, y1, y2} = state.rect
  const {width, height} = svg.getBoundingClientRect()
  return Math.min((width - 2 * margin) / (x2 - x1), (height - 2 * margin) / (y2 - y1))
}

/** Shows all of the map where that can be read, and else its root with as much as there is room for. */
function settle(map: Markmap, svg: SVGSVGElement): void {
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

/** Folds or unfolds a node, which stays where it is, unless that hides what comes out of it. */
async function toggle(map: Markmap, svg: SVGSVGElement, node: INode): Promise<void> {
  if (node.children.length === 0) return
  const before = {...node.state.rect}
  await map.toggleNode(node)
  const {rect} = node.state
  const shown = node.payload?.fold ? [] : node.children.map((child) => child.state.rect)
  const right = Math.max(rect.x + rect.width, ...shown.map(({x, width}) => x + width))
  const {a: scale, e: left} = (map.g.node() as SVGGElement).transform.baseVal.consolidate()?.matrix ?? new DOMMatrix()
  const hidden = left + right * scale + margin - svg.getBoundingClientRect().width
  const room = left + rect.x * scale - margin
  const x = before.x - rect.x - Math.max(0, Math.min(hidden, room)) / scale
  map.transition(map.svg).call(map.zoom.translateBy, x, before.y + before.height - rect.y - rect.height)
}
