import type {ComponentChildren} from 'preact'
import type {Words} from '../../words/words.js'

interface MapButtonsProps {
  readonly words: Words['mindMap']
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onFit: () => void
  readonly onUnfold: () => void
  readonly onFold: () => void
}

/** The buttons over the map. */
export function MapButtons({words, onZoomIn, onZoomOut, onFit, onUnfold, onFold}: MapButtonsProps) {
  return (
    <div class="mind-map-buttons">
      <MapButton label={words.zoomOut} onPress={onZoomOut}>
        <path d="M4 10h12" />
      </MapButton>
      <MapButton label={words.zoomIn} onPress={onZoomIn}>
        <path d="M4 10h12M10 4v12" />
      </MapButton>
      <MapButton label={words.fit} onPress={onFit}>
        <path d="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4" />
      </MapButton>
      <MapButton label={words.unfold} onPress={onUnfold}>
        <path d="M6 7l4-4 4 4M6 13l4 4 4-4" />
      </MapButton>
      <MapButton label={words.fold} onPress={onFold}>
        <path d="M6 3l4 4 4-4M6 17l4-4 4 4" />
      </MapButton>
    </div>
  )
}

interface MapButtonProps {
  readonly label: string
  readonly onPress: () => void
  readonly children: ComponentChildren
}

function MapButton({label, onPress, children}: MapButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {children}
      </svg>
    </button>
  )
}
