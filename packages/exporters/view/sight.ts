import {shownOf} from './levels.ts'
import type {MapNode, Tree} from './tree.ts'

/** What is drawn of a node. */
export interface Seen<Member> {
  readonly node: MapNode<Member>
  readonly content: string
  readonly fold: 0 | 1
  readonly branch: number | undefined
  readonly children: number
}

/** The nodes that are seen, level by level, as they are now. */
export function sightOf<Member>(tree: Tree<Member>): Seen<Member>[] {
  return shownOf(tree).map((node) => {
    const {content, children, payload} = node
    const {fold, branch} = payload
    // Of a folded node one sees only whether there is anything to unfold.
    return {node, content, fold, branch, children: fold ? Math.min(children.length, 1) : children.length}
  })
}

/** Whether the same is drawn, so that drawing it again would change nothing. */
export function isSameSight<Member>(before: readonly Seen<Member>[], after: readonly Seen<Member>[]): boolean {
  return (
    before.length === after.length &&
    before.every((one, place) => {
      const other = after[place] as Seen<Member>
      return (
        one.node === other.node &&
        one.content === other.content &&
        one.fold === other.fold &&
        one.branch === other.branch &&
        one.children === other.children
      )
    })
  )
}
