import type {Verbatim} from '@gangmu/core'
import {storable} from '../storable.js'
import {rowsOf} from '../table-rows.js'
import type {Block} from './block.js'

/** Word shows no table with more columns. */
const mostColumns = 63

/** Empty cells that would fill the rows up, beside each of those that stand there: where they are more, and many, it is no table. */
const mostEmpty = 10
const manyEmpty = 10_000

/** What is no running text: nothing where it holds only blanks. */
export function verbatimBlocks({content, value}: Verbatim): Block[] {
  if (value.trim() === '') return []
  const rows = content === 'table' ? rowsOf(value) : []
  const width = rows.reduce((widest, {length}) => Math.max(widest, length), 0)
  const cells = rows.reduce((count, {length}) => count + length, 0)
  const empty = rows.length * width - cells
  const isTable = width > 0 && width <= mostColumns && (empty <= manyEmpty || empty <= mostEmpty * cells)
  return isTable
    ? [{type: 'table', rows: rows.map((row) => [...row, ...new Array(width - row.length).fill([])])}]
    : [{type: 'paragraph', style: 'Code', spans: [{text: storable(value)}]}]
}
