import type * as mdast from 'mdast'
import {numbersOf, typedNumber} from './numbers.js'
import type {Reading, Row} from './reading.js'
import {endOf, startOf} from './tokens.js'

/** The row below a list, an item or a quotation; null for other blocks. */
export function openItem(node: mdast.Nodes, row: Row, reading: Reading): Row | null {
  const {quoted, level} = row
  switch (node.type) {
    case 'blockquote':
      return {children: node.children, index: 0, quoted: true, level: level + 1}
    case 'list':
      return {
        children: node.children,
        index: 0,
        quoted,
        level: level + 1,
        ...(node.ordered ? {numbers: nameNumbers(node, row, reading)} : {})
      }
    case 'listItem':
      return openListItem(node, row, reading)
    default:
      return null
  }
}

function openListItem(node: mdast.ListItem, row: Row, {source, writer}: Reading): Row {
  const {quoted, level, numbers} = row
  const at = node.position ? startOf(node) : -1
  const text = numbers?.texts[row.index - 1]
  if (text !== undefined && numbers) {
    const length = typedNumber(node, source)?.length
    writer.markers.push({
      text,
      at,
      hint: quoted ? null : {level, list: numbers.list},
      ...(length === undefined || length === text.length ? {} : {length})
    })
  }
  // - 3 -: the number of a page
  const isPageNumber = !numbers && /^([-+*]) \d+ \1$/.test(source.slice(at, Math.min(endOf(node), at + 20)))
  if (isPageNumber) writer.markers.push({text: source.charAt(at), at, hint: null})
  if (typeof node.checked === 'boolean') writer.markers.push({text: node.checked ? '☑' : '☐', at, hint: null})
  return {children: node.children, index: 0, quoted, level, isItem: true}
}

/** The numbers of a list. A list that begins where the one before it in the row ended goes on with that one. */
function nameNumbers(list: mdast.List, row: Row, {source}: Reading): NonNullable<Row['numbers']> {
  const texts = numbersOf(list, source)
  const first = texts[0] ?? '1.'
  const delimiter = first.slice(-1)
  const {last} = row
  const goesOn = last && last.delimiter === delimiter && last.next === Number.parseInt(first, 10)
  const name = goesOn ? last.name : `list at ${startOf(list)}`
  row.last = {name, next: Number.parseInt(texts.at(-1) ?? '0', 10) + 1, delimiter}
  return {list: name, texts}
}
