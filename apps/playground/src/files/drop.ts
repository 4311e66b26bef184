import {useEffect, useRef, useState} from 'preact/hooks'

/** Calls back with files that are dropped anywhere on the page; tells whether some are held over it. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef(onFiles)
  latest.current = onFiles
  useEffect(() => {
    /** How many elements the pointer has entered and not left: it enters one before it leaves another. */
    let entered = 0
    const hasFiles = ({dataTransfer}: DragEvent) => dataTransfer?.types.includes('Files') === true
    const count = (step: number) => (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      entered = Math.max(0, entered + step)
      setOver(entered > 0)
    }
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      // the editor would insert what it finds in the file as it is
      event.stopPropagation()
      entered = 0
      setOver(false)
      latest.current([...(event.dataTransfer?.files ?? [])])
    }
    const listeners = {dragenter: count(1), dragleave: count(-1), dragover: over, drop}
    const entries = Object.entries(listeners) as ['drop', (event: DragEvent) => void][]
    for (const [name, listener] of entries) addEventListener(name, listener, {capture: true})
    return () => {
      for (const [name, listener] of entries) removeEventListener(name, listener, {capture: true})
    }
  }, [])
  return isOver
}
