import type {ComponentChildren} from 'preact'
import {useRef, useState} from 'preact/hooks'
import type {Pane} from '../session/state.js'
import type {Words} from '../words/words.js'

interface PanesProps {
  readonly words: Words
  readonly text: ComponentChildren
  readonly results: ComponentChildren
  /** Which of them a narrow page shows. */
  readonly shown: Pane
  readonly onShow: (pane: Pane) => void
}

/** How much of the page the left pane may take, in percent. */
const [least, most, step] = [25, 75, 2]

/** Two panes side by side with a divider that can be moved; a narrow page shows one of them, and a switch. */
export function Panes({words, text, results, shown, onShow}: PanesProps) {
  const [share, setShare] = useState(50)
  const place = useRef<HTMLDivElement>(null)
  const set = (next: number) => setShare(Math.min(most, Math.max(least, next)))
  const drag = ({clientX}: PointerEvent) => {
    const {left = 0, width = 1} = place.current?.getBoundingClientRect() ?? {}
    set(((clientX - left) / width) * 100)
  }
  const keys = (event: KeyboardEvent) => {
    const to = {ArrowLeft: share - step, ArrowRight: share + step, Home: least, End: most}[event.key]
    if (to === undefined) return
    event.preventDefault()
    set(to)
  }
  return (
    <main class="main">
      <div class="pane-switch" role="radiogroup" aria-label={words.panes.switch}>
        {(['text', 'results'] as const).map((pane) => (
          <label key={pane}>
            <input type="radio" name="pane" checked={shown === pane} onChange={() => onShow(pane)} />
            <span>{words.panes[pane]}</span>
          </label>
        ))}
      </div>
      <div class="panes" ref={place} data-shown={shown} style={{'--share': `${share}%`}}>
        <section class="pane pane-text" aria-label={words.panes.text}>
          {text}
        </section>
        {/* biome-ignore lint/a11y/useSemanticElements: a divider that can be moved is no hr, which says nothing of its place */}
        <div
          class="divider"
          role="separator"
          tabIndex={0}
          aria-orientation="vertical"
          aria-label={words.panes.divider}
          aria-valuenow={Math.round(share)}
          aria-valuemin={least}
          aria-valuemax={most}
          onKeyDown={keys}
          onDblClick={() => set(50)}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && drag(event)}
        />
        <section class="pane pane-results" aria-label={words.panes.results}>
          {results}
        </section>
      </div>
    </main>
  )
}
