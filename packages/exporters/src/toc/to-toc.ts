import {type Flow, leaveOut, type Phrasing, type Root, readLeaves, repeatedContents, withoutClosing} from '@gangmu/core'
import {checkDepth} from '../check-depth.js'
import {printable} from '../printable.js'
import {type Entry, linesOf} from './layout.js'
import {settingsOf, type TocOptions} from './options.js'
import {coloured, plain} from './paint.js'
import {rowsOf} from './rows.js'

/**
 * The outline as a table of contents for a terminal: on each line the line of the source (from 1) on which the member
 * begins, its marker and its title, below lines that show what belongs to what. It ends with a line end, and is empty where
 * there is neither a title nor an outline.
 *
 * No line is wider than `columns`. A title that is too long goes on in the next line below its own beginning, and is cut
 * with … after the third; of a member without a title the text's beginning is shown on one line. Widths are those of
 * string-width: two columns for Han characters and full-width forms, one for characters that Unicode calls ambiguous
 * (“ ” ① — and the lines of the tree), so that in a terminal that prints those wide a line can be longer.
 *
 * Control characters and characters that turn the direction of the text are printed as U+FFFD (�).
 *
 * @throws {OptionError} for a bad option, a TypeError
 * @throws {RangeError} for a tree that is nested too deeply to be written: `parse` makes none, but a program can
 *
 * @example
 * ```ts
 * import {parse} from '@gangmu/core'
 * import {toToc} from '@gangmu/exporters'
 *
 * const text = '春修办法\n一、清渠\n要做到：一是早动手，不误农时，赶在谷雨之前。二是修到底。\n二、修闸'
 * console.log(toToc(parse(text), {columns: 32}))
 * ```
 * ```text
 * 1  春修办法
 *
 * 2  一、清渠
 * 3  ├─ 一是早动手，不误农时，赶在
 *    │      谷雨之前
 * 3  └─ 二是修到底
 * 4  二、修闸
 * ```
 */
export function toToc(tree: Root, options?: TocOptions): string {
  const {columns, colour, markers, ...leftOutOptions} = settingsOf(options)
  checkDepth(tree)
  const {children} = leaveOut(tree, leftOutOptions).tree
  const title = children.find((node) => node.type === 'title')
  const leftOut = new Set<Flow | Phrasing>(repeatedContents({...tree, children}))
  const rows = rowsOf(children, {markers, leftOut})
  const words = title ? printable(withoutClosing(readLeaves(title.children))) : ''
  const head: Entry[] =
    title && words !== ''
      ? [{line: title.position.start.line, pieces: [{kind: 'document', value: words}], ends: []}]
      : []
  const last = [...head, ...rows].reduce((most, {line}) => Math.max(most, line), 0)
  const layout = {columns, paint: colour ? coloured : plain, digits: String(last).length}
  const written = (entries: readonly Entry[]) => entries.flatMap((entry) => linesOf(entry, layout))
  const between = head.length > 0 && rows.length > 0 ? [''] : []
  return [...written(head), ...between, ...written(rows)].map((line) => `${line}\n`).join('')
}
