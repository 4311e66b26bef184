import {createTwoFilesPatch} from 'diff'
import {paintFor} from '../check/render/paint.js'
import {oneLine} from '../report.js'

/** What is changed in a file, as a unified diff. */
export function diffOf(name: string, before: string, after: string, colour: boolean): string {
  const called = oneLine(name)
  const headerOptions = {includeIndex: false, includeUnderline: false, includeFileHeaders: true}
  const patch = createTwoFilesPatch(called, called, before, after, '', '', {context: 3, headerOptions})
  if (!colour) return patch
  const paint = paintFor(true)
  return patch.replaceAll(/^(?:---|\+\+\+|@@|\+|-).*$/gm, (line) => {
    if (/^(?:---|\+\+\+) /.test(line)) return paint(line, 'place')
    if (line.startsWith('@@')) return paint(line, 'aside')
    return paint(line, line.startsWith('+') ? 'added' : 'removed')
  })
}
