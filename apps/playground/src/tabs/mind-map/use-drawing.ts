import {type MindMap, mindMap} from '@gangmu/exporters/view'
import type {RefObject} from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import {depthColours} from '../../app/depth-colours.js'
import type {MapNode} from '../../reader/types.js'
import {outlineOf} from './outline.js'

/** Where a title goes on in a new line, in pixels: three columns are seen at once, or two on a telephone. */
const widthOf = (room: number) => Math.round(Math.min(360, Math.max(144, room * 0.33)))

/** How many children of a member are drawn at first. */
const page = 40

/** More nodes than this take too long to draw at once. */
const most = 1000

/** Draws the map, as soon as there is room for it, and each time that the outline has changed. */
export function useDrawing(svg: RefObject<SVGSVGElement | null>, map: MapNode): RefObject<MindMap<MapNode> | null> {
  const drawn = useRef<MindMap<MapNode> | null>(null)
  const latest = useRef(map)
  /** Draws what is the latest when what is drawn now is done, and nothing in between. */
  const draw = useRef<() => void>(() => {})

  useEffect(() => {
    const element = svg.current
    if (!element) return
    let shown: MapNode | null = null
    let drawing = false
    draw.current = async () => {
      // While the tab is hidden, no text has a width.
      if (drawing || shown === latest.current || element.clientWidth === 0) return
      drawing = true
      shown = latest.current
      try {
        await drawOn(element, shown, drawn)
      } finally {
        drawing = false
      }
      draw.current()
    }
    // It also tells the first size.
    const sizes = new ResizeObserver(() => draw.current())
    sizes.observe(element)
    return () => {
      sizes.disconnect()
      draw.current = () => {}
      drawn.current?.destroy()
      drawn.current = null
    }
  }, [svg])

  useEffect(() => {
    latest.current = map
    draw.current()
  }, [map])

  return drawn
}

async function drawOn(element: SVGSVGElement, map: MapNode, drawn: {current: MindMap<MapNode> | null}): Promise<void> {
  if (drawn.current) return drawn.current.follow(outlineOf(map))
  // what tells depths apart elsewhere tells branches apart here
  drawn.current = mindMap(element, outlineOf(map), {
    maxWidth: widthOf(element.clientWidth),
    page,
    most,
    colours: depthColours
  })
  await drawn.current.open()
}
