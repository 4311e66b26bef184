import {type IMarkmapOptions, Markmap} from 'markmap-view'
import {follow} from './follow.ts'
import {branchingLevel, levelOfAtMost, shownOf, unfoldTo} from './levels.ts'
import {fittingScale, nearestToMiddle, readable, settle, shift} from './place.ts'
import {isSameSight, sightOf} from './sight.ts'
import {type MapNode, type Outline, plant, showMore, type Tree, unfold} from './tree.ts'

/** More are not shown at first: nobody reads them at once, and they are slow to draw. */
const mostAtFirst = 120

/** Middle tones, seen on white and on black. */
const colours = ['#4e79a7', '#e1812c', '#4f9a4a', '#d5555a', '#8d6cab', '#3d9c97', '#b58a1f', '#96705b']

/** The colour of what stands above all branches. */
const trunk = '#7d8690'

const look: Partial<IMarkmapOptions> = {
  // Its style is in the page, whose policy names every style.
  embedGlobalCSS: false,
  duration: 0,
  spacingHorizontal: 48,
  spacingVertical: 8,
  paddingX: 10,
  lineWidth: (node) => (node.state.depth <= 2 ? 2 : 1.5)
}

export interface MindMapOptions {
  /** Where a long text goes on in a new line, in pixels of CSS; less in small windows. */
  readonly maxWidth: number
  /** How many children of a node are drawn at first; the others come when they are asked for. All by default. */
  readonly page?: number
  /** How many nodes are drawn at most when all is unfolded: only whole levels are. All by default. */
  readonly most?: number
  /** The colours of the branches. */
  readonly colours?: readonly string[]
}

/** What can be done with the map. */
export interface MindMap<Member> {
  /** Unfolds to a level that can be read in this window. */
  open: () => Promise<void>
  /** Draws what the outline has become. What was folded stays folded, and what is seen stays in its place. */
  follow: (outline: Outline<Member>) => Promise<void>
  zoom: (factor: number) => void
  pan: (x: number, y: number) => void
  fit: () => void
  unfold: () => Promise<void>
  fold: () => Promise<void>
  /** Folds or unfolds the node that an element belongs to, or shows more of those that it stands for. */
  toggle: (element: Element) => void
  /** What the node stands for that an element belongs to; null where it stands for those that are not drawn yet. */
  memberAt: (element: Element) => Member | null
  destroy: () => void
}

export function mindMap<Member>(
  svg: SVGSVGElement,
  outline: Outline<Member>,
  options: MindMapOptions
): MindMap<Member> {
  const {page = Infinity, most = Infinity} = options
  const map = drawing(svg, options)
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  let tree = plant(outline, page)
  const show = async (level: number) => {
    unfoldTo(level, tree)
    await map.renderData()
  }
  const toggle = (node: MapNode<Member>) => {
    const parent = node.payload.member === null && shownOf(tree).find(({children}) => children.includes(node))
    void (parent ? reveal(map, svg, tree, parent) : toggleFold(map, svg, tree, node))
  }
  // The circle at the end of a node is there to fold it.
  map.handleClick = (_, node) => toggle(node as MapNode<Member>)
  const open = async () => {
    let level = levelOfAtMost(mostAtFirst, tree.outline, page)
    unfoldTo(level, tree)
    map.state.data = tree.root
    map.options.duration = 0
    map.updateStyle()
    await map.renderData()
    const least = branchingLevel(tree.outline)
    while (level > least && fittingScale(map, svg) < readable) await show(--level)
    settle(map, svg)
    if (!calm) map.options.duration = 300
  }
  return {
    open,
    async follow(next) {
      if (await redraw(map, svg, tree, next)) return
      tree = plant(next, page)
      await open()
    },
    zoom: (factor) => void map.rescale(factor),
    pan: (x, y) => void map.svg.call(map.zoom.translateBy, x, y),
    fit: () => void map.fit(),
    async unfold() {
      await show(levelOfAtMost(most, tree.outline, page))
      settle(map, svg)
    },
    async fold() {
      await show(branchingLevel(tree.outline))
      settle(map, svg)
    },
    toggle(element) {
      const node = nodeOfElement<Member>(element)
      if (node) toggle(node)
    },
    memberAt: (element) => nodeOfElement<Member>(element)?.payload.member ?? null,
    destroy: () => map.destroy()
  }
}

