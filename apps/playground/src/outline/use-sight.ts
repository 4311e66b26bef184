import type {RefObject} from 'preact'
import {useLayoutEffect, useState} from 'preact/hooks'
import type {Sight} from './window.js'

/** What is in sight of an element that scrolls. The style sheet says how high a row is, in `--outline-row-height`. */
export function useSight(scroller: RefObject<HTMLElement | null>): Sight {
  const [sight, setSight] = useState<Sight>({top: 0, height: 0, rowHeight: 30})
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => {
      const rowHeight = Number.parseFloat(getComputedStyle(element).getPropertyValue('--outline-row-height')) || 30
      const top = Math.floor(element.scrollTop / rowHeight) * rowHeight
      const height = element.clientHeight
      setSight((before) =>
        before.top === top && before.height === height && before.rowHeight === rowHeight
          ? before
          : {top, height, rowHeight}
      )
    }
    look()
    const sizes = new ResizeObserver(look)
    sizes.observe(element)
    element.addEventListener('scroll', look, {passive: true})
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller])
  return sight
}
