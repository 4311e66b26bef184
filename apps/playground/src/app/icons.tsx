/** Line drawings of 20 by 20, in the colour of the text around them. They say nothing to screen readers: their buttons do. */
const paths = {
  open: 'M3 15.5V5a1 1 0 0 1 1-1h3.6l2 2H16a1 1 0 0 1 1 1v1M3 15.500l2.200-6.800a1 1 0 0 1 1-.7H17.300a.7.7 0 0 1 .7.9l-1.800 5.900a1 1 0 0 1-1 .7z',
  save: 'M10 3v9.500m-3.800-3.700L10 12.600l3.800-3.800M3.500 14v2a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1v-2',
  share:
    'M8.500 11.500a3 3 0 0 0 4.400.3l2.700-2.700a3.100 3.100 0 0 0-4.400-4.400L9.800 6.100m1.700 2.400a3 3 0 0 0-4.400-.3l-2.700 2.700a3.100 3.100 0 0 0 4.400 4.400l1.400-1.400',
  settings: 'M3 6h7m4 0h3M3 14h3m4 0h7M12 4v4M8 12v4',
  light:
    'M10 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1.100 1.100M14.600 14.600l1.100 1.100M4.300 15.700l1.100-1.100M14.600 5.400l1.100-1.100',
  dark: 'M16.500 11.800A7 7 0 0 1 8.200 3.500a7 7 0 1 0 8.300 8.300z',
  auto: 'M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14',
  undo: 'M7 4 3.500 7.500 7 11M4 7.500h7.500a4.500 4.500 0 0 1 0 9H8',
  redo: 'M13 4l3.500 3.500L13 11M16 7.500H8.500a4.500 4.500 0 0 0 0 9H12',
  copy: 'M7.500 7.500V4.500a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-3M4.500 7.500h7a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1z',
  close: 'M5 5l10 10M15 5 5 15',
  check: 'M4 10.500l4 4L16 6',
  down: 'M5.500 8l4.500 4.500L14.500 8'
} as const

export type IconName = keyof typeof paths

export function Icon({name}: {readonly name: IconName}) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
