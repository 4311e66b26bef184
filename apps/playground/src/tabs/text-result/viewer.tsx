import {useLayoutEffect, useRef} from 'preact/hooks'
import {createViewer, type Viewer as TextViewer} from '../../editor/viewer.js'

interface ViewerProps {
  readonly text: string
  readonly label: string
}

/** A long text to read: only what is in sight is drawn. */
export function Viewer({text, label}: ViewerProps) {
  const place = useRef<HTMLDivElement>(null)
  const viewer = useRef<TextViewer>(undefined)
  useLayoutEffect(() => {
    if (place.current === null) return
    const made = createViewer(place.current)
    viewer.current = made
    return () => made.destroy()
  }, [])
  useLayoutEffect(() => viewer.current?.show(text, label), [text, label])
  return <div class="viewer" ref={place} />
}
