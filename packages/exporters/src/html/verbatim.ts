import type {Verbatim} from '@gangmu/core'
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {storable} from '../storable.js'
import {filledRows} from '../table-rows.js'
import {onLines} from './elements.js'

/** What is no running text: nothing where it holds only blanks. */
export function verbatimBlocks(node: Verbatim): Element[] {
  if (node.value.trim() === '') return []
  return [node.content === 'table' ? tableOf(node) : codeOf(node)]
}

/** No row is called a head: what the format told is lost before the tree. */
function tableOf({value}: Verbatim): Element {
  const rows = filledRows(value).map((cells) =>
    h(
      'tr',
      cells.map((lines) => h('td', cellContent(lines)))
    )
  )
  return h('table', onLines([h('tbody', onLines(rows))]))
}

function cellContent(lines: readonly string[]): ElementContent[] {
  return lines.flatMap((value, index): ElementContent[] => [
    ...(index > 0 ? [h('br')] : []),
    ...(value === '' ? [] : [{type: 'text', value} as const])
  ])
}

const languages: Partial<Record<Verbatim['content'], string>> = {frontMatter: 'yaml', markdown: 'markdown'}

function codeOf({value, content, language}: Verbatim): Element {
  const [name = ''] = (language ?? languages[content] ?? '').trim().split(/\s+/)
  // The class that highlighters look for.
  return h('pre', h('code', {className: name === '' ? undefined : [`language-${storable(name)}`]}, storable(value)))
}
