import {
  type Flow,
  type Item,
  leaveOut,
  type Phrasing,
  type Root,
  readLeaves,
  repeatedContents,
  type Section,
  withoutClosing
} from '@gangmu/core'
import {checkDepth} from '../check-depth.js'
import {gather} from '../gather.js'
import {headingWords} from '../heading-words.js'
import {type OpmlOptions, type OpmlSettings, settingsOf} from './options.js'
import {type Row, writeOpml} from './write.js'

/**
 * The outline as OPML 2.0, which outliners and mind maps open: each section and item a row with its marker and title, and
 * the text that follows the title directly as its note (`_note`).
 *
 * Text that follows no title, before the first member, between two members and after the last, is a row of its own in its
 * place: its first line, and the others as its note. A note of the parent would put it before everything below, and OPML
 * has no note for the document. So who reads rows and notes from the top to the bottom reads the document.
 *
 * Every text of the document stands in it once, save the punctuation that closes a title, the table of contents that the
 * outline repeats, and what `leaveOut` of @gangmu/core leaves out. Characters that XML cannot hold become U+FFFD.
 *
 * @throws {OptionError} for a bad option, a TypeError
 * @throws {RangeError} for a tree with more than 500 sections and items within each other
 *
 * @example
 * ```ts
 * import {parse} from '@gangmu/core'
 * import {toOpml} from '@gangmu/exporters'
 *
 * console.log(toOpml(parse('一、清渠。谷雨前完成。\n二、修闸。要做到：一是早动手。二是修到底。')))
 * ```
 * ```text
 * <?xml version="1.0" encoding="UTF-8"?>
 * <opml version="2.0">
 *   <head/>
 *   <body>
 *     <outline text="一、清渠" _note="谷雨前完成。"/>
 *     <outline text="二、修闸" _note="要做到：">
 *       <outline text="一是早动手"/>
 *       <outline text="二是修到底"/>
 *     </outline>
 *   </body>
 * </opml>
 * ```
 */
export function toOpml(tree: Root, options?: OpmlOptions): string {
  const settings = settingsOf(options)
  checkDepth(tree)
  const {children} = leaveOut(tree, settings).tree
  const title = children.find((node) => node.type === 'title')
  const words = title ? withoutClosing(readLeaves(title.children)) : ''
  const leftOut = new Set<Flow | Phrasing>(repeatedContents({...tree, children}))
  if (title) leftOut.add(title)
  const {note, rows} = below(children, {settings, leftOut})
  const all = [...textRow(note), ...rows]
  // A body without a row is no OPML: then the title is the row.
  return writeOpml(words, settings.dateCreated, all.length > 0 ? all : [{text: words, note: '', rows: []}])
}

interface Place {
  readonly settings: OpmlSettings
  readonly leftOut: ReadonlySet<Flow | Phrasing>
}

/** What stands below a title: the text that follows it, and the rows, those of text among them. */
function below(content: readonly (Flow | Phrasing)[], place: Place): Pick<Row, 'note' | 'rows'> {
  const {members, rest} = gather(content, place.leftOut)
  const isText = place.settings.body === 'full'
  const rows = members.flatMap(({node, before}, index) => [
    ...(isText && index > 0 ? textRow(before) : []),
    memberRow(node, place)
  ])
  const [first] = members
  if (!isText) return {note: '', rows}
  return first ? {note: first.before, rows: [...rows, ...textRow(rest)]} : {note: rest, rows}
}

function memberRow(member: Section | Item, place: Place): Row {
  const [heading, ...content] = member.children
  return {text: oneLine(headingWords(heading, place.settings.markers)), ...below(content, place)}
}

/** Text as a row of its own, or nothing where there is none. */
function textRow(text: string): Row[] {
  if (text === '') return []
  const [first = '', ...others] = text.split(lineEnd)
  return [{text: first, note: others.join('\n'), rows: []}]
}

const lineEnd = /\r\n|[\n\r]/

/** Outliners show a row in one line. */
const oneLine = (text: string): string =>
  text.replace(/\s+/g, (blanks) => (/[\n\r\u2028\u2029]/.test(blanks) ? ' ' : blanks))
