import type {ConstructTable} from '../../markers/compile.js'
import type {Root} from '../../types.js'

/** The members of a document with their markers taken apart, and the series that they make. */
export interface Numbering {
  readonly members: readonly never[]
}

export function numberingOf(_tree: Root, _table: ConstructTable): Numbering {
  return {members: []}
}
