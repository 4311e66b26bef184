import {useLayoutEffect, useRef} from 'preact/hooks'
import type {SyntaxName} from '../../editor/syntax.js'
import {createViewer, type Viewer as TextViewer} from '../../editor/viewer.js'

interface ViewerProps {
  readonly text: string
  readonly label: string
  readonly syntax: SyntaxName
}

/** A long text to read: only what is in sight is drawn. */
export function Viewer({text, label, syntax}: ViewerProps) {
  const place = useRef<HTMLDivElement>(null)
  const viewer = useRef<TextViewer>(undefined)
  useLayoutEffect(() => {
    if (place.current === null) return
    const made = createViewer(place.current, syntax)
    viewer.current = made
    return () => made.destroy()
  }, [])
  useLayoutEffect(() => viewer.current?.show(text, label), [text, label])
  return <div class="viewer" ref={place} />
}
