/** A gold outline as ../shared/corpus/tools/gold.mjs resolves it (FORMAT.md beside the corpus). Offsets are UTF-16 code units. */
export interface Gold {
  title: string | null
  nodes: GoldNode[]
  tails: {start: number; parent: number | null}[]
  leads: {start: number; end: number}[]
  ignore?: [start: number, end: number][]
}

export interface GoldNode {
  kind: 'marked' | 'implicit'
  depth: number
  start: number
  markerEnd: number
  titleStart: number
  titleEnd: number | null
  parent: number | null
  marker: string
  title: string
}

/** A document and what its author meant. */
export interface GoldDocument {
  name: string
  text: string
  gold: Gold
}
