import type {Verbatim} from '@gangmu/core'
import {storable} from '../storable.js'
import {filledRows} from '../table-rows.js'
import type {Block} from './block.js'

/** Word has no table with more columns. */
const mostColumns = 63

/** What is no running text: nothing where it holds only blanks. */
export function verbatimBlocks({content, value}: Verbatim): Block[] {
  if (value.trim() === '') return []
  const rows = content === 'table' ? filledRows(value) : []
  const width = rows[0]?.length ?? 0
  const isTable = width > 0 && width <= mostColumns && rows.every(({length}) => length === width)
  return isTable ? [{type: 'table', rows}] : [{type: 'paragraph', style: 'Code', spans: [{text: storable(value)}]}]
}
