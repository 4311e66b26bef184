import {press, step} from '@gangmu/exporters/view'
import {useMemo, useRef} from 'preact/hooks'
import type {MapNode} from '../../reader/types.js'
import type {Words} from '../../words/words.js'
import {MapButtons} from './map-buttons.js'
import {membersBelow} from './outline.js'
import {useDrawing} from './use-drawing.js'
import '@gangmu/exporters/view/map.css'
import './mind-map.css'

export interface MindMapTabProps {
  /** The outline. Another one is what it has become: what is folded, and what is seen, stays. */
  readonly map: MapNode
  /** A member has been chosen: its place in the text, in UTF-16 code units. */
  readonly onSelect: (start: number, end: number) => void
  readonly words: Words['mindMap']
}

/** The outline as a mind map, which is light and dark by the properties of the theme. */
export default function MindMapTab({map, onSelect, words}: MindMapTabProps) {
  const members = useMemo(() => membersBelow(map), [map])
  if (members === 0) return <p class="mind-map-empty">{words.empty}</p>
  return <Drawn map={map} members={members} onSelect={onSelect} words={words} />
}

function Drawn({map, members, onSelect, words}: MindMapTabProps & {readonly members: number}) {
  const svg = useRef<SVGSVGElement>(null)
  const drawn = useDrawing(svg, map)
  const choose = ({target}: MouseEvent) => {
    const node = target instanceof Element ? target.closest('foreignObject') : null
    // Whoever marks a text to copy it does not choose it.
    if (!node || getSelection()?.isCollapsed === false) return
    const member = drawn.current?.memberAt(node)
    if (member) onSelect(member.start, member.end)
    else drawn.current?.toggle(node)
  }
  return (
    <div class="mind-map">
      <section
        class="mind-map-view"
        aria-label={words.view}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move the map while it has the focus
        tabIndex={0}
        onKeyDown={(event) => drawn.current && press(drawn.current, event)}
      >
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the tree of the tab Outline does the same by keys */}
        <svg ref={svg} role="img" aria-label={words.label(members)} onClick={choose} />
      </section>
      <MapButtons
        words={words}
        onZoomIn={() => drawn.current?.zoom(step)}
        onZoomOut={() => drawn.current?.zoom(1 / step)}
        onFit={() => drawn.current?.fit()}
        onUnfold={() => void drawn.current?.unfold()}
        onFold={() => void drawn.current?.fold()}
      />
    </div>
  )
}
