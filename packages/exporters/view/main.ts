import {connect} from './controls.ts'
import {mindMap} from './mind-map.ts'
import {readOutline} from './read-outline.ts'

const outline = document.querySelector('main')
const svg = document.querySelector('svg')
if (outline && svg) {
  // Only now the text gives way to the map: where the script does not run, it is what one reads.
  document.documentElement.classList.add('drawn')
  const map = mindMap(svg, readOutline(outline), {maxWidth: Number(svg.dataset.maxWidth)})
  connect(map, document)
  map.open().catch((problem: unknown) => {
    document.documentElement.classList.remove('drawn')
    throw problem
  })
}
