import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {AnyNode, Marker, parse} from '@gangmu/core'
import type {Figures} from './score.js'

/** A place in a text that looks like a marker, or does not, and its right reading (../shared/reference/ambiguity.json). */
interface Row {
  id: string
  /** The lines before and after the text; '' for none. */
  before: string
  text: string
  after: string
  /** Where the place is in `text`. */
  offset: number
  isMarker: boolean
  kind: string
  value: number | number[] | null
}

export interface AmbiguityScore {
  right: number
  rows: number
  /** By kind: how many rows are right, and how many there are. */
  kinds: ReadonlyMap<string, {right: number; rows: number}>
  /** The rows that are read wrong, each with what was read. */
  wrong: readonly string[]
}

const ambiguityFile = fileURLToPath(new URL('../../../../shared/reference/ambiguity.json', import.meta.url))

/** Reads every row in its context and compares what stands at its place. */
export function scoreAmbiguity(parser: typeof parse): AmbiguityScore {
  const rows = JSON.parse(readFileSync(ambiguityFile, 'utf8')) as Row[]
  const kinds = new Map<string, {right: number; rows: number}>()
  const wrong: string[] = []
  for (const row of rows) {
    const kind = kinds.get(row.kind) ?? {right: 0, rows: 0}
    kinds.set(row.kind, kind)
    kind.rows++
    const read = ordinalsAt(row, parser)
    if (isRight(row, read)) kind.right++
    else wrong.push(`ambiguity:${row.id}: ${row.isMarker ? 'missed' : 'extra'}: read ${read?.join('.') ?? 'prose'}`)
  }
  return {right: rows.length - wrong.length, rows: rows.length, kinds, wrong}
}

/** The ordinals of the marker that begins at the place of a row; null where it was read as prose. */
function ordinalsAt(row: Row, parser: typeof parse): number[] | null {
  const before = row.before === '' ? '' : `${row.before}\n`
  const tree = parser(`${before}${row.text}${row.after === '' ? '' : `\n${row.after}`}`)
  const marker = markersOf(tree).find(({position}) => position.start.offset === before.length + row.offset)
  return marker?.ordinals ?? null
}

function isRight(row: Row, read: number[] | null): boolean {
  if (!row.isMarker) return read === null
  return read !== null && read.join('.') === [row.value].flat().join('.')
}

function markersOf(node: AnyNode): Marker[] {
  if (node.type === 'marker') return [node]
  return 'children' in node ? node.children.flatMap((child) => markersOf(child)) : []
}

/** The share of the rows that are right, and that of the worst kind. */
export function figuresOf({right, rows, kinds}: AmbiguityScore): Figures {
  return {rows: right / rows, worst_kind: Math.min(...[...kinds.values()].map((kind) => kind.right / kind.rows))}
}