function drawing(svg: SVGSVGElement, {maxWidth, colours: branchColours = colours}: MindMapOptions): Markmap {
  const place = document.createComment('')
  // markmap makes an element for its own style, which a strict policy forbids even where it is empty: in the document.
  svg.replaceWith(place)
  const room = place.parentElement?.clientWidth ?? Infinity
  const map = new Markmap(svg, {
    ...look,
    color: ({payload}) => {
      const {branch} = payload as MapNode<unknown>['payload']
      return branch === undefined ? trunk : (branchColours[branch % branchColours.length] ?? trunk)
    },
    // On a telephone two columns are more than large letters.
    maxInitialScale: room < 480 ? 1 : 1.25,
    maxWidth: Math.min(maxWidth, Math.round(room * 0.7))
  })
  map.styleNode.remove()
  // The width of an element that is hidden, or taken away while something moves, cannot be asked for as d3-zoom does.
  map.zoom.extent(() => [
    [0, 0],
    [svg.clientWidth, svg.clientHeight]
  ])
  place.replaceWith(svg)
  // Two clicks on a circle do not magnify the map as well.
  map.g.on('dblclick', (event: Event) => event.stopPropagation())
  return map
}

function nodeOfElement<Member>(element: Element): MapNode<Member> | undefined {
  return (element as Element & {__data__?: MapNode<Member>}).__data__
}

/** Folds or unfolds a node, which stays where it is, unless that hides what comes out of it. */
async function toggleFold<Member>(
  map: Markmap,
  svg: SVGSVGElement,
  tree: Tree<Member>,
  node: MapNode<Member>
): Promise<void> {
  if (node.children.length === 0) return
  const before = {...node.state.rect}
  if (node.payload.fold) unfold(tree, node)
  else node.payload.fold = 1
  await map.renderData(node)
  shift(map, svg, before, node, node.payload.fold ? [] : node.children)
}

/** Shows more of the children of a node, below those that are seen, which stay where they are. */
async function reveal<Member>(
  map: Markmap,
  svg: SVGSVGElement,
  tree: Tree<Member>,
  parent: MapNode<Member>
): Promise<void> {
  const last = parent.children.at(-2) ?? parent
  const before = {...last.state.rect}
  showMore(tree, parent)
  await map.renderData(parent)
  shift(map, svg, before, last, [])
}

/** Draws what an outline has become, with the node in the middle of the window where it was; false where it is another one. */
async function redraw<Member>(
  map: Markmap,
  svg: SVGSVGElement,
  tree: Tree<Member>,
  next: Outline<Member>
): Promise<boolean> {
  const before = sightOf(tree)
  if (!follow(tree, next, mostAtFirst)) return false
  const after = sightOf(tree)
  // Most keys change no title.
  if (isSameSight(before, after)) return true
  const shown = new Set(after.map(({node}) => node))
  const places = before.filter(({node}) => shown.has(node)).map(({node}) => ({node, before: {...node.state.rect}}))
  const middle = nearestToMiddle(map, svg, places)
  for (const element of svg.querySelectorAll('g.markmap-node')) {
    // markmap writes the content of a node when it comes, and never again.
    const place = element.querySelector('foreignObject > div > div')
    const content = nodeOfElement<Member>(element)?.content
    if (place && content !== undefined && place.innerHTML !== content) place.innerHTML = content
  }
  // Nothing moves while one types.
  const {duration} = map.options
  map.options.duration = 0
  await map.renderData()
  if (middle) shift(map, svg, middle.before, middle.node, [])
  map.options.duration = duration
  return true
}
