import type {ComponentChildren} from 'preact'
import {useLayoutEffect, useRef, useState} from 'preact/hooks'
import {Icon, type IconName} from './icons.js'
import {movedTo} from './moved-to.js'

export interface MenuItem {
  readonly label: string
  readonly act: () => void
}

/** A button that shows what can be chosen; arrows go through it, Escape and a click elsewhere close it. */
export function Menu({
  label,
  icon,
  items
}: {
  label: string
  icon: IconName
  items: readonly MenuItem[]
}): ComponentChildren {
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const entries = () => [...(place.current?.querySelectorAll<HTMLButtonElement>('[role="menuitem"]') ?? [])]
  const close = () => {
    setOpen(false)
    place.current?.querySelector<HTMLButtonElement>('button')?.focus()
  }
  // before the next key can come
  useLayoutEffect(() => {
    if (!isOpen) return
    entries()[0]?.focus()
    const outside = ({target}: Event) => {
      if (!place.current?.contains(target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [isOpen])
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return setOpen(false)
    const all = entries()
    const at = all.indexOf(document.activeElement as HTMLButtonElement)
    const to = movedTo(event.key, at, all.length, 'vertical')
    if (event.key !== 'Escape' && to === undefined) return
    event.preventDefault()
    if (to === undefined) close()
    else all[to]?.focus()
  }
  return (
    <div class="menu" ref={place}>
      <button type="button" class="button" aria-haspopup="menu" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name={icon} />
        <span class="button-label">{label}</span>
        <Icon name="down" />
      </button>
      {isOpen && (
        <div class="menu-items" role="menu" tabIndex={-1} aria-label={label} onKeyDown={keys}>
          {items.map((item) => (
            <button
              type="button"
              key={item.label}
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close()
                item.act()
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
