import type * as mdast from 'mdast'

/** Stars around words that Markdown takes for text: **一是抓早。**各级… has a stop inside and a letter outside. */
const pair = /(?<!\*)\*\*(?=\S)([^*\r\n]+)(?<=\S)\*\*(?!\*)/g

/** The content of a paragraph with strong emphasis where its stars are meant so; the same list where there are none. */
export function withMeantBold(children: mdast.PhrasingContent[], source: string): mdast.PhrasingContent[] {
  const meant = children.flatMap((node) => (node.type === 'text' ? strongIn(node, source) : [node]))
  return meant.every((node, index) => node === children[index]) ? children : meant
}

function strongIn(node: mdast.Text, source: string): mdast.PhrasingContent[] {
  if (!node.value.includes('**') || isEscaped(node, source)) return [node]
  const parts: mdast.PhrasingContent[] = []
  let start = 0
  for (const {0: found, 1: words = '', index} of node.value.matchAll(pair)) {
    if (index > start) parts.push({type: 'text', value: node.value.slice(start, index)})
    parts.push({type: 'strong', children: [{type: 'text', value: words}]})
    start = index + found.length
  }
  if (start === 0) return [node]
  if (start < node.value.length) parts.push({type: 'text', value: node.value.slice(start)})
  return parts
}

/** Whether the stars may be escaped in the source: then they are meant as stars. */
function isEscaped({position}: mdast.Text, source: string): boolean {
  const start = position?.start.offset
  // a tree without its source does not tell
  if (start === undefined || source === '') return true
  return /[\\&]/.test(source.slice(start, position?.end.offset))
}
